//! Questions drawn from the space of all situations and from the record, keyed by the engine.

mod basis;
mod change;
mod frame;
mod moved;
mod outcome;
mod principle;
mod recorded;

use rules::{Assessment, Change, Finding, Rulebook, Said as Stands, Situation};

use crate::chance::Chance;
use crate::question::{Choice, Kind, Question, Said, Told};
use crate::set::Level;

/// What a question is drawn with.
pub(crate) struct Draw<'a> {
    pub book: &'a Rulebook,
    pub level: Level,
    pub chance: &'a mut Chance,
    /// The questions before it in its paper.
    pub earlier: &'a [Question],
}

/// What a paper of a level asks, in any order; longer papers go round.
pub(crate) fn plan(level: Level) -> &'static [Plan] {
    const FIRST: [Plan; 10] = [
        Plan::New(Kind::Start),
        Plan::New(Kind::Principle),
        Plan::New(Kind::GoOn),
        Plan::New(Kind::Start),
        Plan::Near,
        Plan::New(Kind::Principle),
        Plan::New(Kind::Loss),
        Plan::New(Kind::Change),
        Plan::Near,
        Plan::Recorded,
    ];
    const SECOND: [Plan; 10] = [
        Plan::New(Kind::Start),
        Plan::New(Kind::GoOn),
        Plan::New(Kind::Change),
        Plan::New(Kind::Principle),
        Plan::Near,
        Plan::Recorded,
        Plan::New(Kind::GoOn),
        Plan::New(Kind::Loss),
        Plan::Near,
        Plan::Recorded,
    ];
    const THIRD: [Plan; 10] = [
        Plan::New(Kind::GoOn),
        Plan::New(Kind::Basis),
        Plan::New(Kind::Start),
        Plan::Near,
        Plan::Recorded,
        Plan::New(Kind::Basis),
        Plan::New(Kind::Loss),
        Plan::New(Kind::GoOn),
        Plan::Near,
        Plan::New(Kind::Change),
    ];
    match level {
        Level::First => &FIRST,
        Level::Second => &SECOND,
        Level::Third => &THIRD,
    }
}

/// What a place of a paper holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    New(Kind),
    /// An earlier situation, one fact apart, with another answer.
    Near,
    Recorded,
}

impl Draw<'_> {
    /// A question for a place. `None`: this draw came to nothing; the next may.
    pub fn question(&mut self, plan: Plan) -> Option<Question> {
        match plan {
            Plan::New(kind @ (Kind::Start | Kind::GoOn)) => outcome::new(self, kind),
            Plan::New(Kind::Principle) => principle::new(self),
            Plan::New(kind @ (Kind::Change | Kind::Loss)) => change::new(self, kind),
            Plan::New(Kind::Basis) => basis::new(self),
            Plan::Near => outcome::near(self),
            Plan::Recorded => recorded::new(self),
        }
    }

    /// Puts choices into an order of chance, with the misconceptions that they betray.
    fn settle(&mut self, mut drawn: Drawn, fixed: bool) -> Option<Question> {
        if drawn.wrong.len() < 2 {
            return None;
        }
        drawn.wrong.truncate(crate::question::MOST - 1);
        let mut says = vec![drawn.key];
        says.extend(&drawn.wrong);
        if fixed {
            says.sort_by_key(|it| place(*it));
        } else {
            self.chance.shuffle(&mut says);
        }
        let choice = |it: &Said| Choice {
            says: *it,
            betrays: (*it != drawn.key).then(|| crate::betray::betrays(self.book, &drawn, *it)),
        };
        let choices = says.iter().map(choice).collect();
        let key = says.iter().position(|it| *it == drawn.key)?;
        let Drawn { kind, situation, told, .. } = drawn;
        Some(Question { kind, situation, told, choices, key })
    }
}

/// A question before its choices are in order.
pub(crate) struct Drawn {
    pub kind: Kind,
    pub situation: Situation,
    pub assessment: Assessment,
    pub told: Told,
    pub key: Said,
    pub wrong: Vec<Said>,
}

/// The order of choices that are not shuffled.
fn place(says: Said) -> usize {
    match says {
        Said::Outcome(it) | Said::Principle(it) | Said::Base(it) => it,
        Said::Change(it) => it.fact,
        Said::NoPrinciple | Said::NoBase => usize::MAX,
    }
}

/// What the engine says of a situation, unless its facts contradict each other.
pub(crate) fn assessed(book: &Rulebook, situation: &Situation) -> Option<Assessment> {
    book.assess(situation).ok().filter(|it| it.contradictions.is_empty())
}

/// How an outcome looks.
pub(crate) fn stands(book: &Rulebook, outcome: usize) -> Stands {
    book.pack().outcomes[outcome].finding
}

/// The same situation with a fact found so, and shown.
pub(crate) fn with(book: &Rulebook, situation: &Situation, change: Change) -> Situation {
    let mut situation = situation.clone();
    let id = &book.pack().facts[change.fact].id;
    situation.assumed.remove(id);
    situation.facts.insert(id.clone(), change.to.into());
    situation
}

/// What is found of a fact in an assessment.
pub(crate) fn found(assessment: &Assessment, fact: usize) -> Finding {
    assessment.facts[fact].0
}
