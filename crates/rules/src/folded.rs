//! A question's program once the choices are made: what no fact can change is folded away.
//!
//! Choices are always known and seldom change, facts are what one turns about. Of the whole program
//! of a question about a tenth is left, which is what makes one assessment, and a sweep, quick.

use std::sync::Arc;

use crate::assess::bits;
use crate::compile::Stage;
use crate::finding::Finding;
use crate::program::{Node, NodeIndex, Program, Setting};
use crate::settled::{Asked, Settled};
use crate::statement::Statement;
use crate::value::{Lanes, Value};

/// The rules that the choices leave, in order, with the nodes they rest on.
#[derive(Debug)]
pub(crate) struct Folded {
    /// The option of a choice left open that this is for.
    pub option: Option<usize>,
    pub program: Program,
    /// Each rule's condition, and its place in the plan. The last has no condition.
    pub rules: Vec<(Option<NodeIndex>, u16)>,
    /// For each rule of the question, if a trace may be asked for: whether the choices alone keep it
    /// from deciding.
    pub shut: Vec<bool>,
    /// All that an assessment tells.
    grounds: Settled,
    pub asked: Arc<Asked>,
}

/// What is left of a node.
#[derive(Clone, Copy, Debug)]
enum Left {
    Known(Finding),
    Open(NodeIndex),
}

impl Stage {
    /// The statement's question with its choices made; one for each option of a choice left open.
    pub(crate) fn fold(&self, statement: &Statement) -> Vec<Folded> {
        let plan = &self.questions[statement.question];
        let asked = Arc::new(self.asked(statement));
        let (Some(options), Some(it)) = (self.open_options(statement), &plan.alternatives) else {
            return vec![self.fold_one(statement, statement.setting(), None, asked)];
        };
        let mut chosen = statement.chosen.clone();
        let mut fold = |option: usize| {
            chosen[it.choice] = 1 << option;
            let setting = Setting { chosen: &chosen, ..statement.setting() };
            self.fold_one(statement, setting, Some(option), Arc::clone(&asked))
        };
        options.into_iter().map(&mut fold).collect()
    }

    fn fold_one(
        &self,
        statement: &Statement,
        setting: Setting<'_>,
        option: Option<usize>,
        asked: Arc<Asked>,
    ) -> Folded {
        let plan = &self.questions[statement.question];
        let mut folder = Folder {
            from: &self.program,
            setting,
            to: Program::default(),
            left: vec![Left::Known(Finding::Unknown); self.program.nodes.len()],
        };
        for &index in &plan.order {
            folder.left[index.0 as usize] = folder.fold(self.program.node(index));
        }
        let mut rules = vec![];
        for (place, rule) in (0..).zip(&plan.rules) {
            match rule.when.map(|it| folder.left[it.0 as usize]) {
                Some(Left::Open(index)) => rules.push((Some(index), place)),
                Some(Left::Known(Finding::False | Finding::Unknown)) => {}
                Some(Left::Known(Finding::True)) | None => {
                    rules.push((None, place));
                    break;
                }
            }
        }
        let mut program = folder.to;
        let places = program.keep(rules.iter().filter_map(|it| it.0).collect());
        for (when, _) in &mut rules {
            *when = when.map(|it| places[it.0 as usize]);
        }
        let (grounds, shut) = match self.ground {
            Some(ground) => ground(self, statement, setting),
            None => (self.settle(&plan.whole, setting), vec![]),
        };
        Folded { option, program, rules, shut, grounds, asked }
    }
}

impl Folded {
    /// Whether a fact that is left is unknown.
    pub fn has_unknown(&self, statement: &Statement) -> bool {
        let unknown = |fact: usize| statement.findings[fact] == Finding::Unknown;
        self.program.nodes.iter().any(|it| matches!(it, Node::Fact(fact) if unknown(*fact)))
    }

    /// The value of every node that is left.
    pub fn run<V: Value>(&self, facts: &[V], desk: &mut Vec<V>) {
        desk.clear();
        let setting = Setting { question: 0, chosen: &[], outcome: None };
        for node in &self.program.nodes {
            desk.push(self.program.step(*node, setting, facts, desk));
        }
    }

