//! A picture to take away: as SVG, as PNG, its data, and the same as a table.

use leptos::prelude::*;
use serde_json::Value;

use super::drawing::{Anchor, Drawing, File, Voice};
use crate::browser;
use crate::language::{Language, use_language};
use crate::messages::Trouble;
use crate::missions::exports::{Sheet, TakeAway};
use crate::session::use_session;
use crate::ui::text;

/// A picture as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Svg {
    pub text: String,
    pub width: f64,
    pub height: f64,
}

/// How wide a picture is drawn in a file.
pub const WIDTH: f64 = 1200.0;
/// White around it.
pub const MARGIN: f64 = 40.0;
/// Where the picture begins, under its title.
pub const TOP: f64 = 92.0;

/// Adds title and citation to what was drawn from [`TOP`] on, `height` high.
pub fn framed(
    mut drawing: Drawing,
    height: f64,
    sheet: &Sheet,
    says: &str,
    language: Language,
) -> Svg {
    drawing.text(Voice::Title, (MARGIN, 56.0), Anchor::Start, &sheet.title);
    let mut foot = TOP + height + 36.0;
    for line in lines(&sheet.citation(language), (WIDTH - 2.0 * MARGIN) / 13.0) {
        drawing.text(Voice::Quiet, (MARGIN, foot), Anchor::Start, &line);
        foot += 20.0;
    }
    let (width, height) = (WIDTH, foot + 14.0);
    let tag = language.tag();
    let file = File { language: tag, title: &sheet.title, says, width, height };
    Svg { text: drawing.file(&file), width, height }
}

/// Breaks a text into lines of so many ems: a Latin letter is about half of one.
fn lines(text: &str, ems: f64) -> Vec<String> {
    let mut lines = vec![];
    let (mut line, mut length, mut space) = (String::new(), 0.0, None);
    for letter in text.chars() {
        if letter == ' ' {
            space = Some(line.len());
        }
        line.push(letter);
        length += em(letter);
        if length > ems {
            let rest = match space.take() {
                Some(place) => line.split_off(place).trim_start().to_owned(),
                None => String::new(),
            };
            lines.push(std::mem::replace(&mut line, rest));
            length = line.chars().map(em).sum();
        }
    }
    lines.push(line);
    lines.retain(|it| !it.trim().is_empty());
    lines
}

fn em(letter: char) -> f64 {
    if letter.is_ascii() { 0.53 } else { 1.0 }
}

/// The buttons of a picture, and the same as a table.
#[component]
pub fn Files(
    /// The files' name, without what follows the point.
    name: &'static str,
    /// The heads of the table, in the language of the page.
    #[prop(into)]
    heads: Callback<Language, Vec<&'static str>>,
    /// The data.
    sheet: Callback<Language, Sheet>,
    /// The picture.
    svg: Callback<Language, Svg>,
    /// Whether the picture is offered here, and not beside other data of its own.
    #[prop(default = true)]
    drawn: bool,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().missions.pictures;
    let refused = move |done: bool| {
        if !done {
            session.troubles.set(vec![Trouble::DownloadRefused]);
        }
    };
    let take_svg = move |_| {
        let svg = svg.run(spoken.get_untracked());
        refused(browser::download(&format!("{name}.svg"), "image/svg+xml", &svg.text));
    };
    let (no_png, set_no_png) = signal(false);
    let take_png = move |_| {
        let Svg { text, width, height } = svg.run(spoken.get_untracked());
        leptos::task::spawn_local(async move {
            let done = browser::download_png(&format!("{name}.png"), &text, (width, height)).await;
            set_no_png.set(!done);
        });
    };
    let said = move || if no_png.get() { words().png_refused } else { "" };

    view! {
        <div class="picture__files">
            <AsTable heads=heads sheet=sheet />
            {drawn.then(|| view! { <p class="actions">
                <button type="button" on:click=take_svg>{text(move || words().svg)}</button>
                <button type="button" on:click=take_png>{text(move || words().png)}</button>
                <span role="status">{text(said)}</span>
            </p> })}
            <TakeAway name=name sheet=sheet />
        </div>
    }
}

