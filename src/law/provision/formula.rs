//! A formula of the pack, drawn as a tree of words.

use leptos::prelude::*;
use rules::{ChoiceTest, Formula, Term};

use crate::language::Spoken;
use crate::page::provision;
use crate::session::book;

/// Terms inside terms inside terms are named, not opened: their own provisions open them.
const DEPTH: usize = 3;

/// The tree of a formula, as it stands on a day (without one, today).
pub fn tree(formula: &'static Formula, day: Option<&str>, spoken: Spoken) -> AnyView {
    let root = Tree { day, spoken }.node(formula, DEPTH);
    view! { <ul class="branch logic">{root}</ul> }.into_any()
}

#[derive(Clone, Copy)]
struct Tree<'a> {
    day: Option<&'a str>,
    spoken: Spoken,
}

impl Tree<'_> {
    fn node(self, formula: &'static Formula, depth: usize) -> AnyView {
        let words = &self.spoken.messages().law.logic;
        let grounds = &self.spoken.messages().grounds;
        match formula {
            Formula::All(parts) => self.parts(grounds.all_of, parts, depth),
            Formula::Any(parts) => self.parts(grounds.one_of, parts, depth),
            Formula::Not(part) => self.headed(words.not, &[part], depth),
            Formula::IfThen(condition, then) => view! {
                {self.headed(words.where_, &[condition], depth)}
                {self.headed(words.then, &[then], depth)}
            }
            .into_any(),
            Formula::Read(reading, part) => self.headed((words.reading)(*reading), &[part], depth),
            Formula::Named(id) => self.named(id, depth),
            Formula::Constant(it) => line((words.constant)(*it).to_owned(), None, ().into_any()),
            Formula::Choice { choice, test } => {
                line(self.chosen(choice, test), None, ().into_any())
            }
            Formula::Question(ids) => {
                let asked = ids.iter().map(|it| self.question(it)).collect::<Vec<_>>();
                line((words.question)(&self.row(asked)), None, ().into_any())
            }
            Formula::Outcome(ids) => {
                let outcomes = ids.iter().map(|it| self.outcome(it)).collect::<Vec<_>>();
                line((words.outcome)(&self.row(outcomes)), None, ().into_any())
            }
        }
    }

    fn parts(self, head: &str, parts: &'static [Formula], depth: usize) -> AnyView {
        if let [only] = parts {
            return self.node(only, depth);
        }
        let parts: Vec<_> = parts.iter().map(|it| self.node(it, depth)).collect();
        line(head.to_owned(), None, view! { <ul class="branch">{parts}</ul> }.into_any())
    }

    fn headed(self, head: &str, parts: &[&'static Formula], depth: usize) -> AnyView {
        let parts: Vec<_> = parts.iter().map(|it| self.node(it, depth)).collect();
        line(head.to_owned(), None, view! { <ul class="branch">{parts}</ul> }.into_any())
    }

    /// A fact, or a term with what it is made of.
    fn named(self, id: &str, depth: usize) -> AnyView {
        if let Some(fact) = book().fact(id) {
            return line(self.spoken.say(&fact.yes), Some((&fact.cite[..], self)), ().into_any());
        }
        let Some(term) = term_on(id, self.day) else {
            return line(id.to_owned(), None, ().into_any());
        };
        let inside = (depth > 0).then(|| {
            view! { <ul class="branch">{self.node(&term.is, depth - 1)}</ul> }
        });
        line(self.spoken.say(&term.label), Some((&term.cite[..], self)), inside.into_any())
    }

    fn chosen(self, choice: &str, test: &'static ChoiceTest) -> String {
        let words = &self.spoken.messages().law.logic;
        let found = book().pack().choices.iter().find(|it| it.id == choice);
        let name = found.map_or(String::new(), |it| self.spoken.say(&it.label));
        match test {
            ChoiceTest::Is(ids) => {
                let option = |it: &Option<String>| match it {
                    Some(id) => self.options(choice, id),
                    None => words.none_named.to_owned(),
                };
                (words.is)(&name, &self.row(ids.iter().map(option).collect()))
            }
            ChoiceTest::HasAny(ids) => {
                let all = ids.iter().map(|it| self.options(choice, it)).collect();
                (words.among)(&name, &self.row(all))
            }
            ChoiceTest::Only(ids) => {
                let all = ids.iter().map(|it| self.options(choice, it)).collect();
                (words.only)(&name, &self.row(all))
            }
        }
    }

    /// The name of an option, or of the first members of a set.
    fn options(self, choice: &str, id: &str) -> String {
        /// More members than this are counted.
        const NAMED: usize = 3;
        let Some(choice) = book().pack().choices.iter().find(|it| it.id == choice) else {
            return id.to_owned();
        };
        let one = [id.to_owned()];
        let ids = choice.sets.get(id).map_or(&one[..], |it| &it[..]);
        let named = ids.iter().take(NAMED).filter_map(|id| {
            let option = choice.options.iter().find(|it| it.id == *id)?;
            Some(self.spoken.say(option.short.as_ref().unwrap_or(&option.label)))
        });
        let names = self.row(named.collect());
        match ids.len().checked_sub(NAMED).filter(|it| *it > 0) {
            Some(more) => (self.spoken.messages().law.logic.and_more)(&names, more),
            None => names,
        }
    }

    fn question(self, id: &str) -> String {
        let found = book().pack().questions.iter().find(|it| it.id == id);
        found.map_or(id.to_owned(), |it| self.spoken.say(&it.label))
    }

    /// An outcome's name; of a family, that of the outcome it is called after.
    fn outcome(self, id: &str) -> String {
        let stem = id.trim_end_matches(":*");
        let found = book().pack().outcomes.iter().find(|it| it.id == stem);
        found.map_or(stem.to_owned(), |it| self.spoken.say(&it.label))
    }

    fn row(self, names: Vec<String>) -> String {
        names.join((self.spoken.messages().law.logic).or)
    }
}

/// A term as it stands on a day.
pub fn term_on(id: &str, day: Option<&str>) -> Option<&'static Term> {
    let terms = book().pack().terms.iter().filter(|it| it.id == id);
    terms.into_iter().find(|it| in_force(it.from.as_deref(), it.until.as_deref(), day))
}

/// Whether something that begins and ends so is there on a day; without one, today.
pub fn in_force(from: Option<&str>, until: Option<&str>, day: Option<&str>) -> bool {
    let day = day.unwrap_or("9999-12-31");
    from.is_none_or(|it| it <= day) && until.is_none_or(|it| day < it)
}

fn line(words: String, cites: Option<(&[String], Tree)>, inside: AnyView) -> AnyView {
    let cites = cites.map(|(cites, tree)| {
        let today = act::concordance::all_as_of(cites, tree.day);
        let link = |it: &String| {
            let words = tree.spoken.cite(std::slice::from_ref(it));
            view! { " "<a class="cite" href=provision(it)>{words}</a> }
        };
        today.iter().map(link).collect_view()
    });
    view! { <li><p class="logic__line">{words}{cites}</p>{inside}</li> }.into_any()
}
