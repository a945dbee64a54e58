//! A question with its choices made, as JsonLogic: for programs that have no engine of ours.
//!
//! JsonLogic knows two values. So a formula is written twice, as where it is true and as where it is
//! false, and unknown is neither; what comes out is exact for facts that are true, false or absent.

use serde_json::{Map, Value, json};

use crate::finding::Reading;
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
        let plan = &self.stages()[statement.stage].questions[statement.question];
        let mut lists: Vec<Value> = vec![];
        for folded in statement.folded.iter() {
            let logic = Logic { book: self, folded };
            let mut parts = vec![];
            for (when, place) in &folded.rules {
                parts.extend(when.map(|it| logic.holds(it, true)));
                let outcome = plan.rules[usize::from(*place)].outcome;
                parts.push(json!(self.pack().outcomes[outcome].id));
            }
            lists.push(if parts.len() == 1 { parts.remove(0) } else { of("if", parts) });
        }
        match &plan.alternatives {
            Some(it) if lists.len() > 1 => self.best(&it.ranks, lists),
            Some(_) | None => lists.pop().unwrap_or_default(),
        }
    }

    /// The answer of the best rank, among equals the first.
    fn best(&self, ranks: &[usize], lists: Vec<Value>) -> Value {
        let rank = |of_what: &str| {
            let worst = ranks.iter().max().copied().unwrap_or(0);
            let mut parts = vec![];
            for rank in 0..worst {
                let outcomes = self.pack().outcomes.iter().zip(ranks);
                let these = outcomes.filter(|(_, it)| **it == rank).map(|(it, _)| json!(it.id));
                let these: Vec<Value> = these.collect();
                parts.push(json!({"in": [{"var": of_what}, these]}));
                parts.push(json!(rank));
            }
            parts.push(json!(worst));
            of("if", parts)
        };
        let (current, best) = (json!({"var": "current"}), json!({"var": "accumulator"}));
        let better = json!({"<": [rank("current"), rank("accumulator")]});
        let none = json!({"===": [best, null]});
        let take = json!({"if": [{"or": [none, better]}, current, best]});
        json!({"reduce": [lists, take, null]})
    }
}

struct Logic<'a> {
    book: &'a Rulebook,
    folded: &'a Folded,
}

impl Logic<'_> {
    /// Where a node is true or, if `value` is false, where it is false.
    fn holds(&self, index: NodeIndex, value: bool) -> Value {
        match self.folded.program.node(index) {
            Node::Fact(fact) => self.fact(fact, value),
            Node::Constant(finding) => json!(Option::from(finding) == Some(value)),
            Node::Term(_, part) => self.holds(part, value),
            Node::Not(part) => self.holds(part, !value),
            Node::All(from, to) => self.several(if value { "and" } else { "or" }, from, to, value),
            Node::Any(from, to) => self.several(if value { "or" } else { "and" }, from, to, value),
            Node::IfThen(condition, consequence) => {
                let parts = vec![self.holds(condition, !value), self.holds(consequence, value)];
                of(if value { "or" } else { "and" }, parts)
            }
            Node::Read(reading, part) => {
                let read = self.read(reading, part);
                if value { read } else { json!({"!": [read]}) }
            }
            Node::Test(_) | Node::Question(_) | Node::Outcome(_) => json!(false),
        }
    }

    fn read(&self, reading: Reading, part: NodeIndex) -> Value {
        match reading {
            Reading::Found => self.holds(part, true),
            Reading::FoundNot => self.holds(part, false),
            Reading::NotFound => json!({"!": [self.holds(part, true)]}),
            Reading::Open => {
                let either = [self.holds(part, true), self.holds(part, false)];
                json!({"!": [{"or": either}]})
            }
        }
    }

    fn several(&self, operator: &str, from: u32, to: u32, value: bool) -> Value {
        let parts = self.folded.program.parts(from, to);
        of(operator, parts.iter().map(|it| self.holds(*it, value)).collect())
    }

    fn fact(&self, fact: usize, value: bool) -> Value {
        let fact = &self.book.pack().facts[fact];
        let id = &fact.id;
        match (fact.closed_world, value) {
            (ClosedWorld::Always, false) => json!({"!==": [{"var": id}, true]}),
            (ClosedWorld::Absent, false) => json!({"===": [{"var": [id, false]}, false]}),
            (ClosedWorld::No, _) | (_, true) => json!({"===": [{"var": id}, value]}),
        }
    }
}

fn of(operator: &str, parts: Vec<Value>) -> Value {
    let mut object = Map::new();
    object.insert(operator.to_owned(), Value::Array(parts));
    Value::Object(object)
}
