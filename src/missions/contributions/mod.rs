//! What Japan gave: goods, and money.

mod goods;
mod wanted;

pub use goods::{Items, decided};
pub use wanted::Wanted;

use leptos::prelude::*;
use record::{Topic, record};

use super::bibliography::of_contributions;
use super::document::statements::OneStatement;
use super::sources::Sources;
use super::state::Missions;
use crate::language::use_language;
use crate::ui::text;

/// The page of contributions.
#[component]
pub fn ContributionsPage() -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let all = move || &spoken.messages().missions;
    let back = move || missions.list_address(spoken.get()).href();

    view! {
        <main id="main" tabindex="-1" class="sheet missions">
            <nav class="ways-back" aria-label=text(move || all().stay.ways)>
                <p class="actions"><a href=text(back)>{text(move || all().stay.back)}</a></p>
            </nav>
            <header class="question">
                <h1>{text(move || all().goods.heading)}</h1>
                <p class="standfirst">{text(move || all().goods.standfirst)}</p>
            </header>
            <goods::Goods />
            <Money />
            <Sources only=of_contributions() />
        </main>
    }
}

/// The figures of money that a printed document gives, with its date.
#[component]
fn Money() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.goods;
    let money = record().statements.iter().filter(|it| it.topic == Topic::Money);
    let one = |statement| view! { <OneStatement statement=statement /> };

    view! {
        <section class="section" aria-labelledby="money">
            <h2 id="money">{text(move || words().money)}</h2>
            <p class="section__note">{text(move || words().money_note)}</p>
            <dl class="statements">{money.map(one).collect_view()}</dl>
        </section>
    }
}
