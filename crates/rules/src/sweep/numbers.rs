//! Things that were met before, each with a number of its own.

/// Keys of four words, in the order in which they were met. One kind of map for all walks here: each
/// kind more costs a page some kilobytes.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    pub keys: Vec<[u32; 4]>,
    /// One more than a key's number, by its hash; 0 where there is none.
    slots: Vec<u32>,
}

impl Numbers {
    /// None yet, with room for so many to begin with, a power of two.
    pub fn new(room: usize) -> Numbers {
        Numbers { keys: Vec::with_capacity(room / 2), slots: vec![0; room] }
    }

    /// The number of a key, and whether it is new.
    #[inline(always)]
    pub fn number(&mut self, [a, b, c, d]: [u32; 4]) -> (usize, bool) {
        self.number_of(a, b, c, d)
    }

    /// Word by word: a processor waits for a key that is stored in four words and read back in two.
    #[inline(never)]
    fn number_of(&mut self, a: u32, b: u32, c: u32, d: u32) -> (usize, bool) {
        if self.keys.len() * 2 > self.slots.len() {
            self.grow();
        }
        let mask = self.slots.len() - 1;
        let mut slot = mix(a, b, c, d) & mask;
        while self.slots[slot] != 0 {
            let number = self.slots[slot] as usize - 1;
            if self.keys[number] == [a, b, c, d] {
                return (number, false);
            }
            slot = (slot + 1) & mask;
        }
        self.keys.push([a, b, c, d]);
        self.slots[slot] = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        (self.keys.len() - 1, true)
    }

    /// How many slots there are, a power of two.
    pub fn room(&self) -> usize {
        self.slots.len()
    }

    fn grow(&mut self) {
        let length = self.slots.len() * 4;
        self.slots.clear();
        self.slots.resize(length, 0);
        for (number, [a, b, c, d]) in (1..).zip(&self.keys) {
            let mut slot = mix(*a, *b, *c, *d) & (length - 1);
            while self.slots[slot] != 0 {
                slot = (slot + 1) & (length - 1);
            }
            self.slots[slot] = number;
        }
    }
}

pub(crate) fn mix(a: u32, b: u32, c: u32, d: u32) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let pair = |high: u32, low: u32| u64::from(high) << 32 | u64::from(low);
    // Two products that do not wait for each other, then one more for the bits between.
    let hash = pair(a, b).wrapping_mul(ODD) ^ pair(c, d).wrapping_mul(0xC2B2_AE3D_27D4_EB4F);
    let hash = (hash ^ hash >> 32).wrapping_mul(ODD);
    usize::try_from(hash >> 34).unwrap_or(0)
}
