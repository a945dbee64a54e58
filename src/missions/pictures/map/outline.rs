//! The outline of the land, as `cargo xtask outline` made it.

use std::fmt::Write;

use super::projection::Window;

const OUTLINE: &str = include_str!("../outline.txt");

/// The land as a path on a picture so many pixels wide.
pub fn path(window: Window, width: f64) -> String {
    let height = width * window.ratio();
    let mut path = String::new();
    for ring in rings(OUTLINE) {
        for (place, (longitude, latitude)) in ring.into_iter().enumerate() {
            let (x, y) = window.at(latitude, longitude);
            let step = if place == 0 { 'M' } else { 'L' };
            // Writing to a string cannot fail.
            let _ = write!(path, "{step}{:.1} {:.1}", x * width, y * height);
        }
        path.push('Z');
    }
    path
}

/// Rings of degrees east and north.
fn rings(text: &str) -> Vec<Vec<(f64, f64)>> {
    let mut lines = text.lines().filter(|it| !it.starts_with('#'));
    let grid = lines.next().and_then(|it| it.strip_prefix("grid ")?.parse().ok()).unwrap_or(1.0);
    lines.map(|line| ring(line, grid)).collect()
}

fn ring(line: &str, grid: f64) -> Vec<(f64, f64)> {
    let steps: Vec<f64> = line.split(' ').filter_map(|it| it.parse().ok()).collect();
    let (mut east, mut north) = (0.0, 0.0);
    let pairs = steps.chunks_exact(2);
    pairs
        .map(|step| {
            east += step[0];
            north += step[1];
            (east / grid, north / grid)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_ring_on_the_earth() {
        let lines = OUTLINE.lines().count();
        let rings = rings(OUTLINE);
        assert_eq!(rings.len(), lines - 2);
        for ring in &rings {
            assert!(ring.len() > 2);
            assert!(
                ring.iter().all(|it| (-180.0..200.0).contains(&it.0) && it.1.abs() <= 90.0),
                "{ring:?}"
            );
        }
        assert!(OUTLINE.len() < 10_000, "compact: {}", OUTLINE.len());
    }

    #[test]
    fn a_town_inland_is_on_land_and_the_mid_atlantic_is_not() {
        let land = |longitude: f64, latitude: f64| {
            let crossed =
                rings(OUTLINE).iter().map(|it| crossings(it, longitude, latitude)).sum::<usize>();
            crossed % 2 == 1
        };
        assert!(land(31.6, 4.9), "Juba");
        assert!(land(84.0, 28.0), "Nepal");
        assert!(land(-72.2, 19.0), "Haiti");
        assert!(!land(-30.0, 20.0) && !land(80.0, -20.0));
    }

    #[test]
    fn no_line_crosses_the_map_from_edge_to_edge() {
        for ring in rings(OUTLINE) {
            let next = ring.iter().cycle().skip(1);
            let long = ring.iter().zip(next).find(|(one, next)| (one.0 - next.0).abs() > 60.0);
            assert_eq!(long, None);
        }
    }

    fn crossings(ring: &[(f64, f64)], longitude: f64, latitude: f64) -> usize {
        let next = ring.iter().cycle().skip(1);
        let crossed = |it: &(&(f64, f64), &(f64, f64))| {
            let ((x1, y1), (x2, y2)) = (*it.0, *it.1);
            (y1 > latitude) != (y2 > latitude)
                && longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1
        };
        ring.iter().zip(next).filter(crossed).count()
    }
}
