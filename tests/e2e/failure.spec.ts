// Not the journeys' own `test`: here the console may complain.
import { expect, test } from "@playwright/test";
import { places } from "./support/surroundings.ts";

for (const part of [".wasm", ".js"]) {
  test(`where a part of the page does not arrive, the page says so (${part})`, async ({ page }) => {
    await page.route(new RegExp(`\\${part}$`), (route) => route.abort());
    await page.goto(places.root);
    await expect(page.locator("#boot-failed")).toBeVisible();
    await expect(page.getByRole("link", { name: "load it again" })).toBeVisible();

    await page.unrouteAll();
    await page.getByRole("link", { name: "もう一度読み込む" }).click();
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("#boot-failed")).toBeHidden();
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says in both languages what it needs", async ({ page }) => {
    await page.goto(places.root);
    const notice = page.locator("noscript p");
    await expect(notice).toBeVisible();
    const words = await notice.innerText();
    expect(words).toContain("needs JavaScript and WebAssembly");
    expect(words).toContain("JavaScript と WebAssembly が必要です");
  });
});
