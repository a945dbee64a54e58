//! The frame of every view: masthead, notices, the page, colophon.

use leptos::prelude::*;

use crate::browser;
use crate::explorer::ExplorerPage;
use crate::language::{Language, Spoken, use_language};
use crate::link;
use crate::messages::Trouble;
use crate::page::{self, Address, Page};
use crate::session::{Session, book, is_for_whole, use_session};
use crate::ui::{MarkSprite, first, in_turn, part, text};
use crate::views::Views;

/// The whole page.
#[component]
pub fn App(
    /// In which it begins, unless the address names another.
    language: Language,
) -> impl IntoView {
    let session = Session::new();
    let spoken = Spoken(RwSignal::new(language));
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
    #[cfg(feature = "whole")]
    let surroundings = browser::embedded().then(|| {
        let href = text(move || current(session, views, spoken.get(), shown.get()).href());
        view! { <crate::embed::Surroundings href=href /> }
    });
    // The whole page is sent for to stand inside another one.
    #[cfg(not(feature = "whole"))]
    let surroundings = ();

    view! {
        // The first answer takes its turn as well.
        {first(move || session.explain_after_painting())}
        {first(|| view! { <MarkSprite /> })}
        <div class="page" data-embed=browser::embedded().then_some("")>
            <a class="skip" href="#main" on:click=skip>{text(move || spoken.messages().skip)}</a>
            {first(move || view! { <Masthead shown=shown /> })}
            <Notices />
            {move || {
                let page = shown.get();
                if is_here(page, views) { first(|| view! { <ExplorerPage /> }) } else { views.show(page) }
            }}
            {surroundings}
            <footer class="sheet">
                // A closure, so that it waits behind the page above.
                {move || in_turn(move || view! { <Colophon /> })}
            </footer>
            // The last of the first: another language also sets the words that stand there till then.
            {move || first(move || keep_document(session, spoken, views, shown))}
        </div>
    }
}

#[component]
fn Colophon() -> impl IntoView {
    let spoken = use_language();
    let lines = move || spoken.messages().colophon.iter().map(|it| view! { <p>{*it}</p> });

    view! { <div class="colophon">{part(move || lines().collect_view())}</div> }
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
    if address.page == Page::Explorer && !is_for_whole(&address) {
        views.leave(Page::Explorer);
        session.follow(link::read(book(), &address));
    } else {
        session.troubles.set(views.follow(&address));
    }
    #[cfg(feature = "whole")]
    if matches!(address.page, Page::Explorer | Page::Worlds)
        && let Some(rules) = address.field("rules").filter(|it| *it != act::FINGERPRINT)
    {
        session.troubles.update(|it| it.insert(0, Trouble::OtherRules(rules.to_owned())));
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
        let page = shown.get();
        let name = if page == Page::Explorer {
            spoken.say(&book().pack().outcomes[session.explained.with(|it| it.outcome)].label)
        } else {
            views.name(page, spoken.get())
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

/// Whether it is the Explorer, and this build can answer what is asked of it.
fn is_here(page: Page, views: Views) -> bool {
    page == Page::Explorer && !views.wants(page)
}

/// The address of what is shown.
fn current(session: Session, views: Views, language: Language, page: Page) -> Address {
    if is_here(page, views) { explorer(session, language) } else { views.address(page, language) }
}

/// The Explorer's address, once what it holds is painted: nobody waits for it.
fn explorer(session: Session, language: Language) -> Address {
    session.follow_painting();
    let view = session.view.get();
    untrack(|| match session.beginning.get() {
        Some(id) => link::case(&id, view, language),
        None => session.address(language),
    })
}

#[component]
fn Masthead(
    /// The page shown.
    shown: RwSignal<Page>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let views = expect_context::<Views>();
    let href = move |page: Page| {
        let language = spoken.get();
        let explorer = page == Page::Explorer;
        if explorer { self::explorer(session, language) } else { views.address(page, language) }
            .href()
    };
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
                    {Page::NAMED.map(link).collect_view()}
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
