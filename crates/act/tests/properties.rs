//! What must hold in every situation.

mod space;

use std::collections::BTreeSet;

use rules::{Assessment, Finding, Rulebook, Said, Situation, Statement};
use space::{Chance, frames, older_frames, outcome, put, some_facts, state};

/// Calls `see` with situations of every frame, and with a few of each frame of an older stage.
fn visit(
    seed: u64,
    each: usize,
    see: &mut dyn FnMut(&Rulebook, &Situation, &Statement, &mut Chance),
) {
    let book = act::rulebook();
    let mut chance = Chance(seed);
    let older = older_frames().into_iter().map(|it| (it, each.div_ceil(15)));
    for (frame, each) in frames().into_iter().map(|it| (it, each)).chain(older) {
        let silent = state(book, &frame);
        for _ in 0..each {
            let facts = some_facts(book, &frame, book.support(&silent), &mut chance);
            let mut statement = silent.clone();
            put(book, &mut statement, &facts);
            see(book, &frame, &statement, &mut chance);
        }
    }
}

fn fact(book: &Rulebook, id: &str) -> usize {
    let place = book.pack().facts.iter().position(|it| it.id == id);
    place.unwrap_or_else(|| panic!("`{id}` is no fact"))
}

fn said(book: &Rulebook, statement: &Statement) -> Said {
    book.pack().outcomes[book.decide(statement)].finding
}

#[test]
fn nobody_is_sent_without_the_consent_of_the_host() {
    let book = act::rulebook();
    let consents =
        ["host-consents-to-operation", "host-consents-to-assignment"].map(|id| fact(book, id));
    let mut sent = 0;
    visit(1, 300, &mut |book, frame, statement, _| {
        let may = matches!(
            outcome(book, statement),
            "may-implement" | "may-start-then-ask-diet" | "needs-diet-approval"
        );
        if frame.question == "start" && may {
            sent += 1;
            for consent in consents {
                assert_eq!(statement.finding(consent), Finding::True, "{frame:?}");
            }
        }
    });
    assert!(sent > 1000, "only {sent} starts were allowed: the walk does not get there");
}

#[test]
fn nothing_starts_and_no_goods_go_that_are_a_threat_or_use_of_force() {
    let force = fact(act::rulebook(), "no-threat-or-use-of-force");
    visit(2, 100, &mut |book, frame, statement, _| {
        let may = said(book, statement) == Said::Met;
        if matches!(frame.question.as_str(), "start" | "in-kind") && may {
            assert_eq!(statement.finding(force), Finding::True, "{frame:?}");
        }
    });
}

/// Filling in unknowns never turns a may into a may not, or back. Going on is another matter: there
/// the Act acts on what is found, so only a suspension, an end or a bar that was found must stay.
#[test]
fn learning_more_never_overturns_a_settled_answer() {
    let settled = |question: &str, outcome: &str, said: Said| match question {
        "continue" => said == Said::NotMet && outcome != "must-suspend-part",
        _ => said != Said::Unknown,
    };
    let mut learnt = 0;
    visit(3, 200, &mut |book, frame, statement, chance| {
        let before = outcome(book, statement);
        let sign = said(book, statement);
        if !settled(&frame.question, before, sign) {
            return;
        }
        let mut more = statement.clone();
        for place in book.support(statement) {
            if more.finding(*place) == Finding::Unknown && chance.below(2) == 0 {
                more.record(*place, Finding::from(chance.below(2) == 0));
                learnt += 1;
            }
        }
        let after = said(book, &more);
        // A step that waits for the Diet is a may that waits: the facts are complete.
        assert_eq!(after, sign, "{frame:?}: {before} became {}", outcome(book, &more));
    });
    assert!(learnt > 10_000, "only {learnt} facts were learnt");
}

#[test]
fn meeting_one_more_condition_never_worsens_a_start() {
    let rank = |outcome: &str| match outcome {
        // The Diet has refused: no condition is missing, and meeting another one shows just that.
        "may-not-implement:diet" => 1,
        "not-an-operation" => 0,
        it if it.starts_with("may-not-implement") => 0,
        "undetermined" => 1,
        _ => 2,
    };
    let book = act::rulebook();
    let conditions = [
        "ceasefire-agreed",
        "host-consents-to-operation",
        "parties-consent-to-operation",
        "host-consents-to-assignment",
        "parties-consent-to-assignment",
        "impartial-between-parties",
        "impartial-between-positions",
        "consent-stably-maintained",
        "no-threat-or-use-of-force",
        "overseas",
        "within-2000-people",
        "pm-finds-appropriate",
    ]
    .map(|id| fact(book, id));
    visit(4, 60, &mut |book, frame, statement, chance| {
        // Relief and election are what a peacekeeping operation is not: there more can be less.
        let pillar = frame.one("pillar").unwrap_or_default();
        if frame.question != "start" || !matches!(pillar, "un-pko") {
            return;
        }
        let mut better = statement.clone();
        let condition = conditions[chance.below(conditions.len())];
        better.record(
            condition,
            (statement.finding(condition).max(Finding::Unknown)).max(Finding::True),
        );
        let (before, after) = (outcome(book, statement), outcome(book, &better));
        assert!(rank(after) >= rank(before), "{frame:?}: {before} became {after}");
    });
}

