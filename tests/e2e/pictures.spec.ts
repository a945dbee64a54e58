import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, places, test } from "./support/journey.ts";
import { open } from "./support/explorer.ts";

const tabs = ["timeline", "map", "chart"] as const;

/** What a button hands out, by the name of the file. */
async function taken(page: Page, button: string): Promise<[string, Buffer]> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).first().click();
  const download = await waiting;
  return [download.suggestedFilename(), await readFile(await download.path())];
}

for (const tab of tabs) {
  for (const language of ["en", "ja"] as const) {
    test(`${tab}: axe objects to nothing, on a phone and wide, with its table open (${language})`, async ({ page }) => {
      await open(page, `#/missions?lang=${language}&tab=${tab}`);
      await page.locator(".picture details summary").first().click();
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(page.locator(".picture table tbody tr").first()).toBeVisible();
        await expectAccessible(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, "nothing scrolls sideways").toBeLessThanOrEqual(0);
      }
    });
  }

  for (const place of ["root", "file"] as const) {
    test(`${tab}: the picture and its data are taken away (${place})`, async ({ page }) => {
      await open(page, `#/missions?lang=en&tab=${tab}`, places[place]);
      const [svgName, svg] = await taken(page, "Download SVG");
      expect(svgName).toMatch(/^[a-z-]+\.svg$/);
      expect(svg.toString()).toMatch(/<title id="title">.+<\/title><desc id="desc">.+<\/desc>/);
      expect(svg.toString(), "it needs no styles and nothing of the network").not.toMatch(/class=|href=|<style/);

      const [pngName, png] = await taken(page, "Download PNG");
      expect(pngName).toBe(svgName.replace(".svg", ".png"));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const width = Number(/ width="(\d+)"/.exec(svg.toString())?.[1]);
      expect(png.readUInt32BE(16), "twice as fine").toBe(2 * width);

      const [csvName, csv] = await taken(page, "Download CSV");
      expect(csvName).toBe(svgName.replace(".svg", ".csv"));
      const [, json] = await taken(page, "Download JSON");
      const rows = JSON.parse(json.toString()).rows;
      expect(rows.length).toBeGreaterThan(10);
      expect(csv.toString().trim().split("\r\n")).toHaveLength(rows.length + 1);
    });
  }
}

test("marks of the map are reached by keyboard from west to east and lead to the list and back", async ({ page }) => {
  await open(page, "#/missions?lang=en&tab=map");
  const marks = page.locator(".map__mark");
  await marks.first().focus();
  for (let number = 2; number <= 4; number++) {
    await page.keyboard.press("Tab");
    await expect(marks.nth(number - 1)).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page.locator("#place-4")).toBeFocused();
  await expect(page.locator("#place-4")).toBeInViewport();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(marks.nth(3)).toBeFocused();
});

for (const width of [320, 360, 600, 768, 1024, 1280, 1600]) {
  test(`no two marks of the map cover each other at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "#/missions?lang=en&tab=map");
    const boxes = await page.locator(".map__mark").evaluateAll((marks) =>
      marks.map((it) => it.getBoundingClientRect()).map(({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2, width })),
    );
    expect(boxes.length).toBeGreaterThan(12);
    boxes.forEach((one, place) => {
      for (const other of boxes.slice(place + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.width - 0.5);
      }
    });
  });
}
