//! The trace: every rule tried, every condition with its value.

use std::collections::BTreeSet;

use rules::{Origin, RuleTrace, Said, TraceRow, What};

use crate::explain::account::{Account, mark};

impl<'a> Account<'a> {
    pub fn outline(&mut self) {
        let trace = &self.assessment.trace;
        self.heading(self.messages.rules);
        let mut told = BTreeSet::new();
        for rule in trace.rules.iter().filter(|it| is_told(it)) {
            let rows = &trace.rows[rule.rows.clone()];
            match rows.split_first().filter(|(first, _)| self.says_the_same(rule, first)) {
                Some((first, below)) => {
                    self.rule(rule, &self.beside_row(first, false));
                    self.rows(below, 2, &mut told);
                }
                None => {
                    self.rule(rule, "");
                    self.rows(rows, 3, &mut told);
                }
            }
        }
        let aside = |it: &&RuleTrace| it.reached && !is_told(it);
        self.names(self.messages.set_aside, trace.rules.iter().filter(aside));
        self.names(self.messages.not_reached, trace.rules.iter().filter(|it| !it.reached));
    }

    /// Of the rule that decides, the outcome is said; of the others, how their condition stands.
    fn rule(&mut self, rule: &RuleTrace, beside: &str) {
        let messages = self.messages;
        let number = rule.rule + 1;
        let says = if rule.decides {
            let outcome = &self.pack.outcomes[self.assessment.outcome];
            let decides = (messages.said)(messages.decides, self.say(&outcome.label));
            format!("{} ← {decides}", self.tested(rule))
        } else {
            (messages.said)(self.tested(rule), messages.said(rule.said))
        };
        self.line(1, &format!("{} {number}. {says}{beside}", mark(rule.said)));
    }

    fn tested(&self, rule: &RuleTrace) -> &'a str {
        self.say(&self.pack.questions[self.assessment.question].rules[rule.rule].asks)
    }

    /// Whether a rule's condition is one row that would only say again what the rule says.
    fn says_the_same(&self, rule: &RuleTrace, first: &TraceRow) -> bool {
        let rows = &self.assessment.trace.rows[rule.rows.clone()];
        let is_whole = rows.iter().filter(|it| it.depth == 0).count() == 1;
        let is_leaf = rows.len() == 1;
        is_whole
            && (is_leaf || (!first.negated && self.label(first.what).0 == self.tested(rule)))
            && !rule.decides
            && !first.circumstance
            && Said::from(first.finding) == rule.said
    }

    /// Rules by name, those of one name together.
    fn names<'r>(&mut self, heading: &str, rules: impl Iterator<Item = &'r RuleTrace>) {
        let mut names: Vec<(&str, Vec<String>)> = vec![];
        for rule in rules {
            let (name, number) = (self.tested(rule), (rule.rule + 1).to_string());
            match names.iter_mut().find(|(it, _)| *it == name) {
                Some((_, numbers)) => numbers.push(number),
                None => names.push((name, vec![number])),
            }
        }
        if !names.is_empty() {
            let heading = (self.messages.heading)(heading);
            self.line(1, &heading);
        }
        for (name, numbers) in names {
            self.line(2, &format!("– {}. {name}", numbers.join(", ")));
        }
    }

    /// An outline; the parts of a term are told once.
    fn rows(&mut self, rows: &[TraceRow], indent: usize, told: &mut BTreeSet<usize>) {
        let mut above: Option<u8> = None;
        for (place, row) in rows.iter().enumerate() {
            if above.is_some_and(|it| row.depth > it) {
                continue;
            }
            let has_parts = rows.get(place + 1).is_some_and(|it| it.depth > row.depth);
            let again = match row.what {
                What::Term(term) | What::TermOfOne(term) => has_parts && !told.insert(term),
                What::Fact(_) | What::AllOf | What::OneOf => false,
            };
            above = again.then_some(row.depth);
            let says = self.row(row, again);
            self.line(indent + usize::from(row.depth), &says);
        }
    }

    fn row(&self, row: &TraceRow, again: bool) -> String {
        let messages = self.messages;
        let (label, _) = self.label(row.what);
        let label = if row.negated { (messages.must_not)(label) } else { label.to_owned() };
        let beside = self.beside_row(row, again);
        if row.circumstance {
            let says = (messages.said)(&label, messages.plainly(row.finding));
            return format!("{} {says}{beside}", messages.in_case);
        }
        let said = Said::from(row.finding);
        let says = (messages.said)(&label, messages.said(said));
        format!("{} {says}{beside}", mark(said))
    }

    fn label(&self, what: What) -> (&'a str, &'a [String]) {
        match what {
            What::Fact(fact) => {
                let fact = &self.pack.facts[fact];
                (self.say(&fact.label), &fact.cite)
            }
            What::Term(term) | What::TermOfOne(term) => {
                let term = &self.pack.terms[term];
                (self.say(&term.label), &term.cite)
            }
            What::AllOf => (self.messages.all_of, &[]),
            What::OneOf => (self.messages.one_of, &[]),
        }
    }

    /// Where a row's value comes from, and its articles; of a term told before, that it was.
    fn beside_row(&self, row: &TraceRow, again: bool) -> String {
        let messages = self.messages;
        let mut words = match row.what {
            What::Fact(_) | What::Term(_) => vec![messages.origin(row.origin)],
            What::TermOfOne(_) => vec![messages.origin(Origin::Derived), messages.one_is_enough],
            What::AllOf | What::OneOf => vec![],
        };
        if again {
            words.push(messages.as_above);
        }
        self.beside(&words, self.label(row.what).1)
    }
}

/// Reached, and about something that counts here.
fn is_told(rule: &RuleTrace) -> bool {
    rule.decides || (rule.reached && rule.said != Said::NotRequired)
}
