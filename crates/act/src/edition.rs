//! The Act by date: what each of its stages changed, and where a situation's outcome turns.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rules::{Formula, Situation, SituationError, Words};

rules::words! {
    /// How a change is known.
    Standing (NEEDED) {
        /// Read in the text or in an official account of it.
        Read = "read",
        /// Put together from the text in force until 2016 and what each amendment changed.
        Reconstructed = "reconstructed",
        /// A reading of texts that were read.
        Reading = "reading",
        /// From memory, or read in a quotation only.
        Memory = "memory",
    }
}

rules::elements! {
    Part { editions: Vec<Edition> }

    /// The Act from one amendment to the next.
    Edition {
        /// Its first day (ISO date).
        from: String,
        name: Words,
        /// The law that made it.
        law: Words,
        /// How the day and the text are known.
        date: Words,
        changes: Vec<Change>,
    }

    /// One thing that was different from this day on; of the first edition, one thing that held.
    Change {
        id: String,
        certainty: Standing,
        says: Words,
        /// In the text of this edition.
        cite: Vec<String>,
        /// Keys of what it touches in the pack, as provisions write them; `x-*` for all that begin so.
        touches: Vec<String>,
    }
}

static ALL: LazyLock<Part> = LazyLock::new(|| crate::whole::text("editions.json"));

/// Every edition, oldest first: one for each of the rulebook's.
pub fn editions() -> &'static [Edition] {
    &ALL.editions
}

/// The edition in force on a day; without a day, today's. Before the first: `None`.
pub fn edition_on(day: Option<&str>) -> Option<&'static Edition> {
    editions().iter().rev().find(|it| day.is_none_or(|day| it.from.as_str() <= day))
}

/// The changes that lie between two days, the earlier excluded.
pub fn changes_between(
    earlier: &str,
    later: &str,
) -> impl Iterator<Item = (&'static Edition, &'static Change)> {
    let between = |it: &&Edition| earlier < it.from.as_str() && it.from.as_str() <= later;
    let editions: Vec<&'static Edition> = editions().iter().filter(between).collect();
    editions.into_iter().flat_map(|it| it.changes.iter().map(move |change| (it, change)))
}

/// What a situation comes to from some day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The first day of the edition.
    pub from: &'static str,
    pub outcome: String,
    /// In a scene: the bases open, by the articles of that day.
    pub bases: Vec<String>,
}

/// What the same facts come to under each edition, oldest first; one entry for each.
///
/// # Errors
/// As [`rules::Rulebook::assess`].
pub fn outcomes(situation: &Situation) -> Result<Vec<Turn>, SituationError> {
    let book = crate::rulebook();
    let mut all = vec![];
    for from in book.editions() {
        let mut then = situation.clone();
        then.edition = Some(from.to_owned());
        let report = book.report(None, &book.assess(&then)?);
        let bases = report.bases.unwrap_or_default();
        all.push(Turn { from, outcome: report.outcome, bases });
    }
    Ok(all)
}

/// The same, but only the first edition and those on whose first day the outcome changed.
///
/// # Errors
/// As [`rules::Rulebook::assess`].
pub fn turns(situation: &Situation) -> Result<Vec<Turn>, SituationError> {
    let mut all = outcomes(situation)?;
    all.dedup_by(|later, earlier| later.outcome == earlier.outcome);
    Ok(all)
}

/// The changes between the two editions that have to do with the rules that decided under each: why
/// the outcome differs.
///
/// # Errors
/// As [`rules::Rulebook::assess`].
pub fn differences(
    situation: &Situation,
    earlier: &'static str,
    later: &'static str,
) -> Result<Vec<&'static Change>, SituationError> {
    let mut used = keys(situation, earlier)?;
    used.extend(keys(situation, later)?);
    let touching = |it: &Change| {
        let ties = it.touches.iter().flat_map(|it| crate::tie::ties(it));
        ties.into_iter().any(|it| used.contains(it.id))
    };
    let all = changes_between(earlier, later).map(|(_, it)| it);
    Ok(all.filter(|it| touching(it)).collect())
}

/// The rule that decides on a day, and all that its condition names.
fn keys(
    situation: &Situation,
    day: &'static str,
) -> Result<BTreeSet<&'static str>, SituationError> {
    let book = crate::rulebook();
    let mut then = situation.clone();
    then.edition = Some(day.to_owned());
    let assessment = book.assess(&then)?;
    let pack = book.pack();
    let rule = &pack.questions[assessment.question].rules[assessment.rule];
    let mut keys = BTreeSet::from([rule.id.as_str()]);
    let mut todo: Vec<&'static Formula> = rule.when.iter().collect();
    while let Some(formula) = todo.pop() {
        formula.visit(&mut |it| {
            if let Formula::Named(id) = it
                && keys.insert(id)
            {
                let terms = pack.terms.iter().filter(|it| it.id == *id);
                let of_day = terms.filter(|it| {
                    let begun = it.from.as_deref().is_none_or(|it| it <= day);
                    begun && it.until.as_deref().is_none_or(|it| day < it)
                });
                todo.extend(of_day.map(|it| &it.is));
            }
        });
    }
    Ok(keys)
}
