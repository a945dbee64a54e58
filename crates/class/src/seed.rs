//! A set as four words, or as six letters.
//!
//! Both are one number of 28 bits: what the set is (24 bits) and four bits of check, mixed so that sets
//! that are nearly alike do not look alike. The words of a seed have no order of meaning, so the check
//! is what notices most words in another order.

use crate::letters;
use crate::set::{Length, Level, QuizSet, Sharing};
use crate::words::{self, WORDS};

const BITS: u32 = 28;
const MASK: u32 = (1 << BITS) - 1;
/// Words in a seed.
const COUNT: usize = 4;
/// Letters in a seed's short form.
const LETTERS: usize = 6;
/// Odd, so that multiplying by it can be undone.
const MIX: u32 = 0x9E3_779B;

/// Why a seed is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeedFlaw {
    /// Nothing was typed.
    Empty,
    /// So many words, and not four.
    Count(usize),
    /// A word that is in no list: its place from 1, the word, and words that may be meant.
    Stranger(usize, String, Vec<&'static str>),
    /// All words are known, but together they are no set: one is another, or their order is.
    NoSet,
}

impl QuizSet {
    /// The four words of a language.
    pub fn words(self, language: &str) -> [&'static str; COUNT] {
        let seed = mix(self.bits());
        let part = |place: usize| seed as usize >> (7 * (COUNT - 1 - place)) & (WORDS - 1);
        [0, 1, 2, 3].map(|it| words::word(part(it), language))
    }

    /// The same in six letters, for addresses.
    pub fn letters(self) -> String {
        let values = letters::spell(u64::from(mix(self.bits())), LETTERS);
        values.into_iter().map(letters::letter).collect()
    }

    /// Reads four words of either language, or six letters, typed loosely.
    ///
    /// # Errors
    /// What is wrong, and with which word.
    pub fn read(typed: &str) -> Result<QuizSet, SeedFlaw> {
        let apart = |it: char| letters::parts(it) && it != 'ー' || ",、，;/+".contains(it);
        let typed: Vec<String> =
            typed.split(apart).filter(|it| !it.is_empty()).map(words::plain).collect();
        let short = |it: &String| words::number(it).is_none();
        match typed.as_slice() {
            [] => Err(SeedFlaw::Empty),
            [one] if one.chars().count() == LETTERS && short(one) => short_form(one),
            several => long_form(several),
        }
    }

    fn bits(self) -> u32 {
        let place = |places: usize| u32::try_from(places).unwrap_or_default();
        let level = place(Level::ALL.iter().position(|it| *it == self.level).unwrap_or(0));
        let length = place(Length::ALL.iter().position(|it| *it == self.length).unwrap_or(0));
        let sharing = place(Sharing::ALL.iter().position(|it| *it == self.sharing).unwrap_or(0));
        let whole = ((self.number() << 2 | level) << 2 | length) << 1 | sharing;
        whole << 4 | check(whole)
    }

    fn of_bits(bits: u32) -> Option<QuizSet> {
        let (whole, given) = (bits >> 4, bits & 15);
        let level = *Level::ALL.get((whole >> 3 & 3) as usize)?;
        let length = *Length::ALL.get((whole >> 1 & 3) as usize)?;
        let sharing = *Sharing::ALL.get((whole & 1) as usize)?;
        (check(whole) == given).then(|| QuizSet::new(level, length, sharing, whole >> 5))
    }
}

fn short_form(typed: &str) -> Result<QuizSet, SeedFlaw> {
    let values: Option<Vec<u8>> = typed.chars().map(letters::value).collect();
    let stranger = || SeedFlaw::Stranger(1, typed.to_owned(), words::near(typed));
    let seed = u32::try_from(letters::number(&values.ok_or_else(stranger)?)).unwrap_or(u32::MAX);
    let sound = (seed <= MASK).then(|| QuizSet::of_bits(unmix(seed))).flatten();
    sound.ok_or(SeedFlaw::NoSet)
}

