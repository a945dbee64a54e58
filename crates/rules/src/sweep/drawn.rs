//! A question with its choices made, drawn as one diagram.
//!
//! While it is drawn, its leaves are the rules that decide, numbered as they stand: so the first rule
//! that decides is the least of them, and conditions may be put together in whatever order is quick.

use super::diagram::{Diagram, FALSE, FINDINGS, Join, LIMIT, Place, TRUE};
use super::order::Order;
use crate::compile::QuestionPlan;
use crate::finding::{Finding, Reading};
use crate::folded::Folded;
use crate::program::{Node, NodeIndex};

/// What stands for the rules of a plan. Rules that follow one another and come to one outcome are one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Leaves {
    /// For each rule of the plan: its leaf.
    of_rules: Vec<Place>,
    /// For each leaf: its outcome, and the rank of that, 0 the best.
    outcomes: Vec<Place>,
    ranks: Vec<usize>,
}

impl Leaves {
    pub fn of(plan: &QuestionPlan, folded: &[Folded]) -> Leaves {
        let mut left = vec![false; plan.rules.len()];
        let places = folded.iter().flat_map(|it| &it.rules).map(|(_, place)| usize::from(*place));
        places.for_each(|it| left[it] = true);
        let mut leaves = Leaves::default();
        for (rule, left) in plan.rules.iter().zip(left) {
            let outcome = Place::try_from(rule.outcome).unwrap_or(Place::MAX);
            if left && leaves.outcomes.last() != Some(&outcome) {
                let rank = plan.alternatives.as_ref().map(|it| it.ranks[rule.outcome]);
                leaves.outcomes.push(outcome);
                leaves.ranks.push(rank.unwrap_or_default());
            }
            leaves.of_rules.push((leaves.outcomes.len() as Place).saturating_sub(1));
        }
        leaves
    }
}

/// The outcome of all options together; `None` where the diagram grows beyond all measure.
pub(crate) fn draw(
    diagram: &mut Diagram,
    order: &Order,
    folded: &[Folded],
    leaves: &Leaves,
) -> Option<Place> {
    if folded.len() > 1 {
        diagram.rank(leaves.ranks.clone());
    }
    let mut best = None;
    for it in folded {
        let answer = first_rule(diagram, order, it, &|place| leaves.of_rules[usize::from(place)]);
        best = Some(best.map_or(answer, |best| diagram.join(Join::Better, best, answer)));
    }
    let best = best.map(|it| diagram.map(it, &|leaf| leaves.outcomes[leaf as usize]));
    best.filter(|_| diagram.size() <= LIMIT)
}

/// The least leaf of the rules that decide. A later rule's leaf is no less than an earlier one's.
pub(crate) fn first_rule(
    diagram: &mut Diagram,
    order: &Order,
    folded: &Folded,
    leaf: &dyn Fn(u16) -> Place,
) -> Place {
    // The last rule that is left has no condition.
    let last = folded.rules.last().map_or(0, |(_, place)| leaf(*place));
    let drawn = vec![None; folded.program.nodes.len()];
    let mut drawing = Drawing { diagram, order, folded, drawn };
    let mut conditions: Vec<(Place, [Place; 3])> = vec![];
    for (when, place) in &folded.rules {
        let Some(when) = when else { break };
        let (mut reading, mut formula) = (Reading::Found, *when);
        if let Node::Read(it, part) = folded.program.node(*when) {
            (reading, formula) = (it, part);
        }
        let formula = drawing.node(formula);
        let known = conditions.iter().position(|it| it.0 == formula);
        let at = known.unwrap_or(conditions.len());
        if known.is_none() {
            conditions.push((formula, [last; 3]));
        }
        for (finding, first) in FINDINGS.iter().zip(&mut conditions[at].1) {
            if *first == last && reading.holds_of(*finding) {
                *first = leaf(*place);
            }
        }
    }
    put_together(diagram, &conditions, last)
}

/// The least of what each condition comes to. Those that look at the last facts are put together
/// first: so a diagram is drawn from its foot, and what is drawn above leaves that as it is.
fn put_together(diagram: &mut Diagram, conditions: &[(Place, [Place; 3])], last: Place) -> Place {
    let mut ordered: Vec<Place> = Vec::with_capacity(conditions.len());
    for (formula, firsts) in conditions {
        let place = diagram.map(*formula, &|finding| firsts[finding as usize]);
        let level = diagram.level(place);
        let above = ordered.iter().take_while(|it| diagram.level(**it) <= level).count();
        ordered.insert(above, place);
    }
    ordered.iter().rev().fold(last, |first, it| diagram.join(Join::First(last), *it, first))
}

/// A question's formulas while they are drawn: no more of them than somebody asks for.
struct Drawing<'a> {
    diagram: &'a mut Diagram,
    order: &'a Order,
    folded: &'a Folded,
    drawn: Vec<Option<Place>>,
}

impl Drawing<'_> {
    fn node(&mut self, index: NodeIndex) -> Place {
        if let Some(place) = self.drawn[index.0 as usize] {
            return place;
        }
        let place = match self.folded.program.node(index) {
            Node::Fact(fact) => {
                let level = self.order.level(fact).unwrap_or_default();
                self.diagram.fact(level as u32, self.order.doubtful(level))
            }
            Node::Constant(finding) => finding as Place,
            Node::Term(_, part) => self.node(part),
            Node::Not(part) => {
                let part = self.node(part);
                self.diagram.not(part)
            }
            Node::Read(reading, part) => {
                let part = self.node(part);
                self.diagram.read(reading, part)
            }
            Node::All(from, to) => self.several(Join::All, TRUE, from, to),
            Node::Any(from, to) => self.several(Join::Any, FALSE, from, to),
            Node::IfThen(condition, consequence) => {
                let condition = self.node(condition);
                let not = self.diagram.not(condition);
                let consequence = self.node(consequence);
                self.diagram.join(Join::Any, not, consequence)
            }
            // Folding leaves none of these: they rest on choices alone.
            Node::Test(_) | Node::Question(_) | Node::Outcome(_) => Finding::Unknown as Place,
        };
        self.drawn[index.0 as usize] = Some(place);
        place
    }

    fn several(&mut self, join: Join, neutral: Place, from: u32, to: u32) -> Place {
        let parts = self.folded.program.parts(from, to).iter().rev();
        parts.fold(neutral, |all, it| {
            let part = self.node(*it);
            self.diagram.join(join, part, all)
        })
    }
}
