//! Situations and assessments as numbers: the place of each id in its list of the catalogue.
//!
//! `js/places.js` turns ids into places and back; most of the time that an assessment would take through
//! text goes into reading and writing the same ids again and again.

use std::sync::{Mutex, PoisonError};

use rules::{Assessment, ClosedWorld, Finding, Rulebook, Said, Statement, Told};

/// Numbers one after another; beyond the last there is none.
struct Numbers<'a> {
    rest: std::slice::Iter<'a, u16>,
}

impl Numbers<'_> {
    fn place(&mut self) -> Option<usize> {
        self.rest.next().map(|it| usize::from(*it))
    }
}

/// The assessment of: the question; how many choices, and of each its place, how many options, and
/// theirs; then facts, each with 0 (false), 1 (not known) or 2 (true). All in places, as [`write`] has them.
///
/// `None` if it cannot be assessed: the same as text says why.
pub fn assess(book: &Rulebook, numbers: &[u16]) -> Option<Vec<u16>> {
    let (choices, facts) = numbers.split_at_checked(end_of_choices(numbers)?)?;
    // Whoever panicked with the lock left a list of whole entries.
    let mut kept = STATED.lock().unwrap_or_else(PoisonError::into_inner);
    let stated = stated(&mut kept, book, choices)?;
    stated.statement.record_as(&stated.blank);
    record(book, &mut stated.statement, facts)?;
    Some(write(book, &book.assess_in_short(&stated.statement)))
}

fn record(book: &Rulebook, statement: &mut Statement, facts: &[u16]) -> Option<()> {
    let mut numbers = Numbers { rest: facts.iter() };
    while let Some(fact) = numbers.place() {
        let finding = match numbers.place()? {
            0 => Finding::False,
            1 => Finding::Unknown,
            _ => Finding::True,
        };
        let never = book.pack().facts.get(fact)?.closed_world == ClosedWorld::Always;
        // What has not happened is never unknown.
        if !(never && finding == Finding::Unknown) {
            statement.record(fact, finding);
        }
    }
    Some(())
}

/// Where the facts begin.
fn end_of_choices(numbers: &[u16]) -> Option<usize> {
    let mut end = 2;
    for _ in 0..*numbers.get(1)? {
        end += 2 + usize::from(*numbers.get(end + 1)?);
    }
    Some(end)
}

/// A question with its choices made.
struct Stated {
    choices: Vec<u16>,
    /// Nothing else is told.
    blank: Statement,
    /// The same, with facts.
    statement: Statement,
}

/// The latest at the end.
static STATED: Mutex<Vec<Stated>> = Mutex::new(Vec::new());

/// How many are kept: as many as the rulebook keeps programs.
const KEPT: usize = 16;

/// A question and its choices, as kept or as the rulebook makes their statement.
fn stated<'a>(
    kept: &'a mut Vec<Stated>,
    book: &Rulebook,
    choices: &[u16],
) -> Option<&'a mut Stated> {
    let place = match kept.iter().rposition(|it| it.choices == choices) {
        Some(place) => place,
        None => {
            let blank = state(book, choices)?;
            if kept.len() == KEPT {
                kept.remove(0);
            }
            kept.push(Stated { choices: choices.to_vec(), statement: blank.clone(), blank });
            kept.len() - 1
        }
    };
    kept.get_mut(place)
}

fn state(book: &Rulebook, choices: &[u16]) -> Option<Statement> {
    let pack = book.pack();
    let mut numbers = Numbers { rest: choices.iter() };
    let question = &pack.questions.get(numbers.place()?)?.id;
    let mut told = Told { question, ..Told::default() };
    for _ in 0..numbers.place()? {
        let choice = pack.choices.get(numbers.place()?)?;
        let mut options = vec![];
        for _ in 0..numbers.place()? {
            options.push(choice.options.get(numbers.place()?)?.id.as_str());
        }
        told.choices.push((&choice.id, options));
    }
    book.state_told(&told).ok()
}

/// Question, rule, outcome, stage; then lists, each with its length first: decisive facts, open ones,
/// principles by what is said of them, options of a choice left open (choice, option, outcome),
/// bases open, bases that may be, duties.
pub fn write(book: &Rulebook, it: &Assessment) -> Vec<u16> {
    let stage = book.editions().position(|day| day == it.edition).unwrap_or_default();
    let mut numbers = Vec::with_capacity(64);
    for place in [it.question, it.rule, it.outcome, stage] {
        put(&mut numbers, place);
    }
    let bases = |wanted: Finding| {
        let found = it.bases.iter().filter(move |it| it.finding == wanted);
        found.map(|it| it.base)
    };
    let said = |it: Said| Said::ALL.iter().position(|known| *known == it).unwrap_or_default();
    list(&mut numbers, it.decisive.iter().copied());
    list(&mut numbers, it.open.iter().map(|it| it.fact));
    list(&mut numbers, it.principles.iter().map(|it| said(it.said)));
    list(&mut numbers, it.alternatives.iter().flat_map(|it| [it.choice, it.option, it.outcome]));
    list(&mut numbers, bases(Finding::True));
    list(&mut numbers, bases(Finding::Unknown));
    list(&mut numbers, it.duties.iter().copied());
    numbers
}

fn put(numbers: &mut Vec<u16>, place: usize) {
    numbers.push(u16::try_from(place).unwrap_or(u16::MAX));
}

fn list(numbers: &mut Vec<u16>, places: impl Iterator<Item = usize>) {
    let start = numbers.len();
    numbers.push(0);
    places.for_each(|it| put(numbers, it));
    numbers[start] = u16::try_from(numbers.len() - start - 1).unwrap_or(u16::MAX);
}
