//! A rulebook as bytes: read and compiled where a program is built, unpacked where it runs. Whoever runs
//! from bytes needs no reader of packs and no compiler.
//!
//! [`InShort`], the bytes hold what [`Rulebook::assess_in_short`], a sweep and JsonLogic need: the ids of
//! questions, choices, facts, outcomes and principles, and one program that holds those of every stage.
//! Words, citations, next steps and powers stay behind; rules, bases and duties are places in lists that
//! somebody else keeps. [`AtLength`] they hold all that can be told of an assessment, in words. Formulas as
//! they were written stay behind in either: what they come to is in the program.
//!
//! For each of the two an element lists its fields just once, for both ways: what is written is what is
//! read.

mod at_length;
mod bytes;
mod nodes;
mod union;

use std::mem::ManuallyDrop;

pub use at_length::Unpacking;

use crate::compile::{AlternativesPlan, QuestionPlan, RulePlan, Stage, TestPlan};
use crate::pack::{Choice, ChoiceOption, Exclusion, Fact, Outcome, Pack, Principle, Question};
use crate::program::{NodeIndex, Program};
use crate::rulebook::Rulebook;
use crate::said::{ClosedWorld, Said};
use crate::settled::in_short;
use crate::stages::Stages;
use bytes::{Reader, Writer};
use union::Union;

/// One way: values go into bytes, or come out of them into their places.
pub(crate) trait Way {
    fn number(&mut self, it: &mut u64);
    /// How many elements follow: as many as there are, or as many as were written.
    fn length(&mut self, it: usize) -> usize;
    fn text(&mut self, it: &mut String);
    fn node(&mut self, it: &mut NodeIndex);
}

/// What a program needs that tells no reasons.
pub(crate) enum InShort {}
/// What a program needs that tells them, in words.
pub(crate) enum AtLength {}

/// What goes both ways, in short or at length.
pub(crate) trait Pass<Depth> {
    fn pass(&mut self, way: &mut dyn Way);
}

macro_rules! fields {
    (either: $($element:ty { $($field:ident),* })*) => {$(
        impl<D> Pass<D> for $element {
            fn pass(&mut self, way: &mut dyn Way) {
                $(Pass::<D>::pass(&mut self.$field, way);)*
            }
        }
    )*};
    ($depth:ty: $($element:ty { $($field:ident),* })*) => {$(
        impl Pass<$depth> for $element {
            fn pass(&mut self, way: &mut dyn Way) {
                $(Pass::<$depth>::pass(&mut self.$field, way);)*
            }
        }
    )*};
}
pub(crate) use fields;

/// The same for what also goes part by part.
macro_rules! parts {
    ($depth:ty: $element:ty { $($part:literal { $($field:ident),* })* }) => {
        impl Pass<$depth> for $element {
            fn pass(&mut self, way: &mut dyn Way) {
                let mut parts = 0..;
                while parts.next().is_some_and(|it| self.pass_part(it, way)) {}
            }
        }

        impl $element {
            /// `false`: there is no such part.
            fn pass_part(&mut self, part: u32, way: &mut dyn Way) -> bool {
                match part {
                    $($part => { $(Pass::<$depth>::pass(&mut self.$field, way);)* })*
                    _ => return false,
                }
                true
            }
        }
    };
}
pub(crate) use parts;

fields! { InShort:
    Pack { choices, facts, exclusions, outcomes, questions, principles }
    Choice { id, many, questions, needed, options }
    ChoiceOption { id, questions, from, until }
    Fact { id, principle, closed_world }
    Exclusion { facts }
    Outcome { id, finding }
    Question { id }
    Principle { id }
    Stage { from, questions, applies, asked, principles, duties }
}

fields! { either:
    QuestionPlan { rules, bases, alternatives }
    RulePlan { rule, when, outcome }
    AlternativesPlan { choice, when, options, ranks }
    TestPlan { test, when, required, holds }
}

/// The whole of a rulebook, one way.
fn pack<D>(book: &Rulebook, mut stages: Vec<Stage>, mut union: Union) -> Vec<u8>
where
    Pack: Pass<D>,
    Stage: Pass<D>,
{
    let mut writer = Writer::default();
    Pass::<D>::pass(&mut book.pack().clone(), &mut writer);
    let places: Vec<Vec<NodeIndex>> = stages.iter().map(|it| union.add(it)).collect();
    nodes::write(&union.program, &mut writer);
    writer.length(stages.len());
    for (stage, places) in stages.iter_mut().zip(places) {
        writer.places = places;
        Pass::<D>::pass(stage, &mut writer);
    }
    writer.bytes
}

/// A rulebook on its way out of bytes. Who has no rulebook has no use for anything: what was read is left
/// lying. A program that has one never drops it, and need not know how.
#[derive(Debug)]
struct Half<'a> {
    reader: Reader<'a>,
    pack: ManuallyDrop<Pack>,
    program: ManuallyDrop<Program>,
    stages: ManuallyDrop<Vec<Stage>>,
}

