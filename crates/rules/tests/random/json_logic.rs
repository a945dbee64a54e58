//! As much of JsonLogic as the engine writes, after json-logic-js.

use serde_json::{Value, json};

pub fn apply(logic: &Value, data: &Value) -> Value {
    match logic {
        Value::Array(parts) => parts.iter().map(|it| apply(it, data)).collect(),
        Value::Object(object) => {
            let (operator, parts) = object.iter().next().expect("an operator");
            operate(
                operator,
                parts.as_array().map_or(std::slice::from_ref(parts), Vec::as_slice),
                data,
            )
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => logic.clone(),
    }
}

fn operate(operator: &str, parts: &[Value], data: &Value) -> Value {
    let at = |place: usize| apply(&parts[place], data);
    let truthy = |value: &Value| match value {
        Value::Bool(it) => *it,
        Value::Null => false,
        Value::Number(it) => it.as_f64() != Some(0.0),
        Value::String(it) => !it.is_empty(),
        Value::Array(_) | Value::Object(_) => panic!("{value} is not asked"),
    };
    match operator {
        "if" => {
            let mut place = 0;
            while place + 1 < parts.len() && !truthy(&at(place)) {
                place += 2;
            }
            if place + 1 < parts.len() { at(place + 1) } else { at(place) }
        }
        "and" => json!(parts.iter().all(|it| truthy(&apply(it, data)))),
        "or" => json!(parts.iter().any(|it| truthy(&apply(it, data)))),
        "!" => json!(!truthy(&at(0))),
        "===" => json!(at(0) == at(1)),
        "!==" => json!(at(0) != at(1)),
        "<" => json!(at(0).as_f64() < at(1).as_f64()),
        "in" => json!(at(1).as_array().expect("a list").contains(&at(0))),
        "var" => {
            let name = at(0);
            let found = data.get(name.as_str().expect("a name"));
            found.cloned().unwrap_or_else(|| if parts.len() > 1 { at(1) } else { Value::Null })
        }
        "reduce" => {
            let list = at(0);
            list.as_array().expect("a list").iter().fold(at(2), |sum, it| {
                apply(&parts[1], &json!({"current": it, "accumulator": sum}))
            })
        }
        other => panic!("no operator {other}"),
    }
}
