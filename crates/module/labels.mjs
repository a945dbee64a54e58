// node labels.mjs PACK: what the ids of a pack are called, as JSON, to standard output.
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

const folder = process.argv[2];
const files = readdirSync(folder).filter((it) => it.endsWith(".json")).sort();
const parts = files.map((it) => JSON.parse(readFileSync(resolve(folder, it), "utf8")));
const list = (name) => parts.flatMap((it) => it[name] ?? []);
const labels = (elements) => Object.fromEntries(elements.map((it) => [it.id, it.label]));

const choices = list("choices");
console.log(
  JSON.stringify({
    questions: labels(list("questions")),
    choices: labels(choices),
    options: Object.fromEntries(choices.map((it) => [it.id, labels(it.options)])),
    facts: labels(list("facts")),
    outcomes: labels(list("outcomes")),
  }),
);
