import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectLegible, places, test } from "./support/journey.ts";
import { answer, notices, open, outcome } from "./support/explorer.ts";

const situation = "question=start&pillar=un-pko&variant=a&assignments=logistics&actor=sdf-unit&no=ceasefire-agreed&assumed-yes=overseas";

async function link(page: Page): Promise<string> {
  return (await page.locator(".brief__link a").innerText()).trim();
}

test("what is set in the Explorer is on one page, and its link brings it back", async ({ page }) => {
  await open(page, "#/?lang=en");
  await answer(page, "Ceasefire", "no");
  const said = await outcome(page).innerText();
  await page.getByRole("link", { name: "Share or print" }).click();
  await expect(page.locator("main.brief")).toBeVisible({ timeout: 30_000 });
  await expect(outcome(page)).toHaveText(said, { useInnerText: true });
  await expect(page).toHaveURL(/#\/brief\?.*no=.*&edition=2016-03-29&rules=[0-9a-f]{8}$/);
  const given = await link(page);
  expect(given).toBe(page.url());
  await page.reload();
  await expect(outcome(page)).toHaveText(said, { useInnerText: true });
  await page.goto("about:blank");
  await open(page, given.slice(given.indexOf("#")));
  await expect(outcome(page)).toHaveText(said, { useInnerText: true });
  await expect(notices(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Open in the Explorer" }).click();
  await expect(page.locator("main.explorer")).toBeVisible();
  await expect(outcome(page)).toHaveText(said, { useInnerText: true });
});

test("a case that is not finished travels too", async ({ page }) => {
  await open(page, "#/brief?lang=en&question=start&pillar=un-pko&assignments=&actor=sdf-unit&unknown=ceasefire-agreed");
  await expect(page.locator(".brief__facts")).toContainText("Ceasefire agreement: not known");
  await expect(page).toHaveURL(/unknown=ceasefire-agreed.*rules=/);
  await expect(notices(page)).toHaveCount(0);
});

test("a link made under other rules opens, says so, and names what is no longer known", async ({ page }) => {
  await open(page, `#/brief?lang=en&${situation}&yes=peace-in-our-time&rules=0badc0de`);
  const since = page.getByRole("region", { name: "Made under other rules" });
  await expect(since).toContainText("rules that this page does not know");
  await expect(since).toContainText("peace-in-our-time");
  await expect(notices(page)).toHaveCount(0);
  await expect(page.locator(".brief__facts")).toContainText("No agreement to stop fighting stands");
  await page.reload();
  await expect(since).toBeVisible();
  expect(await link(page), "what is given away is made today").not.toContain("0badc0de");

  for (const view of ["", "worlds"]) {
    await open(page, `#/${view}?lang=en&${situation}&rules=0badc0de`);
    await expect(notices(page)).toContainText("This link was made under other rules.");
  }
  await page.goto("about:blank");
  await open(page, `#/?lang=en&${situation}&rules=${(await todays(page))}`);
  await expect(notices(page)).toHaveCount(0);
});

async function todays(page: Page): Promise<string> {
  await open(page, "#/brief?lang=en");
  const found = /rules=([0-9a-f]{8})/.exec(await link(page));
  if (!found) throw new Error("the link names no rules");
  return found[1]!;
}

test("it is copied, shared where the system can, and saved", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: async (what: ShareData) => document.documentElement.setAttribute("data-shared", JSON.stringify(what)),
    });
  });
  await open(page, `#/brief?lang=en&${situation}`);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.locator(".brief__came")).toHaveText("The link is copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page));
  await page.getByRole("button", { name: "Share…" }).click();
  await expect(page.locator(".brief__came")).toHaveText("It is shared.");
  const shared = JSON.parse((await page.locator("html").getAttribute("data-shared")) ?? "{}");
  expect(shared.url).toBe(await link(page));
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const saved = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
  expect(saved.facts).toEqual({ "ceasefire-agreed": false });
});

for (const language of ["en", "ja"]) {
  test(`a usual case is one sheet of A4 (${language}), with its code and without buttons`, async ({ page }) => {
    for (const one of ["agreement-ends", "P23"]) {
      await open(page, `#/?lang=${language}&case=${one}`);
      await open(page, "#/brief");
      await expect(page.locator(".brief .qr")).toBeVisible();
      await page.emulateMedia({ media: "print" });
      for (const gone of [".masthead", ".brief__do", ".kept", ".brief__embed", "footer.sheet"]) {
        await expect(page.locator(gone)).toBeHidden();
      }
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, one).toBe(1);
      await page.emulateMedia({ media: "screen" });
    }
  });

  test(`axe objects to nothing, in light and dark; 320 pixels suffice (${language})`, async ({ page }) => {
    await open(page, `#/brief?lang=${language}&${situation}&rules=0badc0de`);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectLegible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("from a file it says that a link leads nowhere, and saves all the same", async ({ page }) => {
  await open(page, "#/brief?lang=en", places.file);
  await expect(page.locator(".brief__foot")).toContainText("The page was opened from a file");
  await expect(page.locator(".brief .qr")).toHaveCount(0);
  await expect(page.locator("#embed-html")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save as a file" })).toBeVisible();
});
