//! Bytes written and read: numbers of seven bits a byte, the lowest first; texts with their length.

use super::Way;
use crate::program::NodeIndex;

#[derive(Debug, Default)]
pub(super) struct Writer {
    pub bytes: Vec<u8>,
    /// For each node of the stage in hand: its place among those of all stages.
    pub places: Vec<NodeIndex>,
    last: u32,
}

/// Nodes that are named one after another stand near each other, in every stage alike: so each is named
/// by its distance from the one before, twice as far as it is, and one less where it lies behind.
fn step(from: u32, to: u32) -> u64 {
    if to < from { u64::from(from - to) * 2 - 1 } else { u64::from(to - from) * 2 }
}

fn stepped(from: u32, step: u64) -> u32 {
    let distance = u32::try_from(step.div_ceil(2)).unwrap_or(u32::MAX);
    if step % 2 == 1 { from.saturating_sub(distance) } else { from.saturating_add(distance) }
}

impl Way for Writer {
    fn number(&mut self, it: &mut u64) {
        let mut rest = *it;
        while rest > 0x7f {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    fn length(&mut self, it: usize) -> usize {
        self.number(&mut (it as u64));
        it
    }

    fn text(&mut self, it: &mut String) {
        self.length(it.len());
        self.bytes.extend(it.as_bytes());
    }

    fn node(&mut self, it: &mut NodeIndex) {
        let place = self.places[it.0 as usize].0;
        self.number(&mut step(self.last, place));
        self.last = place;
    }
}

/// Beyond the last byte all numbers are 0 and all texts empty.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    last: u32,
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, at: 0, last: 0 }
    }

    /// Whether just these bytes were read: no more, no fewer.
    pub fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    pub fn take(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.bytes.get(self.at).copied().unwrap_or_default();
            self.at = self.at.saturating_add(1);
            number |= u64::from(byte & 0x7f) << (shift & 63);
            shift += 7;
            if byte < 0x80 {
                return number;
            }
        }
    }

    /// How many follow, each of a byte at least; none, and the end is missed, if there is no room.
    pub fn length(&mut self) -> usize {
        let length = usize::try_from(self.take()).unwrap_or(usize::MAX);
        if length <= self.bytes.len().saturating_sub(self.at) {
            return length;
        }
        self.at = usize::MAX;
        0
    }

    pub fn place(&mut self) -> u32 {
        self.take() as u32
    }
}

impl Way for Reader<'_> {
    fn number(&mut self, it: &mut u64) {
        *it = self.take();
    }

    fn length(&mut self, _: usize) -> usize {
        self.length()
    }

    fn text(&mut self, it: &mut String) {
        let end = self.length() + self.at;
        let bytes = self.bytes.get(self.at..end).unwrap_or_default();
        it.push_str(std::str::from_utf8(bytes).unwrap_or_default());
        self.at = end;
    }

    fn node(&mut self, it: &mut NodeIndex) {
        self.last = stepped(self.last, self.take());
        it.0 = self.last;
    }
}

#[cfg(test)]
mod tests {
    use super::{step, stepped};

    #[test]
    fn a_step_leads_where_it_was_taken_to() {
        for from in [0, 1, 5, 1000] {
            for to in [0, 1, 4, 5, 6, 999, 1_000_000] {
                assert_eq!(stepped(from, step(from, to)), to);
            }
        }
    }
}
