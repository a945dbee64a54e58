//! JSON that cannot be read is a flaw with its place, and never a panic. The embedded text has no
//! white space, and the fields of an entry in the order of the alphabet.

use record::{EMBEDDED, Flaw, Pillar, Record, record};

/// The flaws after `change` was made in each file, given its name and its text.
fn changed(change: impl Fn(&str, &str) -> String) -> Vec<Flaw> {
    let texts: Vec<String> = EMBEDDED.iter().map(|(file, json)| change(file, json)).collect();
    let files = EMBEDDED.iter().map(|it| it.0);
    let parts: Vec<(&str, &str)> = files.zip(texts.iter().map(String::as_str)).collect();
    Record::from_parts(&parts).expect_err("a flaw")
}

/// The flaws after `from`, which stands in the file of the name given, became `to`.
#[track_caller]
fn flaws(name: &str, from: &str, to: &str) -> Vec<Flaw> {
    changed(|file, json| {
        if file != name {
            return json.to_owned();
        }
        assert!(json.contains(from), "{file} has no {from}");
        json.replacen(from, to, 1)
    })
}

#[track_caller]
fn one(name: &str, from: &str, to: &str) -> (String, String, String) {
    let flaws = flaws(name, from, to);
    let [flaw] = &flaws[..] else { panic!("{flaws:#?}") };
    assert_eq!(flaw.file, name);
    (flaw.id.clone(), flaw.field.clone(), flaw.says.clone())
}

#[track_caller]
fn expect(found: (String, String, String), id: &str, field: &str, says: &str) {
    assert_eq!((found.0.as_str(), found.1.as_str()), (id, field), "{}", found.2);
    assert!(found.2.contains(says), "{}", found.2);
}

#[test]
fn a_value_of_the_wrong_kind() {
    let found = one("untac-1992.json", r#""total":1200"#, r#""total":"about 1200""#);
    expect(found, "untac-1992-construction-unit", "total", "must be a whole number");
    let found = one("untac-1992.json", r#""at-a-time":600"#, r#""at-a-time":-1"#);
    expect(found, "untac-1992-construction-unit", "at-a-time", "must be a whole number");
}

#[test]
fn a_field_misspelt_or_missing() {
    let found = one("untac-1992.json", r#""at-a-time":600"#, r#""at-a-tyme":600"#);
    expect(found, "untac-1992-construction-unit", "at-a-tyme", "unknown field");
    let found = one("onusal-1994.json", r#""basis":"official-text","#, "");
    expect(found, "onusal-1994-start", "facts[0].basis", "is missing");
}

#[test]
fn a_word_that_is_no_choice() {
    let found = one("onusal-1994.json", r#""basis":"cabinet-decision""#, r#""basis":"hearsay""#);
    expect(found, "onusal-1994-start", "facts[3].basis", r#"not `"hearsay"`"#);
}

#[test]
fn a_month_given_as_a_day() {
    let month = r#""date":"1995-01","precision":"month""#;
    let found = one("onumoz-1993.json", month, r#""date":"1995-01","precision":"day""#);
    expect(found, "onumoz-1993-staff-officers", "period.end", "does not have the precision");
    let found = one("onumoz-1993.json", month, r#""date":"1995-13","precision":"month""#);
    expect(found, "onumoz-1993-staff-officers", "period.end", "is no date");
}

#[test]
fn a_table_without_its_four_columns() {
    let found = one("osaka-1995.json", r#""Destination","Period of stay","#, "");
    expect(found, "osaka-1995", "table.columns", "must be four texts");
}

#[test]
fn a_place_inside_a_list_is_named_without_ids() {
    let facts = r#""facts":"untac-1992-start""#;
    let found = one("untac-1992.json", facts, r#""facts":1992"#);
    expect(found, "untac-1992-military-observers", "openings[0].facts", "must be a text");
}

#[test]
fn an_entry_without_an_id() {
    let found = one("sources.json", r#""id":"mofa-list","#, "");
    expect(found, "sources[1]", "id", "is missing");
}

#[test]
fn a_file_that_is_no_list_of_the_record() {
    let found = one("sources.json", r#""sources""#, r#""sauces""#);
    expect(found, "", "sauces", "no such list");
    let found = one("sources.json", "{", "");
    expect(found, "", "", "at line 1");
}

#[test]
fn several_flaws_at_once() {
    let flaws = changed(|_, json| json.replace(r#""un-pko""#, r#""un-pco""#));
    let (operations, rows) = (&record().operations, &record().dispatches);
    let wrong = operations.iter().filter(|it| it.pillar == Pillar::UnPko).count()
        + rows.iter().filter(|it| it.pillar == Pillar::UnPko).count();
    assert_eq!(flaws.len(), wrong, "every operation and every row: {flaws:#?}");
}
