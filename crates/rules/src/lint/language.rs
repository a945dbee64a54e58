//! Every text in every language.

use super::flaw;
use crate::pack::Pack;
use crate::rulebook::Flaw;
use crate::said::Said;
use crate::words::Words;

/// Texts that lack a language of the pack.
pub(super) fn untranslated(pack: &Pack, flaws: &mut Vec<Flaw>) {
    each_text(pack, &mut |place, field, words| {
        for language in &pack.head.languages {
            if !words.has(language) {
                flaw(flaws, place.clone(), format!("`{field}` has no text in `{language}`"));
            }
        }
    });
}

/// States that a principle can be in and has no words for.
pub(super) fn speechless(pack: &Pack, flaws: &mut Vec<Flaw>) {
    for principle in &pack.principles {
        let place = || format!("principle `{}`", principle.id);
        for said in Said::ALL.iter().filter(|it| !principle.said.contains_key(it)) {
            flaw(flaws, place(), format!("says nothing for `{}`", said.id()));
        }
    }
}

/// Visits every text with its place and field.
fn each_text(pack: &Pack, see: &mut dyn FnMut(&String, &str, &Words)) {
    see(&"pack".into(), "title", &pack.head.title);
    for group in &pack.groups {
        see(&format!("group `{}`", group.id), "label", &group.label);
    }
    for outcome in &pack.outcomes {
        let place = format!("outcome `{}`", outcome.id);
        see(&place, "label", &outcome.label);
        see(&place, "sentence", &outcome.sentence);
    }
    for exclusion in &pack.exclusions {
        see(&format!("exclusion of `{}`", exclusion.facts.join("`, `")), "says", &exclusion.says);
    }
    facts_and_terms(pack, see);
    choices(pack, see);
    questions(pack, see);
    principles(pack, see);
    consequences(pack, see);
}

type See<'a> = dyn FnMut(&String, &str, &Words) + 'a;

fn facts_and_terms(pack: &Pack, see: &mut See<'_>) {
    for fact in &pack.facts {
        let place = format!("fact `{}`", fact.id);
        see(&place, "label", &fact.label);
        see(&place, "asks", &fact.asks);
        see(&place, "definition", &fact.definition);
        see(&place, "yes", &fact.yes);
        see(&place, "no", &fact.no);
    }
    for term in &pack.terms {
        let place = format!("term `{}`", term.id);
        see(&place, "label", &term.label);
        term.inference.iter().for_each(|it| see(&place, "inference", it));
    }
}

fn choices(pack: &Pack, see: &mut See<'_>) {
    for choice in &pack.choices {
        let place = format!("choice `{}`", choice.id);
        see(&place, "label", &choice.label);
        see(&place, "asks", &choice.asks);
        for option in &choice.options {
            let place = format!("{place}, option `{}`", option.id);
            see(&place, "label", &option.label);
            option.short.iter().for_each(|it| see(&place, "short", it));
            option.definition.iter().for_each(|it| see(&place, "definition", it));
        }
    }
}

fn questions(pack: &Pack, see: &mut See<'_>) {
    for question in &pack.questions {
        let place = format!("question `{}`", question.id);
        see(&place, "label", &question.label);
        see(&place, "asks", &question.asks);
        if let Some(alternatives) = &question.alternatives {
            see(&place, "alternatives, says", &alternatives.says);
            alternatives.inference.iter().for_each(|it| see(&place, "alternatives, inference", it));
        }
        for base in &question.bases {
            see(&format!("{place}, base `{}`", base.id), "label", &base.label);
        }
        for rule in &question.rules {
            let place = format!("{place}, rule `{}`", rule.id);
            see(&place, "asks", &rule.asks);
            see(&place, "reason", &rule.reason);
            rule.inference.iter().for_each(|it| see(&place, "inference", it));
        }
    }
}

fn principles(pack: &Pack, see: &mut See<'_>) {
    for principle in &pack.principles {
        let place = format!("principle `{}`", principle.id);
        see(&place, "title", &principle.title);
        see(&place, "asks", &principle.asks);
        see(&place, "wording", &principle.wording);
        for (said, words) in &principle.said {
            see(&place, said.id(), words);
        }
        for (number, test) in (1..).zip(&principle.tests) {
            let place = format!("{place}, test {number}");
            test.said.iter().for_each(|it| see(&place, "said", it));
            test.note.iter().for_each(|it| see(&place, "note", it));
            test.inference.iter().for_each(|it| see(&place, "inference", it));
        }
    }
}

fn consequences(pack: &Pack, see: &mut See<'_>) {
    for procedure in &pack.procedures {
        let place = format!("procedure `{}`", procedure.id);
        procedure.intro.iter().for_each(|it| see(&place, "intro", it));
        for (number, step) in (1..).zip(&procedure.steps) {
            let place = format!("{place}, step {number}");
            see(&place, "who", &step.who);
            see(&place, "what", &step.what);
            see(&place, "how", &step.how);
            if let Some(otherwise) = &step.otherwise {
                see(&place, "otherwise, what", &otherwise.what);
                see(&place, "otherwise, how", &otherwise.how);
            }
        }
    }
    for duty in &pack.duties {
        let place = format!("duty `{}`", duty.id);
        see(&place, "says", &duty.says);
        duty.inference.iter().for_each(|it| see(&place, "inference", it));
    }
    for rung in &pack.ladder {
        let place = format!("rung `{}`", rung.id);
        see(&place, "title", &rung.title);
        see(&place, "when", &rung.when);
        for (number, state) in (1..).zip(&rung.states) {
            let place = format!("{place}, state {number}");
            see(&place, "says", &state.says);
            state.inference.iter().for_each(|it| see(&place, "inference", it));
        }
    }
    for baseline in &pack.baselines {
        see(&format!("baseline `{}`", baseline.id), "label", &baseline.label);
    }
    for opening in &pack.openings {
        see(&format!("opening `{}`", opening.id), "label", &opening.label);
    }
}
