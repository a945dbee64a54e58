import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, places, test } from "./support/journey.ts";
import { notices, open } from "./support/explorer.ts";

const choice = (page: Page, letter: string) => page.locator(`.answers-of input[value="${letter}"]`);

/** Answers all questions of the set that is open, and gives back the code. */
async function handIn(page: Page, letters: string): Promise<string> {
  for (const [place, letter] of [...letters].entries()) {
    await expect(page.locator("#asked")).toContainText(`Question ${place + 1} of ${letters.length}`);
    await choice(page, letter).check();
    if (place + 1 < letters.length) await page.getByRole("button", { name: "Next" }).click();
  }
  await page.getByRole("button", { name: "Finish, and show my code" }).click();
  return (await page.locator(".code").innerText()).trim();
}

test("a teacher hands out four words, two pupils answer, and their codes are counted", async ({ page, context }) => {
  await open(page, "#/learn/class?lang=en");
  await page.getByLabel("Length").selectOption({ label: "5 questions" });
  const words = (await page.locator(".seed").innerText()).trim();
  expect(words.split(" ")).toHaveLength(4);

  const pupil = await context.newPage();
  await open(pupil, "#/learn/quiz?lang=en");
  await pupil.getByLabel("Four words").fill(words.toUpperCase());
  await pupil.getByRole("button", { name: "Open the set" }).click();
  const first = await handIn(pupil, "ABCAB");
  expect(first.replace("-", "")).toHaveLength(6);
  await expect(pupil.getByRole("img", { name: "The code as a QR code" })).toBeVisible();

  // The second pupil opens the link, in the other language, and reloads half-way.
  const link = (await page.locator(".hand-out .link").innerText()).trim();
  await pupil.goto("about:blank");
  await pupil.goto(link);
  await choice(pupil, "B").check();
  await expect(pupil).toHaveURL(/answers=20000/);
  await pupil.reload();
  await expect(choice(pupil, "B")).toBeChecked();
  const second = await handIn(pupil, "BBCAB");

  const slip = first.replace(/.$/, (it) => (it === "2" ? "3" : "2"));
  await page.getByLabel("Codes", { exact: true }).fill(`${first}, ${second}\n${first}\n${slip}`);
  await expect(page.locator(".counted")).toHaveText("3 codes counted. 1 came again. 1 cannot be read.");
  await expect(page.locator(".remarked")).toContainText("Line 3, “" + first + "”: the same code as in line 1.");
  await expect(page.locator(".remarked")).toContainText("a letter is wrong, or two are swapped");
  const table = page.locator(".result-list table").first();
  await expect(table.getByRole("row", { name: /^B\./ }).locator(".number")).toHaveText("1");
  await page.getByLabel(/^Count a code again/).uncheck();
  await expect(page.locator(".counted")).toContainText("2 codes counted.");
  await page.reload();
  await page.getByLabel(/^Count a code again/).uncheck();
  await expect(page.locator(".counted"), "a reload loses no code").toContainText("2 codes counted.");
  await expectAccessible(page);
  await expectAccessible(pupil);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the answers (CSV)" }).click();
  const rows = readFileSync(await (await download).path(), "utf8").trim().split("\r\n");
  expect(rows[0]).toBe("pupil,paper,q1,q2,q3,q4,q5,right");
  expect(rows[2]).toContain("1,0,A,B,C,A,B,");
  expect(rows).toHaveLength(4);
});

test("without a network, from one file, the four words lead to the same questions", async ({ page }) => {
  await open(page, "#/learn/quiz?lang=en", places.file);
  await page.getByLabel("Four words").fill("lilac onion marble butter");
  await page.getByRole("button", { name: "Open the set" }).click();
  await expect(page).toHaveURL(/set=5BMV4J/);
  await open(page, "#/learn/class?lang=en&set=5BMV4J", places.file);
  await expect(page.locator(".hand-out")).toContainText("its link works on this device only");
});

test("a mistyped word is named, a link to a set that is none says so", async ({ page }) => {
  await open(page, "#/learn/quiz?lang=en");
  await page.getByLabel("Four words").fill("lilac onoin marble butter");
  await page.keyboard.press("Enter");
  await expect(page.locator("#seed-flaw")).toHaveText("Word 2, “onoin”, is in no set. Is it “onion”?");
  await open(page, "#/learn/quiz?lang=en&set=ZZZZZZ");
  await expect(notices(page)).toHaveCount(1);
});

test("on the wall, keys count while the frame has the focus, and not elsewhere", async ({ page }) => {
  await open(page, "#/learn/projector?lang=en&set=5BMV4J");
  await expect(page.locator("#stage")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#stage h2")).toContainText("Question 2 of 10");
  await page.keyboard.press("r");
  await expect(page.locator(".wall [data-key]")).toHaveCount(1);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  for (let question = 2; question <= 10; question += 1) {
    await expect(page.locator("#stage h2")).toContainText(`Question ${question} of 10`);
    await expect(page.locator("#stage .explained__reason"), `the reason of question ${question}`).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("r");
  }
  await page.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("r");
  await expect(page.locator(".wall [data-key]")).toHaveCount(1);
  await page.getByLabel("Time for a question").selectOption("30");
  await page.getByRole("button", { name: "Start the timer" }).click();
  await expect(page.getByRole("timer")).toHaveText(/^0:2\d$/);
});

for (const size of ["a4", "letter"]) {
  test(`a worksheet prints on ${size}, with the answers on a page of their own`, async ({ page }) => {
    await open(page, `#/learn/worksheet?lang=en&set=5BMV4J${size === "letter" ? "&size=letter" : ""}`);
    await expectAccessible(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const box = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf);
    expect(Math.round(Number(box?.[1]))).toBe(size === "letter" ? 612 : 595);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".worksheets__settings")).toBeHidden();
    expect(await page.locator(".key-page").evaluate((it) => getComputedStyle(it).breakBefore)).toBe("page");
    await page.getByLabel("Answers, on their own page").evaluate((it: HTMLInputElement) => it.click());
    await expect(page.locator(".key-page")).toHaveCount(0);
    await page.getByLabel("Debate cards: South Sudan 2016").evaluate((it: HTMLInputElement) => it.click());
    await expect(page.locator(".card__outcome"), "the guide's four cards").toHaveCount(4);
  });
}
