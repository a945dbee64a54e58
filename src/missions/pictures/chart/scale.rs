//! The scale of a chart: where a number stands, and which numbers are written beside it.

/// From 0 to the greatest number, on so many pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Where 0 is, from above.
    pub foot: f64,
    pub height: f64,
    pub most: u32,
}

impl Scale {
    /// The top of a bar of so many.
    pub fn top(self, number: u32) -> f64 {
        self.foot - self.length(number)
    }

    pub fn length(self, number: u32) -> f64 {
        self.height * f64::from(number) / f64::from(self.most.max(1))
    }

    /// Round numbers, at most six.
    pub fn steps(self) -> impl Iterator<Item = u32> {
        let most = self.most.max(1);
        let fits = |it: &u32| most / it <= 5;
        let units = (0..9).flat_map(|it| [1, 2, 5].map(|unit| unit * 10_u32.pow(it)));
        let step = units.into_iter().find(fits).unwrap_or(most);
        (0..=most / step).map(move |it| it * step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_few() {
        for most in [1, 3, 7, 30, 99, 746, 1332, 40_000] {
            let scale = Scale { foot: 100.0, height: 90.0, most };
            let steps: Vec<_> = scale.steps().collect();
            assert!((2..=6).contains(&steps.len()), "{most}: {steps:?}");
            assert!(steps.iter().all(|it| *it <= most));
        }
    }

    #[test]
    fn nobody_stands_at_the_foot_and_the_most_at_the_top() {
        let scale = Scale { foot: 100.0, height: 90.0, most: 40 };
        assert!((scale.top(0) - 100.0).abs() < 1e-9 && (scale.top(40) - 10.0).abs() < 1e-9);
    }
}
