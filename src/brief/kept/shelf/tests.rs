use super::*;

fn kept(name: &str, changed: u64) -> Kept {
    let situation = Some(json!({ "question": "start", "facts": {} }));
    Kept { name: name.into(), note: String::new(), changed, situation }
}

fn shelf(entries: &[(&str, Kept)]) -> Shelf {
    entries.iter().map(|(id, it)| ((*id).to_owned(), it.clone())).collect()
}

#[test]
fn what_is_written_is_read() {
    let deleted = Kept { situation: None, ..kept("gone", 3) };
    let shelf = shelf(&[("1", kept("one", 1)), ("2", deleted)]);
    let brought = read(&write(&shelf)).expect("a shelf");
    assert_eq!(brought, Brought { shelf: shelf.clone(), flaws: vec![] });
    assert_eq!(there(&shelf).keys().collect::<Vec<_>>(), ["1"]);
}

#[test]
fn what_is_no_shelf_says_why() {
    let flaw = |text: &str| match read(text).expect_err("a flaw") {
        Flaw::Unreadable(says) => says,
        Flaw::Newer => "newer".into(),
    };
    assert!(flaw("{").contains("line 1"), "{}", flaw("{"));
    assert!(flaw("[]").contains("no file of kept situations"));
    assert_eq!(flaw(r#"{"five-principles":"kept situations","version":2,"kept":[]}"#), "newer");
    let list = r#"{"five-principles":"kept situations","version":1,"kept":[]}"#;
    assert_eq!(flaw(list), "`kept` must be an object");
}

#[test]
fn one_damaged_entry_leaves_the_others() {
    let mut value: Value =
        serde_json::from_str(&write(&shelf(&[("1", kept("one", 1)), ("2", kept("two", 2))])))
            .expect("JSON");
    value["kept"]["2"]["changed"] = json!("yesterday");
    let brought = read(&value.to_string()).expect("a shelf");
    assert_eq!(brought.shelf.keys().collect::<Vec<_>>(), ["1"]);
    assert_eq!(brought.flaws.len(), 1);
    assert_eq!(brought.flaws[0].0, "two");
}

#[test]
fn two_windows_come_to_the_same_and_lose_nothing() {
    let one = shelf(&[("1", kept("renamed", 5)), ("2", kept("two", 2))]);
    let gone = Kept { situation: None, ..kept("two", 7) };
    let other = shelf(&[("1", kept("one", 1)), ("2", gone.clone()), ("3", kept("three", 3))]);
    let both = merged(&one, &other);
    assert_eq!(both, merged(&other, &one));
    assert_eq!(both, merged(&both, &one));
    assert_eq!(both["1"].name, "renamed");
    assert_eq!(both["2"], gone);
    assert_eq!(both["3"].name, "three");
}

#[test]
fn deletions_are_forgotten_in_the_end_and_what_is_kept_is_not() {
    let mut all = Shelf::new();
    for place in 0..DELETIONS as u64 + 10 {
        all.insert(format!("{place:04}"), Kept { situation: None, ..kept("gone", place + 1) });
    }
    all.insert("kept".into(), kept("kept", 0));
    let all = merged(&all, &Shelf::new());
    assert_eq!(all.len(), DELETIONS + 1);
    assert!(all.contains_key("kept") && !all.contains_key("0009") && all.contains_key("0010"));
}

#[test]
fn a_file_overwrites_nothing() {
    let mut ours = shelf(&[("1", kept("one", 1)), ("2", kept("two", 2))]);
    let file =
        shelf(&[("1", kept("one", 9)), ("2", kept("otherwise", 9)), ("3", kept("three", 9))]);
    assert_eq!(bring_in(&mut ours, &file, 20), (2, 1));
    let mut names: Vec<&str> = ours.values().map(|it| it.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["one", "otherwise", "three", "two"]);
    assert_eq!(bring_in(&mut ours, &file, 30), (0, 3));
}
