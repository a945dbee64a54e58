//! What keeps a pack from being used at all.

use std::collections::{BTreeMap, BTreeSet};

use super::flaw;
use crate::compile::in_force;
use crate::pack::Pack;
use crate::rulebook::{Flaw, Rulebook, is_date, stage_days};
use crate::situation::{KEYS, Situation};
use crate::spelling::hint;

/// Calls `see` with the place and the dates of every element that an amendment may touch.
pub(crate) fn each_window<'a>(
    pack: &'a Pack,
    see: &mut dyn FnMut(String, Option<&'a String>, Option<&'a String>),
) {
    macro_rules! windows {
        ($elements:expr, $place:expr) => {
            for it in $elements {
                let place: String = $place(it);
                see(place, it.from.as_ref(), it.until.as_ref());
            }
        };
    }
    windows!(&pack.facts, |it: &crate::Fact| format!("fact `{}`", it.id));
    windows!(&pack.terms, |it: &crate::Term| format!("term `{}`", it.id));
    windows!(&pack.duties, |it: &crate::Duty| format!("duty `{}`", it.id));
    windows!(&pack.procedures, |it: &crate::Procedure| format!("procedure `{}`", it.id));
    for choice in &pack.choices {
        windows!(&choice.options, |it: &crate::ChoiceOption| format!("option `{}`", it.id));
    }
    for question in &pack.questions {
        windows!(&question.rules, |it: &crate::Rule| format!("rule `{}`", it.id));
        windows!(&question.bases, |it: &crate::Base| format!("base `{}`", it.id));
        windows!(question.alternatives.iter(), |_: &crate::Alternatives| format!(
            "alternatives of question `{}`",
            question.id
        ));
    }
    for principle in &pack.principles {
        windows!(&principle.tests, |_: &crate::PrincipleTest| format!(
            "principle `{}`",
            principle.id
        ));
    }
    for rung in &pack.ladder {
        windows!(&rung.states, |_: &crate::RungStanding| format!("rung `{}`", rung.id));
    }
}

/// Flaws of the pack's build: without these it can be compiled.
pub(crate) fn structure(pack: &Pack) -> Vec<Flaw> {
    let mut flaws = vec![];
    head(pack, &mut flaws);
    ids(pack, &mut flaws);
    references(pack, &mut flaws);
    questions(pack, &mut flaws);
    rungs(pack, &mut flaws);
    flaws
}

fn head(pack: &Pack, flaws: &mut Vec<Flaw>) {
    if pack.head.id.is_empty() {
        flaw(flaws, "pack".into(), "no part has a head: add `\"pack\": {\"id\": …}` to one file");
    } else if !is_date(&pack.head.first_edition) {
        flaw(flaws, "pack".into(), "`first-edition` must be a date such as `2016-03-29`");
    }
    each_window(pack, &mut |place, from, until| {
        for date in from.into_iter().chain(until).filter(|it| !is_date(it)) {
            flaw(flaws, place.clone(), format!("`{date}` is not a date such as `2016-03-29`"));
        }
        if let (Some(from), Some(until)) = (from, until)
            && from >= until
        {
            flaw(flaws, place, format!("ends on `{until}`, not after it begins on `{from}`"));
        }
    });
    let counts = [
        ("outcomes", pack.outcomes.len()),
        ("questions", pack.questions.len()),
        (
            "options of one choice",
            pack.choices.iter().map(|it| it.options.len()).max().unwrap_or(0),
        ),
    ];
    for (what, count) in counts.into_iter().filter(|(_, count)| *count > 64) {
        flaw(flaws, "pack".into(), format!("{count} {what}: the engine takes 64"));
    }
}

type Window<'a> = (Option<&'a String>, Option<&'a String>);

/// Whether two spans of time share a day.
fn overlap(left: Window<'_>, right: Window<'_>) -> bool {
    let before = |until: Option<&String>, from: Option<&String>| match (until, from) {
        (Some(until), Some(from)) => until <= from,
        (None, _) | (_, None) => false,
    };
    !before(left.1, right.0) && !before(right.1, left.0)
}