/// The table, made when it is opened.
#[component]
fn AsTable(
    /// The heads.
    heads: Callback<Language, Vec<&'static str>>,
    /// The rows.
    sheet: Callback<Language, Sheet>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let (asked, set_asked) = signal(false);
    // The title is the same whatever is selected; the rows are many.
    let title = move |language| untrack(|| sheet.run(language)).title;
    let name = move || (words().pictures.as_table)(&title(spoken.get()));
    let table = move || {
        asked.get().then(|| {
            let heads = heads.run(spoken.get());
            let sheet = sheet.run(spoken.get());
            let name = (words().pictures.as_table)(&sheet.title);
            let markup = markup(&heads, &sheet, words().not_found, words().number);
            view! {
                <div class="scroller" role="region" tabindex="0" aria-label=name>
                    <table class="table" inner_html=markup></table>
                </div>
            }
        })
    };

    view! {
        <details class="then" on:toggle=move |_| set_asked.set(true)>
            <summary>{text(name)}</summary>
            {table}
        </details>
    }
}

/// A table's head and body. The first cell of a row is its head.
fn markup(heads: &[&str], sheet: &Sheet, not_found: &str, number: fn(u32) -> String) -> String {
    use super::drawing::escaped;
    let mut out = String::from("<thead><tr>");
    for head in heads {
        out += &format!(r#"<th scope="col">{}</th>"#, escaped(head));
    }
    out += "</tr></thead><tbody>";
    for row in &sheet.rows {
        out += "<tr>";
        for (place, cell) in row.iter().take(heads.len()).enumerate() {
            let year = sheet.columns.get(place) == Some(&"year");
            let said = escaped(&said(cell, not_found, if year { plain } else { number }));
            out += &match (place, cell) {
                (0, _) => format!(r#"<th scope="row">{said}</th>"#),
                (_, Value::Number(_)) => format!(r#"<td class="number">{said}</td>"#),
                (_, Value::Null) => format!(r#"<td class="absent">{said}</td>"#),
                _ => format!("<td>{said}</td>"),
            };
        }
        out += "</tr>";
    }
    out + "</tbody>"
}

fn said(cell: &Value, not_found: &str, number: fn(u32) -> String) -> String {
    match cell {
        Value::Null => not_found.to_owned(),
        Value::String(text) if text.is_empty() => "–".to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(it) => {
            let whole = it.as_u64().and_then(|it| u32::try_from(it).ok());
            whole.map_or_else(|| it.to_string(), number)
        }
        Value::Array(parts) => {
            parts.iter().map(|it| said(it, not_found, number)).collect::<Vec<_>>().join("; ")
        }
        Value::Bool(_) | Value::Object(_) => cell.to_string(),
    }
}

/// A year has no thousands.
fn plain(number: u32) -> String {
    number.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_citation_is_broken_and_loses_no_word() {
        let text = "one two three four five six seven eight nine ten";
        let broken = lines(text, 8.0);
        assert!(broken.len() > 2);
        assert_eq!(broken.join(" "), text);
        let japanese = "内閣府国際平和協力本部事務局および外務省";
        assert_eq!(lines(japanese, 8.0).concat(), japanese);
    }

    #[test]
    fn what_was_not_found_is_said_in_the_table() {
        let rows = vec![vec![Value::from("<a>"), Value::Null, Value::from(1332)]];
        let sheet = Sheet { title: String::new(), columns: vec![], rows, sources: vec![] };
        let markup = markup(&["x", "y", "z"], &sheet, "not found", |it| it.to_string());
        assert!(markup.contains(r#"<th scope="row">&lt;a&gt;</th>"#), "{markup}");
        assert!(markup.contains(r#"<td class="absent">not found</td>"#), "{markup}");
    }
}
