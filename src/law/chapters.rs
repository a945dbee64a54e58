//! The order of the Act: chapters, articles, and the laws beside it.

use act::provision::{Law, Provision, laws, provisions};

/// A part of what is printed, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    General,
    Headquarters,
    Assignments,
    /// Officers sent to the United Nations.
    Officers,
    Goods,
    Others,
    Supplement,
    Tables,
    /// Another law, by its place among those that are cited.
    Beside(usize),
}

/// Where articles of a chapter end: of today's text, and of the one before 2016.
const ENDS: [(Chapter, u32, u32); 5] = [
    (Chapter::General, 3, 3),
    (Chapter::Headquarters, 5, 5),
    (Chapter::Assignments, 26, 24),
    (Chapter::Officers, 29, 24),
    (Chapter::Goods, 30, 25),
];

impl Chapter {
    /// The chapter that a provision stands in.
    pub fn of(provision: &Provision) -> Chapter {
        let own = provision.cite.strip_prefix(OLD);
        let cite = own.unwrap_or(&provision.cite);
        let beside = |(_, it): &(usize, &Law)| {
            it.prefix != OLD && !it.prefix.is_empty() && cite.starts_with(&it.prefix)
        };
        if let Some((place, _)) = laws().iter().enumerate().find(beside) {
            return Chapter::Beside(place);
        }
        if cite.starts_with("Suppl. ") {
            return Chapter::Supplement;
        }
        let Some(article) = article(cite) else { return Chapter::Tables };
        let end = |it: &&(Chapter, u32, u32)| article <= if own.is_some() { it.2 } else { it.1 };
        ENDS.iter().find(end).map_or(Chapter::Others, |it| it.0)
    }
}

/// How the text before 29 March 2016 is cited.
const OLD: &str = "old ";

/// The article that a citation begins with, without its law.
fn article(cite: &str) -> Option<u32> {
    let digits = cite.find(|it: char| !it.is_ascii_digit()).unwrap_or(cite.len());
    cite[..digits].parse().ok()
}

/// The provisions in force on a day, in the order of the Act, by chapter.
pub fn chapters(day: Option<&str>) -> Vec<(Chapter, Vec<&'static Provision>)> {
    let mut chapters: Vec<(Chapter, Vec<&'static Provision>)> = vec![];
    for it in in_order(day) {
        let chapter = Chapter::of(it);
        match chapters.last_mut() {
            Some((last, all)) if *last == chapter => all.push(it),
            Some(_) | None => chapters.push((chapter, vec![it])),
        }
    }
    chapters
}

/// The provisions in force on a day, in the order of the Act.
pub fn in_order(day: Option<&str>) -> Vec<&'static Provision> {
    let mut all: Vec<_> = provisions().iter().filter(|it| it.in_force(day)).collect();
    // On a day before 2016 it is read by the addresses of that day.
    all.sort_by_cached_key(|it| (Chapter::of(it), place(&it.cite_on(day))));
    all
}

/// The provisions that belong to a provision, such as the items of a paragraph.
pub fn parts(provision: &Provision, day: Option<&str>) -> Vec<&'static Provision> {
    let head = format!("{}(", provision.cite);
    in_order(day).into_iter().filter(|it| it.cite.starts_with(&head)).collect()
}

/// A citation as numbers that sort as the law is printed: `6(13)(i)–(viii)` is 6, 13, 1.
fn place(cite: &str) -> Vec<u32> {
    let first = cite.split('–').next().unwrap_or(cite);
    let address = first.trim_start_matches(|it: char| !it.is_ascii_digit());
    let mut items = 0;
    let parts = address.split(['(', ')', '-']).filter(|it| !it.is_empty());
    parts
        .map(|it| match (it.parse(), roman(it)) {
            (Ok(number), _) => number,
            (Err(_), Some(number)) if items == 0 => {
                items += 1;
                number
            }
            (Err(_), _) => it.bytes().next().map_or(0, |it| u32::from(it - b'a') + 1),
        })
        .collect()
}

/// A small Roman numeral.
fn roman(text: &str) -> Option<u32> {
    let value = |it| match it {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    let digits: Vec<i64> = text.chars().map(value).collect::<Option<_>>()?;
    let next = digits.iter().skip(1).chain(&[0]);
    let sum: i64 =
        digits.iter().zip(next).map(|(it, next)| if it < next { -it } else { *it }).sum();
    u32::try_from(sum).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cites(day: Option<&str>) -> Vec<&'static str> {
        in_order(day).into_iter().map(|it| it.cite.as_str()).collect()
    }

    #[test]
    fn the_act_is_in_the_order_in_which_it_is_printed() {
        let all = cites(None);
        let place = |cite: &str| all.iter().position(|it| *it == cite).expect(cite);
        let order = [
            "1",
            "3",
            "3(i)",
            "3(i)(a)",
            "3(ii)",
            "3(v)(a)",
            "3(v)(v)",
            "3(vi)(c)",
            "3(vi)(d)",
            "4(1)",
            "6(1)",
            "6(1)(iv)",
            "6(13)(ix)",
            "7",
            "13(1)",
            "13(2)–(3)",
            "13(4)",
            "25(10)",
            "26",
            "30(1)",
            "34",
            "Suppl. 1",
            "Table 1",
            "Table 4",
            "EO 8",
            "Penal 37",
        ];
        let places: Vec<_> = order.map(place).into();
        assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn every_provision_in_force_stands_in_one_chapter() {
        for day in [None, Some("1992-08-10"), Some("2010-01-01")] {
            let chapters = chapters(day);
            let count: usize = chapters.iter().map(|it| it.1.len()).sum();
            assert_eq!(count, cites(day).len());
            let mut names: Vec<_> = chapters.iter().map(|it| it.0).collect();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "no chapter stands twice: {names:?}");
        }
    }

    #[test]
    fn the_text_of_1998_has_its_own_articles() {
        let all = cites(Some("1999-01-01"));
        assert!(all.contains(&"old 3(ii-2)") && all.contains(&"old 24"), "{all:?}");
        assert!(!all.contains(&"26(1)"), "{all:?}");
        let goods = chapters(Some("1999-01-01")).into_iter().find(|it| it.0 == Chapter::Goods);
        assert!(goods.is_some_and(|it| it.1.iter().any(|it| it.cite == "old 25")));
    }

    #[test]
    fn items_belong_to_their_paragraph() {
        let paragraph = act::provision::by_slug("6-13").expect("a paragraph");
        let parts = parts(paragraph, None);
        assert_eq!(parts.len(), 11);
        assert_eq!(parts[0].cite, "6(13)(i)");
    }
}
