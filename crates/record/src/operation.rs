//! What the UN (or others) did, and where.

use rules::words;

use crate::texts::entries;
use crate::{Cited, Confidence, OperationId, Period, Pillar, Remark, SourceId, When, Words};

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
        /// When the Cabinet decided on the first plan. `None`: not found.
        decided: Option<Cited<When>>,
        /// From the first arrival to the last departure of Japan's people.
        period: Period,
        /// Where no end was found: the last day a source shows the people there. `None` there, too:
        /// nothing is known of the end.
        last_verified: Option<When>,
        /// The last day of the plan as it was last extended.
        planned_until: Option<Cited<When>>,
        mandate: Mandate,
        /// Japan's own figure for the whole, where it says more than the sum of the rows.
        total: Option<Total>,
        corps_orders: Vec<CorpsOrder>,
        /// What operations that were one assignment have in common: their people are counted once.
        group: Option<String>,
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

    /// People sent to the whole operation, liaison left out.
    Total {
        people: Option<u32>,
        /// A rounded figure, as published.
        about: Option<u32>,
        says: Option<Words>,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }

    /// A Cabinet Order on the Corps (国際平和協力隊の設置等に関する政令): a legal frame, and not the
    /// dates of the stay.
    CorpsOrder {
        number: Words,
        issued: Option<When>,
        from: Option<When>,
        until: Option<When>,
        /// The most members that may be full-time: not the number sent.
        full_time_members: Option<u32>,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }

    /// A resolution, an agreement or a request.
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
        /// Of a government or an international body.
        Request = "request",
        /// Of an international body other than the Security Council.
        Decision = "decision",
    }
}
