//! A course of proofs, step by step, so that the page stays alive while it runs.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock};

use rules::{Claim, Counterexample, Kinds, Pack, Proof, Said, Statement};

use crate::session::book;

/// What is proved of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// The question with its choices as they are.
    #[default]
    Choices,
    /// The question with every kind of choices.
    Question,
    /// Every question of the pack.
    All,
}

/// Steps of sixty-four worlds at a time: of the choices in hand, and of each kind of all.
const STEPS_ALONE: usize = 64;
const STEPS_OF_A_KIND: usize = 1;

/// The pack with a flaw planted in every question: the last rule that allows something refuses it.
static FLAWED: LazyLock<Pack> = LazyLock::new(|| {
    let mut pack = book().pack().clone();
    let finding = |id: &str, said: Said| {
        book().pack().outcomes.iter().any(|it| it.id == id && it.finding == said)
    };
    for question in &mut pack.questions {
        let refused = question.rules.iter().find(|it| finding(&it.outcome, Said::NotMet));
        let refused = refused.map(|it| it.outcome.clone());
        let allows = question.rules.iter_mut().rfind(|it| finding(&it.outcome, Said::Met));
        if let (Some(rule), Some(refused)) = (allows, refused) {
            rule.outcome = refused;
        }
    }
    pack
});

/// A claim about a question, as far as it is proved.
#[derive(Clone, Debug)]
pub struct Proved {
    /// The question's place in the pack.
    pub question: usize,
    pub claim: Claim,
    /// Kinds of choices done, and all.
    pub progress: (usize, usize),
    pub checked: u64,
    /// Milliseconds.
    pub took: f64,
    pub against: Vec<Arc<Counterexample>>,
    /// Rules that never decide.
    pub unreached: Vec<usize>,
    pub ended: bool,
}

impl Proved {
    pub fn holds(&self) -> bool {
        self.against.is_empty() && self.unreached.is_empty()
    }
}

/// The claims that are still to be proved, and those that were looked at.
#[derive(Debug)]
pub struct Course {
    scope: Scope,
    statement: Statement,
    written: &'static Pack,
    clock: fn() -> f64,
    todo: VecDeque<(usize, Claim)>,
    running: Option<Running>,
    pub proved: Vec<Proved>,
}

#[derive(Debug)]
enum Running {
    One(Box<Proof<'static>>),
    /// Sixty-four worlds at a time, some of each kind.
    Lanes {
        kinds: Kinds,
        kind: usize,
        proof: Box<Proof<'static>>,
        steps: usize,
    },
}

impl Course {
    /// Everything that is claimed; with a flaw, the rules that are read are not those that run.
    pub fn new(
        scope: Scope,
        question: usize,
        statement: Statement,
        flawed: bool,
        clock: fn() -> f64,
    ) -> Course {
        let questions: Vec<usize> = match scope {
            Scope::Choices | Scope::Question => vec![question],
            Scope::All => (0..book().pack().questions.len()).collect(),
        };
        let mut todo = VecDeque::new();
        for question in questions {
            let mut claims = act::proofs::claims(&book().pack().questions[question].id);
            // Of one kind alone these two say nothing.
            claims.retain(|it| {
                scope != Scope::Choices || !matches!(it, Claim::Rules | Claim::Meeting)
            });
            todo.extend(claims.into_iter().map(|it| (question, it)));
        }
        let written = if flawed { &*FLAWED } else { book().pack() };
        Course { scope, statement, written, clock, todo, running: None, proved: vec![] }
    }

    /// Claims looked at or being looked at, and all.
    pub fn progress(&self) -> (usize, usize) {
        (self.proved.len(), self.proved.len() + self.todo.len())
    }

    /// Goes on for a moment; says whether there is more to do.
    pub fn step(&mut self) -> bool {
        let began = (self.clock)();
        if self.running.is_none() {
            let Some((question, claim)) = self.todo.pop_front() else { return false };
            self.begin(question, claim);
        }
        let (clock, scope) = (self.clock, self.scope);
        if let (Some(running), Some(proved)) = (&mut self.running, self.proved.last_mut()) {
            let more = running.step(proved, scope);
            proved.took += clock() - began;
            proved.ended = !more;
            if !more {
                self.running = None;
            }
        }
        self.running.is_some() || !self.todo.is_empty()
    }

