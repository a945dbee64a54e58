//! The order of the facts: in which they are told, and in which they are drawn.

use crate::assess::bits;
use crate::folded::Folded;
use crate::pack::Pack;
use crate::program::{Node, NodeIndex};
use crate::said::ClosedWorld;

/// The order of the facts, and for each fact its level.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    pub facts: Vec<usize>,
    levels: Vec<u32>,
    /// For each fact of the pack: whether it may be unknown. What has not happened never is.
    doubtful: Vec<bool>,
}

const NONE: u32 = u32::MAX;

/// So many facts are put in an order for drawing, a bit each; what comes beyond stays behind them.
const BITS: usize = u64::BITS as usize;

/// A whole condition, where its parts are counted: any number up to sixteen divides it.
const WHOLE: i64 = 720_720;

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
        let mut order = self.none();
        let kept = self.facts.iter().zip(keep).filter(|(_, keep)| **keep);
        kept.for_each(|(fact, _)| order.add(*fact));
        order
    }

    /// The same facts, these of them first.
    pub fn with_first(&self, facts: &[usize]) -> Order {
        let mut order = self.none();
        let first = facts.iter().filter(|it| self.level(**it).is_some());
        first.chain(&self.facts).for_each(|it| order.add(*it));
        order
    }

    /// An order of none of its facts.
    fn none(&self) -> Order {
        let levels = vec![NONE; self.levels.len()];
        Order { facts: vec![], levels, doubtful: self.doubtful.clone() }
    }

    fn visit(&mut self, folded: &Folded, index: NodeIndex, seen: &mut [bool]) {
        if std::mem::replace(&mut seen[index.0 as usize], true) {
            return;
        }
        let node = folded.program.node(index);
        if let Node::Fact(fact) = node {
            self.add(fact);
        }
        folded.program.each_child(node, |it| self.visit(folded, it, seen));
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

    /// The same facts in an order in which fewer forks are drawn: what was begun is ended first, and
    /// facts that stand with no other in any condition come last.
    ///
    /// A fact's sum is, of every condition in which it stands, the share of facts that would be left
    /// after it, less one where the condition was begun. The fact of the least sum comes next; among
    /// equals, the one to which the rules come first. Where several options are drawn into one diagram
    /// their conditions say little of it, and nothing is summed.
    pub fn to_draw(&self, folded: &[Folded]) -> Order {
        let mut conditions = self.conditions(folded);
        let mut rest = conditions.iter().fold(0, |all, it| all | it);
        conditions.retain(|_| folded.len() == 1);
        let mut sums = [0; BITS];
        for it in &conditions {
            let count = i64::from(it.count_ones());
            bits(*it).for_each(|fact| sums[fact] += WHOLE / count * (count - 1));
        }
        let mut order = self.none();
        let mut next = bits(rest).next();
        while let Some(fact) = next {
            rest &= !(1 << fact);
            order.add(self.facts[fact]);
            for it in conditions.iter().filter(|it| *it >> fact & 1 == 1) {
                let (count, left) = (it.count_ones(), it & rest);
                let begins = left.count_ones() + 1 == count;
                let less = WHOLE / i64::from(count) + if begins { WHOLE } else { 0 };
                bits(left).for_each(|fact| sums[fact] -= less);
            }
            next = bits(rest).min_by_key(|it| sums[*it]);
        }
        self.with_first(&order.facts)
    }

    /// The facts of every formula that rests on two or more, a bit for each level; each set once.
    fn conditions(&self, folded: &[Folded]) -> Vec<u64> {
        let mut found = vec![];
        for it in folded {
            let mut sets: Vec<u64> = Vec::with_capacity(it.program.nodes.len());
            for node in &it.program.nodes {
                let mut set = 0;
                if let Node::Fact(fact) = node {
                    set = self.level(*fact).filter(|it| *it < BITS).map_or(0, |it| 1 << it);
                }
                it.program.each_child(*node, |part| set |= sets[part.0 as usize]);
                sets.push(set);
                if set & set.wrapping_sub(1) != 0 && !found.contains(&set) {
                    found.push(set);
                }
            }
        }
        found
    }
}
