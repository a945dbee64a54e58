//! What is told of a situation, in the words of whoever tells it: nothing is looked up yet, and nothing
//! copied.

use crate::situation::Situation;

/// Options by choice, findings by fact. Of a key that stands twice the later one counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told<'a> {
    pub question: &'a str,
    /// An ISO date; absent = the newest edition.
    pub edition: Option<&'a str>,
    pub choices: Vec<(&'a str, Vec<&'a str>)>,
    pub facts: Vec<(&'a str, Option<bool>)>,
    pub assumed: Vec<(&'a str, Option<bool>)>,
    /// Keys of whatever else stands beside.
    pub notes: Vec<&'a str>,
}

impl Told<'_> {
    /// What was chosen of a choice, if it was named at all.
    pub(crate) fn options(&self, choice: &str) -> Option<&[&str]> {
        let named = self.choices.iter().rfind(|it| it.0 == choice);
        named.map(|it| it.1.as_slice())
    }
}

/// A fact that is both given and assumed.
pub(crate) fn in_both<'a>(told: &Told<'a>) -> Option<&'a str> {
    let assumed = |id: &str| told.assumed.iter().any(|it| it.0 == id);
    told.facts.iter().map(|it| it.0).find(|it| assumed(it))
}

impl Situation {
    /// The same by reference.
    pub fn told(&self) -> Told<'_> {
        Told {
            question: &self.question,
            edition: self.edition.as_deref(),
            choices: self.choices.iter().map(chosen).collect(),
            facts: self.facts.iter().map(|(id, it)| (id.as_str(), *it)).collect(),
            assumed: self.assumed.iter().map(|(id, it)| (id.as_str(), *it)).collect(),
            notes: self.other.keys().map(String::as_str).collect(),
        }
    }
}

fn chosen<'a>((choice, options): (&'a String, &'a Vec<String>)) -> (&'a str, Vec<&'a str>) {
    (choice, options.iter().map(String::as_str).collect())
}
