import { expect as sees, test as quiet } from "@playwright/test";
import { addressed, answer, expectAnswer, open, outcome } from "./support/explorer.ts";
import { expect, places, test } from "./support/journey.ts";

test("what was set in the Explorer is still set when the visitor comes back to it", async ({ page }) => {
  await open(page, "#/?lang=en");
  await answer(page, "Stage", "deployed");
  await answer(page, "Consent", "no");
  const said = await outcome(page).innerText();
  await addressed(page);
  const address = page.url();

  await page.getByRole("link", { name: "Missions", exact: true }).click();
  await expect(page.locator("main h1")).toBeVisible();
  expect(await page.locator(".page").count(), "one page took the other's place").toBe(1);
  await page.getByRole("link", { name: "Explorer", exact: true }).click();
  await expect(outcome(page)).toHaveText(said);
  expect(page.url()).toBe(address);
});

test("a visitor in a hurry gets the view asked for last", async ({ page }) => {
  await open(page, "#/?lang=en");
  await page.getByRole("link", { name: "Missions", exact: true }).click();
  await page.getByRole("link", { name: "About", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
  expect(await page.locator(".page").count()).toBe(1);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("About");
});

const older = "#/?lang=en&question=start&pillar=icops&variant=a&assignments=medical&actor=sdf-unit&edition=1992-08-10";

test("an address under an older Act is answered by that Act, and the way back is today's", async ({ page }) => {
  await open(page, older);
  await expect(page.locator(".outcome__edition")).toContainText("10 Aug 1992");
  await expect(page).toHaveURL(/edition=1992-08-10/);
  await expect(page.getByLabel("Which Act is asked")).toHaveValue("1992-08-10");
});

test("a file under an older Act is opened under that Act", async ({ page }) => {
  await open(page, "#/?lang=ja&view=full");
  const facts = { question: "start", edition: "1992-08-10", pillar: "icops", variant: "a", actor: "sdf-unit",
    assignments: ["medical"], facts: { "host-consents-to-operation": true } };
  await page.locator("input[type=file]").setInputFiles({
    name: "1992.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(facts)),
  });
  await expect(page.locator(".outcome__edition")).toContainText("1992");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page).toHaveURL(/yes=host-consents-to-operation/);
});

test("an article opens what it says in place, and no fact is lost", async ({ page }) => {
  await open(page, "#/?lang=en&case=C14");
  await answer(page, "Consent", "no");
  const said = await outcome(page).innerText();
  const before = page.locator(".why .rule[data-decides] .article").first();
  const cited = await before.innerText();
  await before.click();
  const article = page.locator(".why .rule[data-decides] details.article").first();
  await expect(article.locator(".article__provision").first()).toBeVisible();
  await expect(article.locator("summary")).toBeFocused();
  await expect(article.locator("summary")).toHaveText(cited);
  await expect(outcome(page)).toHaveText(said);
  expect(await page.locator("details.article[open]").count(), "only this one").toBe(1);
});

test("the Explorer is set to the Act of another date where one stands, and no fact is lost", async ({ page }) => {
  await open(page, "#/?lang=en&case=C14");
  await answer(page, "Consent", "no");
  await page.getByRole("link", { name: "Ask the Act of another date" }).click();
  const edition = page.getByLabel("Which Act is asked");
  await expect(edition).toBeFocused();
  await expect(edition).toBeInViewport();
  await expectAnswer(page, "Consent", "no");
  await edition.selectOption("1992-08-10");
  await expect(page.locator(".outcome__edition").first()).toContainText("10 Aug 1992");
  await expectAnswer(page, "Consent", "no");
});

// Not the journeys' own `test`: here the console may complain.
quiet("where the Act of 1992 does not arrive, today's goes on", async ({ page }) => {
  await page.route((url) => url.pathname.includes("whole-"), (route) => route.abort());
  await page.goto(places.root + older);
  await sees(page.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
  await page.getByRole("link", { name: "Explorer", exact: true }).click();
  await sees(outcome(page)).toBeVisible();
  expect(page.url()).not.toContain("edition=");
});

for (const part of ["whole-", "_bg.wasm"]) {
  quiet(`where a view does not arrive the Explorer goes on, and a second try mends it (${part})`, async ({ page }) => {
    await open(page, "#/?lang=en");
    await answer(page, "Ceasefire", "no");
    await page.route((url) => url.pathname.includes(part), (route) => route.abort());
    await page.getByRole("link", { name: "Missions", exact: true }).click();
    const failed = page.getByRole("status").filter({ hasText: "could not be loaded" });
    await sees(failed).toBeVisible();
    await page.getByRole("link", { name: "Explorer", exact: true }).click();
    await sees(outcome(page)).toContainText("not");
    await page.getByRole("link", { name: "Missions", exact: true }).click();
    await sees(failed).toBeVisible();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await sees(page.locator("main h1")).toBeVisible({ timeout: 30_000 });
    await sees(page.locator("#boot-failed")).toBeHidden();
  });
}
