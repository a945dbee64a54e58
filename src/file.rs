//! A situation as a file of the visitor's.

use rules::Situation;
use serde_json::Value;

use crate::session::{book, is_of_whole};

/// Reads a situation from a file: one, or the first of a file of cases.
pub fn read(text: &str) -> Result<Situation, String> {
    let value: Value = serde_json::from_str(text).map_err(|it| it.to_string())?;
    let value = if let Value::Array(list) = &value {
        list.first()
    } else {
        value.get("cases").map_or(Some(&value), |it| it.get(0))
    };
    let value = value.ok_or("there is no situation in it")?;
    let situation =
        Situation::from_json(value, &book().choice_ids()).map_err(|it| it.to_string())?;
    if !is_of_whole(situation.edition.as_deref()) {
        book().assess(&situation).map_err(|it| it.to_string())?;
    }
    Ok(situation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_read_says_why() {
        let flaw = |text| read(text).expect_err("a flaw");
        assert!(flaw("{").contains("line 1"));
        assert_eq!(flaw("[]"), "there is no situation in it");
        let slip = r#"{"question":"start","pillar":"un-pko","variant":"a","assignments":[],
            "actor":"sdf-unit","facts":{"ceasefire-agred":true}}"#;
        assert!(flaw(slip).contains("did you mean `ceasefire-agreed`?"), "{}", flaw(slip));
    }
}
