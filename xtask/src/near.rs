//! "Did you mean …?"

/// The candidate that is closest in spelling, if any is close.
pub fn nearest<'a>(word: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    among
        .into_iter()
        .map(|it| (distance(word, it), it))
        .filter(|(far, it)| *far <= 2.max(it.len() / 3) || (word.len() > 1 && it.starts_with(word)))
        .min_by_key(|(far, _)| *far)
        .map(|(_, it)| it)
}

/// Letters to add, drop or change to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (above, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = above + 1;
        for (left, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[left + 1];
            row[left + 1] = changed.min(row[left] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        assert_eq!(nearest("tset", ["serve", "test", "check"]), Some("test"));
        assert_eq!(nearest("srve", ["serve", "test", "check"]), Some("serve"));
    }

    #[test]
    fn a_stranger_is_not() {
        assert_eq!(nearest("deploy", ["serve", "test", "check"]), None);
    }

    #[test]
    fn distances_are_counted_in_letters() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("五原則", "五原"), 1);
    }
}
