// The core journeys, the same in every engine: set facts, switch the language, open a link, go back and forth, replay
// a mission, save, print; served at a root and below another path, from disk, with the storage denied, and without a
// network.

import assert from "node:assert/strict";

/** In every place: a server's root, below a path, a file. */
export const everywhere = {
  async "facts are set, and the outcome follows"(browser, place) {
    await browser.visit(`${place}#/?lang=en`);
    await answer(browser, "Stage", "deployed");
    await browser.sees("output.outcome__said", /May go on/);
    await answer(browser, "Consent", "no");
    await browser.sees("output.outcome__said", /Must suspend/);
    await browser.until("the address", async () => (await browser.address()).includes("host-consents"));
  },

  async "the language changes, and what was set stays"(browser, place) {
    await browser.visit(`${place}#/?lang=en&case=C14`);
    await browser.sees("output.outcome__said", /Must suspend/);
    await browser.click("a.masthead__language", /日本語/);
    await browser.sees("output.outcome__said", /中断しなければなりません/);
    assert.equal(await browser.evaluate(() => document.documentElement.lang), "ja");
  },

  async "a link opens what it names, also with a part unknown"(browser, place) {
    await browser.visit(`${place}#/?lang=en&question=start&pillar=un-pko&variant=a&assignments=logistics&actor=sdf-unit&no=ceasefire-agreed&colour=red`);
    await browser.sees("output.outcome__said", /Outside the Act/);
    await browser.sees(".notices", /colour/);
  },

  async "back and forward lead through the views"(browser, place) {
    await browser.visit(`${place}#/?lang=en&case=C14`);
    await browser.click("nav a", /^About$/);
    await browser.sees("main h1", /^About$/);
    await browser.back();
    await browser.sees("output.outcome__said", /Must suspend/);
    await browser.forward();
    await browser.sees("main h1", /^About$/);
  },

  async "a mission is replayed"(browser, place) {
    await browser.visit(`${place}#/missions/untac-1992?lang=en`);
    await browser.sees("output.outcome__said", /May take part/);
    const before = await browser.address();
    await browser.click("button", /^Forward$/);
    await browser.sees(".course__step[aria-current=step]", /Dec 1992/);
    // The page writes its address behind the frame that shows the change.
    await browser.until("the address", async () => (await browser.address()) !== before);
    await browser.reload();
    await browser.sees(".course__step[aria-current=step]", /Dec 1992/);
  },

  async "a situation is saved as a file"(browser, place) {
    await browser.visit(`${place}#/?lang=en&case=C14`);
    // What a driver does with a download differs from engine to engine: the file is looked at where it is handed over.
    await browser.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (it) => ((self.handedOver = it.text()), make.call(URL, it));
    });
    await browser.click("button", /^Save as a file$/);
    await browser.until("a file", () => browser.evaluate(() => "handedOver" in self));
    const file = await browser.evaluateLater(() => self.handedOver);
    assert.equal(JSON.parse(file).question, "continue");
  },

  async "it prints"(browser, place) {
    await browser.visit(`${place}#/?lang=en&case=C14`);
    await browser.evaluate(() => (self.print = () => (self.printed = true)));
    await browser.click("button", /^Print$/);
    await browser.until("the print dialogue", () => browser.evaluate(() => self.printed === true));
    const paper = await browser.post("print").catch((trouble) => {
      // WebKit's driver has no such command; there the button alone is tried.
      assert.match(trouble.message, /unknown command|unsupported operation/);
    });
    if (paper) assert.equal(Buffer.from(paper, "base64").subarray(0, 5).toString(), "%PDF-");
  },
};

/** From disk alone. */
export const fromDisk = {
  async "the file asks for nothing"(browser, place) {
    await browser.visit(`${place}#/missions?lang=en`);
    await browser.click("nav a", /^Explorer$/);
    await browser.sees("output.outcome__said", /\S/);
    const asked = await browser.evaluate(() =>
      performance.getEntriesByType("resource").map((it) => it.name).filter((it) => !/^(data|blob):/.test(it)),
    );
    assert.deepEqual(asked, []);
    // And may not: the policy inside it stands in the way.
    const refused = await browser.evaluateLater(
      () =>
        new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", (it) => resolve(it.effectiveDirective));
          fetch("https://example.org/").catch(() => setTimeout(resolve, 1000, "nothing told"));
        }),
    );
    assert.equal(refused, "connect-src");
  },
};

/** The page in one file, damaged on its way. */
export async function damaged(browser, file) {
  await browser.post("url", { url: file });
  const shown = () => browser.evaluate(() => document.getElementById("boot-failed").getClientRects().length);
  await browser.until("the notice of a failure", shown);
  await browser.sees("#boot-failed", /the file may be damaged.*ファイルが壊れている/s);
}

/** The page in one file, in a frame whose storage is denied. */
export async function withoutStorage(browser, frame) {
  await browser.post("url", { url: frame });
  await browser.enter();
  await browser.sees("main h1", /\S/);
  const denied = await browser.evaluate(() => {
    try {
      return localStorage === null;
    } catch {
      return true;
    }
  });
  assert.equal(denied, true, "the frame's storage is denied");
  await answer(browser, "Stage", "deployed");
  await answer(browser, "Consent", "no");
  await browser.sees("output.outcome__said", /Must suspend/);
  await browser.until("the address", () => browser.evaluate(() => location.hash.includes("host-consents")));
  // WebKit's driver clicks beside what stands in a frame.
  await browser.evaluate(() => document.querySelector("a.masthead__language").click());
  await browser.sees("output.outcome__said", /中断しなければなりません/);
  await browser.leave();
}

/** After one visit the page opens without a network, with every view. */
export async function withoutNetwork(browser, place, leave) {
  await browser.visit(`${place}#/?lang=en`);
  await browser.until("the service worker", () => browser.evaluate(() => navigator.serviceWorker?.controller !== null));
  await leave();
  await browser.visit(`${place}#/?lang=en&case=C14`);
  await browser.sees("output.outcome__said", /Must suspend/);
  await browser.click("nav a", /^Missions$/);
  await browser.sees("main", /UNTAC/);
  await browser.visit(`${place}#/missions/untac-1992?lang=ja`);
  await browser.sees("main", /国連カンボジア暫定機構/);
}

/** Answers the question under a heading by the words that stand on the answer. */
async function answer(browser, heading, words) {
  await browser.until(`${heading}: ${words}`, () =>
    browser.evaluate(
      (heading, words) => {
        const asks = (it) => it.querySelector("legend")?.textContent.replace(/^[\d\s]+/, "").startsWith(heading);
        const group = [...document.querySelectorAll("fieldset")].find(asks);
        const label = [...(group?.querySelectorAll("label") ?? [])].find((it) => it.textContent.trim() === words);
        label?.click();
        return label !== undefined;
      },
      heading,
      words,
    ),
  );
}
