import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectLegible, test } from "./support/journey.ts";
import { addressed, notices, open, outcome, part, phone } from "./support/explorer.ts";

/** An agreement that ended. */
const suspended =
  "question=continue&pillar=un-pko&variant=a&assignments=logistics&actor=sdf-unit&no=ceasefire-agreed&yes=host-consents-to-operation";

const views = {
  "the Act": "#/law?lang=LANG",
  "the Act of 1992": "#/law?lang=LANG&edition=1992-08-10",
  "a provision": "#/law/6-13-i?lang=LANG",
  "a provision of many rules": "#/law/8-1-vi?lang=LANG",
  "several provisions": "#/law/25(1)–(6)?lang=LANG",
  editions: "#/law/editions?lang=LANG",
  weapons: "#/law/weapons?lang=LANG",
  institutions: "#/law/institutions?lang=LANG",
  controversies: "#/law/controversies?lang=LANG",
  "a replay under both Acts": "#/missions/untac-1992?lang=LANG&act=both",
  "the Explorer under an older Act": `#/?lang=LANG&${suspended}&edition=1992-08-10`,
};

for (const [view, address] of Object.entries(views)) {
  for (const language of ["en", "ja"]) {
    test(`${view} (${language}): axe objects to nothing, in light and dark; 320 pixels suffice`, async ({ page }) => {
      await open(page, address.replace("LANG", language));
      await page.locator("details").evaluateAll((all) => all.slice(0, 60).forEach((it) => it.setAttribute("open", "")));
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectLegible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}

const found = (page: Page) => page.locator(".provision:visible");

test("the Act is searched, and the address brings the search back", async ({ page }) => {
  await open(page, "#/law?lang=en");
  const all = await found(page).count();
  await page.getByRole("searchbox").fill("Diet approval");
  await expect(page.locator("p.count")).toContainText(`of ${all} provisions`);
  const left = await found(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await addressed(page);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("Diet approval");
  await expect(found(page)).toHaveCount(left);
});

test("contents lead down the page and leave the address as it is", async ({ page }) => {
  await open(page, "#/law?lang=en");
  await addressed(page);
  const before = page.url();
  await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Art. 25", exact: true }).click();
  await expect(page.locator("#provision-25-1")).toBeFocused();
  await expect(page.locator("#provision-25-1")).toBeInViewport();
  expect(page.url()).toBe(before);
});

test("from the reason of an outcome to the article in place, on to its page, and back", async ({ page }) => {
  await open(page, "#/law/editions?lang=en");
  await page.evaluate(() => (location.hash = "#/?lang=en&case=C14"));
  await expect(outcome(page)).toBeVisible();
  const said = await outcome(page).innerText();
  const article = part(page, "Why").locator(".rule[data-decides] details.article").first();
  await article.locator("summary").click();
  await expect(article.locator(".article__provision").first()).toBeVisible();
  await article.getByRole("link", { name: "Open in the Act" }).first().click();
  await expect(page.locator(".used-here")).toBeVisible();
  await page.locator(".used-here a").click();
  await expect(outcome(page)).toHaveText(said);
  await expect(notices(page)).toHaveCount(0);
});

test("with the keyboard a clause leads to its rule, both are marked, and the way leads back", async ({ page }) => {
  await open(page, "#/law/6-13-i?lang=en");
  const way = page.locator(".clause").first().getByRole("button");
  await way.focus();
  await expect(page.locator(".clause[data-lit]")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator("#encoding-0")).toBeFocused();
  await expect(page.locator(".clause[data-lit]")).toHaveCount(1);
  await page.locator("#encoding-0").getByRole("button", { name: "Back to the words" }).click();
  await expect(page.locator("#clause-0")).toBeFocused();
});

test("every provision has a next one, from the first to the last", async ({ page }) => {
  await open(page, "#/law/1?lang=en");
  const seen = new Set<string>();
  for (let steps = 0; steps < 12; steps++) {
    const heading = await page.locator("h1").innerText();
    expect(seen.has(heading), heading).toBe(false);
    seen.add(heading);
    await page.getByRole("link", { name: /^Next: / }).click();
    await expect(page.locator("h1")).not.toHaveText(heading);
  }
});

test("a controversy is found from its address and from a fact", async ({ page }) => {
  await open(page, "#/law/controversies/a8?lang=en");
  await expect(page.locator("#controversy-a8")).toBeInViewport();
  await page.evaluate(() => (location.hash = "#/?lang=en&view=full&case=C14"));
  await page.locator(".fact .disputed").first().click();
  await expect(page.locator("main h1")).toHaveText("What is disputed");
});

test.describe("on a phone", () => {
  test.use(phone);

  test("an older Act is chosen, and the outcome says so", async ({ page }) => {
    await open(page, "#/law/editions?lang=en");
    await page.evaluate(() => (location.hash = "#/?lang=en&case=C14"));
    await page.getByLabel("Which Act is asked").selectOption("1992-08-10");
    await expect(page.locator(".outcome__edition")).toContainText("10 Aug 1992");
    await expect(page.locator(".clocks__two .clock")).toHaveCount(2);
  });

  test("a scene is walked to its grounds", async ({ page }) => {
    await open(page, "#/law/weapons?lang=ja");
    await page.getByRole("radio", { name: "自衛官", exact: false }).first().check();
    await expect(page.locator(".stage")).toHaveCount(6);
  });
});
