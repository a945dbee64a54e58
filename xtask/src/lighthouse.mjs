// Lighthouse on what lies in a folder, served with compression as a host would: one line of JSON for each run.
// Lighthouse loads the page at full speed and computes what a slow phone would have made of it. Beside that, the
// page is loaded once more with network and processor really slowed, until its switches answer.
// `node lighthouse.mjs DIST LIGHTHOUSE CHROMIUM RUNS`: Lighthouse's folder is `.tools/node_modules/lighthouse`.

import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { kinds } from "../../tests/kinds.mjs";

const [dist, folder, chromium, runs] = process.argv.slice(2);
const own = createRequire(join(folder, "package.json"));
const { default: lighthouse } = await import(pathToFileURL(own.resolve("lighthouse")).href);
const { launch } = await import(pathToFileURL(own.resolve("chrome-launcher")).href);
const { default: puppeteer } = await import(pathToFileURL(own.resolve("puppeteer-core")).href);

/** Every file, packed once; pictures are packed already. */
const files = new Map();
for (const name of readdirSync(dist)) {
  const kind = kinds[extname(name)];
  if (!kind || name === "five-principles.html") continue;
  const bytes = readFileSync(join(dist, name));
  const packed = kind === "image/png" ? undefined : brotliCompressSync(bytes);
  const forEver = /-[0-9a-f]{16}(_bg)?\.\w+$/.test(name);
  const head = {
    "Content-Type": kind,
    "Cache-Control": forEver ? "public, max-age=31536000, immutable" : "no-cache",
    ...(packed && { "Content-Encoding": "br" }),
  };
  files.set(`/${name === "index.html" ? "" : name}`, { head, body: packed ?? bytes });
}

const server = createServer((request, answer) => {
  const file = files.get(new URL(request.url, "http://x").pathname);
  answer.writeHead(file ? 200 : 404, file?.head);
  answer.end(file?.body);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

/** Milliseconds from the address to the frame that shows switches, on the phone that Lighthouse computes with. */
async function answers(port) {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulate({ viewport: { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }, userAgent: "" });
  await page.emulateNetworkConditions({ download: (1638.4 * 1024) / 8, upload: (675 * 1024) / 8, latency: 150 });
  await page.emulateCPUThrottling(4);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.waitForSelector(".gate input, .gate button");
  const time = await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))));
  await context.close();
  await browser.disconnect();
  return Math.round(time);
}

for (let run = 0; run < Number(runs); run++) {
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    // The phone is Lighthouse's own: slow 4G, a processor four times slower.
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error" });
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([id, it]) => [id, Math.round(it.score * 100)]));
    const figure = (id) => Math.round(lhr.audits[id].numericValue);
    const weighed = Object.values(lhr.categories).flatMap((it) => it.auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id));
    const lost = [...new Set(weighed)].map((id) => lhr.audits[id]).filter((it) => it.score !== null && it.score < 1);
    console.log(
      JSON.stringify({
        scores,
        "first content": figure("first-contentful-paint"),
        "largest content": figure("largest-contentful-paint"),
        interactive: figure("interactive"),
        blocked: figure("total-blocking-time"),
        "really slowed": await answers(chrome.port),
        lost: lost.map((it) => `${it.title}: ${it.displayValue ?? it.explanation ?? it.score}`),
      }),
    );
  } finally {
    chrome.kill();
  }
}
server.close();
server.closeAllConnections();
