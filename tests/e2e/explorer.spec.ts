import { expect, test } from "./support/journey.ts";
import { addressed, answer, expectAnswer, open, outcome, part, question } from "./support/explorer.ts";

/** The switches, an answer that changes the outcome, and what the outcome then is. */
const switches = [
  ["Ceasefire", "no", "Outside the Act", "Art. 3(i)(a)"],
  ["Consent", "not known", "Not decided yet", "Art. 6(1)"],
  ["Impartiality", "no", "Outside the Act", "Art. 3(i)(a)"],
  ["Stage", "deployed", "May go on", "Art. 6(13)"],
  ["Weapons use", "no", "Beyond the limits", "Art. 2(2)"],
] as const;

test.describe("a first visit", () => {
  for (const [locale, lang, asks, title] of [
    ["en-GB", "en", "May Japan take part in this operation?", "May take part – Five Principles Explorer"],
    ["ja-JP", "ja", "日本はこの活動に参加できますか。", "参加できます｜参加五原則エクスプローラー"],
    ["fr-FR", "en", "May Japan take part in this operation?", "May take part – Five Principles Explorer"],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale });
      test(`speaks the browser's language, or English (${locale})`, async ({ page }) => {
        await open(page);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page.locator("main h1")).toHaveText(asks);
        await expect(page).toHaveTitle(title);
        await expect(page.locator(".gate")).toHaveCount(5);
      });
    });
  }
});

for (const [heading, words, says, cite] of switches) {
  test(`the switch “${heading}” changes outcome, articles and title`, async ({ page }) => {
    await open(page, "#/?lang=en");
    await outcome(page).evaluate((it) => it.setAttribute("data-witness", ""));
    await expect(outcome(page)).toHaveAttribute("aria-live", "polite");
    await expect(outcome(page)).toContainText("May take part");

    await answer(page, heading, words);
    await expect(outcome(page)).toContainText(says);
    await expect(page.locator(".outcome__cite")).toContainText(cite);
    await expect(page).toHaveTitle(`${says} – Five Principles Explorer`);
    // What is announced is the change of an element that stays: a new one would be silent.
    await expect(outcome(page)).toHaveAttribute("data-witness", "");

    await addressed(page);
    await page.reload();
    await expectAnswer(page, heading, words);
    await expect(outcome(page)).toContainText(says);
  });
}

test("every switch is set by keyboard alone", async ({ page }) => {
  await open(page, "#/?lang=en");
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  const heading = async () =>
    focused.evaluate((it) => it.closest("fieldset")?.querySelector(".fact-choice__name")?.textContent ?? "");
  for (const [place, name] of ["Ceasefire", "Consent", "Impartiality", "Stage", "Weapons use"].entries()) {
    let presses = 0;
    while (!(await heading()).includes(name)) {
      await page.keyboard.press("Tab");
      expect(++presses, `${name} is reached by tab`).toBeLessThan(place === 0 ? 20 : 2);
    }
    const ring = await focused.evaluate((it) => {
      const drawn = [it.closest("label"), it.nextElementSibling, it].filter((it) => it !== null);
      return drawn.some((it) => {
        const style = getComputedStyle(it);
        return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      });
    });
    expect(ring, `the focus is seen on ${name}`).toBe(true);
    await page.keyboard.press("ArrowRight");
    await expectAnswer(page, name, name === "Stage" ? "deployed" : "not known");
  }
  await expect(outcome(page)).toContainText("May go on, on watch");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowLeft");
  await expectAnswer(page, "Stage", "before");
});

