//! English.

use super::{About, CABINET_OFFICE, E_GOV, JLT, TakeAway};

pub const ABOUT: About = About {
    heading: "About",
    standfirst: "An explorer of one law: under which conditions may Japan take part in peace \
                 operations, when must it stop, and what may its people do with a weapon?",
    sections: SECTIONS,
    links: "Official texts",
    take_away: TakeAway {
        heading: "Take it with you",
        says: "The page also works without a network: after the first visit this browser keeps it, and \
               it can be installed like a program. Or take it as a file, for a stick or a classroom.",
        file: (
            "The page in one file",
            "HTML, about 1.1 MB; opens with a double click and asks no network.",
        ),
        archive: (
            "Everything in one archive",
            "ZIP: the same file, the rules, cases and record as JSON and CSV, and checksums.",
        ),
    },
    official: &[
        (E_GOV, "The Act on e-Gov (Japanese)"),
        (JLT, "The Act, Japanese Law Translation (English)"),
        (CABINET_OFFICE, "The five principles, Cabinet Office (Japanese)"),
    ],
};

const SECTIONS: &[(&str, &[&str])] = &[
    (
        "What it is, and what it is not",
        &[
            "The International Peace Cooperation Act of 1992 is written here as rules that a computer \
             can follow, article by article. You set the facts; the page shows what the rules give, \
             why, and what is still open.",
            "It is not legal advice, and not the Government's view. Whether a ceasefire stands or a \
             party is present is for people to find; the page only shows what follows once it is found.",
        ],
    ),
    (
        "Method",
        &[
            "Each rule cites the provision it rests on. Where the text is silent and a reading had to \
             be chosen, the rule says so and gives the reason.",
            "Facts have three values: true, false and not known. The Act starts nothing on an unknown; \
             it suspends when a loss is found; and for security and rescue work it already suspends \
             when consent is no longer found to be stable.",
            "The rules are tested against worked cases, against a second program written apart from \
             them, and for properties that must hold in every situation.",
            "“All outcomes” counts every possible world of a question: each fact on which the answer \
             rests is true there, or it is not. It says how the law divides what could be, not how \
             likely anything is. The proofs on that page run in your own browser, and say how many \
             situations they looked at.",
        ],
    ),
    (
        "Sources",
        &[
            "The Act, the Enforcement Order and related laws as published on e-Gov; the five \
             principles as worded by the Cabinet Office; the table of 1995 as published by the \
             Ministry of Foreign Affairs. Provisions are restated in our own words.",
            "The texts of 1992, 1998 and 2001 as published were not at hand; they are put together from \
             later texts, and what rests on that says so.",
            "Dispatches, events and goods: the ministries, Cabinet Orders, the Diet, the United \
             Nations, scholars and the press; each figure names its source. The United Nations’ \
             monthly figures come through the IPI Peacekeeping Database, the yearly means through \
             corinnee/UN_Peacekeeping_Analytics (MIT). Places: GeoNames (CC BY 4.0). Land on the \
             map: Natural Earth (public domain), through world-atlas.",
        ],
    ),
    (
        "Privacy",
        &[
            "Everything is computed in your browser. There is no server behind this page, no cookie \
             and no count of visits. The state of a view stands after the # in its address, and \
             browsers send that part to nobody. Your language, whether you look in short or in \
             full, how far you have come in the lessons, codes collected from a class, and what you keep under “Share or print”, are remembered in this browser alone.",
            "Where the page stands inside another one, that page is told the outcome, and what you \
             set as well where your browser says which page it is.",
        ],
    ),
    (
        "Accessibility",
        &[
            "Every mark has a word and a shape, never a colour alone. The page works with a keyboard, \
             with a screen reader, in forced colours, at 320 pixels and on paper. Changes of the \
             outcome are announced once.",
        ],
    ),
    (
        "Licence",
        &["The program is free software, under the MIT or the Apache 2.0 licence, as you choose."],
    ),
];
