//! What of the pack the outcome in the Explorer rests on.

use std::collections::BTreeSet;

use act::tie::{Tie, TieKind};
use rules::{Assessment, Finding, What};

use crate::session::book;

/// Elements of the pack that an assessment rests on: the rule that decided and its conditions, the
/// facts that are decisive, grounds that are open, and what follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used(BTreeSet<(TieKind, String)>);

impl Used {
    pub fn of(assessment: &Assessment) -> Used {
        let pack = book().pack();
        let question = &pack.questions[assessment.question];
        let mut used = BTreeSet::new();
        let mut add = |kind, id: &str| {
            used.insert((kind, id.to_owned()));
        };
        add(TieKind::Rule, &question.rules[assessment.rule].id);
        add(TieKind::Outcome, &pack.outcomes[assessment.outcome].id);
        let deciding = assessment.trace.rules.iter().find(|it| it.decides);
        let rows = deciding.map_or(&[][..], |it| &assessment.trace.rows[it.rows.clone()]);
        for row in rows {
            match row.what {
                What::Fact(it) => add(TieKind::Fact, &pack.facts[it].id),
                What::Term(it) | What::TermOfOne(it) => add(TieKind::Term, &pack.terms[it].id),
                What::AllOf | What::OneOf => {}
            }
        }
        for it in &assessment.decisive {
            add(TieKind::Fact, &pack.facts[*it].id);
        }
        for it in assessment.bases.iter().filter(|it| it.finding == Finding::True) {
            add(TieKind::Base, &question.bases[it.base].id);
        }
        for it in &assessment.duties {
            add(TieKind::Duty, &pack.duties[*it].id);
        }
        if let Some(it) = &assessment.procedure {
            add(TieKind::Procedure, &pack.procedures[it.procedure].id);
        }
        Used(used)
    }

    /// Whether the assessment rests on it.
    pub fn holds(&self, tie: Tie) -> bool {
        self.0.contains(&(tie.kind, tie.id.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(case: &str) -> Used {
        let case = act::cases().iter().find(|it| it.id == case).expect("a case");
        Used::of(&book().assess(&case.situation).expect("an answer"))
    }

    fn rests_on(used: &Used, slug: &str) -> bool {
        let provision = act::provision::by_slug(slug).expect("a provision");
        provision.clauses.iter().flat_map(|it| it.ties()).any(|it| used.holds(it))
    }

    #[test]
    fn every_case_rests_on_a_provision() {
        for case in act::cases() {
            let used = used(&case.id);
            let provisions = act::provision::provisions().iter();
            assert!(provisions.filter(|it| rests_on(&used, &it.slug())).count() > 0, "{}", case.id);
        }
    }

    #[test]
    fn an_agreement_that_ended_rests_on_the_article_that_says_so_and_not_on_goods() {
        let used = used("C14");
        assert!(rests_on(&used, "6-13-i") || rests_on(&used, "8-1-vi"));
        assert!(!rests_on(&used, "30-2"));
    }
}
