//! Why: the rule that decided, the facts that were enough, the principles.

use rules::{PrincipleKind, Said};

use crate::explain::account::{Account, mark};

impl Account<'_> {
    pub fn why(&mut self) {
        let rule = &self.pack.questions[self.assessment.question].rules[self.assessment.rule];
        self.heading(self.messages.why);
        let cite = self.beside(&[], &rule.cite);
        self.line(1, &format!("{}{cite}", self.say(&rule.reason)));
        self.inference(1, rule.inference.as_ref());
    }

    pub fn decisive(&mut self) {
        self.heading(self.messages.decisive);
        if self.assessment.decisive.is_empty() {
            self.line(1, self.messages.nothing_decisive);
        }
        for fact in &self.assessment.decisive {
            let (_, origin) = self.assessment.facts[*fact];
            let beside = self.beside(&[self.messages.origin(origin)], &self.pack.facts[*fact].cite);
            let statement = self.statement(*fact);
            self.line(1, &format!("• {statement}{beside}"));
        }
    }

    /// Grounds that stand side by side: only of a question that has them.
    pub fn bases(&mut self) {
        if self.assessment.bases.is_empty() {
            return;
        }
        self.heading(self.messages.bases);
        let bases = &self.pack.questions[self.assessment.question].bases;
        for found in &self.assessment.bases {
            let base = &bases[found.base];
            let said = Said::from(found.finding);
            let cite = self.beside(&[], &base.cite);
            let says = (self.messages.said)(self.say(&base.label), self.messages.said(said));
            self.line(1, &format!("{} {says}{cite}", mark(said)));
        }
    }

    pub fn principles(&mut self) {
        self.heading(self.messages.principles);
        let mut all: Vec<_> =
            self.pack.principles.iter().zip(&self.assessment.principles).collect();
        all.sort_by_key(|(it, _)| it.number);
        for (principle, found) in all {
            let said = found.word(principle);
            let word = said.map_or(self.messages.said(found.said), |it| self.say(it));
            let test = found.test.map(|it| &principle.tests[it]);
            let cite = test.map_or(&principle.cite, |it| &it.cite);
            let cite = self.beside(&[], cite);
            let title = (self.messages.said)(self.say(&principle.title), word);
            let mark = principle_mark(principle.kind, found.said);
            self.line(1, &format!("{mark} {} {title}{cite}", principle.number));
            if let Some(note) = test.and_then(|it| it.note.as_ref()) {
                self.line(3, self.say(note));
            }
            self.inference(3, test.and_then(|it| it.inference.as_ref()));
        }
    }

    /// From the foot up.
    pub fn ladder(&mut self) {
        self.heading(self.messages.ladder);
        for (rung, found) in self.pack.ladder.iter().zip(&self.assessment.ladder) {
            let standing = &rung.states[found.state];
            let cite = self.beside(&[], &rung.cite);
            let says = (self.messages.said)(self.say(&rung.title), self.say(&standing.says));
            self.line(1, &format!("{} {says}{cite}", mark(found.said)));
            self.inference(3, standing.inference.as_ref());
        }
    }
}

/// A way out that is not taken is no failing.
fn principle_mark(kind: PrincipleKind, said: Said) -> &'static str {
    match (kind, said) {
        (PrincipleKind::Exit, Said::Met) => "↳",
        (PrincipleKind::Exit, Said::NotMet | Said::NotRequired) => mark(Said::NotRequired),
        (PrincipleKind::Exit, Said::Unknown)
        | (PrincipleKind::Condition | PrincipleKind::Limit, _) => mark(said),
    }
}
