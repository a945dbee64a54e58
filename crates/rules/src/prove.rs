//! Proofs: what is claimed of a pack, looked at in every situation there is.
//!
//! A claim is proved kind by kind of choices, in steps, so that whoever runs it can show how far it
//! is. Where a claim does not hold there is a situation that shows it.

mod changing;
mod lanes;
mod learning;
mod meeting;
pub(crate) mod written;

use crate::finding::Finding;
use crate::folded::Folded;
use crate::pack::Pack;
use crate::program::Lanes;
use crate::rulebook::Rulebook;
use crate::situation::Situation;
use crate::statement::Statement;
use crate::sweep::diagram::{Diagram, Place};
use crate::sweep::drawn::{Leaves, Order, draw};
use crate::sweep::{Kinds, Sweep};
use written::{GAP, Written};

/// What can be proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The compiled pack answers as the formulas read that are written, in every situation.
    Written,
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
    pub const ALL: [Claim; 6] = [
        Claim::Written,
        Claim::Lanes,
        Claim::Rules,
        Claim::Learning,
        Claim::Meeting,
        Claim::Changing,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Claim::Written => "written",
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
    /// For [`Claim::Learning`]: outcomes that the law itself takes back as more is found.
    pub provisional: Vec<&'a str>,
    /// For [`Claim::Meeting`]: facts, each with the value that meets a condition.
    pub conditions: Vec<(usize, bool)>,
    /// For [`Claim::Meeting`]: facts as they are in every situation looked at.
    pub given: Vec<(usize, Finding)>,
    /// For [`Claim::Meeting`]: each outcome's rank, 0 the best.
    pub ranks: Vec<usize>,
    /// Situations (of [`Claim::Lanes`], worlds) looked at so far.
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
        if let Some(mut sweep) = self.book.sweep(statement) {
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

    /// The compiled pack and the written one come to the same function.
    fn as_written(&mut self, statement: &Statement) -> bool {
        let stage = &self.book.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        let mut order = Order::of(&statement.folded, self.book.pack());
        let mut diagram = Diagram::new(ROOM);
        let compiled = draw(&mut diagram, &order, plan, &statement.folded, Leaves::Outcomes);
        let mut written = Written {
            pack: self.written,
            day: &stage.from,
            question: &self.written.questions[statement.question],
            chosen: statement.chosen.clone(),
            order: &mut order,
            diagram: &mut diagram,
            terms: vec![None; self.written.terms.len()],
        };
        let answer = written.answer();
        let compiled = compiled.unwrap_or(GAP);
        let levels = order.facts.len();
        let mut live = vec![false; levels];
        for place in diagram.below(compiled).into_iter().chain(diagram.below(answer)) {
            live[diagram.level(place) as usize] = true;
        }
        self.checked = self.checked.saturating_add(situations(&order.only(&live)));
        if let Some(findings) = diagram.difference(compiled, answer, levels) {
            let value = |it: Place| diagram.value(it, &findings) as usize;
            let outcomes = vec![value(compiled), value(answer)];
            self.note(statement, &order.facts, Found { findings, then: vec![], outcomes });
        }
        true
    }

    /// Marks the rules that decide somewhere, and looks for situations in which none does.
    fn every_rule(&mut self, statement: &Statement) -> bool {
        let stage = &self.book.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        self.reached.resize(plan.rules.len(), false);
        let order = Order::of(&statement.folded, self.book.pack());
        let mut live = vec![false; order.facts.len()];
        for folded in statement.folded.iter() {
            let one: &[Folded] = std::slice::from_ref(folded);
            let mut diagram = Diagram::new(ROOM);
            let Some(rules) = draw(&mut diagram, &order, plan, one, Leaves::Rules) else {
                continue;
            };
            diagram.below(rules).iter().for_each(|it| live[diagram.level(*it) as usize] = true);
            diagram.leaves(rules, &mut |leaf| self.reached[leaf as usize] = true);
            // The last rule that is left has no condition: it decides where no other does.
            if folded.rules.last().is_none_or(|(when, _)| when.is_some()) {
                let findings = vec![Finding::Unknown; order.facts.len()];
                let found = Found { findings, then: vec![], outcomes: vec![] };
                self.note(statement, &order.facts, found);
            }
        }
        self.checked = self.checked.saturating_add(situations(&order.only(&live)));
        true
    }
}

/// What speaks against a claim: findings by level, what is done there, and the answers.
struct Found {
    findings: Vec<Finding>,
    then: Vec<(usize, Finding)>,
    outcomes: Vec<usize>,
}

const ROOM: usize = 1 << 12;

/// Situations over these facts, doubts included.
fn situations(order: &Order) -> u64 {
    let values = (0..order.facts.len()).map(|it| if order.doubtful(it) { 3 } else { 2 });
    values.fold(1, u64::saturating_mul)
}

fn lanes(statement: &Statement) -> Vec<Lanes> {
    statement.findings.iter().map(|it| Lanes::from(*it)).collect()
}
