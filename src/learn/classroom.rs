//! What a class has in common: the set, one's answers to it, the codes that came in.

use std::sync::Arc;

use class::{Answers, Length, Level, PAPERS, Paper, QuizSet, Sharing};
use leptos::prelude::*;

use crate::browser;
use crate::language::Language;
use crate::messages::Trouble;
use crate::page::{Address, Page};

/// The parts that share a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Quiz,
    Class,
    Projector,
    Worksheet,
}

impl Part {
    pub const ALL: [Part; 4] = [Part::Quiz, Part::Class, Part::Projector, Part::Worksheet];

    /// Its name in an address.
    pub fn path(self) -> &'static str {
        match self {
            Part::Quiz => "quiz",
            Part::Class => "class",
            Part::Projector => "projector",
            Part::Worksheet => "worksheet",
        }
    }
}

/// A quiz that somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    pub set: QuizSet,
    pub paper: u16,
    /// Alone: each answer is explained at once, and no code comes of it.
    pub practice: bool,
}

/// The paper that an address names, and where one stands in it. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Classroom {
    /// The part shown; none: the way to them.
    pub part: RwSignal<Option<Part>>,
    /// The set that a teacher hands out, shows and prints.
    pub set: RwSignal<QuizSet>,
    /// The quiz that is answered here.
    pub sitting: RwSignal<Option<Sitting>>,
    pub answers: RwSignal<Answers>,
    /// The question shown, from 0.
    pub at: RwSignal<usize>,
    /// In practice: the question shown has been checked. In a class: all is handed in.
    pub finished: RwSignal<bool>,
    /// Codes as they were typed.
    pub codes: RwSignal<String>,
    /// Whether a code counts again when it comes again.
    pub repeated: RwSignal<bool>,
    /// Whether worksheets are for paper of Letter size.
    pub letter: RwSignal<bool>,
}

/// The name under which codes are remembered.
const CODES: &str = "codes";

/// The codes collected last, and their set.
fn remembered() -> Option<(QuizSet, String)> {
    let text = browser::remembered(CODES)?;
    let (set, codes) = text.split_once('\n')?;
    // Without a code there is nothing to come back to.
    (!codes.is_empty()).then_some(())?;
    Some((QuizSet::read(set).ok()?, codes.to_owned()))
}

/// The classroom, from the context that the page provides.
pub fn use_classroom() -> Classroom {
    expect_context::<Classroom>()
}

impl Classroom {
    /// With the set whose codes were collected last, else with one by chance; and nothing answered.
    pub fn begin() -> Classroom {
        let (set, codes) = remembered().unwrap_or_else(|| {
            let set = QuizSet::new(Level::First, Length::Ten, Sharing::Same, browser::chance());
            (set, String::new())
        });
        Classroom {
            part: RwSignal::new(None),
            set: RwSignal::new(set),
            sitting: RwSignal::new(None),
            answers: RwSignal::new(vec![]),
            at: RwSignal::new(0),
            finished: RwSignal::new(false),
            codes: RwSignal::new(codes),
            repeated: RwSignal::new(true),
            letter: RwSignal::new(false),
        }
    }

    /// Remembers the codes with their set: a reload in the middle of a lesson loses none.
    pub fn remember(self) {
        let set = self.set.get().letters();
        self.codes.with(|it| match it.is_empty() {
            true => browser::unstore(CODES),
            false => browser::remember(CODES, &format!("{set}\n{it}")),
        });
    }

    /// The paper that a teacher shows and prints: of a set in which each pupil has another, the first.
    pub fn shown_paper(self) -> Memo<Arc<Paper>> {
        Memo::new(move |_| Arc::new(Paper::of(self.set.get(), 0)))
    }

    /// The questions that are answered here.
    pub fn own_paper(self) -> Memo<Option<Arc<Paper>>> {
        Memo::new(move |_| self.sitting.get().map(|it| Arc::new(Paper::of(it.set, it.paper))))
    }

    /// Begins a quiz, with nothing answered.
    pub fn sit(self, sitting: Option<Sitting>) {
        let questions = sitting.map_or(0, |it| it.set.length.questions());
        self.answers.set(vec![None; questions]);
        self.at.set(0);
        self.finished.set(false);
        self.sitting.set(sitting);
    }

