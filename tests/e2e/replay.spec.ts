import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectLegible, test } from "./support/journey.ts";
import { box, notices, open, outcome, part, phone, windowHeight } from "./support/explorer.ts";

const juba = "#/missions/unmiss-2011?row=unmiss-2011-engineers&step=unmiss-2016-07";

const shown = (page: Page) => page.locator(".course__step[aria-current=step]");

test("the replay is walked with the buttons, and the address keeps the step", async ({ page }) => {
  await open(page, "#/missions/untac-1992?lang=en");
  await expect(outcome(page)).toContainText("May take part");
  const replay = part(page, "Step by step");
  await replay.getByRole("button", { name: "Forward", exact: true }).click();
  await expect(shown(page)).toContainText("Dec 1992");
  await expect(replay.locator("p[role=status]")).toContainText("Step 2 of 5");
  await expect(page).toHaveURL(/step=untac-1992-12/);
  await page.reload();
  await expect(shown(page)).toContainText("Dec 1992");
  await replay.getByRole("button", { name: "First", exact: true }).click();
  await expect(replay.locator("p[role=status]")).toContainText("Step 1 of 5");
});

test("with the focus on a step the arrow keys go on and back, and nowhere else", async ({ page }) => {
  await open(page, "#/missions/untac-1992?lang=en");
  await shown(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(shown(page)).toContainText("Dec 1992");
  await expect(shown(page)).toBeFocused();
  await page.keyboard.press("End");
  await expect(shown(page)).toContainText("Sep 1993");
  await page.keyboard.press("ArrowLeft");
  await expect(shown(page)).toContainText("12 May 1993");
  await page.locator("main").focus();
  await page.keyboard.press("ArrowRight");
  await expect(shown(page)).toContainText("12 May 1993");
});

test("it plays by itself until the end, and stops when asked", async ({ page }) => {
  await open(page, "#/missions/untac-1992?lang=en&step=untac-1993-04");
  await page.clock.install();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(shown(page)).toContainText("12 May 1993");
  await page.clock.runFor(4_500);
  await expect(shown(page)).toContainText("26 Sep 1993");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("each reading of July 2016 has its answer, and each opens in the Explorer", async ({ page }) => {
  await open(page, `${juba}&lang=en`);
  const readings = page.locator(".reading");
  await expect(readings).toHaveCount(4);
  await expect(readings.nth(0)).toContainText("Japan acted on this");
  for (const place of [1, 2, 3]) await expect(readings.nth(place)).toContainText("Must suspend");
  const widths = await readings.evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().width)));
  expect(new Set(widths).size, "no reading is larger than another").toBe(1);

  await readings.nth(3).getByRole("button", { name: "Show at the gates" }).click();
  await expect(outcome(page)).toContainText("Must suspend");
  await expect(page).toHaveURL(/reading=academics/);
  await expect(page.locator(".replay__fits")).toContainText("does not fit");
  await readings.nth(3).getByRole("link", { name: "Open in the Explorer" }).click();
  await expect(page.locator("main.explorer[data-mode=full]")).toBeVisible();
  await expect(outcome(page)).toContainText("Must suspend");
  await expect(notices(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(".reading[data-chosen]")).toContainText("Fujishige");
});

test("the steps where rule and history part lead to what parts there", async ({ page }) => {
  await open(page, "#/missions?lang=en");
  const list = part(page, "Where the Act and history part");
  await list.getByRole("link", { name: "Heavy fighting in Juba" }).click();
  await expect(page.locator(".replay__fits")).toContainText("does not fit");
});

for (const language of ["en", "ja"]) {
  for (const [name, address] of Object.entries({
    "a contested step": juba,
    "an operation of one step": "#/missions/nepal-election-2008?",
    "relief": "#/missions/rwanda-1994?",
  })) {
    test(`${name} (${language}): axe objects to nothing, opened or closed, light or dark`, async ({ page }) => {
      await open(page, `${address}&lang=${language}`);
      await page.locator("details").evaluateAll((all) => all.forEach((it) => it.setAttribute("open", "")));
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectLegible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}

test.describe("on a phone", () => {
  test.use(phone);

  test("the outcome stays in sight while the steps are walked", async ({ page }) => {
    await open(page, `${juba}&lang=en`);
    await page.getByRole("button", { name: "Forward", exact: true }).click();
    const { top, bottom } = await box(page.locator(".outcome"));
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(bottom).toBeLessThanOrEqual(windowHeight(page) + 1);
  });
});
