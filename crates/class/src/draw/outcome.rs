//! May it start? May it go on? A situation a few facts from the usual one, and what it comes to.

use rules::{Rulebook, Said as Stands, Situation, Sweep};

use super::{Draw, Drawn, assessed, frame, moved, stands, with};
use crate::question::{Kind, Question, Said, Told};
use crate::set::Level;

pub(super) fn new(draw: &mut Draw, kind: Kind) -> Option<Question> {
    let (situation, sweep) = situation(draw, kind)?;
    asked(draw, kind, situation, &sweep, Told::Drawn)
}

/// An earlier question of this kind, with one of the facts shown turned so that the answer is another.
pub(super) fn near(draw: &mut Draw) -> Option<Question> {
    let mut before: Vec<usize> = (0..draw.earlier.len()).collect();
    let twin = |it: &Question| matches!(it.told, Told::Near(..));
    let paired = |place: &usize| {
        draw.earlier.iter().any(|it| matches!(it.told, Told::Near(other, _) if other == *place))
    };
    before.retain(|it| {
        let question = &draw.earlier[*it];
        matches!(question.kind, Kind::Start | Kind::GoOn) && !twin(question) && !paired(it)
    });
    // The latest one: a pupil still remembers it.
    let place = before.pop()?;
    let question = &draw.earlier[place];
    let sweep = draw.book.sweep(&draw.book.state(&question.situation).ok()?)?;
    let mut moves = moved::moves(draw.book, &sweep, draw.level, 1);
    let pack = draw.book.pack();
    moves.retain(|it| {
        it.1.iter().all(|it| question.situation.facts.contains_key(&pack.facts[it.fact].id))
    });
    let (_, changes) = moved::one(&moves, draw.chance)?;
    let change = *changes.first()?;
    let situation = with(draw.book, &question.situation, change);
    let (kind, sweep) = (question.kind, draw.book.sweep(&draw.book.state(&situation).ok()?)?);
    asked(draw, kind, situation, &sweep, Told::Near(place, change))
}

/// A situation of a level, with what matters shown.
pub(super) fn situation(draw: &mut Draw, kind: Kind) -> Option<(Situation, Sweep)> {
    let question = match kind {
        Kind::GoOn | Kind::Loss => "continue",
        Kind::Start | Kind::Principle | Kind::Change | Kind::Basis => "start",
    };
    let book = draw.book;
    let usual = frame::frame(book, question, draw.level, draw.chance);
    let mut sweep = book.sweep(&book.state(&usual).ok()?)?;
    let most = if draw.level == Level::Third { 2 } else { 1 };
    let mut moves = moved::moves(book, &sweep, draw.level, most);
    moves.push((sweep.outcome(), vec![]));
    let (_, changes) = moved::one(&moves, draw.chance)?;
    let shown = moved::show(book, &sweep, &usual, draw.level, draw.chance);
    changes.iter().for_each(|it| sweep.record(it.fact, it.to));
    Some((changes.iter().fold(shown, |it, change| with(book, &it, *change)), sweep))
}

pub(super) fn asked(
    draw: &mut Draw,
    kind: Kind,
    situation: Situation,
    sweep: &Sweep,
    told: Told,
) -> Option<Question> {
    let assessment = assessed(draw.book, &situation)?;
    let key = assessment.outcome;
    let wrong = wrong(draw, sweep, key, kind);
    let wrong = wrong.into_iter().map(Said::Outcome).collect();
    let key = Said::Outcome(key);
    let drawn = Drawn { kind, situation, assessment, told, key, wrong };
    draw.settle(drawn, false)
}

/// Outcomes that are near: those of situations one fact apart, then what else there is. Among the
/// choices there is always one that lets it be and one that does not.
fn wrong(draw: &mut Draw, sweep: &Sweep, key: usize, kind: Kind) -> Vec<usize> {
    let book = draw.book;
    let mut near: Vec<usize> = sweep.losses().iter().map(|it| it.outcome).collect();
    let ways = sweep.ways(4).ways;
    near.extend(ways.iter().filter(|it| it.changes.len() == 1).map(|it| it.outcome));
    near.sort_unstable();
    near.dedup();
    draw.chance.shuffle(&mut near);
    near.extend(usual(book, kind));
    let mut wrong: Vec<usize> = vec![];
    for side in [Stands::Met, Stands::NotMet] {
        if stands(book, key) != side {
            wrong.extend(near.iter().find(|it| stands(book, **it) == side));
        }
    }
    for it in near {
        if it != key && !wrong.contains(&it) && wrong.len() < crate::question::MOST - 1 {
            wrong.push(it);
        }
    }
    wrong
}

/// The answers that everybody thinks of.
fn usual(book: &Rulebook, kind: Kind) -> Vec<usize> {
    let ids = match kind {
        Kind::GoOn | Kind::Loss => {
            ["may-continue", "must-suspend", "may-continue:on-watch", "must-terminate"]
        }
        Kind::Start | Kind::Principle | Kind::Change | Kind::Basis => {
            ["may-implement", "not-an-operation", "undetermined", "may-not-implement:consent"]
        }
    };
    let outcomes = &book.pack().outcomes;
    ids.iter().filter_map(|id| outcomes.iter().position(|it| it.id == *id)).collect()
}
