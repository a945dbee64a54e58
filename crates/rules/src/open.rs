//! Which unknown facts are worth asking about.

use crate::assessment::OpenFact;
use crate::compile::Stage;
use crate::finding::Finding;
use crate::folded::Folded;
use crate::program::Node;
use crate::rulebook::Rulebook;
use crate::said::Said;
use crate::statement::Statement;
use crate::value::{Firm, Lanes};

/// What the answer given so far rests on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer<'a> {
    pub outcome: usize,
    /// The rules that decide, by their place in the plan: one for each option of a choice left open.
    pub rules: &'a [usize],
    /// Which of them answers best.
    pub best: usize,
}

impl Rulebook {
    /// Unknown facts on which the answer still turns, the most useful first: one whose answers
    /// change the outcome, and settle it, more often; then the pack's order.
    ///
    /// Of an outcome that is not itself unknown, earlier rules count only where they would turn it
    /// into another finding: nobody needs a second ground for the same answer. Nor does another
    /// option of a choice left open count where the best one's answer is met.
    pub(crate) fn open(
        &self,
        stage: &Stage,
        statement: &Statement,
        answer: Answer<'_>,
        asked: &[usize],
        facts: &[Lanes],
        small: &mut Vec<Lanes>,
    ) -> Vec<OpenFact> {
        if !statement.folded.iter().any(|it| it.has_unknown(statement)) {
            return vec![];
        }
        let all = self.finding_of(answer.outcome) != Said::Met;
        let mut found = vec![false; statement.findings.len()];
        for (place, folded) in statement.folded.iter().enumerate() {
            if all || place == answer.best {
                let rule = answer.rules[place];
                self.unsettled(stage, statement, (answer.outcome, rule), folded, &mut found);
            }
        }
        let asked: Vec<usize> = asked.iter().copied().filter(|it| found[*it]).collect();
        let mut open = self.answers(stage, statement, &asked, facts, small);
        let mut ordered: Vec<OpenFact> = vec![];
        for fact in open.drain(..) {
            // They come in the pack's order, which stays among equals.
            let less = |it: &OpenFact| {
                self.use_of(it, answer.outcome) < self.use_of(&fact, answer.outcome)
            };
            let place = ordered.iter().position(less).unwrap_or(ordered.len());
            ordered.insert(place, fact);
        }
        ordered
    }

    fn finding_of(&self, outcome: usize) -> Said {
        self.pack().outcomes[outcome].finding
    }

    fn use_of(&self, open: &OpenFact, outcome: usize) -> usize {
        let changes = [open.if_true, open.if_false].into_iter().filter(|it| *it != outcome);
        let settles = changes.clone().filter(|it| self.finding_of(*it) != Said::Unknown);
        settles.count() * 4 + changes.count()
    }

    /// What either answer alone would make of the outcome, two lanes a fact.
    fn answers(
        &self,
        stage: &Stage,
        statement: &Statement,
        asked: &[usize],
        facts: &[Lanes],
        desk: &mut Vec<Lanes>,
    ) -> Vec<OpenFact> {
        let plan = &stage.questions[statement.question];
        let mut open = vec![];
        for chunk in asked.chunks(32) {
            let mut lanes = facts.to_vec();
            for (lane, fact) in (0..).zip(chunk) {
                lanes[*fact].set(2 * lane, Finding::True);
                lanes[*fact].set(2 * lane + 1, Finding::False);
            }
            let mask = u64::MAX >> (64 - 2 * chunk.len());
            let decided = stage.decide(statement, &lanes, desk, mask);
            open.extend(chunk.iter().enumerate().map(|(lane, fact)| OpenFact {
                fact: *fact,
                if_true: decided.outcome(plan, 2 * lane),
                if_false: decided.outcome(plan, 2 * lane + 1),
            }));
        }
        open
    }

    /// Marks the facts under the unsettled parts of the rules up to the one that decides.
    fn unsettled(
        &self,
        stage: &Stage,
        statement: &Statement,
        (outcome, rule): (usize, usize),
        folded: &Folded,
        found: &mut [bool],
    ) {
        let plan = &stage.questions[statement.question];
        let said = self.finding_of(outcome);
        let facts: Vec<Firm> = statement.findings.iter().map(|it| Firm(*it)).collect();
        let mut desk = Vec::with_capacity(folded.program.nodes.len());
        folded.run(&facts, &mut desk);
        let mut seen = vec![false; desk.len()];
        let mut todo = vec![];
        for (when, place) in &folded.rules {
            let place = usize::from(*place);
            let counts = said == Said::Unknown
                || place == rule
                || self.finding_of(plan.rules[place].outcome) != said;
            todo.extend(when.filter(|_| place <= rule && counts));
        }
        while let Some(index) = todo.pop() {
            let place = index.0 as usize;
            if desk[place].0 != Finding::Unknown || std::mem::replace(&mut seen[place], true) {
                continue;
            }
            let node = folded.program.node(index);
            if let Node::Fact(fact) = node {
                found[fact] = true;
            }
            folded.program.each_child(node, |it| todo.push(it));
        }
    }
}
