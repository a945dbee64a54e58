//! What goes with the lessons: misconceptions, discussions, cards, curricula.

use super::{At, Check};
use crate::Side;

impl Check<'_> {
    pub(super) fn misconceptions(&mut self) {
        for it in &self.course.misconceptions {
            let at = At::new("misconception", &it.id);
            if let Some(situation) = self.scene(&at, "scene", &it.scene) {
                self.confirmed(&at, "expected", &it.expected, &situation);
            }
        }
    }

    pub(super) fn discussions(&mut self) {
        for it in &self.course.discussions {
            let at = At::new("discussion", &it.id);
            let known = act::controversy::controversy(&it.controversy).is_some();
            let says = format!(
                "unknown controversy `{}`: name one of crates/act/texts/controversies.json",
                it.controversy
            );
            self.expect(known, &at, "controversy", says);
        }
    }

    /// Every side has a card, and a card what its side says.
    pub(super) fn cards(&mut self) {
        for it in &self.course.cards {
            let at = At::new("card", &it.id);
            self.expect(!it.sources.is_empty(), &at, "sources", "is empty: who says so?");
            self.cite(&at, "sources", &it.sources);
            self.expect(!it.arguments.is_empty(), &at, "arguments", "is empty");
            if let Some(situation) = self.scene(&at, "scene", &it.scene) {
                self.confirmed(&at, "expected", &it.expected, &situation);
            }
        }
        let cards = &self.course.cards;
        let lacking = Side::ALL.iter().find(|side| cards.iter().all(|it| it.side != **side));
        if let (Some(side), Some(first)) = (lacking, cards.first()) {
            let says = format!("no card is for the side `{}`", side.id());
            self.flaw(&At::new("card", &first.id), "side", says);
        }
    }

    pub(super) fn curricula(&mut self) {
        for it in &self.course.curricula {
            let at = At::new("curriculum", &it.id);
            for (place, term) in it.terms.iter().enumerate() {
                for lesson in &term.lessons {
                    let known = self.course.lesson(lesson).is_some();
                    let field = format!("terms[{place}].lessons");
                    self.expect(known, &at, &field, format!("unknown lesson `{lesson}`"));
                }
            }
        }
    }
}
