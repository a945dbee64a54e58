// The rules of rules.json, put to each engine in the way its own documentation teaches. Of facts, each true
// or false (what is not known is not there), `put` makes what the engine takes; of what it answers, `got`
// makes an outcome's id, or `null` where it does not know. `ask` in between is what is timed.
import { readFileSync } from "node:fs";
import { facts as factsOf } from "./truth.mjs";

const outcomes = (rules) => rules.rules.map((it) => it.outcome);

/**
 * Our module of a folder: an object in, an object with its grounds out. `beside` is what it has to be told
 * besides the facts.
 */
export async function ours(name, folder, beside) {
  const { assess } = await import(new URL("index.js", folder));
  const put = (facts) => JSON.parse(JSON.stringify({ ...beside, facts }));
  return { name, put, ask: assess, got: outcomeOf };
}

/** The same from JSON text to JSON text. */
export async function oursInText(name, folder, beside) {
  const { assess } = await import(new URL("index.js", folder));
  const put = (facts) => JSON.stringify({ ...beside, facts });
  const ask = (text) => JSON.stringify(assess(text));
  return { name, put, ask, got: (text) => outcomeOf(JSON.parse(text)) };
}

function outcomeOf(told) {
  if (told.error) throw new Error(told.error);
  return told.outcome === "undetermined" ? null : told.outcome;
}

/**
 * A rule an outcome, the earlier of higher priority. All of them are run, so that the grounds are there:
 * how each condition stands.
 */
export async function jsonRulesEngine(rules) {
  const { Engine } = await import("json-rules-engine");
  const rule = ({ "not-all": facts = [], outcome }, place) => {
    const conditions = facts.map((fact) => ({ fact, operator: "equal", value: false }));
    // The last applies where all facts are true.
    const all = factsOf(rules).map((fact) => ({ fact, operator: "equal", value: true }));
    return {
      conditions: conditions.length ? { any: conditions } : { all },
      event: { type: outcome },
      priority: rules.rules.length - place,
    };
  };
  const engine = new Engine(rules.rules.map(rule), { allowUndefinedFacts: true });
  return {
    name: "json-rules-engine",
    put: (facts) => facts,
    ask: (facts) => engine.run(facts),
    got({ results, failureResults }) {
      if (results.length + failureResults.length !== rules.rules.length) throw new Error("no grounds");
      return results[0]?.event.type ?? null;
    },
  };
}

/** One question a fact, and the outcome in variations; every evaluation comes with its explanation. */
export async function publicodes(rules) {
  const { default: Publicodes } = await import("publicodes");
  const name = (fact) => fact.replaceAll("-", " ");
  const variations = rules.rules.map(({ "not-all": facts, outcome }) =>
    facts
      ? { si: { "une de ces conditions": facts.map((it) => `${name(it)} = non`) }, alors: `'${outcome}'` }
      : { sinon: `'${outcome}'` },
  );
  const questions = factsOf(rules).map((it) => [name(it), { question: `${name(it)}?` }]);
  const silent = { log() {}, warn() {}, error() {} };
  const engine = new Publicodes({ ...Object.fromEntries(questions), outcome: { variations } }, { logger: silent });
  return {
    name: "publicodes, with explanations",
    put: (facts) => renamed(facts, name, (it) => (it ? "oui" : "non")),
    ask(situation) {
      engine.setSituation(situation);
      return engine.evaluate("outcome");
    },
    got({ nodeValue, explanation }) {
      if (!explanation) throw new Error("publicodes gave no explanation");
      return nodeValue ?? null;
    },
  };
}

/** One `if` of conditions and outcomes. */
export async function jsonLogic(rules) {
  const { default: logic } = await import("json-logic-js");
  const rule = ({ "not-all": facts, outcome }) =>
    facts ? [{ "!": { and: facts.map((it) => ({ var: it })) } }, outcome] : [outcome];
  const list = { if: rules.rules.flatMap(rule) };
  const same = (it) => it;
  return { name: "json-logic-js", put: same, ask: (facts) => logic.apply(list, facts), got: same };
}

/** The WebAssembly build knows expressions only: a chain of conditions, read anew each time. */
export async function zen(rules) {
  const { initSync, evaluateExpression } = await import("@gorules/zen-engine-wasm");
  const wasm = new URL("dist/zen_engine_wasm_bg.wasm", import.meta.resolve("@gorules/zen-engine-wasm"));
  initSync({ module: readFileSync(wasm) });
  const name = (fact) => fact.replaceAll("-", "_");
  const rule = ({ "not-all": facts, outcome }) =>
    facts ? `not (${facts.map(name).join(" and ")}) ? "${outcome}" : ` : `"${outcome}"`;
  const expression = rules.rules.map(rule).join("");
  const known = new Set(outcomes(rules));
  return {
    name: "@gorules/zen-engine-wasm",
    put: (facts) => renamed(facts, name, (it) => it),
    ask(context) {
      try {
        return evaluateExpression(expression, context);
      } catch {
        return null;
      }
    },
    got: (told) => (known.has(told) ? told : null),
  };
}

const renamed = (facts, name, value) =>
  Object.fromEntries(Object.entries(facts).map(([fact, it]) => [name(fact), value(it)]));
