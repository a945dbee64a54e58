//! What is asked of all worlds: a question with its choices, and the facts that are held.

use std::collections::BTreeMap;

use leptos::prelude::*;
use rules::Situation;

use crate::language::Language;
use crate::link;
use crate::messages::Trouble;
use crate::page::{Address, Page};
use crate::session::{Session, View, book, use_session};

/// The field of an address that names an outcome; the others are those of a situation.
const OUTCOME: &str = "outcome";

/// A question with its choices, and which of its worlds are looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Question, choices and edition; no facts.
    pub situation: Situation,
    /// Facts by id: only worlds in which they are so are looked at.
    pub held: BTreeMap<String, bool>,
    /// Only rows of this outcome are shown, by its id.
    pub outcome: Option<String>,
}

impl Asked {
    /// What a situation asks, with the facts held that are no part of a principle and usual for what
    /// was chosen.
    pub fn of(situation: &Situation) -> Asked {
        let situation = bare(situation);
        Asked { held: usual(&situation), situation, outcome: None }
    }

    /// Whether a situation asks the same.
    pub fn is_of(&self, situation: &Situation) -> bool {
        self.situation == bare(situation)
    }

    /// Asks another question of the same choices.
    pub fn ask(&mut self, question: &str) {
        self.turn(|it| question.clone_into(&mut it.question));
        self.outcome = None;
    }

    /// Chooses the options of a choice; none: leaves it open.
    pub fn choose(&mut self, choice: &str, options: Vec<String>) {
        self.turn(|it| {
            it.choices.remove(choice);
            if !options.is_empty() {
                it.choices.insert(choice.to_owned(), options);
            }
        });
    }

    /// What was held as usual is usual for the new choices; what the visitor holds stays.
    fn turn(&mut self, turn: impl FnOnce(&mut Situation)) {
        let was_usual = self.held == usual(&self.situation);
        turn(&mut self.situation);
        book().complete(&mut self.situation);
        if was_usual {
            self.held = usual(&self.situation);
        }
    }

    /// Holds a fact as it is said, or lets it go.
    pub fn hold(&mut self, fact: &str, value: Option<bool>) {
        match value {
            Some(value) => self.held.insert(fact.to_owned(), value),
            None => self.held.remove(fact),
        };
    }

    /// The situation in which these facts, by their places, and those held are found, and no others.
    /// What is held as usual is taken for granted there.
    pub fn with(&self, facts: &[(usize, bool)]) -> Situation {
        let mut situation = self.situation.clone();
        let usual = usual(&self.situation);
        for (id, value) in &self.held {
            let assumed = usual.get(id) == Some(value);
            let facts = if assumed { &mut situation.assumed } else { &mut situation.facts };
            facts.insert(id.clone(), Some(*value));
        }
        for (fact, value) in facts {
            let id = &book().pack().facts[*fact].id;
            situation.assumed.remove(id);
            situation.facts.insert(id.clone(), Some(*value));
        }
        situation
    }
}

/// Question and choices alone.
fn bare(situation: &Situation) -> Situation {
    let Situation { edition, question, choices, .. } = situation.clone();
    let mut bare = Situation { edition, question, choices, ..Situation::default() };
    book().complete(&mut bare);
    bare
}

/// Facts that are usual for what was chosen, on which the outcome rests, and that belong to no
/// principle.
pub fn usual(situation: &Situation) -> BTreeMap<String, bool> {
    let pack = book().pack();
    let Some(baseline) = book().baseline(situation) else { return BTreeMap::new() };
    let Ok(statement) = book().state(situation) else { return BTreeMap::new() };
    let Some(sweep) = book().sweep(&statement) else { return BTreeMap::new() };
    let aside = |fact: &&usize| pack.facts[**fact].principle.is_none();
    let facts = sweep.facts().iter().filter(aside).map(|it| &pack.facts[*it].id);
    rules::keyed(facts.filter_map(|id| Some((id.clone(), (*baseline.facts.get(id)?)?))))
}

/// What the page of all outcomes remembers. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Worlds {
    session: Session,
    /// What was asked here; without it, what the Explorer asks.
    own: RwSignal<Option<Asked>>,
    pub asked: Memo<Asked>,
}

/// What is asked, from the context that the app provides.
pub fn use_worlds() -> Worlds {
    expect_context::<Worlds>()
}

