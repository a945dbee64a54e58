//! Chance that is the same everywhere and always.

/// SplitMix64 (Steele, Lea and Flood 2014): a few lines, and its sequence never changes with a crate's
/// version. A set must be drawn alike on the teacher's page of today and a pupil's of next year.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Chance that begins from several numbers.
    pub fn of(numbers: &[u64]) -> Chance {
        let mut chance = Chance(0);
        for number in numbers {
            chance.0 = chance.draw() ^ number;
        }
        chance
    }

    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 where the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        // The bias of a remainder is below one in 2^50 here: nobody draws from so many.
        self.draw().checked_rem(limit as u64).map_or(0, |it| it as usize)
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of these; `None` of none.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// Puts them into another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (1..list.len()).rev() {
            list.swap(end, self.below(end + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_the_published_one() {
        // The reference implementation's first numbers from the state 1234567.
        let mut chance = Chance(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| chance.draw()).collect();
        assert_eq!(
            first,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn a_shuffle_keeps_everything_and_every_place_is_reached() {
        let mut places = [[0_u32; 5]; 5];
        let mut chance = Chance::of(&[7]);
        for _ in 0..5000 {
            let mut list = [0, 1, 2, 3, 4];
            chance.shuffle(&mut list);
            list.iter().enumerate().for_each(|(place, it)| places[place][*it] += 1);
        }
        for place in places {
            assert_eq!(place.iter().sum::<u32>(), 5000);
            assert!(place.iter().all(|it| (850..1150).contains(it)), "{place:?}");
        }
    }
}
