//! What documents say, and the documents.

use super::{At, Check};
use crate::{Document, Statement};

const STATEMENTS: &str = "statements";
const DOCUMENTS: &str = "documents";

/// A quotation is as short as needed.
const MOST_WORDS_QUOTED: usize = 25;

impl Check<'_> {
    pub(super) fn statements(&mut self) {
        let statements = &self.record.statements;
        self.list(STATEMENTS, statements, |it| it.id.as_str());
        for statement in statements {
            self.statement(At { list: STATEMENTS, id: statement.id.as_str() }, statement);
        }
    }

    fn statement(&mut self, at: At, statement: &Statement) {
        self.cite(at, "sources", &statement.sources);
        self.remarks(at, "remarks", &statement.remarks);
        self.cite(at, "quote.source", std::slice::from_ref(&statement.quote.source));
        let words = statement.quote.text.split_whitespace().count();
        let short = (1..=MOST_WORDS_QUOTED).contains(&words);
        self.expect(short, at, "quote.text", format!("has {words} words, not 1 to 25"));
        if let Some(figure) = &statement.figure {
            self.cite(at, "figure.sources", &figure.sources);
            let amount = figure.amount;
            let says = "must be more than zero: what was not found is null";
            self.expect(amount.is_finite() && amount > 0.0, at, "figure.amount", says);
        }
    }

    pub(super) fn documents(&mut self) {
        let documents = &self.record.documents;
        self.list(DOCUMENTS, documents, |it| it.id.as_str());
        for document in documents {
            self.document(At { list: DOCUMENTS, id: document.id.as_str() }, document);
        }
    }

    fn document(&mut self, at: At, document: &Document) {
        self.cite(at, "source", std::slice::from_ref(&document.source));
        self.expect(!document.table.title.is_empty(), at, "table.title", "has no line");
        let rows = self.record.rows_of(&document.id);
        for (index, misprint) in document.misprints.iter().enumerate() {
            let field = format!("misprints[{index}]");
            let wrong = misprint.printed != misprint.corrected && !misprint.printed.is_empty();
            self.expect(wrong, at, &field, "corrects nothing");
            let lines = rows.iter().filter_map(|it| it.printed.as_ref());
            let seen: usize = lines.map(|it| it.raw.matches(&misprint.printed).count()).sum();
            let says = format!("is counted {} times, but the table has it {seen}", misprint.count);
            let enough = usize::try_from(misprint.count).is_ok_and(|it| it > 0 && it >= seen);
            self.expect(enough, at, &format!("{field}.count"), says);
        }
    }
}
