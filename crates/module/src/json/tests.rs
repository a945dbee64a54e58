use super::Json;

/// As the general reader reads it.
fn same(text: &str) {
    let general: Result<serde_json::Value, _> = serde_json::from_str(text);
    match (Json::read(text), general) {
        (Ok(ours), Ok(general)) => assert_eq!(said(&ours), general, "{text}"),
        (Err(_), Err(_)) => {}
        (ours, general) => panic!("{text}: {ours:?}, {general:?}"),
    }
}

fn said(json: &Json<'_>) -> serde_json::Value {
    match json {
        Json::Null => serde_json::Value::Null,
        Json::Bool(it) => (*it).into(),
        Json::Number(it) => serde_json::from_str(it).expect("a number"),
        Json::Text(it) => it.as_ref().into(),
        Json::List(it) => it.iter().map(said).collect(),
        Json::Object(it) => it.iter().map(|(key, it)| (key.to_string(), said(it))).collect(),
    }
}

#[test]
fn json_is_read_as_everybody_reads_it() {
    for text in [
        "",
        " ",
        "nul",
        "null",
        " true ",
        "false x",
        "[",
        "[]",
        "[1,2,]",
        "[1 2]",
        "{}",
        "{,}",
        "{\"a\":1}",
        "{\"a\" : [ null , {\"b\":\"c\"} ] }",
        "{\"a\":1,}",
        "{a:1}",
        "\"",
        "\"a",
        "\"\\\"\"",
        "\"\\n\\t\\u0041\"",
        "\"\\ud83d\\ude00\"",
        "\"日本\\u65e5\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"a\nb\"",
        "0",
        "-0",
        "01",
        "-",
        "1.",
        "1.5e3",
        "1e",
        ".5",
        "12345678901234567890",
        "\"日\" 本",
        "[[[[]]]]",
        "{\"a\":{\"a\":{}}}",
        "\u{0}",
        "[\"\\\\\"]",
    ] {
        same(text);
    }
}

#[test]
fn every_beginning_of_a_situation_but_the_whole_is_refused() {
    let text = r#"{"question":"start","title":{"ja":"\u65e5本"},"facts":{"a":null,"b":-1.5e2}}"#;
    for (end, _) in text.char_indices() {
        assert!(Json::read(&text[..end]).is_err(), "{end}");
    }
    same(text);
}

#[test]
fn what_is_wrong_is_found_by_line_and_column() {
    let error = Json::read("{\n  \"a\": tru\n}").expect_err("no JSON");
    assert_eq!(error, "this is no JSON: see line 2, column 8");
    assert!(Json::read(&"[".repeat(100_000)).is_err());
}
