import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectLegible, places, test } from "./support/journey.ts";
import { notices, open, outcome, phone } from "./support/explorer.ts";

async function reveal(page: Page, prediction: string | RegExp): Promise<void> {
  await page.getByRole("radio", { name: prediction }).check();
  await page.getByRole("button", { name: "See what the Act says" }).click();
}

test("a pupil plays a lesson with the keyboard alone, and the focus goes along", async ({ page }) => {
  await open(page, "#/learn?lang=en");
  await page.getByRole("link", { name: "Unknown is an answer" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unknown is an answer");
  await expect(page.locator("#main")).toBeFocused();

  await page.getByRole("radio", { name: "Yes: nobody has refused." }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "It cannot be said yet." })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#reveal")).toBeFocused();
  await expect(page.locator("#reveal")).toHaveText("Your prediction holds");
  await expect(outcome(page)).toContainText("Not decided yet");

  await page.getByRole("group", { name: /^Host State: consent to the operation/ }).getByRole("radio", { name: "yes", exact: true }).focus();
  await page.keyboard.press("Space");
  await expect(outcome(page)).toContainText("May take part");
  await expect(page.locator(".variation__outcome")).toHaveText("Now: May take part.");
  await expect(page.locator(".variation__after")).toContainText("the matter is settled");

  await page.getByRole("link", { name: "Next step" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#step")).toBeFocused();
  await expect(page.locator("#step")).toContainText("Step 2 of 5");
  await expect(page).toHaveURL(/#\/learn\/unknown\?step=one-no/);
  await page.goBack();
  await expect(page.locator("#step")).toContainText("Step 1 of 5");
});

test("progress survives a reload, stays in the browser, and can be forgotten", async ({ page }) => {
  await open(page, "#/learn/why?lang=en");
  await reveal(page, "Japan may take part.");
  await expect(page.locator("#reveal")).toBeVisible();
  await open(page, "#/learn?lang=en");
  await page.reload();
  await expect(page.getByText("1 of 4 steps played, 1 predicted rightly")).toBeVisible();
  await page.getByRole("button", { name: "Forget my progress" }).click();
  await expect(page.getByText("steps played")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("main h1")).toHaveText("Learn");
  await expect(page.getByText("steps played")).toHaveCount(0);
});

test("where the storage is denied a lesson is played all the same", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await open(page, "#/learn/why?lang=en");
  await reveal(page, "Japan may take part.");
  await expect(outcome(page)).toContainText("May take part");
  await page.locator(".lesson__where").getByRole("link").click();
  await expect(page.getByText("1 of 4 steps played")).toBeVisible();
});

test("a scene opens in the Explorer as the visitor left it, and the way back is there", async ({ page }) => {
  await open(page, "#/learn/suspension?lang=en&step=juba");
  await reveal(page, "That a party to a conflict is in the area");
  await page.getByRole("button", { name: "Make the change for me" }).click();
  await expect(outcome(page)).toContainText("Must suspend");
  await page.getByRole("link", { name: "Open in the Explorer" }).click();
  await expect(page.locator("main.explorer")).toBeVisible();
  await expect(outcome(page)).toContainText("Must suspend");
  await expect(notices(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("#step")).toContainText("Juba, July 2016");
});

for (const language of ["en", "ja"]) {
  test(`a step revealed and varied (${language}): axe objects to nothing, in light and dark`, async ({ page }) => {
    for (const lesson of ["cambodia?lang=LANG&step=refusal", "weapons?lang=LANG&step=call", "relief?lang=LANG&step=goods"]) {
      await open(page, `#/learn/${lesson.replace("LANG", language)}`);
      await page.locator(".prediction input").first().check();
      await page.locator(".prediction .button").click();
      await page.locator(".variation .actions button").first().click();
      await expect(page.locator(".variation__after")).not.toBeEmpty();
      await page.locator("details").evaluateAll((all) => all.forEach((it) => it.setAttribute("open", "")));
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectLegible(page);
      await page.emulateMedia({ colorScheme: "light" });
    }
  });
}

test("the guide is printed: no controls, each card on a page of its own", async ({ page }) => {
  await open(page, "#/learn/teachers?lang=en");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  const breaks = await page.locator(".card").evaluateAll((all) => all.map((it) => getComputedStyle(it).breakBefore));
  expect(breaks).toEqual(["page", "page", "page", "page"]);
  for (const heading of ["Aims", "Debate cards: South Sudan, 2016", "Terms of curricula", "Privacy"]) {
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  }
});

test("from one file a lesson plays without a network", async ({ page, context }) => {
  await context.setOffline(true);
  await open(page, "#/learn/cambodia?lang=ja", places.file);
  await page.getByRole("radio", { name: "停戦の合意が存在すること" }).check();
  await page.getByRole("button", { name: "法の答えをみる" }).click();
  await expect(page.locator("#reveal")).toHaveText("予想どおりです");
});

test.describe("on a phone", () => {
  test.use(phone);

  test("the outcome stays in view while the visitor turns a fact", async ({ page }) => {
    await open(page, "#/learn/cambodia?lang=en&step=may-1993");
    await reveal(page, /^The work may go on/);
    const fact = page.getByRole("group", { name: /^Ceasefire agreement/ });
    await fact.scrollIntoViewIfNeeded();
    await fact.getByRole("radio", { name: "no", exact: true }).check();
    await expect(outcome(page)).toBeInViewport();
    await expect(outcome(page)).toContainText("Must suspend");
  });
});
