import type { FrameLocator, Page } from "@playwright/test";
import { expect, expectAccessible, places, test } from "./support/journey.ts";
import { open } from "./support/explorer.ts";

const start = "question=start&pillar=un-pko&variant=a&assignments=logistics&actor=sdf-unit";
const situation = {
  question: "continue",
  pillar: "un-pko",
  variant: "a",
  assignments: ["logistics"],
  actor: "sdf-unit",
  facts: { "ceasefire-agreed": false },
};

/** A page of somebody else's, with our page in it; what it hears it keeps in `heard`. */
async function course(page: Page, frame: string): Promise<FrameLocator> {
  const address = `${new URL(places.root).origin}/a-course`;
  const html = `<!doctype html><html lang="en"><title>A course</title><main><h1>A course</h1>
    <script>heard = []; addEventListener("message", (event) => heard.push(event.data));</script>
    ${frame}</main></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(address);
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("main h1")).toBeVisible({ timeout: 30_000 });
  return inside;
}

const iframe = (address: string, more = "") =>
  `<iframe src="${places.root}?embed${address}" title="The Act" width="100%" height="700" ${more}></iframe>`;

type Message = Record<string, unknown>;

async function heard(page: Page, type: string): Promise<Message[]> {
  const all = (await page.evaluate("heard")) as Message[];
  return all.filter((it) => it.type === `five-principles:${type}`);
}

async function send(page: Page, message: unknown): Promise<void> {
  await page.evaluate((message) => {
    document.querySelector("iframe")!.contentWindow!.postMessage(message, "*");
  }, message);
}

test("inside another page there is no frame of the site, and a way to the whole page", async ({ page }) => {
  const inside = await course(page, iframe(`#/?lang=en&${start}`));
  await expect(inside.locator(".page > footer")).toBeHidden();
  await expect(inside.locator(".masthead")).toBeHidden();
  const whole = inside.getByRole("link", { name: "Open the whole page" });
  await expect(whole).toHaveAttribute("href", /\/#\/\?lang=en.*pillar=un-pko/);
  await expect(whole).toHaveAttribute("target", "_blank");
  await expectAccessible(page);
});

test("it says how high it is, and that grows and shrinks with its content", async ({ page }) => {
  const inside = await course(page, iframe(`#/?lang=en&${start}`));
  const last = async () => (await heard(page, "height")).at(-1)?.height as number;
  await expect.poll(last).toBeGreaterThan(700);
  const before = await last();
  await inside.getByRole("button", { name: "Open in full" }).click();
  await expect.poll(last).toBeGreaterThan(before);
  const full = await last();
  await inside.getByRole("button", { name: "Back to short" }).click();
  await expect.poll(last).toBeLessThan(full);
});

test("a situation is sent in and the outcome is told", async ({ page }) => {
  const inside = await course(page, iframe(`#/?lang=en&${start}`));
  await expect.poll(async () => (await heard(page, "outcome")).at(-1)?.question).toBe("start");
  await send(page, { type: "five-principles:situation", situation });
  await expect(inside.locator("output.outcome__said")).toContainText("Must suspend");
  await expect.poll(async () => (await heard(page, "outcome")).at(-1)).toMatchObject({
    question: "continue",
    outcome: "must-suspend",
    address: expect.stringContaining("no=ceasefire-agreed"),
  });
});

test("a page that the browser does not name is told the outcome, and not what was set", async ({ page }) => {
  await course(page, iframe(`#/?lang=en&${start}`, 'referrerpolicy="no-referrer"'));
  await expect.poll(async () => (await heard(page, "outcome")).length).toBeGreaterThan(0);
  for (const message of await heard(page, "outcome")) expect(message).not.toHaveProperty("address");
});

test("what cannot be read is refused, run by nobody and sent back to nobody", async ({ page }) => {
  const inside = await course(page, iframe(`#/?lang=en&${start}`));
  const markup = "<img src=x onerror=\"document.title='run'\">";
  await send(page, { type: "five-principles:situation", situation: { ...situation, facts: { [markup]: true } } });
  await expect(inside.locator(".notice")).toContainText("sent a situation that cannot be read");
  await expect(inside.locator(".notice")).toContainText(markup);
  await expect(inside.locator(".notice img")).toHaveCount(0);
  await expect.poll(async () => await heard(page, "refused")).toEqual([{ type: "five-principles:refused" }]);
  for (const other of [null, 3, "five-principles:situation", { type: "other" }, { type: "five-principles:situation" }]) {
    await send(page, other);
  }
  await expect(inside.locator("output.outcome__said")).toBeVisible();
});

test("only the page around it is heard", async ({ page }) => {
  const inside = await course(page, iframe(`#/?lang=en&${start}`));
  const before = await inside.locator("output.outcome__said").innerText();
  await inside.locator("body").evaluate((_, situation) => {
    window.postMessage({ type: "five-principles:situation", situation }, "*");
    return new Promise((done) => setTimeout(done, 300));
  }, situation);
  await expect(inside.locator("output.outcome__said")).toHaveText(before, { useInnerText: true });
});

test("where third parties may store nothing it works, and says what that means for what is kept", async ({ page }) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const inside = await course(page, iframe(`#/brief?lang=en&${start}`));
  await expect(inside.locator(".kept__state")).toContainText("lets the page store nothing");
  await inside.getByRole("button", { name: "Keep this situation" }).click();
  await expect(inside.locator(".kept__line")).toHaveCount(1);
});

test("the line of HTML is a frame with title, language and size", async ({ page }) => {
  await open(page, `#/brief?lang=en&${start}`);
  await page.getByLabel("Title, for those who listen").fill('A "title" <b>');
  await page.getByLabel("Language").selectOption("ja");
  await page.getByLabel("Height in pixels").fill("750");
  await page.getByLabel(/^With a script/).check();
  const html = await page.getByLabel("HTML", { exact: true }).inputValue();
  expect(html).toContain('title="A &quot;title&quot; &lt;b&gt;"');
  const inside = await course(page, html);
  await expect(inside.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.locator("iframe")).toHaveAttribute("title", 'A "title" <b>');
  await expect.poll(async () => Number(await page.locator("iframe").getAttribute("height"))).not.toBe(750);
});
