import { expect, test } from "./support/journey.ts";
import { answer, expectAnswer, open, outcome } from "./support/explorer.ts";

test("the language chosen is remembered", async ({ page, context }) => {
  await open(page);
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  const later = await context.newPage();
  await open(later);
  await expect(later.locator("html")).toHaveAttribute("lang", "ja");
});

test("a language that only a link named is not", async ({ page, context }) => {
  await open(page, "#/?lang=ja");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  const later = await context.newPage();
  await open(later);
  await expect(later.locator("html")).toHaveAttribute("lang", "en");
});

test("short or full is remembered", async ({ page, context }) => {
  await open(page);
  await answer(page, "How much to set", "In full");
  await expect(page.locator("main")).toHaveAttribute("data-mode", "full");
  const later = await context.newPage();
  await open(later);
  await expect(later.locator("main")).toHaveAttribute("data-mode", "full");
  await answer(later, "How much to set", "In short");
  await page.goto("about:blank");
  await open(page);
  await expect(page.locator("main")).toHaveAttribute("data-mode", "short");
});

test.describe("the page works as well", () => {
  for (const [how, deny] of [
    [
      "where the storage is denied",
      () =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        }),
    ],
    ["where there is none", () => Object.defineProperty(window, "localStorage", { value: null })],
    [
      "where it is full",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
    [
      "where it holds what nobody wrote",
      () => {
        localStorage.setItem("five-principles.language", "{");
        localStorage.setItem("five-principles.view", "7");
      },
    ],
  ] as const) {
    test(how, async ({ page }) => {
      await page.addInitScript(deny);
      await open(page);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await answer(page, "How much to set", "In full");
      await answer(page, "Ceasefire agreement", "no");
      await expect(outcome(page)).toContainText("Outside the Act");
      await page.getByRole("link", { name: "日本語" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "ja");
      await expectAnswer(page, "停戦の合意", "いいえ");
    });
  }
});