    fn begin(&mut self, question: usize, claim: Claim) {
        self.proved.push(Proved {
            question,
            claim,
            progress: (0, 1),
            checked: 0,
            took: 0.0,
            against: vec![],
            unreached: vec![],
            ended: false,
        });
        let id = &book().pack().questions[question].id;
        let whole = act::proofs::proof(book(), self.written, id, claim).ok();
        self.running = match (self.scope, claim) {
            (Scope::Choices, _) => whole.map(|model| {
                let mut proof = Proof::one(book(), self.written, claim, self.statement.clone());
                (proof.provisional, proof.other) = (model.provisional, model.other);
                Running::One(Box::new(proof))
            }),
            (Scope::Question | Scope::All, Claim::Lanes) => {
                book().kinds(id, None).ok().map(|kinds| {
                    let proof = Box::new(lanes(&kinds, 0));
                    Running::Lanes { kinds, kind: 0, proof, steps: 0 }
                })
            }
            (Scope::Question | Scope::All, _) => whole.map(|it| Running::One(Box::new(it))),
        };
    }
}

fn lanes(kinds: &Kinds, kind: usize) -> Proof<'static> {
    let statement = book().statement_of(kinds, kind);
    Proof::one(book(), book().pack(), Claim::Lanes, statement)
}

impl Running {
    fn step(&mut self, proved: &mut Proved, scope: Scope) -> bool {
        match self {
            Running::One(proof) => {
                let limited = scope == Scope::Choices && proof.claim() == Claim::Lanes;
                let more = proof.step();
                proved.progress = proof.progress();
                proved.checked = proof.checked;
                take(proof, proved);
                proved.unreached = proof.unreached.clone();
                let steps = proof.checked >> STEP_BITS;
                more && !(limited && steps >= STEPS_ALONE as u64)
            }
            Running::Lanes { kinds, kind, proof, steps } => {
                let before = proof.checked;
                let more = proof.step();
                proved.checked += proof.checked - before;
                take(proof, proved);
                *steps += 1;
                if more && *steps < STEPS_OF_A_KIND {
                    return true;
                }
                *kind += 1;
                *steps = 0;
                proved.progress = (*kind, kinds.count());
                if *kind < kinds.count() {
                    **proof = lanes(kinds, *kind);
                }
                *kind < kinds.count()
            }
        }
    }
}

/// Worlds in a step of sixty-four at a time, as a power of two.
const STEP_BITS: u32 = 16;

/// Worlds looked at, of each kind, where all are too many.
pub fn worlds_looked_at(scope: Scope) -> u64 {
    let steps = if scope == Scope::Choices { STEPS_ALONE } else { STEPS_OF_A_KIND };
    (steps as u64) << STEP_BITS
}

fn take(proof: &mut Proof<'static>, proved: &mut Proved) {
    proved.against.extend(proof.counterexamples.drain(..).map(Arc::new));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::beginnings;

    fn course(case: &str, scope: Scope, flawed: bool) -> Course {
        let case = beginnings().find(|it| it.id == case).expect("a case");
        let statement = book().state(&case.situation).expect("a situation");
        let questions = &book().pack().questions;
        let question = questions.iter().position(|it| it.id == case.situation.question);
        Course::new(scope, question.expect("a question"), statement, flawed, || 0.0)
    }

    #[test]
    fn everything_claimed_of_some_choices_is_proved() {
        for case in ["P23", "P09", "W06", "C50"] {
            let mut course = course(case, Scope::Choices, false);
            while course.step() {}
            assert_eq!(course.proved.len(), 5, "{case}");
            for it in &course.proved {
                assert!(it.ended && it.holds() && it.checked > 0, "{case}: {it:?}");
            }
        }
    }

    #[test]
    fn every_kind_of_choices_is_gone_through() {
        let mut course = course("W06", Scope::Question, false);
        while course.step() {}
        assert_eq!(course.proved.len(), 6);
        for it in &course.proved {
            assert!(it.ended && it.holds(), "{it:?}");
            assert_eq!(it.progress, (15, 15), "{it:?}");
        }
    }

    #[test]
    fn a_planted_flaw_is_found_and_shown() {
        for (case, scope) in [("P23", Scope::Choices), ("W06", Scope::Question)] {
            let mut course = course(case, scope, true);
            while course.step() {}
            let failed: Vec<&Proved> = course.proved.iter().filter(|it| !it.holds()).collect();
            assert_eq!(failed.len(), 1, "{case}: {failed:?}");
            assert_eq!(failed[0].claim, Claim::Written);
            let shown = &failed[0].against[0];
            assert_eq!(shown.outcomes.len(), 2);
            let outcome = &book().pack().outcomes[shown.outcomes[0]].id;
            assert_eq!(book().interpret(&shown.situation), Ok(outcome.as_str()));
        }
    }
}
