//! A situation with its ids resolved.

use std::sync::Arc;

use crate::complete::offered;
use crate::finding::Finding;
use crate::folded::Folded;
use crate::program::{NodeIndex, Setting};
use crate::rulebook::Rulebook;
use crate::said::ClosedWorld;
use crate::situation::{KEYS, Situation, SituationError};
use crate::spelling::hint;
use crate::value::Lanes;

/// Where a fact's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Recorded in the situation's facts.
    Given,
    /// Taken for granted: recorded as assumed, or "has not happened" in a closed world.
    Assumed,
    /// Nothing was recorded.
    Absent,
    /// It follows from others.
    Derived,
}

impl Origin {
    /// The word used in reports and attributes.
    pub fn id(self) -> &'static str {
        match self {
            Origin::Given => "given",
            Origin::Assumed => "assumed",
            Origin::Absent => "absent",
            Origin::Derived => "derived",
        }
    }
}

/// A situation in the engine's own terms. Only its rulebook can read it.
#[derive(Clone, Debug)]
pub struct Statement {
    pub(crate) stage: usize,
    pub(crate) question: usize,
    /// For each choice: its options, as bits.
    pub(crate) chosen: Vec<u64>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) origins: Vec<Origin>,
    /// The question's program for these choices; empty until the choices stand.
    pub(crate) folded: Arc<Vec<Folded>>,
}

impl Statement {
    /// Sets a fact, by its place in the pack, as given. For sweeps: nothing is resolved anew.
    pub fn record(&mut self, fact: usize, finding: Finding) {
        self.findings[fact] = finding;
        self.origins[fact] = Origin::Given;
    }

    /// What is found of a fact.
    pub fn finding(&self, fact: usize) -> Finding {
        self.findings[fact]
    }

    /// What is found of each fact, the same in all lanes.
    pub(crate) fn lanes(&self) -> Vec<Lanes> {
        self.findings.iter().map(|it| Lanes::from(*it)).collect()
    }

    pub(crate) fn setting(&self) -> Setting<'_> {
        Setting { question: self.question, chosen: &self.chosen, outcome: None }
    }
}

impl Rulebook {
    /// Resolves a situation: every id known, every needed choice made.
    ///
    /// Choices that its question does not ask for, or that do not apply, are left aside.
    pub fn state(&self, situation: &Situation) -> Result<Statement, SituationError> {
        let stage = self.stage_on(situation.edition.as_deref())?;
        let questions = &self.pack().questions;
        let id = &situation.question;
        let Some(question) = questions.iter().position(|it| it.id == *id) else {
            let hint = hint(id, questions.iter().map(|it| it.id.as_str()));
            return Err(SituationError::new(format!("unknown question `{id}`"), hint));
        };
        let mut statement = Statement {
            stage,
            question,
            chosen: vec![0; self.pack().choices.len()],
            findings: vec![],
            origins: vec![],
            folded: Arc::default(),
        };
        self.resolve_choices(situation, &mut statement)?;
        self.resolve_facts(situation, &mut statement)?;
        statement.folded = self.folds().of(&statement, || self.stages()[stage].fold(&statement));
        Ok(statement)
    }

    fn resolve_choices(
        &self,
        situation: &Situation,
        out: &mut Statement,
    ) -> Result<(), SituationError> {
        let choices = &self.pack().choices;
        let question = &situation.question;
        self.know_keys(situation)?;
        for (index, choice) in choices.iter().enumerate() {
            if choice.questions.contains(question) {
                out.chosen[index] = self.resolve_options(situation, index, out.stage)?;
            }
        }
        let applying = self.drop_idle(out);
        let day = &self.stages()[out.stage].from;
        for (index, choice) in choices.iter().enumerate() {
            let given = situation.choices.get(&choice.id);
            let missing = given.is_none_or(|it| it.is_empty() && !choice.many);
            if applying[index] && missing && choice.needed.contains(question) {
                let options: Vec<&str> =
                    offered(choice, question, day).map(|it| it.id.as_str()).collect();
                let some = options[..options.len().min(6)].join("`, `");
                let id = &choice.id;
                return Err(SituationError::new(
                    format!("the question `{question}`"),
                    format!(" needs `{id}`: `{some}`"),
                ));
            }
        }
        Ok(())
    }

