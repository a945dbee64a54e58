//! English.

use rules::{Bearing, Origin, Said};

use super::{Coming, Explorer, Form, Grounds, Messages, Trouble, Turns, WorldsLeft, grouped};
use crate::page::Page;

pub static MESSAGES: Messages = Messages {
    site: "Five Principles Explorer",
    title: |page| format!("{page} – Five Principles Explorer"),
    skip: "Skip to the content",
    pages: "Pages",
    page: |page| match page {
        Page::Explorer => "Explorer",
        Page::Missions => "Missions",
        Page::Worlds => "Outcomes",
        Page::Law => "Act",
        Page::Learn => "Learn",
        Page::About => "About",
        Page::Brief => "Share or print",
    },
    colophon: &[
        "A reading of the International Peace Cooperation Act (Act No. 79 of 1992) as in force since \
         29 March 2016. Not legal advice. Nothing you choose leaves this browser.",
        "Wording of the principles: Cabinet Office. The rest is said in our own words.",
    ],
    dismiss: "Dismiss",
    trouble,
    said: |said| match said {
        Said::Met => "met",
        Said::NotMet => "not met",
        Said::Unknown => "not known",
        Said::NotRequired => "not required",
    },
    origin: |origin| match origin {
        Origin::Given => "given",
        Origin::Assumed => "assumed",
        Origin::Absent => "not set",
        Origin::Derived => "derived",
    },
    inference: "A reading, not the text",
    explorer: Explorer {
        standfirst: "Set four facts and the stage. The International Peace Cooperation Act answers \
                     through five principles: three to be met, one way out, one limit.",
        start_from: "Start from a case",
        mode: "How much to set",
        short: "In short",
        full: "In full",
        questions: "Questions",
        gates: "The facts, and the five gates",
        stage: "Stage",
        before: "before",
        deployed: "deployed",
        yes: "yes",
        not_known: "not known",
        no: "no",
        outcome: "Outcome",
        principles: "The five principles as officially worded",
        principle: |number| format!("Principle {number}: "),
        stands_for: |count| match count {
            1 => "Stands for one fact".into(),
            2 => "Stands for two facts".into(),
            3 => "Stands for three facts".into(),
            4 => "Stands for four facts".into(),
            more => format!("Stands for {more} facts"),
        },
        because: "Because",
        because_all: |title, count, said| {
            let word = (MESSAGES.said)(said);
            format!("{title}: all {count} facts {word}")
        },
        because_nothing: "Nothing that was set decides: what is missing does.",
        taken_as_given: |choices, count| {
            let facts = match count {
                0 => String::new(),
                1 => ", and one usual fact".into(),
                more => format!(", and {more} usual facts"),
            };
            format!("Taken as given: {choices}{facts}.")
        },
        this_situation: "This situation",
        case: "Case",
        own_case: "Your own",
        openings: "To begin with",
        open_full: "Open in full",
        open_short: "Back to short",
        copy: "Copy the link",
        copied: "The link is copied.",
        not_copied: "This browser does not let the page copy. The link is in the address bar.",
        save: "Save as a file",
        saved: "The file is on its way to your downloads.",
        open_file: "Open a file",
        print: "Print",
        other_edition: "Ask the Act of another date",
        editions: "The same facts under every edition of the Act",
        help: "How to read this page",
        help_body: &[
            "A thick line comes in, meets five gates and runs into the outcome. Gates 1 to 3 are \
             conditions: where one is not met, the way ends. Gate 4 is a way out: once people are \
             deployed and a condition fails, the way turns down into it. Gate 5 is a limit: behind \
             it the way is narrower.",
            "“Not known” is an answer of its own. The Act starts nothing on an unknown condition, and \
             while people are deployed it stops the work only when a loss is found.",
            "In short, each switch stands for one or more facts of the Act, and the rest is taken as \
             given. In full, every fact and every choice can be set.",
            "In a possible world each fact is true or it is not. All of them are counted; “What would \
             change this” names every smallest set of changes that leads to another answer.",
        ],
        marks: "The marks",
        mark: |said| match said {
            Said::Met => "The condition holds; the way goes on solid.",
            Said::NotMet => "The condition fails; the way ends, or turns into the way out.",
            Said::Unknown => "Nobody has found either; the way goes on hollow.",
            Said::NotRequired => "The Act does not ask for it here.",
        },
        mark_leaving: ("way out: taken", "The work stops, or may be ended, by way of gate 4."),
    },
    form: Form {
        facts: "The facts",
        facts_note: "Only facts that can matter for this question are asked. A hollow answer is taken \
                     for granted; choose it to make it yours.",
        choices: "What is asked about",
        open_choice: "None named",
        open_choice_note: "All are looked at, and the best answer counts.",
        similar: "Similar work, set by Cabinet Order",
        decides: "decides",
        bearing: |bearing| match bearing? {
            Bearing::Decisive => Some("turned alone, it changes the answer"),
            Bearing::Open => None,
            Bearing::Idle => Some("cannot matter any more"),
        },
    },
    grounds: Grounds {
        why: "Why",
        key: |origin| match origin {
            Origin::Given => "you set it",
            Origin::Assumed => "taken for granted",
            Origin::Absent => "nobody set it",
            Origin::Derived => "follows from the others",
        },
        not_reached: "not reached",
        rules_not_reached: |count| match count {
            1 => "One rule not reached".into(),
            more => format!("{more} rules not reached"),
        },
        rules_aside: |count| match count {
            1 => "One rule that does not apply here".into(),
            more => format!("{more} rules that do not apply here"),
        },
        all_of: "All of these",
        one_of: "One of these",
        one_is_enough: "one is enough",
        open: "What is still open",
        open_note: "Facts that are not known and could still change the answer.",
        ask_next: "Ask next",
        if_yes: |outcome| format!("If yes: {outcome}"),
        if_no: |outcome| format!("If no: {outcome}"),
        alternatives: |count| match count {
            3 => "Three variants, three answers".into(),
            more => format!("{more} variants"),
        },
        carries: "carries the answer",
        look_alone: "Look at this variant alone",
        next: "What happens next",
        duties: "Also holds",
        weapons: "What may be done with a weapon",
        weapons_note: "Read from the foot. Every rung asks for unavoidable necessity and a reasonable \
                       extent, and never harm to a person outside self-defence or necessity.",
        contradiction: "These facts cannot all be true.",
    },
    worlds_left: WorldsLeft {
        all: |allow, of| {
            format!("{} of {} possible worlds {}.", grouped(allow), grouped(of), allow_it(allow))
        },
        left: |allow, of| {
            let worlds = if of == 1 { "one".to_owned() } else { grouped(of) };
            format!(
                "What is known leaves {worlds} of them; {} {}.",
                grouped(allow),
                allow_it(allow)
            )
        },
        settled: |outcome| {
            format!("Settled in spite of what is unknown: {outcome}, whatever is found.")
        },
        see: "All outcomes of this question",
    },
    turns: Turns {
        heading: "What would change this",
        note: "Every smallest set of changes that leads to another answer: all of it is needed, and \
               nothing else has to change.",
        losses: "Each of these alone would stop the work",
        more: |ways, longer| {
            let ways =
                if ways == 1 { "One more way".to_owned() } else { format!("{ways} more ways") };
            if longer { format!("{ways}, and still longer ones") } else { ways }
        },
        doubt: |fact| format!("{fact}: no longer known"),
    },
    coming: Coming {
        coming: "This page is on its way.",
        failed: "This page could not be loaded: the network may be down. The Explorer goes on working.",
        again: "Try again",
    },
    #[cfg(feature = "whole")]
    missions: super::missions::en::MISSIONS,
    #[cfg(feature = "whole")]
    law: super::law::en::LAW,
    #[cfg(feature = "whole")]
    class: super::class::en::CLASS,
    #[cfg(feature = "whole")]
    worlds: super::worlds::en::WORLDS,
    #[cfg(feature = "whole")]
    learn: super::learn::en::LEARN,
    #[cfg(feature = "whole")]
    about: super::about::en::ABOUT,
    #[cfg(feature = "whole")]
    brief: super::brief::en::BRIEF,
};

