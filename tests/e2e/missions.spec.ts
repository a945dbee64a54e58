import type { Page } from "@playwright/test";
import { expect, places, test } from "./support/journey.ts";
import { addressed, notices, open, outcome, part } from "./support/explorer.ts";

/** A column of the table, as it stands: the place of its cell in a row. */
async function column(page: Page, place: number): Promise<string[]> {
  return page.locator(`.dispatch > tr:first-child > :nth-child(${place})`).allInnerTexts();
}

const numbers = (cells: string[]): number[] => cells.map((it) => Number(it.replace(/,/g, "")));

for (const place of ["root", "file"] as const) {
  test(`the table is sorted, also by keyboard, and the order is in the address (${place})`, async ({ page }) => {
    await open(page, "#/missions/osaka-1995?lang=en", places[place]);
    const printed = numbers(await column(page, 6));
    expect(printed).toHaveLength(10);
    const up = [...printed].sort((one, other) => one - other);

    await page.getByRole("button", { name: "In all", exact: true }).click();
    await expect(page.getByRole("columnheader", { name: "In all" })).toHaveAttribute("aria-sort", "ascending");
    await expect(page.getByRole("status").filter({ hasText: "dispatches" })).toContainText("sorted by “In all”, fewest first");
    expect(numbers(await column(page, 6))).toEqual(up);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("columnheader", { name: "In all" })).toHaveAttribute("aria-sort", "descending");
    expect(numbers(await column(page, 6))).toEqual(up.reverse());
    await expect(page).toHaveURL(/sort=total&order=descending/);

    await page.reload();
    await expect(page.getByRole("columnheader", { name: "In all" })).toHaveAttribute("aria-sort", "descending");
    await page.getByRole("button", { name: "Back to the order printed" }).click();
    await expect(page.locator("[aria-sort]")).toHaveCount(0);
    expect(numbers(await column(page, 6))).toEqual(printed);
  });
}

test("an order that there is not is named", async ({ page }) => {
  await open(page, "#/missions/osaka-1995?lang=en&sort=colour");
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText("“colour”");
  await expect(page.locator(".dispatch")).toHaveCount(10);
});

test("a row is opened in the Explorer with the facts of its time, and back leads to the table", async ({ page }) => {
  await open(page, "#/missions/osaka-1995?lang=en&sort=from&order=ascending");
  const row = page.locator(".dispatch").filter({ hasText: "UNTAC" }).first();
  await row.getByRole("link", { name: /Open in the Explorer/ }).first().click();
  await expect(page.locator("main.explorer")).toBeVisible();
  await expect(outcome(page)).toContainText("May take part");
  await expect(notices(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: "From" })).toHaveAttribute("aria-sort", "ascending");
});

test("every row opens, and every situation of it is known to the Act", async ({ page }) => {
  await open(page, "#/missions/osaka-1995?lang=en");
  const links = await page
    .locator(".dispatch")
    .getByRole("link", { name: /Open in the Explorer/ })
    .evaluateAll((all) => all.map((it) => it.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThanOrEqual(10);
  for (const link of new Set(links)) {
    await page.evaluate((link) => (location.hash = link), link);
    await expect(page.locator(".outcome__word")).not.toBeEmpty();
    await expect(notices(page), link).toHaveCount(0);
  }
});

test("the printed line stands there to the letter, its misprints beside what was meant", async ({ page }) => {
  await open(page, "#/missions/osaka-1995?lang=en");
  const observers = page.locator(".dispatch").filter({ hasText: "Military observers" }).filter({ hasText: "UNTAC" });
  await expect(observers).toContainText("As printed, row 2");
  await expect(observers.locator("del")).toHaveText("eotation");
  await expect(observers.locator("ins")).toHaveText("rotation");
  const misprints = part(page, "What else the document says").locator(".misprints li");
  await expect(misprints).toHaveCount(6);
  await expect(misprints.filter({ hasText: "EI Salvador" })).toContainText("4 times");
});

test("the facts of the time are unfolded, each with what it rests on", async ({ page }) => {
  await open(page, "#/missions/osaka-1995?lang=en");
  const row = page.locator(".dispatch").first();
  await row.getByText("The facts as they were found at the time").click();
  const facts = row.locator(".found");
  await expect(facts.first()).toBeVisible();
  expect(await facts.count()).toBeGreaterThan(5);
  for (const basis of await row.locator(".found__basis").allInnerTexts()) {
    expect(basis.trim()).not.toBe("");
  }
});

test("a source is looked up from where it is cited, and back", async ({ page }) => {
  await open(page, "#/missions/osaka-1995?lang=en");
  await addressed(page);
  const address = page.url();
  const cited = page.locator(".dispatch .cited__number").first();
  await cited.click();
  const entry = page.locator(".sources li:focus");
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole("button", { name: "Back to where it is cited" })).toBeVisible();
  await entry.getByRole("button", { name: "Back to where it is cited" }).click();
  await expect(cited).toBeFocused();
  expect(page.url()).toBe(address);
});

test("every source has a title and a place", async ({ page }) => {
  await open(page, "#/missions/osaka-1995?lang=en");
  const sources = page.locator(".sources > li");
  expect(await sources.count()).toBeGreaterThan(10);
  for (const source of await sources.all()) {
    await expect(source.locator("cite")).not.toBeEmpty();
    const where = await source.locator("a").count();
    if (where === 0) await expect(source).toContainText("on paper only");
  }
});
