//! A set of questions: what a teacher hands out.

/// How hard the questions are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// The usual peacekeeping operation; everything is known.
    #[default]
    First,
    /// The variants, doubt, relief and elections, and the past.
    Second,
    /// Everything: also the Diet, limits, security work and weapons.
    Third,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::First, Level::Second, Level::Third];

    /// Its name in an address.
    pub fn id(self) -> &'static str {
        match self {
            Level::First => "1",
            Level::Second => "2",
            Level::Third => "3",
        }
    }
}

/// How many questions a set has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Length {
    Five,
    #[default]
    Ten,
    Fifteen,
    Twenty,
}

impl Length {
    pub const ALL: [Length; 4] = [Length::Five, Length::Ten, Length::Fifteen, Length::Twenty];

    pub fn questions(self) -> usize {
        match self {
            Length::Five => 5,
            Length::Ten => 10,
            Length::Fifteen => 15,
            Length::Twenty => 20,
        }
    }
}

/// Whether all pupils get the same questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sharing {
    #[default]
    Same,
    /// Each pupil a paper of their own, by its number.
    Each,
}

impl Sharing {
    pub const ALL: [Sharing; 2] = [Sharing::Same, Sharing::Each];
}

/// A set: four words in any language, or six letters, say all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct QuizSet {
    pub level: Level,
    pub length: Length,
    pub sharing: Sharing,
    number: u32,
}

impl QuizSet {
    /// How many sets there are of each kind.
    pub const NUMBERS: u32 = 1 << 19;

    /// The set of a number, which counts round.
    pub fn new(level: Level, length: Length, sharing: Sharing, number: u32) -> QuizSet {
        QuizSet { level, length, sharing, number: number % QuizSet::NUMBERS }
    }

    pub fn number(self) -> u32 {
        self.number
    }
}
