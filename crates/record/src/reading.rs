//! Who saw the facts otherwise, what Japan did, and where the Act of today would not have agreed.

use rules::words;

use crate::texts::entries;
use crate::{Confidence, Found, ReadingId, SourceId, Words};

entries! {
    /// One way to see contested facts, at one step.
    Reading {
        /// Unlike the other readings of the step: `opposition`.
        id: ReadingId,
        holder: Holder,
        /// Who exactly.
        held_by: Words,
        /// Their claim, in our words.
        says: Words,
        /// The facts under this reading, in the place of the step's own.
        facts: Vec<Found>,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }

    /// What Japan did at a step.
    Done {
        kind: DoneKind,
        says: Words,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }

    /// Why the Act of today, for some row or under some reading, does not come to what was done.
    Disagreement {
        reason: DisagreementReason,
        says: Words,
    }
}

words! {
    /// What sort of people hold a reading.
    Holder (NEEDED) {
        Government = "government",
        Opposition = "opposition",
        UnitedNations = "united-nations",
        Press = "press",
        Academic = "academic",
        HostState = "host-state",
        /// A party to the conflict.
        Party = "party",
        Court = "court",
        /// Nobody but us.
        Ours = "ours",
    }

    /// What is asked at a step. Ids as in the Act's pack.
    Question (NEEDED) {
        Start = "start",
        Continue = "continue",
    }

    DoneKind (NEEDED) {
        Started = "started",
        Continued = "continued",
        SuspendedInPart = "suspended-in-part",
        Suspended = "suspended",
        Ended = "ended",
        NotStarted = "not-started",
    }

    DisagreementReason (NEEDED) {
        /// The Act was another one at the time.
        OldLaw = "old-law",
        /// The law left it open, and policy decided.
        Policy = "policy",
        /// On what the Government found it agrees; on what others say it does not.
        ContestedFact = "contested-fact",
        /// A fact that the answer turns on was not found.
        NotFound = "not-found",
        /// A fact that the answer turns on is our own reading.
        OurReading = "our-reading",
    }
}
