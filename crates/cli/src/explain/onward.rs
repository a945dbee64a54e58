//! What goes with the outcome, what comes next, and what would change it.

use rules::{Finding, Said, Step};

use crate::explain::account::{Account, mark};

impl<'a> Account<'a> {
    pub fn alternatives(&mut self) {
        let pack = self.pack;
        let question = &pack.questions[self.assessment.question];
        let Some(alternatives) = &question.alternatives else {
            return;
        };
        if self.assessment.alternatives.is_empty() {
            return;
        }
        self.heading(self.messages.alternatives);
        self.line(1, self.say(&alternatives.says));
        self.inference(1, alternatives.inference.as_ref());
        for (place, found) in self.assessment.alternatives.iter().enumerate() {
            let option = &pack.choices[found.choice].options[found.option];
            let outcome = &pack.outcomes[found.outcome];
            let best = self.assessment.best == Some(place);
            let best = if best { self.beside(&[self.messages.best], &[]) } else { String::new() };
            let says = (self.messages.said)(self.say(&option.label), self.say(&outcome.label));
            self.line(1, &format!("{} {says}{best}", mark(outcome.finding)));
        }
    }

    pub fn duties(&mut self) {
        if self.assessment.duties.is_empty() {
            return;
        }
        self.heading(self.messages.duties);
        for duty in &self.assessment.duties {
            let duty = &self.pack.duties[*duty];
            let cite = self.beside(&[], &duty.cite);
            self.line(1, &format!("• {}{cite}", self.say(&duty.says)));
            self.inference(2, duty.inference.as_ref());
        }
    }

    pub fn next(&mut self) {
        let Some(found) = &self.assessment.procedure else {
            return;
        };
        let procedure = &self.pack.procedures[found.procedure];
        self.heading(self.messages.next);
        if let Some(intro) = &procedure.intro {
            self.line(1, self.say(intro));
        }
        for (number, (step, (required, now))) in (1..).zip(procedure.steps.iter().zip(&found.steps))
        {
            self.step(number, step, *required, *now);
        }
    }

    fn step(&mut self, number: usize, step: &'a Step, required: Finding, now: bool) {
        let messages = self.messages;
        let mut beside = vec![];
        if now {
            beside.push(messages.now);
        }
        let (what, how) = match (required, &step.otherwise) {
            (Finding::False, Some(otherwise)) => (&otherwise.what, &otherwise.how),
            (Finding::False, None) => {
                beside.push(messages.not_required);
                (&step.what, &step.how)
            }
            (Finding::Unknown, _) => {
                beside.push(messages.perhaps);
                (&step.what, &step.how)
            }
            (Finding::True, _) => (&step.what, &step.how),
        };
        let dash = match required {
            Finding::False => format!("{} ", mark(Said::NotRequired)),
            Finding::Unknown | Finding::True => String::new(),
        };
        let beside = self.beside(&beside, &[]);
        let says = (messages.said)(self.say(&step.who), self.say(what));
        self.line(1, &format!("{number}. {dash}{says}{beside}"));
        let cite = self.beside(&[], &step.cite);
        self.line(3, &format!("{}{cite}", self.say(how)));
    }

    pub fn open(&mut self) {
        if self.assessment.open.is_empty() {
            return;
        }
        let messages = self.messages;
        self.heading(messages.open);
        for found in &self.assessment.open {
            let fact = &self.pack.facts[found.fact];
            let cite = self.beside(&[], &fact.cite);
            self.line(1, &format!("? {}{cite}", self.say(&fact.asks)));
            for (answer, outcome) in [(messages.yes, found.if_true), (messages.no, found.if_false)]
            {
                let gives = if outcome == self.assessment.outcome {
                    messages.no_change
                } else {
                    self.say(&self.pack.outcomes[outcome].label)
                };
                self.line(3, &format!("{answer} → {gives}"));
            }
        }
    }
}
