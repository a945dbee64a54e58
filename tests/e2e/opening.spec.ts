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

for (const language of ["en-GB", "ja-JP"]) {
  test.describe(`a visitor who reads ${language}`, () => {
    test.use({ locale: language });

    test("reads before the rules are sent for, and is told that they come", async ({ page }) => {
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(/\.wasm$/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(places.root, { waitUntil: "commit" });
      await expect(page.locator("#boot-wait")).toBeVisible();
      for (const words of ["Five Principles Explorer", "参加五原則エクスプローラー"]) {
        await expect(page.locator("#boot").getByText(words, { exact: true })).toBeVisible();
      }
      await expectAccessible(page);
      letGo();
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator("#boot")).toBeHidden();

      const [painted, asked] = await page.evaluate(() => [
        performance.getEntriesByName("first-contentful-paint").map((it) => it.startTime),
        performance.getEntriesByType("resource").filter((it) => it.name.endsWith(".wasm")).map((it) => it.startTime),
      ]);
      expect(asked).toHaveLength(1);
      expect(painted[0]).toBeLessThan(asked[0]!);
    });
  });
}

test("a page that the browser does not paint starts all the same", async ({ page }) => {
  await page.addInitScript(() => {
    window.PerformanceObserver = class extends PerformanceObserver {
      override observe() {}
    };
  });
  await open(page);
  await expect(page.locator(".gate")).toHaveCount(5);
});
