// A browser driven by WebDriver, the one language that every engine's driver understands. No package: a dozen of its
// commands are all that the journeys need.

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE = 30_000;

export class Browser {
  /** @param {string} driver its address @param {object} capabilities what kind of browser */
  static async open(driver, capabilities) {
    const asked = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId, capabilities: given } = await command("POST", `${driver}/session`, asked);
    return new Browser(`${driver}/session/${sessionId}`, given);
  }

  /** `capabilities`: which browser it is. */
  constructor(session, capabilities) {
    this.session = session;
    this.capabilities = capabilities;
  }

  post(path, body = {}) {
    return command("POST", `${this.session}/${path}`, body);
  }

  get(path) {
    return command("GET", `${this.session}/${path}`);
  }

  close() {
    return command("DELETE", this.session);
  }

  /** Goes to an address. The same page with another fragment is left first: a link from elsewhere is a new visit. */
  async visit(url) {
    await this.post("url", { url: "about:blank" });
    await this.post("url", { url });
    await this.sees("main h1", /\S/);
  }

  back() {
    return this.post("back");
  }

  forward() {
    return this.post("forward");
  }

  reload() {
    return this.post("refresh");
  }

  address() {
    return this.get("url");
  }

  /** Into the page's first frame, or out of it. */
  async enter() {
    const frame = await this.until("a frame", () => this.post("element", { using: "css selector", value: "iframe" }));
    await this.post("frame", { id: frame });
  }

  leave() {
    return this.post("frame", { id: null });
  }

  /** Runs a function in the page; its arguments and what it gives back are plain values. */
  evaluate(act, ...args) {
    return this.post("execute/sync", { script: `return (${act}).apply(null, arguments)`, args });
  }

  /** The same for one that takes its time. */
  evaluateLater(act, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${act}).apply(null, [...arguments].slice(0, -1))).then(done, (it) => done("failed: " + it));`;
    return this.post("execute/async", { script, args });
  }

  /** Clicks the first that is of that kind and whose words match. */
  async click(selector, words) {
    const found = await this.until(`${selector} with ${words}`, () =>
      this.evaluate(
        (selector, words) =>
          [...document.querySelectorAll(selector)].find(
            (it) => new RegExp(words, "u").test((it.ariaLabel ?? it.textContent).trim()) && it.getClientRects().length,
          ) ?? null,
        selector,
        words.source,
      ),
    );
    await this.evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }), found);
    await this.post(`element/${found[ELEMENT]}/click`);
  }

  /** Waits until the first of that kind shows words that match. */
  sees(selector, words) {
    return this.until(`${words} in ${selector}`, async () => {
      const said = await this.evaluate(
        (selector) => document.querySelector(selector)?.textContent ?? "",
        selector,
      );
      return words.test(said) && said;
    });
  }

  /** Tries again until it gives something. A page on its way to another has no answer yet. */
  async until(what, look) {
    const end = Date.now() + PATIENCE;
    let last;
    do {
      try {
        const found = await look();
        if (found) return found;
      } catch (trouble) {
        last = trouble;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (Date.now() < end);
    throw new Error(`waited in vain for ${what}`, { cause: last });
  }
}

async function command(method, address, body) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(address, { method, headers, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
