//! What a class answered.

use std::cmp::Reverse;

use crate::collect::{Line, Read};
use crate::paper::Paper;
use crate::question::{Answers, Kind, MOST};
use crate::set::{QuizSet, Sharing};

/// The answers of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// Codes that were counted.
    pub pupils: usize,
    /// For each question; empty where each pupil had others.
    pub asked: Vec<Asked>,
    /// By kind of question: right, wrong, not answered.
    pub kinds: Vec<(Kind, [usize; 3])>,
    /// Over all questions: the misconceptions that were betrayed, the most common first.
    pub misconceptions: Vec<Count>,
}

/// How a question was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// By choice.
    pub choices: Vec<usize>,
    pub unanswered: usize,
    /// The misconceptions betrayed, the most common first.
    pub misconceptions: Vec<Count>,
}

/// How often a misconception was betrayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub misconception: &'static str,
    pub times: usize,
}

impl Tally {
    /// Counts the codes that can be read; the same code a second time only where `repeated` says so.
    pub fn of(set: QuizSet, lines: &[Line], repeated: bool) -> Tally {
        let same = (set.sharing == Sharing::Same).then(|| Paper::of(set, 0));
        let blank =
            |it: &crate::Question| Asked { choices: vec![0; it.choices.len()], ..Asked::default() };
        let asked = same.iter().flat_map(|it| &it.questions).map(blank).collect();
        let mut tally = Tally { pupils: 0, asked, kinds: vec![], misconceptions: vec![] };
        for (paper, answers) in counted(lines, repeated) {
            let own;
            let paper = match &same {
                Some(same) => same,
                None => {
                    own = Paper::of(set, paper);
                    &own
                }
            };
            tally.take(paper, answers);
        }
        tally.kinds.sort_by_key(|it| it.0);
        in_order(&mut tally.misconceptions);
        tally.asked.iter_mut().for_each(|it| in_order(&mut it.misconceptions));
        tally
    }

    fn take(&mut self, paper: &Paper, answers: &Answers) {
        self.pupils += 1;
        for (place, question) in paper.questions.iter().enumerate() {
            let answer = answers.get(place).copied().flatten();
            let choice = answer.and_then(|it| question.choices.get(it));
            let betrayed = choice.and_then(|it| it.betrays);
            if let Some(asked) = self.asked.get_mut(place) {
                match answer.and_then(|it| asked.choices.get_mut(it)) {
                    Some(times) => *times += 1,
                    None => asked.unanswered += 1,
                }
                betrayed.inspect(|it| count(&mut asked.misconceptions, it));
            }
            betrayed.inspect(|it| count(&mut self.misconceptions, it));
            let how = match choice {
                Some(_) if answer == Some(question.key) => 0,
                Some(_) => 1,
                None => 2,
            };
            if self.kinds.iter().all(|it| it.0 != question.kind) {
                self.kinds.push((question.kind, [0; 3]));
            }
            let kind = self.kinds.iter_mut().filter(|it| it.0 == question.kind);
            kind.for_each(|it| it.1[how] += 1);
        }
    }
}

/// The papers and answers that count.
pub(crate) fn counted(lines: &[Line], repeated: bool) -> impl Iterator<Item = (u16, &Answers)> {
    lines.iter().filter_map(move |line| match &line.says {
        Read::Answers { again: Some(_), .. } if !repeated => None,
        Read::Answers { paper, answers, .. } => Some((*paper, answers)),
        Read::Flaw(_) => None,
    })
}

fn count(counts: &mut Vec<Count>, misconception: &'static str) {
    match counts.iter_mut().find(|it| it.misconception == misconception) {
        Some(it) => it.times += 1,
        None => counts.push(Count { misconception, times: 1 }),
    }
}

fn in_order(counts: &mut [Count]) {
    counts.sort_by_key(|it| Reverse(it.times));
}

/// A choice as it is called: A to D.
pub(crate) fn called(choice: usize) -> char {
    ['A', 'B', 'C', 'D'][choice % MOST]
}
