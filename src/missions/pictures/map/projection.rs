//! Equal Earth (Šavrič, Patterson and Jenny, 2018): areas keep their size, and the land its look.

/// Where a place lies on the plane; one unit is the Earth's radius, north is up.
pub fn equal_earth(latitude: f64, longitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];
    let half_root = 3_f64.sqrt() / 2.0;
    let angle = (half_root * latitude.to_radians().sin()).asin();
    let square = angle * angle;
    let sixth = square * square * square;
    let steep = A[0] + 3.0 * A[1] * square + sixth * (7.0 * A[2] + 9.0 * A[3] * square);
    let x = longitude.to_radians() * angle.cos() / (half_root * steep);
    let y = angle * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
    (x, y)
}

/// The part of the plane that is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    west: f64,
    north: f64,
    width: f64,
    height: f64,
}

impl Window {
    /// From the Americas to the Pacific, without the far north and south: nobody was sent there.
    pub fn shown() -> Window {
        let (west, _) = equal_earth(0.0, -112.0);
        let (east, _) = equal_earth(0.0, 163.0);
        let (_, north) = equal_earth(74.0, 0.0);
        let (_, south) = equal_earth(-46.0, 0.0);
        Window { west, north, width: east - west, height: north - south }
    }

    /// Shares of width and height, from the upper left.
    pub fn at(self, latitude: f64, longitude: f64) -> (f64, f64) {
        let (x, y) = equal_earth(latitude, longitude);
        ((x - self.west) / self.width, (self.north - y) / self.height)
    }

    /// Height to width.
    pub fn ratio(self) -> f64 {
        self.height / self.width
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projection_gives_the_published_values() {
        // The corners of the map, from the paper: x 2.7066 at the equator, y 1.3173 at the pole.
        let (x, y) = equal_earth(0.0, 180.0);
        assert!((x - 2.706_63).abs() < 1e-4 && y.abs() < 1e-12, "{x} {y}");
        let (x, y) = equal_earth(90.0, 0.0);
        assert!(x.abs() < 1e-12 && (y - 1.317_36).abs() < 1e-4, "{x} {y}");
    }

    #[test]
    fn areas_keep_their_size() {
        // A strip of one degree at the equator and one at 60°: the second is half as long.
        let area = |latitude: f64| {
            let (x, south) = equal_earth(latitude, 1.0);
            let (_, north) = equal_earth(latitude + 0.01, 1.0);
            x * (north - south)
        };
        let ratio = area(60.0) / area(0.0);
        assert!((ratio - 60_f64.to_radians().cos()).abs() < 1e-3, "{ratio}");
    }

    #[test]
    fn the_window_shows_where_people_were() {
        let window = Window::shown();
        for place in &record::record().places {
            let (x, y) = window.at(place.latitude, place.longitude);
            assert!((0.02..0.98).contains(&x) && (0.05..0.95).contains(&y), "{} {x} {y}", place.id);
        }
    }
}
