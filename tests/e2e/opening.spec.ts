import { expect, expectAccessible, places, test } from "./support/journey.ts";

for (const [name, address] of Object.entries(places)) {
  test(`the page opens (${name}) @phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page).toHaveTitle(/Five Principles/);
    await expectAccessible(page);
  });
}
