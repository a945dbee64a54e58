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
use crate::told::{self, Told};
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

    /// Takes back what was recorded: the facts are as in `other`, which has the same choices.
    pub fn record_as(&mut self, other: &Statement) {
        for (fact, it) in self.findings.iter_mut().zip(&mut self.origins).enumerate() {
            (*it.0, *it.1) = (other.findings[fact], other.origins[fact]);
        }
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
    ///
    /// # Errors
    /// Where the situation names something the pack does not know, or lacks a choice it needs.
    pub fn state(&self, situation: &Situation) -> Result<Statement, SituationError> {
        self.state_told(&situation.told())
    }

    /// The same of what was told in so many words.
    ///
    /// # Errors
    /// As [`Rulebook::state`].
    pub fn state_told(&self, told: &Told<'_>) -> Result<Statement, SituationError> {
        let stage = self.stage_on(told.edition)?;
        let questions = &self.pack().questions;
        let id = told.question;
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
        self.resolve_choices(told, &mut statement)?;
        self.resolve_facts(told, &mut statement)?;
        statement.folded = self.folds().of(&statement, || self.stages()[stage].fold(&statement));
        Ok(statement)
    }

    fn resolve_choices(&self, told: &Told<'_>, out: &mut Statement) -> Result<(), SituationError> {
        let choices = &self.pack().choices;
        let question = told.question;
        let asked = |it: &String| it == question;
        self.know_keys(told)?;
        for (index, choice) in choices.iter().enumerate() {
            if choice.questions.iter().any(asked) {
                out.chosen[index] = self.resolve_options(told, index, out.stage)?;
            }
        }
        let applying = self.drop_idle(out);
        let day = &self.stages()[out.stage].from;
        for (index, choice) in choices.iter().enumerate() {
            let given = told.options(&choice.id);
            let missing = given.is_none_or(|it| it.is_empty() && !choice.many);
            if applying[index] && missing && choice.needed.iter().any(asked) {
                let options: Vec<&str> =
                    offered(choice, question, day).map(|it| it.id.as_str()).collect();
                let mut why = format!(" needs `{}`", choice.id);
                for (place, it) in options.iter().take(6).enumerate() {
                    why += if place == 0 { ": `" } else { ", `" };
                    why += it;
                    why += "`";
                }
                return Err(SituationError::new(format!("the question `{question}`"), why));
            }
        }
        Ok(())
    }

    /// A key that nothing is known of may be a note; one that looks like a slip is none.
    fn know_keys(&self, told: &Told<'_>) -> Result<(), SituationError> {
        let choices = &self.pack().choices;
        let known = |key: &str| choices.iter().any(|it| it.id == key);
        let near = |key: &str| hint(key, choices.iter().map(|it| it.id.as_str()));
        let unknown = |what: &str, key: &str, hint: String| {
            Err(SituationError::new(format!("unknown {what} `{key}`"), hint))
        };
        if let Some((key, _)) = told.choices.iter().find(|it| !known(it.0)) {
            return unknown("choice", key, near(key));
        }
        for key in told.notes.iter().filter(|it| !known(it)) {
            let near = near(key);
            if !near.is_empty() {
                return unknown("choice", key, near);
            }
            let near = hint(key, KEYS);
            if !near.is_empty() {
                return unknown("key", key, near);
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
        told: &Told<'_>,
        index: usize,
        stage: usize,
    ) -> Result<u64, SituationError> {
        let day = &self.stages()[stage].from;
        let choice = &self.pack().choices[index];
        let (id, question) = (&choice.id, told.question);
        let given = told.options(id).unwrap_or_default();
        if !choice.many && given.len() > 1 {
            let why = format!(" takes one option, not {}", given.len());
            return Err(SituationError::new(format!("`{id}`"), why));
        }
        let mut set = 0;
        for option in given {
            if choice.options.iter().all(|it| it.id != **option) {
                let hint = hint(option, choice.options.iter().map(|it| it.id.as_str()));
                return Err(SituationError::new(format!("unknown {id} `{option}`"), hint));
            }
            let Some(place) = choice.option_on(option, day) else {
                let why = format!(" is not in the edition of `{day}`");
                return Err(SituationError::new(format!("{id} `{option}`"), why));
            };
            let questions = choice.options[place].questions.as_ref();
            if questions.is_some_and(|it| it.iter().all(|it| it != question)) {
                let why = format!(" is not for the question `{question}`");
                return Err(SituationError::new(format!("{id} `{option}`"), why));
            }
            set |= 1 << place;
        }
        Ok(set)
    }

    fn resolve_facts(&self, told: &Told<'_>, out: &mut Statement) -> Result<(), SituationError> {
        let facts = &self.pack().facts;
        for fact in facts {
            let silent = match fact.closed_world {
                ClosedWorld::No => (Finding::Unknown, Origin::Absent),
                ClosedWorld::Absent | ClosedWorld::Always => (Finding::False, Origin::Assumed),
            };
            out.findings.push(silent.0);
            out.origins.push(silent.1);
        }
        for (facts, origin) in [(&told.facts, Origin::Given), (&told.assumed, Origin::Assumed)] {
            for (id, finding) in facts {
                self.resolve_fact(id, *finding, origin, out)?;
            }
        }
        if let Some(id) = told::in_both(told) {
            let why = " is both given and assumed: keep one";
            return Err(SituationError::new(format!("fact `{id}`"), why));
        }
        Ok(())
    }

    fn resolve_fact(
        &self,
        id: &str,
        told: Option<bool>,
        origin: Origin,
        out: &mut Statement,
    ) -> Result<(), SituationError> {
        let Some(index) = self.fact_index(id) else {
            let hint = hint(id, self.pack().facts.iter().map(|it| it.id.as_str()));
            return Err(SituationError::new(format!("unknown fact `{id}`"), hint));
        };
        // What has not happened is never unknown.
        let never = told.is_none() && self.pack().facts[index].closed_world == ClosedWorld::Always;
        out.findings[index] = if never { Finding::False } else { Finding::from(told) };
        out.origins[index] = if never { Origin::Assumed } else { origin };
        Ok(())
    }
}