    /// Begins the quiz of a class: where each pupil has another paper, one by chance.
    pub fn join(self, set: QuizSet) {
        let paper = match set.sharing {
            Sharing::Same => 0,
            Sharing::Each => (browser::chance() % u32::from(PAPERS)) as u16,
        };
        self.sit(Some(Sitting { set, paper, practice: false }));
    }

    /// Begins to practise.
    pub fn practise(self, level: Level) {
        let set = QuizSet::new(level, Length::Ten, Sharing::Each, browser::chance());
        self.sit(Some(Sitting { set, paper: 0, practice: true }));
    }

    /// Takes what an address says, and gives back what it could not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        let part = Part::ALL.into_iter().find(|it| it.path() == address.part);
        let mut troubles = vec![];
        if part.is_none() && !address.part.is_empty() {
            troubles.push(Trouble::UnknownPage(format!("learn/{}", address.part)));
        }
        self.part.set(part);
        if part == Some(Part::Quiz) {
            self.follow_quiz(address);
        } else if let Some(set) = address.field("set").and_then(|it| QuizSet::read(it).ok()) {
            self.set.set(set);
        }
        if part == Some(Part::Worksheet) {
            self.letter.set(address.field("size") == Some("letter"));
        }
        let known = |it: &&(String, String)| match it.0.as_str() {
            "lang" => Language::from_tag(&it.1).is_some(),
            "set" | "practice" => QuizSet::read(&it.1).is_ok(),
            "paper" | "answers" | "at" | "done" | "size" => true,
            _ => false,
        };
        let strangers = address.fields.iter().filter(|it| !known(it));
        troubles.extend(strangers.map(|it| match it.0.as_str() {
            "set" | "practice" => Trouble::StrangerInLink(it.1.clone()),
            _ => Trouble::StrangerInLink(it.0.clone()),
        }));
        troubles
    }

    fn follow_quiz(self, address: &Address) {
        let read = |key: &str| address.field(key).and_then(|it| QuizSet::read(it).ok());
        let number = |key: &str| address.field(key).and_then(|it| it.parse::<u16>().ok());
        let (set, practice) = match (read("set"), read("practice")) {
            (Some(set), _) => (set, false),
            (None, Some(set)) => (set, true),
            (None, None) => return self.sit(None),
        };
        match number("paper") {
            Some(paper) => self.sit(Some(Sitting { set, paper: paper % PAPERS, practice })),
            None => self.join(set),
        }
        let digit = |it: char| {
            it.to_digit(10).and_then(|it| (it as usize).checked_sub(1)).filter(|it| *it < 4)
        };
        let given = address.field("answers").unwrap_or_default().chars().map(digit);
        self.answers.update(|it| it.iter_mut().zip(given).for_each(|(it, given)| *it = given));
        let last = set.length.questions() - 1;
        self.at.set(usize::from(number("at").unwrap_or(1).max(1) - 1).min(last));
        self.finished.set(address.field("done").is_some());
    }

    /// The address of a part.
    pub fn address(self, part: Part, language: Language) -> Address {
        let address = Address::of(Page::Learn).part(part.path()).with("lang", language.tag());
        match part {
            Part::Quiz => self.quiz_address(address),
            Part::Class | Part::Projector => address.with("set", self.set.get().letters()),
            Part::Worksheet => {
                let address = address.with("set", self.set.get().letters());
                if self.letter.get() { address.with("size", "letter") } else { address }
            }
        }
    }

    fn quiz_address(self, address: Address) -> Address {
        let Some(sitting) = self.sitting.get() else { return address };
        let key = if sitting.practice { "practice" } else { "set" };
        let mut address = address
            .with(key, sitting.set.letters())
            .with("paper", sitting.paper.to_string())
            .with("at", (self.at.get() + 1).to_string());
        let answers = self.answers.get();
        if answers.iter().any(Option::is_some) {
            let digits = answers.iter().map(|it| it.map_or('0', |it| (b'1' + it as u8) as char));
            address = address.with("answers", digits.collect::<String>());
        }
        if self.finished.get() { address.with("done", "yes") } else { address }
    }

    /// The address under which pupils open the set handed out.
    pub fn for_pupils(self, language: Language) -> Address {
        let address = Address::of(Page::Learn).part(Part::Quiz.path()).with("lang", language.tag());
        address.with("set", self.set.get().letters())
    }
}
