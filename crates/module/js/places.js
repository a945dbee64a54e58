// Situations and assessments as numbers: the places of ids in the lists that the engine names.

const places = (ids) => new Map(ids.map((it, place) => [it, place]));

export function reader(catalogue) {
  const ids = (list) => list.map((it) => it.id);
  const named = catalogue.facts;
  const names = {
    ...catalogue,
    facts: ids(named.facts),
    outcomes: ids(named.outcomes),
    choices: named.choices,
  };
  const facts = places(names.facts);
  const questions = places(named.questions);
  const choices = new Map(
    names.choices.map((it, place) => [it.id, { place, options: places(it.options) }]),
  );
  return {
    written: (situation, room) => written(situation, room, { facts, questions, choices }),
    told: (answer, id) => told(answer, id, names),
  };
}

/** Whether its keys are all its own, so that they can be gone through without a list of them. */
function plain(it) {
  const from = Object.getPrototypeOf(it);
  return from === Object.prototype || from === null;
}

/** Writes the situation in places and says how many; 0 where it holds anything but known ids. */
function written(situation, room, { facts, questions, choices }) {
  const question = questions.get(situation.question);
  if (question === undefined || !plain(situation)) return 0;
  room[0] = question;
  room[1] = 0;
  let at = 2;
  for (const key in situation) {
    if (key === "question" || key === "facts" || key === "assumed") continue;
    const value = situation[key];
    if ((key === "id" || key === "expected") && typeof value === "string") continue;
    const choice = choices.get(key);
    if (choice === undefined) return 0;
    at = chosen(value, choice, room, at);
    if (at === 0) return 0;
    room[1] += 1;
  }
  at = found(situation.facts, facts, room, at);
  if (situation.assumed !== undefined) {
    at = at && found(situation.assumed, facts, room, at);
    const given = at > 0 && situation.facts;
    if (given && Object.keys(situation.assumed).some((it) => Object.hasOwn(given, it))) return 0;
  }
  return at;
}

function chosen(value, { place, options }, room, from) {
  const many = Array.isArray(value);
  const count = many ? value.length : 1;
  if (count > options.size) return 0;
  let at = from;
  room[at++] = place;
  room[at++] = count;
  for (let it = 0; it < count; it += 1) {
    const option = options.get(many ? value[it] : value);
    if (option === undefined) return 0;
    room[at++] = option;
  }
  return at;
}

function found(findings, facts, room, from) {
  if (findings === undefined) return from;
  if (typeof findings !== "object" || findings === null || !plain(findings)) return 0;
  let at = from;
  for (const id in findings) {
    const fact = facts.get(id);
    const finding = findings[id];
    if (fact === undefined) return 0;
    if (finding !== true && finding !== false && finding !== null) return 0;
    room[at++] = fact;
    room[at++] = finding === null ? 1 : finding ? 2 : 0;
  }
  return at;
}

/** The assessment in ids, as the engine's text has it. */
function told(answer, id, names) {
  let at = 4;
  const list = (ids) => {
    const end = at + 1 + answer[at];
    const found = [];
    for (at += 1; at < end; at += 1) found.push(ids[answer[at]]);
    return found;
  };
  const question = names.questions[answer[0]];
  const rule = question.rules[answer[1]];
  const it = id === undefined || id === null ? {} : { id: String(id) };
  it.outcome = names.outcomes[answer[2]];
  it.rule = rule.id;
  it.cite = rule.cite.slice();
  it.decisive = list(names.facts);
  it.open = list(names.facts);
  it.principles = {};
  const said = list(names.said);
  for (let place = 0; place < said.length; place += 1) it.principles[names.principles[place]] = said[place];
  const end = at + 1 + answer[at];
  if (answer[at] > 0) it.alternatives = {};
  for (at += 1; at < end; at += 3) {
    it.alternatives[names.choices[answer[at]].options[answer[at + 1]]] = names.outcomes[answer[at + 2]];
  }
  const bases = list(question.bases);
  if (question.bases.length > 0) it.bases = bases;
  const unknown = list(question.bases);
  if (unknown.length > 0) it["bases-unknown"] = unknown;
  it.duties = list(names.duties);
  it.edition = names.editions[answer[3]];
  return it;
}