    /// A key that nothing is known of may be a note; one that looks like a slip is none.
    fn know_keys(&self, situation: &Situation) -> Result<(), SituationError> {
        let choices = &self.pack().choices;
        let ids = || choices.iter().map(|it| it.id.as_str());
        for key in situation.choices.keys().chain(situation.other.keys()) {
            if choices.iter().all(|it| it.id != *key) {
                let near = hint(key, ids());
                if !near.is_empty() || situation.choices.contains_key(key) {
                    return Err(SituationError::new(format!("unknown choice `{key}`"), near));
                }
                let near = hint(key, KEYS);
                if !near.is_empty() {
                    return Err(SituationError::new(format!("unknown key `{key}`"), near));
                }
            }
        }
        Ok(())
    }

    /// Takes back what was chosen of choices that do not apply, in the pack's order, and says which
    /// choices do.
    pub(crate) fn drop_idle(&self, out: &mut Statement) -> Vec<bool> {
        let stage = &self.stages()[out.stage];
        let mut desk = stage.program.desk();
        loop {
            stage.program.run(stage.applies_order.iter().copied(), out.setting(), &[], &mut desk);
            let met = |it: NodeIndex| desk[it.0 as usize] == Finding::True;
            let applying: Vec<bool> = stage.applies.iter().map(|it| it.is_none_or(met)).collect();
            let idle = (0..applying.len()).find(|it| !applying[*it] && out.chosen[*it] != 0);
            let Some(idle) = idle else { return applying };
            out.chosen[idle] = 0;
        }
    }

    fn resolve_options(
        &self,
        situation: &Situation,
        index: usize,
        stage: usize,
    ) -> Result<u64, SituationError> {
        let day = &self.stages()[stage].from;
        let choice = &self.pack().choices[index];
        let (id, question) = (&choice.id, &situation.question);
        let given = situation.many(id);
        if !choice.many && given.len() > 1 {
            let why = format!(" takes one option, not {}", given.len());
            return Err(SituationError::new(format!("`{id}`"), why));
        }
        let mut set = 0;
        for option in given {
            if choice.options.iter().all(|it| it.id != *option) {
                let hint = hint(option, choice.options.iter().map(|it| it.id.as_str()));
                return Err(SituationError::new(format!("unknown {id} `{option}`"), hint));
            }
            let Some(place) = choice.option_on(option, day) else {
                let why = format!(" is not in the edition of `{day}`");
                return Err(SituationError::new(format!("{id} `{option}`"), why));
            };
            let questions = choice.options[place].questions.as_ref();
            if questions.is_some_and(|it| !it.contains(question)) {
                let why = format!(" is not for the question `{question}`");
                return Err(SituationError::new(format!("{id} `{option}`"), why));
            }
            set |= 1 << place;
        }
        Ok(set)
    }

    fn resolve_facts(
        &self,
        situation: &Situation,
        out: &mut Statement,
    ) -> Result<(), SituationError> {
        let facts = &self.pack().facts;
        for id in situation.facts.keys().chain(situation.assumed.keys()) {
            if self.fact_index(id).is_none() {
                let hint = hint(id, facts.iter().map(|it| it.id.as_str()));
                return Err(SituationError::new(format!("unknown fact `{id}`"), hint));
            }
        }
        if let Some(id) = situation.facts.keys().find(|it| situation.assumed.contains_key(*it)) {
            let why = " is both given and assumed: keep one";
            return Err(SituationError::new(format!("fact `{id}`"), why));
        }
        for fact in facts {
            let given = situation.facts.get(&fact.id);
            let recorded = given.or_else(|| situation.assumed.get(&fact.id)).copied();
            let origin = match (recorded, given) {
                (None, _) => Origin::Absent,
                (Some(_), None) => Origin::Assumed,
                (Some(_), Some(_)) => Origin::Given,
            };
            let (finding, origin) = match (fact.closed_world, recorded) {
                (ClosedWorld::Absent | ClosedWorld::Always, None)
                | (ClosedWorld::Always, Some(None)) => (Finding::False, Origin::Assumed),
                (ClosedWorld::No, None) => (Finding::Unknown, Origin::Absent),
                (ClosedWorld::No | ClosedWorld::Absent | ClosedWorld::Always, Some(value)) => {
                    (Finding::from(value), origin)
                }
            };
            out.findings.push(finding);
            out.origins.push(origin);
        }
        Ok(())
    }
}
