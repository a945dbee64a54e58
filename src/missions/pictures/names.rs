//! What an operation is called where there is little room.

use record::{Operation, record};

use crate::language::Language;

/// `UNTAC`, or the name of Japan's assignment without what all assignments are called. With the year
/// it began in where that alone would not tell it from another.
pub fn lane_name(operation: &Operation, language: Language) -> String {
    let mine = stem(operation, language);
    let alike = record().operations.iter().filter(|it| stem(it, language) == mine).count();
    if alike < 2 {
        return mine;
    }
    let year = operation.period.start.year();
    match language {
        Language::English => format!("{mine} {year}"),
        Language::Japanese => format!("{mine}（{year}年）"),
    }
}

fn stem(operation: &Operation, language: Language) -> String {
    let borrowed = operation.pillar == record::Pillar::ElectionObservation;
    if !operation.abbreviation.is_empty() && !borrowed {
        return operation.abbreviation.clone();
    }
    let name = operation.assignment.say(language.tag());
    match language {
        Language::English => {
            let name = name.strip_prefix("International Peace Cooperation Assignment ");
            let name = name.unwrap_or(operation.name.say(language.tag()));
            ["for ", "in ", "the ", "Election Observation in ", "Referendum Observation in "]
                .iter()
                .fold(name, |name, it| name.strip_prefix(it).unwrap_or(name))
                .to_owned()
        }
        Language::Japanese => name.strip_suffix("国際平和協力業務").unwrap_or(name).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_operations_are_called_alike() {
        for language in Language::ALL {
            let names: Vec<String> =
                record().operations.iter().map(|it| lane_name(it, language)).collect();
            let mut alike = names.clone();
            alike.sort();
            alike.dedup();
            assert_eq!(alike.len(), names.len(), "{names:?}");
            assert!(names.iter().all(|it| !it.is_empty() && it.chars().count() < 34), "{names:?}");
        }
    }
}
