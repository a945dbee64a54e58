// Keeps the page, so that it opens without a network. The build writes two names above this text: VERSION, a
// fingerprint of everything, and FILES, the address of every file with the fingerprint of its bytes.

const PLACE = self.registration.scope;
// A host may hold several of these pages below one origin, and they share one store.
const OURS = `five-principles ${PLACE} `;
const HERE = OURS + VERSION;

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const name = named(event.request);
  // What is not part of the page, such as the archive to take away, goes its usual way.
  if (name !== undefined) event.respondWith(answer(name, event));
});

/** Keeps what is not kept yet. All or nothing: what differs from its fingerprint by a byte fails the whole, and the
 * version before stays. What has been kept by then is there at the next try. */
async function keep() {
  const cache = await caches.open(HERE);
  const wanted = Object.entries(FILES).map(async ([name, integrity]) => {
    const address = new URL(name, PLACE).href;
    if (await cache.match(address)) return;
    const same = name === "./" ? undefined : await kept(address);
    const found = same ?? (await fetch(address, { integrity, cache: "no-cache" }));
    if (!found.ok) throw new Error(`${address}: ${found.status}`);
    await cache.put(address, found);
  });
  const failed = (await Promise.allSettled(wanted)).find((it) => it.status === "rejected");
  if (failed) throw failed.reason;
}

/** A file with a fingerprint in its name, out of any version. */
async function kept(address) {
  if (!/-[0-9a-f]{16}(_bg)?\.\w+$/.test(address)) return undefined;
  for (const name of await ours()) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

async function ours() {
  return (await caches.keys()).filter((it) => it.startsWith(OURS));
}

/** Lets go of old versions, but for the last: another window may still show it. */
async function tidy() {
  const before = (await ours()).filter((it) => it !== HERE);
  await Promise.all(before.slice(0, -1).map((it) => caches.delete(it)));
}

/** The name under which what is asked for is listed. */
function named(request) {
  const address = new URL(request.url);
  const place = new URL(PLACE);
  if (request.method !== "GET" || address.origin !== place.origin) return undefined;
  if (!address.pathname.startsWith(place.pathname)) return undefined;
  const name = address.pathname.slice(place.pathname.length);
  if (name === "" || name === "index.html") return "./";
  return name in FILES || /^[\w-]+-[0-9a-f]{16}(_bg)?\.\w+$/.test(name) ? name : undefined;
}

async function answer(name, event) {
  const address = new URL(name, PLACE).href;
  // A store that the browser denies is like an empty one.
  const look = async () => (await (await caches.open(HERE)).match(address)) ?? (await kept(address));
  const found = await look().catch(() => undefined);
  if (found) return found;
  // The browser or the visitor has emptied the store: the network serves, and the store is filled again.
  if (name in FILES) event.waitUntil(mend());
  return fetch(event.request);
}

let mending;

/** One filling at a time. Where the host already has another version, it fails, and that version will install itself. */
function mend() {
  mending ??= keep()
    .catch(() => undefined)
    .finally(() => (mending = undefined));
  return mending;
}