    /// For each lane of `mask`, the place of the first rule whose condition is true.
    pub fn first_rules(&self, facts: &[Lanes], desk: &mut Vec<Lanes>, mask: u64) -> [u16; 64] {
        self.run(facts, desk);
        let mut first = [0; 64];
        let mut open = mask;
        for (when, place) in &self.rules {
            let fires = when.map_or(u64::MAX, |it| desk[it.0 as usize].yes) & open;
            for lane in bits(fires) {
                first[lane] = *place;
            }
            open &= !fires;
            if open == 0 {
                break;
            }
        }
        first
    }

    /// The value of everything an assessment tells.
    pub fn desk(&self, stage: &Stage, setting: Setting<'_>, facts: &[Finding]) -> Vec<Finding> {
        self.grounds.desk(stage, setting, facts)
    }
}

struct Folder<'a> {
    from: &'a Program,
    setting: Setting<'a>,
    to: Program,
    left: Vec<Left>,
}

impl Folder<'_> {
    fn left(&self, index: NodeIndex) -> Left {
        self.left[index.0 as usize]
    }

    fn put(&mut self, node: Node) -> Left {
        let index = u32::try_from(self.to.nodes.len()).unwrap_or(u32::MAX);
        self.to.nodes.push(node);
        Left::Open(NodeIndex(index))
    }

    fn node(&mut self, left: Left) -> NodeIndex {
        match left {
            Left::Open(index) => index,
            Left::Known(finding) => match self.put(Node::Constant(finding)) {
                Left::Open(index) => index,
                Left::Known(_) => NodeIndex(0),
            },
        }
    }

    fn fold(&mut self, node: Node) -> Left {
        match node {
            Node::Fact(_) => self.put(node),
            Node::Constant(_) | Node::Test(_) | Node::Question(_) | Node::Outcome(_) => {
                Left::Known(self.from.step(node, self.setting, &[], &[]))
            }
            Node::Term(_, part) => self.left(part),
            Node::Not(part) => match self.left(part) {
                Left::Known(finding) => Left::Known(!finding),
                Left::Open(index) => self.put(Node::Not(index)),
            },
            Node::Read(reading, part) => match self.left(part) {
                Left::Known(finding) => Left::Known(reading.holds_of(finding).into()),
                Left::Open(index) => self.put(Node::Read(reading, index)),
            },
            Node::All(from, to) => self.several(from, to, Finding::True, Node::All),
            Node::Any(from, to) => self.several(from, to, Finding::False, Node::Any),
            Node::IfThen(condition, consequence) => self.if_then(condition, consequence),
        }
    }

    /// "All" and "any" are alike: of `neutral` parts nothing is left, and one opposite part decides.
    fn several(
        &mut self,
        from: u32,
        to: u32,
        neutral: Finding,
        make: fn(u32, u32) -> Node,
    ) -> Left {
        let mut parts = vec![];
        for place in from..to {
            match self.left(self.from.parts[place as usize]) {
                Left::Known(finding) if finding == neutral => {}
                Left::Known(finding) if finding == !neutral => return Left::Known(finding),
                left @ (Left::Known(_) | Left::Open(_)) => parts.push(self.node(left)),
            }
        }
        match parts.as_slice() {
            [] => Left::Known(neutral),
            [only] => Left::Open(*only),
            _several => {
                let from = u32::try_from(self.to.parts.len()).unwrap_or(u32::MAX);
                self.to.parts.extend(&parts);
                let to = u32::try_from(self.to.parts.len()).unwrap_or(u32::MAX);
                self.put(make(from, to))
            }
        }
    }

    fn if_then(&mut self, condition: NodeIndex, consequence: NodeIndex) -> Left {
        match (self.left(condition), self.left(consequence)) {
            (Left::Known(Finding::False), _) | (_, Left::Known(Finding::True)) => {
                Left::Known(Finding::True)
            }
            (Left::Known(Finding::True), it) => it,
            (Left::Open(it), Left::Known(Finding::False)) => self.put(Node::Not(it)),
            (condition, consequence) => {
                let (condition, consequence) = (self.node(condition), self.node(consequence));
                self.put(Node::IfThen(condition, consequence))
            }
        }
    }
}
