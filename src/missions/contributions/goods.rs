//! The table of goods, its filter, and what can be taken away.

use leptos::ev::Event;
use leptos::prelude::*;
use record::{Contribution, Item, When, record};
use serde_json::Value;

use super::wanted::{recipient_name, recipients, years};
use crate::language::{Language, use_language};
use crate::messages::missions::goods::Goods as GoodsWords;
use crate::missions::cited::Cited;
use crate::missions::exports::{Sheet, TakeAway, cell_of};
use crate::missions::remarks::Remarks;
use crate::missions::short::{row_of_names, short_name};
use crate::missions::state::Missions;
use crate::ui::text;

/// The goods.
#[component]
pub fn Goods() -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.goods;
    let found = Memo::new(move |_| missions.goods.with(super::Wanted::select));
    let lines = || record().contributions.iter().map(|it| it.items.len()).sum();
    let note = move || (words().note)(record().contributions.len(), lines());
    let count = move || (words().count)(found.with(Vec::len), record().contributions.len());
    let take = Callback::new(move |language| sheet(&found.get(), language));
    let row = |contribution| view! { <OneContribution contribution=contribution /> };

    view! {
        <section class="section">
            <h2 id="goods">{text(move || words().goods)}</h2>
            <p class="section__note">{text(note)}</p>
            <Filter />
            <p class="count" role="status">{text(count)}</p>
            <div class="scroller scroller--tall" role="region" aria-labelledby="goods" tabindex="0">
                <table class="table lines goods" aria-labelledby="goods">
                    <thead><Heads /></thead>
                    <tbody>
                        <For each=move || found.get() key=|it| it.id.clone() children=row />
                    </tbody>
                </table>
            </div>
            <TakeAway name="contributions" sheet=take />
        </section>
    }
}

#[component]
fn Heads() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.goods;
    let heads: [fn(&GoodsWords) -> &'static str; 6] = [
        |it| it.decided,
        |it| it.number,
        |it| it.given_to,
        |it| it.purpose,
        |it| it.items,
        |it| it.sources,
    ];
    let head = move |it: fn(&GoodsWords) -> &'static str| {
        view! { <th scope="col">{text(move || it(words()))}</th> }
    };
    view! { <tr>{heads.map(head).collect_view()}</tr> }
}

#[component]
fn Filter() -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.goods;
    let submit = |event: leptos::ev::SubmitEvent| event.prevent_default();
    let choose_year = move |event: Event| {
        missions.goods.update(|it| it.year = event_target_value(&event).parse().ok());
    };
    let choose_recipient = move |event: Event| {
        let value = event_target_value(&event);
        missions.goods.update(|it| it.recipient = Some(value).filter(|it| !it.is_empty()));
    };
    let year = move |it: u16| {
        let here = move || missions.goods.with(|wanted| wanted.year == Some(it));
        view! { <option value=it prop:selected=here>{it}</option> }
    };
    let recipient = move |(id, it): (String, &'static Contribution)| {
        let value = id.clone();
        let here = move || missions.goods.with(|wanted| wanted.recipient.as_ref() == Some(&id));
        let name = text(move || recipient_name(it, spoken.get().tag()));
        view! { <option value=value prop:selected=here>{name}</option> }
    };

    view! {
        <form class="filters" role="search" aria-label=text(move || words().filter) on:submit=submit>
            <p>
                <label class="filters__label" for="year">{text(move || words().year)}</label>
                <select id="year" on:change=choose_year>
                    <option value="" prop:selected=move || missions.goods.with(|it| it.year.is_none())>
                        {text(move || words().any_year)}
                    </option>
                    {years().into_iter().map(year).collect_view()}
                </select>
            </p>
            <p>
                <label class="filters__label" for="recipient">{text(move || words().recipient)}</label>
                <select id="recipient" on:change=choose_recipient>
                    <option
                        value=""
                        prop:selected=move || missions.goods.with(|it| it.recipient.is_none())
                    >
                        {text(move || words().anybody)}
                    </option>
                    {recipients().into_iter().map(recipient).collect_view()}
                </select>
            </p>
        </form>
    }
}

