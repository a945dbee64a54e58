//! Contributions in kind (物資協力): goods given under the Act.

use crate::texts::entries;
use crate::{Cited, Confidence, ContributionId, OperationId, Remark, SourceId, When, Words};

entries! {
    /// Goods given on one decision.
    Contribution {
        id: ContributionId,
        /// The official running number. `None`: not found.
        number: Option<u32>,
        /// How the number is known where no list prints it.
        number_basis: Option<Words>,
        decided: Cited<When>,
        /// What the date is the date of.
        decision: Decision,
        recipient: Words,
        purpose: Words,
        areas: Vec<GoodsArea>,
        items: Vec<Item>,
        /// The stay of Japan's own people that it belongs to.
        operation: Option<OperationId>,
        confidence: Confidence,
        sources: Vec<SourceId>,
        remarks: Vec<Remark>,
    }

    /// A country or region that the goods were for, and a point that stands for it.
    GoodsArea {
        name: Words,
        /// ISO 3166-1 alpha-3, such as `KHM`.
        iso3: String,
        latitude: f64,
        longitude: f64,
    }

    /// One line of the list of goods.
    Item {
        name: Words,
        /// `None`: not found.
        quantity: Option<u32>,
        unit: Option<Words>,
        note: Option<Words>,
    }
}

rules::words! {
    /// What the date of a contribution is the date of.
    Decision (NEEDED) {
        /// The Cabinet's decision.
        Cabinet = "cabinet",
        /// Only the fiscal year (April to March) is known, by the year it began in.
        FiscalYear = "fiscal-year",
        /// Only the year is known.
        Year = "year",
        Announcement = "announcement",
        /// It had been decided by then.
        By = "by",
        /// It was planned for then.
        Planned = "planned",
    }
}
