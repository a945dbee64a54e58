// Not the journeys' own `test`: here the console may complain.
import { expect, test, type Page } from "@playwright/test";
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

/** What stands there where the page cannot start, and what a visitor can still read. */
async function expectWords(page: Page): Promise<void> {
  await page.goto(places.root);
  const notice = page.locator("#boot-needs");
  await expect(notice).toBeVisible();
  await expect(notice).toContainText("needs JavaScript and WebAssembly");
  await expect(notice).toContainText("JavaScript と WebAssembly が必要です");
  await expect(page.locator("#boot-failed")).toBeHidden();
  await page.getByRole("link", { name: "五原則・結論・派遣を文章で読む" }).click();
  for (const [tag, words] of [["en", "Ceasefire"], ["ja", "国連カンボジア暫定機構"]] as const) {
    await expect(page.locator(`#words-${tag}`)).toContainText(words);
    await expect(page.locator(`#words-${tag} ol li`)).toHaveCount(5);
    await expect(page.locator(`#words-${tag}`)).toHaveCSS("padding-block-start", /^[1-9]/);
  }
  await page.getByRole("link", { name: "エクスプローラーへ" }).click();
  await expect(notice).toBeVisible();
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs in both languages, and can be read in words", async ({ page }) => {
    await expectWords(page);
  });

  test("the page in one file holds the words itself", async ({ page }) => {
    await page.goto(places.file);
    await expect(page.locator("#boot-needs")).toContainText("needs JavaScript and WebAssembly");
    await expect(page.locator("#words-ja ol li")).toHaveCount(5);
  });
});

test("without WebAssembly the same is said and read", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(self, "WebAssembly"));
  await expectWords(page);
});
