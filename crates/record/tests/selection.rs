//! The filter: what is left, and what each further choice would leave.

use record::{Hits, Personnel, Pillar, Search, Selected, Selection, record};

fn select(selection: &Selection) -> Selected<'static> {
    Search::of(record()).select(selection)
}

fn text(text: &str) -> Vec<&'static str> {
    let selection = Selection { text: text.to_owned(), ..Selection::default() };
    select(&selection).operations.iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn nothing_chosen_selects_everything() {
    let all = select(&Selection::default());
    assert_eq!((all.operations.len(), all.rows.len()), (30, 60));
    let hits = |pillar| all.by_pillar.iter().find(|it| it.0 == pillar).expect("a pillar").1;
    assert_eq!(hits(Pillar::UnPko).operations, 14);
    assert_eq!(hits(Pillar::Icops), Hits { operations: 1, rows: 2 });
    let rows: u32 = all.by_personnel.iter().map(|it| it.1.rows).sum();
    assert_eq!(rows, 60);
    assert_eq!(all.by_year.first().map(|it| it.0), Some(1992));
    assert_eq!(all.by_year.last().map(|it| it.0), Some(2025));
}

#[test]
fn each_count_is_what_choosing_it_alone_would_leave() {
    let search = Search::of(record());
    let selection = Selection {
        pillars: vec![Pillar::UnPko, Pillar::ElectionObservation],
        personnel: vec![Personnel::ElectoralObservers, Personnel::StaffOfficers],
        from: Some(1993),
        until: Some(2008),
        text: "a".to_owned(),
    };
    let hits = |selection: Selection| {
        let left = search.select(&selection);
        let number = |it: usize| u32::try_from(it).expect("a small number");
        Hits { operations: number(left.operations.len()), rows: number(left.rows.len()) }
    };
    let selected = search.select(&selection);
    for (pillar, counted) in selected.by_pillar {
        let chosen = Selection { pillars: vec![pillar], ..selection.clone() };
        assert_eq!(hits(chosen), counted, "{}", pillar.id());
    }
    for (personnel, counted) in selected.by_personnel {
        let chosen = Selection { personnel: vec![personnel], ..selection.clone() };
        assert_eq!(hits(chosen), counted, "{}", personnel.id());
    }
    for (year, counted) in selected.by_year {
        let chosen = Selection { from: Some(year), until: Some(year), ..selection.clone() };
        assert_eq!(hits(chosen), counted, "{year}");
    }
}

#[test]
fn words_are_found_in_both_languages() {
    assert_eq!(text("cambodia"), ["untac-1992"]);
    assert_eq!(text("カンボジア"), ["untac-1992"]);
    assert_eq!(text("Cambodia POLICE"), ["untac-1992"]);
    assert_eq!(text("ＵＮＤＯＦ"), ["undof-1996"]);
    assert_eq!(text("undof　輸送"), ["undof-1996"]);
    assert_eq!(text("golan"), ["undof-1996"]);
    assert_eq!(text("atlantis"), Vec::<&str>::new());
    assert_eq!(text("  ").len(), 30);
}

#[test]
fn a_year_selects_whoever_was_there() {
    let in_year = |year| {
        let years = Selection { from: Some(year), until: Some(year), ..Selection::default() };
        select(&years).operations.iter().map(|it| it.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(in_year(1992), ["unavem2-1992", "untac-1992"]);
    assert_eq!(in_year(2018), ["unmiss-2011"]);
    assert_eq!(in_year(2025), ["mfo-2019", "unmiss-2011"]);
    // Nothing says that anybody was there after the last sign.
    assert_eq!(in_year(2027), Vec::<&str>::new());
    let from = Selection { from: Some(2020), ..Selection::default() };
    assert_eq!(select(&from).operations.len(), 3);
}