fn allow_it(worlds: u64) -> &'static str {
    if worlds == 1 { "allows it" } else { "allow it" }
}

fn trouble(trouble: &Trouble) -> (String, String) {
    match trouble {
        Trouble::UnknownPage(path) => {
            (format!("There is no page “{path}”."), "The Explorer is shown in its place.".into())
        }
        Trouble::StrangerInLink(word) => (
            format!("“{word}” in the link is not known here."),
            "It was left out, and the rest was kept.".into(),
        ),
        Trouble::UnknownCase(id) => (
            format!("There is no case “{id}”."),
            "What was shown before is still there. Choose a case below.".into(),
        ),
        Trouble::FactsBesideCase => (
            "The link names a case and also facts of its own.".into(),
            "The case is shown as it is; the facts were left out.".into(),
        ),
        Trouble::LinkNotReadable(_) => (
            "The link could not be followed.".into(),
            "What was shown before is still there. The reason:".into(),
        ),
        Trouble::FileNotReadable(name, _) => (
            format!("“{name}” could not be opened."),
            "What was shown before is still there. The reason:".into(),
        ),
        Trouble::DownloadRefused => (
            "This browser refused the file.".into(),
            "Copy the link instead: it holds the same situation.".into(),
        ),
        #[cfg(feature = "whole")]
        Trouble::OtherRules(rules) => {
            let since = &MESSAGES.brief.since;
            let changes = super::changed_since(rules, "en");
            (since.what.into(), (since.then)(changes.as_deref()))
        }
        #[cfg(feature = "whole")]
        Trouble::MessageNotReadable(_) => (
            MESSAGES.brief.embed.refused.into(),
            "What was shown before is still there. The reason:".into(),
        ),
    }
}
