// node bench.mjs FOLDER: our module of that folder beside other engines, on the same rules in one run.
//
// First that all give the same outcome to every complete input. Then what each says where principles are
// not known: an overclaim is a yes or no that not all completions share; a needless unknown is neither
// where they all share one. Then the time of one answer, the engines taking turns, so that a machine that slows down
// slows all of them.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { jsonLogic, jsonRulesEngine, ours, publicodes, zen } from "./engines.mjs";
import { complete, outcome, principles, truth, verdict } from "./truth.mjs";

const ROUNDS = 41;
/** At least so many times faster than these. */
const BUDGETS = { "json-rules-engine": 20, "publicodes, with explanations": 80 };

const rules = JSON.parse(readFileSync(new URL("rules.json", import.meta.url), "utf8"));
const folder = pathToFileURL(`${resolve(process.argv[2] ?? "../../../dist/module")}/`);
const engines = [await ours(rules, folder)];
for (const peer of [jsonRulesEngine, publicodes, jsonLogic, zen]) engines.push(await peer(rules));

const short = [...principles(rules, [undefined, true, false])];
const truths = short.map((it) => truth(rules, it));

const flaws = [];
let inputs = 0;
for (const it of complete(rules)) {
  inputs += 1;
  for (const engine of engines) {
    const told = await engine.ask(it);
    if (told !== outcome(rules, it)) {
      flaws.push(`${engine.name}: ${told}, not ${outcome(rules, it)}, of ${JSON.stringify(it)}`);
    }
  }
}
for (const engine of engines) {
  engine.overclaims = 0;
  engine.needless = 0;
  for (const [place, it] of short.entries()) {
    const told = verdict(await engine.ask(it));
    if (told !== null && told !== truths[place]) engine.overclaims += 1;
    if (told === null && truths[place] !== null) engine.needless += 1;
  }
}

const timed = [...principles(rules, [true, false])];

/** Microseconds of one answer, over every setting of the principles. */
async function time(engine) {
  const start = performance.now();
  for (const it of timed) {
    const told = engine.ask(it);
    if (told instanceof Promise) await told;
  }
  return ((performance.now() - start) * 1000) / timed.length;
}

for (const engine of engines) {
  engine.times = [];
  for (let warm = 0; warm < 20; warm += 1) await time(engine);
}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const engine of engines) engine.times.push(await time(engine));
}
for (const engine of engines) {
  engine.times.sort((one, other) => one - other);
  engine.least = engine.times[0];
  engine.median = engine.times[ROUNDS >> 1];
}

const [first] = engines;
const row = (...cells) => console.log(cells.map((it, place) => (place ? String(it).padStart(11) : it.padEnd(32))).join(""));
console.log(`Outcomes compared on ${inputs} complete inputs, yes or no on ${short.length} with principles known or not.`);
console.log(`µs an answer, ${ROUNDS} rounds in turn, Node ${process.version}; "times" is the median beside ours.\n`);
row("", "least", "median", "times", "overclaims", "needless");
for (const it of engines) {
  const times = (it.median / first.median).toFixed(it.median < first.median ? 2 : 1);
  row(it.name, it.least.toFixed(2), it.median.toFixed(2), times, it.overclaims, it.needless);
}
console.log();
for (const [name, budget] of Object.entries(BUDGETS)) {
  const peer = engines.find((it) => it.name === name);
  const ratio = peer.median / first.median;
  console.log(`${ratio >= budget ? "within" : "SHORT OF"} the aim of ${budget} times faster than ${name}`);
}
for (const it of engines.slice(1).filter((it) => it.median < first.median)) {
  console.log(`${it.name} is faster than ours; it gives an outcome without grounds`);
}
if (first.overclaims + first.needless > 0) flaws.push(`${first.name}: overclaims or needless unknowns`);
for (const it of flaws.slice(0, 20)) console.error(it);
process.exitCode = flaws.length > 0 ? 1 : 0;
