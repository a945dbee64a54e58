//! Proofs: what is claimed of a pack, looked at in every situation there is.
//!
//! A claim is proved kind by kind of choices, in steps, so that whoever runs it can show how far it
//! is. Where a claim does not hold there is a situation that shows it.

mod changing;
mod lanes;
mod learning;
mod meeting;
mod reading;
mod rules;
pub(crate) mod written;

use crate::finding::Finding;
use crate::pack::Pack;
use crate::rulebook::Rulebook;
use crate::situation::Situation;
use crate::statement::Statement;
use crate::sweep::order::Order;
use crate::sweep::{Kinds, Sweep};

/// What can be proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The compiled pack answers as the formulas read that are written, in every situation.
    Written,
    /// In worlds of every row of the decision table the plain interpreter, and another program of the
    /// same law where there is one, answer as the row says.
    Reading,
    /// Sixty-four worlds at a time, the engine answers what the sweep counts, in every world.
    Lanes,
    /// In every situation some rule decides; and every rule decides in some.
    Rules,
    /// Learning what was unknown never turns one settled answer into another.
    Learning,
    /// Meeting one more condition never worsens the answer, by the pack's own order of outcomes.
    Meeting,
    /// Every smallest set of changes changes the answer as it says, and no part of it does.
    Changing,
}

impl Claim {
    pub const ALL: [Claim; 7] = [
        Claim::Written,
        Claim::Reading,
        Claim::Lanes,
        Claim::Rules,
        Claim::Learning,
        Claim::Meeting,
        Claim::Changing,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Claim::Written => "written",
            Claim::Reading => "reading",
            Claim::Lanes => "lanes",
            Claim::Rules => "rules",
            Claim::Learning => "learning",
            Claim::Meeting => "meeting",
            Claim::Changing => "changing",
        }
    }
}

/// A situation in which a claim does not hold.
#[derive(Clone, Debug)]
pub struct Counterexample {
    pub situation: Situation,
    /// The facts that are learnt, met or changed there, and to what.
    pub then: Vec<(usize, Finding)>,
    /// The answers that should not go together.
    pub outcomes: Vec<usize>,
}

/// A claim while it is proved.
#[derive(Debug)]
pub struct Proof<'a> {
    book: &'a Rulebook,
    /// The pack as it is written; another than the book's own where a flaw is planted.
    written: &'a Pack,
    claim: Claim,
    kinds: Vec<Statement>,
    all: Option<Kinds>,
    kind: usize,
    /// Of the kind in hand: the next world.
    world: u64,
    /// For [`Claim::Reading`]: another program of the same law; it answers with an outcome's id.
    pub other: Option<fn(&Situation) -> String>,
    /// For [`Claim::Learning`]: outcomes that the law itself takes back as more is found.
    pub provisional: Vec<&'a str>,
    /// For [`Claim::Meeting`]: facts, each with the value that meets a condition.
    pub conditions: Vec<(usize, bool)>,
    /// For [`Claim::Meeting`]: facts as they are in every situation looked at.
    pub given: Vec<(usize, Finding)>,
    /// For [`Claim::Meeting`]: each outcome's rank, 0 the best.
    pub ranks: Vec<usize>,
    /// Situations looked at so far; of [`Claim::Lanes`] and [`Claim::Reading`] worlds, of
    /// [`Claim::Changing`] sets of changes.
    pub checked: u64,
    /// Rules that decide somewhere, for [`Claim::Rules`].
    reached: Vec<bool>,
    pub counterexamples: Vec<Counterexample>,
    /// Rules that never decide, by their place in the question's list; known at the end.
    pub unreached: Vec<usize>,
}

/// More counterexamples than that say nothing new.
const ENOUGH: usize = 8;

