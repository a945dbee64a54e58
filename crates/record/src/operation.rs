//! What the UN (or others) did, and where.

use rules::words;

use crate::texts::entries;
use crate::{Confidence, OperationId, Period, Pillar, Remark, SourceId, When, Words};

entries! {
    /// An operation (活動), as far as Japan took part: one stay, with its mandate.
    Operation {
        id: OperationId,
        /// The pillar of the Act under which Japan took part.
        pillar: Pillar,
        /// `UNTAC`; the same in every language.
        abbreviation: String,
        /// The operation's own name.
        name: Words,
        /// The name of Japan's assignment in it (業務).
        assignment: Words,
        areas: Vec<Area>,
        /// From the first arrival to the last departure of Japan's people.
        period: Period,
        mandate: Mandate,
        sources: Vec<SourceId>,
        remarks: Vec<Remark>,
    }

    /// A country or region where the operation worked.
    Area {
        name: Words,
        /// ISO 3166-1 alpha-3, such as `KHM`.
        iso3: String,
    }

    /// What the operation was to do, and by what authority.
    Mandate {
        says: Words,
        /// In order of date.
        instruments: Vec<Instrument>,
    }

    /// A resolution or an agreement.
    Instrument {
        kind: InstrumentKind,
        name: Words,
        /// `S/RES/745 (1992)`, where it has one.
        symbol: Option<String>,
        when: When,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }
}

words! {
    InstrumentKind (NEEDED) {
        /// Of the UN Security Council.
        Resolution = "resolution",
        /// Among the parties to the conflict.
        PeaceAgreement = "peace-agreement",
    }
}
