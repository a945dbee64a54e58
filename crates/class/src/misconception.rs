//! What a wrong answer betrays.

use std::sync::LazyLock;

use rules::Words;
use rules::read::Read;

rules::elements! {
    Part { misconceptions: Vec<Misconception> }

    /// A misconception: something that many believe, and why it is not so.
    Misconception {
        id: String,
        /// What is believed, as somebody would say it.
        name: Words,
        /// Why it is not so.
        says: Words,
        /// Where the Act says so.
        cite: Vec<String>,
    }
}

static ALL: LazyLock<Part> = LazyLock::new(|| {
    let json = serde_json::from_str(include_str!("../data/misconceptions.json"));
    // Embedded when the crate is built: the tests read it, and every id that is used.
    Part::read(json.unwrap_or_default()).unwrap_or_default()
});

/// All of them.
pub fn misconceptions() -> &'static [Misconception] {
    &ALL.misconceptions
}

/// One, by id.
pub fn misconception(id: &str) -> Option<&'static Misconception> {
    misconceptions().iter().find(|it| it.id == id)
}
