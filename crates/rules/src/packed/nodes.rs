//! The nodes of all stages. A child is named by how far before its parent it stands: near ones are many,
//! and small numbers compress well.

use super::bytes::{Reader, Writer};
use super::{Pass, Way};
use crate::finding::{Finding, Reading};
use crate::program::{Node, NodeIndex, Program, Test, TestKind};

const CONSTANT: u64 = 0;
const FACT: u64 = 1;
const TEST: u64 = 2;
const QUESTION: u64 = 3;
const OUTCOME: u64 = 4;
const ALL: u64 = 5;
const ANY: u64 = 6;
const NOT: u64 = 7;
const IF_THEN: u64 = 8;
const TERM: u64 = 9;
/// And beyond it, one for each reading.
const READ: u64 = 10;

const FINDINGS: [Finding; 3] = [Finding::False, Finding::Unknown, Finding::True];
const KINDS: [TestKind; 3] = [TestKind::Any, TestKind::AnyOrNothing, TestKind::Only];

impl Writer {
    fn put(&mut self, numbers: &[u64]) {
        for number in numbers {
            self.number(&mut number.clone());
        }
    }

    fn child(&mut self, parent: NodeIndex, child: NodeIndex) {
        self.put(&[u64::from(parent.0 - child.0)]);
    }
}

pub(super) fn write(program: &Program, to: &mut Writer) {
    to.put(&[program.tests.len() as u64]);
    for test in &program.tests {
        let kind = KINDS.iter().position(|it| *it == test.kind).unwrap_or_default();
        to.put(&[test.choice as u64, kind as u64, test.options]);
    }
    to.put(&[program.nodes.len() as u64]);
    for index in program.whole() {
        write_node(program, index, to);
    }
}

fn write_node(program: &Program, index: NodeIndex, to: &mut Writer) {
    let node = program.node(index);
    match node {
        Node::Constant(finding) => to.put(&[CONSTANT, finding as u64]),
        Node::Fact(fact) => to.put(&[FACT, fact as u64]),
        Node::Test(test) => to.put(&[TEST, test as u64]),
        Node::Question(set) => to.put(&[QUESTION, set]),
        Node::Outcome(set) => to.put(&[OUTCOME, set]),
        Node::Term(term, _) => to.put(&[TERM, term as u64]),
        Node::All(from, end) => to.put(&[ALL, u64::from(end - from)]),
        Node::Any(from, end) => to.put(&[ANY, u64::from(end - from)]),
        Node::Not(_) => to.put(&[NOT]),
        Node::IfThen(..) => to.put(&[IF_THEN]),
        Node::Read(reading, _) => to.put(&[READ + reading as u64]),
    }
    program.each_child(node, |it| to.child(index, it));
}

pub(super) fn read(program: &mut Program, from: &mut Reader<'_>) {
    for _ in 0..from.length() {
        let mut choice = 0;
        Pass::<()>::pass(&mut choice, from);
        let kind = KINDS.get(from.take() as usize).copied().unwrap_or(TestKind::Any);
        program.tests.push(Test { choice, kind, options: from.take() });
    }
    for _ in 0..from.length() {
        let node = read_node(program, from);
        program.nodes.push(node);
    }
}

fn read_node(program: &mut Program, from: &mut Reader<'_>) -> Node {
    let here = program.nodes.len() as u32;
    let child = |from: &mut Reader<'_>| NodeIndex(here.saturating_sub(from.place()));
    match from.take() {
        CONSTANT => {
            let finding = FINDINGS.get(from.take() as usize);
            Node::Constant(finding.copied().unwrap_or(Finding::Unknown))
        }
        FACT => Node::Fact(from.take() as usize),
        TEST => Node::Test(from.take() as usize),
        QUESTION => Node::Question(from.take()),
        OUTCOME => Node::Outcome(from.take()),
        many @ (ALL | ANY) => {
            let start = program.parts.len() as u32;
            for _ in 0..from.length() {
                program.parts.push(child(from));
            }
            let end = program.parts.len() as u32;
            if many == ALL { Node::All(start, end) } else { Node::Any(start, end) }
        }
        NOT => Node::Not(child(from)),
        IF_THEN => Node::IfThen(child(from), child(from)),
        TERM => Node::Term(from.take() as usize, child(from)),
        read => {
            let reading = Reading::ALL.get(read.wrapping_sub(READ) as usize);
            Node::Read(reading.copied().unwrap_or(Reading::Found), child(from))
        }
    }
}
