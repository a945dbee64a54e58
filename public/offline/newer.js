// Starts the service worker once the page stands, and says when a newer version of the page is there.

import style from "./newer.css";
import words from "./newer.json";

if ("serviceWorker" in navigator) {
  const begin = () => navigator.serviceWorker.register("./worker.js").then(watch, told);
  // The first visit belongs to the visitor: what is kept for later comes after.
  const idle = () => (self.requestIdleCallback ?? setTimeout)(begin);
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}

/** Without the worker the page works as well, with a network. */
function told(reason) {
  console.info(reason);
}

/** @param {ServiceWorkerRegistration | undefined} registration */
function watch(registration) {
  if (!registration) return;
  const offer = () => registration.active && registration.waiting && show(registration);
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  // A window that stays open for days learns of it when it is looked at again.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(told);
  });
}

let shown;

/** @param {ServiceWorkerRegistration} registration */
function show(registration) {
  if (shown) return;
  dress();
  shown = document.createElement("div");
  document.body.prepend(shown);
  shown.className = "notices newer";
  shown.setAttribute("role", "status");
  // Only what changes inside a region that is already there is read out.
  requestAnimationFrame(() => shown.append(notice(registration)));
}

function dress() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function notice(registration) {
  const all = element("div", "notice sheet");
  const says = element("p", "notice__words");
  const load = element("button", "notice__dismiss");
  const later = element("button", "notice__dismiss");
  const say = () => {
    const spoken = words[document.documentElement.lang] ?? words.en;
    [says.textContent, load.textContent, later.textContent] = [spoken.says, spoken.load, spoken.later];
  };
  say();
  new MutationObserver(say).observe(document.documentElement, { attributeFilter: ["lang"] });
  load.addEventListener("click", () => takeOver(registration));
  later.addEventListener("click", () => {
    shown.hidden = true;
    document.getElementById("main")?.focus();
  });
  all.append(says, load, later);
  return all;
}

function element(name, styles) {
  const made = document.createElement(name);
  made.className = styles;
  if (name === "button") made.type = "button";
  return made;
}

/** The address holds everything that was set, so that loading it again loses nothing. */
function takeOver(registration) {
  const reload = () => location.reload();
  if (!registration.waiting) return reload();
  navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
  registration.waiting.postMessage("take over");
}
