//! Formulas flattened to a straight-line program over bits.

use crate::finding::{Finding, Reading};
use crate::value::Value;

/// Where a node stands in its program. Children stand before their parents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeIndex(pub u32);

/// One step of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Node {
    Constant(Finding),
    Fact(usize),
    /// A test of choices, by its place in [`Program::tests`].
    Test(usize),
    /// The question asked is in this set.
    Question(u64),
    /// The outcome is in this set.
    Outcome(u64),
    /// A named formula: the term's place in the pack, and its node.
    Term(usize, NodeIndex),
    /// Parts from and to, in [`Program::parts`].
    All(u32, u32),
    Any(u32, u32),
    Not(NodeIndex),
    IfThen(NodeIndex, NodeIndex),
    Read(Reading, NodeIndex),
}

/// How many kinds of nodes there are.
const KINDS: usize = 11;

impl Node {
    fn kind(self) -> usize {
        match self {
            Node::Constant(_) => 0,
            Node::Fact(_) => 1,
            Node::Test(_) => 2,
            Node::Question(_) => 3,
            Node::Outcome(_) => 4,
            Node::Term(..) => 5,
            Node::All(..) => 6,
            Node::Any(..) => 7,
            Node::Not(_) => 8,
            Node::IfThen(..) => 9,
            Node::Read(..) => 10,
        }
    }
}

/// A test of what was chosen, over bits: option *n* is bit *n*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Test {
    pub choice: usize,
    pub kind: TestKind,
    pub options: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TestKind {
    /// One of the options was chosen.
    Any,
    /// One of the options, or nothing, was chosen.
    AnyOrNothing,
    /// Nothing but the options was chosen.
    Only,
}

impl Test {
    fn passes(self, chosen: &[u64]) -> bool {
        let chosen = chosen[self.choice];
        match self.kind {
            TestKind::Any => chosen & self.options != 0,
            TestKind::AnyOrNothing => chosen == 0 || chosen & self.options != 0,
            TestKind::Only => chosen & !self.options == 0,
        }
    }
}

/// What the program is run on, besides the facts: the same in all lanes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting<'a> {
    pub question: usize,
    pub chosen: &'a [u64],
    /// Known only once the question is decided.
    pub outcome: Option<usize>,
}

/// The formulas of one edition of a pack.
#[derive(Clone, Debug, Default)]
pub(crate) struct Program {
    pub nodes: Vec<Node>,
    pub parts: Vec<NodeIndex>,
    pub tests: Vec<Test>,
    /// For each node: whether it rests on choices alone, so that no fact can change it.
    pub fixed: Vec<bool>,
    /// For each node: whether it is a reading, or one stands below it.
    pub reads: Vec<bool>,
}

impl Program {
    /// Notes, once all nodes are there, which of them no fact can change and which hold readings.
    pub fn seal(&mut self) {
        for index in self.whole() {
            let node = self.node(index);
            let mut fixed = !matches!(node, Node::Fact(_));
            let mut reads = matches!(node, Node::Read(..));
            self.each_child(node, |it| {
                fixed &= self.fixed[it.0 as usize];
                reads |= self.reads[it.0 as usize];
            });
            self.fixed.push(fixed);
            self.reads.push(reads);
        }
    }

    /// Room for the values of every node.
    pub fn desk(&self) -> Vec<Finding> {
        vec![Finding::Unknown; self.nodes.len()]
    }

    pub fn node(&self, index: NodeIndex) -> Node {
        self.nodes[index.0 as usize]
    }

    pub fn parts(&self, from: u32, to: u32) -> &[NodeIndex] {
        &self.parts[from as usize..to as usize]
    }

    /// Evaluates the nodes of `order` (children first) into `desk`.
    pub fn run(
        &self,
        order: impl IntoIterator<Item = NodeIndex>,
        setting: Setting<'_>,
        facts: &[Finding],
        desk: &mut [Finding],
    ) {
        for index in order {
            desk[index.0 as usize] = self.step(self.node(index), setting, facts, desk);
        }
    }