impl<'a> Proof<'a> {
    /// A claim about every kind of choices of a question.
    pub fn new(book: &'a Rulebook, written: &'a Pack, claim: Claim, kinds: Kinds) -> Proof<'a> {
        let reached = vec![false; book.stages()[kinds.stage].questions[kinds.question].rules.len()];
        Proof { all: Some(kinds), reached, ..Proof::of(book, written, claim, vec![]) }
    }

    /// A claim about the choices of one statement.
    pub fn one(
        book: &'a Rulebook,
        written: &'a Pack,
        claim: Claim,
        statement: Statement,
    ) -> Proof<'a> {
        Proof::of(book, written, claim, vec![statement])
    }

    fn of(book: &'a Rulebook, written: &'a Pack, claim: Claim, kinds: Vec<Statement>) -> Proof<'a> {
        Proof {
            book,
            written,
            claim,
            kinds,
            all: None,
            kind: 0,
            world: 0,
            other: None,
            provisional: vec![],
            conditions: vec![],
            given: vec![],
            ranks: vec![],
            checked: 0,
            reached: vec![],
            counterexamples: vec![],
            unreached: vec![],
        }
    }

    pub fn claim(&self) -> Claim {
        self.claim
    }

    /// Kinds of choices done, and all.
    pub fn progress(&self) -> (usize, usize) {
        (self.kind, self.all.as_ref().map_or(self.kinds.len(), Kinds::count))
    }

    /// Whether it is done and nothing speaks against it.
    pub fn holds(&self) -> bool {
        let (done, all) = self.progress();
        done == all && self.counterexamples.is_empty() && self.unreached.is_empty()
    }

    /// Goes on for a moment; says whether there is more to do.
    pub fn step(&mut self) -> bool {
        let (done, all) = self.progress();
        if done == all || self.counterexamples.len() >= ENOUGH {
            self.kind = all;
            return false;
        }
        let statement = match &self.all {
            Some(kinds) => self.book.statement_of(kinds, done),
            None => self.kinds[done].clone(),
        };
        let finished = match self.claim {
            Claim::Written => self.as_written(&statement),
            Claim::Rules => self.every_rule(&statement),
            Claim::Lanes => self.in_lanes(&statement),
            Claim::Reading => self.on(&statement, Proof::reading),
            Claim::Learning => self.on(&statement, Proof::learning),
            Claim::Meeting => self.on(&statement, Proof::meeting),
            Claim::Changing => self.on(&statement, Proof::changing),
        };
        if finished {
            self.kind += 1;
            self.world = 0;
        }
        if self.kind == all {
            let never = self.reached.iter().enumerate().filter(|(_, it)| !**it);
            let rules = |place: usize| self.rule(&statement, place);
            if self.claim == Claim::Rules {
                self.unreached = never.map(|(place, _)| rules(place)).collect();
            }
        }
        self.kind < all
    }

    fn rule(&self, statement: &Statement, place: usize) -> usize {
        self.book.stages()[statement.stage].questions[statement.question].rules[place].rule
    }

    fn on(
        &mut self,
        statement: &Statement,
        prove: fn(&mut Proof<'a>, &Statement, &mut Sweep),
    ) -> bool {
        if let Some(mut sweep) = self.book.sweep_as_told(statement) {
            prove(self, statement, &mut sweep);
        }
        true
    }

    fn note(&mut self, statement: &Statement, facts: &[usize], found: Found) {
        let mut there = statement.clone();
        for (fact, finding) in facts.iter().zip(&found.findings) {
            there.record(*fact, *finding);
        }
        let situation = self.book.situation_of(&there);
        let Found { then, outcomes, .. } = found;
        self.counterexamples.push(Counterexample { situation, then, outcomes });
    }
}

/// What speaks against a claim: findings by level, what is done there, and the answers.
struct Found {
    findings: Vec<Finding>,
    then: Vec<(usize, Finding)>,
    outcomes: Vec<usize>,
}

/// Situations over these facts, doubts included.
fn situations(order: &Order) -> u64 {
    let values = (0..order.facts.len()).map(|it| if order.doubtful(it) { 3 } else { 2 });
    values.fold(1, u64::saturating_mul)
}
