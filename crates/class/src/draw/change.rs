//! Which one change would open the way? Which one loss would make it stop?

use rules::{Change, ClosedWorld, Finding, Rulebook, Said as Stands, Situation, Sweep};

use super::{Draw, Drawn, assessed, found, moved, outcome, stands, with};
use crate::question::{Kind, Question, Said, Told};
use crate::set::Level;

pub(super) fn new(draw: &mut Draw, kind: Kind) -> Option<Question> {
    let (situation, sweep) = outcome::situation(draw, kind)?;
    let book = draw.book;
    let assessment = assessed(book, &situation)?;
    let wanted = match kind {
        Kind::Loss => Stands::NotMet,
        Kind::Start | Kind::GoOn | Kind::Principle | Kind::Change | Kind::Basis => Stands::Met,
    };
    // To open a way that is closed, to lose what is there.
    let here = stands(book, assessment.outcome);
    let fits = if kind == Kind::Loss { here == Stands::Met } else { here == Stands::NotMet };
    let open = |it: &moved::Move| it.1.len() == 1 && stands(book, it.0) == wanted;
    let mut keys = moved::moves(book, &sweep, draw.level, 1);
    keys.retain(open);
    if !fits || keys.is_empty() {
        return None;
    }
    let key = *draw.chance.one(&keys)?.1.first()?;
    let mut wrong = beside(draw, kind, &situation, &sweep, key);
    wrong.retain(|it| comes_to(book, &situation, *it).is_some_and(|it| it != wanted));
    wrong.truncate(3);
    let (key, wrong) = (Said::Change(key), wrong.into_iter().map(Said::Change).collect());
    let drawn = Drawn { kind, situation, assessment, told: Told::Drawn, key, wrong };
    draw.settle(drawn, false)
}

/// How the outcome looks after a change; `None` if the facts would contradict each other.
fn comes_to(book: &Rulebook, situation: &Situation, change: Change) -> Option<Stands> {
    assessed(book, &with(book, situation, change)).map(|it| stands(book, it.outcome))
}

/// Changes that somebody may take for the right one, by chance: facts of the principles first, then
/// what the Act asks elsewhere.
fn beside(
    draw: &mut Draw,
    kind: Kind,
    situation: &Situation,
    sweep: &Sweep,
    key: Change,
) -> Vec<Change> {
    let book = draw.book;
    let Some(assessment) = assessed(book, situation) else { return vec![] };
    let pack = book.pack();
    let mut changes = vec![];
    for (place, fact) in pack.facts.iter().enumerate() {
        let told = situation.recorded(&fact.id).is_some() || DIET.contains(&fact.id.as_str());
        let now = found(&assessment, place);
        let to = match (kind, now) {
            (Kind::Loss, Finding::True) if doubt(draw, fact.closed_world) => Finding::Unknown,
            (Kind::Loss, Finding::True) => Finding::False,
            (_, Finding::False | Finding::Unknown) if kind != Kind::Loss => Finding::True,
            _ => continue,
        };
        let change = Change { fact: place, to };
        if place != key.fact && told {
            changes.push(change);
        }
    }
    draw.chance.shuffle(&mut changes);
    let first = |it: &Change| {
        let matters = sweep.facts().contains(&it.fact) || it.to == Finding::Unknown;
        (pack.facts[it.fact].principle.is_none(), matters)
    };
    changes.sort_by_key(first);
    changes
}

/// Approvals that people expect everywhere.
const DIET: [&str; 1] = ["diet-approved"];

/// Beyond the first level, half of the losses are doubts: a doubt stops little.
fn doubt(draw: &mut Draw, world: ClosedWorld) -> bool {
    draw.level != Level::First && world == ClosedWorld::No && draw.chance.once_in(2)
}
