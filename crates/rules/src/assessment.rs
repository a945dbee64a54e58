//! The engine's whole output.

use crate::finding::Finding;
use crate::pack::Principle;
use crate::said::Said;
use crate::statement::Origin;
use crate::trace::Trace;
use crate::words::Words;

/// An assessment (判断): an outcome, and its grounds.
///
/// Elements are named by their place in the pack's lists (`rule` in its question's list);
/// [`crate::Rulebook::report`] turns the places into ids.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// First day of the edition used.
    pub edition: String,
    pub question: usize,
    pub outcome: usize,
    /// The rule that decided.
    pub rule: usize,
    /// Where a choice was left open: each option's answer, and which of them is the best.
    pub alternatives: Vec<Alternative>,
    pub best: Option<usize>,
    /// Grounds that stand side by side, each with its finding.
    pub bases: Vec<BaseState>,
    /// Recorded facts that alone fix the outcome: with only these it is the same, and without any
    /// one of them it is not. Empty where nothing recorded decides.
    pub decisive: Vec<usize>,
    /// Unknown facts worth asking about, the most useful first.
    pub open: Vec<OpenFact>,
    /// Exclusions that the facts break.
    pub contradictions: Vec<usize>,
    /// One for each principle.
    pub principles: Vec<PrincipleState>,
    pub procedure: Option<ProcedureState>,
    /// Duties and flags that apply.
    pub duties: Vec<usize>,
    /// One for each rung of the ladder, from the foot up.
    pub ladder: Vec<RungState>,
    pub trace: Trace,
    /// For each fact: its finding and where that comes from.
    pub facts: Vec<(Finding, Origin)>,
    /// Facts that the form should ask for, in the pack's order.
    pub asked: Vec<usize>,
}

/// One option of a choice left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternative {
    pub choice: usize,
    pub option: usize,
    pub outcome: usize,
}

/// One ground among several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseState {
    pub base: usize,
    pub finding: Finding,
}

/// An unknown fact, and what either answer alone would make of the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenFact {
    pub fact: usize,
    pub if_true: usize,
    pub if_false: usize,
}

/// How a principle stands, and by which of its tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrincipleState {
    pub test: Option<usize>,
    pub said: Said,
}

impl PrincipleState {
    /// What the state is called: by the test that tells it, or else by the principle.
    pub fn word<'p>(&self, principle: &'p Principle) -> Option<&'p Words> {
        let own = self.test.and_then(|it| principle.tests[it].said.as_ref());
        own.or_else(|| principle.said.get(&self.said))
    }
}

/// What happens next: whether each step is required, and where matters stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcedureState {
    pub procedure: usize,
    /// For each step: required, and now.
    pub steps: Vec<(Finding, bool)>,
}

/// How a rung stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RungState {
    pub state: usize,
    pub said: Said,
}
