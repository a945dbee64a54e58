import { expect, places, test } from "./support/journey.ts";
import { answer, open, outcome } from "./support/explorer.ts";

for (const [name, place] of Object.entries(places)) {
  test(`once the page is there it asks for nothing more (${name})`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      // The browser looks its icon up at every address, in its own store where the server lets it.
      if (!request.url().includes("/favicon-")) asked.push(request.url());
    });
    await open(page, "#/?lang=en", place);
    await page.waitForLoadState("networkidle");
    expect(asked.length, "the page's own files").toBeGreaterThan(0);

    asked.length = 0;
    await answer(page, "Ceasefire", "no");
    await answer(page, "Stage", "deployed");
    await expect(outcome(page)).toContainText("Must suspend");
    await answer(page, "How much to set", "In full");
    await page.getByLabel("Case", { exact: true }).selectOption("W06");
    await expect(outcome(page)).toContainText("Weapons may be used");
    for (const link of ["Missions", "About", "日本語"]) {
      await page.getByRole("link", { name: link, exact: true }).click();
    }
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
  });
}

test("nothing is kept but the language and the view", async ({ page, context }) => {
  await open(page, "#/?lang=en&case=C14");
  await answer(page, "How much to set", "In full");
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    "five-principles.language",
    "five-principles.view",
  ]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
