//! On which basis may weapons be used in this scene?

use rules::{Change, Finding, Situation};

use super::{Draw, Drawn, assessed, with};
use crate::question::{Kind, Question, Said, Told};

/// A worked scene, as it is or with one fact turned, in which one basis is open or none.
pub(super) fn new(draw: &mut Draw) -> Option<Question> {
    let book = draw.book;
    let scene =
        |it: &&act::Case| it.situation.question == "weapons" && it.situation.edition.is_none();
    let scenes: Vec<&act::Case> = act::cases().iter().filter(scene).collect();
    let worked = &draw.chance.one(&scenes)?.situation;
    let mut situation = Situation {
        question: worked.question.clone(),
        choices: worked.choices.clone(),
        facts: worked.facts.clone(),
        ..Situation::default()
    };
    if !draw.chance.once_in(3) {
        let asked = assessed(book, &situation)?.asked;
        let fact = *draw.chance.one(&asked)?;
        let now = situation.recorded(&book.pack().facts[fact].id).flatten().unwrap_or(false);
        situation = with(book, &situation, Change { fact, to: Finding::from(!now) });
    }
    let assessment = assessed(book, &situation)?;
    let open = |it: &&rules::BaseState| it.finding == Finding::True;
    let doubtful = assessment.bases.iter().any(|it| it.finding == Finding::Unknown);
    let open: Vec<usize> = assessment.bases.iter().filter(open).map(|it| it.base).collect();
    if doubtful || open.len() > 1 {
        return None;
    }
    let key = open.first().map_or(Said::NoBase, |it| Said::Base(*it));
    let mut wrong: Vec<Said> = assessment.bases.iter().map(|it| Said::Base(it.base)).collect();
    draw.chance.shuffle(&mut wrong);
    // Whoever thinks that there is none is to find that choice, too.
    wrong.insert(0, Said::NoBase);
    wrong.retain(|it| *it != key);
    wrong.truncate(3);
    let drawn = Drawn { kind: Kind::Basis, situation, assessment, told: Told::Drawn, key, wrong };
    draw.settle(drawn, true)
}
