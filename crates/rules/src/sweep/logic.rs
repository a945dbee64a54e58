//! A question with its choices made, as JsonLogic: for programs that have no engine of ours.
//!
//! JsonLogic knows two values. So a formula is written twice, as where it is true and as where it is
//! false, and unknown is neither; what comes out is exact for facts that are true, false or absent.

use serde_json::Value;

use crate::finding::{Finding, Reading};
use crate::folded::Folded;
use crate::program::{Node, NodeIndex};
use crate::rulebook::Rulebook;
use crate::said::ClosedWorld;
use crate::statement::Statement;

impl Rulebook {
    /// The rules as JsonLogic over the facts' ids; it comes to the outcome's id.
    ///
    /// Where a choice was left open, the lists of its options stand side by side, and the best of
    /// their answers is taken.
    pub fn json_logic(&self, statement: &Statement) -> Value {
        serde_json::from_str(&self.json_logic_text(statement)).unwrap_or_default()
    }

    /// The same as JSON text.
    pub fn json_logic_text(&self, statement: &Statement) -> String {
        let plan = &self.stages()[statement.stage].questions[statement.question];
        let mut logic = Logic { book: self, text: String::new() };
        match &plan.alternatives {
            Some(it) if statement.folded.len() > 1 => {
                logic.text += "{\"reduce\":[";
                logic.list("[", statement.folded.iter(), |logic, it| logic.rules(statement, it));
                logic.text += ",";
                logic.take_better(&it.ranks);
                logic.text += ",null]}";
            }
            Some(_) | None => statement.folded.iter().for_each(|it| logic.rules(statement, it)),
        }
        logic.text
    }
}

/// What is written so far. Ids are of letters, digits and marks that JSON takes as they are.
struct Logic<'a> {
    book: &'a Rulebook,
    text: String,
}

impl Logic<'_> {
    /// `open`, the parts with commas between them, and what closes it.
    fn list<T>(
        &mut self,
        open: &str,
        parts: impl Iterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        self.text += open;
        for (place, part) in parts.enumerate() {
            if place > 0 {
                self.text += ",";
            }
            write(self, part);
        }
        self.text += if open.starts_with('{') { "]}" } else { "]" };
    }

    fn id(&mut self, id: &str) {
        self.text += "\"";
        self.text += id;
        self.text += "\"";
    }

    fn outcome(&mut self, outcome: usize) {
        let book = self.book;
        self.id(&book.pack().outcomes[outcome].id);
    }

    /// A decision list; of one rule without a condition, its outcome alone.
    fn rules(&mut self, statement: &Statement, folded: &Folded) {
        let plan = &self.book.stages()[statement.stage].questions[statement.question];
        let outcome = |place: u16| plan.rules[usize::from(place)].outcome;
        if let [(None, place)] = folded.rules.as_slice() {
            return self.outcome(outcome(*place));
        }
        self.list("{\"if\":[", folded.rules.iter(), |logic, (when, place)| {
            if let Some(when) = when {
                logic.holds(folded, *when, true);
                logic.text += ",";
            }
            logic.outcome(outcome(*place));
        });
    }

    /// Of two answers the one of the better rank, among equals the first.
    fn take_better(&mut self, ranks: &[usize]) {
        self.text += "{\"if\":[{\"or\":[{\"===\":[{\"var\":\"accumulator\"},null]},{\"<\":[";
        self.rank("current", ranks);
        self.text += ",";
        self.rank("accumulator", ranks);
        self.text += "]}]},{\"var\":\"current\"},{\"var\":\"accumulator\"}]}";
    }

    fn rank(&mut self, of_what: &str, ranks: &[usize]) {
        let worst = ranks.iter().max().copied().unwrap_or(0);
        self.list("{\"if\":[", 0..=worst, |logic, rank| {
            if rank < worst {
                logic.text += "{\"in\":[{\"var\":";
                logic.id(of_what);
                logic.text += "},";
                let these = (0..ranks.len()).filter(|it| ranks[*it] == rank);
                logic.list("[", these, |logic, it| logic.outcome(it));
                logic.text += "]},";
            }
            logic.text += &rank.to_string();
        });
    }

    /// Where a node is true or, if `value` is false, where it is false.
    fn holds(&mut self, folded: &Folded, index: NodeIndex, value: bool) {
        let either = |it: bool| if it { "{\"and\":[" } else { "{\"or\":[" };
        match folded.program.node(index) {
            Node::Fact(fact) => self.fact(fact, value),
            Node::Constant(finding) => self.word(finding == Finding::from(value)),
            Node::Term(_, part) => self.holds(folded, part, value),
            Node::Not(part) => self.holds(folded, part, !value),
            Node::All(from, to) => self.several(folded, either(value), (from, to), value),
            Node::Any(from, to) => self.several(folded, either(!value), (from, to), value),
            Node::IfThen(condition, consequence) => {
                let parts = [(condition, !value), (consequence, value)];
                self.list(either(!value), parts.into_iter(), |logic, (part, value)| {
                    logic.holds(folded, part, value);
                });
            }
            Node::Read(reading, part) if value => self.read(folded, reading, part),
            Node::Read(reading, part) => {
                self.list("{\"!\":[", [part].into_iter(), |logic, it| {
                    logic.read(folded, reading, it);
                });
            }
            Node::Test(_) | Node::Question(_) | Node::Outcome(_) => self.word(false),
        }
    }

    fn read(&mut self, folded: &Folded, reading: Reading, part: NodeIndex) {
        match reading {
            Reading::Found => self.holds(folded, part, true),
            Reading::FoundNot => self.holds(folded, part, false),
            Reading::NotFound => {
                self.list("{\"!\":[", [true].into_iter(), |logic, value| {
                    logic.holds(folded, part, value);
                });
            }
            Reading::Open => {
                self.text += "{\"!\":[";
                self.list("{\"or\":[", [true, false].into_iter(), |logic, value| {
                    logic.holds(folded, part, value);
                });
                self.text += "]}";
            }
        }
    }

    fn several(&mut self, folded: &Folded, open: &str, (from, to): (u32, u32), value: bool) {
        let parts = folded.program.parts(from, to).iter();
        self.list(open, parts, |logic, it| logic.holds(folded, *it, value));
    }

    fn word(&mut self, value: bool) {
        self.text += if value { "true" } else { "false" };
    }

    fn fact(&mut self, fact: usize, value: bool) {
        let book = self.book;
        let fact = &book.pack().facts[fact];
        let (before, after, than) = match (fact.closed_world, value) {
            (ClosedWorld::Always, false) => ("{\"!==\":[{\"var\":", "},", true),
            (ClosedWorld::Absent, false) => ("{\"===\":[{\"var\":[", ",false]},", false),
            (ClosedWorld::No, _) | (_, true) => ("{\"===\":[{\"var\":", "},", value),
        };
        self.text += before;
        self.id(&fact.id);
        self.text += after;
        self.word(than);
        self.text += "]}";
    }
}
