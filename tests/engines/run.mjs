// Runs the core journeys in one engine: `node run.mjs ENGINE`. `cargo xtask test --all-engines` says in the surroundings
// where everything is: DIST, BUNDLE, DRIVER, BROWSER.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { kinds } from "../kinds.mjs";
import { damaged, everywhere, fromDisk, withoutNetwork, withoutStorage } from "./journeys.mjs";
import { Browser } from "./webdriver.mjs";

const { DIST, BUNDLE, DRIVER, BROWSER } = process.env;
const engine = process.argv[2];

const drivers = {
  chromium: {
    words: (port) => [`--port=${port}`],
    wants: {
      browserName: "chrome",
      "goog:chromeOptions": { binary: BROWSER, args: ["--headless=new", "--no-sandbox", "--disable-gpu"] },
    },
  },
  firefox: {
    words: (port) => ["--port", `${port}`],
    wants: { browserName: "firefox", "moz:firefoxOptions": { binary: BROWSER, args: ["-headless"] } },
  },
  webkit: {
    words: (port) => [`--port=${port}`],
    wants: { browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: BROWSER, args: ["--automation"] } },
  },
};

/** A foreign frame: a browser denies it every storage. */
const frame = `<!doctype html><iframe sandbox="allow-scripts" width="1200" height="700" src="five-principles.html#/?lang=en"></iframe>`;

/** A host of files that can go away. */
async function host(below) {
  const server = createServer(async (request, answer) => {
    const path = normalize(new URL(request.url ?? "/", "http://x").pathname);
    const name = path.startsWith(below) ? path.slice(below.length) || "index.html" : undefined;
    const file = name === "frame" ? frame : name && (await readFile(join(DIST, name)).catch(() => undefined));
    answer.writeHead(file ? 200 : 404, { "Content-Type": kinds[extname(name || "")] ?? kinds[".html"] });
    answer.end(file || "not here");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const leave = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
  return { address: `http://127.0.0.1:${server.address().port}${below}`, leave };
}

/** What can happen to a file on its way: its middle is in what is packed. */
const damages = {
  "a character is another": (file) =>
    file.slice(0, file.length >> 1) + file.slice(file.length >> 1).replace(/[a-z]/, (it) => (it === "a" ? "b" : "a")),
  "its second half is lost": (file) => file.slice(0, file.length >> 1),
};

async function freePort() {
  const it = createServer();
  await new Promise((resolve) => it.listen(0, "127.0.0.1", resolve));
  const { port } = it.address();
  await new Promise((resolve) => it.close(resolve));
  return port;
}

async function listens(port) {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise((resolve) => {
      const line = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      line.on("connect", () => line.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${DRIVER} does not answer`);
}

let failed = 0;

async function journey(name, walk) {
  const begun = performance.now();
  try {
    await walk();
    console.log(`  ✓ ${engine}: ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (trouble) {
    failed += 1;
    console.error(`  ✗ ${engine}: ${name}\n    ${trouble?.stack ?? trouble}`);
    if (trouble?.cause) console.error(`    last: ${trouble.cause.message}`);
  }
}

const port = await freePort();
const { words, wants } = drivers[engine];
const driver = spawn(DRIVER, words(port), { stdio: ["ignore", "ignore", "ignore"] });
const hosts = [await host("/"), await host("/some/where/below/")];
try {
  await listens(port);
  const fresh = () => Browser.open(`http://127.0.0.1:${port}`, wants);
  let browser = await fresh();
  const { browserName, browserVersion } = browser.capabilities;
  console.log(`  ${engine}: ${browserName} ${browserVersion}`);
  const file = pathToFileURL(BUNDLE).href;
  for (const [where, place] of [["at a root", hosts[0].address], ["below a path", hosts[1].address], ["from disk", file]]) {
    for (const [name, walk] of Object.entries({ ...everywhere, ...(place === file && fromDisk) })) {
      await journey(`${name} (${where})`, () => walk(browser, place));
    }
  }
  for (const [damage, done] of Object.entries(damages)) {
    const folder = await mkdtemp(join(tmpdir(), "five-principles-"));
    const copy = join(folder, "five-principles.html");
    await writeFile(copy, done(await readFile(BUNDLE, "utf8")));
    await journey(`a damaged file says so: ${damage}`, () => damaged(browser, pathToFileURL(copy).href));
    await rm(folder, { recursive: true });
  }
  await journey("with the storage denied (one file in a frame)", () => withoutStorage(browser, `${hosts[0].address}frame`));
  for (const { address, leave } of hosts) {
    await browser.close();
    browser = await fresh();
    await journey(`without a network (${address.length > 30 ? "below a path" : "at a root"})`, () => withoutNetwork(browser, address, leave));
  }
  await browser.close();
} finally {
  driver.kill();
  for (const it of hosts) await it.leave().catch(() => undefined);
}
process.exit(failed === 0 ? 0 : 1);
