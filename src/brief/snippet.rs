//! A line of HTML that puts the page into another page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::link::is_of_file;
use super::state::{Brief, use_brief};
use crate::browser;
use crate::language::{Language, use_language};
use crate::page::Address;
use crate::session::use_session;
use crate::ui::text;

/// What the line says. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
struct Frame {
    title: RwSignal<Option<String>>,
    language: RwSignal<Option<Language>>,
    /// The brief, and not the Explorer.
    reads: RwSignal<bool>,
    width: RwSignal<String>,
    height: RwSignal<String>,
    grows: RwSignal<bool>,
}

/// The settings, and the line.
#[component]
pub fn Snippet() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let brief = use_brief();
    let words = move || &spoken.messages().brief.embed;
    let frame = Frame {
        title: RwSignal::new(None),
        language: RwSignal::new(None),
        reads: RwSignal::new(false),
        width: RwSignal::new("100%".into()),
        height: RwSignal::new("900".into()),
        grows: RwSignal::new(false),
    };
    let html = Memo::new(move |_| {
        session.follow_painting();
        let site = spoken.messages().site;
        let title = frame.title.get().unwrap_or(site.to_owned());
        let language = frame.language.get().unwrap_or(spoken.get());
        let address = shown(brief, language, frame.reads.get());
        let source = browser::embedding_address(&address.href());
        let size = (frame.width.get(), frame.height.get());
        written(&source, &title, language, (&size.0, &size.1), frame.grows.get())
    });
    let from_file = is_of_file(&browser::whole_address(""));

    view! {
        <section class="section brief__embed" aria-labelledby="brief-embed">
            <h2 id="brief-embed">{text(move || words().heading)}</h2>
            <Show
                when=move || !from_file
                fallback=move || view! { <p class="section__note">{text(move || words().from_file)}</p> }
            >
                <p class="section__note">{text(move || words().note)}</p>
                <Settings frame=frame />
                <Written html=html />
            </Show>
        </section>
    }
}

/// Title, language, view, size.
#[component]
fn Settings(
    /// What the line says.
    frame: Frame,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().brief.embed;
    let title = move || frame.title.get().unwrap_or(spoken.messages().site.to_owned());
    let japanese = move || frame.language.get().unwrap_or(spoken.get()) == Language::Japanese;

    view! {
        <div class="brief__settings">
            <p class="field">
                <label for="embed-title">{text(move || words().title)}</label>
                <input id="embed-title" type="text" autocomplete="off" prop:value=title
                    on:input=move |it| frame.title.set(Some(event_target_value(&it))) />
            </p>
            <p class="field">
                <label for="embed-language">{text(move || words().language)}</label>
                <select id="embed-language"
                    on:change=move |it| frame.language.set(Language::from_tag(&event_target_value(&it)))>
                    <option value="en" prop:selected=move || !japanese()>{text(move || words().english)}</option>
                    <option value="ja" prop:selected=japanese>{text(move || words().japanese)}</option>
                </select>
            </p>
            <p class="field">
                <label for="embed-view">{text(move || words().view)}</label>
                <select id="embed-view" on:change=move |it| frame.reads.set(event_target_value(&it) == "brief")>
                    <option value="explorer">{text(move || words().explorer)}</option>
                    <option value="brief">{text(move || words().brief)}</option>
                </select>
            </p>
            <p class="field">
                <label for="embed-width">{text(move || words().width)}</label>
                <input id="embed-width" type="text" autocomplete="off" prop:value=frame.width
                    on:input=move |it| frame.width.set(event_target_value(&it)) />
            </p>
            <p class="field">
                <label for="embed-height">{text(move || words().height)}</label>
                <input id="embed-height" type="number" min="200" step="50" prop:value=frame.height
                    on:input=move |it| frame.height.set(event_target_value(&it)) />
            </p>
            <label class="option">
                <input type="checkbox" prop:checked=frame.grows
                    on:change=move |it| frame.grows.set(event_target_checked(&it)) />
                <span class="option__name">{text(move || words().grow)}</span>
            </label>
        </div>
    }
}

/// The line itself, to mark or to copy.
#[component]
fn Written(
    /// The line.
    html: Memo<String>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().brief.embed;
    let copied = RwSignal::new(None);
    let copy = move |_| {
        let html = html.get_untracked();
        spawn_local(async move { copied.set(Some(browser::copy(&html).await)) });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => words().copied,
        Some(false) => words().not_copied,
    };

    view! {
        <p class="field brief__html">
            <label for="embed-html">{text(move || words().snippet)}</label>
            <textarea id="embed-html" rows="7" readonly spellcheck="false" prop:value=html></textarea>
        </p>
        <p class="actions">
            <button type="button" on:click=copy>{text(move || words().copy)}</button>
        </p>
        <output aria-live="polite">{text(said)}</output>
    }
}

/// The address that the frame begins with.
fn shown(brief: Brief, language: Language, reads: bool) -> Address {
    untrack(|| if reads { brief.link(language) } else { brief.explorer(language) })
}

/// The line, whatever was typed: nothing ends an attribute before its end.
fn written(
    source: &str,
    title: &str,
    language: Language,
    (width, height): (&str, &str),
    grows: bool,
) -> String {
    let [source, title, width, height] = [source, title, width, height].map(escaped);
    let tag = language.tag();
    let mut html = format!(
        "<iframe src=\"{source}\" title=\"{title}\" lang=\"{tag}\" width=\"{width}\" \
         height=\"{height}\" loading=\"lazy\" frameborder=\"0\" allow=\"clipboard-write\"></iframe>"
    );
    if grows {
        html.push_str(GROWS);
    }
    html
}

/// Fits each frame to what it says of its height; it hears only frames of the page itself.
const GROWS: &str = r#"
<script>
addEventListener("message", (event) => {
  if (event.data?.type !== "five-principles:height") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === event.source) frame.height = Number(event.data.height);
});
</script>"#;

fn escaped(text: impl AsRef<str>) -> String {
    let text = text.as_ref().replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_ends_an_attribute_or_begins_an_element() {
        let html = written(
            "https://example.org/?embed#/?a=1&b=2",
            "\"><script>alert(1)</script>",
            Language::Japanese,
            ("100%", "1\" onload=\"x"),
            false,
        );
        assert_eq!(html.matches('<').count(), 2, "{html}");
        assert_eq!(html.matches('>').count(), 2, "{html}");
        assert!(html.contains("#/?a=1&amp;b=2"), "{html}");
        assert_eq!(html.matches('"').count(), 2 * 8, "{html}");
        assert!(html.contains(" lang=\"ja\" "), "{html}");
    }

    #[test]
    fn who_wants_the_height_fitted_gets_the_script() {
        let size = ("100%", "900");
        let html = written("https://example.org/?embed#/", "t", Language::English, size, true);
        assert!(html.contains("five-principles:height") && html.ends_with("</script>"), "{html}");
    }
}
