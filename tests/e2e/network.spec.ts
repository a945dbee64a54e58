import { expect, places, test } from "./support/journey.ts";
import { answer, open, outcome } from "./support/explorer.ts";

for (const [name, place] of Object.entries(places)) {
  test(`the page asks once for what a view needs, and for nothing more (${name})`, async ({ page }) => {
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
    await page.waitForLoadState("networkidle");
    expect(asked, "the Explorer asks for nothing").toEqual([]);

    await page.getByRole("link", { name: "Missions", exact: true }).click();
    await expect(page.locator("main h1")).toHaveText(/\S/);
    const files = asked.map((it) => it.replace(/^.*\//, "").replace(/-[0-9a-f]+/, ""));
    const whole = ["whole.js", "five-principles-page.js", "five-principles-page_bg.wasm"];
    expect(files, "the other views come in one go; a bundle has them").toEqual(name === "file" ? [] : whole);

    asked.length = 0;
    for (const link of ["About", "日本語"]) {
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
