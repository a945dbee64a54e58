//! All worlds of a question in JSON, as [`rules::SweepReport`] has them.

use rules::{Among, Asking, Row, Rulebook, Share, Sweep, Tally, Way};

use crate::write::Writer;

pub fn write(book: &Rulebook, sweep: &Sweep, ways: usize, to: &mut Writer) {
    let mut it = Told { book, to };
    it.to.plain("{");
    it.standing(sweep);
    it.changes(sweep, ways);
    it.weights(sweep);
    it.to.key("questions");
    it.to.list(sweep.questions(), |to, asking| Told { book, to }.asking(&asking));
    it.to.key("rows");
    it.to.list(sweep.rows(), |to, row| Told { book, to }.row(&row));
    it.to.plain("}");
}

struct Told<'a> {
    book: &'a Rulebook,
    to: &'a mut Writer,
}

impl<'a> Told<'a> {
    fn fact_id(&self, fact: usize) -> &'a str {
        &self.book.pack().facts[fact].id
    }

    fn outcome_id(&self, outcome: usize) -> &'a str {
        &self.book.pack().outcomes[outcome].id
    }

    fn outcome(&mut self, key: &str, outcome: usize) {
        let id = self.outcome_id(outcome);
        self.to.key(key);
        self.to.id(id);
    }

    fn facts(&mut self, key: &str, facts: &[usize]) {
        let book = self.book;
        self.to.key(key);
        self.to.ids(facts.iter().map(|it| book.pack().facts[*it].id.as_str()));
    }

    fn number(&mut self, key: &str, number: u64) {
        self.to.key(key);
        self.to.number(number);
    }

    /// Where one stands, and what is left.
    fn standing(&mut self, sweep: &Sweep) {
        self.outcome("outcome", sweep.outcome());
        match sweep.settled() {
            Some(it) => self.outcome("settled", it),
            None => {
                self.to.key("settled");
                self.to.null();
            }
        }
        self.facts("facts", sweep.facts());
        self.tally("worlds", &sweep.tally(Among::Worlds));
        self.tally("completions", &sweep.tally(Among::Completions));
        self.to.key("bearings");
        self.to.plain("{");
        for (fact, bearing) in sweep.bearings() {
            let id = self.fact_id(fact);
            self.to.key(id);
            self.to.id(bearing.id());
        }
        self.to.plain("}");
    }

    fn changes(&mut self, sweep: &Sweep, ways: usize) {
        let book = self.book;
        let found = sweep.ways(ways);
        self.to.key("ways");
        self.to.list(&found.ways, |to, way| Told { book, to }.way(way));
        self.to.key("more-ways");
        self.to.ids(found.more.iter().map(|it| book.pack().outcomes[*it].id.as_str()));
        self.to.key("losses");
        self.to.list(&sweep.losses(), |to, way| Told { book, to }.way(way));
        self.to.key("reason");
        let Some(reason) = sweep.reason() else { return self.to.null() };
        self.to.plain("{");
        self.outcome("outcome", reason.outcome);
        self.facts("facts", &reason.facts);
        self.to.key("settled");
        self.to.bool(reason.settled);
        self.to.plain("}");
    }

    fn weights(&mut self, sweep: &Sweep) {
        self.to.key("weights");
        self.to.plain("{");
        for it in sweep.weights(Among::Worlds) {
            let id = self.fact_id(it.fact);
            self.share(id, it.share);
        }
        self.to.plain("}");
        self.to.key("principles");
        self.to.plain("{");
        let principles = &self.book.pack().principles;
        for (principle, share) in principles.iter().zip(sweep.principle_weights(self.book)) {
            if let Some(share) = share {
                self.share(&principle.id, share);
            }
        }
        self.to.plain("}");
    }

    fn share(&mut self, id: &str, share: Share) {
        self.to.key(id);
        self.to.plain("{");
        self.number("worlds", share.worlds);
        self.number("of", share.of);
        self.to.plain("}");
    }

    fn tally(&mut self, key: &str, tally: &Tally) {
        self.to.key(key);
        self.to.plain("{");
        self.number("worlds", tally.worlds());
        self.number("impossible", tally.impossible);
        self.to.key("outcomes");
        self.to.plain("{");
        for (outcome, worlds) in tally.outcomes.iter().enumerate().filter(|it| *it.1 > 0) {
            let id = self.outcome_id(outcome);
            self.number(id, *worlds);
        }
        self.to.plain("}}");
    }

    fn way(&mut self, way: &Way) {
        self.to.plain("{");
        self.outcome("outcome", way.outcome);
        self.to.key("changes");
        self.to.plain("{");
        for change in &way.changes {
            let id = self.fact_id(change.fact);
            self.to.key(id);
            let to: Option<bool> = change.to.into();
            match to {
                Some(it) => self.to.bool(it),
                None => self.to.null(),
            }
        }
        self.to.plain("}}");
    }

    fn asking(&mut self, asking: &Asking) {
        let id = self.fact_id(asking.fact);
        self.to.plain("{");
        self.to.key("fact");
        self.to.id(id);
        self.to.key("settles");
        self.to.share(asking.settles);
        self.tally("if-true", &asking.if_true);
        self.tally("if-false", &asking.if_false);
        self.to.plain("}");
    }

    fn row(&mut self, row: &Row) {
        self.to.plain("{");
        self.outcome("outcome", row.outcome);
        self.facts("yes", &row.yes);
        self.facts("no", &row.no);
        self.number("worlds", row.worlds);
        self.to.plain("}");
    }
}
