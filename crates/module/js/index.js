// The engine of the Five Principles Explorer: the International Peace Cooperation Act as a function.
// Works in Node and in browsers; loads the WebAssembly that lies beside it and nothing else.
import * as engine from "./engine.js";

const place = new URL("engine_bg.wasm", import.meta.url);
const inNode = typeof process === "object" && Boolean(process.versions?.node);
const bytes =
  inNode && place.protocol === "file:"
    ? await (await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:fs/promises")).readFile(place)
    : await (await fetch(place)).arrayBuffer();
engine.initSync({ module: bytes });

const text = (situation) => (typeof situation === "string" ? situation : JSON.stringify(situation) ?? "null");

export const assess = (situation) => JSON.parse(engine.assess(text(situation)));
export const sweep = (situation) => JSON.parse(engine.sweep(text(situation)));
export const logic = (situation) => JSON.parse(engine.logic(text(situation)));
export const facts = () => JSON.parse(engine.facts());
