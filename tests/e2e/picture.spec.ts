import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "./support/journey.ts";
import { open } from "./support/explorer.ts";

const picture = fileURLToPath(new URL("../../docs/explorer.png", import.meta.url));

/** The picture of the README: `SCREENSHOT=1 cargo xtask test --journeys -- --grep @picture`. */
test("the Explorer is pictured @picture", async ({ page }) => {
  test.skip(!process.env["SCREENSHOT"], "only when a new picture is wanted");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await open(page, "#/?lang=en&case=agreement-ends&view=short");
  await page.screenshot({ path: picture, animations: "disabled" });
  expect((await stat(picture)).size, "small enough to keep").toBeLessThan(200_000);
});