/// Ids used twice at one time. Facts and terms share their names.
fn ids(pack: &Pack, flaws: &mut Vec<Flaw>) {
    let facts = pack.facts.iter().map(|it| (&it.id, (it.from.as_ref(), it.until.as_ref())));
    let terms = pack.terms.iter().map(|it| (&it.id, (it.from.as_ref(), it.until.as_ref())));
    unique("fact or term", facts.chain(terms), flaws);
    fn always<'a>(it: &'a String) -> (&'a String, Window<'a>) {
        (it, (None, None))
    }
    unique("group", pack.groups.iter().map(|it| always(&it.id)), flaws);
    unique("choice", pack.choices.iter().map(|it| always(&it.id)), flaws);
    unique("question", pack.questions.iter().map(|it| always(&it.id)), flaws);
    unique("outcome", pack.outcomes.iter().map(|it| always(&it.id)), flaws);
    unique("principle", pack.principles.iter().map(|it| always(&it.id)), flaws);
    unique("rung", pack.ladder.iter().map(|it| always(&it.id)), flaws);
    unique("baseline", pack.baselines.iter().map(|it| always(&it.id)), flaws);
    unique("opening", pack.openings.iter().map(|it| always(&it.id)), flaws);
    let duties = pack.duties.iter().map(|it| (&it.id, (it.from.as_ref(), it.until.as_ref())));
    unique("duty", duties, flaws);
    let procedures = pack.procedures.iter();
    let procedures = procedures.map(|it| (&it.id, (it.from.as_ref(), it.until.as_ref())));
    unique("procedure", procedures, flaws);
    for choice in &pack.choices {
        let place = || format!("choice `{}`", choice.id);
        if KEYS.contains(&choice.id.as_str()) {
            flaw(flaws, place(), "a situation has a key of that name: name the choice otherwise");
        }
        let options = choice.options.iter().map(|it| &it.id);
        for id in options.filter(|it| choice.sets.contains_key(*it)) {
            flaw(flaws, place(), format!("`{id}` is both an option and a set"));
        }
        let options =
            choice.options.iter().map(|it| (&it.id, (it.from.as_ref(), it.until.as_ref())));
        unique(&format!("option of choice `{}`", choice.id), options, flaws);
    }
    for question in &pack.questions {
        let rules = question.rules.iter().map(|it| (&it.id, (it.from.as_ref(), it.until.as_ref())));
        unique(&format!("rule of question `{}`", question.id), rules, flaws);
        let bases = question.bases.iter().map(|it| (&it.id, (it.from.as_ref(), it.until.as_ref())));
        unique(&format!("base of question `{}`", question.id), bases, flaws);
    }
}

fn unique<'a>(
    what: &str,
    ids: impl Iterator<Item = (&'a String, Window<'a>)>,
    flaws: &mut Vec<Flaw>,
) {
    let mut seen: BTreeMap<&str, Vec<Window<'a>>> = BTreeMap::new();
    for (id, window) in ids {
        let others = seen.entry(id).or_default();
        if others.iter().any(|it| overlap(*it, window)) {
            flaw(flaws, format!("{what} `{id}`"), "used twice at one time");
        }
        others.push(window);
    }
}

