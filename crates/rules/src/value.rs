//! What a node of a program can be worth: a [`Finding`], or 64 of them at once: two words of 64 lanes,
//! where it is true and where it is false; in neither it is unknown.

use crate::finding::{Finding, Reading};

/// 64 findings: the lanes where it is true, and those where it is false.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lanes {
    pub yes: u64,
    pub no: u64,
}

impl Lanes {
    pub const TRUE: Lanes = Lanes { yes: u64::MAX, no: 0 };
    pub const FALSE: Lanes = Lanes { yes: 0, no: u64::MAX };
    pub const UNKNOWN: Lanes = Lanes { yes: 0, no: 0 };

    pub fn finding(self, lane: u32) -> Finding {
        if self.yes >> lane & 1 == 1 {
            Finding::True
        } else if self.no >> lane & 1 == 1 {
            Finding::False
        } else {
            Finding::Unknown
        }
    }

    pub fn set(&mut self, lane: u32, finding: Finding) {
        let bit = 1 << lane;
        self.yes &= !bit;
        self.no &= !bit;
        match finding {
            Finding::True => self.yes |= bit,
            Finding::False => self.no |= bit,
            Finding::Unknown => {}
        }
    }
}

/// What a node can be worth.
pub(crate) trait Value: Copy + From<Finding> {
    fn and(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    fn negated(self) -> Self;
    fn read(self, reading: Reading) -> Self;
}

impl Value for Finding {
    fn and(self, other: Finding) -> Finding {
        self.min(other)
    }

    fn or(self, other: Finding) -> Finding {
        self.max(other)
    }

    fn negated(self) -> Finding {
        !self
    }

    fn read(self, reading: Reading) -> Finding {
        reading.holds_of(self).into()
    }
}

impl Value for Lanes {
    fn and(self, other: Lanes) -> Lanes {
        Lanes { yes: self.yes & other.yes, no: self.no | other.no }
    }

    fn or(self, other: Lanes) -> Lanes {
        Lanes { yes: self.yes | other.yes, no: self.no & other.no }
    }

    fn negated(self) -> Lanes {
        Lanes { yes: self.no, no: self.yes }
    }

    fn read(self, reading: Reading) -> Lanes {
        let yes = match reading {
            Reading::Found => self.yes,
            Reading::FoundNot => self.no,
            Reading::NotFound => !self.yes,
            Reading::Open => !(self.yes | self.no),
        };
        Lanes { yes, no: !yes }
    }
}

/// A finding that no answer to an unknown fact can change, or unknown. It differs from a finding
/// where something is read: what is unknown may yet be read otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Firm(pub Finding);

impl Value for Firm {
    fn and(self, other: Firm) -> Firm {
        Firm(self.0.min(other.0))
    }

    fn or(self, other: Firm) -> Firm {
        Firm(self.0.max(other.0))
    }

    fn negated(self) -> Firm {
        Firm(!self.0)
    }

    fn read(self, reading: Reading) -> Firm {
        if self.0 == Finding::Unknown { self } else { Firm(reading.holds_of(self.0).into()) }
    }
}

impl From<Finding> for Firm {
    fn from(finding: Finding) -> Firm {
        Firm(finding)
    }
}

impl From<Finding> for Lanes {
    fn from(finding: Finding) -> Lanes {
        match finding {
            Finding::True => Lanes::TRUE,
            Finding::False => Lanes::FALSE,
            Finding::Unknown => Lanes::UNKNOWN,
        }
    }
}
