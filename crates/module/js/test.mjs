// Run on the built module: node test.mjs FOLDER [CASES]; times one assessment.
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
assert.ok(facts().facts.some((it) => it.id === "ceasefire-agreed" && it.label.ja));

// Errors are values.
assert.match(assess("{").error, /no JSON/);
assert.match(assess({ question: "begin" }).error, /unknown question `begin`/);
assert.match(assess({ ...situation, facts: { ceasefyre: true } }).error, /ceasefyre/);
assert.match(sweep({ question: "start" }).error, /needs `pillar`/);
for (const nothing of [undefined, null, 3, [], "", {}]) assert.ok(assess(nothing).error);

let checked = 0;
for (const file of cases ? readdirSync(cases).filter((it) => it.endsWith(".json")) : []) {
  for (const it of JSON.parse(readFileSync(resolve(cases, file), "utf8")).cases) {
    assert.equal(assess(it).outcome, it.expected, it.id);
    checked += 1;
  }
}

const json = JSON.stringify(situation);
for (let warm = 0; warm < 3000; warm += 1) assess(json);
const times = [];
for (let run = 0; run < 21; run += 1) {
  const start = performance.now();
  for (let it = 0; it < 500; it += 1) assess(json);
  times.push(((performance.now() - start) * 1000) / 500);
}
times.sort((a, b) => a - b);
const start = performance.now();
for (let it = 0; it < 200; it += 1) sweep(json);
const swept = ((performance.now() - start) * 1000) / 200;
console.log(`${checked} cases; one assessment ${times[10].toFixed(1)} µs, one sweep ${swept.toFixed(0)} µs`);
