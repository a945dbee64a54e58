/** What went wrong, in words: an unknown fact, a missing choice, text that is no JSON. */
export interface Failure {
  error: string;
}

/** `null`: it is not known. */
export type Finding = boolean | null;
export type FactId = string;
export type OutcomeId = string;
/** How an outcome or a principle stands. */
export type Said = "met" | "not-met" | "unknown" | "not-required";

/** What is asked, what was chosen, what is known. Other keys are notes. */
export interface Situation {
  question: "start" | "continue" | "in-kind" | "weapons";
  pillar?: string;
  variant?: "a" | "b" | "c";
  actor?: string;
  assignments?: string[];
  /** A fact that is absent is not known, unless `facts()` says that its world is closed. */
  facts?: Record<FactId, Finding>;
  /** The same, taken for granted. */
  assumed?: Record<FactId, Finding>;
  /** A day, `YYYY-MM-DD`: the Act as of then. */
  edition?: string;
  id?: string;
  [note: string]: unknown;
}

/** An outcome with its grounds. */
export interface Assessment {
  id?: string;
  outcome: OutcomeId;
  /** The rule that decided, and the provisions it cites. */
  rule: string;
  cite: string[];
  /** Of a weapons scene: the grounds that are open. */
  bases?: string[];
  "bases-unknown"?: string[];
  /** Recorded facts that alone fix the outcome. */
  decisive: FactId[];
  /** Unknown facts worth asking about, the most useful first. */
  open: FactId[];
  principles: Record<string, Said>;
  /** Where the variant was left open: the outcome of each. */
  alternatives?: Record<string, OutcomeId>;
  duties: string[];
  edition: string;
}

/** Worlds, counted by what they come to. A world has nothing unknown. */
export interface Tally {
  worlds: number;
  /** Worlds that the law's own words exclude; they are not among `worlds`. */
  impossible: number;
  outcomes: Record<OutcomeId, number>;
}

export interface Share {
  worlds: number;
  of: number;
}

/** Changes that together lead to another outcome, while no part of them does. */
export interface Way {
  outcome: OutcomeId;
  changes: Record<FactId, Finding>;
}

/** A row of the decision table: where all of `yes` are true and all of `no` false, this outcome. */
export interface Row {
  outcome: OutcomeId;
  yes: FactId[];
  no: FactId[];
  worlds: number;
}

/** A question about an unknown fact, and what either answer would leave. */
export interface Asking {
  fact: FactId;
  /** How likely two worlds left by the answer come to one outcome, to twelve places; at 1 the matter is settled. */
  settles: number;
  "if-true": Tally;
  "if-false": Tally;
}

/** All possible worlds of a question with its choices made. */
export interface Sweep {
  outcome: OutcomeId;
  /** The outcome of every world that what is known leaves; `null` if there are several. */
  settled: OutcomeId | null;
  /** Facts on which the outcome depends at all. */
  facts: FactId[];
  worlds: Tally;
  completions: Tally;
  /** Decisive: another outcome wherever it is turned. Idle: it cannot matter any more. */
  bearings: Record<FactId, "decisive" | "open" | "idle">;
  ways: Way[];
  "more-ways": OutcomeId[];
  /** Single losses, doubts among them, that alone change the outcome. */
  losses: Way[];
  /** A smallest set of facts that alone fixes the outcome. */
  reason: { outcome: OutcomeId; facts: FactId[]; settled: boolean } | null;
  /** The worlds in which a fact decides. */
  weights: Record<FactId, Share>;
  principles: Record<string, Share>;
  /** The one that settles most first. */
  questions: Asking[];
  rows: Row[];
}

/** What a situation may name, in ids; `labels.json` says what each is called. */
export interface Catalogue {
  questions: string[];
  choices: {
    id: string;
    /** Several options may be chosen: a list. */
    many: boolean;
    questions: string[];
    needed: string[];
    options: string[];
  }[];
  facts: {
    id: FactId;
    cite: string[];
    /** What silence means: `no`, not known; `absent`, false unless `null`; `always`, false. */
    "closed-world": "no" | "absent" | "always";
  }[];
  outcomes: { id: OutcomeId; finding: Said }[];
}

/** The file `labels.json`, by list and id. An option's label stands under its choice. */
export interface Labels {
  questions: Record<string, Words>;
  choices: Record<string, Words>;
  options: Record<string, Record<string, Words>>;
  facts: Record<FactId, Words>;
  outcomes: Record<OutcomeId, Words>;
}

export interface Words {
  en: string;
  ja: string;
}

/** A rule in JsonLogic (https://jsonlogic.com) over facts; it comes to an outcome's id. */
export type JsonLogic = unknown;

/** Assesses a situation, an object or JSON text. Never throws for what the situation says. */
export function assess(situation: Situation | string): Assessment | Failure;
/** All possible worlds of the situation's question. */
export function sweep(situation: Situation | string): Sweep | Failure;
/** The situation's question with its choices made, as JsonLogic. */
export function logic(situation: Situation | string): JsonLogic | Failure;
/** What a situation may name. */
export function facts(): Catalogue;
