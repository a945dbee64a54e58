import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, places, test } from "./support/journey.ts";
import { answer, expectAnswer, notices, open, outcome } from "./support/explorer.ts";

async function openFile(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer });
}

for (const place of ["root", "file"] as const) {
  test(`a situation is saved as a file and opened again (${place})`, async ({ page }) => {
    await open(page, "#/?lang=en", places[place]);
    await answer(page, "Stage", "deployed");
    await answer(page, "Consent", "no");
    await expect(outcome(page)).toContainText("Must suspend");

    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("situation.json");
    const text = await readFile(await download.path(), "utf8");
    const saved = JSON.parse(text);
    expect(saved).toMatchObject({
      question: "continue",
      pillar: "un-pko",
      variant: "a",
      assignments: ["logistics"],
      actor: "sdf-unit",
      facts: { "ceasefire-agreed": true, "host-consents-to-operation": false },
    });
    await expect(page.getByText("The file is on its way to your downloads.")).toBeVisible();

    await answer(page, "Consent", "yes");
    await expect(outcome(page)).toContainText("May go on");
    await openFile(page, "situation.json", text);
    await expect(outcome(page)).toContainText("Must suspend");
    await expectAnswer(page, "Consent", "no");
  });
}

test("a file of a case names its outcome's facts, and opens with them", async ({ page }) => {
  await open(page, "#/?lang=en");
  const weapons = { question: "weapons", actor: "sdf", assignments: ["security"],
    facts: { "obstruction-of-assignment": true, "unavoidable-necessity": null } };
  await openFile(page, "scene.json", JSON.stringify(weapons));
  await expect(page.locator("main h1")).toHaveText("May a weapon be used in this scene?");
  await expect(outcome(page)).toContainText("Not decided yet");
});

/** Files that cannot be opened, and why. */
const broken: [string, string | Buffer, RegExp][] = [
  ["notes.json", "Dear diary", /line 1/],
  ["half.json", '{"question": "start", ', /line 1/],
  ["list.json", "[]", /no situation/],
  ["text.json", '"start"', /must be an object/],
  ["no-question.json", "{}", /needs a `question`/],
  [
    "slip.json",
    '{"question":"start","pillar":"un-pko","variant":"a","assignments":["logistics"],"actor":"sdf-unit","facts":{"ceasefire-agred":true}}',
    /unknown fact `ceasefire-agred` \(did you mean `ceasefire-agreed`\?\)/,
  ],
  ["wrong-type.json", '{"question":"start","facts":{"overseas":"yes"}}', /`overseas` must be true, false or null/],
  ["wrong-list.json", '{"question":"start","facts":["overseas"]}', /`facts`/],
  ["wrong-option.json", '{"question":"start","pillar":"holiday"}', /holiday/],
  ["picture.json", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /line 1/],
  ["empty.json", "", /line 1/],
];

test("a broken file is named with the reason, and nothing is lost", async ({ page }) => {
  await open(page, "#/?lang=en&case=C14");
  for (const [name, text, reason] of broken) {
    await openFile(page, name, text);
    await expect(notices(page)).toContainText([`“${name}” could not be opened.`]);
    await expect(notices(page)).toContainText([reason]);
    await expect(outcome(page)).toContainText("Must suspend");
    await expect(page.getByLabel("Case", { exact: true })).toHaveValue("C14");
  }
});

test("a mended file of the same name opens, and the notice goes", async ({ page }) => {
  await open(page, "#/?lang=en");
  await openFile(page, "mine.json", "{");
  await expect(notices(page)).toHaveCount(1);
  await openFile(page, "mine.json", '{"question":"weapons","actor":"sdf","facts":{}}');
  await expect(notices(page)).toHaveCount(0);
  await expect(outcome(page)).toContainText("No basis for weapons");
});
