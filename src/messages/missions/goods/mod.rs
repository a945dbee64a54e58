//! The words of the page of contributions: goods and money.

pub mod en;
pub mod ja;

use record::Decision;

/// The page of contributions.
#[derive(Debug)]
pub struct Goods {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub goods: &'static str,
    /// Contributions, lines of goods.
    pub note: fn(usize, usize) -> String,
    pub filter: &'static str,
    pub year: &'static str,
    pub any_year: &'static str,
    pub recipient: &'static str,
    pub anybody: &'static str,
    /// Contributions left, contributions in all.
    pub count: fn(usize, usize) -> String,
    pub number: &'static str,
    pub decided: &'static str,
    pub given_to: &'static str,
    pub purpose: &'static str,
    pub items: &'static str,
    pub sources: &'static str,
    /// A date, and what it is the date of.
    pub on: fn(Decision, &str) -> String,
    /// A name, a quantity, its unit.
    pub item: fn(&str, Option<u32>, Option<&str>) -> String,
    pub with: fn(&str) -> String,
    pub money: &'static str,
    pub money_note: &'static str,
}
