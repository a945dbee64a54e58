//! Citations: the address of a provision, as it is said in each language.
//!
//! A pack cites by strings such as `6(13)(i)`, `3(v)(g)`, `25(1)–(6)` or `NSC 2(2)(i)`; `old 24(1)`
//! is the Act as it read before 29 March 2016. English numbers paragraphs in figures, items in small
//! Roman numerals and subitems by letter; Japanese says 条, 項, 号 and counts subitems イロハ.

use std::fmt::Write;

/// A part of an address after its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Paragraph(u32),
    Item(u32),
    /// Follows an item, as in `(ii-2)`.
    Branch(u32),
    /// Place in the iroha order, from 0.
    Subitem(usize),
}

const IROHA: [char; 22] = [
    'イ', 'ロ', 'ハ', 'ニ', 'ホ', 'ヘ', 'ト', 'チ', 'リ', 'ヌ', 'ル', 'ヲ', 'ワ', 'カ', 'ヨ', 'タ',
    'レ', 'ソ', 'ツ', 'ネ', 'ナ', 'ラ',
];

/// Laws other than the Act: prefix in the pack, English, Japanese.
pub(crate) const LAWS: [(&str, &str, &str); 5] = [
    ("Suppl. ", "Suppl. Art. ", "附則"),
    ("NSC ", "NSC Act ", "国家安全保障会議設置法"),
    ("SDF ", "SDF Act ", "自衛隊法"),
    ("EO ", "Enforcement Order ", "施行令"),
    ("Penal ", "Penal Code ", "刑法"),
];

/// The mark of the text in force until 28 March 2016.
pub(crate) const OLD: &str = "old ";

/// A citation in words: "Art. 6(13)(i)", 「6条13項1号」. `None` if it is not of the known form.
pub fn say(cite: &str, language: &str) -> Option<String> {
    match cite.strip_prefix(OLD) {
        Some(it) if language == "ja" => say_plain(it, language).map(|it| format!("旧{it}")),
        Some(it) => say_plain(it, language).map(|it| format!("old {it}")),
        None => say_plain(cite, language),
    }
}

fn say_plain(cite: &str, language: &str) -> Option<String> {
    let japanese = language == "ja";
    if let Some(table) = cite.strip_prefix("Table ") {
        let number: usize = table.parse().ok()?;
        let kanji = ['一', '二', '三', '四'].get(number.checked_sub(1)?)?;
        return Some(if japanese {
            format!("別表第{kanji}")
        } else {
            format!("Table {number}")
        });
    }
    let law = LAWS.iter().find(|(prefix, ..)| cite.starts_with(prefix));
    let address = law.map_or(cite, |(prefix, ..)| &cite[prefix.len()..]);
    let (first, last) = match address.split_once('–') {
        Some((first, last)) => (first, Some(last)),
        None => (address, None),
    };
    let (article, parts) = parse(first)?;
    let last = match last {
        Some(last) => Some(parse_parts(last, true)?),
        None => None,
    };
    Some(if japanese {
        let mut said = law.map_or(String::new(), |(.., name)| (*name).to_owned());
        write_japanese(&mut said, article, &parts);
        if let Some(last) = last {
            said.push('〜');
            last.iter().for_each(|it| write_japanese_part(&mut said, *it));
        }
        said
    } else {
        let law = law.map_or("Art. ", |(_, name, _)| name);
        format!("{law}{address}")
    })
}

/// Several citations in one line; what is not of the known form stands as it is.
pub fn say_all(cites: &[String], language: &str) -> String {
    let said = cites.iter().map(|it| say(it, language).unwrap_or_else(|| it.clone()));
    said.collect::<Vec<_>>().join(if language == "ja" { "、" } else { ", " })
}

/// The same for the text in force on a day: what a citation of today's text was then.
pub fn say_all_on(cites: &[String], edition: Option<&str>, language: &str) -> String {
    say_all(&crate::concordance::all_as_of(cites, edition), language)
}