    pub fn step<V: Value>(&self, node: Node, setting: Setting<'_>, facts: &[V], desk: &[V]) -> V {
        let value = |index: NodeIndex| desk[index.0 as usize];
        let said = |it: bool| V::from(Finding::from(it));
        let part = |it: &NodeIndex| value(*it);
        match node {
            Node::Constant(it) => V::from(it),
            Node::Fact(fact) => facts[fact],
            Node::Test(test) => said(self.tests[test].passes(setting.chosen)),
            Node::Question(set) => said(set >> setting.question & 1 == 1),
            Node::Outcome(set) => said(setting.outcome.is_some_and(|it| set >> it & 1 == 1)),
            Node::Term(_, inner) => value(inner),
            Node::All(from, to) => self.parts(from, to).iter().map(part).fold(said(true), V::and),
            Node::Any(from, to) => self.parts(from, to).iter().map(part).fold(said(false), V::or),
            Node::Not(part) => value(part).negated(),
            Node::IfThen(condition, consequence) => {
                value(condition).negated().or(value(consequence))
            }
            Node::Read(reading, part) => value(part).read(reading),
        }
    }

    /// The nodes directly below.
    pub fn each_child(&self, node: Node, mut take: impl FnMut(NodeIndex)) {
        match node {
            Node::All(from, to) | Node::Any(from, to) => {
                self.parts(from, to).iter().for_each(|it| take(*it));
            }
            Node::Term(_, part) | Node::Not(part) | Node::Read(_, part) => take(part),
            Node::IfThen(condition, consequence) => {
                take(condition);
                take(consequence);
            }
            Node::Constant(_)
            | Node::Fact(_)
            | Node::Test(_)
            | Node::Question(_)
            | Node::Outcome(_) => {}
        }
    }

    /// All nodes that `roots` rest on, children first.
    pub fn order(&self, roots: Vec<NodeIndex>) -> Vec<NodeIndex> {
        let mut needed = vec![false; self.nodes.len()];
        let mut open = roots;
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut needed[index.0 as usize], true) {
                self.each_child(self.node(index), |it| open.push(it));
            }
        }
        (0..).zip(needed).filter(|(_, it)| *it).map(|(index, _)| NodeIndex(index)).collect()
    }

    /// The same nodes, children first, and alike nodes in a row: a processor foresees what comes next.
    pub fn grouped(&self, order: Vec<NodeIndex>) -> Vec<NodeIndex> {
        let mut depths = vec![0; self.nodes.len()];
        let mut groups: Vec<Vec<NodeIndex>> = vec![];
        for index in order {
            let (node, mut depth) = (self.node(index), 0);
            self.each_child(node, |it| depth = depth.max(depths[it.0 as usize] + 1));
            depths[index.0 as usize] = depth;
            let group = depth * KINDS + node.kind();
            groups.resize_with(groups.len().max(group + 1), Vec::new);
            groups[group].push(index);
        }
        groups.concat()
    }

    /// Leaves only what these nodes rest on, in the same order; says where each node stands now.
    pub fn keep(&mut self, roots: Vec<NodeIndex>) -> Vec<NodeIndex> {
        let order = self.order(roots);
        let mut places = vec![NodeIndex(0); self.nodes.len()];
        for (place, index) in (0..).zip(&order) {
            places[index.0 as usize] = NodeIndex(place);
            let mut node = self.node(*index);
            match &mut node {
                Node::All(from, to) | Node::Any(from, to) => {
                    let parts = &mut self.parts[*from as usize..*to as usize];
                    parts.iter_mut().for_each(|it| *it = places[it.0 as usize]);
                }
                Node::Term(_, part) | Node::Not(part) | Node::Read(_, part) => {
                    *part = places[part.0 as usize];
                }
                Node::IfThen(condition, consequence) => {
                    *condition = places[condition.0 as usize];
                    *consequence = places[consequence.0 as usize];
                }
                Node::Constant(_)
                | Node::Fact(_)
                | Node::Test(_)
                | Node::Question(_)
                | Node::Outcome(_) => {}
            }
            // It stands where another stood that was met before, or stands there still.
            self.nodes[place as usize] = node;
        }
        self.nodes.truncate(order.len());
        places
    }

    pub fn whole(&self) -> impl Iterator<Item = NodeIndex> + use<> {
        let end = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        (0..end).map(NodeIndex)
    }
}
