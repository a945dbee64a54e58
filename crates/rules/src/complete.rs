//! Making a situation answerable, and what is usual for what was chosen.

use std::sync::Arc;

use crate::compile::in_force;
use crate::finding::Finding;
use crate::pack::{Baseline, Choice, ChoiceOption};
use crate::program::NodeIndex;
use crate::rulebook::Rulebook;
use crate::situation::Situation;
use crate::statement::Statement;

impl Rulebook {
    /// Leaves out options that the situation's question does not offer, and puts the first option
    /// where a choice is needed, applies and is missing (of a choice of many: none).
    pub fn complete(&self, situation: &mut Situation) {
        let question = situation.question.clone();
        let stage = self.stage_on(situation.edition.as_deref());
        let day = stage.map_or("", |it| self.stages()[it].from.as_str());
        for choice in &self.pack().choices {
            if let Some(chosen) = situation.choices.get_mut(&choice.id) {
                chosen.retain(|it| offered(choice, &question, day).any(|option| option.id == *it));
                if chosen.is_empty() && !choice.many {
                    situation.choices.remove(&choice.id);
                }
            }
        }
        for (index, choice) in self.pack().choices.iter().enumerate() {
            let needed = choice.needed.contains(&question);
            if needed
                && !situation.choices.contains_key(&choice.id)
                && self.applies(situation, index)
            {
                let first = offered(choice, &question, day).next().map(|it| it.id.clone());
                let chosen = first.filter(|_| !choice.many).into_iter().collect();
                situation.choices.insert(choice.id.clone(), chosen);
            }
        }
    }

    /// Places of the options of a choice that the situation's question and edition offer.
    pub fn offered(&self, situation: &Situation, choice: usize) -> Vec<usize> {
        let stage = self.stage_on(situation.edition.as_deref());
        let day = stage.map_or("", |it| self.stages()[it].from.as_str());
        let options = &self.pack().choices[choice].options;
        let fits = |it: &ChoiceOption| it.offered(&situation.question, day);
        options.iter().enumerate().filter(|(_, it)| fits(it)).map(|(place, _)| place).collect()
    }

    /// Whether a choice, by its place, belongs to what was chosen so far.
    pub fn applies(&self, situation: &Situation, choice: usize) -> bool {
        let pack = self.pack();
        if !pack.choices[choice].questions.contains(&situation.question) {
            return false;
        }
        let Some(statement) = self.outline(situation) else {
            return false;
        };
        let stage = &self.stages()[statement.stage];
        let Some(applies) = stage.applies[choice] else {
            return true;
        };
        self.finding(&statement, applies) == Finding::True
    }

    /// The facts that are usual for what the situation chose, if the pack has such a list.
    pub fn baseline(&self, situation: &Situation) -> Option<&Baseline> {
        self.baseline_of(&self.outline(situation)?)
    }

    pub(crate) fn baseline_of(&self, statement: &Statement) -> Option<&Baseline> {
        let stage = &self.stages()[statement.stage];
        let met = |it: &NodeIndex| self.finding(statement, *it) == Finding::True;
        self.pack().baselines.get(stage.baselines.iter().position(met)?)
    }

    fn finding(&self, statement: &Statement, node: NodeIndex) -> Finding {
        let stage = &self.stages()[statement.stage];
        let facts = vec![Finding::Unknown; self.pack().facts.len()];
        let mut desk = stage.program.desk();
        let order = stage.program.order(vec![node]);
        stage.program.run(order, statement.setting(), &facts, &mut desk);
        desk[node.0 as usize]
    }

    /// Question and choices as far as they are known, without facts.
    fn outline(&self, situation: &Situation) -> Option<Statement> {
        let pack = self.pack();
        let stage = self.stage_on(situation.edition.as_deref()).ok()?;
        let day = &self.stages()[stage].from;
        let bits = |choice: &Choice| {
            let place = |it: &String| choice.option_on(it, day);
            situation.many(&choice.id).iter().filter_map(place).fold(0, |set, it| set | 1 << it)
        };
        Some(Statement {
            stage,
            question: pack.questions.iter().position(|it| it.id == situation.question)?,
            chosen: pack.choices.iter().map(bits).collect(),
            findings: vec![],
            origins: vec![],
            folded: Arc::default(),
        })
    }
}

/// The options that a question offers on a day.
pub(crate) fn offered<'a>(
    choice: &'a Choice,
    question: &'a str,
    day: &'a str,
) -> impl Iterator<Item = &'a ChoiceOption> {
    choice.options.iter().filter(move |it| it.offered(question, day))
}

impl ChoiceOption {
    fn offered(&self, question: &str, day: &str) -> bool {
        self.questions.as_ref().is_none_or(|it| it.iter().any(|it| it == question))
            && self.in_force(day)
    }

    pub(crate) fn in_force(&self, day: &str) -> bool {
        in_force(self.from.as_ref(), self.until.as_ref(), day)
    }
}

impl Choice {
    /// The place of an option that is in force on a day.
    pub(crate) fn option_on(&self, id: &str, day: &str) -> Option<usize> {
        self.options.iter().position(|it| it.id == id && it.in_force(day))
    }
}
