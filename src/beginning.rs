//! What a visitor can begin from.

use rules::{Situation, Words};

use crate::session::book;

/// Something to begin from: an opening of the pack or a worked case.
#[derive(Clone, Debug)]
pub struct Beginning {
    pub id: String,
    pub label: Words,
    pub situation: Situation,
}

/// What can be begun from: the pack's openings, then the worked cases.
pub fn beginnings() -> impl Iterator<Item = Beginning> {
    let choices = book().choice_ids();
    let openings = book().pack().openings.iter().filter_map(move |it| {
        let situation = Situation::from_json(&it.situation, &choices).ok()?;
        Some(Beginning { id: it.id.clone(), label: it.label.clone(), situation })
    });
    let case = |it: &act::Case| Beginning {
        id: it.id.clone(),
        label: it.title.clone(),
        situation: it.situation.clone(),
    };
    // Cases are not unpacked before somebody goes beyond the openings.
    openings.chain(std::iter::once_with(act::cases).flatten().map(case))
}
