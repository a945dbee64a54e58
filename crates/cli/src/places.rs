//! Where in a pack's files an element stands.
//!
//! The engine names elements ("fact `x`"); people look for files and lines.

/// The lists of a pack by what the engine calls their elements.
const LISTS: [(&str, &[&str]); 15] = [
    ("fact or term", &["facts", "terms"]),
    ("group", &["groups"]),
    ("choice", &["choices"]),
    ("option", &["options"]),
    ("fact", &["facts"]),
    ("term", &["terms"]),
    ("outcome", &["outcomes"]),
    ("question", &["questions"]),
    ("rule", &["rules"]),
    ("base", &["bases"]),
    ("principle", &["principles"]),
    ("procedure", &["procedures"]),
    ("duty", &["duties"]),
    ("rung", &["ladder"]),
    ("baseline", &["baselines"]),
];

/// Every element with an id, by list, in the order of the files.
#[derive(Debug)]
pub struct Places {
    all: Vec<Element>,
}

#[derive(Debug)]
struct Element {
    /// The list it stands in.
    list: String,
    id: String,
    /// The id of the element around it.
    outer: Option<String>,
    /// `file:line`; of a file that is all one line, the file.
    at: String,
}

impl Places {
    pub fn of(parts: &[(&str, &str)]) -> Places {
        let mut all = vec![];
        for (file, json) in parts {
            let in_one_line = !json.trim().contains('\n');
            all.extend(elements(json).into_iter().map(|(line, element)| Element {
                at: if in_one_line { (*file).to_owned() } else { format!("{file}:{line}") },
                ..element
            }));
        }
        Places { all }
    }

    /// Where the innermost element stands that is named in a flaw's place, such as
    /// "question `start`, rule `x`": once for each time it is defined.
    pub fn find(&self, place: &str) -> Vec<&str> {
        let words: Vec<&str> = place.split('`').collect();
        for last in (1..words.len()).step_by(2).rev() {
            // "rule of question `start` `x`": the words before the outer id speak for both.
            let shared = words[last - 1].trim().is_empty() && last > 2;
            let before = words[if shared { last - 3 } else { last - 1 }];
            let Some(lists) = lists(before) else { continue };
            let is_it = |it: &&Element| it.id == words[last] && lists.contains(&it.list.as_str());
            let mut found: Vec<&Element> = self.all.iter().filter(is_it).collect();
            let outer = last.checked_sub(2).map(|it| words[it]);
            if found.iter().any(|it| it.outer.as_deref() == outer) {
                found.retain(|it| it.outer.as_deref() == outer);
            }
            if !found.is_empty() {
                return found.iter().map(|it| it.at.as_str()).collect();
            }
        }
        vec![]
    }
}

/// The lists meant by the words before an id: "`start`, rule ", "rule of question ", "opening ".
fn lists(before: &str) -> Option<&'static [&'static str]> {
    let words = before.trim_matches([',', ' ']);
    let named = |(kind, _): &&(&str, _)| words == *kind || words.starts_with(&format!("{kind} of"));
    match LISTS.iter().find(named) {
        Some((_, lists)) => Some(lists),
        None => (words == "opening").then_some(&["openings"]),
    }
}

/// Every element with an `"id"` in sound JSON, and its line.
fn elements(json: &str) -> Vec<(usize, Element)> {
    let mut found = vec![];
    let mut line = 1;
    // For each bracket around: the key it stands under, and the id read in it.
    let mut around: Vec<(String, Option<String>)> = vec![];
    let mut key = String::new();
    let mut last = None;
    let mut letters = json.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => line += 1,
            '"' => {
                let text = string(&mut letters);
                if let ("id", Some((own, beyond))) = (key.as_str(), around.split_last_mut()) {
                    let outer = beyond.iter().rev().find_map(|(_, id)| id.clone());
                    own.1 = Some(text.clone());
                    let (list, id) = (own.0.clone(), text.clone());
                    found.push((line, Element { list, id, outer, at: String::new() }));
                }
                last = Some(text);
            }
            ':' => key = last.take().unwrap_or_default(),
            '{' | '[' => {
                // An object in a list stands under the list's key.
                let list = around.last().map_or(String::new(), |(it, _)| it.clone());
                around.push((if key.is_empty() { list } else { std::mem::take(&mut key) }, None));
            }
            '}' | ']' => {
                around.pop();
                (key, last) = (String::new(), None);
            }
            ',' => (key, last) = (String::new(), None),
            _other => {}
        }
    }
    found
}

/// The rest of a string. Ids have no escapes; other texts need only end in the right place.
fn string(letters: &mut std::str::Chars<'_>) -> String {
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => text.extend(letters.next()),
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: &str = r#"{
  "facts": [
    { "label": {"en": "id", "ja": "\"id\": x"},
      "id": "open" },
    { "id": "late", "asked": {"all": ["open"]} }
  ],
  "pack": { "id": "library" }
}"#;
    const RULES: &str = r#"{"questions": [{"id": "may-borrow", "rules": [
  { "id": "late", "when": "late" }]}],
  "terms": [{"id": "open"}]}"#;

    #[test]
    fn an_element_is_found_by_its_list_and_id() {
        let places = Places::of(&[("facts.json", FACTS), ("rules.json", RULES)]);
        assert_eq!(places.find("fact `open`, asked"), ["facts.json:4"]);
        assert_eq!(places.find("fact `late`"), ["facts.json:5"]);
        assert_eq!(places.find("question `may-borrow`, rule `late`"), ["rules.json:2"]);
        assert_eq!(places.find("rule of question `may-borrow` `late`"), ["rules.json:2"]);
        assert_eq!(places.find("fact or term `open`"), ["facts.json:4", "rules.json:3"]);
        assert_eq!(places.find("pack"), [] as [&str; 0]);
    }

    #[test]
    fn of_two_rules_of_one_id_the_questions_own_is_meant() {
        let again = RULES.replace("may-borrow", "may-return");
        let places = Places::of(&[("a.json", RULES), ("b.json", &again)]);
        assert_eq!(places.find("question `may-return`, rule `late`"), ["b.json:2"]);
        assert_eq!(places.find("term `open`"), ["a.json:3", "b.json:3"]);
    }

    #[test]
    fn a_file_in_one_line_is_named_without_a_line() {
        let places = Places::of(&[("terms.json", r#"{"terms": [{"id": "open"}]}"#)]);
        assert_eq!(places.find("term `open`"), ["terms.json"]);
    }
}
