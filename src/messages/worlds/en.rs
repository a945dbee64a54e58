//! English.

use rules::Claim;

use super::{
    Cloth, Every, Files, Held, Prove, Settings, Table, Tally, Weights, Worlds, grouped, percent,
    seconds, tenths,
};

pub const WORLDS: Worlds = Worlds {
    heading: "All outcomes",
    standfirst: "A question rests on a handful of facts. Each can be true or not: so many worlds are \
                 possible, and here all of them are counted.",
    none: "This question cannot be asked in this way. Choose otherwise above.",
    number: grouped,
    share: |part, of| format!("{}%", percent(part, of)),
    settings: Settings {
        heading: "What is asked",
        questions: "Questions",
        chosen: |choice, names| match names {
            [] => format!("{choice}: none"),
            names => format!("{choice}: {}", names.join(", ")),
        },
    },
    held: Held {
        summary: |held, all| format!("Facts held: {held} of {all}"),
        note: "Only worlds are looked at in which what is held is so. What is usual and belongs to no \
               principle is held at first.",
        usual: "Hold what is usual",
        nothing: "Hold nothing",
        either: "either",
        list: "Facts held",
    },
    tally: Tally {
        says: |allow, of| {
            let worlds = if of == 1 { "possible world" } else { "possible worlds" };
            let allow_it = if allow == 1 { "allows it" } else { "allow it" };
            format!("{} of {} {worlds} {allow_it}.", grouped(allow), grouped(of))
        },
        aside: |held, allow, of, impossible| {
            let mut says = match held {
                0 => "Nothing is held: these are all worlds of the question.".to_owned(),
                _ => format!(
                    "With nothing held: {} of {} ({}%).",
                    grouped(allow),
                    grouped(of),
                    percent(allow, of)
                ),
            };
            if impossible > 0 {
                says += &format!(
                    " {} more combinations are impossible: their facts exclude each other.",
                    grouped(impossible)
                );
            }
            says
        },
        took: |took| format!("Counted here, in your browser, in {} milliseconds.", tenths(took)),
        outcome: "Outcome",
        worlds: "Worlds",
        share: "Share",
    },
    cloth: Cloth {
        heading: "The whole space",
        says: |cells, each, [allowed, part, not, impossible]| {
            let each = match each {
                1 => "one world each".to_owned(),
                more => format!("{} combinations of facts each", grouped(more)),
            };
            let mut says = format!("{cells} cells, {each}. ");
            says += &format!(
                "All that is possible is allowed in {allowed}, some in {part}, none in {not}"
            );
            if impossible > 0 {
                says += &format!("; {impossible} are impossible");
            }
            says + "."
        },
        met: "allowed",
        unknown: "not decided",
        not_met: "not allowed",
        mixed: "in part: as much of the cell as there are worlds",
        impossible: "impossible",
        across: "Across, from outside in",
        down: "Down, from outside in",
        values: |values| {
            let said: Vec<String> =
                values.iter().map(|(fact, it)| format!("{fact}: {it}")).collect();
            format!("{}.", said.join("; "))
        },
        counted: |outcomes, worlds| match outcomes {
            [] => "No such world is possible.".to_owned(),
            [(outcome, 1)] => format!("{outcome}: the only world."),
            [(outcome, all)] => format!("{outcome}: in all {} worlds.", grouped(*all)),
            some => {
                let said = some.iter().map(|(outcome, it)| format!("{outcome}: {}", grouped(*it)));
                format!("Of {} worlds: {}.", grouped(worlds), said.collect::<Vec<_>>().join("; "))
            }
        },
        set: "What is set in the Explorer may lie here.",
        framed: |cells| match cells {
            0 => String::new(),
            1 => "What is set in the Explorer lies in the framed cell.".into(),
            more => format!("What is set in the Explorer leaves the {more} framed cells open."),
        },
        here: "This cell",
        open: "Open this cell in the Explorer",
    },
    weights: Weights {
        heading: "What weighs how much",
        facts: "Facts",
        facts_definition: "The weight of a fact is the share of all possible worlds of the question \
                           in which it decides: turn it alone, and the outcome is another (its \
                           Banzhaf index). The bars run to the heaviest.",
        principles: "Principles",
        principles_definition: "The weight of a principle is the share of settings of all other \
                                facts in which its own facts, together, still make a difference to \
                                the outcome. The bars run to the heaviest.",
        of: |part, of| format!("{} of {}", grouped(part), grouped(of)),
    },
    table: Table {
        heading: "The decision table",
        note: "Each row is as short as it can be: where all that it names is so, the outcome is this, \
               whatever else is true. Every world is in a row of its outcome. What is held is not \
               repeated.",
        outcome: "Outcome shown",
        all: "All outcomes",
        count: |rows| match rows {
            1 => "One row".into(),
            more => format!("{} rows", grouped(more as u64)),
        },
        group: |rows, worlds| {
            let rows = if rows == 1 { "One row".to_owned() } else { format!("{rows} rows") };
            let worlds = match worlds {
                1 => "one world".to_owned(),
                more => format!("{} worlds", grouped(more)),
            };
            format!("{rows}, {worlds}.")
        },
        more: |rows| format!("Show {} more rows", grouped(rows as u64)),
        covers: |worlds| match worlds {
            1 => "one combination".into(),
            more => format!("{} combinations", grouped(more)),
        },
        open: "Open in the Explorer",
        always: "Always",
    },
    every: Every {
        summary: "The full table, world by world",
        caption: "Every possible world with its outcome. What is held is not repeated.",
        range: |from, to, of| match of {
            0 => "No world comes to this.".into(),
            _ => format!("Worlds {} to {} of {}", grouped(from), grouped(to), grouped(of)),
        },
        first: "First",
        back: "Back",
        forward: "Forward",
        last: "Last",
        number: "No.",
        outcome: "Outcome",
    },
    files: Files {
        heading: "To take along",
        table: "Decision table (CSV)",
        every: "Every world (CSV)",
        counts: "All counts (JSON)",
        logic: "The rules (JsonLogic)",
        note: "The two tables follow what is held; counts and rules are those of the whole question.",
        too_many: "There are too many worlds for a file: hold more facts. Counts and rules are those of \
                   the whole question.",
    },
    prove: PROVE,
};

