//! How much there is, and that it adds up as its sources say.

use record::{Dispatch, OperationId, Personnel, Pillar, Record, Sent, SeriesId, record};

fn rows(operation: &str) -> Vec<&'static Dispatch> {
    record().dispatches_to(&OperationId::new(operation)).collect()
}

fn sent(operations: &[&str]) -> Sent {
    let rows: Vec<&Dispatch> = operations.iter().flat_map(|it| rows(it)).collect();
    record().sent(&rows)
}

fn exactly(people: u32) -> Sent {
    Sent { people: Some(people), about: None, unknown: 0 }
}

#[test]
fn everything_is_there() {
    let Record { operations, dispatches, places, events, contributions, outside, .. } = record();
    assert_eq!(operations.len(), 30);
    assert_eq!(dispatches.len(), 60);
    assert_eq!(places.len(), 61);
    assert_eq!(events.len(), 66);
    assert_eq!(contributions.len(), 29);
    assert_eq!(contributions.iter().map(|it| it.items.len()).sum::<usize>(), 72);
    assert_eq!(outside.len(), 7);
    // 243 sources of the collection, and 14 that the table of 1995 had brought before.
    assert!(record().sources.len() >= 243, "{}", record().sources.len());
    let rows = |id| record().one_series(&SeriesId::new(id)).map(|it| it.rows.len());
    assert_eq!((rows("un-monthly"), rows("un-annual")), (Some(414), Some(16)));
}

/// Each row as the collection behind the record has it: operation, personnel, from, until, at a time,
/// rotations, total, rounded total.
const FIGURES: &str = include_str!("figures.txt");

#[test]
fn every_row_has_the_figures_and_the_dates_of_the_collection() {
    let line = |it: &Dispatch| {
        let period = it.closer.as_ref().map_or(&it.period, |it| &it.value);
        let number = |it: Option<u32>| it.map_or("-".to_owned(), |it| it.to_string());
        let until = period.end.map_or("-".to_owned(), |it| it.date());
        let (operation, personnel) = (it.operation.as_str(), it.personnel.id());
        let numbers = [it.at_a_time, it.rotations, it.total, it.about].map(number).join(" ");
        format!("{operation} {personnel} {} {until} {numbers}", period.start.date())
    };
    let mut found: Vec<String> = record().dispatches.iter().map(line).collect();
    let mut expected: Vec<&str> = FIGURES.lines().collect();
    found.sort();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn operations_by_pillar() {
    let count = |pillar| record().operations.iter().filter(|it| it.pillar == pillar).count();
    assert_eq!(count(Pillar::UnPko), 14);
    assert_eq!(count(Pillar::Icops), 1);
    assert_eq!(count(Pillar::HumanitarianRelief), 6);
    assert_eq!(count(Pillar::ElectionObservation), 9);
}

#[test]
fn each_operation_adds_up() {
    let known = [
        ("unavem2-1992", 3),
        ("untac-1992", 1332),
        ("onumoz-1993", 169),
        ("onusal-1994", 30),
        ("rwanda-1994", 260 + 23 + 118),
        ("undof-1996", 38 + 1463),
        ("bosnia-1998", 30),
        ("unamet-1999", 3),
        ("etimor-relief-1999", 113),
        ("bosnia-2000", 11),
        ("etimor-election-2001", 19),
        ("afghan-2001", 138),
        ("kosovo-2001", 6),
        ("untaet-2002", 690),
        ("etimor-election-2002", 8),
        ("unmiset-2002", 2287 + 17),
        ("iraq-victims-2003", 104),
        ("drc-2006", 13),
        ("unmit-2007", 4),
        ("unmin-2007", 24),
        ("etimor-election-2007", 36),
        ("nepal-election-2008", 24),
        ("unmis-2008", 12),
        ("unmit-2010", 8),
        ("sudan-referendum-2011", 15),
        ("unmiss-2011", 4066),
        ("mfo-2019", 20),
    ];
    for (operation, people) in known {
        assert_eq!(sent(&[operation]), exactly(people), "{operation}");
        assert_eq!(record().people(&OperationId::new(operation)), Some(people), "{operation}");
    }
    assert_eq!(known.len() + 3, record().operations.len(), "three have no exact figure");
}

#[test]
fn what_has_no_exact_figure_has_none_made_up() {
    let about = |people, unknown| Sent { people: None, about: Some(people), unknown };
    assert_eq!(sent(&["iraq-refugees-2003"]), about(60, 0));
    assert_eq!(sent(&["ukraine-2022"]), about(200, 0));
    // The unit about 2,200; the staff officers not found.
    assert_eq!(sent(&["minustah-2010"]), about(2200, 1));
    assert_eq!(record().people(&OperationId::new("minustah-2010")), None);
    let minustah = record().operation(&OperationId::new("minustah-2010")).expect("MINUSTAH");
    let total = minustah.total.as_ref().expect("a total");
    assert_eq!((total.people, total.about), (None, Some(2200)));
}

#[test]
fn those_who_stayed_on_in_east_timor_are_counted_once() {
    assert_eq!(sent(&["untaet-2002", "unmiset-2002"]), exactly(2304));
    let untaet = OperationId::new("untaet-2002");
    let again = record().counted_again(&untaet).map(OperationId::as_str);
    assert_eq!(again, Some("unmiset-2002"));
    let others = record().operations.iter().filter(|it| it.id != untaet);
    for operation in others {
        assert_eq!(record().counted_again(&operation.id), None, "{}", operation.id);
    }
}

#[test]
fn liaison_is_in_no_total() {
    let liaison = |it: &&Dispatch| it.personnel == Personnel::Liaison;
    let rows: Vec<&Dispatch> = record().dispatches.iter().filter(liaison).collect();
    assert!(!rows.is_empty());
    assert_eq!(record().sent(&rows), Sent::default());
    assert_eq!(record().people_by_year(&rows), []);
}

#[test]
fn only_two_stays_go_on_as_last_verified() {
    let open = record().operations.iter().filter(|it| it.period.end.is_none());
    let open: Vec<(&str, Option<String>)> =
        open.map(|it| (it.id.as_str(), it.last_verified.map(|it| it.date()))).collect();
    let seen = |date: &str| Some(date.to_owned());
    let [mfo, unmiss] = [("mfo-2019", seen("2025-11-18")), ("unmiss-2011", seen("2025-09-16"))];
    assert_eq!(open, [mfo, unmiss]);
}

#[test]
fn contributions_are_numbered_where_a_list_numbers_them() {
    let numbers: Vec<u32> = record().contributions.iter().filter_map(|it| it.number).collect();
    assert!(numbers.iter().all(|it| (18..=30).contains(it)), "{numbers:?}");
}

#[test]
fn the_united_nations_count_adds_up() {
    let monthly = record().one_series(&SeriesId::new("un-monthly")).expect("a series");
    let first = &monthly.rows[0];
    let figure = |column| monthly.figure(first, column);
    assert_eq!((first.when.date().as_str(), first.mission.as_str()), ("1992-09-30", "ALL"));
    assert_eq!((figure("troops"), figure("police"), figure("total")), (Some(29), None, Some(37)));
    assert_eq!(figure("cooks"), None);
    for row in &monthly.rows {
        let parts = ["troops", "police", "experts"].map(|it| monthly.figure(row, it));
        let sum: u32 = parts.into_iter().flatten().sum();
        assert_eq!(monthly.figure(row, "total"), Some(sum), "{row:?}");
    }
}
