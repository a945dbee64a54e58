//! What the choices settle of a stage, and what they leave open.

use crate::compile::Stage;
use crate::finding::Finding;
use crate::program::{Node, NodeIndex, Setting};
use crate::statement::Statement;

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
pub(crate) struct Settled {
    /// The value of every node that the choices settle.
    pub desk: Vec<Finding>,
    /// Those they leave open, children first.
    open: Vec<NodeIndex>,
}

/// How what goes with an outcome is made ready once the choices are made: what they settle of it, and
/// for each rule, if a trace may be asked for, whether they alone keep it from deciding.
pub(crate) type Ground = fn(&Stage, &Statement, Setting<'_>) -> (Settled, Vec<bool>);

/// With all that a trace needs.
pub(crate) fn with_trace(
    stage: &Stage,
    statement: &Statement,
    setting: Setting<'_>,
) -> (Settled, Vec<bool>) {
    let settled = stage.settle(&stage.questions[statement.question].whole, setting);
    let shut = crate::trace::shut(stage, statement, &settled.desk);
    (settled, shut)
}

/// Nothing but what goes with an outcome.
pub(crate) fn in_short(
    stage: &Stage,
    statement: &Statement,
    setting: Setting<'_>,
) -> (Settled, Vec<bool>) {
    let plan = &stage.questions[statement.question];
    let mut settled = stage.settle(&plan.whole, setting);
    settled.narrow(stage, &plan.wanted);
    (settled, vec![])
}

impl Stage {
    pub(crate) fn asked(&self, statement: &Statement) -> Asked {
        let settled = self.settle(&self.asked_order, statement.setting());
        let left = |fact: &usize| match self.asked[*fact] {
            Some(it) if settled.open.contains(&it) => Some((*fact, Some(it))),
            Some(it) if settled.desk[it.0 as usize] == Finding::False => None,
            Some(_) | None => Some((*fact, None)),
        };
        let support = &self.questions[statement.question].support;
        Asked { facts: support.iter().filter_map(left).collect(), settled }
    }

    /// The values that the choices settle, and the nodes they leave open: those above a fact or the
    /// outcome, unless what is settled beside it decides.
    pub(crate) fn settle(&self, order: &[NodeIndex], setting: Setting<'_>) -> Settled {
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
    /// Leaves out open nodes on which none of these rests.
    pub fn narrow(&mut self, stage: &Stage, roots: &[NodeIndex]) {
        let mut needed = vec![false; self.desk.len()];
        roots.iter().for_each(|it| needed[it.0 as usize] = true);
        let mut open = std::mem::take(&mut self.open);
        // Parents stand behind their children.
        open.reverse();
        for index in open {
            if needed[index.0 as usize] {
                stage.program.each_child(stage.program.node(index), |it| {
                    needed[it.0 as usize] = true;
                });
                self.open.push(index);
            }
        }
        self.open.reverse();
    }

    /// The value of every node.
    pub fn desk(&self, stage: &Stage, setting: Setting<'_>, facts: &[Finding]) -> Vec<Finding> {
        let mut desk = self.desk.clone();
        stage.program.run(self.open.iter().copied(), setting, facts, &mut desk);
        desk
    }
}
