//! What went wrong, where, and how to put it right.

use std::fmt;

pub type Done = Result<(), Trouble>;

#[derive(Debug)]
pub struct Trouble {
    says: String,
    place: Option<String>,
    fix: Option<String>,
}

impl Trouble {
    pub fn new(says: impl Into<String>) -> Trouble {
        Trouble { says: says.into(), place: None, fix: None }
    }

    pub fn at(mut self, place: impl fmt::Display) -> Trouble {
        self.place = Some(place.to_string());
        self
    }

    pub fn fix(mut self, fix: impl Into<String>) -> Trouble {
        self.fix = Some(fix.into());
        self
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(out, "✗ {place}: {}", self.says)?,
            None => write!(out, "✗ {}", self.says)?,
        }
        if let Some(fix) = &self.fix {
            write!(out, "\n  → {fix}")?;
        }
        Ok(())
    }
}

/// Counts the troubles of one check and prints each of them.
pub fn all_well(troubles: Vec<Trouble>, what: &str) -> Done {
    if troubles.is_empty() {
        return Ok(());
    }
    for trouble in &troubles {
        eprintln!("{trouble}");
    }
    let places = if troubles.len() == 1 { "place" } else { "places" };
    Err(Trouble::new(format!("{what}: {} {places} to mend, listed above", troubles.len())))
}
