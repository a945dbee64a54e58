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
const { memory } = engine.initSync({ module: bytes });

const text = (situation) => (typeof situation === "string" ? situation : JSON.stringify(situation) ?? "null");
// What a situation may name, and in what an assessment is told.
function catalogue() {
  const [all, ids] = JSON.parse(engine.catalogue());
  [...all.facts.facts, ...all.facts.outcomes].forEach((it, place) => (it.id = ids[place]));
  return all;
}

const { written, told } = reader(catalogue());

// Numbers in the engine's own memory, as many as src/lib.rs sets aside, for a situation and then for its
// answer. When the memory grows, the place stays and the view of it is lost.
const start = engine.room();
let room = [];
const seen = () => (room.length > 0 ? room : (room = new Uint16Array(memory.buffer, start, 4096)));

// Ids go in and come out as numbers. What is out of the ordinary goes as text, which also says what is
// wrong with it.
export const assess = (situation) => {
  const object = typeof situation === "string" ? parsed(situation) : situation;
  const places = object ? written(object, seen()) : 0;
  if (places > 0 && engine.assess_places(places) > 0) return told(seen(), object.id);
  const said = JSON.parse(engine.assess(text(situation)));
  return said.error ? said : told(said, object.id);
};
export const sweep = (situation) => JSON.parse(engine.sweep(text(situation)));
export const logic = (situation) => JSON.parse(engine.logic(text(situation)));
export const facts = () => catalogue().facts;

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
