//! The projector: one question at a time, in large type, for the back row.

use std::time::Duration;

use class::Question;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::asked::{Situation, asks, called, says};
use super::classroom::{Part, use_classroom};
use super::explained::Explained;
use crate::browser;
use crate::language::use_language;
use crate::ui::{Mark, text};

/// The frame: keys count while it has the focus itself.
const STAGE: &str = "stage";

/// Seconds that a question may take; 0: as long as it takes.
const TIMES: [u32; 5] = [0, 30, 60, 120, 300];

/// What is on the wall. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
struct Wall {
    at: RwSignal<usize>,
    shown: RwSignal<bool>,
    count: Signal<usize>,
    /// Seconds for a question.
    time: RwSignal<u32>,
    /// Seconds left; none: no timer runs.
    left: RwSignal<Option<u32>>,
    ticking: StoredValue<Option<IntervalHandle>>,
}

impl Wall {
    fn go(self, forward: bool) {
        let last = self.count.get_untracked().saturating_sub(1);
        self.at.update(|it| *it = if forward { (*it + 1).min(last) } else { it.saturating_sub(1) });
        self.shown.set(false);
        self.stop();
    }

    fn reveal(self) {
        self.shown.update(|it| *it = !*it);
        self.stop();
    }

    fn stop(self) {
        self.ticking.try_update_value(|it| it.take().inspect(IntervalHandle::clear));
        self.left.try_set(None);
    }

    fn start(self) {
        self.stop();
        let time =
            if self.time.get_untracked() == 0 { TIMES[2] } else { self.time.get_untracked() };
        self.time.set(time);
        self.left.set(Some(time));
        let tick = move || {
            let left = self.left.try_get_untracked().flatten().unwrap_or(0).saturating_sub(1);
            self.left.try_set(Some(left));
            if left == 0 {
                self.ticking.try_update_value(|it| it.take().inspect(IntervalHandle::clear));
            }
        };
        // Where the browser counts no time, the number stays.
        self.ticking.set_value(set_interval_with_handle(tick, Duration::from_secs(1)).ok());
    }

    fn turn_timer(self) {
        if self.left.get_untracked().is_some() { self.stop() } else { self.start() }
    }

    /// A key, pressed while the frame itself has the focus.
    fn press(self, key: &str) -> bool {
        match key {
            "ArrowRight" | "PageDown" => self.go(true),
            "ArrowLeft" | "PageUp" => self.go(false),
            "r" | "R" | "." => self.reveal(),
            "t" | "T" => self.turn_timer(),
            _ => return false,
        }
        true
    }
}

/// The page for the wall.
#[component]
pub fn ProjectorPage() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.projector;
    let paper = room.shown_paper();
    let wall = Wall {
        at: RwSignal::new(0),
        shown: RwSignal::new(false),
        count: Signal::derive(move || paper.with(|it| it.questions.len())),
        time: RwSignal::new(0),
        left: RwSignal::new(None),
        ticking: StoredValue::new(None),
    };
    on_cleanup(move || wall.stop());
    let question = Memo::new(move |_| paper.with(|it| it.questions.get(wall.at.get()).cloned()));
    let press = move |event: KeyboardEvent| {
        let plain = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
        if plain && event.target() == event.current_target() && wall.press(&event.key()) {
            event.prevent_default();
        }
    };
    let asked = move || question.with(|it| it.as_ref().map_or("", |it| asks(it, spoken)));
    let number =
        move || (spoken.messages().class.asked.number)(wall.at.get() + 1, wall.count.get());
    let explained = move || {
        let question = question.get().filter(|_| wall.shown.get())?;
        Some(view! { <Explained question=question answer=None spoken=spoken /> })
    };
    let leave = move || room.address(Part::Class, spoken.get()).href();
    // Behind the focus of the page itself, which a visit moves.
    browser::after_painting(|| browser::after_painting(|| browser::focus(STAGE)));

    view! {
        <main id="main" tabindex="-1" class="sheet learn projector">
            <h1 class="said">{text(move || words().heading)}</h1>
            <section id=STAGE class="stage" tabindex="0" aria-label=text(move || words().heading) aria-describedby="keys" data-shown=move || wall.shown.get().then_some("") on:keydown=press>
                <h2>
                    <span class="asked-of__number">{text(number)}</span>" "{text(asked)}
                </h2>
                <Situation question=question spoken=spoken />
                <OnTheWall question=question wall=wall />
                <div aria-live="polite">{explained}</div>
            </section>
            <Controls wall=wall />
            <p id="keys" class="section__note">{text(move || words().keys)}</p>
            <p class="actions"><a href=text(leave)>{text(move || words().leave)}</a></p>
        </main>
    }
}

/// The choices; the right one is marked once it is shown.
#[component]
fn OnTheWall(
    /// The question.
    question: Memo<Option<Question>>,
    /// What is on the wall.
    wall: Wall,
) -> impl IntoView {
    let spoken = use_language();
    let choice = move |question: &Question, place: usize| {
        let shown = wall.shown.get();
        let key = shown && place == question.key;
        let words = &spoken.messages().class.collect;
        let marked = key.then(|| view! {
            <span class="finding" data-finding="met"><Mark shape="met" />" "<span>{words.right}</span></span>
        });
        view! {
            <li data-key=key.then_some("true") data-shown=shown.then_some("true")>
                <span class="wall__letter">{called(place)}</span>
                <span class="wall__says">{says(&question.choices[place], spoken)}</span>
                {marked}
            </li>
        }
    };

    view! {
        <ul class="wall">
            {move || question.with(|it| {
                it.iter().flat_map(|it| (0..it.choices.len()).map(move |place| choice(it, place))).collect_view()
            })}
        </ul>
    }
}

/// Buttons for all that keys do, and the timer.
#[component]
fn Controls(
    /// What is on the wall.
    wall: Wall,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class.projector;
    let button = move |name: Signal<String>, act: fn(Wall)| {
        view! { <button type="button" class="button" on:click=move |_| act(wall)>{name}</button> }
    };
    let time = move |event| {
        wall.time.set(event_target_value(&event).parse().unwrap_or(0));
        wall.stop();
    };
    let option = move |seconds: u32| {
        let name = move || match seconds {
            0 => words().no_timer.to_owned(),
            _ => (words().seconds)(seconds),
        };
        view! {
            <option value=seconds.to_string() prop:selected=move || wall.time.get() == seconds>{text(name)}</option>
        }
    };
    let left = move || wall.left.get().map_or(String::new(), |it| (words().seconds)(it));
    let over = move || if wall.left.get() == Some(0) { words().time_over } else { "" };
    let shows = move || if wall.shown.get() { words().hide } else { words().reveal };
    let runs =
        move || if wall.left.get().is_some() { words().stop_timer } else { words().start_timer };

    view! {
        <div class="controls">
            {button(text(move || words().back), |it| it.go(false))}
            {button(text(shows), Wall::reveal)}
            {button(text(move || words().next), |it| it.go(true))}
            <p class="field">
                <label for="time">{text(move || words().timer)}</label>
                <select id="time" on:change=time>{TIMES.map(option).collect_view()}</select>
            </p>
            {button(text(runs), Wall::turn_timer)}
            <span class="timer" role="timer">{text(left)}</span>
            <strong role="status">{text(over)}</strong>
        </div>
    }
}
