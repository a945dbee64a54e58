//! Which misconception a wrong answer betrays.
//!
//! Told from what was answered, what is right, and how the facts and principles stand. The first that
//! fits is named; for each kind of answer there is a last one that always does.

use rules::{Change, Finding, Rulebook, Said as Stands};

use crate::draw::{Drawn, found, stands};
use crate::question::{Kind, Said};

/// The id of a misconception of `data/misconceptions.json`.
pub(crate) fn betrays(book: &Rulebook, drawn: &Drawn, wrong: Said) -> &'static str {
    let case = Case { book, drawn };
    match (wrong, drawn.key) {
        (Said::Outcome(wrong), Said::Outcome(key)) => case.outcome(key, wrong),
        (Said::Principle(wrong), key) => case.principle(key, Some(wrong)),
        (Said::NoPrinciple, key) => case.principle(key, None),
        (Said::Change(wrong), _) => case.change(wrong),
        (Said::Base(wrong), key) => case.base(key, Some(wrong)),
        (Said::NoBase, key) => case.base(key, None),
        (Said::Outcome(_), _) => "one-flaw-stops-all",
    }
}

struct Case<'a> {
    book: &'a Rulebook,
    drawn: &'a Drawn,
}

impl Case<'_> {
    fn outcome(&self, key: usize, wrong: usize) -> &'static str {
        match (stands(self.book, key), stands(self.book, wrong)) {
            (Stands::NotMet, Stands::Met) => self.overlooked(),
            (Stands::Met, Stands::NotMet) => self.overdone(wrong),
            (Stands::Unknown, _) => self.doubted(key, wrong),
            (_, Stands::Unknown) => self.doubting(key, wrong),
            (Stands::NotMet, Stands::NotMet) => self.another(key, wrong),
            (Stands::Met, Stands::Met) => "leeway-is-a-duty",
            (Stands::NotRequired, _) | (_, Stands::NotRequired) => "one-flaw-stops-all",
        }
    }

    /// It may not be, and was allowed.
    fn overlooked(&self) -> &'static str {
        let by_outcome = match self.outcome_id(self.drawn.assessment.outcome) {
            "may-not-implement:assignment" => Some("any-work-everywhere"),
            "may-not-implement:actor" => Some("anybody-may-do-it"),
            "may-not-implement:stability" => Some("consent-once-is-enough"),
            "must-suspend-part" => Some("doubt-never-stops"),
            "may-not-implement:diet" | "must-terminate" | "may-not-continue" => {
                Some("the-cabinet-decides-alone")
            }
            _ => None,
        };
        if let Some(id) = by_outcome {
            return id;
        }
        if self.drawn.kind == Kind::GoOn && self.lost().is_some() {
            return "what-began-may-be-finished";
        }
        match self.lost() {
            Some("ceasefire") => "a-mandate-is-enough",
            Some("consent") if self.is("parties-consent", Finding::False) => {
                "the-host-speaks-for-all"
            }
            Some("consent") if self.principle_met("ceasefire") => "a-ceasefire-is-enough",
            Some("consent") => "a-mandate-is-enough",
            Some("impartiality") => "impartiality-is-a-manner",
            Some(_) => "a-mandate-permits-force",
            None if self.is("no-threat-or-use-of-force", Finding::False) => {
                "a-mandate-permits-force"
            }
            None => "only-the-five-count",
        }
    }

    /// It may be, and was refused.
    fn overdone(&self, wrong: usize) -> &'static str {
        let no = |part| self.is(part, Finding::False);
        let consent = no("parties-consent") || no("host-consents");
        match self.outcome_id(wrong) {
            "not-an-operation" | "must-suspend" if no("ceasefire-agreed") => "a-ceasefire-always",
            "not-an-operation" | "must-suspend" | "may-not-implement:consent" if consent => {
                "every-consent-always"
            }
            "may-not-implement:diet" => "the-diet-always-first",
            _ if self.any_unknown() => "unknown-is-no",
            _ => "one-flaw-stops-all",
        }
    }

    /// It is open, and was answered.
    fn doubted(&self, key: usize, wrong: usize) -> &'static str {
        match (self.outcome_id(key), stands(self.book, wrong)) {
            ("needs-diet-approval", Stands::Met) => "the-cabinet-decides-alone",
            ("needs-diet-approval", _) => "not-yet-is-no",
            ("may-continue:on-watch", Stands::NotMet) => "doubt-always-stops",
            (_, Stands::Met) => "unknown-is-yes",
            (_, Stands::NotMet) => "unknown-is-no",
            (_, Stands::Unknown | Stands::NotRequired) => "not-yet-is-no",
        }
    }

    /// It is answered, and was left open.
    fn doubting(&self, key: usize, wrong: usize) -> &'static str {
        if self.outcome_id(wrong) == "needs-diet-approval" {
            return "the-diet-always-first";
        }
        match (self.outcome_id(key), stands(self.book, key)) {
            ("must-suspend-part", _) => "doubt-never-stops",
            (_, Stands::NotMet) => "one-no-leaves-it-open",
            (_, Stands::Met | Stands::Unknown | Stands::NotRequired) => "every-unknown-matters",
        }
    }

    /// It may not be, for another reason or with another consequence.
    fn another(&self, key: usize, wrong: usize) -> &'static str {
        let part = "must-suspend-part";
        match (self.outcome_id(key), self.outcome_id(wrong)) {
            (it, other) if it == part || other == part => "part-is-the-whole",
            ("must-suspend", "must-terminate" | "may-not-continue")
            | ("must-terminate" | "may-not-continue", "must-suspend") => "suspending-is-ending",
            _ => "a-no-is-a-no",
        }
    }

    fn principle(&self, key: Said, wrong: Option<usize>) -> &'static str {
        let id = |it: usize| self.book.pack().principles[it].id.as_str();
        let Some(wrong) = wrong.map(id) else { return self.overlooked() };
        let key = match key {
            Said::Principle(it) => Some(id(it)),
            Said::NoPrinciple
            | Said::Outcome(_)
            | Said::Change(_)
            | Said::Base(_)
            | Said::NoBase => None,
        };
        match (key, wrong) {
            (_, "ceasefire") if self.is("ceasefire-agreed", Finding::False) => "a-ceasefire-always",
            (Some("consent"), "ceasefire") | (Some("ceasefire"), "consent") => {
                "a-ceasefire-is-consent"
            }
            (Some(_), "impartiality") | (Some("impartiality"), _) => "objecting-is-partiality",
            (_, "consent") => "every-consent-always",
            (_, _) => "one-flaw-stops-all",
        }
    }

    fn change(&self, wrong: Change) -> &'static str {
        let fact = &self.book.pack().facts[wrong.fact];
        let opens = self.drawn.kind == Kind::Change;
        match (fact.principle.as_deref(), wrong.to) {
            (_, Finding::Unknown) => "doubt-always-stops",
            (Some("ceasefire"), _) if opens => "a-ceasefire-is-enough",
            (Some("ceasefire"), _) => "a-ceasefire-always",
            (Some("consent"), _) if opens && fact.id.starts_with("host") => {
                "the-host-speaks-for-all"
            }
            (Some("consent"), _) => "every-consent-always",
            (None, _) if fact.id.starts_with("diet") => "the-diet-always-first",
            (None, _) if fact.group == "basis" => "a-mandate-is-enough",
            (_, _) => "one-flaw-stops-all",
        }
    }

    fn base(&self, key: Said, wrong: Option<usize>) -> &'static str {
        let Some(wrong) = wrong else { return "weapons-never" };
        let people = self.drawn.situation.one("actor").unwrap_or_default();
        let base = self.base_id(wrong);
        let own = match base {
            "24(1)" | "25(1)" => people == "corps-member",
            "24(2)" | "25(2)" => people == "coast-guard",
            _ => people == "sdf",
        };
        let nobody = matches!(key, Said::NoBase);
        if nobody && self.is("assignments-suspended", Finding::True) && base.starts_with("26") {
            "powers-outlive-the-work"
        } else if !own {
            "same-powers-for-all"
        } else if nobody && !self.is("unavoidable-necessity", Finding::True) {
            "danger-is-enough"
        } else if base.starts_with("26") {
            "others-may-always-be-defended"
        } else if nobody && self.is("superior-at-scene", Finding::True) {
            "everybody-decides-alone"
        } else {
            "one-ground-is-as-good"
        }
    }

    /// The first of the principles that is not met.
    fn lost(&self) -> Option<&str> {
        let states = self.drawn.assessment.principles.iter().zip(&self.book.pack().principles);
        let condition = |it: &rules::Principle| it.kind == rules::PrincipleKind::Condition;
        let mut lost = states.filter(|(state, it)| state.said == Stands::NotMet && condition(it));
        lost.next().map(|(_, it)| it.id.as_str())
    }

    fn principle_met(&self, id: &str) -> bool {
        let place = self.book.pack().principles.iter().position(|it| it.id == id);
        place.is_some_and(|it| self.drawn.assessment.principles[it].said == Stands::Met)
    }

    /// Whether a fact whose id begins so is shown, and found so.
    fn is(&self, begins: &str, finding: Finding) -> bool {
        let mut shown = self.drawn.situation.facts.keys().filter(|it| it.starts_with(begins));
        let place = |id: &str| self.book.pack().facts.iter().position(|it| it.id == id);
        shown.any(|id| place(id).is_some_and(|it| found(&self.drawn.assessment, it) == finding))
    }

    fn any_unknown(&self) -> bool {
        self.drawn.situation.facts.values().any(Option::is_none)
    }

    fn outcome_id(&self, outcome: usize) -> &str {
        &self.book.pack().outcomes[outcome].id
    }

    fn base_id(&self, base: usize) -> &str {
        let question = &self.book.pack().questions[self.drawn.assessment.question];
        question.bases.get(base).map_or("", |it| it.id.as_str())
    }
}
