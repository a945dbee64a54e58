//! One program for all stages: most of a law stays as it is from one amendment to the next.

use std::collections::BTreeMap;

use crate::compile::Stage;
use crate::program::{Node, NodeIndex, Program};

/// Every formula just once.
#[derive(Debug, Default)]
pub(super) struct Union {
    pub program: Program,
    /// Whether it is told what terms are called; otherwise they are only what they come to.
    named: bool,
    known: BTreeMap<(Node, Vec<NodeIndex>), NodeIndex>,
}

impl Union {
    /// One in which terms keep their names.
    pub fn named() -> Union {
        Union { named: true, ..Union::default() }
    }

    /// Adds what a stage asks for; says where each of its nodes stands here, of those it does not ask
    /// for at the beginning.
    pub fn add(&mut self, stage: &Stage) -> Vec<NodeIndex> {
        let from = &stage.program;
        let mut places = vec![NodeIndex(0); from.nodes.len()];
        for index in from.order(stage.roots()) {
            places[index.0 as usize] = self.place(from, from.node(index), &places);
        }
        places
    }

    fn place(&mut self, from: &Program, node: Node, places: &[NodeIndex]) -> NodeIndex {
        let mut parts = vec![];
        from.each_child(node, |it| parts.push(places[it.0 as usize]));
        let alike = match node {
            Node::Term(term, _) if self.named => Node::Term(term, parts[0]),
            Node::Term(..) => return parts[0],
            Node::All(..) => Node::All(0, 0),
            Node::Any(..) => Node::Any(0, 0),
            Node::Not(_) => Node::Not(parts[0]),
            Node::Read(reading, _) => Node::Read(reading, parts[0]),
            Node::IfThen(..) => Node::IfThen(parts[0], parts[1]),
            Node::Test(test) => Node::Test(self.test(from, test)),
            Node::Constant(_) | Node::Fact(_) | Node::Question(_) | Node::Outcome(_) => node,
        };
        let key = (alike, parts);
        if let Some(place) = self.known.get(&key) {
            return *place;
        }
        let start = self.program.parts.len() as u32;
        let end = start + key.1.len() as u32;
        let several = |make: fn(u32, u32) -> Node| (make(start, end), true);
        let (node, listed) = if matches!(alike, Node::All(..)) {
            several(Node::All)
        } else if matches!(alike, Node::Any(..)) {
            several(Node::Any)
        } else {
            (alike, false)
        };
        if listed {
            self.program.parts.extend(&key.1);
        }
        let place = NodeIndex(self.program.nodes.len() as u32);
        self.program.nodes.push(node);
        self.known.insert(key, place);
        place
    }

    fn test(&mut self, from: &Program, test: usize) -> usize {
        let test = from.tests[test];
        let tests = &mut self.program.tests;
        tests.iter().position(|it| *it == test).unwrap_or_else(|| {
            tests.push(test);
            tests.len() - 1
        })
    }
}
