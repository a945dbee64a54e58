import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { test as quiet } from "@playwright/test";
import { expect, expectAccessible, places, test } from "./support/journey.ts";
import { answer, open, outcome } from "./support/explorer.ts";
import { dist } from "./support/surroundings.ts";

// That nothing the page does goes against its policy, every journey sees: the browser would complain.

for (const [name, place] of Object.entries(places)) {
  // Not the journeys' own `test`: here the browser is to complain.
  quiet(`nothing comes in against the page's policy (${name})`, async ({ page }) => {
    await open(page, "#/?lang=en", place);
    const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    if (name === "file") expect(policy).not.toContain("'self'");
    const refused = await page.evaluate(async () => {
      const told: string[] = [];
      document.addEventListener("securitypolicyviolation", (it) => told.push(it.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "self.intruder = true";
      document.head.append(script);
      document.querySelector("main")?.setAttribute("style", "opacity: 0");
      await fetch("https://example.org/").catch(() => undefined);
      // The events follow what they tell of.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { told: told.sort(), intruder: "intruder" in self };
    });
    expect(refused).toEqual({ told: ["connect-src", "script-src-elem", "style-src-attr"], intruder: false });
  });
}

test("the page in one file asks for nothing from its first byte to its last view", async ({ page }) => {
  const asked: string[] = [];
  page.context().on("request", (it) => asked.push(it.url()));
  await open(page, "#/?lang=en", places.file);
  await answer(page, "Stage", "deployed");
  await expect(outcome(page)).toContainText("May go on");
  for (const view of ["Missions", "Outcomes", "Act", "Learn", "About", "Explorer", "日本語"]) {
    await page.getByRole("link", { name: view, exact: true }).click();
    await expect(page.locator("main h1")).toBeVisible();
  }
  await page.waitForLoadState("networkidle");
  expect(asked.filter((it) => !/^(data|blob):/.test(it))).toEqual([places.file]);
});

test("a hosted page offers itself as one file and as an archive, and a file does not", async ({ page }) => {
  await open(page, "#/about?lang=en");
  for (const [link, file] of [
    ["The page in one file", "five-principles.html"],
    ["Everything in one archive", "five-principles.zip"],
  ] as const) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: link }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(file);
    expect((await stat(await download.path())).size).toBe((await stat(join(dist, file))).size);
  }
  await expectAccessible(page);
  await page.goto(places.file + "#/about?lang=en");
  await expect(page.locator("main h1")).toHaveText("About");
  await expect(page.getByRole("link", { name: "The page in one file" })).toHaveCount(0);
});

test("the page can be installed, and its links are shown with a picture", async ({ page }) => {
  for (const place of [places.root, places.nested]) {
    await open(page, "#/?lang=en", place);
    const address = await page.locator("link[rel=manifest]").evaluate((it: HTMLLinkElement) => it.href);
    const manifest = await (await page.request.get(address)).json();
    expect(new URL(manifest.start_url, address).href).toBe(place);
    for (const icon of manifest.icons) {
      const found = await page.request.get(new URL(icon.src, address).href);
      expect(found.headers()["content-type"], icon.src).toBe("image/png");
      const bytes = await found.body();
      const measure = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
      expect(measure, icon.src).toBe(icon.sizes);
    }
    const picture = await page.locator("meta[property='og:image']").getAttribute("content");
    const found = await page.request.get(new URL(picture ?? "", place).href);
    expect(found.ok(), "the picture of a link").toBe(true);
  }
});

test("headers for hosts say what the document says", async ({ page }) => {
  const headers = await readFile(join(dist, "_headers"), "utf8");
  await open(page, "#/?lang=en");
  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(headers).toContain(`/index.html\n  Content-Security-Policy: ${policy}\n`);
});