test("in full: kind, variant, work and facts are chosen, and the outcome follows", async ({ page }) => {
  await open(page, "#/?lang=en");
  await answer(page, "How much to set", "In full");
  const facts = part(page, "The facts");
  await facts.getByText("(b) Conflict over, parties gone", { exact: true }).click();
  await expect(outcome(page)).toContainText("May take part");
  await expect(question(page, "Ceasefire agreement")).toHaveCount(0);

  await facts.getByText("Security: protecting people and places", { exact: true }).click();
  await expect(question(page, "Consent is stable")).toBeVisible();
  await answer(page, "Consent is stable", "yes");
  await expect(outcome(page)).toContainText("Needs Diet approval first");
  await answer(page, "Approved by the Diet", "yes");
  await expect(outcome(page)).toContainText("May take part");

  await facts.getByText("International humanitarian relief operation", { exact: true }).click();
  await expect(question(page, "Aim: relief or repair")).toBeVisible();
  await expect(question(page, "Variant")).toHaveCount(0);
});

test("in full: the four questions are asked of the same facts", async ({ page }) => {
  await open(page, "#/?lang=en&view=full&case=cambodia-1992");
  const questions = page.getByRole("navigation", { name: "Questions" });
  for (const [name, asks, says] of [
    ["May it go on?", "May Japan go on, or must it stop?", "May go on"],
    ["Goods in kind", "May Japan give goods to this operation?", "May give goods"],
    ["Use of weapons", "May a weapon be used in this scene?", "Weapons may be used"],
    ["May it start?", "May Japan take part in this operation?", "May take part"],
  ] as const) {
    await questions.getByRole("button", { name }).click();
    await expect(page.locator("main h1")).toHaveText(asks);
    await expect(outcome(page)).toContainText(says);
    await expect(questions.locator("[aria-current=true]")).toHaveText(name);
  }
});

test("a case is picked, and its state is in the address", async ({ page }) => {
  await open(page, "#/?lang=en");
  const cases = page.getByLabel("Case", { exact: true });
  for (const [id, says] of [
    ["C14", "Must suspend"],
    ["C33", "May take part"],
    ["C50", "May give goods"],
    ["W06", "Weapons may be used"],
    ["C49", "Not decided yet"],
  ] as const) {
    await cases.selectOption(id);
    await expect(outcome(page)).toContainText(says);
    await expect(page).toHaveURL(new RegExp(`case=${id}`));
    await expect(cases).toHaveValue(id);
  }
  await page.goBack();
  await expect(outcome(page)).toContainText("Weapons may be used");
});

test("a change makes a case the visitor's own", async ({ page }) => {
  await open(page, "#/?lang=en&case=C02");
  await answer(page, "Impartiality", "no");
  await expect(page.getByLabel("Case", { exact: true })).toHaveValue("");
  await expect(page).not.toHaveURL(/case=/);
});

test("the openings under the title lead from one to the next", async ({ page }) => {
  await open(page, "#/?lang=en");
  const openings = page.locator(".cases");
  for (const [name, says] of [
    ["Consent not yet known", "Not decided yet"],
    ["What if: the agreement ends", "Must suspend"],
    ["Nothing known", "Not decided yet"],
    ["Cambodia 1992", "May take part"],
  ] as const) {
    await openings.getByRole("link", { name }).click();
    await expect(outcome(page)).toContainText(says);
    await expect(openings.locator("[aria-current=true]")).toHaveText(name);
  }
});

test("reasons are opened: a switch's facts, a reading, the rules not reached", async ({ page }) => {
  await open(page, "#/?lang=en&case=C49");
  await page.getByText("Stands for four facts").click();
  await expect(page.locator(".stands-for").getByText("Parties: consent to the operation")).toBeVisible();
  const why = part(page, "Why");
  for (const folded of [/rules that do not apply here/, /rules not reached/]) {
    const rest = why.locator("details.rule__rest").filter({ has: page.locator("summary", { hasText: folded }) });
    await rest.locator("summary").first().click();
    await expect(rest.locator(".rule").first()).toBeVisible();
  }
  await why.locator(".rule[data-decides] > .inference summary").first().click();
  await expect(why.locator(".rule[data-decides] > .inference p").first()).toBeVisible();
  await page.getByText("How to read this page").click();
  await expect(page.locator(".help__body")).toBeVisible();
});
