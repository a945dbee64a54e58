//! A component on a screen of its own.

mod field;

use std::any::Any;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::time::Duration;

use five_principles::app::App;
use five_principles::beginning::beginnings;
use five_principles::explorer::ExplorerPage;
use five_principles::language::{Language, Spoken};
use five_principles::learn::Learn;
use five_principles::missions::Missions;
use five_principles::session::Session;
use five_principles::worlds::Worlds;
use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage};
use gloo::timers::future::TimeoutFuture;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use rules::Situation;

use crate::elements::{all, collect, heading_of, input, one, words};

/// What a component needs around it.
#[derive(Clone, Copy)]
struct Contexts {
    session: Session,
    spoken: Spoken,
}

/// A component, mounted; it goes when the screen goes.
pub struct Screen {
    place: HtmlElement,
    contexts: Rc<OnceCell<Contexts>>,
    _mounted: Box<dyn Any>,
}

impl Screen {
    /// The Explorer in English, in short, with the first opening: Cambodia 1992.
    pub async fn explorer() -> Screen {
        Screen::of(|| view! { <ExplorerPage /> }).await
    }

    /// The Explorer with an opening or a case.
    pub async fn explorer_of(beginning: &str) -> Screen {
        let screen = Screen::explorer().await;
        let found = beginnings().find(|it| it.id == beginning);
        let found = found.unwrap_or_else(|| panic!("there is no beginning “{beginning}”"));
        let json = found.situation.to_json(&["assignments"]).to_string();
        screen.session().open_file("a case", &json);
        settled().await;
        screen
    }

