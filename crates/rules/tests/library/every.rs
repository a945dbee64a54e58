//! Every situation of the library: each edition, each choice, each finding of each fact.

use std::collections::BTreeMap;

use rules::{Choice, ClosedWorld, Fact, Rulebook, Situation};

/// The facts each question can turn on.
pub const QUESTIONS: [(&str, &[&str]); 3] = [
    (
        "borrow",
        &[
            "card-valid",
            "card-blocked",
            "fees-owed",
            "instalments-agreed",
            "parent-agrees",
            "reserved",
            "on-bus",
        ],
    ),
    ("return", &["day-passed", "renewed", "recalled", "brought-back", "fees-owed"]),
    ("desk", &["loud", "eating", "warned"]),
];

type Choices = BTreeMap<String, Vec<String>>;

/// Shows every situation of a question, and says how many there are.
pub fn every(book: &Rulebook, question: &str, see: &mut dyn FnMut(&Situation)) -> usize {
    let mut count = 0;
    for edition in book.editions() {
        for choices in every_choice(book, question, edition) {
            for facts in every_finding(book, question, edition) {
                let situation = Situation {
                    edition: Some(edition.to_owned()),
                    question: question.to_owned(),
                    choices: choices.clone(),
                    facts,
                    ..Situation::default()
                };
                see(&situation);
                count += 1;
            }
        }
    }
    count
}

/// As [`every`], over all questions.
pub fn everything(book: &Rulebook, see: &mut dyn FnMut(&Situation)) -> usize {
    QUESTIONS.iter().map(|(question, _)| every(book, question, see)).sum()
}

pub fn in_force(from: Option<&String>, until: Option<&String>, day: &str) -> bool {
    from.is_none_or(|it| it.as_str() <= day) && until.is_none_or(|it| day < it.as_str())
}

fn every_choice(book: &Rulebook, question: &str, day: &str) -> Vec<Choices> {
    let mut all = vec![Choices::new()];
    for choice in &book.pack().choices {
        if choice.questions.iter().any(|it| it == question) {
            let answers = answers(choice, question, day);
            let with = |made: &Choices| {
                let needless = choice.id == "branch" && made["reader"] == ["visitor"];
                let answers = answers.iter().filter(|it| !needless || it.is_none());
                let mut grown = vec![];
                for answer in answers {
                    let mut made = made.clone();
                    made.extend(answer.clone().map(|it| (choice.id.clone(), it)));
                    grown.push(made);
                }
                grown
            };
            all = all.iter().flat_map(with).collect();
        }
    }
    all
}

/// What may be chosen; `None`: left open.
fn answers(choice: &Choice, question: &str, day: &str) -> Vec<Option<Vec<String>>> {
    let mut options = vec![];
    for option in &choice.options {
        let here = option.questions.as_ref().is_none_or(|it| it.iter().any(|it| it == question));
        if here && in_force(option.from.as_ref(), option.until.as_ref(), day) {
            options.push(option.id.clone());
        }
    }
    let mut answers = vec![];
    if !choice.needed.iter().any(|it| it == question) {
        answers.push(None);
    }
    if choice.many {
        for subset in 0..1usize << options.len() {
            let chosen = options.iter().enumerate().filter(|(bit, _)| subset >> bit & 1 == 1);
            answers.push(Some(chosen.map(|(_, it)| it.clone()).collect()));
        }
    } else {
        answers.extend(options.into_iter().map(|it| Some(vec![it])));
    }
    answers
}

type Findings = BTreeMap<String, Option<bool>>;

fn every_finding(book: &Rulebook, question: &str, day: &str) -> Vec<Findings> {
    let (_, ids) = QUESTIONS.iter().find(|(it, _)| *it == question).expect("a question");
    let facts = ids.iter().filter_map(|it| book.fact(it));
    let facts = facts.filter(|it| in_force(it.from.as_ref(), it.until.as_ref(), day));
    let mut all = vec![Findings::new()];
    for fact in facts {
        let with = |made: &Findings| {
            let mut grown = vec![made.clone()];
            for value in recorded(fact) {
                let mut made = made.clone();
                made.insert(fact.id.clone(), value);
                grown.push(made);
            }
            grown
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

/// What may be recorded of a fact, other than nothing, that makes a difference.
fn recorded(fact: &Fact) -> Vec<Option<bool>> {
    match fact.closed_world {
        ClosedWorld::No => vec![Some(true), Some(false)],
        ClosedWorld::Absent => vec![Some(true), None],
        ClosedWorld::Always => vec![Some(true)],
    }
}
