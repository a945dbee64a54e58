//! `assess`: one line of JSON for each situation.

use std::collections::BTreeSet;
use std::io::{self, Write};

use rules::{Report, Rulebook, Situation};
use serde::Serialize;

use crate::arguments::{Arguments, Choice, Command, hint};
use crate::input::{Entry, each};
use crate::{Done, Ending, remark};

pub const COMMAND: Command = Command {
    name: "assess",
    says: "assess situations: one line of JSON each",
    takes: "[--expect] [FILE|-]…",
    options: &[EXPECT],
    operands: usize::MAX,
    about: "\
FILE holds one situation, an array of them, an object {\"cases\": […]}, or one
situation a line (JSON Lines). Without FILE, or for `-`, standard input is read.

A situation says which question is asked, what was chosen and what is known:
  { \"id\": \"C04\", \"question\": \"continue\", \"pillar\": \"un-pko\", \"variant\": \"a\",
    \"assignments\": [\"logistics\"], \"actor\": \"sdf-unit\",
    \"facts\": { \"ceasefire-agreed\": false, \"host-consents-to-operation\": true } }
A fact is true, false or null (not known); `five-principles facts` lists all.
\"edition\": \"2016-03-29\" asks for the Act as of a day; without it, the newest.

Each line has the outcome, the rule that decided and its articles, the decisive
facts, the open ones, the state of each principle and, for weapons, the bases.
A situation that cannot be read has {\"id\": …, \"error\": \"…\"} in its place.

Ends with 0; with 1 if anything could not be read or was expected otherwise.",
    run,
};

const EXPECT: Choice = Choice {
    name: "--expect",
    value: None,
    says: "compare with each situation's `expected` (and `bases`)",
};

/// A line of output for a situation that was assessed.
#[derive(Serialize)]
struct Line {
    #[serde(flatten)]
    report: Report,
    #[serde(flatten)]
    comparison: Option<Comparison>,
}

/// A line for one that was not.
#[derive(Serialize)]
struct Unread<'a> {
    id: Option<&'a str>,
    error: String,
}

/// What somebody expected, beside what came out.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Comparison {
    expected: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected_bases: Option<Vec<String>>,
    /// `None`: nothing was expected.
    agrees: Option<bool>,
}

#[derive(Default)]
struct Tally {
    agree: usize,
    unread: usize,
    without: usize,
    /// A sentence for each that differs.
    differ: Vec<String>,
}

fn run(arguments: &Arguments, out: &mut dyn Write) -> Done {
    let book = act::rulebook();
    let expect = arguments.has(EXPECT.name);
    let mut tally = Tally::default();
    let ending = each(&arguments.operands, |entry| tell(entry, book, expect, &mut tally, out))?;
    out.flush()?;
    if expect {
        tally.differ.iter().for_each(|it| remark(it));
        remark(&tally.summary());
    }
    Ok(Ending::flawed_if(ending == Ending::Flawed || tally.flawed()))
}

fn tell(
    entry: &Entry,
    book: &Rulebook,
    expect: bool,
    tally: &mut Tally,
    out: &mut dyn Write,
) -> io::Result<()> {
    let line = match entry.assess(book) {
        Ok((situation, assessment)) => {
            let report = book.report(situation.id.clone(), &assessment);
            let comparison = expect.then(|| Comparison::of(&situation, &report));
            if let Some(comparison) = &comparison {
                tally.count(comparison, &report, &entry.place, book);
            }
            serde_json::to_string(&Line { report, comparison })?
        }
        Err(error) => {
            tally.unread += 1;
            serde_json::to_string(&Unread { id: entry.id.as_deref(), error })?
        }
    };
    writeln!(out, "{line}")
}

impl Comparison {
    fn of(situation: &Situation, report: &Report) -> Comparison {
        let outcome = situation.expected.as_ref().map(|it| *it == report.outcome);
        let found: BTreeSet<&String> = report.bases.iter().flatten().collect();
        let bases = situation.bases.as_ref().map(|it| BTreeSet::from_iter(it) == found);
        Comparison {
            expected: situation.expected.clone(),
            expected_bases: situation.bases.clone(),
            agrees: outcome.into_iter().chain(bases).reduce(|one, other| one && other),
        }
    }
}

impl Tally {
    fn count(&mut self, comparison: &Comparison, report: &Report, place: &str, book: &Rulebook) {
        match comparison.agrees {
            None => self.without += 1,
            Some(true) => self.agree += 1,
            Some(false) => self.differ.push(difference(comparison, report, place, book)),
        }
    }

    fn flawed(&self) -> bool {
        self.unread > 0 || !self.differ.is_empty()
    }

    fn summary(&self) -> String {
        let mut summary = format!("{} agree, {} differ", self.agree, self.differ.len());
        let rest = [(self.without, "without expectation"), (self.unread, "could not be read")];
        for (count, says) in rest.into_iter().filter(|(count, _)| *count > 0) {
            summary += &format!(", {count} {says}");
        }
        summary
    }
}

fn difference(it: &Comparison, report: &Report, place: &str, book: &Rulebook) -> String {
    let list = |ids: &Option<Vec<String>>| ids.iter().flatten().cloned().collect::<Vec<_>>();
    let with = |outcome: &str, bases: &Option<Vec<String>>| match bases {
        Some(_) => format!("`{outcome}` on [{}]", list(bases).join(", ")),
        None => format!("`{outcome}`"),
    };
    let expected = it.expected.as_deref().unwrap_or(&report.outcome);
    let outcomes = || book.pack().outcomes.iter().map(|it| it.id.as_str());
    let strange = if outcomes().any(|it| it == expected) {
        String::new()
    } else {
        format!("; there is no outcome `{expected}`{}", hint(expected, outcomes()))
    };
    let bases = it.expected_bases.as_ref().and(report.bases.as_ref()).cloned();
    format!(
        "{place}: expected {}, assessed as {}{strange}",
        with(expected, &it.expected_bases),
        with(&report.outcome, &bases),
    )
}
