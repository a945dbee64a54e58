//! English.

use record::{Change, DisagreementReason, DoneKind, EventKind, Holder};

use super::{Controls, Differences, Facts, Readings, Replay};

pub const REPLAY: Replay = Replay {
    heading: "Step by step",
    note: "At each step, the facts as the Government found them at the time are put to the Act as it is \
           today. What the Act says stands beside what Japan did.",
    who: "Who is asked about",
    steps: "Steps",
    controls: Controls {
        first: "First",
        back: "Back",
        play: "Play",
        pause: "Pause",
        forward: "Forward",
    },
    at: |place, count, when, label| format!("Step {place} of {count}. {when}: {label}"),
    did: "What Japan did",
    done: |done| match done {
        DoneKind::Started => "sent people",
        DoneKind::Continued => "went on",
        DoneKind::SuspendedInPart => "suspended in part",
        DoneKind::Suspended => "suspended",
        DoneKind::Ended => "ended it",
        DoneKind::NotStarted => "sent nobody",
    },
    fits: |fits| {
        if fits {
            "The Act’s answer fits what Japan did."
        } else {
            "The Act’s answer does not fit what Japan did."
        }
    },
    parts: |here, reason| {
        let reason = match reason {
            DisagreementReason::OldLaw => "the law was another one",
            DisagreementReason::Policy => "policy decided, not law",
            DisagreementReason::ContestedFact => "the facts were contested",
            DisagreementReason::NotFound => "a fact was not found",
            DisagreementReason::OurReading => "a fact is our own reading",
        };
        if here {
            format!("Why they part ({reason})")
        } else {
            format!("For others, or under another reading, they part ({reason})")
        }
    },
    event: |kind| match kind {
        EventKind::Event => "What happened",
        EventKind::GovernmentView => "What the Government said",
        EventKind::Law => "What became law",
        EventKind::Debate => "What others said",
    },
    facts: Facts {
        heading: "What changed in the facts",
        none: "No fact was found anew at this step.",
        change: |change| match change {
            Change::New => "new",
            Change::Kept => "as before",
            Change::Confirmed => "confirmed",
            Change::Changed => "changed",
        },
        before: |value| format!("before: {value}"),
        found: |count| format!("{count} facts found at this step"),
        kept: |count| match count {
            1 => "One fact as before".into(),
            more => format!("{more} facts as before"),
        },
        since: |when| format!("as found on {when}"),
    },
    readings: Readings {
        heading: "The facts were contested",
        note: "Each reading with the facts it rests on, and what the Act says of them. The order says \
               nothing of who was right.",
        holder: |holder| match holder {
            Holder::Government => "The Government",
            Holder::Opposition => "The opposition",
            Holder::UnitedNations => "The United Nations",
            Holder::Press => "The press",
            Holder::Academic => "Scholars",
            Holder::HostState => "The host state",
            Holder::Party => "A party to the conflict",
            Holder::Court => "A court",
            Holder::Ours => "Our own reading",
        },
        told: |holder, who| format!("{holder}: {who}"),
        acted_on: "Japan acted on this",
        own: "The Government’s findings",
        own_says: "The facts of this step, as the record has them.",
        differs: "Facts",
        as_found: "as found at this step",
        outcome: "What the Act says",
        show: "Show at the gates",
    },
    differences: Differences {
        heading: "Where the Act and history part",
        note: "The Act as it is today is asked at every step of every operation. These are the steps at \
               which, for some of the people or under some reading, its answer is not what Japan did.",
        here: "Where the Act and history part here",
        count: |count, of| format!("{count} of {of} steps"),
    },
};
