//! The letters of codes: Crockford's base 32, which leaves out I, L, O and U, and a check over them.

/// The letters, by value.
pub(crate) const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J',
    'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// A letter as it was typed, as one of ours: small or large, narrow or wide, O for 0, I and L for 1.
/// `None`: no letter of a code.
pub(crate) fn value(typed: char) -> Option<u8> {
    let letter = match narrow(typed).to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = LETTERS.iter().position(|it| *it == letter)?;
    u8::try_from(place).ok()
}

/// What parts the letters and means nothing: spaces, hyphens and dashes of all kinds.
pub(crate) fn parts(typed: char) -> bool {
    // The long vowel mark stands where a Japanese keyboard has its hyphen.
    typed.is_whitespace()
        || matches!(narrow(typed), '-' | '_' | '.' | 'ー' | '−' | '‐' | '–' | '—' | '・')
}

/// A wide Latin letter, figure or sign as a narrow one.
pub(crate) fn narrow(typed: char) -> char {
    match typed {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(typed as u32 - 0xfee0).unwrap_or(typed),
        other => other,
    }
}

pub(crate) fn letter(value: u8) -> char {
    LETTERS[usize::from(value) % LETTERS.len()]
}

/// A number in so many letters, the most significant first.
pub(crate) fn spell(mut number: u64, letters: usize) -> Vec<u8> {
    let mut values = vec![0; letters];
    for value in values.iter_mut().rev() {
        *value = (number % 32) as u8;
        number /= 32;
    }
    values
}

/// The number that letters spell.
pub(crate) fn number(values: &[u8]) -> u64 {
    values.iter().fold(0, |sum, it| sum * 32 + u64::from(*it))
}

/// What a word of letters, its check symbol among them, is short of being sound: 0 if it is.
///
/// Over the field of 32 elements, each place has a weight of its own (powers of a generator), and the
/// weighted sum is to be 0. One wrong letter changes the sum by weight times difference, which is not
/// 0; two letters swapped by the difference of two weights times that of the letters, which is not 0
/// either. So either is always noticed, in words of up to 31 letters.
pub(crate) fn unsound(values: &[u8]) -> u8 {
    let mut weight = 1;
    let mut sum = 0;
    for value in values.iter().rev() {
        sum ^= times(weight, *value);
        weight = times(weight, 2);
    }
    sum
}

/// The check symbol that makes the word sound; it goes to the end, where the weight is 1.
pub(crate) fn check(values: &[u8]) -> u8 {
    let mut whole = values.to_vec();
    whole.push(0);
    unsound(&whole)
}

/// The product in the field of 32 elements, modulo x⁵ + x² + 1.
fn times(left: u8, right: u8) -> u8 {
    let mut product = 0;
    for bit in (0..5).rev() {
        product <<= 1;
        if product & 0b10_0000 != 0 {
            product ^= 0b10_0101;
        }
        if left >> bit & 1 == 1 {
            product ^= right;
        }
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_has_no_zero_divisors_and_two_is_a_generator() {
        for left in 1..32 {
            for right in 1..32 {
                assert!((1..32).contains(&times(left, right)), "{left} times {right}");
                assert_eq!(times(left, right), times(right, left));
            }
        }
        let mut powers = vec![1];
        while powers.len() < 31 {
            powers.push(times(powers[powers.len() - 1], 2));
        }
        powers.sort_unstable();
        assert_eq!(powers, (1..32).collect::<Vec<u8>>(), "every weight is another");
    }

    #[test]
    fn letters_are_typed_loosely() {
        for (typed, meant) in
            [('o', '0'), ('l', '1'), ('I', '1'), ('z', 'Z'), ('Ａ', 'A'), ('７', '7')]
        {
            assert_eq!(value(typed).map(letter), Some(meant), "{typed}");
        }
        assert_eq!(value('u'), None);
        assert_eq!(value('あ'), None);
    }

    #[test]
    fn a_number_is_read_as_it_is_spelt() {
        for it in [0, 1, 31, 32, 9_765_624, (1 << 50) - 1] {
            assert_eq!(number(&spell(it, 10)), it);
        }
    }
}
