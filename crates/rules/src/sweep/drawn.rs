//! A question with its choices made, drawn as one diagram.

use super::diagram::{Diagram, Join, LEAVES, LIMIT, Place};
use crate::compile::QuestionPlan;
use crate::finding::Finding;
use crate::folded::Folded;
use crate::pack::Pack;
use crate::program::{Node, NodeIndex};
use crate::said::ClosedWorld;

/// What stands at the leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaves {
    Outcomes,
    /// Places in the plan's rules. Only where no choice was left open.
    Rules,
}

/// The order of the facts, and for each fact its level.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    pub facts: Vec<usize>,
    levels: Vec<u32>,
    /// For each fact of the pack: whether it may be unknown. What has not happened never is.
    doubtful: Vec<bool>,
}

const NONE: u32 = u32::MAX;

/// The leaf of a rule whose condition does not hold: no outcome, and no rule's place.
const SILENT: Place = LEAVES - 1;

impl Order {
    /// Facts as the rules come to them: what decides first is looked at first.
    pub fn of(folded: &[Folded], pack: &Pack) -> Order {
        let doubtful = pack.facts.iter().map(|it| it.closed_world != ClosedWorld::Always);
        let levels = vec![NONE; pack.facts.len()];
        let mut order = Order { facts: vec![], levels, doubtful: doubtful.collect() };
        for it in folded {
            let mut seen = vec![false; it.program.nodes.len()];
            for (when, _) in &it.rules {
                when.iter().for_each(|when| order.visit(it, *when, &mut seen));
            }
        }
        order
    }

    /// The same order of some of its facts.
    pub fn only(&self, keep: &[bool]) -> Order {
        let levels = vec![NONE; self.levels.len()];
        let mut order = Order { facts: vec![], levels, doubtful: self.doubtful.clone() };
        let kept = self.facts.iter().zip(keep).filter(|(_, keep)| **keep);
        kept.for_each(|(fact, _)| order.add(*fact));
        order
    }

    fn visit(&mut self, folded: &Folded, index: NodeIndex, seen: &mut [bool]) {
        if std::mem::replace(&mut seen[index.0 as usize], true) {
            return;
        }
        match folded.program.node(index) {
            Node::Fact(fact) => self.add(fact),
            Node::All(from, to) | Node::Any(from, to) => {
                let parts = folded.program.parts(from, to);
                parts.iter().for_each(|it| self.visit(folded, *it, seen));
            }
            Node::Not(part) | Node::Read(_, part) | Node::Term(_, part) => {
                self.visit(folded, part, seen);
            }
            Node::IfThen(condition, consequence) => {
                self.visit(folded, condition, seen);
                self.visit(folded, consequence, seen);
            }
            Node::Constant(_) | Node::Test(_) | Node::Question(_) | Node::Outcome(_) => {}
        }
    }

    pub fn add(&mut self, fact: usize) {
        if self.levels[fact] == NONE {
            self.levels[fact] = u32::try_from(self.facts.len()).unwrap_or(NONE);
            self.facts.push(fact);
        }
    }

    /// Whether the fact of a level may be unknown.
    pub fn doubtful(&self, level: usize) -> bool {
        self.doubtful[self.facts[level]]
    }

    /// A fact's level, if it has one.
    pub fn level(&self, fact: usize) -> Option<usize> {
        let level = self.levels.get(fact).copied().filter(|it| *it != NONE)?;
        Some(level as usize)
    }
}

/// The answers of all options together; `None` where the diagram grows beyond all measure.
pub(crate) fn draw(
    diagram: &mut Diagram,
    order: &Order,
    plan: &QuestionPlan,
    folded: &[Folded],
    leaves: Leaves,
) -> Option<Place> {
    diagram.ranks = plan.alternatives.as_ref().map(|it| it.ranks.clone()).unwrap_or_default();
    let mut best = None;
    for it in folded {
        let answer = draw_one(diagram, order, plan, it, leaves);
        best = Some(best.map_or(answer, |best| diagram.join(Join::Better, best, answer)));
    }
    best.filter(|_| diagram.forks().len() <= LIMIT)
}

fn draw_one(
    diagram: &mut Diagram,
    order: &Order,
    plan: &QuestionPlan,
    folded: &Folded,
    leaves: Leaves,
) -> Place {
    let leaf = |place: u16| match leaves {
        Leaves::Outcomes => Place::try_from(plan.rules[usize::from(place)].outcome).unwrap_or(0),
        Leaves::Rules => Place::from(place),
    };
    let mut drawn = vec![0; folded.program.nodes.len()];
    for index in folded.program.whole() {
        drawn[index.0 as usize] = node(diagram, order, folded, index, &drawn);
    }
    // The last rule that is left has no condition.
    let mut rules = vec![];
    for (when, place) in &folded.rules {
        rules.push(match when {
            None => leaf(*place),
            Some(when) => diagram.join(Join::Rule(leaf(*place)), drawn[when.0 as usize], SILENT),
        });
    }
    first_of(diagram, &rules)
}

/// What the first rule says that says anything. Halves are put together, so that a diagram that has
/// grown large is gone through once for many rules and not once for each.
fn first_of(diagram: &mut Diagram, rules: &[Place]) -> Place {
    match rules {
        [] => SILENT,
        [one] => *one,
        _ => {
            let (first, second) = rules.split_at(rules.len() / 2);
            let second = first_of(diagram, second);
            let first = first_of(diagram, first);
            diagram.join(Join::Else(SILENT), first, second)
        }
    }
}

fn node(
    diagram: &mut Diagram,
    order: &Order,
    folded: &Folded,
    index: NodeIndex,
    drawn: &[Place],
) -> Place {
    let at = |index: NodeIndex| drawn[index.0 as usize];
    let constant = |finding: Finding| finding as Place;
    match folded.program.node(index) {
        Node::Fact(fact) => {
            let level = order.level(fact).unwrap_or_default();
            diagram.fact(level as u32, order.doubtful(level))
        }
        Node::Constant(finding) => constant(finding),
        Node::Term(_, part) => at(part),
        Node::Not(part) => diagram.not(at(part)),
        Node::Read(reading, part) => diagram.read(reading, at(part)),
        Node::All(from, to) => {
            let parts = folded.program.parts(from, to).iter().rev();
            parts.fold(constant(Finding::True), |all, it| diagram.join(Join::All, at(*it), all))
        }
        Node::Any(from, to) => {
            let parts = folded.program.parts(from, to).iter().rev();
            parts.fold(constant(Finding::False), |any, it| diagram.join(Join::Any, at(*it), any))
        }
        Node::IfThen(condition, consequence) => {
            let not = diagram.not(at(condition));
            diagram.join(Join::Any, not, at(consequence))
        }
        // Folding leaves none of these: they rest on choices alone.
        Node::Test(_) | Node::Question(_) | Node::Outcome(_) => constant(Finding::Unknown),
    }
}