const PROVE: Prove = Prove {
    heading: "Prove it",
    note: "Each claim is looked at in every situation there is, here in your browser; where it is looked \
           at in fewer, it says so. You can go on reading meanwhile.",
    scope: "For",
    scopes: ["these choices", "the question", "all questions"],
    start: "Run the proofs",
    stop: "Stop",
    flaw: "Run them with a planted flaw",
    flaw_note: "Would they notice? With a planted flaw, the last rule of each question that allows \
                something is read as if it refused.",
    running: "The proofs are running …",
    running_flawed: "The proofs are running, with a planted flaw …",
    cancelled: "Stopped. What was looked at so far stands below.",
    progress: |claim, claims, (kind, kinds)| {
        let claim = format!("Claim {claim} of {claims}");
        if kinds > 1 { format!("{claim}: {kind} of {kinds} kinds of choices") } else { claim }
    },
    holds: |claims, checked, took| {
        format!("All {claims} claims hold: {} situations{}.", grouped(checked), within(took))
    },
    fails: |failed| match failed {
        1 => "One claim does not hold.".into(),
        more => format!("{more} claims do not hold."),
    },
    flaw_idle: "For these choices the rule with the planted flaw never decides, so that nothing differs.",
    flaw_found: |failed| match failed {
        1 => "The planted flaw was found: one claim does not hold.".into(),
        more => format!("The planted flaw was found: {more} claims do not hold."),
    },
    claim,
    lanes_limit: |worlds| {
        format!("Where there are more than {} worlds, so many are looked at.", grouped(worlds))
    },
    checked: |claim, checked, took| {
        let what = match claim {
            Claim::Lanes | Claim::Reading => "worlds",
            Claim::Changing => "sets of changes",
            Claim::Written | Claim::Rules | Claim::Learning | Claim::Meeting => "situations",
        };
        format!("{} {what}{}", grouped(checked), within(took))
    },
    unreached: |rule| format!("Never decides: {rule}"),
    against: "A situation that speaks against it.",
    answers: |answers| match answers {
        [] => "No rule decides there.".into(),
        answers => format!("The answers: {}.", answers.join(" / ")),
    },
    then: |changes| format!("What is done there: {}.", changes.join("; ")),
    no_answer: "no answer",
    open: "Open it in the Explorer",
};

fn within(took: f64) -> String {
    match seconds(took) {
        Some(seconds) => format!(", in {seconds} s"),
        None => ", in less than a tenth of a second".to_owned(),
    }
}

fn claim(claim: Claim) -> (&'static str, &'static str) {
    match claim {
        Claim::Written => (
            "What runs is what is written",
            "The compiled rules, and the rules as they are written, come to the same outcome, doubts \
             included.",
        ),
        Claim::Reading => (
            "Three programs answer alike",
            "Two worlds of each row of the decision table are given to the rules, read word by word, and \
             to a second program, written from the law and not from these rules: both answer as the row \
             says.",
        ),
        Claim::Lanes => (
            "What is counted is what the engine answers",
            "The engine itself, sixty-four worlds a step, comes to the outcome that was counted above.",
        ),
        Claim::Rules => (
            "No gap, and no rule in vain",
            "In every situation some rule decides; and every rule decides in some.",
        ),
        Claim::Learning => (
            "Learning more overturns nothing",
            "Finding out what was unknown never turns one settled answer into another. While people \
             are deployed, what may go on is not settled: it may have to stop once more is found.",
        ),
        Claim::Meeting => (
            "Meeting one more condition never harms",
            "Of a peacekeeping operation: where one more condition is met, the answer is never a worse \
             one.",
        ),
        Claim::Changing => (
            "Every change that is named really changes",
            "Each smallest set of changes is made with the engine: the whole set leads where it says, \
             and no part of it does.",
        ),
    }
}