fn long_form(typed: &[String]) -> Result<QuizSet, SeedFlaw> {
    for (place, word) in typed.iter().enumerate() {
        if words::number(word).is_none() {
            return Err(SeedFlaw::Stranger(place + 1, word.clone(), words::near(word)));
        }
    }
    if typed.len() != COUNT {
        return Err(SeedFlaw::Count(typed.len()));
    }
    let numbers = typed.iter().filter_map(|it| words::number(it));
    let seed = numbers.fold(0, |seed, it| seed << 7 | u32::try_from(it).unwrap_or_default());
    QuizSet::of_bits(unmix(seed)).ok_or(SeedFlaw::NoSet)
}

/// Four bits that depend on every other one.
fn check(whole: u32) -> u32 {
    whole.wrapping_mul(0x9E37_79B1) >> 28
}

/// Spreads 28 bits over each other; [`unmix`] undoes it.
fn mix(bits: u32) -> u32 {
    let mixed = fold(bits).wrapping_mul(MIX) & MASK;
    fold(mixed)
}

fn unmix(mixed: u32) -> u32 {
    let bits = fold(mixed).wrapping_mul(inverse(MIX)) & MASK;
    fold(bits)
}

/// The upper half onto the lower: done twice, nothing is changed.
fn fold(bits: u32) -> u32 {
    bits ^ bits >> (BITS / 2)
}

/// The number by which multiplying is undone, modulo 2³² (Newton's way: each round doubles the bits).
fn inverse(odd: u32) -> u32 {
    (0..5).fold(odd, |it, _| it.wrapping_mul(2_u32.wrapping_sub(odd.wrapping_mul(it))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sets() -> impl Iterator<Item = QuizSet> {
        (0..QuizSet::NUMBERS).step_by(997).flat_map(|number| {
            Level::ALL.into_iter().flat_map(move |level| {
                Length::ALL.into_iter().flat_map(move |length| {
                    Sharing::ALL.map(move |sharing| QuizSet::new(level, length, sharing, number))
                })
            })
        })
    }

    #[test]
    fn a_set_is_read_as_it_is_said_in_every_language_and_in_letters() {
        let mut seen = 0;
        for set in sets() {
            for language in words::LANGUAGES {
                let words = set.words(language);
                assert_eq!(QuizSet::read(&words.join(" ")), Ok(set));
            }
            assert_eq!(QuizSet::read(&set.letters()), Ok(set));
            seen += 1;
        }
        assert!(seen > 10_000, "{seen}");
    }

    #[test]
    fn words_are_typed_loosely() {
        let set = QuizSet::new(Level::Second, Length::Ten, Sharing::Same, 12_345);
        let [a, b, c, d] = set.words("en");
        let shouted = format!("  {}, {b}-{c}、{d}. ", a.to_uppercase());
        assert_eq!(QuizSet::read(&shouted), Ok(set));
        let katakana = |it: char| match it {
            '\u{3041}'..='\u{3096}' => char::from_u32(it as u32 + 0x60).unwrap_or(it),
            other => other,
        };
        let ja = set.words("ja").join("　");
        assert_eq!(QuizSet::read(&ja.chars().map(katakana).collect::<String>()), Ok(set));
    }

    #[test]
    fn a_mistyped_word_is_named_with_words_that_may_be_meant() {
        let set = QuizSet::new(Level::First, Length::Ten, Sharing::Same, 5);
        let [a, b, c, d] = set.words("en");
        let slip = format!("{c}x");
        let flaw = QuizSet::read(&format!("{a} {b} {slip} {d}"));
        let Err(SeedFlaw::Stranger(3, word, near)) = flaw else { panic!("{flaw:?}") };
        assert_eq!(word, slip);
        assert!(near.contains(&c), "{near:?}");
        assert_eq!(QuizSet::read(&format!("{a} {b} {c}")), Err(SeedFlaw::Count(3)));
        assert_eq!(QuizSet::read(" ,"), Err(SeedFlaw::Empty));
    }

    #[test]
    fn most_words_in_another_order_are_no_set() {
        let (mut swapped, mut noticed) = (0, 0);
        for set in sets().take(3000) {
            let [a, b, c, d] = set.words("en");
            if a != b {
                swapped += 1;
                noticed +=
                    usize::from(QuizSet::read(&[b, a, c, d].join(" ")) == Err(SeedFlaw::NoSet));
            }
        }
        assert!(noticed * 100 > swapped * 90, "{noticed} of {swapped}");
    }
}
