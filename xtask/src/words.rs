//! What can be read where no script runs: the principles, the questions, the answers and the dispatches, taken
//! from the pack and the record when the page is built.

use crate::html::element;
use crate::places::{files_ending, read, root, shown};
use crate::policy;
use crate::trouble::Trouble;
use serde_json::Value;

/// Their tags, and what they call themselves.
pub const LANGUAGES: [(&str, &str); 2] = [("en", "English"), ("ja", "日本語")];

/// What the words need besides the Explorer's style.
pub fn style() -> Result<String, Trouble> {
    read(&root().join("public/words.css"))
}

/// The page of its own, in the Explorer's style.
pub fn page(explorer: &str, icon: &str) -> Result<String, Trouble> {
    let style = format!("{explorer}{}", style()?);
    let policy = policy::tag(&policy::in_words(&style));
    let title = LANGUAGES.map(|it| said(&headings()?["title"], it.0)).into_iter();
    let title = title.collect::<Result<Vec<String>, Trouble>>()?.join(" · ");
    Ok(format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8>{policy}\
         <meta content=\"width=device-width,initial-scale=1\" name=viewport>\
         <meta content=\"light dark\" name=color-scheme><title>{title}</title>\
         <link href=./{icon} rel=icon type=image/svg+xml><style>{style}</style></head>\
         <body><main class=\"sheet prose\" id=main>{}</main></body></html>\n",
        article("./")?
    ))
}

/// The words alone, in both languages; `explorer` is where the Explorer is.
pub fn article(explorer: &str) -> Result<String, Trouble> {
    let mut all = String::from("<p>");
    for (tag, name) in LANGUAGES {
        all += &format!("<a href=#words-{tag} lang={tag}>{name}</a> ");
    }
    all += "</p>";
    for (tag, _) in LANGUAGES {
        all += &in_language(tag, explorer)?;
    }
    Ok(all)
}

fn in_language(tag: &str, explorer: &str) -> Result<String, Trouble> {
    let headings = headings()?;
    let heading = |name: &str| said(&headings[name], tag);
    let pack = "crates/act/pack";
    let mut all = format!(
        "<article class=words lang={tag} id=words-{tag}><h1>{}</h1><p class=standfirst>{}</p><p>{}</p>",
        heading("title")?,
        heading("standfirst")?,
        heading("limits")?
    );
    let mut part = |title: &str, inside: String| {
        all += &format!("<section class=section><h2>{title}</h2>{inside}</section>");
    };
    let mut principles = list(pack, "principles")?;
    principles.sort_by_key(|it| it["number"].as_u64());
    let wording = entries(&principles, |it| terms(&it["title"], &it["wording"], tag))?;
    let by = heading("wording")?;
    part(&heading("principles")?, format!("<ol>{wording}</ol><p class=section__note>{by}</p>"));
    let questions = entries(&list(pack, "questions")?, |it| terms(&it["label"], &it["asks"], tag))?;
    part(&heading("questions")?, format!("<ul>{questions}</ul>"));
    let outcomes =
        entries(&list(pack, "outcomes")?, |it| terms(&it["label"], &it["sentence"], tag))?;
    part(&heading("outcomes")?, format!("<ul>{outcomes}</ul>"));
    let mut operations = list("crates/record/data", "operations")?;
    operations.sort_by_key(|it| it["period"]["start"]["date"].as_str().map(str::to_owned));
    let now = heading("now")?;
    let missions = entries(&operations, |it| mission(it, tag, &now))?;
    part(&heading("missions")?, format!("<ul>{missions}</ul>"));
    Ok(format!("{all}<p><a href=\"{explorer}\">{}</a></p></article>", heading("explorer")?))
}

fn entries(
    list: &[Value],
    say: impl Fn(&Value) -> Result<String, Trouble>,
) -> Result<String, Trouble> {
    list.iter().map(|it| Ok(format!("<li>{}</li>", say(it)?))).collect()
}

fn terms(name: &Value, says: &Value, tag: &str) -> Result<String, Trouble> {
    Ok(format!("<strong>{}</strong><br>{}", said(name, tag)?, said(says, tag)?))
}

/// The years, and who was sent to what.
fn mission(it: &Value, tag: &str, now: &str) -> Result<String, Trouble> {
    let year = |end: &str| it["period"][end]["date"].as_str().and_then(|it| it.get(..4));
    let start = year("start").unwrap_or_default();
    let years = match year("end") {
        Some(end) if end == start => start.to_owned(),
        Some(end) => format!("{start}–{end}"),
        None => format!("{start}–{now}"),
    };
    let short = it["abbreviation"].as_str().filter(|it| !it.is_empty());
    let short = short.map(|it| format!("{}: ", escaped(it))).unwrap_or_default();
    Ok(format!("{years} {short}{}", said(&it["name"], tag)?))
}

