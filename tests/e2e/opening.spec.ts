import { open } from "./support/explorer.ts";
import { expect, expectAccessible, places, test } from "./support/journey.ts";

declare global {
  /** How far things moved that a visitor could see. */
  interface Window {
    moved?: number;
  }
}

for (const [name, address] of Object.entries(places)) {
  test(`the page opens (${name}) @phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page).toHaveTitle(/Five Principles/);
    await expectAccessible(page);
  });
}

for (const fragment of ["", "#/?lang=en&case=C49", "#/?lang=ja&view=full"]) {
  test(`drawn part by part on a slow processor, nothing jumps and nothing is missing: ${fragment} @phone`, async ({ page }) => {
    const slow = await page.context().newCDPSession(page);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(() => {
      window.moved = 0;
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) window.moved! += shift.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(page, fragment);
    expect(await page.evaluate(() => window.moved)).toBeLessThan(0.001);
    await expect(page.locator(".gate")).toHaveCount(5);
    await expect(page.locator(".principle")).toHaveCount(5);
    expect(await page.locator(".trace .rule").count()).toBeGreaterThan(20);
    expect(await page.locator("#case option").count()).toBeGreaterThan(100);
    await expect(page.locator("details.help")).toBeVisible();
  });
}
