//! English.

use class::{CodeFlaw, Kind, Level, SeedFlaw, Sharing, Slip};

use super::{Asked, Class, Collect, Make, Projector, Quiz, Worksheet};

pub const CLASS: Class = Class {
    ways: "Quiz, class and worksheets",
    level: |level| match level {
        Level::First => "First steps",
        Level::Second => "Further",
        Level::Third => "The whole Act",
    },
    level_note: |level| match level {
        Level::First => "One kind of operation, and everything is known.",
        Level::Second => {
            "The three variants, relief and elections, facts that nobody knows, the past."
        }
        Level::Third => "Also the Diet, limits, security work, coordinated operations and weapons.",
    },
    sharing: |sharing| match sharing {
        Sharing::Same => "All get the same",
        Sharing::Each => "Each gets another",
    },
    questions: |count| format!("{count} questions"),
    seed_flaw,
    code_flaw,
    asked: ASKED,
    quiz: QUIZ,
    make: MAKE,
    collect: COLLECT,
    projector: Projector {
        heading: "Projector",
        keys: "While the frame has the focus: → and Page Down next, ← and Page Up back, R or full stop \
               shows the answer, T starts the timer.",
        back: "Back",
        next: "Next",
        reveal: "Show the answer",
        hide: "Hide the answer",
        leave: "Leave the projector",
        timer: "Time for a question",
        seconds: |seconds| format!("{}:{:02}", seconds / 60, seconds % 60),
        no_timer: "none",
        start_timer: "Start the timer",
        stop_timer: "Stop the timer",
        time_over: "Time is up",
    },
    worksheet: Worksheet {
        heading: "Worksheet",
        standfirst: "Questions to print, with the answers on a page of their own. Another set makes another \
                     sheet; the same four words make the same one again.",
        size: "Paper",
        a4: "A4",
        letter: "Letter",
        parts: "What to print besides",
        key_part: "Answers, on their own page",
        discussion_part: "Questions to discuss",
        cards_part: "Debate cards: South Sudan 2016",
        print: "Print",
        title: "May Japan take part?",
        name: "Name",
        seed: |words| format!("Set: {words}"),
        key: "Answers",
        discussion: "Questions to discuss",
        discussion_note: "The Act leaves these open. There is no right answer; there are good reasons.",
        text: "What the text says",
        cards: "Debate cards: was there an armed conflict in South Sudan in 2016?",
        cards_note: "One card a group. Hold what your card holds: which facts does it rest on, and what does the \
                     Act come to if it is right?",
        questions: &[
            "Which fact do you see otherwise than the others?",
            "Which condition of the Act turns on it?",
            "What would you want to know before you decide?",
        ],
    },
};

const ASKED: Asked = Asked {
    number: |number, of| format!("Question {number} of {of}"),
    kind: |kind| match kind {
        Kind::Start => "May Japan take part?",
        Kind::GoOn => "Japan’s people are there. May they go on?",
        Kind::Principle => "Which principle is not met?",
        Kind::Change => "It may not be so. Which one change would open the way?",
        Kind::Loss => "The work may go on. Which one of these would stop it?",
        Kind::Basis => "On which ground may weapons be used?",
    },
    near: |number| format!("As question {number}, one fact apart"),
    recorded: |stay, step, when| format!("{stay}: {step} ({when})"),
    usual: "Everything else is as usual for such an operation.",
    as_found: "Everything else is as the Government found it at the time. Asked of the Act as it is now.",
    as_found_now: "What is not mentioned is not the case.",
    not_known: |fact| format!("Not known: {fact}"),
    no_longer_known: |fact| format!("It is no longer known: {fact}"),
    no_principle: "None: no principle stands in the way",
    no_base: "None: weapons may not be used",
    base: |ground, cite| format!("{ground} ({cite})"),
    facts: "The facts",
    choices: "Your answer",
    right: "Right.",
    wrong: |key| format!("Not so: the answer is {key}."),
    unanswered: |key| format!("The answer is {key}."),
    apart: |fact, outcome| format!("One fact apart: “{fact}” – then: {outcome}."),
    done: "What Japan did:",
    believed: "A common belief:",
    open: "Open in the Explorer",
};

