//! The rules themselves: as they are written, without a gap, and none of them idle.

use super::written::{GAP, Written};
use super::{Found, Proof, situations};
use crate::finding::Finding;
use crate::statement::Statement;
use crate::sweep::diagram::{Diagram, LIMIT, Place};
use crate::sweep::drawn::{Leaves, draw, first_rule};
use crate::sweep::order::Order;

const ROOM: usize = 1 << 12;

impl Proof<'_> {
    /// The compiled pack and the written one come to the same function.
    pub(super) fn as_written(&mut self, statement: &Statement) -> bool {
        let stage = &self.book.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        let mut order = Order::of(&statement.folded, self.book.pack());
        let mut diagram = Diagram::new(ROOM);
        let leaves = Leaves::of(plan, &statement.folded);
        let compiled = draw(&mut diagram, &order, &statement.folded, &leaves);
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
    pub(super) fn every_rule(&mut self, statement: &Statement) -> bool {
        let stage = &self.book.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        self.reached.resize(plan.rules.len(), false);
        let order = Order::of(&statement.folded, self.book.pack());
        let mut live = vec![false; order.facts.len()];
        for folded in statement.folded.iter() {
            let mut diagram = Diagram::new(ROOM);
            let rules = first_rule(&mut diagram, &order, folded, &Place::from);
            if diagram.size() > LIMIT {
                continue;
            }
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
