//! "Did you mean …?"

/// The known word nearest to `word`, if it is near enough to be a slip of the keyboard.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(word, &mut known.into_iter())
}

/// Once for all kinds of lists.
fn nearest_of<'a>(word: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + word.chars().count() / 5;
    known
        .map(|it| (distance(word, it), it))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, it)| it)
}

/// ` (did you mean …?)`, or nothing.
pub(crate) fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, known).map_or(String::new(), |it| format!(" (did you mean `{it}`?)"))
}

/// Edit distance: letters inserted, left out, replaced, or two neighbours swapped.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (i, l) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, r) in right.iter().enumerate() {
            let replaced = rows[i][j] + usize::from(l != r);
            let swapped = i > 0 && j > 0 && left[i - 1] == *r && right[j - 1] == *l;
            let swapped = if swapped { rows[i - 1][j - 1] + 1 } else { usize::MAX };
            row.push(replaced.min(swapped).min(rows[i][j + 1] + 1).min(row[j] + 1));
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_none() {
        let known = ["book-returned", "member-in-good-standing"];
        assert_eq!(nearest("book-retuned", known), Some("book-returned"));
        assert_eq!(nearest("member-in-god-standing", known), Some("member-in-good-standing"));
        assert_eq!(nearest("weather", known), None);
        assert_eq!(nearest("flim", ["film", "book"]), Some("film"), "two letters swapped");
        assert_eq!(hint("book-retuned", known), " (did you mean `book-returned`?)");
    }
}
