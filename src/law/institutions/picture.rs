//! The picture: who asks, decides, draws up and acts. Everything in it stands in words below it.

use act::institution::{Institution, InstitutionKind, Link, institutions, links};
use leptos::prelude::*;

use crate::language::{Language, use_language};
use crate::ui::{part, text};

/// Where each stands: the middle of its name.
const PLACES: [(&str, f64, f64); 15] = [
    ("diet", 120.0, 50.0),
    ("national-security-council", 390.0, 50.0),
    ("cabinet", 660.0, 50.0),
    ("foreign-minister", 120.0, 190.0),
    ("prime-minister", 390.0, 190.0),
    ("plan", 660.0, 190.0),
    ("headquarters", 930.0, 190.0),
    ("deputy-chief", 120.0, 330.0),
    ("members", 120.0, 430.0),
    ("chief", 390.0, 330.0),
    ("procedures", 660.0, 330.0),
    ("secretary-general", 930.0, 330.0),
    ("corps", 390.0, 480.0),
    ("sdf-units", 660.0, 480.0),
    ("coast-guard", 930.0, 480.0),
];
/// Half of the room that a name takes.
const ROOM: (f64, f64) = (92.0, 34.0);

fn place(id: &str) -> Option<(f64, f64)> {
    PLACES.iter().find(|it| it.0 == id).map(|it| (it.1, it.2))
}

/// The picture itself, in a region of its own that a phone may move sideways.
#[component]
pub fn Picture(
    /// Who acts in what happens next, by step.
    steps: Memo<Vec<(usize, String)>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.institutions;
    let names = move || {
        let all = institutions().iter();
        all.filter_map(|it| name(it, &steps.get(), spoken.get())).collect_view()
    };
    let lines = move || {
        let drawn = links().iter().filter_map(line).collect_view();
        let said = links().iter().filter_map(|it| label(it, spoken.get())).collect_view();
        view! { {drawn} {said} }
    };

    view! {
        <div class="scroller" role="region" tabindex="0" aria-labelledby="picture">
            <svg class="institutions" viewBox="0 0 1050 540" role="img" aria-label=text(move || words().drawn)>
                <defs>
                    <marker id="goes" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto">
                        <path d="M0 0 10 5 0 10Z" class="institutions__head" />
                    </marker>
                </defs>
                {part(lines)}
                {part(names)}
            </svg>
        </div>
    }
}

/// A line from the edge of one name to the edge of the other.
fn line(it: &Link) -> Option<AnyView> {
    let (from, to) = ends(place(&it.from)?, place(&it.to)?);
    let path = format!("M{:.0} {:.0}L{:.0} {:.0}", from.0, from.1, to.0, to.1);
    Some(view! { <path class="institutions__line" d=path marker-end="url(#goes)" /> }.into_any())
}

type Point = (f64, f64);

/// Where the line between two middles leaves the room of either name.
fn ends(from: Point, to: Point) -> (Point, Point) {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let share = |length: f64, room: f64| if length == 0.0 { 1.0 } else { room / length.abs() };
    let out = share(x, ROOM.0).min(share(y, ROOM.1)).min(0.5);
    ((from.0 + x * out, from.1 + y * out), (to.0 - x * out, to.1 - y * out))
}

fn label(it: &Link, language: Language) -> Option<AnyView> {
    let (from, to) = ends(place(&it.from)?, place(&it.to)?);
    // A slanting line may cross another: its words stand near where it begins.
    let slants = from.0 != to.0 && from.1 != to.1;
    let share = if slants { 0.3 } else { 0.45 };
    let at = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
    let words = wrapped(it.says.say(language.tag()), language, (14, 7));
    Some(several(&words, at, "institutions__says", 13.0))
}

