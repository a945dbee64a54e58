//! The past: a row of the record at a step, on the facts as the Government found them, asked of the
//! Act as it is now.

use record::{Dispatch, Question as Asked, Snapshot};
use rules::{Change, Finding, Situation};

use super::{Draw, outcome, stands, with};
use crate::question::{Kind, Question, Told};
use crate::set::Level;

pub(super) fn new(draw: &mut Draw) -> Option<Question> {
    let record = record::record();
    let step = draw.chance.one(&record.snapshots)?;
    let rows: Vec<&Dispatch> = record.rows_at(step).collect();
    let row = *draw.chance.one(&rows)?;
    let found = record.situation_at(row, step, None)?;
    if asked_before(draw, row, step) {
        return None;
    }
    let book = draw.book;
    let statement = book.state(&found).ok()?;
    let sweep = book.sweep(&statement)?;
    // What was done and what the Act of today says must not differ here: that is for a lesson.
    let fits = record::agrees(&book.pack().outcomes[sweep.outcome()].id, step.done.kind);
    let known = stands(book, sweep.outcome()) != rules::Said::Unknown;
    if !fits || (draw.level == Level::First && !known) {
        return None;
    }
    let kind = match record.question_at(row, step)? {
        Asked::Start => Kind::Start,
        Asked::Continue => Kind::GoOn,
    };
    let told = Told::Recorded(row.id.clone(), step.id.clone());
    outcome::asked(draw, kind, weighed(draw, found, sweep.facts()), &sweep, told)
}

fn asked_before(draw: &Draw, row: &Dispatch, step: &Snapshot) -> bool {
    draw.earlier.iter().any(|it| match &it.told {
        Told::Recorded(other, at) => *other == row.id || *at == step.id,
        Told::Drawn | Told::Near(..) => false,
    })
}

/// Of all that was found, the facts of the principles that matter, and what is not as usual, are shown.
fn weighed(draw: &Draw, found: Situation, matter: &[usize]) -> Situation {
    let pack = draw.book.pack();
    let usual = draw.book.baseline(&found).map(|it| it.facts.clone()).unwrap_or_default();
    let mut situation = Situation {
        question: found.question.clone(),
        choices: found.choices.clone(),
        assumed: found.facts.clone(),
        ..Situation::default()
    };
    for fact in matter {
        let element = &pack.facts[*fact];
        let Some(value) = found.recorded(&element.id) else { continue };
        let as_usual = usual.get(&element.id).map_or(value == Some(false), |it| *it == value);
        if element.principle.is_some() || !as_usual {
            let change = Change { fact: *fact, to: Finding::from(value) };
            situation = with(draw.book, &situation, change);
        }
    }
    situation
}
