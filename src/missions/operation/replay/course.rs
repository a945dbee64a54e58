//! Where the replay stands: whose people, at which step, under which reading.

use leptos::prelude::*;
use record::{Dispatch, Holder, Operation, Snapshot, Step, record};
use rules::Assessment;

use crate::missions::Missions;
use crate::missions::asked::Sight;
use crate::session::{book, silent};

/// The steps of an operation, and where the visitor is. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    missions: Missions,
    steps: StoredValue<Vec<Step<'static>>>,
    rows: StoredValue<Vec<&'static Dispatch>>,
    /// The place of the row among those that are asked about.
    row: Memo<usize>,
    /// The places of the steps at which the row is asked about.
    stops: Memo<Vec<usize>>,
    /// Where the visitor is among the stops.
    at: Memo<usize>,
    /// The place of the reading among those of the step; none: the record's own facts.
    reading: Memo<Option<usize>>,
    /// What the Act says there.
    pub answer: Memo<Assessment>,
    /// Whether the visitor has changed anything: from then on things may move.
    pub live: RwSignal<bool>,
    /// Whether it goes on by itself.
    pub playing: RwSignal<bool>,
}

impl Course {
    pub fn new(operation: &'static Operation, missions: Missions) -> Course {
        let steps = StoredValue::new(record().steps(&operation.id));
        let rows = StoredValue::new(rows(operation));
        let row = Memo::new(move |_| {
            let named = |id: &String| rows.read_value().iter().position(|it| it.id.as_str() == id);
            missions.row.with(|it| it.as_ref().and_then(named)).unwrap_or_default()
        });
        let stops = Memo::new(move |_| {
            let row = rows.read_value().get(row.get()).copied();
            row.map_or(vec![], |row| stops(&steps.read_value(), row))
        });
        let at = Memo::new(move |_| {
            let steps = steps.read_value();
            let named = |id: &String| steps.iter().position(|it| it.snapshot.id.as_str() == id);
            let wanted = missions.step.with(|it| it.as_ref().and_then(named)).unwrap_or_default();
            stops.with(|stops| nearest(stops, wanted))
        });
        let snapshot = move || {
            let step = stops.with(|it| it.get(at.get()).copied())?;
            steps.read_value().get(step).map(|it| it.snapshot)
        };
        let reading = Memo::new(move |_| {
            let readings = &snapshot()?.readings;
            let named = |id: &String| readings.iter().position(|it| it.id.as_str() == id);
            missions.reading.with(|it| it.as_ref().and_then(named))
        });
        let answer = Memo::new(move |before: Option<&Assessment>| {
            let snapshot = snapshot();
            let sight = snapshot.and_then(|it| it.readings.get(reading.get()?));
            let row = rows.read_value().get(row.get()).copied();
            let situation =
                row.zip(snapshot).and_then(|(row, it)| record().situation_at(row, it, sight));
            let answer = situation.and_then(|it| book().assess(&it).ok());
            answer.or_else(|| before.cloned()).unwrap_or_else(silent)
        });
        let (live, playing) = (RwSignal::new(false), RwSignal::new(false));
        Course { missions, steps, rows, row, stops, at, reading, answer, live, playing }
    }

