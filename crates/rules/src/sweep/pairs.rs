//! Pairs of numbers, each with a number of its own.

/// What has been met before. One kind of map for all walks here: each kind more costs a page some
/// kilobytes.
#[derive(Clone, Debug)]
pub(crate) struct Pairs {
    pairs: Vec<[u32; 2]>,
    /// One more than a pair's number, by its hash; 0 where there is none.
    slots: Vec<u32>,
}

impl Pairs {
    pub fn new() -> Pairs {
        Pairs { pairs: vec![], slots: vec![0; 64] }
    }

    /// The number of a pair, and whether it is new.
    pub fn number(&mut self, one: u32, other: u32) -> (usize, bool) {
        if self.pairs.len() * 2 > self.slots.len() {
            self.grow();
        }
        let slot = self.slot([one, other]);
        let new = self.slots[slot] == 0;
        if new {
            self.pairs.push([one, other]);
            self.slots[slot] = self.pairs.len() as u32;
        }
        (self.slots[slot] as usize - 1, new)
    }

    fn slot(&self, pair: [u32; 2]) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = super::diagram::mix(pair[0], pair[1], 0, 0) & mask;
        while self.slots[slot] != 0 && self.pairs[self.slots[slot] as usize - 1] != pair {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let length = self.slots.len() * 4;
        self.slots.clear();
        self.slots.resize(length, 0);
        for number in 0..self.pairs.len() {
            let slot = self.slot(self.pairs[number]);
            self.slots[slot] = number as u32 + 1;
        }
    }
}
