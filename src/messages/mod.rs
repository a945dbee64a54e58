//! Every word of the interface, complete in each language or it does not compile.
//!
//! What the law says stands in the pack, what the record says in the record; here are only the words
//! of the page itself. Where order or number matters a field is a function.

#[cfg(feature = "whole")]
pub mod about;
#[cfg(feature = "whole")]
pub mod brief;
#[cfg(feature = "whole")]
pub mod class;
pub mod en;
pub mod ja;
#[cfg(feature = "whole")]
pub mod law;
#[cfg(feature = "whole")]
pub mod learn;
#[cfg(feature = "whole")]
pub mod missions;
#[cfg(feature = "whole")]
pub mod worlds;

use rules::{Bearing, Origin, Said};

use crate::page::Page;
#[cfg(feature = "whole")]
use about::About;
#[cfg(feature = "whole")]
use brief::Brief;
#[cfg(feature = "whole")]
use class::Class;
#[cfg(feature = "whole")]
use law::Law;
#[cfg(feature = "whole")]
use learn::Learn;
#[cfg(feature = "whole")]
use missions::Missions;
#[cfg(feature = "whole")]
use worlds::Worlds;

/// Something that went wrong with what the visitor brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A path that no page has.
    UnknownPage(String),
    /// A word in a link that the pack does not know.
    StrangerInLink(String),
    /// A case that there is not.
    UnknownCase(String),
    /// A link that names a case, and facts or choices as well.
    FactsBesideCase,
    /// The engine's reason.
    LinkNotReadable(String),
    /// A file's name, and the reason.
    FileNotReadable(String, String),
    DownloadRefused,
    /// A link made under other rules, by their fingerprint.
    #[cfg(feature = "whole")]
    OtherRules(String),
    /// The page around this one sent something; the reason.
    #[cfg(feature = "whole")]
    MessageNotReadable(String),
}

impl Trouble {
    /// The engine's reason. The engine speaks English.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Trouble::LinkNotReadable(reason) | Trouble::FileNotReadable(_, reason) => Some(reason),
            Trouble::UnknownPage(_)
            | Trouble::StrangerInLink(_)
            | Trouble::UnknownCase(_)
            | Trouble::FactsBesideCase
            | Trouble::DownloadRefused => None,
            #[cfg(feature = "whole")]
            Trouble::MessageNotReadable(reason) => Some(reason),
            #[cfg(feature = "whole")]
            Trouble::OtherRules(_) => None,
        }
    }
}

/// The words of one language.
#[derive(Debug)]
pub struct Messages {
    pub site: &'static str,
    pub title: fn(&str) -> String,
    pub skip: &'static str,
    pub pages: &'static str,
    pub page: fn(Page) -> &'static str,
    pub colophon: &'static [&'static str],
    pub dismiss: &'static str,
    /// What is wrong, and what was done about it; the engine's reason follows.
    pub trouble: fn(&Trouble) -> (String, String),
    pub said: fn(Said) -> &'static str,
    pub origin: fn(Origin) -> &'static str,
    pub inference: &'static str,
    pub explorer: Explorer,
    pub form: Form,
    pub grounds: Grounds,
    pub worlds_left: WorldsLeft,
    pub turns: Turns,
    pub coming: Coming,
    #[cfg(feature = "whole")]
    pub missions: Missions,
    #[cfg(feature = "whole")]
    pub law: Law,
    #[cfg(feature = "whole")]
    pub class: Class,
    #[cfg(feature = "whole")]
    pub worlds: Worlds,
    #[cfg(feature = "whole")]
    pub learn: Learn,
    #[cfg(feature = "whole")]
    pub about: About,
    #[cfg(feature = "whole")]
    pub brief: Brief,
}

/// Where a situation stands among all worlds.
#[derive(Debug)]
pub struct WorldsLeft {
    /// How many allow it, of how many.
    pub all: fn(u64, u64) -> String,
    /// The same of those that what is known leaves.
    pub left: fn(u64, u64) -> String,
    /// The outcome of all that are left.
    pub settled: fn(&str) -> String,
    pub see: &'static str,
}