fn name(it: &Institution, steps: &[(usize, String)], language: Language) -> Option<AnyView> {
    let at = place(&it.id)?;
    let kind = match it.kind {
        InstitutionKind::Body => "body",
        InstitutionKind::Person => "person",
        InstitutionKind::Document => "document",
        InstitutionKind::Outside => "outside",
    };
    let acts: Vec<_> =
        steps.iter().filter(|(_, who)| *who == it.id).map(|(place, _)| place.to_string()).collect();
    let words = wrapped(it.name.say(language.tag()), language, (20, 10));
    let half = words.len() as f64 * 8.5;
    let rule = format!("M{:.0} {:.0}h{:.0}", at.0 - 60.0, at.1 + half + 5.0, 120.0);
    let steps = (!acts.is_empty()).then(|| {
        let says = (language.messages().law.institutions.steps)(&acts.join(", "));
        several(&[says], (at.0, at.1 - half - 9.0), "institutions__step", 13.0)
    });
    Some(
        view! {
            <g data-kind=kind data-acts=(!acts.is_empty()).then_some("")>
                {several(&words, at, "institutions__name", 17.0)}
                <path class="institutions__rule" d=rule />
                {steps}
            </g>
        }
        .into_any(),
    )
}

/// Lines of words about a middle.
fn several(lines: &[String], (x, y): Point, class: &'static str, leading: f64) -> AnyView {
    let top = y - (lines.len() as f64 - 1.0) * leading / 2.0 + leading * 0.35;
    let one = |(place, words): (usize, &String)| {
        view! { <tspan x=x y=top + place as f64 * leading>{words.clone()}</tspan> }
    };
    let lines = lines.iter().enumerate().map(one).collect_view();
    view! { <text class=class text-anchor="middle">{lines}</text> }.into_any()
}

/// Words in lines of so many letters, by language.
fn wrapped(words: &str, language: Language, (latin, japanese): (usize, usize)) -> Vec<String> {
    let mut lines = vec![String::new()];
    let (parts, gap, room): (Vec<String>, &str, usize) = match language {
        Language::English => (words.split(' ').map(str::to_owned).collect(), " ", latin),
        Language::Japanese => (words.chars().map(String::from).collect(), "", japanese),
    };
    for part in parts {
        let Some(line) = lines.last_mut() else { continue };
        if line.is_empty() {
            line.push_str(&part);
        } else if line.chars().count() + gap.len() + part.chars().count() <= room {
            line.push_str(gap);
            line.push_str(&part);
        } else {
            lines.push(part);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_that_a_line_names_stands_in_the_picture() {
        for it in links() {
            assert!(place(&it.from).is_some(), "{}", it.from);
            assert!(place(&it.to).is_some(), "{}", it.to);
        }
    }

    #[test]
    fn no_two_stand_in_one_place() {
        let all: Vec<_> = institutions().iter().filter_map(|it| place(&it.id)).collect();
        for (index, one) in all.iter().enumerate() {
            for other in &all[..index] {
                let apart = (one.0 - other.0).abs() >= ROOM.0 * 2.0
                    || (one.1 - other.1).abs() >= ROOM.1 * 2.0;
                assert!(apart, "{one:?} {other:?}");
            }
        }
        assert_eq!(all.len(), PLACES.len());
    }

    #[test]
    fn a_name_is_wrapped_where_words_end() {
        let name = "International Peace Cooperation Headquarters";
        let lines = wrapped(name, Language::English, (20, 10));
        assert_eq!(lines.join(" "), name);
        assert!(lines.iter().all(|it| it.len() <= 20), "{lines:?}");
        assert_eq!(
            wrapped("国際平和協力本部事務局の長", Language::Japanese, (20, 10))
                .concat()
                .chars()
                .count(),
            13
        );
    }

    #[test]
    fn a_line_ends_outside_of_both_names() {
        let (from, to) = ends((0.0, 0.0), (300.0, 0.0));
        assert_eq!((from, to), ((92.0, 0.0), (208.0, 0.0)));
        let (from, to) = ends((0.0, 0.0), (0.0, 140.0));
        assert_eq!((from, to), ((0.0, 34.0), (0.0, 106.0)));
    }
}
