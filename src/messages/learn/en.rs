//! English.

use act::source::Certainty;
use lessons::Side;
use record::When;

use super::{Guide, Learn};
use crate::messages::missions::en::MISSIONS;

/// The first day of the edition now in force.
const NOW: &str = "2016-03-29";

fn edition(day: Option<&str>) -> String {
    match day.filter(|it| *it != NOW).and_then(When::read) {
        Some(day) => format!("the Act as of {}", (MISSIONS.when)(day)),
        None => "the Act of today".to_owned(),
    }
}

pub const LEARN: Learn = Learn {
    heading: "Learn",
    standfirst: "Seven lessons to be played. Read a scene, predict what the Act says, see what it does \
                 say and why, then change one thing.",
    lessons: "Lessons",
    lesson: |number| format!("Lesson {number}"),
    minutes: |least, most| format!("{least} to {most} minutes"),
    played: |played, of, right| match played {
        0 => "not begun".to_owned(),
        _ => format!("{played} of {of} steps played, {right} predicted rightly"),
    },
    progress_note: "How far you have come is kept in this browser only. Nothing is sent to anybody.",
    reset: "Forget my progress",
    was_reset: "The progress is forgotten.",
    for_teachers: "For teachers",
    teachers: "Teacher’s guide",
    teachers_note: "Aims, time and age, what to say when, common misconceptions, questions to discuss, a \
                    debate with four cards, terms of curricula. It can be printed.",
    steps: "Steps of this lesson",
    at: |at, of| format!("Step {at} of {of}"),
    predicted: |right| if right { "played: prediction held" } else { "played: it was otherwise" },
    scene: "The scene",
    edition,
    edition_of: "Which edition of the Act",
    question: "What is asked",
    parts: |parts| parts.join(" · "),
    list: |names| names.join(", "),
    sources: |count| if count == 1 { "One source".to_owned() } else { format!("{count} sources") },
    predict: "See what the Act says",
    choose_first: "Choose an answer first: a guess will do.",
    holds: "Your prediction holds",
    otherwise: "It is otherwise",
    bases: "Bases for using a weapon",
    open: "Open in the Explorer",
    variation: "Now change one thing",
    make: "Make the change for me",
    restore: "Back to the scene",
    now: |outcome| format!("Now: {outcome}."),
    go_on: "Other steps",
    back: "Back",
    next: "Next step",
    finish: "To the end",
    end: "What to take along",
    misconceptions: "What many believe",
    believed: |it| format!("“{it}”"),
    aside: |it| format!(" ({it})"),
    again: "Play it again",
    next_lesson: |title| format!("Next lesson: {title}"),
    all_lessons: "All lessons",
    guide: Guide {
        heading: "Teacher’s guide",
        standfirst: "For a class with one projector, or with a device each: no accounts, no server, and no \
                     law degree.",
        print: "Print",
        contents: "On this page",
        plan: "The lessons, one by one",
        plan_note: "Each is played on the pupils’ own devices or together at the projector.",
        aims: "Afterwards pupils can",
        takeaways: "To take along",
        misconceptions: "Common misconceptions",
        misconceptions_note: "Each comes with a scene in which the engine shows how it is.",
        see: "See it in the Explorer",
        discussions: "Questions to discuss",
        discussions_note: "They have no key. There is something to be said on both sides; where somebody is known \
                           to have said it, it is told who, and how sure that is.",
        one: "One side",
        other: "The other",
        holds: |who, says, certainty| {
            let sure = match certainty {
                Certainty::Read => return format!("{who}: {says}"),
                Certainty::Copied => "as somebody else quotes or sums it up",
                Certainty::InPart => "in part from memory",
                Certainty::Memory => "from memory",
                Certainty::Reading => "a reading of ours; nobody was found who says so",
            };
            format!("{who} ({sure}): {says}")
        },
        text_says: "What the text says",
        further: "And then",
        cards: "Debate cards: South Sudan, 2016",
        cards_note: "One card a group. What the engine makes of each reading is worked out here, on this \
                     page.",
        side: |side| match side {
            Side::Government => "Government",
            Side::Opposition => "Opposition",
            Side::UnitedNations => "United Nations",
            Side::Press => "Press",
        },
        held_by: "Who held it",
        arguments: "What to argue",
        expect: "What you will be asked",
        reading: "The facts of this reading",
        comes_to: |outcome| format!("On this reading the Act says: {outcome}."),
        curricula: "Terms of curricula",
        curricula_note: "Where this subject stands in what is taught, and the lessons that serve it.",
    },
};
