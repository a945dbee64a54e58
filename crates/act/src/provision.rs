//! The provisions of the Act, restated in plain words clause by clause, each clause tied to what
//! encodes it in the pack or listed with the reason why nothing does.
//!
//! The files are in `provisions/`. They are read when first asked for.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rules::Words;

use crate::address::{Address, addresses};
use crate::tie::{Tie, ties};

rules::elements! {
    /// One file: some of the lists.
    Part { laws: Vec<Law>, provisions: Vec<Provision> }

    /// A law, with where its official text stands.
    Law {
        id: String,
        /// How citations of it begin.
        prefix: String,
        title: Words,
        /// The Japanese text in force, at e-Gov.
        e_gov: String,
        /// The English translation, at Japanese Law Translation.
        jlt: Option<String>,
    }

    /// A provision in plain words.
    Provision {
        /// Its address, or the span of addresses it covers: `6(13)(i)`, `5(1)–(7)`.
        cite: String,
        title: Words,
        clauses: Vec<Clause>,
        /// From when until when it said this, under whatever address (ISO dates); where one is
        /// absent, see [`Provision::in_force`].
        from: Option<String>,
        until: Option<String>,
    }

    /// A part of a provision that says one thing.
    Clause {
        id: String,
        says: Words,
        /// What encodes it; [`Clause::ties`] finds it. An id, `x-*` for all that begin so, or
        /// `choice/option`, `principle/id`, `rung/id`.
        encoded: Vec<String>,
        /// Why nothing does.
        not_encoded: Option<Words>,
    }
}

/// The first day of today's numbers.
const TODAY: &str = "2016-03-29";

static ALL: LazyLock<Part> = LazyLock::new(|| {
    let mut all = Part::default();
    for (file, json) in crate::whole::PROVISIONS {
        let part: Part = crate::whole::read(file, json);
        all.laws.extend(part.laws);
        all.provisions.extend(part.provisions);
    }
    all
});

/// For each provision: the addresses it covers.
static ADDRESSES: LazyLock<Vec<Vec<Address>>> =
    LazyLock::new(|| provisions().iter().map(|it| addresses(&it.cite)).collect());

type Places = Vec<(&'static Provision, &'static Clause)>;

/// For each key of the pack: the clauses it encodes.
static CLAUSES: LazyLock<BTreeMap<String, Places>> = LazyLock::new(|| {
    let mut clauses: BTreeMap<String, Places> = BTreeMap::new();
    for provision in provisions() {
        for clause in &provision.clauses {
            for tie in clause.ties() {
                clauses.entry(tie.key()).or_default().push((provision, clause));
            }
        }
    }
    clauses
});

/// Every provision, in the order of the Act.
pub fn provisions() -> &'static [Provision] {
    &ALL.provisions
}

/// Every law that is cited; the Act first.
pub fn laws() -> &'static [Law] {
    &ALL.laws
}

/// The provisions that a citation of the pack leads to: the nearest that contain it, or, where none
/// does, all that it contains.
pub fn find(cite: &str) -> Vec<&'static Provision> {
    let mut found: Vec<&'static Provision> = vec![];
    for address in addresses(cite) {
        for it in lookup(&address) {
            if !found.iter().any(|known| known.cite == it.cite) {
                found.push(it);
            }
        }
    }
    found
}

fn lookup(address: &Address) -> Vec<&'static Provision> {
    let all = || provisions().iter().zip(ADDRESSES.iter());
    let depth =
        |own: &[Address]| own.iter().filter(|it| it.contains(address)).map(Address::depth).max();
    let nearest = all().filter_map(|(it, own)| Some((depth(own)?, it)));
    if let Some((_, it)) = nearest.max_by_key(|(depth, _)| *depth) {
        return vec![it];
    }
    let within = all().filter(|(_, own)| own.iter().any(|it| address.contains(it)));
    within.map(|(it, _)| it).collect()
}

/// The provision at a page's address: `6-13-i`, `table-1`, `old-3-ii-2`.
pub fn by_slug(slug: &str) -> Option<&'static Provision> {
    provisions().iter().find(|it| it.slug() == slug)
}

/// Every clause that something of the pack encodes, by its id (as [`Tie::key`] says it).
pub fn clauses_of(key: &str) -> &'static [(&'static Provision, &'static Clause)] {
    CLAUSES.get(key).map_or(&[], Vec::as_slice)
}

/// Provisions whose address or words, in any language, hold every word of the query.
pub fn search(query: &str) -> Vec<&'static Provision> {
    let query = query.to_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let holds = |it: &&Provision| {
        let text = it.text().to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    provisions().iter().filter(|_| !words.is_empty()).filter(holds).collect()
}

impl Provision {
    /// The law it stands in.
    pub fn law(&self) -> &'static Law {
        let laws = laws().iter().filter(|it| self.cite.starts_with(&it.prefix));
        // The Act's own prefix is empty, so there is always one.
        laws.max_by_key(|it| it.prefix.len()).unwrap_or(&ALL.laws[0])
    }

    /// Its place in a page's address.
    pub fn slug(&self) -> String {
        let plain =
            |it: char| if it.is_ascii_alphanumeric() { it.to_ascii_lowercase() } else { '-' };
        let slug: String = self.cite.chars().map(plain).collect();
        let parts: Vec<&str> = slug.split('-').filter(|it| !it.is_empty()).collect();
        parts.join("-")
    }

    /// Whether it said this on a day; without a day, whether it does today. What has no dates of its
    /// own belongs to the text before 29 March 2016 or to the one since, by its law.
    pub fn in_force(&self, edition: Option<&str>) -> bool {
        let day = edition.unwrap_or("9999-12-31");
        let old = self.cite.starts_with(crate::citation::OLD);
        let act = old || self.law().prefix.is_empty();
        let from = self.from.as_deref().or((act && !old).then_some(TODAY));
        let until = self.until.as_deref().or(old.then_some(TODAY));
        from.is_none_or(|it| it <= day) && until.is_none_or(|it| day < it)
    }

    /// Its address on a day: where it stood before articles were renumbered.
    pub fn cite_on(&self, edition: Option<&str>) -> String {
        crate::concordance::as_of(&self.cite, edition).unwrap_or_else(|| self.cite.clone())
    }

    fn text(&self) -> String {
        let mut text = self.cite.clone();
        for language in ["en", "ja"] {
            let cite = crate::citation::say(&self.cite, language).unwrap_or_default();
            let says = self.clauses.iter().map(|it| it.says.say(language));
            for part in [cite.as_str(), self.title.say(language)].into_iter().chain(says) {
                text.push('\n');
                text += part;
            }
        }
        text
    }
}

impl Clause {
    /// What encodes it in the pack.
    pub fn ties(&self) -> Vec<Tie> {
        self.encoded.iter().flat_map(|it| ties(it)).collect()
    }
}
