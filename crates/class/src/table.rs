//! A class's answers as a table for other programs.

use crate::collect::Line;
use crate::paper::Paper;
use crate::set::QuizSet;
use crate::tally::{called, counted};

/// One line a pupil: the number of the paper, each answer as a letter (empty: none), and how many are
/// right. The second line holds the key, where all have the same paper.
pub fn csv(set: QuizSet, lines: &[Line], repeated: bool) -> String {
    let questions = set.length.questions();
    let heads = (1..=questions).map(|it| format!("q{it}"));
    let mut table = vec![["pupil", "paper"].map(str::to_owned).to_vec()];
    table[0].extend(heads);
    table[0].push("right".to_owned());
    let letter = |it: Option<usize>| it.map_or(String::new(), |it| called(it).to_string());
    let same = (set.sharing == crate::Sharing::Same).then(|| Paper::of(set, 0).key());
    if let Some(key) = &same {
        let mut row = vec!["key".to_owned(), "0".to_owned()];
        row.extend(key.iter().map(|it| letter(Some(*it))));
        row.push(key.len().to_string());
        table.push(row);
    }
    for (pupil, (paper, answers)) in counted(lines, repeated).enumerate() {
        let key = same.clone().unwrap_or_else(|| Paper::of(set, paper).key());
        let right =
            answers.iter().zip(&key).filter(|(answer, key)| **answer == Some(**key)).count();
        let mut row = vec![(pupil + 1).to_string(), paper.to_string()];
        row.extend(answers.iter().map(|it| letter(*it)));
        row.push(right.to_string());
        table.push(row);
    }
    // Figures, letters and plain words only: nothing has to be quoted.
    table.iter().map(|it| it.join(",") + "\r\n").collect()
}