/// Ids outside formulas.
fn references(pack: &Pack, flaws: &mut Vec<Flaw>) {
    let facts: BTreeSet<&str> = pack.facts.iter().map(|it| it.id.as_str()).collect();
    let groups: BTreeSet<&str> = pack.groups.iter().map(|it| it.id.as_str()).collect();
    let questions: BTreeSet<&str> = pack.questions.iter().map(|it| it.id.as_str()).collect();
    let principles: BTreeSet<&str> = pack.principles.iter().map(|it| it.id.as_str()).collect();
    let bases = pack.questions.iter().flat_map(|it| &it.bases);
    let bases: BTreeSet<&str> = bases.map(|it| it.id.as_str()).collect();
    let mut known = |place: &dyn Fn() -> String, what: &str, id: &str, all: &BTreeSet<&str>| {
        if !all.contains(id) {
            let hint = hint(id, all.iter().copied());
            flaw(flaws, place(), format!("unknown {what} `{id}`{hint}"));
        }
    };
    for fact in &pack.facts {
        let place = || format!("fact `{}`", fact.id);
        known(&place, "group", &fact.group, &groups);
        fact.principle.iter().for_each(|it| known(&place, "principle", it, &principles));
    }
    for choice in &pack.choices {
        let place = || format!("choice `{}`", choice.id);
        let own = choice.options.iter().filter_map(|it| it.questions.as_ref()).flatten();
        for question in choice.questions.iter().chain(&choice.needed).chain(own) {
            known(&place, "question", question, &questions);
        }
        let options: BTreeSet<&str> = choice.options.iter().map(|it| it.id.as_str()).collect();
        for member in choice.sets.values().flatten() {
            known(&place, "option", member, &options);
        }
    }
    for rung in &pack.ladder {
        let place = || format!("rung `{}`", rung.id);
        rung.bases.iter().for_each(|it| known(&place, "base", it, &bases));
    }
    for exclusion in &pack.exclusions {
        exclusion.facts.iter().for_each(|it| known(&|| "exclusion".into(), "fact", it, &facts));
    }
    for principle in &pack.principles {
        let place = || format!("principle `{}`, stands-for", principle.id);
        let stands_for = principle.tests.iter().flat_map(|it| it.stands_for.keys());
        stands_for.for_each(|it| known(&place, "fact", it, &facts));
    }
    for baseline in &pack.baselines {
        let place = || format!("baseline `{}`", baseline.id);
        baseline.facts.keys().for_each(|it| known(&place, "fact", it, &facts));
    }
}

/// A question must answer whatever is asked on every day, and its last rule must be its last.
fn questions(pack: &Pack, flaws: &mut Vec<Flaw>) {
    for question in &pack.questions {
        let place = || format!("question `{}`", question.id);
        let rules = question.rules.iter();
        let closing = rules.filter(|it| it.when.is_none());
        if let Some(day) = gap(pack, closing.map(|it| (it.from.as_ref(), it.until.as_ref()))) {
            let says = format!(
                "a situation of {day} could be left without an outcome: end with a rule that has \
                 no `when`"
            );
            flaw(flaws, place(), says);
        }
        let before = question.rules.split_last().map_or(&[][..], |(_, it)| it);
        let always = |it: &&crate::Rule| it.from.is_none() && it.until.is_none();
        for rule in before.iter().filter(|it| it.when.is_none()).filter(always) {
            let says = "it has no `when`, so no rule after it is ever reached";
            flaw(flaws, format!("{}, rule `{}`", place(), rule.id), says);
        }
    }
}

/// A rung must stand somehow whatever was found.
fn rungs(pack: &Pack, flaws: &mut Vec<Flaw>) {
    for rung in &pack.ladder {
        let closing = rung.states.iter().filter(|it| it.when.is_none());
        if let Some(day) = gap(pack, closing.map(|it| (it.from.as_ref(), it.until.as_ref()))) {
            let says =
                format!("on {day} it could stand nowhere: end with a state that has no `when`");
            flaw(flaws, format!("rung `{}`", rung.id), says);
        }
    }
}

/// The first day that none of these spans covers.
fn gap<'a>(pack: &Pack, spans: impl Iterator<Item = Window<'a>>) -> Option<String> {
    let spans: Vec<Window<'a>> = spans.collect();
    let covered = |day: &String| spans.iter().any(|(from, until)| in_force(*from, *until, day));
    stage_days(pack).into_iter().find(|it| !covered(it))
}

/// Situations to begin from must be answerable.
pub(crate) fn openings(book: &Rulebook) -> Vec<Flaw> {
    let mut flaws = vec![];
    for opening in &book.pack().openings {
        let read = Situation::from_json(&opening.situation, &book.choice_ids());
        if let Err(error) = read.and_then(|it| book.state(&it)) {
            flaw(&mut flaws, format!("opening `{}`", opening.id), error.to_string());
        }
    }
    flaws
}
