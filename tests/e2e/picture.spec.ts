import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey.ts";
import { open } from "./support/explorer.ts";

// Pictures that are kept: `SCREENSHOT=1 cargo xtask test --journeys -- --grep @picture`.
test.skip(!process.env["SCREENSHOT"], "only when new pictures are wanted");

const kept = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

async function keep(page: Page, name: string, transparent = false): Promise<void> {
  const path = kept(name);
  await page.screenshot({ path, animations: "disabled", omitBackground: transparent });
  expect((await stat(path)).size, "small enough to keep").toBeLessThan(200_000);
}

test("the Explorer is pictured for the README @picture", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await open(page, "#/?lang=en&case=agreement-ends&view=short");
  await keep(page, "docs/explorer.png");
});

test("the Explorer is pictured for links to it @picture", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await open(page, "#/?lang=en&case=agreement-ends&view=short");
  await keep(page, "public/hosted/social.png");
});

/** The icon's file, its measure in pixels, and how much of it the sign fills. A mask may cut a fifth from each side. */
for (const [name, measure, share, paper] of [
  ["icon-192", 192, 1, "transparent"],
  ["icon-512", 512, 1, "transparent"],
  ["icon-maskable-512", 512, 0.6, "white"],
  ["apple-touch-icon", 180, 0.8, "white"],
] as const) {
  test(`the icon ${name} is drawn from the small one @picture`, async ({ page }) => {
    await page.setViewportSize({ width: measure, height: measure });
    await page.emulateMedia({ colorScheme: "light" });
    const sign = await readFile(kept("public/favicon.svg"), "utf8");
    const side = Math.round(measure * share);
    const place = `position: fixed; inset: ${(measure - side) / 2}px; width: ${side}px; height: ${side}px`;
    await page.setContent(`<body style="margin: 0; background: ${paper}">${sign.replace("<svg", `<svg style="${place}"`)}`);
    await keep(page, `public/hosted/${name}.png`, paper === "transparent");
  });
}
