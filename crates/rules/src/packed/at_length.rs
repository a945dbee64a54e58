//! A rulebook at length: all that an assessment can be told with, in words. And situations beside it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::bytes::{Reader, Writer};
use super::union::Union;
use super::{AtLength, Half, Pass, Way, among, fields, pack, parts};
use crate::compile::{ProcedurePlan, Stage};
use crate::keyed::keyed;
use crate::pack::{
    Alternatives, Base, Baseline, Choice, ChoiceOption, Duty, Exclusion, Fact, Group, Head,
    Opening, Otherwise, Outcome, Pack, Principle, PrincipleTest, Procedure, Question, Rule, Rung,
    RungStanding, Step, Term,
};
use crate::rulebook::Rulebook;
use crate::said::PrincipleKind;
use crate::settled::with_trace;
use crate::situation::Situation;
use crate::words::Words;

parts! { AtLength:
    Pack {
        0 { head, groups, choices }
        1 { facts, exclusions, terms }
        2 { outcomes, questions }
        3 { principles }
        4 { procedures, duties, ladder, baselines, openings }
    }
}

fields! { AtLength:
    Head { id, title, languages, first_edition }
    Group { id, label }
    Choice { id, label, asks, many, questions, needed, sets, options }
    ChoiceOption { id, label, short, definition, cite, questions, from, until }
    Fact {
        id, group, label, asks, definition, yes, no, cite, principle, closed_world, from, until
    }
    Exclusion { facts, says }
    Term { id, label, cite, inference, from, until }
    Outcome { id, finding, label, sentence, cite }
    Question { id, label, asks, cite, alternatives, bases, rules }
    Alternatives { choice, options, best_first, says, inference, from, until }
    Base { id, label, cite, from, until }
    Rule { id, asks, outcome, reason, cite, inference, from, until }
    Principle { id, number, kind, title, asks, wording, cite, tests, said }
    PrincipleTest { cite, said, note, inference, stands_for, from, until }
    Procedure { id, intro, steps, from, until }
    Step { who, what, how, cite, otherwise }
    Otherwise { what, how }
    Duty { id, says, cite, inference, from, until }
    Rung { id, title, when, cite, bases, states }
    RungStanding { finding, says, inference, from, until }
    Baseline { id, label, facts }
    Opening { id, label, situation }
    Stage {
        from, questions, applies, asked, principles, procedures, duties, ladder, baselines
    }
    ProcedurePlan { procedure, when, steps }
    Situation { id, title, edition, question, choices, facts, assumed, expected, bases, other }
}

impl Rulebook {
    /// The rulebook as bytes, every stage compiled, with its words.
    pub fn packed_at_length(&self) -> Vec<u8> {
        let stages = self.stages().iter().cloned().collect();
        pack::<AtLength>(self, stages, Union::named())
    }
}

fn seal(stage: &mut Stage) {
    stage.program.seal();
    stage.seal();
    stage.ground = Some(with_trace);
}

/// The rulebook that was [`Rulebook::packed_at_length`] by the same version of this crate, part by part for
/// whoever has something to do in between. It tells of every situation what it told before; what it no
/// longer has are formulas as they were written.
#[derive(Debug)]
pub struct Unpacking<'a> {
    half: Half<'a>,
    /// How much of the pack is there, and whether the rest is.
    parts: u32,
    all: bool,
}

impl<'a> Unpacking<'a> {
    /// Of bytes of which nothing is read yet.
    pub fn of(bytes: &'a [u8]) -> Unpacking<'a> {
        Unpacking { half: Half::of(bytes), parts: 0, all: false }
    }

    /// Reads the next part. `false`: there was none, [`Unpacking::end`] is what remains.
    pub fn go_on(&mut self) -> bool {
        if self.all {
            return false;
        }
        if !self.half.pack.pass_part(self.parts, &mut self.half.reader) {
            self.half.read_stages::<AtLength>();
            self.all = true;
        }
        self.parts += 1;
        true
    }

    /// The rulebook, with all parts that were left; `None` if the bytes are no such thing.
    pub fn end(mut self) -> Option<Rulebook> {
        while self.go_on() {}
        self.half.sealed(seal)
    }
}

impl Situation {
    /// Situations as bytes.
    pub fn pack_all(mut all: Vec<Situation>) -> Vec<u8> {
        let mut writer = Writer::default();
        Pass::<AtLength>::pass(&mut all, &mut writer);
        writer.bytes
    }

    /// The situations that were packed by [`Situation::pack_all`] of the same version of this crate; `None`
    /// if the bytes are no such thing.
    pub fn unpack_all(bytes: &[u8]) -> Option<Vec<Situation>> {
        let mut reader = Reader::new(bytes);
        let mut all = Vec::<Situation>::new();
        Pass::<AtLength>::pass(&mut all, &mut reader);
        reader.is_at_end().then_some(all)
    }
}

impl<D> Pass<D> for Words {
    fn pass(&mut self, way: &mut dyn Way) {
        Pass::<D>::pass(&mut self.0, way);
    }
}

impl<D> Pass<D> for PrincipleKind {
    fn pass(&mut self, way: &mut dyn Way) {
        among(self, PrincipleKind::ALL, way);
    }
}

impl<D> Pass<D> for u8 {
    fn pass(&mut self, way: &mut dyn Way) {
        let mut number = u64::from(*self);
        way.number(&mut number);
        *self = u8::try_from(number).unwrap_or_default();
    }
}

/// What kind of value it is, then the value. A number is none that a situation has.
impl<D> Pass<D> for Value {
    fn pass(&mut self, way: &mut dyn Way) {
        let mut kind = match self {
            Value::Null | Value::Number(_) => 0,
            Value::Bool(it) => 1 + u64::from(*it),
            Value::String(_) => 3,
            Value::Array(_) => 4,
            Value::Object(_) => 5,
        };
        way.number(&mut kind);
        *self = match (kind, self.take()) {
            (1 | 2, _) => Value::Bool(kind == 2),
            (3, it) => Value::String(passed::<D, _>(it.as_str().map(str::to_owned), way)),
            (4, it) => Value::Array(passed::<D, _>(it.as_array().cloned(), way)),
            (5, it) => {
                let pairs = it.as_object().cloned().map(|it| it.into_iter().collect());
                let pairs: Vec<(String, Value)> = passed::<D, _>(pairs, way);
                Value::Object(pairs.into_iter().collect())
            }
            _none => Value::Null,
        };
    }
}

/// What is there, or what was written.
fn passed<D, T: Pass<D> + Default>(it: Option<T>, way: &mut dyn Way) -> T {
    let mut it = it.unwrap_or_default();
    it.pass(way);
    it
}

impl<D, K, V> Pass<D> for BTreeMap<K, V>
where
    K: Pass<D> + Default + Ord,
    V: Pass<D> + Default,
{
    fn pass(&mut self, way: &mut dyn Way) {
        let length = way.length(self.len());
        let mut before = std::mem::take(self).into_iter();
        let one = |_| {
            let mut pair = before.next().unwrap_or_default();
            Pass::<D>::pass(&mut pair, way);
            pair
        };
        *self = keyed((0..length).map(one));
    }
}
