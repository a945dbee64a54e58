//! What the UN (or others) did, and where.

use serde::{Deserialize, Serialize};

use crate::{Confidence, OperationId, Period, Pillar, Remark, SourceId, When, Words};

/// An operation (活動), as far as Japan took part: one stay, with its mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Operation {
    pub id: OperationId,
    /// The pillar of the Act under which Japan took part.
    pub pillar: Pillar,
    /// `UNTAC`; the same in every language.
    pub abbreviation: String,
    /// The operation's own name.
    pub name: Words,
    /// The name of Japan's assignment in it (業務).
    pub assignment: Words,
    pub areas: Vec<Area>,
    /// From the first arrival to the last departure of Japan's people.
    pub period: Period,
    pub mandate: Mandate,
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// A country or region where the operation worked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Area {
    pub name: Words,
    /// ISO 3166-1 alpha-3, such as `KHM`.
    pub iso3: String,
}

/// What the operation was to do, and by what authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mandate {
    pub says: Words,
    /// In order of date.
    pub instruments: Vec<Instrument>,
}

/// A resolution or an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Instrument {
    pub kind: InstrumentKind,
    pub name: Words,
    /// `S/RES/745 (1992)`, where it has one.
    pub symbol: Option<String>,
    pub when: When,
    pub confidence: Confidence,
    pub sources: Vec<SourceId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    /// Of the UN Security Council.
    Resolution,
    /// Among the parties to the conflict.
    PeaceAgreement,
}
