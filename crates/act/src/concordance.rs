//! Where a provision of today stood before 29 March 2016: articles, items and letters were renumbered
//! when security, rescue and coordinated operations came in.

use crate::citation::{LAWS, OLD, Part, parse, parse_parts};

/// The first day of today's numbers.
const TODAY: &str = "2016-03-29";
/// The first day of election observation as an operation of its own.
const ELECTIONS: &str = "1998-06-12";

/// The address that a provision of today had in the text in force on a day; `None`: it had none.
/// Without a day, and for an old address or another law's, the address as it is.
pub fn as_of(cite: &str, edition: Option<&str>) -> Option<String> {
    let Some(day) = edition.filter(|it| *it < TODAY) else { return Some(cite.to_owned()) };
    if cite.starts_with(OLD)
        || ["SDF ", "Penal ", "Suppl. ", "EO "].iter().any(|it| cite.starts_with(it))
    {
        return Some(cite.to_owned());
    }
    // The Council was not asked about these assignments before.
    if LAWS.iter().any(|(prefix, ..)| cite.starts_with(prefix)) {
        return None;
    }
    if let Some(table) = cite.strip_prefix("Table ") {
        let number = table.parse::<u32>().ok()?.checked_sub(1).filter(|it| *it > 0)?;
        return Some(format!("{OLD}Table {number}"));
    }
    let elections = day >= ELECTIONS;
    let (first, last) = cite.split_once('–').unwrap_or((cite, ""));
    let (article, parts) = parse(first)?;
    let stood = span(&parts, last)?;
    let mut stood = stood.iter().filter_map(|it| old(article, it, elections));
    let first = stood.next()?;
    let last = stood.next_back().filter(|it| *it != first);
    Some(format!("{OLD}{}", written(&first, last.as_ref())))
}

/// The same for several; those that had no address are left out, those that met stand once.
pub fn all_as_of(cites: &[String], edition: Option<&str>) -> Vec<String> {
    let mut all: Vec<String> = vec![];
    for cite in cites.iter().filter_map(|it| as_of(it, edition)) {
        if !all.contains(&cite) {
            all.push(cite);
        }
    }
    all
}

type Address = (u32, Vec<Part>);

/// Every address from the one given to the one that ends in `last`; without a `last`, the one.
pub(crate) fn span(parts: &[Part], last: &str) -> Option<Vec<Vec<Part>>> {
    let Some(end) = parse_parts(last, true)?.first().copied() else {
        return Some(vec![parts.to_vec()]);
    };
    let (start, stem) = parts.split_last()?;
    // A range such as `(vi)–(vii)` reads its end without what stands before: make it of one kind.
    let all: Vec<Part> = match (*start, end) {
        (Part::Paragraph(from), Part::Paragraph(to)) => (from..=to).map(Part::Paragraph).collect(),
        (Part::Item(from), Part::Item(to)) => (from..=to).map(Part::Item).collect(),
        (Part::Subitem(from), Part::Subitem(to)) => (from..=to).map(Part::Subitem).collect(),
        (
            Part::Paragraph(_) | Part::Item(_) | Part::Subitem(_) | Part::Branch(_),
            Part::Paragraph(_) | Part::Item(_) | Part::Subitem(_) | Part::Branch(_),
        ) => return None,
    };
    Some(all.into_iter().map(|it| [stem, &[it]].concat()).collect())
}

/// One address in the old numbers.
fn old(article: &str, parts: &[Part], elections: bool) -> Option<Address> {
    use Part::{Item, Paragraph};
    let number: u32 = article.parse().ok()?;
    let rest = || parts.get(1..).unwrap_or_default().to_vec();
    let item = |to: u32| [vec![parts[0], Item(to)], parts[2..].to_vec()].concat();
    Some(match (number, parts) {
        (3, [first, rest @ ..]) => (3, definition(*first, rest, elections)?),
        (6, [Paragraph(1), Item(3), ..]) => (6, item(2)),
        (6, [Paragraph(1), Item(4), ..]) if elections => (6, item(3)),
        (6, [Paragraph(13), Item(7), ..]) => (6, item(2)),
        (6, [Paragraph(13), Item(8), ..]) if elections => (6, item(3)),
        (6, [Paragraph(1 | 13), Item(2..), ..]) => return None,
        (8, [Paragraph(1), Item(8 | 9), ..]) => (8, item(7)),
        (8, [Paragraph(1), Item(7), ..]) | (25, [Paragraph(7), ..]) => return None,
        (25, [Paragraph(to @ 8..=10), ..]) => (24, [vec![Paragraph(to - 1)], rest()].concat()),
        (1..=9, _) => (number, parts.to_vec()),
        (11..=25, _) => (number - 1, parts.to_vec()),
        (30, _) => (25, parts.to_vec()),
        (31, _) => (26, parts.to_vec()),
        (34, _) => (27, parts.to_vec()),
        _none => return None,
    })
}