    /// A component with the contexts that the app provides.
    pub async fn of<V: IntoView + 'static>(component: impl FnOnce() -> V + 'static) -> Screen {
        let contexts = Rc::new(OnceCell::new());
        let held = Rc::clone(&contexts);
        Screen::mounted(contexts, move || {
            let it = Contexts {
                session: Session::new(),
                spoken: Spoken(RwSignal::new(Language::English)),
            };
            // As the app does.
            it.session.explain_after_painting();
            held.set(it).ok();
            provide_context(it.session);
            provide_context(it.spoken);
            provide_context(Learn::provide());
            Missions::provide();
            Worlds::provide();
            component()
        })
        .await
    }

    /// A component with nothing around it.
    pub async fn of_leaf<V: IntoView + 'static>(leaf: impl FnOnce() -> V + 'static) -> Screen {
        Screen::mounted(Rc::default(), leaf).await
    }

    /// The whole page, at an address, for a visitor of whom nothing is remembered.
    pub async fn page(fragment: &str) -> Screen {
        LocalStorage::clear();
        go(fragment).await;
        Screen::mounted(Rc::default(), || view! { <App language=Language::of_visitor() /> }).await
    }

    async fn mounted<V: IntoView + 'static>(
        contexts: Rc<OnceCell<Contexts>>,
        view: impl FnOnce() -> V + 'static,
    ) -> Screen {
        let place: HtmlElement =
            document().create_element("div").expect("a place").unchecked_into();
        document().body().expect("a body").append_child(&place).expect("a place on the page");
        let mounted = mount_to(place.clone(), view);
        let screen = Screen { place, contexts, _mounted: Box::new(mounted) };
        settled().await;
        screen
    }

    /// The session around the component.
    pub fn session(&self) -> Session {
        self.contexts.get().expect("a component with contexts").session
    }

    /// The situation as it stands.
    pub fn situation(&self) -> Situation {
        untrack(|| self.session().situation())
    }

    /// Answers the question under a heading.
    pub async fn choose(&self, heading: &str, answer: &str) {
        let question = self.question(heading);
        let labels = all(&question, "label");
        let label = labels.iter().find(|it| words(it) == answer);
        let label = label.unwrap_or_else(|| {
            let there: Vec<_> = labels.iter().map(words).collect();
            panic!("“{heading}” has no answer “{answer}”, only {there:?}")
        });
        set(label).await;
    }

    /// Chooses an option, or takes it back, by its name.
    pub async fn take(&self, option: &str) {
        let labels = all(&self.place, ".option");
        let named = |it: &&Element| one(it, ".option__name").is_some_and(|it| words(&it) == option);
        let label = labels.iter().find(named);
        set(label.unwrap_or_else(|| panic!("there is no option “{option}”"))).await;
    }

    /// Presses the button with this name.
    pub async fn press(&self, name: &str) {
        let buttons = all(&self.place, "button");
        let button = buttons.iter().find(|it| words(it) == name);
        let button = button.unwrap_or_else(|| {
            let there: Vec<_> = buttons.iter().map(words).collect();
            panic!("there is no button “{name}”, only {there:?}")
        });
        button.unchecked_ref::<HtmlElement>().click();
        settled().await;
    }

    /// Unfolds what is folded away.
    pub async fn unfold(&self, selector: &str) {
        for details in all(&self.place, selector) {
            details.set_attribute("open", "").expect("an attribute");
        }
        settled().await;
        // The browser tells of it in a turn of its own.
        TimeoutFuture::new(50).await;
    }

    /// Shows every word in a language.
    pub async fn speak(&self, language: Language) {
        self.contexts.get().expect("a component with contexts").spoken.0.set(language);
        settled().await;
    }

    /// The answer chosen under a heading.
    pub fn chosen(&self, heading: &str) -> String {
        let labels = all(&self.question(heading), "label");
        let chosen = labels.iter().filter(|it| input(it).checked());
        let chosen: Vec<_> = chosen.map(words).collect();
        assert_eq!(chosen.len(), 1, "“{heading}” has one answer: {chosen:?}");
        chosen[0].clone()
    }

    /// The headings that a question stands under.
    pub fn headings(&self) -> Vec<String> {
        all(&self.place, "fieldset > legend").iter().map(heading_of).collect()
    }

    fn question(&self, heading: &str) -> Element {
        let legends = all(&self.place, "fieldset > legend");
        let legend = legends.iter().find(|it| heading_of(it) == heading);
        let legend = legend.unwrap_or_else(|| {
            panic!("nothing is asked under “{heading}”, only under {:?}", self.headings())
        });
        legend.parent_element().expect("a fieldset")
    }

    /// The outcome: its word, its sentence and its articles.
    pub fn outcome(&self) -> String {
        self.only(".outcome")
    }

    /// The words of the one element that a selector finds.
    pub fn only(&self, selector: &str) -> String {
        let found = self.each(selector);
        assert_eq!(found.len(), 1, "one `{selector}`: {found:?}");
        found[0].clone()
    }

    /// The first element that a selector finds.
    pub fn element(&self, selector: &str) -> HtmlElement {
        let found = one(&self.place, selector);
        found.unwrap_or_else(|| panic!("there is no `{selector}`")).unchecked_into()
    }

    /// The words of every element that a selector finds.
    pub fn each(&self, selector: &str) -> Vec<String> {
        all(&self.place, selector).iter().map(words).collect()
    }

    /// An attribute of every element that a selector finds; without it: empty.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let found = all(&self.place, selector);
        found.iter().map(|it| it.get_attribute(name).unwrap_or_default()).collect()
    }

    /// Every word that stands there.
    pub fn reads(&self) -> String {
        words(&self.place)
    }

    /// Every text as it stands, and every label of an element.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = vec![];
        collect(&self.place, &mut texts);
        let labelled = self.attributes("[aria-label]", "aria-label");
        texts.extend(labelled);
        texts.retain(|it| !it.trim().is_empty());
        texts
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.place.remove();
    }
}

/// Goes to an address, as a link would.
pub async fn visit(fragment: &str) {
    go(fragment).await;
    settled().await;
}

/// Changes the address, and waits until the browser has told of it: on a busy machine that is late.
async fn go(fragment: &str) {
    let told = Rc::new(Cell::new(false));
    let tell = Rc::clone(&told);
    let listener = EventListener::once(&window(), "hashchange", move |_| tell.set(true));
    let before = window().location().href().expect("an address");
    window().location().set_hash(fragment).expect("an address");
    if window().location().href().expect("an address") != before {
        while !told.get() {
            TimeoutFuture::new(1).await;
        }
    }
    drop(listener);
}

/// The fragment of the address bar.
pub fn fragment() -> String {
    window().location().hash().expect("a fragment")
}

/// Waits until everything that follows from an act has followed.
pub async fn settled() {
    tick().await;
    // Visits are told by the browser, in a turn of its own; explanations follow behind a frame.
    TimeoutFuture::new(0).await;
    tick().await;
    let painted = Rc::new(Cell::new(false));
    let tell = Rc::clone(&painted);
    request_animation_frame(move || set_timeout(move || tell.set(true), Duration::ZERO));
    while !painted.get() {
        TimeoutFuture::new(1).await;
    }
    tick().await;
}

async fn set(label: &Element) {
    input(label).click();
    settled().await;
}
