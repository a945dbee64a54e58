//! Things that were met before, each with a number of its own.

/// What can be numbered.
pub(crate) trait Key: Copy + PartialEq {
    /// All of it, for its hash.
    fn parts(self) -> [u32; 4];
}

/// Keys in the order in which they were met. One kind of map for all walks here: each kind more costs
/// a page some kilobytes.
#[derive(Clone, Debug)]
pub(crate) struct Numbers<K> {
    pub keys: Vec<K>,
    /// One more than a key's number, by its hash; 0 where there is none.
    slots: Vec<u32>,
}

/// Pairs of places.
pub(crate) type Pairs = Numbers<[u32; 2]>;

impl Key for [u32; 2] {
    fn parts(self) -> [u32; 4] {
        [self[0], self[1], 0, 0]
    }
}

impl<K: Key> Numbers<K> {
    /// None yet, with room for so many to begin with, a power of two.
    pub fn new(room: usize) -> Numbers<K> {
        Numbers { keys: vec![], slots: vec![0; room] }
    }

    /// The number of a key, and whether it is new.
    pub fn number(&mut self, key: K) -> (usize, bool) {
        if self.keys.len() * 2 > self.slots.len() {
            self.grow();
        }
        let slot = self.slot(key);
        let new = self.slots[slot] == 0;
        if new {
            self.keys.push(key);
            self.slots[slot] = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        }
        (self.slots[slot] as usize - 1, new)
    }

    /// How many slots there are, a power of two.
    pub fn room(&self) -> usize {
        self.slots.len()
    }

    /// Where the key is, or would be.
    fn slot(&self, key: K) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = mix(key.parts()) & mask;
        while self.slots[slot] != 0 && self.keys[self.slots[slot] as usize - 1] != key {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let length = self.slots.len() * 4;
        self.slots.clear();
        self.slots.resize(length, 0);
        for number in 0..self.keys.len() {
            let slot = self.slot(self.keys[number]);
            self.slots[slot] = u32::try_from(number + 1).unwrap_or(u32::MAX);
        }
    }
}

pub(crate) fn mix([a, b, c, d]: [u32; 4]) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let pair = |high: u32, low: u32| u64::from(high) << 32 | u64::from(low);
    // Two products that do not wait for each other, then one more for the bits between.
    let hash = pair(a, b).wrapping_mul(ODD) ^ pair(c, d).wrapping_mul(0xC2B2_AE3D_27D4_EB4F);
    let hash = (hash ^ hash >> 32).wrapping_mul(ODD);
    usize::try_from(hash >> 34).unwrap_or(0)
}
