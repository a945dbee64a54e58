//! The frame of every view: masthead, notices, the page, colophon.

use leptos::prelude::*;

use crate::browser;
use crate::explorer::ExplorerPage;
use crate::language::{Language, Spoken, use_language};
use crate::link;
use crate::messages::Trouble;
use crate::page::{self, Address, Page};
use crate::session::{Session, book, use_session};
use crate::ui::{MarkSprite, part, text};
use crate::views::Views;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::new();
    let spoken = Spoken(RwSignal::new(Language::of_visitor()));
    provide_context(session);
    provide_context(spoken);
    let views = Views::provide();
    let shown = RwSignal::new(Page::Explorer);
    provide_context(views);
    if browser::remembered("view").as_deref() == Some("full") {
        session.view.set(crate::session::View::Full);
    }
    let visit = move |address: Address| visit(address, session, spoken, views, shown);
    if let Some(explorer) = browser::handed_over() {
        session.follow(link::read(book(), &explorer));
    }
    visit(page::here().unwrap_or(Address::of(Page::Explorer)));
    page::follow(move |address| {
        let before = shown.get_untracked();
        visit(address);
        if before != shown.get_untracked() {
            // By then the new page is there.
            request_animation_frame(browser::focus_main);
        }
    });
    keep_document(session, spoken, views, shown);

    view! {
        <MarkSprite />
        <div class="page">
            <a class="skip" href="#main" on:click=skip>{text(move || spoken.messages().skip)}</a>
            <Masthead shown=shown />
            <Notices />
            {move || match shown.get() {
                Page::Explorer => view! { <ExplorerPage /> }.into_any(),
                other @ (Page::Missions | Page::Worlds | Page::About) => views.show(other),
            }}
            <footer class="sheet">
                <div class="colophon">
                    {part(move || spoken.messages().colophon.iter().map(|it| view! { <p>{*it}</p> }).collect_view())}
                </div>
            </footer>
        </div>
    }
}

/// The skip link moves the focus without touching the address, which holds the view's state.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    browser::focus("main");
}

/// Takes what an address says: page, language, situation or order.
fn visit(address: Address, session: Session, spoken: Spoken, views: Views, shown: RwSignal<Page>) {
    if let Some(language) = address.field("lang").and_then(Language::from_tag) {
        spoken.0.set(language);
    }
    match address.page {
        Page::Explorer => session.follow(link::read(book(), &address)),
        Page::Missions | Page::Worlds | Page::About => session.troubles.set(views.follow(&address)),
    }
    if let Some(path) = address.unknown {
        session.troubles.update(|it| it.push(Trouble::UnknownPage(path)));
    }
    // The same page stays as it is, with what was opened on it.
    if shown.get_untracked() != address.page {
        shown.set(address.page);
    }
}

/// Keeps title, language, address bar and storage in step with what is shown.
fn keep_document(session: Session, spoken: Spoken, views: Views, shown: RwSignal<Page>) {
    let title = Memo::new(move |_| {
        let messages = spoken.messages();
        let name = match shown.get() {
            Page::Explorer => {
                spoken.say(&book().pack().outcomes[session.assessment.with(|it| it.outcome)].label)
            }
            other @ (Page::Missions | Page::Worlds | Page::About) => {
                views.name(other, spoken.get())
            }
        };
        (messages.title)(&name)
    });
    Effect::new(move |_| browser::set_title(&title.get()));
    Effect::new(move |_| browser::set_language(spoken.get().tag()));
    Effect::new(move |before: Option<()>| {
        let href = current(session, views, spoken.get(), shown.get()).href();
        // The first address is the visitor's own.
        if before.is_some() {
            browser::replace_fragment(href);
        }
    });
    Effect::new(move |before: Option<()>| {
        let view = session.view.get();
        if before.is_some() {
            let full = view == crate::session::View::Full;
            browser::remember("view", if full { "full" } else { "short" });
        }
    });
}

/// The address of what is shown.
fn current(session: Session, views: Views, language: Language, page: Page) -> Address {
    match (page, session.beginning.get()) {
        (Page::Explorer, Some(id)) => link::case(&id, session.view.get(), language),
        (Page::Explorer, None) => session.address(language),
        (Page::Missions | Page::Worlds | Page::About, _) => views.address(page, language),
    }
}

#[component]
fn Masthead(
    /// The page shown.
    shown: RwSignal<Page>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let views = expect_context::<Views>();
    let href = move |page: Page| current(session, views, spoken.get(), page).href();
    let other = move || spoken.get().other();
    let in_other = move || current(session, views, other(), shown.get()).href();
    let link = move |page: Page| {
        view! {
            <a href=text(move || href(page)) aria-current=move || (shown.get() == page).then_some("page")>
                {text(move || (spoken.messages().page)(page))}
            </a>
        }
    };

    view! {
        <header class="sheet">
            <div class="masthead">
                <a class="masthead__name" href=text(move || href(Page::Explorer))>
                    {text(move || spoken.messages().site)}
                </a>
                <a
                    class="masthead__language"
                    href=in_other
                    lang=text(move || other().tag())
                    hreflang=text(move || other().tag())
                    on:click=move |_| browser::remember("language", other().tag())
                >
                    {text(move || match other() {
                        Language::English => "English",
                        Language::Japanese => "日本語",
                    })}
                </a>
                <nav class="masthead__pages" aria-label=text(move || spoken.messages().pages)>
                    {Page::ALL.map(link).collect_view()}
                </nav>
            </div>
        </header>
    }
}

/// What went wrong with an address or a file, until it is dismissed.
#[component]
fn Notices() -> impl IntoView {
    let spoken = use_language();
    let troubles = use_session().troubles;
    let notice = move |(place, trouble): (usize, Trouble)| {
        let (what, then) = (spoken.messages().trouble)(&trouble);
        let reason = trouble.reason().map(|it| view! { " "<span lang="en">{it.to_owned()}</span> });
        view! {
            <div class="notice" data-kind="problem">
                <p class="notice__words"><strong>{what}</strong>" "{then}{reason}</p>
                <button
                    type="button"
                    class="notice__dismiss"
                    on:click=move |_| troubles.update(|it| { it.remove(place); })
                >
                    {spoken.messages().dismiss}
                </button>
            </div>
        }
    };

    view! {
        <div class="notices sheet" role="status">
            {part(move || troubles.get().into_iter().enumerate().map(notice).collect_view())}
        </div>
    }
}
