//! What must hold of every situation of the library, every one of them tried.

#[path = "library/every.rs"]
mod every;
#[path = "library/pack.rs"]
mod pack;

use std::collections::BTreeSet;

use every::{QUESTIONS, every, everything, in_force};
use pack::library;
use rules::{Assessment, Finding, Rulebook, Said, Situation, TraceRow, What};

fn assess(book: &Rulebook, situation: &Situation) -> Assessment {
    book.assess(situation).unwrap_or_else(|error| panic!("{error}: {situation:?}"))
}

fn outcome<'a>(book: &'a Rulebook, situation: &Situation) -> &'a str {
    book.outcome(situation).unwrap_or_else(|error| panic!("{error}: {situation:?}"))
}

/// The situation with nothing recorded but these facts.
fn only(book: &Rulebook, situation: &Situation, facts: &[usize]) -> Situation {
    let mut kept = situation.clone();
    kept.facts.retain(|id, _| facts.iter().any(|it| book.pack().facts[*it].id == *id));
    kept
}

#[test]
fn compiled_and_interpreted_rules_agree() {
    let book = library();
    let count = everything(&book, &mut |it| {
        let interpreted = book.interpret(it).expect("an outcome");
        assert_eq!(outcome(&book, it), interpreted, "{it:?}");
    });
    assert!(count > 60_000, "{count} situations only");
}

#[test]
fn an_explanation_is_enough() {
    let book = library();
    everything(&book, &mut |it| {
        let assessment = assess(&book, it);
        let expected = book.pack().outcomes[assessment.outcome].id.as_str();
        let kept = only(&book, it, &assessment.decisive);
        assert_eq!(outcome(&book, &kept), expected, "{it:?} by {:?}", kept.facts);
    });
}

#[test]
fn nothing_decisive_is_spare() {
    let book = library();
    everything(&book, &mut |it| {
        let decisive = assess(&book, it).decisive;
        for spare in &decisive {
            let others: Vec<usize> = decisive.iter().copied().filter(|it| it != spare).collect();
            let without = only(&book, it, &others);
            let fact = &book.pack().facts[*spare].id;
            assert_ne!(outcome(&book, &without), outcome(&book, it), "`{fact}` of {it:?}");
        }
    });
}

#[test]
fn every_outcome_and_every_rule_in_force_is_reached() {
    let book = library();
    let mut outcomes = BTreeSet::new();
    let mut rules = BTreeSet::new();
    everything(&book, &mut |it| {
        let it = assess(&book, it);
        outcomes.insert(it.outcome);
        rules.insert((it.edition, it.question, it.rule));
    });
    assert_eq!(outcomes.len(), book.pack().outcomes.len(), "{outcomes:?}");
    for day in book.editions() {
        for (question, it) in book.pack().questions.iter().enumerate() {
            for (place, rule) in it.rules.iter().enumerate() {
                let live = in_force(rule.from.as_ref(), rule.until.as_ref(), day);
                let reached = rules.contains(&(day.to_owned(), question, place));
                assert_eq!(reached, live, "rule `{}` on {day}", rule.id);
            }
        }
    }
}

#[test]
fn open_facts_are_unknown_and_asked() {
    let book = library();
    everything(&book, &mut |it| {
        let assessment = assess(&book, it);
        for open in &assessment.open {
            let fact = &book.pack().facts[open.fact].id;
            assert_eq!(assessment.facts[open.fact].0, Finding::Unknown, "`{fact}` of {it:?}");
            assert!(assessment.asked.contains(&open.fact), "`{fact}` of {it:?}");
        }
    });
}

#[test]
fn an_open_fact_says_what_each_answer_would_do() {
    let book = library();
    everything(&book, &mut |it| {
        for open in assess(&book, it).open {
            for (answer, told) in [(true, open.if_true), (false, open.if_false)] {
                let fact = &book.pack().facts[open.fact].id;
                let answered = answer_one(it, fact, answer);
                let told = &book.pack().outcomes[told].id;
                assert_eq!(outcome(&book, &answered), told, "`{fact}`: {answer}, in {it:?}");
            }
        }
    });
}

