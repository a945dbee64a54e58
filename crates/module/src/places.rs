//! Situations and assessments as numbers: the place of each id in its list of the catalogue.
//!
//! `js/places.js` turns ids into places and back; most of the time that an assessment would take through
//! text goes into reading and writing the same ids again and again.

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

/// The statement of: the question; how many choices, and of each its place, how many options, and
/// theirs; then facts, each with 0 (false), 1 (not known) or 2 (true).
///
/// `None` if it is no statement: the same as text says why.
pub fn read(book: &Rulebook, numbers: &[u16]) -> Option<Statement> {
    let pack = book.pack();
    let mut numbers = Numbers { rest: numbers.iter() };
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
    let mut statement = book.state_told(&told).ok()?;
    while let Some(fact) = numbers.place() {
        let finding = match numbers.place()? {
            0 => Finding::False,
            1 => Finding::Unknown,
            _ => Finding::True,
        };
        let never = pack.facts.get(fact)?.closed_world == ClosedWorld::Always;
        // What has not happened is never unknown.
        if !(never && finding == Finding::Unknown) {
            statement.record(fact, finding);
        }
    }
    Some(statement)
}

/// Question, rule, outcome, stage; then lists, each with its length first: decisive facts, open ones,
/// principles by what is said of them, options of a choice left open (choice, option, outcome),
/// bases open, bases that may be, duties.
pub fn write(book: &Rulebook, it: &Assessment) -> Vec<u16> {
    let stage = book.editions().position(|day| day == it.edition).unwrap_or_default();
    let mut numbers = vec![];
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