impl Worlds {
    /// What the Explorer asks, until something is asked here; provided to all that is shown.
    pub fn provide() -> Worlds {
        let session = use_session();
        let own = RwSignal::new(None::<Asked>);
        let explorer = Memo::new(move |_| session.with(bare));
        let asked = Memo::new(move |_| match own.get() {
            Some(own) => own,
            None => explorer.with(Asked::of),
        });
        let worlds = Worlds { session, own, asked };
        provide_context(worlds);
        worlds
    }

    pub fn change(self, change: impl FnOnce(&mut Asked)) {
        let mut asked = self.asked.get_untracked();
        change(&mut asked);
        self.own.set(Some(asked));
    }

    /// Takes what an address asks, and gives back what it could not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        let mut address = address.clone();
        let outcome = address.field(OUTCOME).map(str::to_owned);
        address.fields.retain(|it| it.0 != OUTCOME);
        let linked = link::read(book(), &address);
        let mut strangers = linked.strangers;
        strangers.extend(linked.case);
        let known = |id: &String| book().pack().outcomes.iter().any(|it| it.id == *id);
        strangers.extend(outcome.clone().filter(|it| !known(it)));
        let mut troubles: Vec<Trouble> =
            strangers.into_iter().map(Trouble::StrangerInLink).collect();
        let explorer = untrack(|| self.session.with(Asked::of));
        let mut asked = explorer.clone();
        if let Some(situation) = linked.situation {
            asked = Asked { situation: bare(&situation), ..Asked::default() };
            let said = situation.facts.iter().chain(&situation.assumed);
            asked.held = rules::keyed(said.filter_map(|(id, it)| Some((id.clone(), (*it)?))));
            if let Err(error) = book().state(&asked.situation) {
                troubles.push(Trouble::LinkNotReadable(error.to_string()));
                return troubles;
            }
        }
        asked.outcome = outcome.filter(known);
        self.own.set((asked != explorer).then_some(asked));
        troubles
    }

    /// The page's address, with what is asked.
    pub fn address(self, language: Language) -> Address {
        let mut address = Address::of(Page::Worlds).with("lang", language.tag());
        address.fields.extend(self.asked.with(|it| fields(it, language)));
        address
    }
}

/// What is asked, as fields of an address.
fn fields(asked: &Asked, language: Language) -> Vec<(String, String)> {
    let mut situation = asked.situation.clone();
    situation.facts = rules::keyed(asked.held.iter().map(|(id, it)| (id.clone(), Some(*it))));
    let mut fields = link::address(book(), &situation, View::Short, language).fields;
    fields.retain(|it| it.0 != "lang");
    fields.extend(asked.outcome.iter().map(|it| (OUTCOME.to_owned(), it.clone())));
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::beginnings;

    #[test]
    fn what_is_asked_survives_the_address_bar() {
        for beginning in beginnings() {
            let mut asked = Asked::of(&beginning.situation);
            asked.outcome = Some("may-implement".into());
            let mut address = Address::of(Page::Worlds).with("lang", "ja");
            address.fields.extend(fields(&asked, Language::Japanese));
            let again = Address::from_fragment(&address.href()[1..]).expect("ours");
            assert_eq!(again.page, Page::Worlds);
            let owner = Owner::new();
            owner.with(|| {
                provide_context(Session::new());
                let worlds = Worlds::provide();
                assert_eq!(worlds.follow(&again), [], "{}", beginning.id);
                assert_eq!(worlds.asked.get_untracked(), asked, "{}", beginning.id);
            });
        }
    }

    #[test]
    fn what_is_usual_is_renewed_with_the_choices_and_what_was_held_stays() {
        let p23 = beginnings().find(|it| it.id == "P23").expect("a case");
        let mut asked = Asked::of(&p23.situation);
        assert!(!asked.held.is_empty());
        asked.choose("pillar", vec!["humanitarian-relief".into()]);
        assert_eq!(asked.held, usual(&asked.situation));
        asked.hold("host-consents-to-operation", Some(false));
        let held = asked.held.clone();
        asked.choose("pillar", vec!["un-pko".into()]);
        assert_eq!(asked.held, held);
    }

    #[test]
    fn what_nobody_knows_is_reported() {
        let owner = Owner::new();
        owner.with(|| {
            provide_context(Session::new());
            let worlds = Worlds::provide();
            let address =
                Address::from_fragment("/worlds?question=start&yes=ceasefyre&outcome=perhaps");
            let troubles = worlds.follow(&address.expect("ours"));
            let strangers: Vec<&Trouble> = troubles.iter().collect();
            assert_eq!(strangers.len(), 2, "{strangers:?}");
            assert_eq!(worlds.asked.get_untracked().situation.question, "start");
        });
    }
}
