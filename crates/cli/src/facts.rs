//! `facts`: what can be asked, chosen and known.

use std::io::{self, Write};

use act::citation;
use rules::{ChoiceOption, ClosedWorld, Fact, Pack, Words};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Choice, Command};
use crate::language::{LANGUAGE, Language};
use crate::messages::Messages;
use crate::{Done, Ending};

pub const COMMAND: Command = Command {
    name: "facts",
    says: "list the questions, choices and facts that a situation may name",
    takes: "[--language en|ja] [--json]",
    options: &[LANGUAGE, JSON],
    operands: 0,
    about: "\
Each id can stand in a situation for `assess` and `explain`: questions under
\"question\", options under their choice, facts under \"facts\".

A fact left out is not known, unless the list says that silence counts as no.",
    run,
};

const JSON: Choice =
    Choice { name: "--json", value: None, says: "as one JSON object, in every language" };

fn run(arguments: &Arguments, out: &mut dyn Write) -> Done {
    let language = Language::of(arguments)?;
    let pack = act::rulebook().pack();
    if arguments.has(JSON.name) {
        writeln!(out, "{:#}", as_json(pack))?;
    } else {
        let mut list = List { out, tag: language.tag(), messages: language.messages() };
        list.questions(pack)?;
        list.choices(pack)?;
        list.facts(pack)?;
    }
    Ok(Ending::Well)
}

struct List<'a> {
    out: &'a mut dyn Write,
    tag: &'static str,
    messages: &'static Messages,
}

impl List<'_> {
    fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", (self.messages.heading)(text))
    }

    /// An id, and under it what it means.
    fn entry(&mut self, depth: usize, id: &str, lines: &[String]) -> io::Result<()> {
        let indent = "  ".repeat(depth);
        writeln!(self.out, "{indent}{id}")?;
        lines.iter().try_for_each(|it| writeln!(self.out, "{indent}    {it}"))
    }

    /// A text, and in brackets words and articles.
    fn with(&self, words: &Words, beside: &[String], cite: &[String]) -> String {
        let mut parts = beside.to_vec();
        if !cite.is_empty() {
            parts.push(citation::say_all(cite, self.tag));
        }
        let beside = if parts.is_empty() { String::new() } else { (self.messages.beside)(&parts) };
        format!("{}{beside}", words.say(self.tag))
    }

    fn questions(&mut self, pack: &Pack) -> io::Result<()> {
        self.heading(self.messages.questions)?;
        for question in &pack.questions {
            let lines = [
                self.with(&question.label, &[], &question.cite),
                self.with(&question.asks, &[], &[]),
            ];
            self.entry(1, &question.id, &lines)?;
        }
        Ok(())
    }

    fn choices(&mut self, pack: &Pack) -> io::Result<()> {
        let messages = self.messages;
        writeln!(self.out)?;
        self.heading(messages.choices)?;
        for choice in &pack.choices {
            let many = if choice.many { messages.takes_many } else { messages.takes_one };
            let mut beside = vec![many.to_owned()];
            beside.push((messages.only_for)(&choice.questions.join(messages.list)));
            if !choice.needed.is_empty() {
                beside.push((messages.needed)(&choice.needed.join(messages.list)));
            }
            let lines = [self.with(&choice.label, &beside, &[]), self.with(&choice.asks, &[], &[])];
            self.entry(1, &choice.id, &lines)?;
            today(choice).try_for_each(|it| self.option(it))?;
        }
        Ok(())
    }

    fn option(&mut self, option: &ChoiceOption) -> io::Result<()> {
        let only = option.questions.as_ref();
        let beside = only.map(|it| (self.messages.only_for)(&it.join(self.messages.list)));
        let beside: Vec<String> = beside.into_iter().collect();
        let line = self.with(&option.label, &beside, &option.cite);
        self.entry(3, &option.id, &[line])
    }

    fn facts(&mut self, pack: &Pack) -> io::Result<()> {
        for group in &pack.groups {
            writeln!(self.out)?;
            let heading = (self.messages.said)(self.messages.facts, group.label.say(self.tag));
            self.heading(&heading)?;
            let of_group = pack.facts.iter().filter(|it| it.group == group.id);
            of_group.into_iter().try_for_each(|it| self.fact(it))?;
        }
        Ok(())
    }

    fn fact(&mut self, fact: &Fact) -> io::Result<()> {
        let silence: &[String] = match fact.closed_world {
            ClosedWorld::No => &[],
            ClosedWorld::Absent => &[self.messages.silence_is_no.to_owned()],
            ClosedWorld::Always => &[self.messages.null_is_no.to_owned()],
        };
        let lines = [self.with(&fact.label, silence, &fact.cite), self.with(&fact.asks, &[], &[])];
        self.entry(1, &fact.id, &lines)
    }
}

/// The options as they stand today: one that changed with an amendment stands in the pack twice.
fn today(choice: &rules::Choice) -> impl Iterator<Item = &ChoiceOption> {
    choice.options.iter().filter(|it| it.until.is_none())
}

fn as_json(pack: &Pack) -> Value {
    let questions = pack
        .questions
        .iter()
        .map(|it| json!({ "id": it.id, "label": it.label, "asks": it.asks, "cite": it.cite }));
    let options = |choice: &rules::Choice| -> Vec<Value> {
        let option = |it: &ChoiceOption| {
            json!({
                "id": it.id, "label": it.label, "definition": it.definition, "cite": it.cite,
                "questions": it.questions,
            })
        };
        today(choice).map(option).collect()
    };
    let choices = pack.choices.iter().map(|it| {
        json!({
            "id": it.id, "label": it.label, "asks": it.asks, "many": it.many,
            "questions": it.questions, "needed": it.needed, "options": options(it),
        })
    });
    let facts = pack.facts.iter().map(|it| {
        json!({
            "id": it.id, "group": it.group, "label": it.label, "asks": it.asks,
            "definition": it.definition, "yes": it.yes, "no": it.no, "cite": it.cite,
            "closed-world": closed_world(it.closed_world),
        })
    });
    json!({
        "questions": questions.collect::<Vec<_>>(),
        "choices": choices.collect::<Vec<_>>(),
        "facts": facts.collect::<Vec<_>>(),
    })
}

/// The word used in packs.
fn closed_world(it: ClosedWorld) -> &'static str {
    match it {
        ClosedWorld::No => "no",
        ClosedWorld::Absent => "absent",
        ClosedWorld::Always => "always",
    }
}
