//! An assessment with ids, for JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::assessment::Assessment;
use crate::rulebook::Rulebook;

/// What the command line prints and scripts read: one object an assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub outcome: String,
    /// The rule that decided, and the provisions it cites.
    pub rule: String,
    pub cite: Vec<String>,
    /// Bases found open; only of a question that has bases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bases: Option<Vec<String>>,
    /// Bases that an unknown fact could still open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bases_unknown: Vec<String>,
    /// Facts that alone fix the outcome.
    pub decisive: Vec<String>,
    /// Unknown facts worth asking about, the most useful first.
    pub open: Vec<String>,
    /// Each principle's state: met, not-met, unknown, not-required.
    pub principles: BTreeMap<String, &'static str>,
    /// Where a choice was left open: each option's outcome.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub alternatives: BTreeMap<String, String>,
    /// Duties and flags beside the outcome.
    pub duties: Vec<String>,
    /// First day of the edition used.
    pub edition: String,
}

impl Rulebook {
    /// The assessment with ids in place of places.
    pub fn report(&self, id: Option<String>, assessment: &Assessment) -> Report {
        use crate::finding::Finding;
        let pack = self.pack();
        let question = &pack.questions[assessment.question];
        let rule = &question.rules[assessment.rule];
        let fact = |it: &usize| pack.facts[*it].id.clone();
        let bases = |wanted: Finding| {
            let found = assessment.bases.iter().filter(|it| it.finding == wanted);
            found.map(|it| question.bases[it.base].id.clone()).collect::<Vec<_>>()
        };
        let principles = pack.principles.iter().zip(&assessment.principles);
        let alternatives = assessment.alternatives.iter().map(|it| {
            let option = pack.choices[it.choice].options[it.option].id.clone();
            (option, pack.outcomes[it.outcome].id.clone())
        });
        Report {
            id,
            outcome: pack.outcomes[assessment.outcome].id.clone(),
            rule: rule.id.clone(),
            cite: rule.cite.clone(),
            bases: (!question.bases.is_empty()).then(|| bases(Finding::True)),
            bases_unknown: bases(Finding::Unknown),
            decisive: assessment.decisive.iter().map(fact).collect(),
            open: assessment.open.iter().map(|it| fact(&it.fact)).collect(),
            principles: principles.map(|(it, state)| (it.id.clone(), state.said.id())).collect(),
            alternatives: alternatives.collect(),
            duties: assessment.duties.iter().map(|it| pack.duties[*it].id.clone()).collect(),
            edition: assessment.edition.clone(),
        }
    }
}
