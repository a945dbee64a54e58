//! What was not under the Act.

use super::{At, Check};

const LIST: &str = "outside";

impl Check<'_> {
    pub(super) fn outside(&mut self) {
        let outside = &self.record.outside;
        self.list(LIST, outside, |it| it.id.as_str());
        for it in outside {
            let at = At { list: LIST, id: it.id.as_str() };
            self.cite(at, "sources", &it.sources);
            self.period(at, "period", &it.period);
            self.figure(at, "people", it.people);
            self.expect(!it.areas.is_empty(), at, "areas", "has no area");
            for (index, area) in it.areas.iter().enumerate() {
                self.country(at, &format!("areas[{index}].iso3"), &area.iso3);
            }
        }
    }
}
