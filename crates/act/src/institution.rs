//! Who is who under the Act: the four pillars, Headquarters and its people, the Corps, the plan and the
//! procedures; for a picture, and in words.

use std::sync::LazyLock;

use rules::Words;

rules::words! {
    /// What sort of thing stands in the picture.
    InstitutionKind (NEEDED) {
        Body = "body",
        Person = "person",
        Document = "document",
        /// Outside Japan.
        Outside = "outside",
    }
}

rules::elements! {
    Part { pillars: Vec<PillarText>, institutions: Vec<Institution>, links: Vec<Link> }

    /// A pillar in a few words; its name is the option's of the choice `pillar`.
    PillarText {
        /// The option's id.
        id: String,
        /// The first day on which the Act knew it.
        since: String,
        says: Words,
        cite: Vec<String>,
    }

    /// Somebody or something that has a part under the Act.
    Institution {
        id: String,
        kind: InstitutionKind,
        /// The institution it belongs to.
        part_of: Option<String>,
        name: Words,
        says: Words,
        cite: Vec<String>,
        /// What the pack's procedures call it, in English: see [`acting`].
        acts_as: Vec<String>,
    }

    /// What one has to do with another.
    Link { from: String, to: String, says: Words, cite: Vec<String> }
}

static ALL: LazyLock<Part> = LazyLock::new(|| crate::whole::text("institutions.json"));

/// The four pillars, in the order of the Act.
pub fn pillars() -> &'static [PillarText] {
    &ALL.pillars
}

/// Everyone, from the Diet down.
pub fn institutions() -> &'static [Institution] {
    &ALL.institutions
}

/// The lines of the picture.
pub fn links() -> &'static [Link] {
    &ALL.links
}

/// Who a step of *what happens next* speaks of.
pub fn acting(who: &Words) -> Option<&'static Institution> {
    institutions().iter().find(|it| it.acts_as.iter().any(|it| it == who.say("en")))
}
