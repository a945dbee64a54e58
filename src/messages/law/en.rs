//! English.

use act::edition::Standing;
use act::source::Certainty;
use act::tie::TieKind;
use rules::{Finding, Reading};

use super::{
    Clocks, Controversies, Editions, Institutions, Law, Logic, Principles, Provision, Text, Weapons,
};
use crate::law::Chapter;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

pub const LAW: Law = Law {
    heading: "The Act",
    standfirst: "The International Peace Cooperation Act, provision by provision, in plain words of our \
                 own. Each leads to the rule that encodes it, or says why nothing does.",
    e_gov: "Official text in Japanese (e-Gov)",
    jlt: "Translation by Japanese Law Translation",
    ways: "Beside the Act",
    open: "Open in the Act",
    day,
    sources: "Sources",
    read_full: "read in full",
    read_part: "read in part",
    certainty: |certainty| match certainty {
        Certainty::Read => "read in the source",
        Certainty::Copied => "read where somebody else copies or sums it up",
        Certainty::InPart => "part was read, the rest is from memory",
        Certainty::Memory => "from memory",
        Certainty::Reading => "what the text can be read to say",
    },
    standing: |standing| match standing {
        Standing::Read => "read",
        Standing::Reconstructed => "put together from later texts",
        Standing::Reading => "a reading",
        Standing::Memory => "from memory",
    },
    principles: Principles {
        heading: "The five principles as worded",
        note: "Official words, quoted. What was not read in the official text itself says so.",
        now: "Since 29 March 2016",
        before: "Until 28 March 2016",
        unchanged: "The meaning stayed the same.",
        where_from: "Where the words come from",
        scope: "What the Act counts among the principles",
    },
    text: Text {
        heading: "The text in plain words",
        note: "Not the official wording, and not legal advice.",
        search: "Search the Act",
        words: "Words, in English or Japanese",
        example: "consent, Diet, 6(13)",
        edition: "The Act as in force",
        count: |left, all| {
            if left == all {
                format!("{all} provisions.")
            } else {
                format!("{left} of {all} provisions.")
            }
        },
        nothing: "No provision has all these words. Try fewer, or another edition.",
        contents: "Contents",
        chapter: |chapter| match chapter {
            Chapter::General => "I. General",
            Chapter::Headquarters => "II. Headquarters",
            Chapter::Assignments => "III.1 Assignments",
            Chapter::Officers => "III.2 Officers sent to the United Nations",
            Chapter::Goods => "IV. Contributions in kind",
            Chapter::Others => "V. Other matters",
            Chapter::Supplement => "Supplementary provisions",
            Chapter::Tables => "Tables",
            Chapter::Beside(_) => "Beside the Act",
        },
        not_encoded: "not encoded",
    },
    provision: Provision {
        clauses: "In plain words",
        encodings: "As the program has it",
        nothing: "No rule here rests on this provision.",
        not_encoded: "Not encoded:",
        encoded: |count| match count {
            1 => "To what encodes it".into(),
            more => format!("To what encodes it ({more})"),
        },
        to_clause: "Back to the words",
        kind: |kind| match kind {
            TieKind::Fact => "Fact",
            TieKind::Term => "Condition",
            TieKind::Rule => "Rule",
            TieKind::Base => "Ground for using weapons",
            TieKind::Outcome => "Outcome",
            TieKind::Duty => "Duty",
            TieKind::Procedure => "Next steps",
            TieKind::Option => "Choice",
            TieKind::Principle => "Principle",
            TieKind::Rung => "Power",
        },
        rule: "How it works",
        if_: "If",
        then: "Then",
        otherwise: "No rule before it decided.",
        not_then: "This did not exist on the day that is read.",
        in_force: |first, gone| match gone {
            Some(gone) => format!("It says this from {first}, and no longer since {gone}."),
            None => format!("It says this since {first}."),
        },
        used: "Used in the outcome you see",
        used_here: "Used in the outcome you see in the Explorer:",
        within: "What stands below it",
        disputed: "What is disputed here",
        neighbours: "Other provisions",
        before: |cite| format!("Before: {cite}"),
        after: |cite| format!("Next: {cite}"),
        whole: "The whole Act",
        several: "This citation spans several provisions.",
    },
    logic: Logic {
        not: "This is not so",
        where_: "Where this holds",
        then: "there must be",
        reading: |reading| match reading {
            Reading::Found => "It is found that",
            Reading::FoundNot => "It is found not to be so that",
            Reading::NotFound => "It is not found that",
            Reading::Open => "It is not known whether",
        },
        constant: |value| match value {
            Finding::True => "Always",
            Finding::False => "Never",
            Finding::Unknown => "Not known, whatever is found",
        },
        question: |names| format!("The question is: {names}"),
        outcome: |names| format!("The outcome is: {names}"),
        none_named: "none named",
        is: |choice, names| format!("{choice}: {names}"),
        among: |choice, names| format!("{choice}: among them {names}"),
        only: |choice, names| format!("{choice}: none but {names}"),
        and_more: |names, more| format!("{names} and {more} more"),
        or: ", ",
    },
    clocks: Clocks {
        heading: "Two clocks",
        note: "The facts have a date, and so has the Act. Put the same facts to the Act of another time.",
        asked: "Which Act is asked",
        today: "Today’s Act",
        since: |day| format!("Since {day}"),
        stood: |day| format!("The Act as it stood from {day}"),
        why: "What makes the difference:",
        same: "Both come to the same.",
        another_way: "Both come to the same, by another way:",
        as_before: "As before.",
        never: "Under every edition the outcome is the same.",
        first_day: |first, later| {
            let later = match later {
                [] => String::new(),
                more => format!(" It changes again on {}.", more.join(", ")),
            };
            format!("The first day on which the outcome differs: {first}.{later}")
        },
    },
    editions: Editions {
        heading: "The Act by date",
        standfirst: "Six editions since 1992. What each changed, how that is known, and what your facts \
                     come to under each.",
        yours: "Your facts under each edition",
        back: "Change the facts in the Explorer",
        changed: "What each edition changed",
        read: "Read the Act of this edition",
    },
    weapons: Weapons {
        heading: "Weapons in a scene",
        standfirst: "Who holds the weapon, on which task, and what happens? The grounds that are open \
                     follow, under each edition of the Act.",
        case: "Start from a scene",
        own: "Your own",
        tasks_note: "Only tasks with powers of their own. None chosen is any other work.",
        happens: "What happens",
        grounds: "The grounds open",
        grounds_note: "Harm to a person only in self-defence or necessity, whatever the ground.",
        in_explorer: "Open in the Explorer",
    },
    institutions: Institutions {
        heading: "Who is who",
        standfirst: "Four kinds of operation, a Headquarters in the Cabinet Office, a Corps for each \
                     plan: who asks, who decides, who acts.",
        pillars: "The four pillars",
        picture: "Who has to do with whom",
        picture_note: "All of it stands in words below. A thick line marks who acts in what happens next.",
        drawn: "Lines between institutions, people and documents; the list below says each of them.",
        in_words: "In words",
        next: "What happens next is taken from the outcome in the Explorer:",
        body: "Body",
        person: "Person",
        document: "Document",
        outside: "Outside Japan",
        part_of: |whole| format!("Part of: {whole}"),
        acts: |places| match places {
            [one] => format!("Acts in what happens next: step {one}."),
            all => format!("Acts in what happens next: steps {}.", row(all)),
        },
        steps: |places| {
            let word = if places.contains(',') { "steps" } else { "step" };
            format!("{word} {places}")
        },
        line: |says, to| format!("{says}: {to}"),
    },
    controversies: Controversies {
        heading: "What is disputed",
        standfirst: "Questions that the Act leaves open or that people answer differently: the text, and \
                     both sides, each with how sure it is that they said so.",
        contents: "Controversies",
        text: "What the text says",
        touches: "Touches",
        about: |title| format!("Disputed: {title}"),
    },
};

/// `1992-08-10` as `10 Aug 1992`; what is no such date stands as it is.
fn day(date: &str) -> String {
    let mut parts = date.splitn(3, '-');
    let year = parts.next();
    let mut number = || parts.next().and_then(|it| it.parse::<usize>().ok());
    let (month, day) = (number(), number());
    let month = month.and_then(|it| MONTHS.get(it.checked_sub(1)?));
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(_), _, _) | (None, _, _) => date.to_owned(),
    }
}

fn row(places: &[usize]) -> String {
    let places: Vec<_> = places.iter().map(usize::to_string).collect();
    places.join(", ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_day_is_written_out() {
        assert_eq!(super::day("1992-08-10"), "10 Aug 1992");
        assert_eq!(super::day("1992-13-10"), "1992-13-10");
        assert_eq!(super::day("soon"), "soon");
    }
}
