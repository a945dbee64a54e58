//! The rule pack: law as data, as it stands in its JSON files.
//!
//! Elements refer to each other by id; [`crate::Rulebook`] resolves the ids. Elements that an
//! amendment may touch carry `from` and `until`, the first day in force and the first day no longer
//! in force (ISO dates); several elements may share an id as long as their times do not overlap.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::formula::Formula;
use crate::said::{ClosedWorld, PrincipleKind, Said};
use crate::words::Words;

/// Provisions an element rests on, such as `"6(13)(i)"`; their form is the pack's own.
pub type Citations = Vec<String>;

/// A whole pack: the parts put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pack {
    pub head: Head,
    pub groups: Vec<Group>,
    pub choices: Vec<Choice>,
    pub facts: Vec<Fact>,
    pub exclusions: Vec<Exclusion>,
    pub terms: Vec<Term>,
    pub outcomes: Vec<Outcome>,
    pub questions: Vec<Question>,
    pub principles: Vec<Principle>,
    pub procedures: Vec<Procedure>,
    pub duties: Vec<Duty>,
    pub ladder: Vec<Rung>,
    pub baselines: Vec<Baseline>,
    pub openings: Vec<Opening>,
}

crate::elements! {
    /// One file of a pack. Lists of several files are joined in order; the head stands in just one.
    Part {
        pack: Option<Head>,
        groups: Vec<Group>,
        choices: Vec<Choice>,
        facts: Vec<Fact>,
        exclusions: Vec<Exclusion>,
        terms: Vec<Term>,
        outcomes: Vec<Outcome>,
        questions: Vec<Question>,
        principles: Vec<Principle>,
        procedures: Vec<Procedure>,
        duties: Vec<Duty>,
        ladder: Vec<Rung>,
        baselines: Vec<Baseline>,
        openings: Vec<Opening>,
    }
    /// What the pack is.
    Head {
        id: String,
        title: Words,
        /// Language tags that every text must have.
        languages: Vec<String>,
        /// The first day the pack answers for (ISO date).
        first_edition: String,
    }

    /// A heading for facts.
    Group { id: String, label: Words }

    /// Something that is being asked about and always known: which kind of operation, who acts.
    Choice {
        id: String,
        label: Words,
        asks: Words,
        /// Whether several options may be chosen at once.
        many: bool,
        /// The questions it belongs to.
        questions: Vec<String>,
        /// The questions that cannot be answered without it (where it applies).
        needed: Vec<String>,
        /// When it applies, over other choices; absent = always.
        applies: Option<Formula>,
        /// Named sets of options.
        sets: BTreeMap<String, Vec<String>>,
        options: Vec<ChoiceOption>,
    }

    /// One option of a choice.
    ChoiceOption {
        id: String,
        label: Words,
        short: Option<Words>,
        definition: Option<Words>,
        cite: Citations,
        /// The questions it may be chosen in; absent = all of the choice's.
        questions: Option<Vec<String>>,
        from: Option<String>,
        until: Option<String>,
    }

    /// A proposition that is found true, found false, or not known.
    Fact {
        id: String,
        group: String,
        label: Words,
        asks: Words,
        definition: Words,
        /// What is said where it is true, and where it is false.
        yes: Words,
        no: Words,
        cite: Citations,
        principle: Option<String>,
        closed_world: ClosedWorld,
        /// When it is asked; absent = wherever a question uses it.
        asked: Option<Formula>,
        from: Option<String>,
        until: Option<String>,
    }

    /// Facts that cannot all be true together.
    Exclusion { facts: Vec<String>, says: Words }

    /// A named formula.
    Term {
        id: String,
        label: Words,
        cite: Citations,
        is: Formula,
        inference: Option<Words>,
        from: Option<String>,
        until: Option<String>,
    }

    /// An answer a question can have.
    Outcome { id: String, finding: Said, label: Words, sentence: Words, cite: Citations }

    /// What can be asked: a decision list. The first rule whose condition is found true decides.
    Question {
        id: String,
        label: Words,
        asks: Words,
        cite: Citations,
        alternatives: Option<Alternatives>,
        bases: Vec<Base>,
        rules: Vec<Rule>,
    }

    /// Where a choice was left open, the best answer over its options is the answer.
    Alternatives {
        choice: String,
        /// Over other choices: when alternatives are looked at.
        when: Formula,
        options: Vec<String>,
        /// Outcomes by rank, best first (`"x:*"`: `x` and all that start with `x:`); equal ranks go
        /// to the earlier option.
        best_first: Vec<Vec<String>>,
        says: Words,
        inference: Option<Words>,
        from: Option<String>,
        until: Option<String>,
    }

    /// A ground that may stand beside others, each answered on its own.
    Base { id: String, is: Formula, label: Words, cite: Citations, from: Option<String>, until: Option<String> }

    /// One line of a decision list; without `when` it decides whatever is left.
    Rule {
        id: String,
        asks: Words,
        when: Option<Formula>,
        outcome: String,
        reason: Words,
        cite: Citations,
        inference: Option<Words>,
        from: Option<String>,
        until: Option<String>,
    }

    /// A principle: what it rests on here is the first test that applies.
    Principle {
        id: String,
        number: u8,
        kind: PrincipleKind,
        title: Words,
        asks: Words,
        wording: Words,
        cite: Citations,
        tests: Vec<PrincipleTest>,
        /// What each state is called, by [`Said`].
        said: BTreeMap<Said, Words>,
    }

    /// What a principle rests on, where `when` is true.
    PrincipleTest {
        when: Formula,
        /// Found false: not required here after all.
        required: Option<Formula>,
        /// Absent: not required here.
        holds: Option<Formula>,
        cite: Citations,
        /// What the state is called here, where the principle's own word does not fit.
        said: Option<Words>,
        note: Option<Words>,
        inference: Option<Words>,
        /// The facts a single switch for this principle stands for, with the value that means yes.
        stands_for: BTreeMap<String, bool>,
        from: Option<String>,
        until: Option<String>,
    }

    /// What happens next.
    Procedure {
        id: String,
        when: Formula,
        intro: Option<Words>,
        steps: Vec<Step>,
        from: Option<String>,
        until: Option<String>,
    }

    /// Who does what.
    Step {
        who: Words,
        what: Words,
        how: Words,
        cite: Citations,
        /// Found false: the step falls away, and `otherwise` is said.
        required: Option<Formula>,
        otherwise: Option<Otherwise>,
        /// Found true: this is where matters stand.
        now: Option<Formula>,
    }

    /// What is said of a step that is not required.
    Otherwise { what: Words, how: Words }

    /// A duty or flag shown beside an outcome; it changes none.
    Duty {
        id: String,
        when: Formula,
        says: Words,
        cite: Citations,
        inference: Option<Words>,
        from: Option<String>,
        until: Option<String>,
    }

    /// One rung of a ladder of powers, from the foot up.
    Rung {
        id: String,
        title: Words,
        when: Words,
        cite: Citations,
        bases: Vec<String>,
        states: Vec<RungStanding>,
    }

    /// How a rung stands, where `when` is true.
    RungStanding {
        when: Option<Formula>,
        finding: Said,
        says: Words,
        inference: Option<Words>,
        from: Option<String>,
        until: Option<String>,
    }

    /// Facts that are usual for what was chosen: what a short view takes for granted.
    Baseline { id: String, label: Words, when: Formula, facts: BTreeMap<String, Option<bool>> }

    /// A situation to begin from.
    Opening { id: String, label: Words, situation: Value }
}

impl Pack {
    pub(crate) fn join(&mut self, part: Part) {
        if let Some(head) = part.pack {
            self.head = head;
        }
        self.groups.extend(part.groups);
        self.choices.extend(part.choices);
        self.facts.extend(part.facts);
        self.exclusions.extend(part.exclusions);
        self.terms.extend(part.terms);
        self.outcomes.extend(part.outcomes);
        self.questions.extend(part.questions);
        self.principles.extend(part.principles);
        self.procedures.extend(part.procedures);
        self.duties.extend(part.duties);
        self.ladder.extend(part.ladder);
        self.baselines.extend(part.baselines);
        self.openings.extend(part.openings);
    }
}
