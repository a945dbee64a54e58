import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expect, places, test } from "./support/journey.ts";
import { notices, open, phone } from "./support/explorer.ts";

const count = (page: Page) => page.locator(".filters + .order").getByRole("status");
const lines = (page: Page) => page.locator(".lines tbody tr");

async function text(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

for (const place of ["root", "file"] as const) {
  test(`filters narrow the list at once, stand in the address, and go together (${place})`, async ({ page }) => {
    await open(page, "#/missions?lang=en&tab=table", places[place]);
    await expect(lines(page)).toHaveCount(30);
    await page.getByRole("checkbox", { name: /Election observation/ }).check();
    await expect(lines(page)).toHaveCount(9);
    await expect(count(page)).toHaveText("9 of 30 dispatches");
    await page.getByLabel("Words").fill("timor");
    await expect(lines(page)).toHaveCount(3);
    await page.getByLabel("From").fill("2007");
    await expect(lines(page)).toHaveCount(1);
    await expect(page).toHaveURL(/pillar=election-observation&from=2007&words=timor/);

    await page.reload();
    await expect(lines(page)).toHaveCount(1);
    await expect(page.getByLabel("Words")).toHaveValue("timor");
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(lines(page)).toHaveCount(30);
    await expect(page.getByLabel("Words")).toBeFocused();
    await expect(page.getByLabel("From")).toHaveValue("");
  });
}

test("a year half written changes nothing, and takes nothing from the field", async ({ page }) => {
  await open(page, "#/missions?lang=en&tab=table&from=2010");
  const left = await lines(page).count();
  const from = page.getByLabel("From");
  await from.press("End");
  await from.press("Backspace");
  await expect(from).toHaveValue("201");
  await expect(lines(page)).toHaveCount(left);
  await from.press("9");
  await expect(page).toHaveURL(/from=2019/);
});

test("who went: one kind of people, with their own number of that stay", async ({ page }) => {
  await open(page, "#/missions?lang=en&tab=table");
  await page.getByLabel("Who went").selectOption("civilian-police");
  const untac = lines(page).filter({ hasText: "UNTAC" });
  await expect(untac).toContainText("Civilian police");
  await expect(untac).toContainText("of 1,332");
  await expect(untac).not.toContainText("Military observers");
});

test("a stay is opened from its line by keyboard, and back leads to the list as it was", async ({ page }) => {
  await open(page, "#/missions?lang=en&tab=table&words=cambodia");
  const link = page.getByRole("rowheader").getByRole("link", { name: "UNTAC" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "UNTAC" })).toBeVisible();
  await expect(page.locator("main")).toBeFocused();
  await expect(page).toHaveTitle(/^UNTAC/);
  await expect(page.getByText("1,332").first()).toBeVisible();
  await page.getByRole("link", { name: "All dispatches" }).first().click();
  await expect(count(page)).toHaveText("1 of 30 dispatches");
  await expect(page.getByLabel("Words")).toHaveValue("cambodia");
});

test("from stay to stay, from the first to the last", async ({ page }) => {
  await open(page, "#/missions/unavem2-1992?lang=en");
  const next = page.getByRole("link", { name: /^After:/ }).first();
  let stays = 1;
  while ((await next.count()) > 0) {
    const before = await page.locator("h1").innerText();
    await next.click();
    await expect(page.locator("h1")).not.toHaveText(before);
    stays += 1;
  }
  expect(stays).toBe(30);
});

test("the selection is taken away as CSV and JSON, with its sources and how to cite it", async ({ page }) => {
  await open(page, "#/missions?lang=en&tab=table&pillar=icops");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe("dispatches.csv");
  const rows = (await text(csv)).trim().split("\r\n");
  expect(rows[0]).toContain("operation,short-name,name");
  expect(rows).toHaveLength(3);
  expect(rows[1]).toContain("mfo-2019");
  const [json] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download JSON" }).click(),
  ]);
  const whole = JSON.parse(await text(json));
  expect(whole.rows).toHaveLength(2);
  expect(whole.sources.length).toBeGreaterThan(2);
  expect(whole["cite-as"]).toContain("18 Nov 2025");
  await page.getByText("How to cite").click();
  await expect(page.locator(".cite-as__line")).toContainText("Every dispatch since 1992");
});

test("goods are filtered, counted, and taken away", async ({ page }) => {
  await open(page, "#/missions/contributions?lang=en");
  await page.getByLabel("Given to").selectOption("unrwa");
  await expect(page.locator(".goods tbody tr")).toHaveCount(2);
  await expect(page).toHaveURL(/recipient=unrwa/);
  await page.getByLabel("Year").selectOption("2024");
  await expect(page.getByRole("status").filter({ hasText: "contributions" })).toHaveText("1 of 29 contributions");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe("contributions.csv");
});

test("an address of an operation that there is not is named, and the list is shown", async ({ page }) => {
  await open(page, "#/missions/atlantis-1999?lang=en");
  await expect(notices(page)).toContainText("atlantis-1999");
  await expect(count(page)).toHaveText("All 30 dispatches");
});

test("what is outside the Act stands apart, and what is not settled can be unfolded", async ({ page }) => {
  await open(page, "#/missions?lang=en");
  const outside = page.getByRole("region", { name: "Often counted, but outside the Act" });
  await expect(outside.locator(".statement")).toHaveCount(7);
  const differ = page.getByText(/^Sources differ \(\d+\)$/);
  await differ.click();
  await expect(page.locator("details[open] .remark").first()).toBeVisible();
});

test.describe("on a phone", () => {
  test.use(phone);
  test("the head of the table and the names stay while the rest scrolls", async ({ page }) => {
    await open(page, "#/missions?lang=en&tab=table");
    const region = page.getByRole("region", { name: "Table", exact: true });
    await region.evaluate((it) => it.scrollTo(300, 400));
    const top = (await region.boundingBox())!.y;
    const head = (await page.getByRole("columnheader", { name: "Dispatch" }).boundingBox())!;
    expect(Math.abs(head.y - top)).toBeLessThan(8);
    expect(head.x).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
