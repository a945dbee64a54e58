//! What a clause is tied to in the pack.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rules::{Pack, Words};

rules::words! {
    /// A kind of element of the pack.
    TieKind (NEEDED) {
        Fact = "fact",
        Term = "term",
        Rule = "rule",
        Base = "base",
        Outcome = "outcome",
        Duty = "duty",
        Procedure = "procedure",
        /// An option of a choice.
        Option = "option",
        Principle = "principle",
        Rung = "rung",
    }
}

/// An element of the pack that encodes a clause. Where it changed with the edition it is one still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tie {
    pub kind: TieKind,
    /// For an option its choice; for others empty.
    pub choice: &'static str,
    pub id: &'static str,
}

impl Tie {
    /// How provisions write it.
    pub fn key(&self) -> String {
        match self.kind {
            TieKind::Option => format!("{}/{}", self.choice, self.id),
            TieKind::Principle | TieKind::Rung => format!("{}/{}", self.kind.id(), self.id),
            TieKind::Fact
            | TieKind::Term
            | TieKind::Rule
            | TieKind::Base
            | TieKind::Outcome
            | TieKind::Duty
            | TieKind::Procedure => self.id.to_owned(),
        }
    }

    /// What it is called on a day (without one, today); `None`: it did not exist then, or has no name.
    pub fn label(&self, edition: Option<&str>) -> Option<&'static Words> {
        let mut named = None;
        each(pack(), &mut |tie, window, label| {
            if tie == *self && named.is_none() && in_force(window, edition) {
                named = label;
            }
        });
        named
    }
}

type Window = (Option<&'static String>, Option<&'static String>);

fn in_force((from, until): Window, edition: Option<&str>) -> bool {
    let day = edition.unwrap_or("9999-12-31");
    from.is_none_or(|it| it.as_str() <= day) && until.is_none_or(|it| day < it.as_str())
}

fn pack() -> &'static Pack {
    crate::rulebook().pack()
}

/// Every element of the pack that may be tied to, with its key.
static ALL: LazyLock<Vec<(String, Tie)>> = LazyLock::new(|| {
    let mut all = vec![];
    let mut seen = BTreeSet::new();
    each(pack(), &mut |tie, _, _| {
        if seen.insert(tie) {
            all.push((tie.key(), tie));
        }
    });
    all
});

/// Everything that a clause's entry names: one id, or all that fit `x-*-y`.
pub(crate) fn ties(entry: &str) -> impl Iterator<Item = Tie> {
    ALL.iter().filter(move |(key, _)| fits(entry, key)).map(|(_, tie)| *tie)
}

fn fits(entry: &str, key: &str) -> bool {
    match entry.split_once('*') {
        Some((head, tail)) => key.strip_prefix(head).is_some_and(|it| it.ends_with(tail)),
        None => entry == key,
    }
}

/// Every element of the pack that may be tied to.
pub fn all() -> impl Iterator<Item = Tie> {
    ALL.iter().map(|(_, tie)| *tie)
}

/// Visits every element with its dates and its name.
fn each(pack: &'static Pack, see: &mut dyn FnMut(Tie, Window, Option<&'static Words>)) {
    let tie = |kind, id: &'static String| Tie { kind, choice: "", id };
    let always: Window = (None, None);
    for it in &pack.facts {
        see(tie(TieKind::Fact, &it.id), (it.from.as_ref(), it.until.as_ref()), Some(&it.label));
    }
    for it in &pack.terms {
        see(tie(TieKind::Term, &it.id), (it.from.as_ref(), it.until.as_ref()), Some(&it.label));
    }
    for question in &pack.questions {
        for it in &question.rules {
            see(tie(TieKind::Rule, &it.id), (it.from.as_ref(), it.until.as_ref()), Some(&it.asks));
        }
        for it in &question.bases {
            see(tie(TieKind::Base, &it.id), (it.from.as_ref(), it.until.as_ref()), Some(&it.label));
        }
    }
    for it in &pack.outcomes {
        see(tie(TieKind::Outcome, &it.id), always, Some(&it.label));
    }
    for it in &pack.duties {
        see(tie(TieKind::Duty, &it.id), (it.from.as_ref(), it.until.as_ref()), Some(&it.says));
    }
    for it in &pack.procedures {
        let window = (it.from.as_ref(), it.until.as_ref());
        see(tie(TieKind::Procedure, &it.id), window, it.intro.as_ref());
    }
    for choice in &pack.choices {
        for it in &choice.options {
            let tie = Tie { kind: TieKind::Option, choice: &choice.id, id: &it.id };
            see(tie, (it.from.as_ref(), it.until.as_ref()), Some(&it.label));
        }
    }
    for it in &pack.principles {
        see(tie(TieKind::Principle, &it.id), always, Some(&it.title));
    }
    for it in &pack.ladder {
        see(tie(TieKind::Rung, &it.id), always, Some(&it.title));
    }
}
