//! An explanation in the making.

use act::citation;
use rules::{Assessment, Finding, Pack, Rulebook, Said, Situation, Words};

use crate::input::Entry;
use crate::language::Language;
use crate::messages::Messages;

/// What is being explained, and the text so far.
#[derive(Debug)]
pub struct Account<'a> {
    book: &'a Rulebook,
    pub pack: &'a Pack,
    pub situation: &'a Situation,
    pub assessment: &'a Assessment,
    pub messages: &'static Messages,
    pub text: String,
    tag: &'static str,
}

/// The mark of a finding.
pub fn mark(said: Said) -> &'static str {
    match said {
        Said::Met => "○",
        Said::NotMet => "✕",
        Said::Unknown => "?",
        Said::NotRequired => "–",
    }
}

impl<'a> Account<'a> {
    pub fn new(
        book: &'a Rulebook,
        situation: &'a Situation,
        assessment: &'a Assessment,
        language: Language,
    ) -> Account<'a> {
        Account {
            book,
            pack: book.pack(),
            situation,
            assessment,
            messages: language.messages(),
            text: String::new(),
            tag: language.tag(),
        }
    }

    pub fn say(&self, words: &'a Words) -> &'a str {
        words.say(self.tag)
    }

    pub fn line(&mut self, depth: usize, text: &str) {
        self.text += &"  ".repeat(depth);
        self.text += text;
        self.text.push('\n');
    }

    pub fn heading(&mut self, text: &str) {
        let heading = (self.messages.heading)(text);
        self.text.push('\n');
        self.line(0, &heading);
    }

    /// Marks a reading of ours as such.
    pub fn inference(&mut self, depth: usize, inference: Option<&'a Words>) {
        if let Some(words) = inference {
            let says = (self.messages.said)(self.messages.reading, self.say(words));
            self.line(depth, &says);
        }
    }

    /// In brackets: words, then articles. Nothing where there are none.
    pub fn beside(&self, words: &[&str], cite: &[String]) -> String {
        let mut parts: Vec<String> = words.iter().map(|it| (*it).to_owned()).collect();
        // As the text of the situation's day numbers it; what it did not know is left out.
        let cite = citation::say_all_on(cite, Some(&self.assessment.edition), self.tag);
        if !cite.is_empty() {
            parts.push(cite);
        }
        if parts.is_empty() { String::new() } else { (self.messages.beside)(&parts) }
    }

    /// The big words, and what was asked.
    pub fn outcome(&mut self, entry: &Entry) {
        let (pack, messages) = (self.pack, self.messages);
        let title = self.situation.title.as_ref().map(|it| it.say(self.tag));
        let name: Vec<&str> = entry.id.as_deref().into_iter().chain(title).collect();
        let name =
            if name.is_empty() { (messages.situation)(entry.number) } else { name.join(" · ") };
        self.line(0, &name);
        let outcome = &pack.outcomes[self.assessment.outcome];
        let cite = self.beside(&[], &outcome.cite);
        self.line(0, &format!("{} {}", mark(outcome.finding), self.say(&outcome.label)));
        self.line(1, &format!("{}{cite}", self.say(&outcome.sentence)));
        for contradiction in &self.assessment.contradictions {
            let says = self.say(&pack.exclusions[*contradiction].says);
            let says = (messages.said)(messages.notice, says);
            self.line(1, &says);
        }
        self.asked();
    }

    fn asked(&mut self) {
        let (pack, messages) = (self.pack, self.messages);
        let question = &pack.questions[self.assessment.question];
        self.heading(messages.asked);
        self.line(1, self.say(&question.asks));
        for (place, choice) in pack.choices.iter().enumerate() {
            let chosen = self.situation.many(&choice.id);
            let offered = self.book.offered(self.situation, place).into_iter();
            let options = offered.map(|it| &choice.options[it]);
            let labels: Vec<&str> = options
                .filter(|it| chosen.contains(&it.id) && choice.questions.contains(&question.id))
                .map(|it| it.label.say(self.tag))
                .collect();
            if !labels.is_empty() {
                let labels = labels.join(messages.list);
                let says = (messages.said)(self.say(&choice.label), &labels);
                self.line(1, &says);
            }
        }
        let edition = (messages.edition)(&self.assessment.edition);
        self.line(1, &edition);
    }

    /// What the situation records of a fact, as a statement.
    pub fn statement(&self, fact: usize) -> String {
        let (finding, _) = self.assessment.facts[fact];
        let fact = &self.pack.facts[fact];
        match finding {
            Finding::True => self.say(&fact.yes).to_owned(),
            Finding::False => self.say(&fact.no).to_owned(),
            Finding::Unknown => (self.messages.said)(self.say(&fact.label), self.messages.unknown),
        }
    }
}
