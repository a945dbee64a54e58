//! Which principle is not met?

use rules::{Change, Finding, PrincipleKind, Said as Stands};

use super::{Draw, Drawn, assessed, found, outcome, with};
use crate::question::{Kind, Question, Said, Told};

/// A situation in which one of the principles that are conditions is not met, or none.
pub(super) fn new(draw: &mut Draw) -> Option<Question> {
    let book = draw.book;
    let pack = book.pack();
    let conditions: Vec<usize> = (0..pack.principles.len())
        .filter(|it| pack.principles[*it].kind == PrincipleKind::Condition)
        .collect();
    let (mut situation, sweep) = outcome::situation(draw, Kind::Principle)?;
    // One of the principles, or none of them: each as likely.
    let wanted = conditions.get(draw.chance.below(conditions.len() + 1));
    if let Some(wanted) = wanted {
        let own = |it: &usize| {
            let fact = &pack.facts[*it];
            fact.principle.as_ref() == Some(&pack.principles[*wanted].id)
        };
        let own: Vec<usize> = sweep.facts().iter().copied().filter(own).collect();
        let fact = *draw.chance.one(&own)?;
        let to = !found(&book.assess(&situation).ok()?, fact);
        situation = with(book, &situation, Change { fact, to });
    }
    let assessment = assessed(book, &situation)?;
    let stands = |it: &usize| assessment.principles[*it].said;
    let lost: Vec<usize> =
        conditions.iter().copied().filter(|it| stands(it) == Stands::NotMet).collect();
    let doubtful = conditions.iter().any(|it| stands(it) == Stands::Unknown);
    // With a doubt, or with two principles lost, there is more than one answer.
    if doubtful || lost.len() > 1 || lost.first() != wanted {
        return None;
    }
    let unknown = |it: &Option<bool>| Finding::from(*it) == Finding::Unknown;
    if situation.facts.values().any(unknown) {
        return None;
    }
    let mut says: Vec<Said> = conditions.iter().map(|it| Said::Principle(*it)).collect();
    says.push(Said::NoPrinciple);
    let key = lost.first().map_or(Said::NoPrinciple, |it| Said::Principle(*it));
    says.retain(|it| *it != key);
    let kind = Kind::Principle;
    let drawn = Drawn { kind, situation, assessment, told: Told::Drawn, key, wrong: says };
    draw.settle(drawn, true)
}
