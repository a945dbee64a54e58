//! Where marks stand: at their places, or as near as they can be without covering one another.

use super::projection::Window;

/// A width that the map is laid out for: it holds for this width and every greater one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Class {
    /// Pixels.
    pub width: f64,
    /// The diameter of a mark.
    pub mark: f64,
}

/// From the narrowest phone to a wide page. The styles know the same widths and measures.
pub const CLASSES: [Class; 3] = [
    Class { width: 288.0, mark: 24.0 },
    Class { width: 560.0, mark: 30.0 },
    Class { width: 760.0, mark: 32.0 },
];

/// Room between two marks.
pub const ROOM: f64 = 2.0;

/// Moves marks apart, step by step and always in the same way. Places and marks are shares of the
/// map's width and height.
pub fn apart(places: &[(f64, f64)], window: Window, class: Class) -> Vec<(f64, f64)> {
    let (width, height) = (class.width, class.width * window.ratio());
    let least = class.mark + ROOM;
    let homes: Vec<_> = places.iter().map(|it| (it.0 * width, it.1 * height)).collect();
    let mut marks = homes.clone();
    for _ in 0..2000 {
        if !push(&mut marks, least) {
            break;
        }
        // A little way home, so that no mark strays further than it must.
        for (mark, home) in marks.iter_mut().zip(&homes) {
            mark.0 += (home.0 - mark.0) * 0.02;
            mark.1 += (home.1 - mark.1) * 0.02;
        }
        inside(&mut marks, class.mark / 2.0, width, height);
    }
    // To the last: from here on they only give way.
    for _ in 0..2000 {
        let moved = push(&mut marks, least);
        inside(&mut marks, class.mark / 2.0, width, height);
        if !moved {
            break;
        }
    }
    marks.into_iter().map(|it| (it.0 / width, it.1 / height)).collect()
}

/// Pushes each pair that is too close apart by half of what is missing, and a hair more.
fn push(marks: &mut [(f64, f64)], least: f64) -> bool {
    let mut moved = false;
    for one in 0..marks.len() {
        for other in one + 1..marks.len() {
            let (dx, dy) = (marks[other].0 - marks[one].0, marks[other].1 - marks[one].1);
            let distance = dx.hypot(dy);
            if distance >= least {
                continue;
            }
            moved = true;
            // Two at the very same place part sideways.
            let (ux, uy) =
                if distance > 0.01 { (dx / distance, dy / distance) } else { (1.0, 0.0) };
            let step = (least - distance) / 2.0 + 0.05;
            marks[one].0 -= ux * step;
            marks[one].1 -= uy * step;
            marks[other].0 += ux * step;
            marks[other].1 += uy * step;
        }
    }
    moved
}

fn inside(marks: &mut [(f64, f64)], edge: f64, width: f64, height: f64) {
    for mark in marks {
        mark.0 = mark.0.clamp(edge, width - edge);
        mark.1 = mark.1.clamp(edge, height - edge);
    }
}

#[cfg(test)]
mod tests {
    use super::super::places::groups;
    use super::*;

    /// The class that a map so wide is shown in.
    fn class_of(width: f64) -> Class {
        CLASSES.into_iter().rfind(|it| it.width <= width).unwrap_or(CLASSES[0])
    }

    #[test]
    fn no_two_marks_overlap_at_any_width() {
        let window = Window::shown();
        let places: Vec<_> = groups().iter().map(|it| it.at).collect();
        assert!(places.len() > 12, "{}", places.len());
        for width in (288..=1400).step_by(4).map(f64::from) {
            let class = class_of(width);
            let marks = apart(&places, window, class);
            let height = width * window.ratio();
            for (place, one) in marks.iter().enumerate() {
                for other in &marks[place + 1..] {
                    let distance = ((one.0 - other.0) * width).hypot((one.1 - other.1) * height);
                    assert!(distance >= class.mark, "{width}: {one:?} {other:?} {distance}");
                }
            }
        }
    }

    #[test]
    fn a_mark_stays_near_its_place_and_on_the_map() {
        let window = Window::shown();
        let places: Vec<_> = groups().iter().map(|it| it.at).collect();
        for class in CLASSES {
            for (mark, home) in apart(&places, window, class).iter().zip(&places) {
                let away = ((mark.0 - home.0) * class.width)
                    .hypot((mark.1 - home.1) * class.width * window.ratio());
                assert!(away < 2.5 * class.mark, "{class:?} {away}");
                assert!((0.0..=1.0).contains(&mark.0) && (0.0..=1.0).contains(&mark.1));
            }
        }
    }

    #[test]
    fn a_mark_with_room_stands_on_its_place() {
        let window = Window::shown();
        let places = [(0.1, 0.5), (0.9, 0.5)];
        assert_eq!(apart(&places, window, CLASSES[0]).len(), 2);
        for (mark, home) in apart(&places, window, CLASSES[0]).iter().zip(places) {
            assert!((mark.0 - home.0).abs() < 1e-9 && (mark.1 - home.1).abs() < 1e-9);
        }
    }
}
