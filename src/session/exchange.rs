//! How a situation comes in and goes out: addresses, beginnings, files.

use leptos::prelude::*;
use rules::Situation;

use super::{Session, View, bare, book};
use crate::beginning::{Beginning, beginnings};
use crate::browser;
use crate::file;
use crate::language::Language;
use crate::link::{self, Linked};
use crate::messages::Trouble;
use crate::page::Address;

/// Whether only the whole page can answer of that day: the first load holds today's edition alone.
pub fn is_of_whole(day: Option<&str>) -> bool {
    cfg!(not(feature = "whole")) && day.zip(book().editions().next()).is_some_and(|it| it.0 < it.1)
}

/// Whether only the whole page can follow an address: an older edition, other rules than today's, a page
/// to stand inside another one.
pub fn is_for_whole(address: &Address) -> bool {
    let others = || address.field("rules").is_some_and(|it| it != act::FINGERPRINT);
    cfg!(not(feature = "whole"))
        && (is_of_whole(address.field("edition")) || others() || browser::embedded())
}

impl Session {
    /// Takes what an address says.
    pub fn follow(self, linked: Linked) {
        let strangers = linked.strangers;
        let mut troubles: Vec<Trouble> =
            strangers.into_iter().map(Trouble::StrangerInLink).collect();
        if let Some(view) = linked.view {
            self.view.set(view);
        }
        if let Some(id) = linked.case {
            match beginnings().find(|it| it.id == id) {
                Some(beginning) => {
                    self.begin(beginning);
                    troubles.extend(linked.situation.map(|_| Trouble::FactsBesideCase));
                }
                None => troubles.push(Trouble::UnknownCase(id)),
            }
        } else if let Some(situation) = linked.situation {
            match book().assess(&situation) {
                Ok(_) => self.open(situation),
                Err(error) => troubles.push(Trouble::LinkNotReadable(error.to_string())),
            }
        }
        self.troubles.set(troubles);
    }

    fn begin(self, beginning: Beginning) {
        let mut situation = bare(beginning.situation);
        book().complete(&mut situation);
        self.situation.set(situation);
        self.set_beginning.set(Some(beginning.id));
    }

    /// Shows a situation that can be assessed.
    #[cfg(feature = "whole")]
    pub fn show_situation(self, situation: Situation) {
        self.open(situation);
    }

    fn open(self, situation: Situation) {
        self.situation.set(bare(situation));
        self.set_beginning.set(None);
    }

    /// Opens a file's text; what is wrong is reported, and nothing is lost.
    pub fn open_file(self, name: &str, text: &str) {
        match file::read(text) {
            Ok(situation) if is_of_whole(situation.edition.as_deref()) => {
                let language = Language::default();
                let mut address = link::address(book(), &situation, View::Full, language);
                // Whoever reads it speaks the language in use.
                address.fields.retain(|it| it.0 != "lang");
                browser::go(&address.href());
            }
            Ok(situation) => {
                self.live.set(true);
                self.troubles.set(vec![]);
                self.open(situation);
            }
            Err(says) => self.troubles.set(vec![Trouble::FileNotReadable(name.to_owned(), says)]),
        }
    }

    /// The situation as a file.
    pub fn file(self) -> String {
        let many = book().pack().choices.iter().filter(|it| it.many);
        let many: Vec<&str> = many.map(|it| it.id.as_str()).collect();
        let json = self.situation.with_untracked(|it| it.to_json(&many));
        format!("{json:#}\n")
    }

    /// The address of what is shown, without naming a case.
    pub fn address(self, language: Language) -> Address {
        self.with(|it| link::address(book(), it, self.view.get(), language))
    }
}
