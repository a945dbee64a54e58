// Not the journeys' own `test`: here the console may complain of a network that is not there.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { kinds } from "../kinds.mjs";
import { answer, open, outcome } from "./support/explorer.ts";
import { dist } from "./support/surroundings.ts";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "serial" });

/** A host of a copy of the page, which can be changed, cut off and brought back. */
class Host {
  /** Files that the host has lost. */
  lost = new Set<string>();
  private server?: Server;
  private port = 0;

  private constructor(
    readonly folder: string,
    private readonly below: string,
  ) {}

  static async open(below: string): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), "five-principles-"));
    await cp(dist, folder, { recursive: true });
    const host = new Host(folder, below);
    await host.back();
    return host;
  }

  async back(): Promise<void> {
    const server = createServer(async (request, reply) => {
      const path = new URL(request.url ?? "/", "http://x").pathname;
      const name = path.startsWith(this.below) ? path.slice(this.below.length) || "index.html" : "none";
      const file = this.lost.has(name) ? undefined : await readFile(join(this.folder, name)).catch(() => undefined);
      reply.writeHead(file ? 200 : 404, { "Content-Type": kinds[extname(name)] ?? "text/plain" });
      reply.end(file);
    });
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async leave(): Promise<void> {
    const server = this.server;
    if (!server) return;
    this.server = undefined;
    await new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
  }

  async end(): Promise<void> {
    await this.leave();
    await rm(this.folder, { recursive: true, force: true });
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${this.below}`;
  }

  /** Puts a newer version there: another document, and the worker that the build would write for it. */
  async renew(): Promise<void> {
    const print = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const index = join(this.folder, "index.html");
    const before = await readFile(index, "utf8");
    const after = before.replace("<title>", "<title>Newer: ");
    const worker = join(this.folder, "worker.js");
    const program = await readFile(worker, "utf8");
    expect(program).toContain(print(before));
    await writeFile(index, after);
    await writeFile(worker, program.replace(print(before), print(after)).replace(/VERSION = "[0-9a-f]+"/, 'VERSION = "newer"'));
  }
}

/** Until the worker has kept everything and answers for the page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** What the host sent for the document that is shown. */
async function version(page: Page): Promise<string> {
  return page.evaluate(async () => /<title>(Newer)?/.exec(await (await fetch("./")).text())?.[1] ?? "first");
}

const newer = (page: Page) => page.getByRole("status").filter({ hasText: "A newer version of this page is ready." });

for (const [name, below] of [["at a root", "/"], ["below a path", "/some/where/below/"]] as const) {
  test.describe(name, () => {
    let host: Host;
    test.beforeEach(async () => void (host = await Host.open(below)));
    test.afterEach(() => host.end());

    test("after one visit everything is there without a network", async ({ page }) => {
      await open(page, "#/?lang=en", host.address);
      await kept(page);
      await host.leave();
      await page.goto("about:blank");
      await open(page, "#/?lang=en&case=C14", host.address);
      await expect(outcome(page)).toContainText("Must suspend");
      await page.getByRole("link", { name: "Missions", exact: true }).click();
      await expect(page.locator("main")).toContainText("UNTAC");
      await page.goto(host.address + "words.html");
      await expect(page.locator("main")).toContainText("国連カンボジア暫定機構");
    });

    test("a newer version is told of, and loading it keeps what was set", async ({ page }) => {
      await open(page, "#/?lang=en", host.address);
      await kept(page);
      await host.renew();
      await page.reload();
      await expect(newer(page)).toBeVisible();
      expect(await version(page), "until it is asked for, the old one stays").toBe("first");
      await answer(page, "Stage", "deployed");
      await answer(page, "Consent", "no");
      await expect(page).toHaveURL(/host-consents/);
      // Asked again and again meanwhile, the old worker would never be idle and never make way.
      const loaded = page.waitForEvent("load");
      await newer(page).getByRole("button", { name: "Load it" }).click();
      await loaded;
      await expect.poll(() => version(page).catch(() => "on its way")).toBe("Newer");
      await expect(outcome(page)).toContainText("Must suspend");
      await expect(newer(page)).toHaveCount(0);
    });

    test("a half-finished update changes nothing, and is finished later", async ({ page }) => {
      await open(page, "#/?lang=en", host.address);
      await kept(page);
      await host.renew();
      // The worker of the newer version is there, and its document is not: as while a host is being filled.
      host.lost.add("index.html");
      await page.reload();
      await expect(outcome(page)).toContainText("May take part");
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
      expect(await version(page)).toBe("first");
      await expect(newer(page)).toHaveCount(0);
      host.lost.clear();
      await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
      await expect(newer(page)).toBeVisible();
    });

    test("an emptied store is filled again", async ({ page }) => {
      await open(page, "#/?lang=en", host.address);
      await kept(page);
      await page.evaluate(async () => void (await Promise.all((await caches.keys()).map((it) => caches.delete(it)))));
      await page.reload();
      await expect(page.locator("main h1")).toBeVisible();
      const files = Number((await readFile(join(dist, "worker.js"), "utf8")).match(/"sha256-/g)?.length);
      const stored = () =>
        page.evaluate(async () => {
          const all = await Promise.all((await caches.keys()).map(async (it) => (await caches.open(it)).keys()));
          return all.flat().length;
        });
      await expect.poll(stored).toBe(files);
      await host.leave();
      await page.reload();
      await expect(page.locator("main h1")).toBeVisible();
    });
  });
}

test("the notice of a newer version speaks the visitor's language, and can wait", async ({ page }) => {
  const host = await Host.open("/");
  await open(page, "#/?lang=ja", host.address);
  await kept(page);
  await host.renew();
  await page.reload();
  const notice = page.getByText("このページの新しい版が用意できました。");
  await expect(notice).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(newer(page)).toBeVisible();
  await newer(page).getByRole("button", { name: "Later" }).click();
  await expect(newer(page)).toBeHidden();
  await expect(page.locator("main")).toBeFocused();
  await host.end();
});

test("the worker keeps exactly what the page consists of", async () => {
  const program = await readFile(join(dist, "worker.js"), "utf8");
  const list: Record<string, string> = JSON.parse(/FILES = (\{.*?\});/.exec(program)?.[1] ?? "");
  // What is for hosts, for previews of links and for taking away is not part of a visit.
  const apart = ["worker.js", "_headers", "social.png", "five-principles.html", "five-principles.zip"];
  const names = (await readdir(dist)).filter((it) => !apart.includes(it));
  expect(Object.keys(list).sort()).toEqual(names.map((it) => (it === "index.html" ? "./" : it)).sort());
  for (const [name, print] of Object.entries(list)) {
    const bytes = await readFile(join(dist, name === "./" ? "index.html" : name));
    expect(`sha256-${createHash("sha256").update(bytes).digest("base64")}`, name).toBe(print);
  }
});