fn answer_one(situation: &Situation, fact: &str, answer: bool) -> Situation {
    let mut answered = situation.clone();
    answered.facts.insert(fact.to_owned(), Some(answer));
    answered
}

/// Nobody needs a second ground for the same answer; but where the answer itself is unknown,
/// every change counts.
#[test]
fn what_alone_would_change_the_answer_is_open() {
    let book = library();
    everything(&book, &mut |it| {
        let assessment = assess(&book, it);
        let here = &book.pack().outcomes[assessment.outcome];
        let unknown = |it: &&usize| assessment.facts[**it].0 == Finding::Unknown;
        for fact in assessment.asked.iter().filter(unknown) {
            if assessment.open.iter().any(|it| it.fact == *fact) {
                continue;
            }
            let fact = &book.pack().facts[*fact].id;
            for answer in [true, false] {
                let there = outcome(&book, &answer_one(it, fact, answer)).to_owned();
                let place = book.pack().outcomes.iter().position(|it| it.id == there);
                let there = &book.pack().outcomes[place.expect("an outcome")];
                assert_eq!(here.finding, there.finding, "`{fact}`: {answer}, in {it:?}");
                let same = here.id == there.id || here.finding != Said::Unknown;
                assert!(same, "`{fact}`: {answer} gives `{}`, in {it:?}", there.id);
            }
        }
    });
}

#[test]
fn the_most_useful_open_fact_comes_first() {
    let book = library();
    everything(&book, &mut |it| {
        let assessment = assess(&book, it);
        let settles = |outcome: usize| {
            outcome != assessment.outcome && book.pack().outcomes[outcome].finding != Said::Unknown
        };
        let uses = assessment.open.iter().map(|it| {
            let answers = [it.if_true, it.if_false];
            answers.into_iter().filter(|it| settles(*it)).count()
        });
        assert!(uses.is_sorted_by(|left, right| left >= right), "{it:?}: {:?}", assessment.open);
    });
}

#[test]
fn an_unknown_outcome_has_something_to_ask() {
    let book = library();
    everything(&book, &mut |it| {
        let assessment = assess(&book, it);
        let unknown = book.pack().outcomes[assessment.outcome].finding == Said::Unknown;
        assert!(!unknown || !assessment.open.is_empty(), "{it:?}");
    });
}

/// Rows directly below the row at `place`.
fn below(rows: &[TraceRow], place: usize) -> Vec<TraceRow> {
    let depth = rows[place].depth;
    let inside = rows[place + 1..].iter().take_while(|it| it.depth > depth);
    inside.filter(|it| it.depth == depth + 1).copied().collect()
}

#[test]
fn the_trace_adds_up() {
    let book = library();
    for (question, _) in QUESTIONS {
        every(&book, question, &mut |it| {
            let assessment = assess(&book, it);
            let trace = &assessment.trace;
            let place = trace.rules.iter().position(|it| it.decides).expect("a rule decides");
            assert_eq!(trace.rules[place].rule, assessment.rule, "{it:?}");
            assert_eq!(trace.rules.iter().filter(|it| it.decides).count(), 1, "{it:?}");
            assert_eq!(trace.rules.iter().filter(|it| it.reached).count(), place + 1, "{it:?}");
            for (place, row) in trace.rows.iter().enumerate() {
                let findings: Vec<Finding> =
                    below(&trace.rows, place).iter().map(|it| it.finding).collect();
                let expected = match row.what {
                    What::Fact(fact) => {
                        let (finding, origin) = assessment.facts[fact];
                        assert_eq!(row.origin, origin, "{it:?}");
                        if row.negated { !finding } else { finding }
                    }
                    What::OneOf | What::TermOfOne(_) => Finding::any(findings),
                    What::AllOf => Finding::all(findings),
                    What::Term(_) => continue,
                };
                assert_eq!(row.finding, expected, "{row:?} of {it:?}");
            }
        });
    }
}
