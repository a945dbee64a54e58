//! What a document says beside its table.

use serde::{Deserialize, Serialize};

use crate::{Confidence, Remark, SourceId, StatementId, When, Words};

/// One thing said, in our words, with the figure it gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Statement {
    pub id: StatementId,
    pub topic: Topic,
    pub says: Words,
    /// The words it rests on, as short as needed.
    pub quote: Quote,
    /// When it was said.
    pub as_of: When,
    /// What it is about happened then, or was to happen then.
    pub happened: Option<When>,
    pub figure: Option<Figure>,
    pub confidence: Confidence,
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    Money,
    Law,
    /// People who were sent.
    Dispatch,
    /// People who were to be sent.
    Plan,
}

/// Words of a source, exactly as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Quote {
    pub text: String,
    /// Language tag.
    pub language: String,
    pub source: SourceId,
}

/// An amount. Its own source and date, for they may differ from the statement's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Figure {
    pub amount: f64,
    pub unit: Unit,
    pub sense: Sense,
    pub as_of: When,
    pub confidence: Confidence,
    pub sources: Vec<SourceId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Thousand millions of US dollars a year.
    BillionUsDollarsAYear,
    Percent,
    People,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sense {
    Exactly,
    MoreThan,
}
