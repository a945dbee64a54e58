// Run on the built module: node test.mjs FOLDER [CASES]; times an assessment and a sweep.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [folder, cases] = process.argv.slice(2);
const { assess, sweep, logic, facts } = await import(pathToFileURL(resolve(folder, "index.js")));

const situation = {
  question: "continue", pillar: "un-pko", variant: "a", actor: "sdf-unit", assignments: ["logistics"],
  facts: { "ceasefire-agreed": false, "host-consents-to-operation": true },
};
assert.equal(assess(situation).outcome, "must-suspend");
assert.deepEqual(assess(JSON.stringify(situation)), assess(situation));
assert.deepEqual(assess(situation).decisive, ["ceasefire-agreed"]);
const all = sweep(situation);
assert.equal(all.outcome, "must-suspend");
assert.equal(all.worlds.worlds + all.worlds.impossible, 2 ** all.facts.length);
assert.equal(all.bearings["ceasefire-agreed"], "open");
assert.ok(Array.isArray(logic(situation).if));
assert.ok(facts().facts.some((it) => it.id === "ceasefire-agreed" && it["closed-world"] === "no"));
const labels = JSON.parse(readFileSync(resolve(folder, "labels.json"), "utf8"));
for (const list of ["facts", "outcomes", "choices"]) {
  for (const { id } of facts()[list]) assert.ok(labels[list][id].en && labels[list][id].ja, id);
}
for (const { id, options } of facts().choices) {
  for (const option of options) assert.ok(labels.options[id][option].ja, option);
}

// Through places and through text the answer is the same, whatever is known, asked or wrong.
let compared = 0;
function same(situation) {
  compared += 1;
  // A note sends it by way of text.
  assert.deepEqual(assess(situation), assess({ ...situation, "a note": 1 }), JSON.stringify(situation));
}
const { facts: known, questions, choices } = facts();
for (const { id } of known) {
  for (const finding of [true, false, null, undefined, 1]) {
    same({ ...situation, facts: { ...situation.facts, [id]: finding } });
    same({ ...situation, assumed: { [id]: finding } });
    same({ question: "weapons", actor: "sdf", facts: { [id]: finding }, id });
  }
}
for (const question of questions) {
  for (const choice of choices) {
    for (const option of [...choice.options, "none", null, undefined, [], 3]) {
      same({ question, pillar: "un-pko", actor: "sdf-unit", [choice.id]: choice.many ? [option] : option });
      same({ ...situation, question, [choice.id]: option });
    }
  }
}
const others = [
  { edition: "2001-01-01" }, { edition: "x" }, { id: 7 }, { note: 1 }, { facts: [] }, { facts: null },
  { assumed: { "ceasefire-agreed": true } }, { question: null }, { expected: "x" }, { expected: 3 }, { bases: [] },
];
for (const it of others) same({ ...situation, ...it });
// The engine's memory grows for a long text; the room in it is found again, where answers are without JSON.
const before = assess(situation);
assert.match(assess(" ".repeat(1 << 22)).error, /no JSON/);
const { parse } = JSON;
JSON.parse = () => assert.fail("by way of text");
assert.deepEqual(assess(situation), before);
JSON.parse = parse;
// What is inherited is not told.
for (const it of [Object.create(situation), Object.assign(Object.create({ variant: "b" }), situation)]) {
  assert.deepEqual(assess(it), assess(JSON.stringify(it)));
}
for (const from of [{ "parties-consent-to-operation": true }, null, Array.prototype]) {
  const facts = Object.assign(Object.create(from), situation.facts);
  assert.deepEqual(assess({ ...situation, facts }), assess(JSON.stringify({ ...situation, facts })));
}
assert.ok(compared > 1500, `${compared} compared`);

// Any edition, any text.
assert.equal(assess({ ...situation, edition: "1993-05-04" }).edition, "1992-08-10");
assert.match(assess({ ...situation, edition: "1991-01-01" }).error, /before the first edition/);
assert.equal(assess({ ...situation, id: "日\"本\\ \u0001😀" }).id, "日\"本\\ \u0001😀");
assert.equal(assess({ ...situation, note: { "何でも": [1.5, null] } }).outcome, "must-suspend");

// Errors are values.
assert.match(assess("{").error, /no JSON/);
assert.match(assess({ question: "begin" }).error, /unknown question `begin`/);
assert.match(assess({ ...situation, facts: { ceasefyre: true } }).error, /ceasefyre/);
assert.match(assess({ ...situation, facts: { "ceasefire-agreed": "no" } }).error, /true, false or null/);
assert.match(sweep({ question: "start" }).error, /needs `pillar`/);
for (const nothing of [undefined, null, 3, [], "", {}]) {
  for (const verb of [assess, sweep, logic]) assert.ok(verb(nothing).error);
}

const read = (file) => JSON.parse(readFileSync(resolve(cases, file), "utf8")).cases;
const worked = cases ? readdirSync(cases).filter((it) => it.endsWith(".json")).flatMap(read) : [];
for (const it of worked) {
  const told = assess(it);
  assert.equal(told.outcome, it.expected, it.id);
  assert.deepEqual(told, assess(JSON.stringify(it)), it.id);
  const { id, question, pillar, variant, actor, assignments, facts, assumed } = it;
  same(JSON.parse(JSON.stringify({ id, question, pillar, variant, actor, assignments, facts, assumed })));
  const swept = sweep(it);
  assert.equal(swept.outcome, it.expected, it.id);
  const worlds = Object.values(swept.worlds.outcomes).reduce((sum, it) => sum + it, 0);
  assert.equal(worlds, swept.worlds.worlds, it.id);
  for (const row of swept.questions) assert.ok(row.settles > 0 && row.settles <= 1, it.id);
}
if (cases) assert.ok(worked.length > 100, `${worked.length} cases`);

/** Microseconds of one call, the least and the median of many runs. */
function time(count, call) {
  for (let warm = 0; warm < count * 5; warm += 1) call();
  const times = [];
  for (let run = 0; run < 41; run += 1) {
    const start = performance.now();
    for (let it = 0; it < count; it += 1) call();
    times.push(((performance.now() - start) * 1000) / count);
  }
  times.sort((one, other) => one - other);
  return `${times[0].toFixed(1)} µs at best, ${times[20].toFixed(1)} µs on the median`;
}
const json = JSON.stringify(situation);
console.log(`${worked.length} cases; ${compared} situations the same through places and through text`);
console.log(`one assessment, JSON text to object: ${time(500, () => assess(json))}`);
console.log(`the same from an object:             ${time(500, () => assess(situation))}`);
const note = { ...situation, note: "by way of text" };
console.log(`the same with a note, as text:       ${time(500, () => assess(note))}`);
let next = 0;
const turn = () => worked[(next = (next + 1) % worked.length)];
if (cases) console.log(`worked cases in turn, from objects:   ${time(500, () => assess(turn()))}`);
console.log(`one sweep:                           ${time(50, () => sweep(json))}`);