fn headings() -> Result<Value, Trouble> {
    parsed(&root().join("public/words.json"))
}

/// Everything of one kind in the JSON files of a folder, in the order of their names.
pub fn list(folder: &str, kind: &str) -> Result<Vec<Value>, Trouble> {
    let mut all = Vec::new();
    for file in files_ending(&root().join(folder), ".json") {
        if let Some(found) = parsed(&file)?[kind].as_array() {
            all.extend(found.iter().cloned());
        }
    }
    Ok(all)
}

/// A JSON file.
pub fn parsed(file: &std::path::Path) -> Result<Value, Trouble> {
    serde_json::from_str(&read(file)?)
        .map_err(|it| Trouble::new(format!("is no JSON: {it}")).at(shown(file)))
}

/// What a text says in a language, to be put into HTML.
pub fn said(text: &Value, tag: &str) -> Result<String, Trouble> {
    let missing = || {
        Trouble::new(format!("a text has no words in `{tag}`: {text}"))
            .at("public/words.json, public/teachers.json, crates/act/pack, crates/record/data or crates/lessons/data")
            .fix("write them there")
    };
    text[tag].as_str().map(escaped).ok_or_else(missing)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Puts the words themselves where a page only links to them: a file that stands alone has no other.
pub fn put_inside(html: &str) -> Result<String, Trouble> {
    let link = element(html, "p", |it| it.get("id") == Some("boot-words"));
    let Some((_, whole)) = link else {
        return Err(Trouble::new("has no `<p id=\"boot-words\">`, where the words go")
            .at("index.html")
            .fix("put the link to words.html back"));
    };
    Ok(format!("{}{}{}", &html[..whole.start], article("#/")?, &html[whole.end..]))
}

/// Says in the notice of a failure what may be wrong with a file that stands alone: loading it again mends none.
pub fn put_into_notice(html: &str) -> Result<String, Trouble> {
    let unlike = || {
        Trouble::new(
            "has no `<p id=\"boot-failed\">` with a `<span lang=\"ja\">`, the notice of a failure",
        )
        .at("index.html")
        .fix("put it back")
    };
    let notice = element(html, "p", |it| it.get("id") == Some("boot-failed"));
    let (notice, _) = notice.ok_or_else(unlike)?;
    let japanese = element(&html[notice.clone()], "span", |it| it.get("lang") == Some("ja"));
    let (inside, whole) = japanese.ok_or_else(unlike)?;
    let damaged = |tag: &str| said(&headings()?["damaged"], tag);
    let mut page = html.to_owned();
    page.insert_str(notice.start + inside.end, &damaged("ja")?);
    page.insert_str(notice.start + whole.start, &format!("{} ", damaged("en")?));
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::{article, put_inside, put_into_notice};

    #[test]
    fn the_words_hold_all_principles_and_all_dispatches_in_both_languages() {
        let words = article("./").expect("words");
        for tag in ["en", "ja"] {
            let start = words.find(&format!("lang={tag} id=words-{tag}")).expect("a language");
            let own = &words
                [start..words[start..].find("</article>").map_or(words.len(), |it| start + it)];
            let lists: Vec<usize> =
                own.split("<h2>").skip(1).map(|it| it.matches("<li>").count()).collect();
            assert_eq!(lists[0], 5, "principles");
            assert_eq!(lists[1], 4, "questions");
            assert!(lists[2] > 20 && lists[3] >= 30, "{lists:?}");
        }
        assert!(words.contains("1992–1993 UNTAC: 国連カンボジア暫定機構"));
    }

    #[test]
    fn a_page_that_stands_alone_holds_the_words() {
        let page = put_inside("<div><p id=boot-words><a href=./words.html>x</a></p></div>");
        let page = page.expect("a page");
        assert!(page.starts_with("<div><p><a href=#words-en") && page.ends_with("</div>"));
        assert!(!page.contains("words.html"));
        assert!(put_inside("<p>nothing</p>").is_err());
    }

    #[test]
    fn a_page_that_stands_alone_says_that_its_file_may_be_damaged() {
        let page = put_into_notice(
            "<span lang=ja>x</span><p id=boot-failed hidden>y. <span lang=ja>z。</span></p><p>w</p>",
        );
        let page = page.expect("a page");
        assert!(
            page.starts_with("<span lang=ja>x</span><p id=boot-failed hidden>y. If "),
            "{page}"
        );
        assert!(page.contains("had it. <span lang=ja>z。毎回"), "{page}");
        assert!(page.ends_with("ください。</span></p><p>w</p>"), "{page}");
        assert!(put_into_notice("<p id=boot-failed>nothing</p>").is_err());
    }
}
