//! Every way to make the choices of a question that the law tells apart.
//!
//! Of a choice of many the subsets are far too many to visit, but formulas see no more of a subset
//! than what their tests make of it. Two ways to choose are of one *kind* where no test, and no
//! missing choice, tells them apart: whatever is found, their outcomes are the same.

use std::sync::Arc;

use crate::compile::in_force;
use crate::complete::offered;
use crate::finding::Finding;
use crate::formula::{ChoiceTest, Formula};
use crate::prove::written::passes;
use crate::rulebook::Rulebook;
use crate::situation::{Situation, SituationError};
use crate::statement::{Origin, Statement};

/// The kinds of a question in one edition.
#[derive(Clone, Debug)]
pub struct Kinds {
    pub(crate) stage: usize,
    pub(crate) question: usize,
    /// For each kind, one way to choose that is of it: for each choice, its options as bits.
    chosen: Vec<Vec<u64>>,
}

impl Kinds {
    pub fn count(&self) -> usize {
        self.chosen.len()
    }

    /// Those in which an option was chosen; both by their places in the pack.
    pub fn with(mut self, choice: usize, option: usize) -> Kinds {
        self.chosen.retain(|it| it[choice] >> option & 1 == 1);
        self
    }
}

/// What the tests make of each way to use one choice, and one way that does.
type Uses = Vec<(Vec<bool>, u64)>;

impl Rulebook {
    /// The kinds of choices of a question, by id.
    ///
    /// # Errors
    /// Where the pack has no such question or edition.
    pub fn kinds(&self, question: &str, edition: Option<&str>) -> Result<Kinds, SituationError> {
        let asked = Situation { question: question.into(), ..Situation::default() };
        let stage = self.stage_on(edition)?;
        let place = self.pack().questions.iter().position(|it| it.id == question);
        let Some(question) = place else {
            return Err(SituationError::new(format!("unknown question `{}`", asked.question), ""));
        };
        let mut kinds = Kinds { stage, question, chosen: vec![] };
        let tests = self.tests(stage, question);
        let choices = 0..self.pack().choices.len();
        let uses: Vec<Uses> = choices.map(|it| self.uses(stage, question, it, &tests)).collect();
        let mut chosen = vec![];
        self.combine(&mut kinds, &uses, &mut chosen);
        Ok(kinds)
    }

    /// The order of outcomes of a question (0 the best) in the newest edition, if the pack has one.
    pub fn ranks(&self, question: &str) -> Option<&[usize]> {
        let place = self.pack().questions.iter().position(|it| it.id == question)?;
        let newest = self.stages().days().len().checked_sub(1)?;
        let plan = &self.stages()[newest].questions[place];
        plan.alternatives.as_ref().map(|it| it.ranks.as_slice())
    }

    /// A statement of a kind of which nothing is known yet.
    pub fn statement_of(&self, kinds: &Kinds, kind: usize) -> Statement {
        let mut statement = self.silent(kinds.stage, kinds.question, kinds.chosen[kind].clone());
        statement.folded = Arc::new(self.stages()[kinds.stage].fold(&statement));
        statement
    }

    /// The statement in ids, with every finding that is no closed world's silence as given.
    pub fn situation_of(&self, statement: &Statement) -> Situation {
        let pack = self.pack();
        let mut situation = Situation {
            question: pack.questions[statement.question].id.clone(),
            edition: Some(self.stages()[statement.stage].from.clone()),
            ..Situation::default()
        };
        for (choice, set) in pack.choices.iter().zip(&statement.chosen) {
            let ids = crate::assess::bits(*set).map(|it| choice.options[it].id.clone());
            let asked = choice.many && choice.needed.contains(&situation.question);
            if *set != 0 || asked {
                situation.choices.insert(choice.id.clone(), ids.collect());
            }
        }
        for (index, fact) in pack.facts.iter().enumerate() {
            let finding = statement.findings[index];
            if finding != self.blank(index) {
                situation.facts.insert(fact.id.clone(), Option::from(finding));
            }
        }
        situation
    }

    fn silent(&self, stage: usize, question: usize, chosen: Vec<u64>) -> Statement {
        let facts = self.pack().facts.len();
        let findings: Vec<Finding> = (0..facts).map(|it| self.blank(it)).collect();
        let origins = vec![Origin::Absent; facts];
        Statement { stage, question, chosen, findings, origins, folded: Arc::default() }
    }

