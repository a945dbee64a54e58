//! The pack as it is written, drawn as a diagram: formulas are walked by their names, and nothing of
//! the compiler is used. It is the interpreter in every situation at once.

use crate::compile::in_force;
use crate::finding::Finding;
use crate::formula::{ChoiceTest, Formula};
use crate::pack::{Alternatives, Pack, Question};
use crate::sweep::diagram::{Diagram, FALSE, Join, Place, TRUE};
use crate::sweep::order::Order;

/// Where no rule decides.
pub(super) const GAP: Place = 1 << 15;

pub(super) struct Written<'a> {
    pub pack: &'a Pack,
    pub day: &'a str,
    pub question: &'a Question,
    pub chosen: Vec<u64>,
    pub order: &'a mut Order,
    pub diagram: &'a mut Diagram,
    /// For each term: what it came to under these choices.
    pub terms: Vec<Option<Place>>,
}

impl<'a> Written<'a> {
    /// The outcome in every situation, by its place in the pack's list.
    pub fn answer(&mut self) -> Place {
        let question: &'a Question = self.question;
        match &question.alternatives {
            Some(it) if self.is_open(it) => self.best(it),
            Some(_) | None => self.first(),
        }
    }

    fn is_open(&mut self, it: &Alternatives) -> bool {
        let choice = self.pack.choices.iter().position(|choice| choice.id == it.choice);
        choice.is_some_and(|it| self.chosen[it] == 0) && self.find(&it.when) == TRUE
    }

    fn best(&mut self, alternatives: &Alternatives) -> Place {
        let named = |id: &str| {
            let fits = |pattern: &String| match pattern.strip_suffix(":*") {
                Some(stem) => {
                    id.strip_prefix(stem).is_some_and(|it| it.is_empty() || it.starts_with(':'))
                }
                None => id == pattern,
            };
            let ranks = &alternatives.best_first;
            ranks.iter().position(|it| it.iter().any(fits)).unwrap_or(ranks.len())
        };
        let ranks = self.pack.outcomes.iter().map(|it| named(&it.id)).collect();
        self.diagram.rank(ranks);
        let pack: &'a Pack = self.pack;
        let choices = &pack.choices;
        let choice = choices.iter().position(|it| it.id == alternatives.choice).unwrap_or_default();
        let mut best = None;
        for id in &alternatives.options {
            let mut options = choices[choice].options.iter();
            let Some(option) = options.position(|it| it.id == *id && it.in_force(self.day)) else {
                continue;
            };
            self.chosen[choice] = 1 << option;
            self.terms.fill(None);
            let answer = self.first();
            best = Some(best.map_or(answer, |it| self.diagram.join(Join::Better, it, answer)));
        }
        self.chosen[choice] = 0;
        self.terms.fill(None);
        best.unwrap_or_else(|| self.first())
    }

    fn first(&mut self) -> Place {
        let mut answer = GAP;
        let question: &'a Question = self.question;
        for rule in question.rules.iter().rev() {
            if in_force(rule.from.as_ref(), rule.until.as_ref(), self.day) {
                let outcome = self.pack.outcomes.iter().position(|it| it.id == rule.outcome);
                let leaf = outcome.map_or(GAP, |it| it as Place);
                let when = rule.when.as_ref().map_or(TRUE, |it| self.find(it));
                answer = self.diagram.join(Join::Rule(leaf), when, answer);
            }
        }
        answer
    }

    fn find(&mut self, formula: &Formula) -> Place {
        let truth = |it: bool| if it { TRUE } else { FALSE };
        match formula {
            Formula::Constant(it) => *it as Place,
            Formula::Named(id) => self.named(id),
            Formula::All(parts) => self.several(parts, TRUE, Join::All),
            Formula::Any(parts) => self.several(parts, FALSE, Join::Any),
            Formula::Not(part) => {
                let part = self.find(part);
                self.diagram.not(part)
            }
            Formula::IfThen(condition, consequence) => {
                let condition = self.find(condition);
                let not = self.diagram.not(condition);
                let consequence = self.find(consequence);
                self.diagram.join(Join::Any, not, consequence)
            }
            Formula::Read(reading, part) => {
                let part = self.find(part);
                self.diagram.read(*reading, part)
            }
            Formula::Choice { choice, test } => {
                truth(passes(self.pack, &self.chosen, choice, test))
            }
            Formula::Question(ids) => truth(ids.contains(&self.question.id)),
            Formula::Outcome(_) => FALSE,
        }
    }

    fn several(&mut self, parts: &[Formula], neutral: Place, join: Join) -> Place {
        let mut all = neutral;
        for part in parts {
            let part = self.find(part);
            all = self.diagram.join(join, all, part);
            if all == TRUE - neutral {
                break;
            }
        }
        all
    }

    fn named(&mut self, id: &str) -> Place {
        let live = |from: &Option<String>, until: &Option<String>| {
            in_force(from.as_ref(), until.as_ref(), self.day)
        };
        let facts = &self.pack.facts;
        if let Some(fact) = facts.iter().position(|it| it.id == id && live(&it.from, &it.until)) {
            self.order.add(fact);
            let level = self.order.level(fact).unwrap_or_default();
            return self.diagram.fact(level as u32, self.order.doubtful(level));
        }
        let terms = &self.pack.terms;
        let Some(term) = terms.iter().position(|it| it.id == id && live(&it.from, &it.until))
        else {
            return Finding::Unknown as Place;
        };
        if let Some(known) = self.terms[term] {
            return known;
        }
        let pack: &'a Pack = self.pack;
        let place = self.find(&pack.terms[term].is);
        self.terms[term] = Some(place);
        place
    }
}

/// Whether what was chosen passes a test, ids in hand.
pub(crate) fn passes(pack: &Pack, chosen: &[u64], choice: &str, test: &ChoiceTest) -> bool {
    let Some(index) = pack.choices.iter().position(|it| it.id == choice) else {
        return false;
    };
    let choice = &pack.choices[index];
    let options = choice.options.iter().enumerate();
    let chosen = options.filter(|(place, _)| chosen[index] >> place & 1 == 1);
    let mut chosen = chosen.map(|(_, it)| &it.id).peekable();
    let stands = |listed: &String, option: &String| {
        listed == option || choice.sets.get(listed).is_some_and(|it| it.contains(option))
    };
    let among = |list: &[String], option: &String| list.iter().any(|it| stands(it, option));
    match test {
        ChoiceTest::Is(options) if chosen.peek().is_none() => options.contains(&None),
        ChoiceTest::Is(options) => {
            let fits = |it: &String| options.iter().flatten().any(|listed| stands(listed, it));
            chosen.any(fits)
        }
        ChoiceTest::HasAny(options) => chosen.any(|it| among(options, it)),
        ChoiceTest::Only(options) => chosen.all(|it| among(options, it)),
    }
}
