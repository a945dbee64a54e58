//! Which Act a replay asks.

/// Today's Act, the Act as it stood at each step, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    #[default]
    Today,
    Then,
    Both,
}

impl Clock {
    pub const ALL: [Clock; 3] = [Clock::Today, Clock::Then, Clock::Both];
    /// The field of the address.
    pub const FIELD: &'static str = "act";

    /// As in the address.
    pub fn id(self) -> &'static str {
        match self {
            Clock::Today => "today",
            Clock::Then => "then",
            Clock::Both => "both",
        }
    }

    pub fn from_id(id: &str) -> Option<Clock> {
        Clock::ALL.into_iter().find(|it| it.id() == id)
    }
}
