//! The visitor's situation, and what the engine says of it.

use leptos::prelude::*;
use rules::{Assessment, Finding, Rulebook, Situation};

use crate::beginning::beginnings;
use crate::browser;
use crate::language::Spoken;
use crate::messages::Trouble;

mod exchange;

pub use exchange::{is_for_whole, is_of_whole};

/// How much of a situation is set out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Five switches; the rest is assumed.
    #[default]
    Short,
    /// Every choice and fact.
    Full,
}

/// The questions that the two stages of the short view ask.
pub const STAGES: [&str; 2] = ["start", "continue"];

/// What the visitor is looking at. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    situation: RwSignal<Situation>,
    /// The beginning it still equals, by id.
    pub beginning: ReadSignal<Option<String>>,
    set_beginning: WriteSignal<Option<String>>,
    pub view: RwSignal<View>,
    /// Whether the visitor has changed anything: from then on things may move.
    pub live: RwSignal<bool>,
    /// What went wrong with an address, a file or the storage.
    pub troubles: RwSignal<Vec<Trouble>>,
    /// The engine's answer. Kept as it was where a situation could not be assessed.
    pub assessment: Memo<Assessment>,
    /// The same once the outcome has been painted, for all that only explains it.
    pub explained: Memo<Assessment>,
    /// How often an answer was painted.
    painted: RwSignal<u32>,
    /// The first day of the edition that was asked.
    edition: Memo<String>,
}

/// The session, from the context that the app provides.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

/// The Act.
pub fn book() -> &'static Rulebook {
    act::rulebook()
}

impl Session {
    /// A session that begins with the pack's first opening.
    pub fn new() -> Session {
        let first = beginnings().next();
        let (id, situation) = first.map(|it| (it.id, it.situation)).unzip();
        let situation = RwSignal::new(bare(situation.unwrap_or_default()));
        let (beginning, set_beginning) = signal(id);
        let assessment = Memo::new(move |before: Option<&Assessment>| {
            // Every way into a session completes the situation; should one fail to, the last
            // answer stands rather than a blank page.
            let answer = situation.with(|it| book().assess(it)).ok();
            answer.or_else(|| before.cloned()).unwrap_or_else(silent)
        });
        let painted = RwSignal::new(0);
        let explained = Memo::new(move |_| {
            painted.get();
            assessment.get_untracked()
        });
        Session {
            situation,
            beginning,
            set_beginning,
            view: RwSignal::new(View::Short),
            live: RwSignal::new(false),
            troubles: RwSignal::new(vec![]),
            assessment,
            explained,
            painted,
            edition: Memo::new(move |_| assessment.with(|it| it.edition.clone())),
        }
    }

    /// Is followed by whoever works something out for what was painted.
    pub fn follow_painting(self) {
        self.painted.get();
    }

    /// Lets explanations follow each answer as soon as it is painted: a visitor sees what an act comes
    /// to before the page has worked out why.
    pub fn explain_after_painting(self) {
        Effect::new(move |before: Option<()>| {
            self.assessment.with(|_| ());
            self.situation.with(|_| ());
            if before.is_some() {
                // Where the page has been left, nobody is told any more.
                browser::after_painting(move || {
                    self.painted.try_update(|it| *it = it.wrapping_add(1));
                });
            }
        });
    }

    /// The view shown: a question that is no stage of a dispatch has only the full one.
    pub fn shown_view(self) -> View {
        let staged = self.situation.with(|it| STAGES.contains(&it.question.as_str()));
        if staged { self.view.get() } else { View::Full }
    }

    /// Shows the short or the full view. The short one returns to a stage of a dispatch.
    pub fn show(self, view: View) {
        let staged = self.situation.with_untracked(|it| STAGES.contains(&it.question.as_str()));
        if view == View::Short && !staged {
            self.ask(STAGES[0]);
        }
        self.view.set(view);
    }

    /// The situation as it stands, followed by whoever reads it.
    pub fn situation(self) -> Situation {
        self.situation.get()
    }

    pub fn with<T>(self, read: impl FnOnce(&Situation) -> T) -> T {
        self.situation.with(read)
    }

    /// Provisions, as they are cited in the edition that was asked.
    pub fn cite(self, citations: &[String], spoken: Spoken) -> String {
        self.edition.with(|it| spoken.cite_on(citations, it))
    }

    /// The finding recorded of a fact.
    pub fn finding(self, fact: usize) -> Finding {
        self.assessment.with(|it| it.facts[fact].0)
    }

    /// Records findings of facts, as given.
    pub fn record(self, findings: impl IntoIterator<Item = (String, Finding)>) {
        self.change(|it| {
            for (fact, finding) in findings {
                it.assumed.remove(&fact);
                it.facts.insert(fact, finding.into());
            }
        });
    }

    /// Chooses the options of a choice; none: leaves it open.
    pub fn choose(self, choice: &str, options: Vec<String>) {
        self.change(|it| {
            if options.is_empty() && !is_many(choice) {
                it.choices.remove(choice);
            } else {
                it.choices.insert(choice.to_owned(), options);
            }
            renew_assumed(it);
        });
    }

    /// Asks another question of the same facts.
    pub fn ask(self, question: &str) {
        self.change(|it| {
            question.clone_into(&mut it.question);
            book().complete(it);
            renew_assumed(it);
        });
    }

    /// Asks the same of the Act as it stood on a day; without one, of today's.
    #[cfg(feature = "whole")]
    pub fn date(self, edition: Option<String>) {
        self.change(|it| {
            it.edition = edition;
            book().complete(it);
            renew_assumed(it);
        });
    }

    fn change(self, change: impl FnOnce(&mut Situation)) {
        // What is so already is told to nobody.
        if !self.live.get_untracked() {
            self.live.set(true);
        }
        if self.beginning.with_untracked(Option::is_some) {
            self.set_beginning.set(None);
        }
        self.situation.update(|it| {
            change(it);
            book().complete(it);
        });
    }
}

/// The answer where nothing but the first question was asked.
pub fn silent() -> Assessment {
    let question = book().pack().questions[0].id.clone();
    let mut silent = Situation { question, ..Situation::default() };
    book().complete(&mut silent);
    #[expect(clippy::expect_used, reason = "a completed situation is answerable: see the tests")]
    book().assess(&silent).expect("a completed situation")
}

fn is_many(choice: &str) -> bool {
    book().pack().choices.iter().any(|it| it.id == choice && it.many)
}

/// A situation without what was only said about it.
fn bare(situation: Situation) -> Situation {
    let Situation { edition, question, choices, facts, assumed, .. } = situation;
    Situation { edition, question, choices, facts, assumed, ..Situation::default() }
}

/// Where facts were taken for granted, takes for granted what is usual for the new choice.
fn renew_assumed(situation: &mut Situation) {
    if situation.assumed.is_empty() {
        return;
    }
    book().complete(situation);
    if let Some(baseline) = book().baseline(situation) {
        let usual = baseline.facts.iter().filter(|(id, _)| !situation.facts.contains_key(*id));
        situation.assumed = rules::keyed(usual.map(|(id, value)| (id.clone(), *value)));
    }
}

impl Default for Session {
    fn default() -> Session {
        Session::new()
    }
}

#[cfg(test)]
mod tests;
