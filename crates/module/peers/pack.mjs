// node pack.mjs FOLDER: writes the rules of rules.json as a pack of our engine's, so that it is put the very
// list that its peers are. What the list leaves open where a fact is not known, the pack says as the Act's
// does: a rule decides once one of its facts is found false; where none is, but one is not known, the
// outcome is undetermined.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { facts, outcomes } from "./truth.mjs";

const folder = process.argv[2];
const rules = JSON.parse(readFileSync(new URL("rules.json", import.meta.url), "utf8"));

// Nobody reads the words of this pack; it is refused without them.
const words = (text) => ({ en: text });
const asked = (id) => ({ id, asks: words(`${id}?`), cite: [] });
const named = (id) => ({ ...asked(id), label: words(id) });

const conditional = ({ "not-all": all, outcome }) => ({ outcome, when: { "found-not": { all } } });
const some = rules.rules.slice(0, -1).map(conditional);
const open = { outcome: "undetermined", when: { open: { all: facts(rules) } } };
const list = [...some, open, rules.rules.at(-1)];

const head = { id: "peers", title: words("A start"), languages: ["en"], "first-edition": "2016-03-29" };
const fact = (id) => ({ ...named(id), group: "all", definition: words(id), yes: words("yes"), no: words("no") });
const outcome = (id) => ({ id, finding: outcomes[id], label: words(id), sentence: words(id) });
const rule = ({ when, outcome }) => ({ ...asked(outcome), when, outcome, reason: words(outcome) });
const principle = ([id, all], place) => ({
  ...asked(id),
  number: place + 1,
  kind: all.length > 0 ? "condition" : "exit",
  title: words(id),
  wording: words(id),
  tests: [{ when: true, holds: all.length > 0 ? { all } : null, cite: [] }],
  said: {},
});
const pack = {
  pack: head,
  groups: [{ id: "all", label: words("all") }],
  facts: facts(rules).map(fact),
  outcomes: list.map((it) => outcome(it.outcome)),
  questions: [{ ...named(rules.situation.question), rules: list.map(rule) }],
  principles: Object.entries(rules.principles).map(principle),
};

mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, "pack.json"), JSON.stringify(pack, null, 2));