/// What would change the outcome.
#[derive(Debug)]
pub struct Turns {
    pub heading: &'static str,
    pub note: &'static str,
    pub losses: &'static str,
    /// How many more ways, and whether there are longer ones still.
    pub more: fn(usize, bool) -> String,
    /// A fact that would no longer be known.
    pub doubt: fn(&str) -> String,
}

/// While a view is sent for that the first load does not hold.
#[derive(Debug)]
pub struct Coming {
    pub coming: &'static str,
    pub failed: &'static str,
    pub again: &'static str,
}

/// The Explorer's frame and gates.
#[derive(Debug)]
pub struct Explorer {
    pub standfirst: &'static str,
    pub start_from: &'static str,
    pub mode: &'static str,
    pub short: &'static str,
    pub full: &'static str,
    pub questions: &'static str,
    pub gates: &'static str,
    pub stage: &'static str,
    pub before: &'static str,
    pub deployed: &'static str,
    pub yes: &'static str,
    pub not_known: &'static str,
    pub no: &'static str,
    pub outcome: &'static str,
    pub principles: &'static str,
    pub principle: fn(u8) -> String,
    pub stands_for: fn(usize) -> String,
    pub because: &'static str,
    /// All facts of a principle count alike: its title, how many.
    pub because_all: fn(&str, usize, Said) -> String,
    pub because_nothing: &'static str,
    pub taken_as_given: fn(&str, usize) -> String,
    pub this_situation: &'static str,
    pub case: &'static str,
    pub own_case: &'static str,
    pub openings: &'static str,
    pub open_full: &'static str,
    pub open_short: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub save: &'static str,
    pub saved: &'static str,
    pub open_file: &'static str,
    pub print: &'static str,
    /// Brings the switch of editions, where the page that is there has none.
    pub other_edition: &'static str,
    /// Leads to the same facts under older editions of the Act.
    pub editions: &'static str,
    pub help: &'static str,
    pub help_body: &'static [&'static str],
    pub marks: &'static str,
    pub mark: fn(Said) -> &'static str,
    pub mark_leaving: (&'static str, &'static str),
}

/// The full form.
#[derive(Debug)]
pub struct Form {
    pub facts: &'static str,
    pub facts_note: &'static str,
    pub choices: &'static str,
    pub open_choice: &'static str,
    pub open_choice_note: &'static str,
    pub similar: &'static str,
    pub decides: &'static str,
    /// What is worth saying of how a fact bears on the outcome.
    pub bearing: fn(Option<Bearing>) -> Option<&'static str>,
}

/// Why, what is open, what is next.
#[derive(Debug)]
pub struct Grounds {
    pub why: &'static str,
    pub key: fn(Origin) -> &'static str,
    pub not_reached: &'static str,
    pub rules_not_reached: fn(usize) -> String,
    /// Rules that were passed because they are not about what was chosen.
    pub rules_aside: fn(usize) -> String,
    pub all_of: &'static str,
    pub one_of: &'static str,
    pub one_is_enough: &'static str,
    pub open: &'static str,
    pub open_note: &'static str,
    pub ask_next: &'static str,
    pub if_yes: fn(&str) -> String,
    pub if_no: fn(&str) -> String,
    pub alternatives: fn(usize) -> String,
    pub carries: &'static str,
    pub look_alone: &'static str,
    pub next: &'static str,
    pub duties: &'static str,
    pub weapons: &'static str,
    pub weapons_note: &'static str,
    pub contradiction: &'static str,
}

/// A number with its thousands parted by commas.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut parted = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted
}

/// What has changed since the rules of a fingerprint, in one text. `None`: nobody knows them.
#[cfg(feature = "whole")]
fn changed_since(rules: &str, language: &str) -> Option<String> {
    let changes = act::fingerprint::changes_since(rules)?;
    Some(changes.iter().map(|it| it.changes.say(language)).collect::<Vec<_>>().join(" "))
}
