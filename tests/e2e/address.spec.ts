import { expect, places, test } from "./support/journey.ts";
import { addressed, answer, expectAnswer, notices, open, outcome } from "./support/explorer.ts";

for (const [name, place] of Object.entries(places)) {
  test(`a view is kept over a reload, shared, and left and found again (${name})`, async ({ page, context }) => {
    await open(page, "#/?lang=en", place);
    await answer(page, "Stage", "deployed");
    await answer(page, "Impartiality", "no");
    await expect(outcome(page)).toContainText("Must suspend");

    await addressed(page);
    await page.reload();
    await expect(outcome(page)).toContainText("Must suspend");
    await expectAnswer(page, "Impartiality", "no");

    await page.getByRole("link", { name: "About", exact: true }).click();
    await expect(page.locator("main h1")).toHaveText("About");
    await expect(page).toHaveTitle("About – Five Principles Explorer");
    await page.goBack();
    await expect(outcome(page)).toContainText("Must suspend");
    await page.goForward();
    await expect(page.locator("main h1")).toHaveText("About");
    await page.getByRole("link", { name: "Explorer", exact: true }).click();
    await expect(outcome(page)).toContainText("Must suspend");

    await addressed(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(outcome(other)).toContainText("Must suspend");
    await other.close();
  });
}

test("the link that is copied opens the same elsewhere", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "#/?lang=en&case=C14");
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("The link is copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(places.root + "#/?lang=en");
  // It names the facts, so that it means the same when the case is one day told otherwise.
  expect(link).not.toContain("case=");

  const elsewhere = await browser.newContext({ locale: "ja-JP" });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(outcome(other)).toContainText("Must suspend");
  await expect(other.locator("html")).toHaveAttribute("lang", "en");
  expect(await other.locator(".gate").evaluateAll((all) => all.map((it) => it.getAttribute("data-finding")))).toEqual(
    await page.locator(".gate").evaluateAll((all) => all.map((it) => it.getAttribute("data-finding"))),
  );
  await elsewhere.close();
});

test("a browser that refuses to copy is told of, and the address bar has the link", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await open(page, "#/?lang=en");
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("This browser does not let the page copy.")).toBeVisible();
});

test.describe("a broken address is named, and the rest is kept", () => {
  for (const [broken, named, kept] of [
    ["#/mission?lang=en", "There is no page “mission”.", "May take part"],
    ["#/?lang=en&case=C999", "There is no case “C999”.", "May take part"],
    [
      "#/?lang=en&question=continue&pillar=un-pko&variant=a&assignments=logistics,flying&actor=sdf-unit&no=ceasefire-agreed,ceasefyre",
      "“flying”",
      "Must suspend",
    ],
    ["#/?lang=en&case=agreement-ends&view=sideways", "“sideways”", "Must suspend"],
    ["#/?lang=xx&case=agreement-ends", "“xx”", "Must suspend"],
    ["#/?lang=en&question=weapons&pillar=icops&edition=1066-10-14&actor=sdf", "could not be followed", "May take part"],
    ["#/?lang=en&%E0%A4%A", "in the link is not known", "May take part"],
    ["#/about?lang=en&colour=red", "“colour”", "What it is, and what it is not"],
  ] as const) {
    test(broken, async ({ page }) => {
      await open(page, broken);
      await expect(notices(page).first()).toContainText(named);
      await expect(page.locator("main")).toContainText(kept);
      const count = await notices(page).count();
      await notices(page).first().getByRole("button", { name: "Dismiss" }).click();
      await expect(notices(page)).toHaveCount(count - 1);
    });
  }

  test("two strangers are two notices", async ({ page }) => {
    await open(page, "#/?lang=en&question=start&yes=ceasefyre&colour=red");
    await expect(notices(page)).toHaveCount(2);
    await expect(notices(page).nth(0)).toContainText("“ceasefyre”");
    await expect(notices(page).nth(1)).toContainText("“colour”");
  });
});

test("the skip link leads to the content and leaves the state alone", async ({ page }) => {
  await open(page, "#/?lang=en&case=C14");
  await addressed(page);
  const address = page.url();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  expect(page.url()).toBe(address);
  await expect(outcome(page)).toContainText("Must suspend");
});

test("a fragment of somebody else leaves the page alone", async ({ page }) => {
  await open(page, "#/?lang=en&case=C14");
  await page.evaluate(() => (location.hash = "main"));
  await expect(page).toHaveURL(/#main$/);
  await expect(outcome(page)).toContainText("Must suspend");
});

test("another page begins at its top, and the focus with it", async ({ page }) => {
  await open(page, "#/?lang=en");
  await page.locator(".colophon").scrollIntoViewIfNeeded();
  await page.evaluate(() => (location.hash = "/about?lang=en"));
  await expect(page.locator("main h1")).toHaveText("About");
  await expect(page.locator("main")).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("the language is in the address, and changing it keeps the page and the state", async ({ page }) => {
  await open(page, "#/?lang=ja&case=C14");
  await expect(outcome(page)).toContainText("中断しなければなりません");
  await page.getByRole("link", { name: "English" }).click();
  await expect(outcome(page)).toContainText("Must suspend");
  await expect(page).toHaveURL(/lang=en&case=C14/);
  await page.goBack();
  await expect(outcome(page)).toContainText("中断しなければなりません");
});

test("a link that names a case and facts shows the case, and says that the facts were left out", async ({ page }) => {
  await open(page, "#/?lang=en&case=C14&no=ceasefire-agreed");
  await expect(outcome(page)).toContainText("Must suspend");
  await expect(notices(page)).toContainText("names a case and also facts");
});
