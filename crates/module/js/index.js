// The engine of the Five Principles Explorer: the International Peace Cooperation Act as a function.
// Works in Node and in browsers; loads the WebAssembly that lies beside it and nothing else.
import * as engine from "./engine.js";
import { reader } from "./places.js";

const place = new URL("engine_bg.wasm", import.meta.url);
const inNode = typeof process === "object" && Boolean(process.versions?.node);
const bytes =
  inNode && place.protocol === "file:"
    ? await (await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:fs/promises")).readFile(place)
    : await (await fetch(place)).arrayBuffer();
engine.initSync({ module: bytes });

const text = (situation) => (typeof situation === "string" ? situation : JSON.stringify(situation) ?? "null");
const { written, told } = reader(JSON.parse(engine.catalogue()));

// Ids go in and come out as numbers. What is out of the ordinary goes as text, which also says what is
// wrong with it.
export const assess = (situation) => {
  const object = typeof situation === "string" ? parsed(situation) : situation;
  const places = object && written(object);
  const answer = places && engine.assess_places(places);
  if (answer?.length > 0) return told(answer, object.id);
  const said = JSON.parse(engine.assess(text(situation)));
  return said.error ? said : told(said, object.id);
};
export const sweep = (situation) => JSON.parse(engine.sweep(text(situation)));
export const logic = (situation) => JSON.parse(engine.logic(text(situation)));
export const facts = () => JSON.parse(engine.catalogue()).facts;

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
