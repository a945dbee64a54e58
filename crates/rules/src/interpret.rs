//! A plain interpreter of packs: slow, short, and independent of the compiler, to check it against.

use crate::compile::in_force;
use crate::finding::Finding;
use crate::formula::{ChoiceTest, Formula};
use crate::pack::{Alternatives, Choice, ChoiceOption, Pack, Question};
use crate::rulebook::Rulebook;
use crate::situation::{Situation, SituationError};
use crate::statement::Statement;

impl Rulebook {
    /// The outcome's id, by walking the pack's formulas as they are written.
    ///
    /// # Errors
    /// As [`Rulebook::assess`].
    pub fn interpret(&self, situation: &Situation) -> Result<&str, SituationError> {
        let statement = self.state(situation)?;
        let day = &self.stages()[statement.stage].from;
        let question = &self.pack().questions[statement.question];
        let mut reader = Interpreter { pack: self.pack(), day, question, statement };
        Ok(reader.answer())
    }
}

struct Interpreter<'a> {
    pack: &'a Pack,
    day: &'a str,
    question: &'a Question,
    statement: Statement,
}

impl<'a> Interpreter<'a> {
    fn answer(&mut self) -> &'a str {
        match &self.question.alternatives {
            Some(it) if self.is_open(it) => self.best(it).unwrap_or_else(|| self.first()),
            Some(_) | None => self.first(),
        }
    }

    fn is_open(&self, alternatives: &Alternatives) -> bool {
        in_force(alternatives.from.as_ref(), alternatives.until.as_ref(), self.day)
            && self.chosen(&alternatives.choice).1.is_empty()
            && self.find(&alternatives.when) == Finding::True
    }

    fn best(&mut self, alternatives: &'a Alternatives) -> Option<&'a str> {
        let choice = self.pack.choices.iter().position(|it| it.id == alternatives.choice);
        let choice = choice.unwrap_or_default();
        let mut answers = vec![];
        for option in &alternatives.options {
            let mut options = self.pack.choices[choice].options.iter();
            let here = |it: &ChoiceOption| {
                it.id == *option && in_force(it.from.as_ref(), it.until.as_ref(), self.day)
            };
            if let Some(place) = options.position(here) {
                self.statement.chosen[choice] = 1 << place;
                answers.push(self.first());
            }
        }
        self.statement.chosen[choice] = 0;
        let named = |pattern: &String, outcome: &str| {
            let stem = pattern.strip_suffix(":*");
            outcome == stem.unwrap_or(pattern)
                || stem.is_some_and(|it| outcome.starts_with(&format!("{it}:")))
        };
        let ranks = &alternatives.best_first;
        let rank =
            |outcome: &str| ranks.iter().position(|it| it.iter().any(|it| named(it, outcome)));
        answers.into_iter().min_by_key(|it| rank(it).unwrap_or(ranks.len()))
    }

    fn first(&self) -> &'a str {
        let rules = self.question.rules.iter();
        let mut live = rules.filter(|it| in_force(it.from.as_ref(), it.until.as_ref(), self.day));
        let fires =
            |when: &Option<Formula>| when.as_ref().is_none_or(|it| self.find(it) == Finding::True);
        live.find(|it| fires(&it.when)).map_or("", |it| &it.outcome)
    }

    fn find(&self, formula: &Formula) -> Finding {
        match formula {
            Formula::Constant(it) => *it,
            Formula::Named(id) => self.named(id),
            Formula::All(parts) => Finding::all(parts.iter().map(|it| self.find(it))),
            Formula::Any(parts) => Finding::any(parts.iter().map(|it| self.find(it))),
            Formula::Not(part) => !self.find(part),
            Formula::IfThen(condition, consequence) => {
                Finding::if_then(self.find(condition), self.find(consequence))
            }
            Formula::Read(reading, part) => Finding::from(reading.holds_of(self.find(part))),
            Formula::Choice { choice, test } => Finding::from(self.passes(choice, test)),
            Formula::Question(ids) => Finding::from(ids.contains(&self.question.id)),
            Formula::Outcome(_) => Finding::False,
        }
    }

    fn named(&self, id: &str) -> Finding {
        let facts = self.pack.facts.iter().enumerate();
        let mut facts =
            facts.filter(|(_, it)| in_force(it.from.as_ref(), it.until.as_ref(), self.day));
        if let Some((fact, _)) = facts.find(|(_, it)| it.id == id) {
            return self.statement.findings[fact];
        }
        let mut terms = self
            .pack
            .terms
            .iter()
            .filter(|it| in_force(it.from.as_ref(), it.until.as_ref(), self.day));
        terms.find(|it| it.id == id).map_or(Finding::Unknown, |it| self.find(&it.is))
    }

    /// A choice, and the ids chosen.
    fn chosen(&self, id: &str) -> (Option<&'a Choice>, Vec<&'a str>) {
        let pack = self.pack;
        let Some(index) = pack.choices.iter().position(|it| it.id == id) else {
            return (None, vec![]);
        };
        let bits = self.statement.chosen[index];
        let options = pack.choices[index].options.iter().enumerate();
        let chosen = options.filter(|(place, _)| bits >> place & 1 == 1);
        (Some(&pack.choices[index]), chosen.map(|(_, it)| it.id.as_str()).collect())
    }

    fn passes(&self, choice: &str, test: &ChoiceTest) -> bool {
        let (choice, chosen) = self.chosen(choice);
        let stands = |listed: &str, option: &str| {
            listed == option
                || choice
                    .and_then(|it| it.sets.get(listed))
                    .is_some_and(|it| it.iter().any(|it| it == option))
        };
        let among = |list: &[String], option: &str| list.iter().any(|it| stands(it, option));
        match test {
            ChoiceTest::Is(options) => {
                let named: Vec<String> = options.iter().flatten().cloned().collect();
                (chosen.is_empty() && options.contains(&None))
                    || chosen.iter().any(|it| among(&named, it))
            }
            ChoiceTest::HasAny(options) => chosen.iter().any(|it| among(options, it)),
            ChoiceTest::Only(options) => chosen.iter().all(|it| among(options, it)),
        }
    }
}