/// Art. 3, item by item.
fn definition(item: Part, rest: &[Part], elections: bool) -> Option<Vec<Part>> {
    use Part::{Branch, Item, Subitem};
    Some(match (item, rest) {
        (Item(1), _) => vec![Item(1)],
        (Item(3), _) => vec![Item(2)],
        (Item(4), _) if elections => vec![Item(2), Branch(2)],
        (Item(5), []) => vec![Item(3)],
        (Item(5), [Subitem(letter), ..]) => vec![Item(3), Subitem(letter_then(*letter)?)],
        (Item(6), []) => vec![Item(4)],
        (Item(6), [Subitem(0), ..]) => vec![Item(4), Subitem(0)],
        (Item(6), [Subitem(2), ..]) => vec![Item(4), Subitem(1)],
        (Item(6), [Subitem(3), ..]) if elections => vec![Item(4), Subitem(2)],
        (Item(to @ 7..=9), _) => vec![Item(to - 2)],
        _none => return None,
    })
}

/// The letters of Art. 3(v): places in the iroha order, from 0.
fn letter_then(today: usize) -> Option<usize> {
    match today {
        0..=5 => Some(today),
        7 | 8 => Some(today - 1),
        10 => Some(8),
        12..=18 => Some(today - 3),
        20 => Some(16),
        _none => None,
    }
}

fn written(first: &Address, last: Option<&Address>) -> String {
    let mut text = first.0.to_string();
    write_parts(&first.1, &mut text);
    if let Some(last) = last {
        text.push('–');
        let end = last.1.iter().rposition(|it| !matches!(it, Part::Branch(_))).unwrap_or(0);
        write_parts(&last.1[end..], &mut text);
    }
    text
}

fn write_parts(parts: &[Part], text: &mut String) {
    const ROMAN: [&str; 12] =
        ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"];
    for part in parts {
        match *part {
            Part::Paragraph(number) => *text += &format!("({number})"),
            Part::Item(number) => {
                *text += &format!("({})", ROMAN.get(number as usize).unwrap_or(&""))
            }
            Part::Branch(number) => {
                text.pop();
                *text += &format!("-{number})");
            }
            Part::Subitem(place) => {
                *text += &format!("({})", char::from(b'a' + u8::try_from(place).unwrap_or(0)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{all_as_of, as_of};

    #[test]
    fn a_provision_is_found_where_it_stood() {
        let then = |cite| as_of(cite, Some("2011-11-15")).unwrap_or_default();
        for (today, old) in [
            ("3(i)(b)", "old 3(i)"),
            ("3(i)–(iv)", "old 3(i)–(ii-2)"),
            ("3(v)(g)", ""),
            ("3(v)(h)", "old 3(iii)(g)"),
            ("3(v)(k)", "old 3(iii)(i)"),
            ("3(v)(s)", "old 3(iii)(p)"),
            ("3(v)(u)", "old 3(iii)(q)"),
            ("3(vi)(c)", "old 3(iv)(b)"),
            ("6(1)(i)–(iv)", "old 6(1)(i)–(iii)"),
            ("6(13)(i)–(viii)", "old 6(13)(i)–(iii)"),
            ("6(13)(ix)–(xi)", ""),
            ("6(7)", "old 6(7)"),
            ("8(1)(vi)–(vii)", "old 8(1)(vi)"),
            ("8(1)(viii)", "old 8(1)(vii)"),
            ("10", ""),
            ("13(1)", "old 12(1)"),
            ("19", "old 18"),
            ("25(1)–(6)", "old 24(1)–(6)"),
            ("25(10)", "old 24(9)"),
            ("26(1)", ""),
            ("30(2)", "old 25(2)"),
            ("SDF 95", "SDF 95"),
            ("NSC 2(2)(i)", ""),
            ("Table 4", "old Table 3"),
            ("old 24(1)", "old 24(1)"),
        ] {
            assert_eq!(then(today), old, "{today}");
        }
    }

    #[test]
    fn elections_have_an_address_from_1998() {
        assert_eq!(as_of("3(iv)", Some("1992-09-17")), None);
        assert_eq!(as_of("3(iv)", Some("1998-06-12")).as_deref(), Some("old 3(ii-2)"));
        assert_eq!(as_of("3(i)–(iv)", Some("1992-09-17")).as_deref(), Some("old 3(i)–(ii)"));
    }

    #[test]
    fn today_nothing_moves() {
        for day in [None, Some("2016-03-29"), Some("2024-01-01")] {
            assert_eq!(as_of("3(v)(g)", day).as_deref(), Some("3(v)(g)"));
        }
        let cites = ["3(i)(a)", "3(i)(c)", "26"].map(str::to_owned);
        assert_eq!(all_as_of(&cites, Some("1999-01-01")), ["old 3(i)"]);
    }
}
