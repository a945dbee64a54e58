import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, places, test } from "./support/journey.ts";
import { notices, open, outcome } from "./support/explorer.ts";

const start = "question=start&pillar=un-pko&assignments=logistics&actor=sdf-unit";

async function tally(page: Page): Promise<string> {
  return (await page.locator("#tally").innerText()).trim();
}

test("the worlds of the question that the Explorer asks are counted, and the address keeps what is asked", async ({ page }) => {
  await open(page, "#/?lang=en&case=P23");
  await page.getByRole("link", { name: "All outcomes of this question" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All outcomes");
  await page.getByText(/^Facts held:/).click();
  await page.getByRole("button", { name: "Hold nothing" }).click();
  await expect(page.locator("#tally")).toHaveText("175 of 655,360 possible worlds allow it.");
  await page.getByLabel("Kind of operation").selectOption("humanitarian-relief");
  await expect(page.locator("#tally")).not.toContainText("655,360");
  const counted = await tally(page);
  await expect(page).toHaveURL(/#\/worlds\?.*pillar=humanitarian-relief/);
  await page.reload();
  await expect(page.locator("#tally")).toHaveText(counted);
});

test("in the cloth the tab key stops once, arrow keys move, and a cell opens as it says", async ({ page }) => {
  await open(page, `#/worlds?lang=en&${start}`);
  await page.locator("#cell-0-0").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#cell-1-1")).toBeFocused();
  await page.keyboard.press("Control+End");
  await expect(page.locator("#cell-7-7")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".cell:focus")).toHaveCount(0);

  const whole = page.locator('[data-look="not-met"] > .cell').first();
  await expect(whole).toHaveAttribute("aria-label", /in all [\d,]+ worlds/);
  await whole.click();
  await expect(page.locator("main.explorer")).toBeVisible();
  await expect(outcome(page)).not.toContainText("May take part");
  await expect(notices(page)).toHaveCount(0);
});

test("what is set in the Explorer is framed in the cloth", async ({ page }) => {
  await open(page, "#/?lang=en&case=P23");
  await page.getByRole("link", { name: "All outcomes of this question" }).click();
  await expect(page.locator("#cloth-says")).toContainText("What is set in the Explorer");
  await expect(page.locator("[data-here] > .cell").first()).toHaveAttribute("aria-label", /may lie here\.$/);
});

test("facts are held, an outcome is chosen, and both are in the address", async ({ page }) => {
  await open(page, `#/worlds?lang=en&${start}`);
  const before = await tally(page);
  await page.getByText(/^Facts held:/).click();
  await page.getByRole("group", { name: "Ceasefire agreement" }).getByRole("radio", { name: "no", exact: true }).click();
  await expect(page.locator("#tally")).not.toHaveText(before);
  await page.getByLabel("Outcome shown").selectOption({ label: "May take part" });
  await expect(page.locator(".decisions")).toHaveCount(1);
  await expect(page).toHaveURL(/no=ceasefire-agreed&outcome=may-implement/);
});

test("an outcome that there is not is named, and the rest is kept", async ({ page }) => {
  await open(page, `#/worlds?lang=en&${start}&outcome=perhaps`);
  await expect(notices(page)).toContainText("“perhaps”");
  await expect(page.locator("#tally")).toContainText("possible worlds");
});

test("the full table is paged to its end", async ({ page }) => {
  await open(page, `#/worlds?lang=en&${start}`);
  await page.getByText("The full table, world by world").click();
  const rows = page.locator(".every__table tbody tr");
  await expect(rows).toHaveCount(20);
  await page.getByRole("button", { name: "Last" }).click();
  await expect(page.locator(".every [role=status]")).toHaveText(/^Worlds .* to (\S+) of \1$/);
});

test("the tables, the counts and the rules can be taken along", async ({ page }) => {
  await open(page, `#/worlds?lang=en&${start}&yes=overseas,within-2000-people,no-threat-or-use-of-force,pm-finds-appropriate,unga-or-unsc-resolution,purpose-is-peace-and-security,under-un-control,states-joined-at-sg-request`);
  for (const [button, name, looks] of [
    ["Decision table (CSV)", "start-table.csv", /^outcome,label,worlds,/],
    ["Every world (CSV)", "start-worlds.csv", /^outcome,label,worlds,/],
    ["All counts (JSON)", "start-sweep.json", /"bearings"/],
    ["The rules (JsonLogic)", "start-logic.json", /"if"|"reduce"/],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    expect(readFileSync(await file.path(), "utf8")).toMatch(looks);
  }
});

for (const place of ["root", "file"] as const) {
  test(`the proofs run in the browser and say what they looked at (${place})`, async ({ page }) => {
    await open(page, `#/worlds?lang=en&${start}&variant=b`, places[place]);
    await page.getByRole("button", { name: "Run the proofs" }).click();
    await expect(page.locator(".prove__verdict")).toContainText(/All 5 claims hold: [\d,]+ situations/, { timeout: 30_000 });
    await expectAccessible(page);
    await page.getByRole("button", { name: "Run them with a planted flaw" }).click();
    await expect(page.locator(".prove__verdict")).toContainText("The planted flaw was found", { timeout: 30_000 });
    const shown = page.locator(".against").getByRole("link", { name: "Open it in the Explorer" });
    await shown.click();
    await expect(page.locator("main.explorer")).toBeVisible();
    await expect(notices(page)).toHaveCount(0);
  });
}

test("the proofs of every kind of choices can be stopped, and the page stays alive meanwhile", async ({ page }) => {
  await open(page, `#/worlds?lang=en&${start}`);
  await page.getByRole("group", { name: "For", exact: true }).getByRole("radio", { name: "the question" }).click();
  await page.getByRole("button", { name: "Run the proofs" }).click();
  await expect(page.locator(".prove__progress")).toContainText("kinds of choices");
  await page.getByLabel("Outcome shown").selectOption({ label: "May take part" });
  await expect(page.locator(".decisions")).toHaveCount(1);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.locator(".prove__verdict")).toContainText("Stopped");
  await expect(page.getByRole("button", { name: "Run the proofs" })).toBeFocused();
});

test("on a phone, in Japanese, the cloth fits and says the same", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `#/worlds?lang=ja&${start}`);
  const cloth = await page.locator("table.cloth").boundingBox();
  expect(cloth?.width).toBeLessThanOrEqual(360);
  const cell = await page.locator("#cell-3-3").boundingBox();
  expect(cell?.width).toBeGreaterThanOrEqual(24);
  await expect(page.locator("#cell-0-0")).toHaveAttribute("aria-label", /通り/);
});

test("the Explorer asks first what settles most, and names every smallest change with its article", async ({ page }) => {
  await open(page, "#/?lang=en&case=nothing-known");
  await expect(page.locator(".standing")).toContainText("possible worlds allow");
  await expect(page.locator(".ask strong")).not.toBeEmpty();
  await open(page, "#/?lang=en");
  const ways = page.locator(".turns__ways > li");
  expect(await ways.count()).toBeGreaterThan(3);
  for (const way of await ways.all()) expect(await way.locator(".cite").first().textContent()).toMatch(/Art\./);
});
