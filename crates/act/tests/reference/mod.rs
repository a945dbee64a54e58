//! The Act a second time, in plain Rust: no pack, no engine, no cleverness.
//! A rule engine that disagrees with these functions anywhere has a mistake in it, or they have.
//!
//! Read it beside the legal specification: each formula there is one function here, under the same
//! name in small letters, and each carries its article. The law is that in force since 29 March 2016;
//! `before_2016` holds the older stages, under the names of the note on editions.

#![allow(
    dead_code,
    unused_imports,
    reason = "each test file that takes this module in uses a part of it"
)]

pub mod assignments;
pub mod before_2016;
pub mod classification;
pub mod continue_;
pub mod facts;
pub mod in_kind;
pub mod kleene;
pub mod situation_json;
pub mod start;
pub mod weapons;

pub use assignments::{Assignment, Letter};
pub use facts::{FACTS, Facts};

/// The first day of today's law.
pub const SINCE: &str = "2016-03-29";
/// The first day of the Act.
pub const FIRST: &str = "1992-08-10";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Start,
    Continue,
    InKind,
    Weapons,
}

/// The four kinds of operation of Art. 3(i)–(iv).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pillar {
    UnPko,
    Icops,
    HumanitarianRelief,
    ElectionObservation,
}

/// イロハ under Art. 3(i) and 3(ii).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    A,
    B,
    C,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    SdfUnit,
    CoastGuard,
    CorpsCivilian,
    CorpsSdf,
    /// Only in a weapons scene.
    CorpsMember,
    /// Only in a weapons scene.
    Sdf,
}

/// One situation, every value already what the closed world makes of it.
#[derive(Clone, Debug)]
pub struct Plain {
    /// The day whose law is asked, as an ISO date; dates compare as text.
    pub edition: String,
    pub question: Question,
    pub pillar: Option<Pillar>,
    pub variant: Option<Variant>,
    pub assignments: Vec<Assignment>,
    pub actor: Option<Actor>,
    pub facts: Facts,
}

/// `bases` is empty but in a weapons scene, where it lists the open ones in the order of the specification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub outcome: &'static str,
    pub bases: Vec<&'static str>,
}

/// # Panics
/// Where the question needs a choice that was not made. `Plain::from_json` lets no such situation pass.
pub fn decide(plain: &Plain) -> Decision {
    if plain.edition.as_str() < SINCE {
        return before_2016::decide(plain);
    }
    let outcome = match plain.question {
        Question::Start => start::start(plain),
        Question::Continue => continue_::ongoing(plain),
        Question::InKind => in_kind::kind(plain),
        Question::Weapons => return weapons::scene(plain),
    };
    Decision { outcome, bases: Vec::new() }
}

impl Plain {
    pub(crate) fn named_pillar(&self) -> Pillar {
        self.pillar.expect("this question is asked about a pillar")
    }

    pub(crate) fn named_actor(&self) -> Actor {
        self.actor.expect("this question is asked about an actor")
    }

    /// The triggers of Art. 6(13)(i)–(vi) differ by variant, so a plan names one.
    pub(crate) fn named_variant(&self) -> Variant {
        self.variant.expect("this question is asked about a variant")
    }
}
