//! The stages of a pack, each compiled when it is first asked for.

use std::ops::Index;
use std::sync::OnceLock;

use crate::compile::{Stage, compile};
use crate::pack::Pack;
use crate::rulebook::{Flaw, stage_days};

/// A pack, and what it comes to from each amendment to the next. Most visitors ask for the newest
/// stage only, so the others wait.
#[derive(Clone, Debug)]
pub(crate) struct Stages {
    pub pack: Pack,
    days: Vec<String>,
    compiled: Vec<OnceLock<Stage>>,
    /// How one is made that is asked for and not there yet.
    make: Make,
}

type Make = fn(&Pack, &str, &mut Vec<Flaw>) -> Stage;

impl Stages {
    pub fn of(pack: Pack) -> Stages {
        let days = stage_days(&pack);
        let compiled = days.iter().map(|_| OnceLock::new()).collect();
        Stages { pack, days, compiled, make: compile }
    }

    /// Every stage as it is.
    pub fn compiled(pack: Pack, stages: Vec<Stage>) -> Stages {
        let days = stages.iter().map(|it| it.from.clone()).collect();
        let compiled = stages.into_iter().map(OnceLock::from).collect();
        // All are there. A program that has no other stages needs no compiler.
        Stages { pack, days, compiled, make: |_, _, _| Stage::default() }
    }

    /// Compiles a stage now; what is wrong is noted in `flaws`.
    pub fn compile(&self, stage: usize, flaws: &mut Vec<Flaw>) {
        self.compiled[stage].get_or_init(|| (self.make)(&self.pack, &self.days[stage], flaws));
    }

    /// First days, oldest first.
    pub fn days(&self) -> &[String] {
        &self.days
    }

    pub fn iter(&self) -> impl Iterator<Item = &Stage> {
        (0..self.days.len()).map(|it| &self[it])
    }
}

impl Index<usize> for Stages {
    type Output = Stage;

    fn index(&self, stage: usize) -> &Stage {
        // Whoever made the rulebook has looked for flaws, or the tests have.
        self.compiled[stage]
            .get_or_init(|| (self.make)(&self.pack, &self.days[stage], &mut Vec::new()))
    }
}
