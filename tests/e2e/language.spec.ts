import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey.ts";
import { notices, open } from "./support/explorer.ts";

/** Names that stay in Latin letters in Japanese. */
const names = [
  ..."APEC UNTAC ONUMOZ ONUSAL UNAVEM UNAVEMII UNDOF UNMIS UNMISS UNMIN UNMISET UNAMID MINUSTAH MFO UNHCR UN PKO SDF QR".split(" "),
  ..."CSV JSON JsonLogic MIT IPI GeoNames CC BY Natural Earth Apache JavaScript WebAssembly e-Gov HTML ZIP USB MB S/RES II Refworld Kyodo km Chronicle mekong ne jp".split(" "),
  ..."UNRWA UNICEF UNV UNDP UNFPA UNEP WFP FAO WHO GitHub yno legalize-jp takahashim/anpo-revision".split(" "),
];

/** Names quoted in full, and the visitor's own words. */
const quoted = /United Nations Transition Assistance Group|Assistance Group|「nowhere」|“the Government of”/g;

const views = {
  explorer: "#/?lang=LANG",
  undecided: "#/?lang=LANG&case=nothing-known",
  suspended: "#/?lang=LANG&case=C14",
  "no variant": "#/?lang=LANG&case=P23&view=full",
  "in full": "#/?lang=LANG&view=full",
  deployed: "#/?lang=LANG&case=P13&view=full",
  goods: "#/?lang=LANG&case=C50",
  weapons: "#/?lang=LANG&case=W06",
  missions: "#/missions/osaka-1995?lang=LANG&sort=total&order=descending",
  "all outcomes": "#/worlds?lang=LANG",
  "the Act": "#/law?lang=LANG",
  "a provision": "#/law/6-13-i?lang=LANG",
  "the Act by date": "#/law/editions?lang=LANG",
  "a scene": "#/law/weapons?lang=LANG",
  "who is who": "#/law/institutions?lang=LANG",
  "what is disputed": "#/law/controversies?lang=LANG",
  "an older Act": "#/?lang=LANG&question=start&pillar=icops&variant=a&assignments=medical&actor=sdf-unit&edition=1992-08-10",
  "the way into a quiz": "#/learn/quiz?lang=LANG",
  "a quiz": "#/learn/quiz?lang=LANG&practice=1955HA&paper=1&at=2&answers=0200000000&done=yes",
  "a class": "#/learn/class?lang=LANG&set=5BMV4J",
  "the projector": "#/learn/projector?lang=LANG&set=5BMV4J",
  "a worksheet": "#/learn/worksheet?lang=LANG&set=5BMV4J",
  "a brief": "#/brief?lang=LANG&question=start&pillar=un-pko&assignments=logistics&actor=sdf-unit&no=ceasefire-agreed&assumed-yes=overseas&rules=0badc0de",
  about: "#/about?lang=LANG",
  notices: "#/nowhere?lang=LANG&question=start&edition=1066-10-14",
};

/** Every text of the page in the language asked for, seen, folded or only read out; what is marked as another language is left out. */
async function texts(page: Page, language: string): Promise<string[]> {
  return page.evaluate((language) => {
    const found: string[] = [document.title];
    const foreign = (it: Element | null) => it?.closest("[lang]")?.getAttribute("lang") !== language;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      if (parent?.closest("script, style, #boot, a[href^='http']") || foreign(parent)) continue;
      found.push(walk.currentNode.textContent ?? "");
    }
    for (const name of ["aria-label", "title", "placeholder", "alt", "label"]) {
      for (const it of document.querySelectorAll(`[${name}]`)) {
        // The number of a source is called by the source's own title.
        if (!foreign(it) && !it.matches(".cited__number")) found.push(it.getAttribute(name) ?? "");
      }
    }
    return found.map((it) => it.trim()).filter((it) => it !== "");
  }, language);
}

for (const [view, address] of Object.entries(views)) {
  test(`no word is left in the other language: ${view}`, async ({ page }) => {
    await open(page, address.replace("LANG", "ja"));
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    const latin = (await texts(page, "ja")).filter((text) => {
      const words = text.replace(quoted, "").match(/[A-Za-z]+([/-][A-Za-z]+)*/g) ?? [];
      return words.some((it) => it.length > 1 && !names.includes(it));
    });
    expect(latin, "Japanese is Japanese throughout").toEqual([]);

    await page.evaluate((hash) => (location.hash = hash), address.replace("LANG", "en"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const japanese = (await texts(page, "en")).filter((it) => /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(it));
    expect(japanese, "English is English throughout").toEqual([]);
  });
}

test("what went wrong is said in Japanese too", async ({ page }) => {
  await open(page, "#/mission?lang=ja&yes=ceasefyre");
  await expect(notices(page)).toHaveCount(2);
  await expect(notices(page).nth(0)).toContainText("リンクにある「ceasefyre」は、ここでは知られていません。");
  await expect(notices(page).nth(1)).toContainText("「mission」というページはありません。");
});

test("each language is named in itself, and says which it is", async ({ page }) => {
  await open(page, "#/?lang=en");
  const other = page.locator(".masthead__language");
  await expect(other).toHaveText("日本語");
  await expect(other).toHaveAttribute("lang", "ja");
  await other.click();
  await expect(other).toHaveText("English");
  await expect(other).toHaveAttribute("lang", "en");
});
