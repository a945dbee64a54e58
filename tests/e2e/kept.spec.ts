import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/journey.ts";
import { open, outcome } from "./support/explorer.ts";

const start = "question=start&pillar=un-pko&variant=a&assignments=logistics&actor=sdf-unit";
const STORED = "five-principles.kept";

async function keep(page: Page, name: string): Promise<void> {
  await page.locator("#keep-name").fill(name);
  await page.getByRole("button", { name: "Keep this situation" }).click();
}

async function names(page: Page): Promise<string[]> {
  return page.locator(".kept__line input").evaluateAll((all) => all.map((it) => (it as HTMLInputElement).value));
}

async function bringIn(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator(".kept input[type=file]").setInputFiles(file);
}

test("a situation is kept with a name and a note, opened, deleted and brought back", async ({ page }) => {
  await open(page, `#/brief?lang=en&${start}&no=ceasefire-agreed`);
  const said = await outcome(page).innerText();
  await keep(page, "No ceasefire");
  await expect(page.locator(".kept__said")).toHaveText("“No ceasefire” is kept.");
  await page.locator(".kept__line").getByLabel("Note").fill("for the seminar");
  await page.locator(".kept__line").getByLabel("Name").fill("Without a ceasefire");
  await page.locator(".kept__line").getByLabel("Name").blur();
  await page.goto("about:blank");
  await open(page, "#/brief?lang=en");
  expect(await names(page)).toEqual(["Without a ceasefire"]);
  await expect(page.locator(".kept__line").getByLabel("Note")).toHaveValue("for the seminar");

  await page.getByRole("button", { name: "Delete “Without a ceasefire”" }).click();
  await expect(page.locator(".kept__line")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".kept__line").getByLabel("Name")).toBeFocused();
  expect(await names(page)).toEqual(["Without a ceasefire"]);

  await page.getByRole("link", { name: "Open “Without a ceasefire”" }).click();
  await expect(page.locator("main.explorer")).toBeVisible();
  await expect(outcome(page)).toHaveText(said, { useInnerText: true });
});

test("what is exported is imported elsewhere, once", async ({ page, browser }) => {
  await open(page, `#/brief?lang=en&${start}`);
  await keep(page, "One");
  await keep(page, "Two");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export all" }).click();
  const text = readFileSync(await (await coming).path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ "five-principles": "kept situations", version: 1 });

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, "#/brief?lang=en");
  await bringIn(elsewhere, "kept.json", text);
  await expect(elsewhere.locator(".kept__said")).toHaveText("2 situations came in.");
  await bringIn(elsewhere, "kept.json", text);
  await expect(elsewhere.locator(".kept__said")).toHaveText("Nothing new came in; 2 were here already.");
  expect(await names(elsewhere)).toEqual(["One", "Two"]);
  await elsewhere.context().close();
});

test("a foreign, a damaged and a newer file change nothing and say why; a single situation comes in", async ({ page }) => {
  await open(page, `#/brief?lang=en&${start}`);
  await keep(page, "One");
  for (const [text, says] of [
    ["{", /“a.json” could not be brought in.*line 1/],
    ['{"some":"thing"}', /could not be brought in.*no file of kept situations/],
    ['{"five-principles":"kept situations","version":2,"kept":[]}', /newer version of this page/],
  ] as const) {
    await bringIn(page, "a.json", text);
    await expect(page.locator(".kept__said")).toHaveText(says);
    expect(await names(page)).toEqual(["One"]);
  }
  const kept = { "five-principles": "kept situations", version: 1, kept: { x: { name: "Whole", changed: 1, situation: { question: "start", facts: {} } }, y: { name: "Broken", changed: "?" } } };
  await bringIn(page, "a.json", JSON.stringify(kept));
  await expect(page.locator(".kept__said")).toContainText("One situation came in");
  await expect(page.locator(".kept__said")).toContainText("“Broken” could not be brought in");
  await bringIn(page, "seminar.json", JSON.stringify({ question: "continue", pillar: "un-pko", variant: "a", assignments: ["logistics"], actor: "sdf-unit", facts: {} }));
  await expect.poll(() => names(page)).toContain("seminar");
});

test("what cannot be read in the storage is left there until the visitor sets it aside", async ({ page }) => {
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem("once")) localStorage.setItem(key, "what nobody wrote");
    sessionStorage.setItem("once", "1");
  }, STORED);
  await open(page, `#/brief?lang=en&${start}`);
  await expect(page.locator(".kept__state")).toContainText("cannot be read");
  await keep(page, "Meanwhile");
  expect(await page.evaluate((key) => localStorage.getItem(key), STORED)).toBe("what nobody wrote");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save what is stored as a file" }).click();
  expect(readFileSync(await (await coming).path(), "utf8")).toBe("what nobody wrote");
  await page.getByRole("button", { name: "Set it aside and begin anew" }).click();
  await expect(page.locator(".kept__state")).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(`${key}-aside`), STORED)).toBe("what nobody wrote");
  await page.reload();
  await expect.poll(() => names(page)).toEqual(["Meanwhile"]);
});

test("where the storage is full or denied it is said, and nothing is lost while the page is open", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open(page, `#/brief?lang=en&${start}`);
  await keep(page, "Too much");
  await expect(page.locator(".kept__state")).toContainText("storage is full");
  expect(await names(page)).toEqual(["Too much"]);
  await page.evaluate(() => (location.hash = "#/about?lang=en"));
  await expect(page.locator("main.brief")).toHaveCount(0);
  await page.evaluate(() => (location.hash = "#/brief?lang=en"));
  await expect.poll(() => names(page)).toEqual(["Too much"]);
});

test("two windows keep what either keeps", async ({ page, context }) => {
  await open(page, `#/brief?lang=en&${start}`);
  const other = await context.newPage();
  await open(other, `#/brief?lang=en&${start}`);
  await keep(page, "Here");
  await expect.poll(() => names(other)).toEqual(["Here"]);
  await expect(other.locator(".kept__said")).toContainText("Another window changed what is kept");
  await keep(other, "There");
  await expect.poll(() => names(page)).toEqual(["Here", "There"]);
  await page.getByRole("button", { name: "Delete “Here”" }).click();
  await expect.poll(() => names(other)).toEqual(["There"]);
});

for (const language of ["en", "ja"]) {
  test(`with something kept and something deleted axe objects to nothing (${language})`, async ({ page }) => {
    await open(page, `#/brief?lang=${language}&${start}`);
    for (const name of ["1", "2"]) {
      await page.locator("#keep-name").fill(name);
      await page.locator(".kept form button").click();
    }
    await page.locator(".kept__line button").first().click();
    await expect(page.locator("#kept-undo")).toBeFocused();
    await expectAccessible(page);
  });
}
