//! A paper: the questions that one pupil gets.

use rules::Finding;

use crate::chance::Chance;
use crate::draw::{Draw, Plan, plan};
use crate::question::{Kind, Question, Said};
use crate::set::{QuizSet, Sharing};

/// Papers of a set in which each pupil gets another: as many as two letters tell apart.
pub const PAPERS: u16 = 1024;

/// How often a place is drawn anew. In the second half it takes a plain question, which is always
/// found: a near miss, for one, needs an earlier question whose answer one of its facts can turn.
const DRAWS: u64 = 200;

/// The questions of one paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    pub set: QuizSet,
    /// 0 where all pupils get the same.
    pub number: u16,
    pub questions: Vec<Question>,
    fingerprint: u16,
}

impl Paper {
    /// Draws the paper of a number; of a set that is the same for all there is one.
    pub fn of(set: QuizSet, number: u16) -> Paper {
        let number = match set.sharing {
            Sharing::Same => 0,
            Sharing::Each => number % PAPERS,
        };
        let kind = set.level as u64 * 8 + set.sharing as u64;
        let seed = [u64::from(set.number()), kind, u64::from(number)];
        let questions = draw(set, &seed);
        let mut paper = Paper { set, number, questions, fingerprint: 0 };
        paper.fingerprint = paper.taken();
        paper
    }

    /// Ten bits that tell this paper from others, and from what another version of the Act or of the
    /// record would make of the same seed.
    pub fn fingerprint(&self) -> u16 {
        self.fingerprint
    }

    fn taken(&self) -> u16 {
        let mut marks = vec![u64::from(self.number), u64::from(self.set.number())];
        marks.push(self.set.level as u64 * 8 + self.set.sharing as u64);
        for question in &self.questions {
            marks.push(question.kind as u64 * 8 + question.key as u64);
            marks.extend(question.choices.iter().map(|it| mark(it.says)));
            let facts = question.situation.facts.iter();
            marks.extend(
                facts.map(|(id, value)| letters(id).wrapping_add(Finding::from(*value) as u64)),
            );
        }
        (Chance::of(&marks).draw() % 1024) as u16
    }

    /// The right answers.
    pub fn key(&self) -> Vec<usize> {
        self.questions.iter().map(|it| it.key).collect()
    }
}

/// Numbers in which choices differ.
fn mark(says: Said) -> u64 {
    match says {
        Said::Outcome(it) => it as u64 * 8,
        Said::Principle(it) => it as u64 * 8 + 1,
        Said::NoPrinciple => 2,
        Said::Change(it) => it.fact as u64 * 32 + it.to as u64 * 8 + 3,
        Said::Base(it) => it as u64 * 8 + 4,
        Said::NoBase => 5,
    }
}

/// A number of a text.
fn letters(text: &str) -> u64 {
    let add = |sum: u64, it: u8| sum.wrapping_mul(31).wrapping_add(u64::from(it));
    text.bytes().fold(7, add).wrapping_mul(4)
}

fn draw(set: QuizSet, seed: &[u64]) -> Vec<Question> {
    let book = act::rulebook();
    let plan = plan(set.level);
    let mut questions: Vec<Question> = vec![];
    for place in 0..set.length.questions() {
        for again in 0..DRAWS {
            let late = again >= DRAWS / 2;
            let wanted = if late { Plan::New(Kind::Start) } else { plan[place % plan.len()] };
            let mut chance = Chance::of(&[seed, &[place as u64, again]].concat());
            let level = set.level;
            let mut draw = Draw { book, level, chance: &mut chance, earlier: &questions };
            if let Some(drawn) = draw.question(wanted)
                && questions.iter().all(|it| !alike(it, &drawn))
            {
                questions.push(drawn);
                break;
            }
        }
    }
    questions
}

/// Whether two questions ask the same of the same.
fn alike(one: &Question, other: &Question) -> bool {
    one.kind == other.kind
        && one.situation.choices == other.situation.choices
        && one.situation.facts == other.situation.facts
}
