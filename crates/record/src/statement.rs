//! What a document says beside its table.

use rules::words;

use crate::texts::entries;
use crate::{Confidence, Remark, SourceId, StatementId, When, Words};

entries! {
    /// One thing said, in our words, with the figure it gives.
    Statement {
        id: StatementId,
        topic: Topic,
        says: Words,
        /// The words it rests on, as short as needed.
        quote: Quote,
        /// When it was said.
        as_of: When,
        /// What it is about happened then, or was to happen then.
        happened: Option<When>,
        figure: Option<Figure>,
        confidence: Confidence,
        sources: Vec<SourceId>,
        remarks: Vec<Remark>,
    }
}

words! {
    Topic (NEEDED) {
        Money = "money",
        Law = "law",
        /// People who were sent.
        Dispatch = "dispatch",
        /// People who were to be sent.
        Plan = "plan",
    }
}

entries! {
    /// Words of a source, exactly as printed.
    Quote {
        text: String,
        /// Language tag.
        language: String,
        source: SourceId,
    }

    /// An amount. Its own source and date, for they may differ from the statement's.
    Figure {
        amount: f64,
        unit: Unit,
        sense: Sense,
        as_of: When,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }
}

words! {
    Unit (NEEDED) {
        /// Thousand millions of US dollars a year.
        BillionUsDollarsAYear = "billion-us-dollars-a-year",
        Percent = "percent",
        People = "people",
    }

    Sense (NEEDED) {
        Exactly = "exactly",
        MoreThan = "more-than",
    }
}
