//! A question's program once the choices are made: what no fact can change is folded away.
//!
//! Choices are always known and seldom change, facts are what one turns about. Of the whole program
//! of a question about a tenth is left, which is what makes one assessment, and a sweep, quick.

use std::sync::Arc;

use crate::assess::bits;
use crate::compile::Stage;
use crate::finding::Finding;
use crate::program::{Lanes, Node, NodeIndex, Program, Setting, Value};
use crate::statement::Statement;

/// The rules that the choices leave, in order, with the nodes they rest on.
#[derive(Debug)]
pub(crate) struct Folded {
    /// The option of a choice left open that this is for.
    pub option: Option<usize>,
    pub program: Program,
    /// Each rule's condition, and its place in the plan. The last has no condition.
    pub rules: Vec<(Option<NodeIndex>, u16)>,
    /// For each rule of the question: whether the choices alone keep it from deciding.
    pub shut: Vec<bool>,
    /// All that an assessment tells.
    grounds: Settled,
    pub asked: Arc<Asked>,
}

/// Which facts the form asks for. It follows what was chosen, whatever the option of a choice left
/// open.
#[derive(Debug)]
pub(crate) struct Asked {
    /// Facts of the question that the choices do not rule out, in the pack's order; each with what
    /// it hangs on.
    facts: Vec<(usize, Option<NodeIndex>)>,
    settled: Settled,
}

/// Nodes of a stage once the choices are made.
#[derive(Debug)]
struct Settled {
    /// The value of every node that the choices settle.
    desk: Vec<Finding>,
    /// Those they leave open, children first.
    open: Vec<NodeIndex>,
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

    fn asked(&self, statement: &Statement) -> Asked {
        let settled = self.settle(&self.asked_order, statement.setting());
        let left = |fact: &usize| match self.asked[*fact] {
            Some(it) if settled.open.contains(&it) => Some((*fact, Some(it))),
            Some(it) if settled.desk[it.0 as usize] == Finding::False => None,
            Some(_) | None => Some((*fact, None)),
        };
        let support = &self.questions[statement.question].support;
        Asked { facts: support.iter().filter_map(left).collect(), settled }
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
        let grounds = self.settle(&plan.whole, setting);
        let shut = crate::trace::shut(self, statement, &grounds.desk);
        Folded { option, program: folder.to, rules, shut, grounds, asked }
    }

    /// The values that the choices settle, and the nodes they leave open: those above a fact or the
    /// outcome, unless what is settled beside it decides.
    fn settle(&self, order: &[NodeIndex], setting: Setting<'_>) -> Settled {
        let mut desk = self.program.desk();
        let mut open = vec![];
        let mut is_open = vec![false; self.program.nodes.len()];
        for &index in order {
            let node = self.program.node(index);
            let place = index.0 as usize;
            is_open[place] = match node {
                Node::Fact(_) | Node::Outcome(_) => true,
                Node::All(from, to) => self.hangs(from, to, Finding::False, &is_open, &desk),
                Node::Any(from, to) => self.hangs(from, to, Finding::True, &is_open, &desk),
                Node::IfThen(condition, consequence) => {
                    let (condition, consequence) = (condition.0 as usize, consequence.0 as usize);
                    let settled = !is_open[condition] && desk[condition] == Finding::False
                        || !is_open[consequence] && desk[consequence] == Finding::True;
                    !settled && (is_open[condition] || is_open[consequence])
                }
                Node::Term(_, part) | Node::Not(part) | Node::Read(_, part) => {
                    is_open[part.0 as usize]
                }
                Node::Constant(_) | Node::Test(_) | Node::Question(_) => false,
            };
            if is_open[place] {
                open.push(index);
            } else {
                // What is open below cannot change it: unknown stands for any value.
                desk[place] = self.program.step(node, setting, &[], &desk);
            }
        }
        Settled { desk, open }
    }

    /// Whether parts of an "all" or "any" are open, and none that is settled decides.
    fn hangs(
        &self,
        from: u32,
        to: u32,
        decides: Finding,
        is_open: &[bool],
        desk: &[Finding],
    ) -> bool {
        let parts = || self.program.parts(from, to).iter().map(|it| it.0 as usize);
        let decided = parts().any(|it| !is_open[it] && desk[it] == decides);
        !decided && parts().any(|it| is_open[it])
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

impl Asked {
    /// The facts that are asked for, in the pack's order.
    pub fn facts(&self, stage: &Stage, statement: &Statement) -> Vec<usize> {
        if self.settled.open.is_empty() {
            return self.facts.iter().map(|it| it.0).collect();
        }
        let desk = self.settled.desk(stage, statement.setting(), &statement.findings);
        let asks = |it: NodeIndex| desk[it.0 as usize] != Finding::False;
        let asked = self.facts.iter().filter(|(_, when)| when.is_none_or(asks));
        asked.map(|it| it.0).collect()
    }
}

impl Settled {
    /// The value of every node.
    fn desk(&self, stage: &Stage, setting: Setting<'_>, facts: &[Finding]) -> Vec<Finding> {
        let mut desk = self.desk.clone();
        stage.program.run(self.open.iter().copied(), setting, facts, &mut desk);
        desk
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
