//! What a step is about: a situation of its own, or one of the record.

use std::collections::BTreeMap;

use record::{DispatchId, ReadingId, Record, SnapshotId};
use rules::{Rulebook, Situation, elements};

/// Findings by fact; `None` is unknown.
pub type Facts = BTreeMap<String, Option<bool>>;

elements! {
    /// A scene: where it starts from, and what is set on top.
    Scene {
        /// A row of the record, at a step of its operation's replay, under one of its readings.
        row: Option<DispatchId>,
        at: Option<SnapshotId>,
        reading: Option<ReadingId>,
        /// Takes for granted what is usual for the choices, where nothing else is set.
        usual: bool,
        /// Set on top of what the record has, or all there is.
        set: Option<Change>,
        /// The facts worth looking at, in order: those that the scene is about.
        shows: Vec<String>,
    }

    /// What is set or changed in a situation.
    Change {
        question: Option<String>,
        /// A day; the Act as it was in force then.
        edition: Option<String>,
        /// Options by choice; none: the choice is left open.
        choices: BTreeMap<String, Vec<String>>,
        facts: Facts,
    }
}

impl Scene {
    /// The situation of the scene.
    ///
    /// # Errors
    /// What the scene names and the record does not have, in words.
    pub fn situation(&self, book: &Rulebook, record: &Record) -> Result<Situation, String> {
        let mut situation = self.start(record)?;
        situation.title = None;
        if let Some(set) = &self.set {
            set.make(&mut situation);
        }
        if self.usual
            && let Some(baseline) = book.baseline(&situation)
        {
            let usual = baseline.facts.iter().filter(|it| !situation.facts.contains_key(it.0));
            situation.assumed = usual.map(|(id, value)| (id.clone(), *value)).collect();
        }
        Ok(situation)
    }

    /// What the record says, or nothing.
    fn start(&self, record: &Record) -> Result<Situation, String> {
        let (row, at) = match (&self.row, &self.at, &self.reading) {
            (Some(row), Some(at), _) => (row, at),
            (None, None, None) => return Ok(Situation::default()),
            (None, ..) | (_, None, _) => {
                return Err("needs both `row` and `at`, or neither and no `reading`".to_owned());
            }
        };
        let found = record.dispatch(row).ok_or_else(|| format!("unknown row `{row}`"))?;
        let step = record.snapshot(at).ok_or_else(|| format!("unknown step `{at}`"))?;
        let reading = match &self.reading {
            None => None,
            Some(id) => {
                let known = step.reading(id);
                Some(known.ok_or_else(|| format!("step `{at}` has no reading `{id}`"))?)
            }
        };
        let situation = record.situation_at(found, step, reading);
        situation.ok_or_else(|| format!("nothing is asked of row `{row}` at step `{at}`"))
    }
}

impl Change {
    /// Makes the change; a fact that was taken for granted is given from now on.
    pub fn make(&self, situation: &mut Situation) {
        if let Some(question) = &self.question {
            situation.question.clone_from(question);
        }
        if let Some(edition) = &self.edition {
            situation.edition = Some(edition.clone());
        }
        for (choice, options) in &self.choices {
            if options.is_empty() {
                situation.choices.remove(choice);
            } else {
                situation.choices.insert(choice.clone(), options.clone());
            }
        }
        for (fact, value) in &self.facts {
            situation.assumed.remove(fact);
            situation.facts.insert(fact.clone(), *value);
        }
    }

    /// Whether the situation is already as the change would make it.
    pub fn made(&self, situation: &Situation) -> bool {
        let mut changed = situation.clone();
        self.make(&mut changed);
        changed == *situation
    }

    pub fn is_empty(&self) -> bool {
        *self == Change::default()
    }
}
