// node bench.mjs SAME ACT: our engine beside others on the rules of rules.json, side by side in one run. SAME
// is the folder of our module over those very rules, ACT of that over the whole Act, of which they are what a
// certain start comes to.
//
// First that all give the same outcome to every complete input. Then what each says where principles are
// not known: an overclaim is a yes or no that not all completions share; a needless unknown is neither
// where they all share one. Then the time of one answer, the engines taking turns, so that a machine that
// slows down slows all of them.
//
// Timed is `ask` of engines.mjs, from the object that an engine takes, made beforehand, until its answer is
// there as objects: of ours the outcome with the rule that decided, the facts that fix it, those still open,
// how each principle stands, the duties. "The same as JSON text" is from text to text: reading the situation
// and writing the whole answer are in it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { jsonLogic, jsonRulesEngine, ours, oursInText, publicodes, zen } from "./engines.mjs";
import { complete, outcome, principles, truth, verdict } from "./truth.mjs";

const ROUNDS = 41;
/** Microseconds of one turn, or one pass over the inputs if that takes longer: a short turn would be spent
 * on what the engine before has left to the collector. */
const SLICE = 20_000;
const SAME = "five-principles, the same rules";
const ACT = "five-principles, the whole Act";
const AS_TEXT = "  the same as JSON text";
/** At least so many times faster than these, over the same rules. */
const TIMES = { "json-rules-engine": 20, "publicodes, with explanations": 80 };
/** At most so many microseconds of each of ours, on the median. */
const MOST = 10;

const rules = JSON.parse(readFileSync(new URL("rules.json", import.meta.url), "utf8"));
const [same, act] = process.argv.slice(2).map((it) => pathToFileURL(`${resolve(it)}/`));
const { question } = rules.situation;
const own = [
  await ours(SAME, same, { question }),
  await oursInText(AS_TEXT, same, { question }),
  await ours(ACT, act, rules.situation),
  await oursInText(AS_TEXT, act, rules.situation),
];
const engines = [...own];
for (const peer of [jsonRulesEngine, publicodes, jsonLogic, zen]) engines.push(await peer(rules));

const answer = async (engine, facts) => engine.got(await engine.ask(engine.put(facts)));

const short = [...principles(rules, [undefined, true, false])];
const truths = short.map((it) => truth(rules, it));

const flaws = [];
let inputs = 0;
for (const it of complete(rules)) {
  inputs += 1;
  for (const engine of engines) {
    const told = await answer(engine, it);
    if (told !== outcome(rules, it)) {
      flaws.push(`${engine.name}: ${told}, not ${outcome(rules, it)}, of ${JSON.stringify(it)}`);
    }
  }
}
for (const engine of engines) {
  engine.overclaims = 0;
  engine.needless = 0;
  for (const [place, it] of short.entries()) {
    const told = verdict(await answer(engine, it));
    if (told !== null && told !== truths[place]) engine.overclaims += 1;
    if (told === null && truths[place] !== null) engine.needless += 1;
  }
}

const timed = [...principles(rules, [true, false])];

/** Microseconds of one answer, over every setting of the principles so many times. */
async function time(engine, passes) {
  const inputs = timed.map(engine.put);
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const it of inputs) {
      const told = engine.ask(it);
      if (told instanceof Promise) await told;
    }
  }
  return ((performance.now() - start) * 1000) / timed.length / passes;
}

for (const engine of engines) {
  for (let warm = 0; warm < 20; warm += 1) engine.once = await time(engine, 1);
  engine.times = [];
}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const engine of engines) {
    engine.times.push(await time(engine, Math.ceil(SLICE / (engine.once * timed.length))));
  }
}
const [first] = engines;
const middle = (list) => list.toSorted((one, other) => one - other)[list.length >> 1];
for (const engine of engines) {
  engine.least = Math.min(...engine.times);
  engine.median = middle(engine.times);
  // Of each round: both were measured in the same moment.
  engine.ratio = middle(engine.times.map((it, round) => it / first.times[round]));
}

const cell = (it, place) => (place ? String(it).padStart(11) : it.padEnd(32));
const row = (...cells) => console.log(cells.map(cell).join(""));
console.log(`Outcomes compared on ${inputs} complete inputs, yes or no on ${short.length} with principles known or not.`);
console.log(`µs an answer, ${ROUNDS} rounds in turn, Node ${process.version}; "times" is beside our first.\n`);
row("", "least", "median", "times", "overclaims", "needless");
for (const it of engines) {
  const times = it.ratio.toFixed(it.ratio < 1 ? 2 : 1);
  row(it.name, it.least.toFixed(2), it.median.toFixed(2), times, it.overclaims, it.needless);
}
console.log();
const aim = (met, says) => console.log(`${met ? "within" : "SHORT OF"} the aim of ${says}`);
for (const [at, it] of own.entries()) {
  const whose = it.name === AS_TEXT ? `${own[at - 1].name}, as JSON text` : it.name;
  aim(it.median <= MOST, `${MOST} µs, ${whose}: ${it.median.toFixed(1)}`);
}
for (const [name, least] of Object.entries(TIMES)) {
  const { ratio } = engines.find((it) => it.name === name);
  aim(ratio >= least, `${least} times faster than ${name}: ${ratio.toFixed(1)}`);
}
for (const it of engines.filter((it) => !own.includes(it) && it.ratio < 1)) {
  console.log(`${it.name} is faster than ours; it gives an outcome without grounds`);
}
for (const it of own.filter((it) => it.overclaims + it.needless > 0)) {
  flaws.push(`${it.name}: overclaims or needless unknowns`);
}
for (const it of flaws.slice(0, 20)) console.error(it);
process.exitCode = flaws.length > 0 ? 1 : 0;