const QUIZ: Quiz = Quiz {
    heading: "Quiz",
    standfirst: "Situations drawn from all that are possible, and from the past. The engine knows every answer \
                 and says why.",
    practise: "Practise",
    practise_note: "Each answer is explained at once, and there are always more questions.",
    start: "Begin",
    join: "With a class",
    join_note: "Type the four words that your teacher has given you. At the end you get a short code to hand in.",
    words: "Four words",
    join_go: "Open the set",
    of_class: "The answers come at the end, with your code.",
    of_practice: |level| format!("Practice: {level}"),
    back: "Back",
    next: "Next",
    check: "Check",
    finish: "Finish, and show my code",
    answered: |answered, of| format!("{answered} of {of} answered"),
    left_open: |places| {
        let places: Vec<String> = places.iter().map(usize::to_string).collect();
        format!("Not answered yet: {}.", places.join(", "))
    },
    done: "Done",
    score: |right, of| format!("{right} of {of} right"),
    code: "Your code",
    code_note: "Give it to your teacher, or show the square. It holds your answers and no name; nothing has been \
                sent.",
    code_qr: "The code as a QR code",
    copy: "Copy the code",
    review: "The answers, and why",
    more: "More questions",
    leave: "Another quiz",
};

const MAKE: Make = Make {
    heading: "With a class",
    standfirst: "Hand out a set, let everybody answer on their own device, and collect short codes. No accounts, \
                 no server: nothing is sent, and it works without a network.",
    set: "The set",
    level: "Level",
    length: "Length",
    sharing: "Who gets what",
    another: "Draw another set",
    reopen: "Or open a set by its four words",
    reopen_go: "Open",
    hand_out: "Hand it out",
    words: "Four words",
    words_note: "Said or written on the board. Pupils type them under “Quiz”, in this language or in the other.",
    link: "A link",
    link_from_file: "This page was opened from a file, so its link works on this device only. Give pupils the same \
                     file, and the four words.",
    qr: "The link as a QR code",
    copy: "Copy the link",
    projector: "Show on the projector",
    worksheet: "Print as a worksheet",
    try_it: "Try it as a pupil",
};

const COLLECT: Collect = Collect {
    heading: "Collect codes",
    note: "Type or paste them, one a line or parted by commas. A slip of the keyboard is noticed and named. \
           They stay in this browser, and nowhere else, until you clear them or collect for another set.",
    codes: "Codes",
    scan: "Scan with the camera",
    stop: "Stop the camera",
    scanning: "Hold a pupil’s square in front of the camera.",
    no_camera: "The camera cannot be used here. Codes can be typed.",
    scanned: |code| format!("Read: {code}"),
    repeated: "Count a code again when it comes again (two pupils may answer alike)",
    counted: |counted, repeated, flawed| {
        let mut says = match counted {
            1 => "1 code counted.".to_owned(),
            _ => format!("{counted} codes counted."),
        };
        if repeated > 0 {
            says += &format!(" {repeated} came again.");
        }
        if flawed > 0 {
            says += &format!(" {flawed} cannot be read.");
        }
        says
    },
    line: |line, typed| format!("Line {line}, “{typed}”: "),
    again: |line| format!("the same code as in line {line}."),
    clear: "Clear all codes",
    csv: "Download the answers (CSV)",
    results: "What the class answered",
    none: "No code yet.",
    choice: "Answer",
    pupils: "Pupils",
    share: "Share",
    unanswered: "not answered",
    right: "right",
    wrong: "wrong",
    most_common: "Most common belief:",
    all_right: "Nobody was wrong here.",
    times: |times| if times == 1 { "once".to_owned() } else { format!("{times} times") },
    by_kind: "By kind of question",
    kind: "Kind",
    misconceptions: "What was believed",
};

fn seed_flaw(flaw: &SeedFlaw) -> String {
    match flaw {
        SeedFlaw::Empty => "Type the four words.".to_owned(),
        SeedFlaw::Count(count) => format!("A set has four words; here are {count}."),
        SeedFlaw::Stranger(place, word, near) => {
            let mut says = format!("Word {place}, “{word}”, is in no set.");
            if !near.is_empty() {
                says += &format!(" Is it “{}”?", near.join("”, “"));
            }
            says
        }
        SeedFlaw::NoSet => {
            "These words make no set. Look at their order, and whether one of them is another."
                .to_owned()
        }
    }
}

fn code_flaw(flaw: &CodeFlaw) -> String {
    match flaw {
        CodeFlaw::Stranger(place, letter) => {
            format!("“{letter}”, in place {place}, is in no code. Codes have no U.")
        }
        CodeFlaw::Length(found, wanted) => {
            format!("it has {found} letters and figures; the codes of this set have {wanted}.")
        }
        CodeFlaw::Mistyped(slips) => {
            let slip = |it: &Slip| match it {
                Slip::Letter(place, letter) => format!("place {place} may be {letter}"),
                Slip::Swapped(place) => {
                    format!("places {place} and {} may be swapped", place + 1)
                }
            };
            let slips: Vec<String> = slips.iter().map(slip).collect();
            let look =
                if slips.is_empty() { "look at it again".to_owned() } else { slips.join(", or ") };
            format!("a letter is wrong, or two are swapped: {look}.")
        }
        CodeFlaw::OtherSet => {
            "it belongs to another set, or to another version of this page.".to_owned()
        }
    }
}
