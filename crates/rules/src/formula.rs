//! Formulas as a pack writes them.

use serde_json::{Map, Value};

use crate::finding::{Finding, Reading};

/// A three-valued formula over facts, terms and choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// True, false, or `null`: unknown, whatever is found.
    Constant(Finding),
    /// A fact or a term, by id.
    Named(String),
    All(Vec<Formula>),
    Any(Vec<Formula>),
    Not(Box<Formula>),
    IfThen(Box<Formula>, Box<Formula>),
    /// A reading makes yes or no of a finding.
    Read(Reading, Box<Formula>),
    /// A test of what was chosen; choices are always known.
    Choice {
        choice: String,
        test: ChoiceTest,
    },
    /// One of these questions is being asked.
    Question(Vec<String>),
    /// The outcome is one of these; only where the outcome is already known.
    Outcome(Vec<String>),
}

/// A test of one choice. A name from the choice's `sets` stands for its members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceTest {
    /// The option chosen is one of these; `None`: nothing was chosen.
    Is(Vec<Option<String>>),
    /// At least one of these was chosen.
    HasAny(Vec<String>),
    /// Nothing but these was chosen.
    Only(Vec<String>),
}

impl Formula {
    /// Visits this formula and all below it, parents first.
    pub fn visit<'a>(&'a self, see: &mut dyn FnMut(&'a Formula)) {
        see(self);
        match self {
            Formula::All(parts) | Formula::Any(parts) => {
                for part in parts {
                    part.visit(see);
                }
            }
            Formula::Not(part) | Formula::Read(_, part) => part.visit(see),
            Formula::IfThen(condition, consequence) => {
                condition.visit(see);
                consequence.visit(see);
            }
            Formula::Constant(_)
            | Formula::Named(_)
            | Formula::Choice { .. }
            | Formula::Question(_)
            | Formula::Outcome(_) => {}
        }
    }
}

impl Default for Formula {
    /// Nothing is known.
    fn default() -> Formula {
        Formula::Constant(Finding::Unknown)
    }
}

impl Formula {
    /// Reads a formula; the error says what should stand there.
    pub fn from_json(value: Value) -> Result<Formula, String> {
        read(value)
    }
}

fn read(value: Value) -> Result<Formula, String> {
    match value {
        Value::Bool(it) => Ok(Formula::Constant(it.into())),
        Value::Null => Ok(Formula::Constant(Finding::Unknown)),
        Value::String(id) => Ok(Formula::Named(id)),
        Value::Object(map) => read_object(map),
        Value::Number(_) | Value::Array(_) => {
            Err(format!("`{value}` is not a formula: write an id, true, false, null or an object"))
        }
    }
}

fn read_object(mut map: Map<String, Value>) -> Result<Formula, String> {
    let keys = map.keys().cloned().collect::<Vec<_>>().join(", ");
    let mut take = |key: &str| map.remove(key);
    if let Some(choice) = take("choice") {
        return read_choice(text(choice)?, map);
    }
    let formula = if let Some(condition) = take("if") {
        let consequence = take("then").ok_or("an `if` needs a `then`")?;
        Formula::IfThen(read(condition)?.into(), read(consequence)?.into())
    } else if let Some(parts) = take("all") {
        Formula::All(read_list(parts)?)
    } else if let Some(parts) = take("any") {
        Formula::Any(read_list(parts)?)
    } else if let Some(part) = take("not") {
        Formula::Not(read(part)?.into())
    } else if let Some(questions) = take("question") {
        Formula::Question(texts(questions)?)
    } else if let Some(outcomes) = take("outcome") {
        Formula::Outcome(texts(outcomes)?)
    } else if let Some((reading, part)) =
        Reading::ALL.into_iter().find_map(|it| take(it.id()).map(|part| (it, part)))
    {
        Formula::Read(reading, read(part)?.into())
    } else {
        return Err(format!(
            "a formula of `{keys}` is not known: use all, any, not, if/then, found, found-not, \
             not-found, open, choice, question or outcome"
        ));
    };
    match map.keys().next() {
        Some(extra) => Err(format!("`{extra}` does not belong in a formula of `{keys}`")),
        None => Ok(formula),
    }
}

fn read_choice(choice: String, mut map: Map<String, Value>) -> Result<Formula, String> {
    let test = if let Some(options) = map.remove("is") {
        let Value::Array(options) = options else {
            return Err(format!("the `is` of choice `{choice}` must be a list"));
        };
        let option = |it| {
            if it == Value::Null { Ok(None) } else { text(it).map(Some) }
        };
        ChoiceTest::Is(options.into_iter().map(option).collect::<Result<_, _>>()?)
    } else if let Some(options) = map.remove("has-any") {
        ChoiceTest::HasAny(texts(options)?)
    } else if let Some(options) = map.remove("only") {
        ChoiceTest::Only(texts(options)?)
    } else {
        return Err(format!("the test of choice `{choice}` needs `is`, `has-any` or `only`"));
    };
    match map.keys().next() {
        Some(extra) => Err(format!("`{extra}` does not belong in the test of choice `{choice}`")),
        None => Ok(Formula::Choice { choice, test }),
    }
}

fn read_list(value: Value) -> Result<Vec<Formula>, String> {
    let Value::Array(parts) = value else {
        return Err(format!("`{value}` must be a list of formulas"));
    };
    parts.into_iter().map(read).collect()
}

fn text(value: Value) -> Result<String, String> {
    let Value::String(id) = value else {
        return Err(format!("`{value}` must be an id"));
    };
    Ok(id)
}

fn texts(value: Value) -> Result<Vec<String>, String> {
    let Value::Array(ids) = value else {
        return Err(format!("`{value}` must be a list of ids"));
    };
    ids.into_iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(json: &str) -> Result<Formula, String> {
        Formula::from_json(serde_json::from_str(json).expect("JSON"))
    }

    fn flaw(json: &str) -> String {
        read_text(json).map_or_else(|it| it, |it| format!("{it:?}"))
    }

    #[test]
    fn a_formula_is_read_as_a_lawyer_would_write_it() {
        let json = r#"{"all": ["a", {"not": "b"}, {"if": "c", "then": {"found-not": "d"}},
            {"choice": "colour", "is": ["red", null]}]}"#;
        let formula = read_text(json).expect("a sound formula");
        let mut names = vec![];
        formula.visit(&mut |it| {
            if let Formula::Named(id) = it {
                names.push(id.as_str());
            }
        });
        assert_eq!(names, ["a", "b", "c", "d"]);
    }

    #[test]
    fn a_flawed_formula_says_what_is_wrong() {
        assert!(flaw(r#"{"every": []}"#).contains("a formula of `every` is not known"));
        assert!(flaw(r#"{"if": "a"}"#).contains("an `if` needs a `then`"));
        assert!(flaw(r#"{"not": "a", "all": []}"#).contains("does not belong"));
        assert!(flaw(r#"{"choice": "colour"}"#).contains("needs `is`"));
        assert!(flaw("3").contains("`3` is not a formula"));
    }
}
