// Not the journeys' own `test`: here the console may complain.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { places } from "./support/surroundings.ts";

for (const part of [".wasm", ".js"]) {
  test(`where a part of the page does not arrive, the page says so (${part})`, async ({ page }) => {
    await page.route(new RegExp(`\\${part}$`), (route) => route.abort());
    await page.goto(places.root);
    await expect(page.locator("#boot-failed")).toBeVisible();
    await expect(page.locator("#boot-wait"), "nothing is loading any more").toBeHidden();
    await expect(page.getByRole("link", { name: "load it again" })).toBeVisible();

    await page.unrouteAll();
    await page.getByRole("link", { name: "もう一度読み込む" }).click();
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("#boot-failed")).toBeHidden();
  });
}

/** The text with another digit or letter in the middle of what is packed. */
function changed(file: string): string {
  const begin = file.indexOf("const packed = ");
  const place = begin + (file.length - begin >> 1);
  expect(begin, "what is packed").toBeGreaterThan(0);
  return file.slice(0, place) + file.slice(place).replace(/[a-zA-Z0-9]/, (it) => (it === "a" ? "b" : "a"));
}

const damages: [string, (file: string) => string][] = [
  ["one character is another", changed],
  ["the same, where no policy holds", (file) => changed(file).replace(/<meta [^>]*Content-Security-Policy>/, "")],
  ["its second half is lost", (file) => file.slice(0, file.length >> 1)],
];

for (const [damage, damaged] of damages) {
  test(`a damaged file says so: ${damage}`, async ({ page }, info) => {
    const whole = await readFile(fileURLToPath(places.file), "utf8");
    const file = info.outputPath("five-principles.html");
    await writeFile(file, damaged(whole));
    await page.goto(pathToFileURL(file).href);
    const notice = page.locator("#boot-failed");
    await expect(notice).toBeVisible();
    await expect(notice).toContainText("the file may be damaged");
    await expect(notice).toContainText("ファイルが壊れている可能性があります");
    await expect(page.locator("main")).toHaveCount(0);

    await writeFile(file, whole);
    await page.getByRole("link", { name: "load it again" }).click();
    await expect(page.locator("main h1")).toBeVisible();
    await expect(notice).toBeHidden();
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