pub(crate) fn parse(address: &str) -> Option<(&str, Vec<Part>)> {
    let end = address.find('(').unwrap_or(address.len());
    let (article, rest) = address.split_at(end);
    let sound =
        article.split('-').all(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    sound.then_some((article, parse_parts(rest, false)?))
}

/// Reads `(13)(i)(a)`; letters that could be Roman numerals are subitems once an item stands before.
pub(crate) fn parse_parts(mut rest: &str, lone: bool) -> Option<Vec<Part>> {
    let mut parts = vec![];
    while !rest.is_empty() {
        let close = rest.find(')')?;
        let inner = rest.strip_prefix('(')?.get(..close - 1)?;
        if lone && !parts.is_empty() {
            return None;
        }
        let (inner, branch) = match inner.split_once('-') {
            Some((inner, branch)) => (inner, Some(branch.parse().ok()?)),
            None => (inner, None),
        };
        let after_item = parts.iter().any(|it| matches!(it, Part::Item(_)));
        let part = match (inner.parse(), roman(inner)) {
            (Ok(number), _) => Part::Paragraph(number),
            (Err(_), Some(number)) if !after_item => Part::Item(number),
            (Err(_), _) => Part::Subitem(letter(inner)?),
        };
        parts.push(part);
        parts.extend(branch.map(Part::Branch));
        rest = &rest[close + 1..];
    }
    Some(parts)
}

fn letter(text: &str) -> Option<usize> {
    let [byte @ b'a'..=b'v'] = text.as_bytes() else { return None };
    Some(usize::from(byte - b'a'))
}

fn roman(text: &str) -> Option<u32> {
    let value = |digit| match digit {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    let digits = text.chars().map(value).collect::<Option<Vec<u32>>>()?;
    let next = digits.iter().skip(1).chain(&[0]);
    let sum = digits.iter().zip(next).map(
        |(it, next)| {
            if it < next { -i64::from(*it) } else { i64::from(*it) }
        },
    );
    u32::try_from(sum.sum::<i64>()).ok().filter(|it| *it > 0)
}

fn write_japanese(said: &mut String, article: &str, parts: &[Part]) {
    let mut numbers = article.split('-');
    said.push_str(numbers.next().unwrap_or_default());
    said.push('条');
    let branch = numbers.next();
    if let Some(branch) = branch {
        said.push('の');
        said.push_str(branch);
    }
    // 「94条の7第3号」: without 第 the two figures would run together.
    if branch.is_some() && !parts.is_empty() {
        said.push('第');
    }
    parts.iter().for_each(|it| write_japanese_part(said, *it));
}

fn write_japanese_part(said: &mut String, part: Part) {
    // Writing to a string cannot fail.
    let _ = match part {
        Part::Paragraph(number) => write!(said, "{number}項"),
        Part::Item(number) => write!(said, "{number}号"),
        Part::Branch(number) => write!(said, "の{number}"),
        Part::Subitem(place) => write!(said, "{}", IROHA[place]),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_said_in_both_languages() {
        let said = |cite| (say(cite, "en").expect("known"), say(cite, "ja").expect("known"));
        let pair = |en: &str, ja: &str| (en.to_owned(), ja.to_owned());
        assert_eq!(said("6(13)(i)"), pair("Art. 6(13)(i)", "6条13項1号"));
        assert_eq!(said("3(i)(a)"), pair("Art. 3(i)(a)", "3条1号イ"));
        assert_eq!(said("3(v)(g)"), pair("Art. 3(v)(g)", "3条5号ト"));
        assert_eq!(said("3(v)(v)"), pair("Art. 3(v)(v)", "3条5号ラ"));
        assert_eq!(said("3(v)(i)"), pair("Art. 3(v)(i)", "3条5号リ"));
        assert_eq!(said("25(1)–(6)"), pair("Art. 25(1)–(6)", "25条1項〜6項"));
        assert_eq!(said("6(13)(i)–(viii)"), pair("Art. 6(13)(i)–(viii)", "6条13項1号〜8号"));
        assert_eq!(said("NSC 2(2)(i)"), pair("NSC Act 2(2)(i)", "国家安全保障会議設置法2条2項1号"));
        assert_eq!(said("SDF 95"), pair("SDF Act 95", "自衛隊法95条"));
        assert_eq!(said("SDF 94-7(iii)"), pair("SDF Act 94-7(iii)", "自衛隊法94条の7第3号"));
        assert_eq!(said("Table 4"), pair("Table 4", "別表第四"));
        assert_eq!(said("19"), pair("Art. 19", "19条"));
        assert_eq!(said("old 3(ii-2)"), pair("old Art. 3(ii-2)", "旧3条2号の2"));
        assert_eq!(said("old 3(i)–(ii-2)"), pair("old Art. 3(i)–(ii-2)", "旧3条1号〜2号の2"));
        assert_eq!(said("old Suppl. 2"), pair("old Suppl. Art. 2", "旧附則2条"));
        assert_eq!(said("old Table 3"), pair("old Table 3", "旧別表第三"));
    }

    #[test]
    fn what_is_no_address_is_not_guessed_at() {
        for cite in ["", "six", "6(", "6(13", "6(z)", "3(v)(w)", "Table 9", "6(1)–(2)(3)"] {
            assert_eq!(say(cite, "ja"), None, "{cite}");
        }
    }
}