fn only(book: &Rulebook, frame: &Situation, statement: &Statement, kept: &[usize]) -> Statement {
    let mut bare = state(book, frame);
    for fact in kept {
        bare.record(*fact, statement.finding(*fact));
    }
    bare
}

fn assess(book: &Rulebook, statement: &Statement) -> Assessment {
    book.assess_statement(statement)
}

#[test]
fn an_explanation_is_enough_and_nothing_in_it_is_spare() {
    let mut explained = 0;
    visit(5, 30, &mut |book, frame, statement, _| {
        let assessment = assess(book, statement);
        let decisive = &assessment.decisive;
        let kept = only(book, frame, statement, decisive);
        assert_eq!(book.decide(&kept), assessment.outcome, "not enough: {frame:?}");
        for spare in decisive {
            let rest: Vec<usize> = decisive.iter().copied().filter(|it| it != spare).collect();
            let fewer = only(book, frame, statement, &rest);
            let id = &book.pack().facts[*spare].id;
            assert_ne!(book.decide(&fewer), assessment.outcome, "`{id}` is spare: {frame:?}");
        }
        explained += usize::from(!decisive.is_empty());
    });
    assert!(explained > 5_000, "only {explained} outcomes had a deciding fact");
}

#[test]
fn every_fact_that_can_change_the_outcome_is_asked() {
    let mut silent = BTreeSet::new();
    visit(6, 60, &mut |book, frame, statement, _| {
        let asked = assess(book, statement).asked;
        let before = book.decide(statement);
        for place in book.support(statement) {
            if asked.contains(place) {
                continue;
            }
            for finding in [Finding::False, Finding::Unknown, Finding::True] {
                let mut other = statement.clone();
                put(book, &mut other, &[(*place, finding)]);
                if book.decide(&other) != before {
                    let id = &book.pack().facts[*place].id;
                    let (question, pillar) = (&frame.question, frame.one("pillar"));
                    silent.insert(format!("`{id}` in {question} of {pillar:?}"));
                }
            }
        }
    });
    assert!(silent.is_empty(), "not asked:\n{}", silent.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_outcome_is_reached() {
    let mut reached = BTreeSet::new();
    visit(7, 300, &mut |book, _, statement, _| {
        reached.insert(outcome(book, statement).to_owned());
    });
    let all = act::rulebook().pack().outcomes.iter().map(|it| it.id.clone()).collect();
    assert_eq!(reached, all);
}

/// Every suspension rests on a loss that was found (or, of one part, on stability not found), and
/// ends when all that was lost is found again.
#[test]
fn a_suspension_never_outlives_its_trigger_unseen() {
    let mut suspended = 0;
    visit(8, 120, &mut |book, frame, statement, _| {
        let before = outcome(book, statement);
        if !matches!(before, "must-suspend" | "must-suspend-part") {
            return;
        }
        suspended += 1;
        let assessment = assess(book, statement);
        if before == "must-suspend" {
            let found = |it: &usize| statement.finding(*it) != Finding::Unknown;
            assert!(!assessment.decisive.is_empty(), "{frame:?}");
            assert!(assessment.decisive.iter().all(found), "{frame:?}");
        }
        let mut mended = statement.clone();
        for test in book
            .pack()
            .baselines
            .iter()
            .filter(|it| book.baseline(frame).is_some_and(|b| b.id == it.id))
        {
            for (id, value) in &test.facts {
                mended.record(fact(book, id), Finding::from(*value));
            }
        }
        for id in [
            "consent-stably-maintained",
            "parties-consent-to-operation",
            "parties-consent-to-assignment",
        ] {
            mended.record(fact(book, id), Finding::True);
        }
        let after = outcome(book, &mended);
        assert!(!after.starts_with("must-suspend"), "{frame:?}: still {after}");
    });
    assert!(suspended > 1_000, "only {suspended} suspensions");
}