    /// The rows that are asked about.
    pub fn rows(self) -> Vec<&'static Dispatch> {
        self.rows.get_value()
    }

    pub fn row(self) -> Option<&'static Dispatch> {
        self.rows.read_value().get(self.row.get()).copied()
    }

    /// The steps of the row.
    pub fn stops(self) -> Vec<&'static Snapshot> {
        let steps = self.steps.read_value();
        self.stops.with(|it| it.iter().map(|it| steps[*it].snapshot).collect())
    }

    /// The place of the step among those of the row, and how many there are.
    pub fn at(self) -> (usize, usize) {
        (self.at.get(), self.stops.with(Vec::len))
    }

    /// The step, with all facts as they stood then.
    pub fn step(self) -> Option<Step<'static>> {
        let place = self.stops.with(|it| it.get(self.at.get()).copied())?;
        self.steps.read_value().get(place).cloned()
    }

    /// The step's own part of the record.
    pub fn snapshot(self) -> Option<&'static Snapshot> {
        let place = self.stops.with(|it| it.get(self.at.get()).copied())?;
        self.steps.read_value().get(place).map(|it| it.snapshot)
    }

    /// The reading under which the Act is asked; the Government's where none was chosen.
    pub fn sight(self) -> Sight {
        let readings = &self.snapshot()?.readings;
        let chosen = self.reading.get().and_then(|it| readings.get(it));
        chosen.or_else(|| readings.iter().find(|it| it.holder == Holder::Government))
    }

    /// Goes to a stop, and stays there.
    pub fn go(self, place: usize) {
        self.pause();
        self.move_to(place);
    }

    /// Goes on, and on again until the last stop; from there, begins anew.
    pub fn play(self) {
        let (at, count) = untrack(|| self.at());
        let next = if at + 1 < count { at + 1 } else { 0 };
        self.move_to(next);
        let more = next + 1 < count;
        if self.playing.get_untracked() != more {
            self.playing.set(more);
        }
    }

    pub fn pause(self) {
        if self.playing.get_untracked() {
            self.playing.set(false);
        }
    }

    fn move_to(self, place: usize) {
        let stop = untrack(|| self.stops()).get(place).map(|it| it.id.to_string());
        if stop.is_some() {
            self.live.set(true);
            self.missions.reading.set(None);
            self.missions.step.set(stop);
        }
    }

    /// Asks about other people, at the same step if they were there.
    pub fn ask_about(self, row: &Dispatch) {
        self.pause();
        self.live.set(true);
        self.missions.reading.set(None);
        self.missions.row.set(Some(row.id.to_string()));
        if self.missions.step.with_untracked(Option::is_some) {
            self.missions.step.set(untrack(|| self.snapshot()).map(|it| it.id.to_string()));
        }
    }

    /// Asks under a reading of the step.
    pub fn see(self, sight: Sight) {
        self.pause();
        self.live.set(true);
        // The address of a reading means nothing without its step.
        self.missions.step.set(untrack(|| self.snapshot()).map(|it| it.id.to_string()));
        self.missions.reading.set(sight.map(|it| it.id.to_string()));
    }
}

/// The rows of an operation that the engine is asked about.
fn rows(operation: &Operation) -> Vec<&'static Dispatch> {
    record().dispatches_to(&operation.id).filter(|it| it.asked.is_some()).collect()
}

/// The places of the steps at which a row is asked about.
fn stops(steps: &[Step], row: &Dispatch) -> Vec<usize> {
    let asked = |it: &usize| record().question_at(row, steps[*it].snapshot).is_some();
    (0..steps.len()).filter(asked).collect()
}

/// The place of the stop at a step; else of the next one, else of the last.
fn nearest(stops: &[usize], step: usize) -> usize {
    let found = stops.iter().position(|it| *it >= step);
    found.unwrap_or(stops.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use record::{DispatchId, OperationId};

    use super::*;

    fn ids(operation: &str, row: &str) -> Vec<String> {
        let steps = record().steps(&OperationId::new(operation));
        let row = record().dispatch(&DispatchId::new(row)).expect("a row");
        stops(&steps, row).into_iter().map(|it| steps[it].snapshot.id.to_string()).collect()
    }

    #[test]
    fn every_operation_has_people_to_ask_about_and_a_step_for_them() {
        for operation in &record().operations {
            let steps = record().steps(&operation.id);
            let rows = rows(operation);
            assert!(!rows.is_empty(), "{}", operation.id);
            for row in rows {
                assert!(!stops(&steps, row).is_empty(), "{}", row.id);
            }
        }
    }

    #[test]
    fn people_are_asked_about_from_when_they_were_sent_until_they_had_gone() {
        let unit = ids("unmiss-2011", "unmiss-2011-engineers");
        assert_eq!(unit.first().map(String::as_str), Some("unmiss-2011-12"));
        assert_eq!(unit.last().map(String::as_str), Some("unmiss-2017-03"));
        let officers = ids("unmiss-2011", "unmiss-2011-staff-officers");
        assert_eq!(officers.first().map(String::as_str), Some("unmiss-2011-start"));
        assert_eq!(officers.last().map(String::as_str), Some("unmiss-2025-06"));
    }

    #[test]
    fn a_step_without_the_people_leads_to_the_next_one_with_them() {
        assert_eq!(nearest(&[2, 3, 5], 0), 0);
        assert_eq!(nearest(&[2, 3, 5], 3), 1);
        assert_eq!(nearest(&[2, 3, 5], 4), 2);
        assert_eq!(nearest(&[2, 3, 5], 9), 2);
        assert_eq!(nearest(&[], 9), 0);
    }

    #[test]
    fn the_steps_of_an_operation_are_in_order_of_time() {
        for operation in &record().operations {
            let steps = record().steps(&operation.id);
            let days: Vec<_> = steps.iter().map(|it| it.snapshot.as_of.earliest()).collect();
            assert!(days.is_sorted(), "{}", operation.id);
        }
    }
}