#[component]
fn OneContribution(
    /// The contribution.
    contribution: &'static Contribution,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().goods;
    let number = move || match contribution.number {
        Some(number) => number.to_string(),
        None => all().not_found.to_owned(),
    };
    let class = if contribution.number.is_none() { "absent" } else { "" };
    let id = &contribution.id;
    let note = contribution.number_basis.as_ref().map(|it| {
        view! { <span class="dispatch__note">{text(move || spoken.say(it))}</span> }
    });

    view! {
        <tr>
            <th scope="row" class="when">{text(move || decided(contribution, words(), all().when))}</th>
            <td class="goods__number"><span class=class>{text(number)}</span>{note}</td>
            <td>
                <span class="dispatch__role">{text(move || spoken.say(&contribution.recipient))}</span>
                <span class="dispatch__note">{text(move || where_to(contribution, spoken.get()))}</span>
            </td>
            <td>
                {text(move || spoken.say(&contribution.purpose))}
                <With contribution=contribution />
            </td>
            <td><Items contribution=contribution /></td>
            <td>
                <Cited
                    sources=&contribution.sources
                    place=format!("{id}-row")
                    sure=contribution.confidence
                />
                <Remarks remarks=&contribution.remarks place=format!("{id}-remark") />
            </td>
        </tr>
    }
}

/// When it was decided, and what the date is the date of.
pub fn decided(
    contribution: &Contribution,
    words: &GoodsWords,
    when: fn(When) -> String,
) -> String {
    (words.on)(contribution.decision, &when(contribution.decided.value))
}

fn where_to(contribution: &Contribution, language: Language) -> String {
    let areas = contribution.areas.iter();
    let names: Vec<_> = areas.map(|it| it.name.say(language.tag()).to_owned()).collect();
    row_of_names(&names, language)
}

/// The stay that the goods belonged to.
#[component]
fn With(
    /// The contribution.
    contribution: &'static Contribution,
) -> impl IntoView {
    let spoken = use_language();
    let operation = contribution.operation.as_ref().and_then(|it| record().operation(it));
    operation.map(|it| {
        let href = move || Missions::operation_href(&it.id, spoken.get());
        let name = move || {
            let name = short_name(it, spoken.get());
            (spoken.messages().missions.goods.with)(&name)
        };
        view! { <span class="dispatch__note"><a href=text(href)>{text(name)}</a></span> }
    })
}

/// The lines of goods.
#[component]
pub fn Items(
    /// The contribution.
    contribution: &'static Contribution,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.goods;
    let item = move |it: &'static Item| {
        let says = move || {
            let unit = it.unit.as_ref().map(|unit| spoken.say(unit));
            (words().item)(&spoken.say(&it.name), it.quantity, unit.as_deref())
        };
        let note = it.note.as_ref().map(|it| {
            view! { " "<span class="dispatch__note">{text(move || spoken.say(it))}</span> }
        });
        view! { <li>{text(says)}{note}</li> }
    };
    view! { <ul class="items">{contribution.items.iter().map(item).collect_view()}</ul> }
}

/// The lines of goods to take away: one for each.
fn sheet(contributions: &[&'static Contribution], language: Language) -> Sheet {
    let say = |it: &rules::Words| Value::from(it.say(language.tag()));
    let rows = contributions.iter().flat_map(|one| {
        one.items.iter().map(move |item| {
            vec![
                one.id.as_str().into(),
                one.number.into(),
                one.decided.value.date().into(),
                one.decision.id().into(),
                say(&one.recipient),
                where_to(one, language).into(),
                say(&one.purpose),
                say(&item.name),
                item.quantity.into(),
                item.unit.as_ref().map(say).into(),
                item.note.as_ref().map(say).into(),
                one.operation.as_ref().map(record::OperationId::as_str).into(),
                one.confidence.id().into(),
                cell_of(&one.sources),
            ]
        })
    });
    let mut sources = vec![];
    for source in contributions.iter().flat_map(|it| &it.sources) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    Sheet {
        title: language.messages().missions.goods.goods.to_owned(),
        columns: COLUMNS.to_vec(),
        rows: rows.collect(),
        sources,
    }
}

const COLUMNS: [&str; 14] = [
    "contribution",
    "number",
    "decided",
    "date-of",
    "recipient",
    "areas",
    "purpose",
    "item",
    "quantity",
    "unit",
    "note",
    "operation",
    "confidence",
    "sources",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_goods_can_be_taken_away() {
        let all: Vec<_> = record().contributions.iter().collect();
        for language in Language::ALL {
            let sheet = sheet(&all, language);
            assert_eq!(sheet.rows.len(), 72);
            assert!(sheet.rows.iter().all(|it| it.len() == COLUMNS.len()));
            let televisions = &sheet.rows[0];
            assert_eq!(televisions[8], Value::Null, "not found is no zero");
        }
    }
}