    /// Tests of choices on which the question's answer rests, as they are written.
    fn tests(&self, stage: usize, question: usize) -> Vec<(&str, &ChoiceTest)> {
        let pack = self.pack();
        let day = &self.stages()[stage].from;
        let asked = &pack.questions[question];
        let live = |from: &Option<String>, until: &Option<String>| {
            in_force(from.as_ref(), until.as_ref(), day)
        };
        let rules = asked.rules.iter().filter(|it| live(&it.from, &it.until));
        let mut todo: Vec<&Formula> = rules.filter_map(|it| it.when.as_ref()).collect();
        todo.extend(asked.alternatives.iter().map(|it| &it.when));
        todo.extend(pack.choices.iter().filter_map(|it| it.applies.as_ref()));
        let mut tests = vec![];
        let mut seen = vec![false; pack.terms.len()];
        while let Some(formula) = todo.pop() {
            formula.visit(&mut |it| match it {
                Formula::Choice { choice, test } if !tests.contains(&(choice.as_str(), test)) => {
                    tests.push((choice, test));
                }
                Formula::Named(id) => {
                    let terms = pack.terms.iter().enumerate();
                    for (place, term) in terms.filter(|(_, it)| it.id == *id) {
                        if live(&term.from, &term.until)
                            && !std::mem::replace(&mut seen[place], true)
                        {
                            todo.push(&term.is);
                        }
                    }
                }
                Formula::Choice { .. }
                | Formula::Constant(_)
                | Formula::All(_)
                | Formula::Any(_)
                | Formula::Not(_)
                | Formula::IfThen(..)
                | Formula::Read(..)
                | Formula::Question(_)
                | Formula::Outcome(_) => {}
            });
        }
        tests
    }

    fn uses(
        &self,
        stage: usize,
        question: usize,
        choice: usize,
        tests: &[(&str, &ChoiceTest)],
    ) -> Uses {
        let day = &self.stages()[stage].from;
        let question = &self.pack().questions[question].id;
        let index = choice;
        let choice = &self.pack().choices[index];
        let mut chosen = vec![0; index + 1];
        let mut seen = |set: u64| {
            chosen[index] = set;
            let tests = tests.iter().filter(|it| it.0 == choice.id);
            let passes = |it: &(&str, &ChoiceTest)| passes(self.pack(), &chosen, it.0, it.1);
            let mut seen: Vec<bool> = tests.map(passes).collect();
            seen.push(set == 0);
            seen
        };
        let mut uses: Uses = vec![(seen(0), 0)];
        if !choice.questions.contains(question) {
            return uses;
        }
        let options = offered(choice, question, day).filter_map(|it| choice.option_on(&it.id, day));
        let options: Vec<u64> = options.map(|it| 1 << it).collect();
        // What a union looks like follows from what its parts look like: one set a look is enough.
        let mut next = 0;
        while next < uses.len() {
            let from = uses[next].1;
            for option in options.iter().filter(|_| choice.many || from == 0) {
                let look = seen(from | option);
                if uses.iter().all(|(it, _)| *it != look) {
                    uses.push((look, from | option));
                }
            }
            next += 1;
        }
        uses
    }

    /// All combinations in which no choice is idle and none that is needed is missing.
    fn combine(&self, kinds: &mut Kinds, uses: &[Uses], chosen: &mut Vec<u64>) {
        if let Some(these) = uses.get(chosen.len()) {
            for (_, set) in these {
                chosen.push(*set);
                self.combine(kinds, uses, chosen);
                chosen.pop();
            }
            return;
        }
        let mut statement = self.silent(kinds.stage, kinds.question, chosen.clone());
        let applying = self.drop_idle(&mut statement);
        let question = &self.pack().questions[kinds.question].id;
        let missing = self.pack().choices.iter().enumerate().any(|(index, it)| {
            let needed = applying[index] && !it.many && it.needed.contains(question);
            needed && chosen[index] == 0
        });
        if statement.chosen == *chosen && !missing {
            kinds.chosen.push(chosen.clone());
        }
    }
}
