// What the rules come to, and the inputs: each fact true, false, or not there.

const ofPrinciples = (rules) => Object.values(rules.principles).flat();
export const facts = (rules) => [...ofPrinciples(rules), ...rules.beside];

/** How each outcome looks; the last is for what is not known. */
export const outcomes = {
  "not-an-operation": "not-met",
  "may-not-implement:limits": "not-met",
  "may-not-implement:consent": "not-met",
  "may-not-implement:discretion": "not-met",
  "may-implement": "met",
  undetermined: "unknown",
};

/** Where every fact is known. */
export function outcome(rules, input) {
  const applies = ({ "not-all": wanted }) => !wanted || wanted.some((it) => input[it] === false);
  return rules.rules.find(applies).outcome;
}

/** Yes or no; `null` stays `null`. */
export const verdict = (outcome) => outcome && (outcome === "may-implement" ? "may" : "may not");

/** Every setting of the facts to these values; a fact that comes to `undefined` is not there. */
function* settings(facts, values, beside = {}) {
  for (let number = 0; number < values.length ** facts.length; number += 1) {
    const input = { ...beside };
    let rest = number;
    for (const fact of facts) {
      const value = values[rest % values.length];
      if (value !== undefined) input[fact] = value;
      rest = Math.floor(rest / values.length);
    }
    yield input;
  }
}

/** Every input in which nothing is unknown. */
export const complete = (rules) => settings(facts(rules), [true, false]);

/** The principles known or not, in every way; the rest as it should be. */
export function principles(rules, values) {
  return settings(ofPrinciples(rules), values, Object.fromEntries(rules.beside.map((it) => [it, true])));
}

/** The verdict of all that the input may still become; `null` if there are two. */
export function truth(rules, input) {
  const open = facts(rules).filter((it) => !(it in input));
  const all = new Set();
  for (const it of settings(open, [true, false], input)) all.add(verdict(outcome(rules, it)));
  return all.size === 1 ? [...all][0] : null;
}
