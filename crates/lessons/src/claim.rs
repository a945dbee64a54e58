//! What an answer says, in the engine's own words.

use std::collections::BTreeMap;

use rules::{Report, Rulebook, Situation, SituationError, elements};

use crate::Change;

elements! {
    /// A claim about a scene. Everything it names must be so.
    Claim {
        /// Changes made to the scene first.
        after: Option<Change>,
        outcome: Option<String>,
        /// Whether the outcome, after the changes, is the one before them.
        same: Option<bool>,
        /// The rule that decides.
        rule: Option<String>,
        /// Facts that alone fix the outcome: each of these is one of them.
        decisive: Vec<String>,
        /// Unknown facts that are worth asking about.
        open: Vec<String>,
        /// How principles stand, by id.
        principles: BTreeMap<String, String>,
        /// Where a choice was left open: the outcome of an option.
        alternatives: BTreeMap<String, String>,
        /// Bases that are open; no other one is.
        bases: Option<Vec<String>>,
    }
}

impl Claim {
    /// Whether the claim holds of a situation.
    ///
    /// # Errors
    /// What the engine cannot answer: an unknown id, a choice that is needed.
    pub fn holds(&self, book: &Rulebook, situation: &Situation) -> Result<bool, SituationError> {
        Ok(self.broken(book, situation)?.is_none())
    }

    /// The first part of the claim that does not hold, in words.
    ///
    /// # Errors
    /// As [`Claim::holds`].
    pub fn broken(
        &self,
        book: &Rulebook,
        situation: &Situation,
    ) -> Result<Option<String>, SituationError> {
        let mut changed = situation.clone();
        if let Some(after) = &self.after {
            after.make(&mut changed);
        }
        let said = report(book, &changed)?;
        if let Some(same) = self.same {
            let before = report(book, situation)?.outcome;
            if (before == said.outcome) != same {
                return Ok(Some(format!("the outcome is `{}` and was `{before}`", said.outcome)));
            }
        }
        Ok(self.broken_part(&said))
    }

    fn broken_part(&self, said: &Report) -> Option<String> {
        let differs = |name: &str, claimed: Option<&String>, found: &String| {
            let claimed = claimed.filter(|it| *it != found)?;
            Some(format!("the {name} is `{found}`, not `{claimed}`"))
        };
        let missing = |name: &str, claimed: &[String], found: &[String]| {
            let one = claimed.iter().find(|it| !found.contains(it))?;
            Some(format!("`{one}` is not {name}; these are: `{}`", found.join("`, `")))
        };
        differs("outcome", self.outcome.as_ref(), &said.outcome)
            .or_else(|| differs("rule", self.rule.as_ref(), &said.rule))
            .or_else(|| missing("decisive", &self.decisive, &said.decisive))
            .or_else(|| missing("open", &self.open, &said.open))
            .or_else(|| self.principle(said))
            .or_else(|| self.alternative(said))
            .or_else(|| self.other_bases(said))
    }

    fn principle(&self, said: &Report) -> Option<String> {
        self.principles.iter().find_map(|(id, claimed)| {
            let found = *said.principles.get(id).unwrap_or(&"unknown to the pack");
            (found != claimed).then(|| format!("principle `{id}` is `{found}`, not `{claimed}`"))
        })
    }

    fn alternative(&self, said: &Report) -> Option<String> {
        self.alternatives.iter().find_map(|(option, claimed)| {
            let found = said.alternatives.get(option).map_or("nothing", String::as_str);
            (found != claimed).then(|| format!("`{option}` comes to `{found}`, not `{claimed}`"))
        })
    }

    fn other_bases(&self, said: &Report) -> Option<String> {
        let claimed = self.bases.as_ref()?;
        let found = said.bases.clone().unwrap_or_default();
        (found != *claimed).then(|| format!("the open bases are `{}`", found.join("`, `")))
    }

    /// Whether it claims anything at all.
    pub fn is_empty(&self) -> bool {
        *self == Claim { after: self.after.clone(), ..Claim::default() }
    }
}

fn report(book: &Rulebook, situation: &Situation) -> Result<Report, SituationError> {
    Ok(book.report(None, &book.assess(situation)?))
}
