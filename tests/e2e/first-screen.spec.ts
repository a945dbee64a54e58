import { expect, test } from "./support/journey.ts";
import { answer, box, expectInView, open, outcome, phone, question } from "./support/explorer.ts";

const words = {
  en: { headings: ["Ceasefire", "Consent", "Impartiality", "Stage", "Weapons use"], no: "no", deployed: "deployed" },
  ja: { headings: ["停戦の合意", "受入れの同意", "中立", "段階", "武器の使用"], no: "いいえ", deployed: "派遣中" },
};

test.describe("on a phone", () => {
  test.use(phone);

  for (const [language, { headings, no, deployed }] of Object.entries(words)) {
    test(`five switches and the outcome are seen at once, without scrolling (${language})`, async ({ page }) => {
      await open(page, `#/?lang=${language}`);
      const causeAndEffect = async () => {
        expect(await page.evaluate(() => window.scrollY), "nothing was scrolled").toBe(0);
        const panel = page.locator(".outcome");
        await expectInView(page, panel, "the outcome");
        const { top } = await box(panel);
        for (const heading of headings) {
          const answers = question(page, heading).locator(".fact-choice__answers");
          await expectInView(page, answers, heading);
          expect((await box(answers)).bottom, `${heading} is not covered by the outcome`).toBeLessThanOrEqual(top + 1);
        }
      };
      await causeAndEffect();
      await answer(page, headings[0]!, no);
      await causeAndEffect();
      await answer(page, headings[3]!, deployed);
      await causeAndEffect();
    });
  }

  test("the outcome stays in sight from the first switch to the last reason", async ({ page }) => {
    await open(page, "#/?lang=en&view=full");
    for (const part of ["#choices", "#group-consent", "#why", "#next", "#weapons-ladder"]) {
      await page.locator(part).evaluate((it) => it.scrollIntoView({ block: "center" }));
      await expectInView(page, page.locator(".outcome"), `the outcome beside ${part}`);
    }
  });

  test("an answer in the midst of the form stays under the finger", async ({ page }) => {
    await open(page, "#/?lang=en&view=full");
    const asked = question(page, "Ceasefire agreement");
    await asked.evaluate((it) => it.scrollIntoView({ block: "center" }));
    const before = await box(asked);
    for (const [words, says] of [["no", "Outside the Act"], ["not known", "Not decided yet"], ["yes", "May take part"]]) {
      await answer(page, "Ceasefire agreement", words!);
      await expect(outcome(page)).toContainText(says!);
      await expectInView(page, page.locator(".outcome"), "the outcome");
      expect(Math.abs((await box(asked)).top - before.top), "it did not jump").toBeLessThan(2);
    }
  });
});

test("on a wide window the whole argument is one screen, and stays where it is", async ({ page }) => {
  await open(page, "#/?lang=en");
  const panel = page.locator(".outcome");
  await expectInView(page, panel, "the outcome");
  await answer(page, "Stage", "deployed");
  for (const heading of words.en.headings) {
    await expectInView(page, question(page, heading), heading);
  }
  await answer(page, "Ceasefire", "no");
  await expect(outcome(page)).toContainText("Must suspend");
  await expectInView(page, panel, "the outcome");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
