import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectLegible, test } from "./support/journey.ts";
import { answer, box, open } from "./support/explorer.ts";

const views = {
  "may take part": "#/?lang=LANG&view=short",
  undecided: "#/?lang=LANG&view=short&case=nothing-known",
  suspended: "#/?lang=LANG&view=short&case=agreement-ends",
  "may it start, in full": "#/?lang=LANG&view=full&case=P23",
  "may it go on, in full": "#/?lang=LANG&view=full&case=P09",
  "goods, in full": "#/?lang=LANG&case=C50",
  "weapons, in full": "#/?lang=LANG&case=W06",
  "a notice": "#/nowhere?lang=LANG",
  "all outcomes": "#/worlds?lang=LANG&question=start&pillar=un-pko&assignments=logistics&actor=sdf-unit&yes=overseas,within-2000-people",
  "the table of dispatches": "#/missions?lang=LANG&tab=table",
  "a stay": "#/missions/unmiss-2011?lang=LANG",
  contributions: "#/missions/contributions?lang=LANG",
  "the table of 1995": "#/missions/osaka-1995?lang=LANG",
  "the way into a quiz": "#/learn/quiz?lang=LANG",
  "a quiz": "#/learn/quiz?lang=LANG&practice=5BMV4J&paper=1&at=2&answers=0200000000&done=yes",
  "a quiz handed in": "#/learn/quiz?lang=LANG&set=1955HA&paper=0&answers=1234123412&done=yes",
  "a class": "#/learn/class?lang=LANG&set=5BMV4J",
  "the projector": "#/learn/projector?lang=LANG&set=5BMV4J",
  "a worksheet": "#/learn/worksheet?lang=LANG&set=5BMV4J",
  lessons: "#/learn?lang=LANG",
  "a step of a lesson": "#/learn/suspension?lang=LANG&step=juba",
  "the end of a lesson": "#/learn/weapons?lang=LANG&step=end",
  "the teacher’s guide": "#/learn/teachers?lang=LANG",
  "a brief": "#/brief?lang=LANG&question=start&pillar=un-pko&assignments=logistics&actor=sdf-unit&no=ceasefire-agreed&assumed-yes=overseas",
  about: "#/about?lang=LANG",
};

for (const [view, address] of Object.entries(views)) {
  for (const language of ["en", "ja"]) {
    test(`${view} (${language}): axe objects to nothing, in light and dark; 320 pixels suffice`, async ({ page }) => {
      await open(page, address.replace("LANG", language));
      await page.locator("details").evaluateAll((all) => all.forEach((it) => it.setAttribute("open", "")));
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectLegible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNothingSideways(page);
    });
  }
}

async function expectNothingSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const sideways = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((it) => it.scrollWidth > it.clientWidth + 1)
      .filter((it) => ["auto", "scroll"].includes(getComputedStyle(it).overflowX))
      .filter((it) => !it.matches("nav.masthead__pages, nav.questions, [role=region][tabindex='0'][aria-labelledby]"))
      .map((it) => it.outerHTML.slice(0, 80)),
  );
  expect(sideways, "only lists of pages and labelled tables may").toEqual([]);
}

test("the tab key goes through the page as it is read", async ({ page }) => {
  await open(page, "#/?lang=en&case=C49");
  const stops: { place: number; name: string }[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const it = document.activeElement;
      if (!it || it === document.body) return null;
      const name = it.closest("fieldset")?.querySelector("legend")?.textContent ?? it.textContent ?? "";
      return { place: [...document.querySelectorAll("*")].indexOf(it), name: name.trim().slice(0, 40) };
    });
    if (!stop) break;
    stops.push(stop);
  }
  const places = stops.map((it) => it.place);
  expect(places, "never backwards").toEqual([...places].sort((one, other) => one - other));
  const order = stops.map((it) => it.name).join(" | ");
  expect(order).toMatch(
    /^Skip to the content.*Five Principles Explorer.*日本語.*Explorer.*Missions.*Outcomes.*Act.*Learn.*About.*Cambodia 1992.*How much to set.*Ceasefire.*Consent.*Impartiality.*Stage.*Weapons use.*Stands for four facts.*Open in full.*Copy the link.*Print.*Share or print/,
  );
  expect(await page.locator("[tabindex]:not([tabindex='0'], [tabindex='-1'])").count()).toBe(0);
});

test("in forced colours the outcome has a frame and the answer chosen is told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "#/?lang=en");
  const frame = await page.locator(".outcome").evaluate((it) => {
    const style = getComputedStyle(it);
    return { style: style.borderTopStyle, width: Number.parseFloat(style.borderTopWidth), colour: style.borderTopColor, ground: style.backgroundColor };
  });
  expect(frame.style).toBe("double");
  expect(frame.width).toBeGreaterThanOrEqual(3);
  expect(frame.colour).not.toBe(frame.ground);
  const grounds = await page
    .locator(".gate")
    .first()
    .locator("label")
    .evaluateAll((all) => all.map((it) => getComputedStyle(it).backgroundColor));
  expect(grounds[0], "the answer chosen").not.toBe(grounds[1]);
});

test("what moves stands still for those who asked for less motion", async ({ page }) => {
  const longest = () =>
    page.evaluate(() => {
      const seconds = [...document.querySelectorAll(".explorer, .explorer *")].map((it) => {
        const style = getComputedStyle(it);
        const all = `${style.transitionDuration}, ${style.transitionDelay}, ${style.animationDuration}`;
        return Math.max(...all.split(", ").map((part) => Number.parseFloat(part) || 0));
      });
      return Math.max(...seconds);
    });
  await open(page, "#/?lang=en");
  expect(await longest(), "nothing moves before the first change").toBe(0);
  await answer(page, "Ceasefire", "no");
  expect(await longest(), "then cause and effect do").toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await longest()).toBe(0);
});

test("on paper: the outcome, every reason unfolded, no buttons", async ({ page }) => {
  await open(page, "#/?lang=en&case=C49");
  await page.emulateMedia({ media: "print" });
  const outcome = page.locator(".outcome");
  await expect(outcome).toBeVisible();
  await expect(outcome).toContainText("Not decided yet");
  const frame = await outcome.evaluate((it) => Number.parseFloat(getComputedStyle(it).borderTopWidth));
  expect(frame).toBeGreaterThan(0);
  for (const folded of [".stands-for li", ".rule__rest .rule", ".help__body p"]) {
    const first = page.locator(folded).first();
    expect(await first.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true })), folded).toBe(true);
    const { top, bottom } = await box(first);
    expect(bottom - top, folded).toBeGreaterThan(0);
  }
  for (const gone of [".masthead__pages", ".masthead__language", ".toolbar", ".cases"]) {
    await expect(page.locator(gone)).toBeHidden();
  }
});
