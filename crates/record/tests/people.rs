//! People by year: the most at one time, and never none where nothing was found.

use record::{Dispatch, Pillar, Present, Record, When, YearOfPeople, record};

fn by_year(record: &Record) -> Vec<YearOfPeople> {
    let rows: Vec<&Dispatch> = record.dispatches.iter().collect();
    record.people_by_year(&rows)
}

fn present(years: &[YearOfPeople], year: u16, pillar: Pillar) -> Option<Present> {
    let year = years.iter().find(|it| it.year == year)?;
    year.present.iter().find(|it| it.pillar == pillar).copied()
}

fn people(years: &[YearOfPeople], year: u16, pillar: Pillar) -> Option<u32> {
    present(years, year, pillar)?.people
}

#[test]
fn every_year_from_the_first_to_the_last_is_there() {
    let years: Vec<u16> = by_year(record()).iter().map(|it| it.year).collect();
    assert_eq!(years, (1992..=2025).collect::<Vec<_>>());
    assert_eq!(record().people_by_year(&[]), []);
}

#[test]
fn the_most_at_one_time_is_counted() {
    let years = by_year(record());
    // October 1992: 3 in Angola; 8, 75 and 600 in Cambodia.
    assert_eq!(people(&years, 1992, Pillar::UnPko), Some(3 + 8 + 75 + 600));
    // May 1993: Cambodia with its polling officers, and the first in Mozambique.
    assert_eq!(people(&years, 1993, Pillar::UnPko), Some(8 + 75 + 600 + 41 + 5 + 48));
    // Rwanda: the advance team, the unit and the air transport overlapped in autumn 1994.
    assert_eq!(people(&years, 1994, Pillar::HumanitarianRelief), Some(260 + 23 + 118));
    // Two teams in the Congo in one year, one after the other: not 13.
    assert_eq!(people(&years, 2006, Pillar::ElectionObservation), Some(8));
}

#[test]
fn those_who_stayed_on_in_east_timor_are_not_there_twice() {
    // 690 in East Timor, first under UNTAET, then under UNMISET; UNDOF beside them.
    let undof = 3 + 44;
    assert_eq!(people(&by_year(record()), 2002, Pillar::UnPko), Some(690 + undof));
}

#[test]
fn nobody_is_not_the_same_as_not_found() {
    let years = by_year(record());
    assert_eq!(present(&years, 1995, Pillar::HumanitarianRelief), None, "nobody was there");
    let ukraine = present(&years, 2022, Pillar::HumanitarianRelief).expect("somebody was there");
    assert_eq!((ukraine.people, ukraine.rows, ukraine.unknown), (None, 1, 1));
    // One row known, one not: at least as many as the known one.
    let iraq = present(&years, 2003, Pillar::HumanitarianRelief).expect("somebody was there");
    assert_eq!((iraq.rows, iraq.unknown), (3, 1));
    assert_eq!(iraq.people, Some(98 + 6));
}

#[test]
fn a_stay_without_an_end_lasts_until_it_was_last_seen() {
    let mut copy = record().clone();
    assert_eq!(people(&by_year(&copy), 2025, Pillar::Icops), Some(4));
    let mfo = copy.operations.iter_mut().find(|it| it.id.as_str() == "mfo-2019");
    let mfo = mfo.expect("MFO");
    mfo.last_verified = When::read("2021");
    assert_eq!(people(&by_year(&copy), 2021, Pillar::Icops), Some(4));
    assert_eq!(present(&by_year(&copy), 2022, Pillar::Icops), None);
    // Where there is no sign at all, only the day of the start is sure.
    copy.operations.iter_mut().for_each(|it| it.last_verified = None);
    assert_eq!(people(&by_year(&copy), 2019, Pillar::Icops), Some(4));
    assert_eq!(present(&by_year(&copy), 2020, Pillar::Icops), None);
}