impl<'a> Half<'a> {
    fn of(bytes: &'a [u8]) -> Half<'a> {
        Half {
            reader: Reader::new(bytes),
            pack: ManuallyDrop::default(),
            program: ManuallyDrop::default(),
            stages: ManuallyDrop::default(),
        }
    }

    /// What follows the pack.
    fn read_stages<D>(&mut self)
    where
        Stage: Pass<D>,
    {
        nodes::read(&mut self.program, &mut self.reader);
        Pass::<D>::pass(&mut *self.stages, &mut self.reader);
    }

    /// `seal` makes each stage ready.
    fn sealed(mut self, seal: fn(&mut Stage)) -> Option<Rulebook> {
        if !self.reader.is_at_end() || self.stages.is_empty() {
            return None;
        }
        for stage in self.stages.iter_mut() {
            stage.program = Program::clone(&self.program);
            seal(stage);
        }
        let (pack, stages) =
            (ManuallyDrop::into_inner(self.pack), ManuallyDrop::into_inner(self.stages));
        Some(Rulebook::of(Stages::compiled(pack, stages)))
    }
}

impl Rulebook {
    /// The rulebook as bytes, every stage compiled, in short.
    pub fn packed(&self) -> Vec<u8> {
        let mut stages: Vec<Stage> = self.stages().iter().cloned().collect();
        // Of these nothing is told.
        for stage in &mut stages {
            stage.procedures.clear();
            stage.ladder.clear();
            stage.baselines.clear();
        }
        pack::<InShort>(self, stages, Union::default())
    }

    /// The rulebook that was [`Rulebook::packed`] by the same version of this crate; `None` if the
    /// bytes are no such thing.
    pub fn unpacked(bytes: &[u8]) -> Option<Rulebook> {
        let mut half = Half::of(bytes);
        Pass::<InShort>::pass(&mut *half.pack, &mut half.reader);
        half.read_stages::<InShort>();
        half.sealed(Stage::seal_in_short)
    }
}

impl Stage {
    /// Made ready for those who will not ask for a trace.
    fn seal_in_short(&mut self) {
        self.seal();
        self.ground = Some(in_short);
        let grounds = self.grounds();
        for plan in &mut self.questions {
            plan.wanted = plan.bases.iter().map(|(_, is)| *is).collect();
            plan.wanted.extend(&grounds);
            plan.whole = self.program.grouped(self.program.order(plan.wanted.clone()));
        }
    }
}

impl<D> Pass<D> for String {
    fn pass(&mut self, way: &mut dyn Way) {
        way.text(self);
    }
}

impl<D> Pass<D> for NodeIndex {
    fn pass(&mut self, way: &mut dyn Way) {
        way.node(self);
    }
}

impl<D> Pass<D> for usize {
    fn pass(&mut self, way: &mut dyn Way) {
        let mut number = *self as u64;
        way.number(&mut number);
        *self = usize::try_from(number).unwrap_or_default();
    }
}

impl<D> Pass<D> for bool {
    fn pass(&mut self, way: &mut dyn Way) {
        let mut number = u64::from(*self);
        way.number(&mut number);
        *self = number == 1;
    }
}

/// One of a few values, by its place among them.
fn among<T: Copy + PartialEq>(it: &mut T, all: &[T], way: &mut dyn Way) {
    let mut place = all.iter().position(|known| known == it).unwrap_or_default();
    Pass::<()>::pass(&mut place, way);
    *it = all.get(place).copied().unwrap_or(*it);
}

impl<D> Pass<D> for ClosedWorld {
    fn pass(&mut self, way: &mut dyn Way) {
        among(self, ClosedWorld::ALL, way);
    }
}

impl<D> Pass<D> for Said {
    fn pass(&mut self, way: &mut dyn Way) {
        among(self, Said::ALL, way);
    }
}

impl<D, T: Pass<D> + Default> Pass<D> for Option<T> {
    fn pass(&mut self, way: &mut dyn Way) {
        let mut there = self.is_some();
        Pass::<D>::pass(&mut there, way);
        if there {
            self.get_or_insert_default().pass(way);
        }
    }
}

impl<D, T: Pass<D> + Default> Pass<D> for Vec<T> {
    fn pass(&mut self, way: &mut dyn Way) {
        let length = way.length(self.len());
        self.reserve_exact(length - self.len());
        // Not `resize`: it could also drop elements, and the code for that is long.
        (self.len()..length).for_each(|_| self.push(T::default()));
        self.iter_mut().for_each(|it| it.pass(way));
    }
}

impl<D, A: Pass<D>, B: Pass<D>> Pass<D> for (A, B) {
    fn pass(&mut self, way: &mut dyn Way) {
        self.0.pass(way);
        self.1.pass(way);
    }
}
