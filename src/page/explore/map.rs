//! What the response map remembers.

use crate::explore::classes;
use crate::explore::map::{self, MapAxis, MapRequest};
use crate::explore::outcome::{Measure, QuickOutcome};
use crate::explore::trial_regimens::place_on;
use crate::parameters::ParameterId;
use crate::scenario::{Action, Scenario};
use crate::schedule::{Block, Route, Schedule};
use crate::service::{Request, Response};
use std::rc::Rc;

/// A setting that a map can run over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Setting {
    Dose,
    DaysOn,
    Weeks,
    Cycles,
    Baseline,
}

impl Setting {
    /// All, in the order of the list.
    pub const ALL: [Self; 5] = [Self::Dose, Self::DaysOn, Self::Weeks, Self::Cycles, Self::Baseline];

    /// The row of the parameter table, for a route.
    pub const fn id(self, route: Route) -> ParameterId {
        match self {
            Self::Dose => route.dose(),
            Self::DaysOn => ParameterId::DaysOn,
            Self::Weeks => ParameterId::WeeksBetween,
            Self::Cycles => ParameterId::Cycles,
            Self::Baseline => ParameterId::Baseline,
        }
    }

    /// Its values on an axis: 24 at most across, 16 upwards.
    fn axis(self, route: Route) -> MapAxis {
        let steps = |from: f64, step: f64, count: u32| (0..count).map(|at| from + step * f64::from(at)).collect();
        let values = match (self, route) {
            (Self::Dose, Route::Il2Subcutaneous) => steps(0.75, 0.75, 16),
            (Self::Dose, Route::Il2Infusion) => steps(1.5, 1.5, 16),
            (Self::Dose, Route::Il7Subcutaneous) => steps(2.5, 2.5, 16),
            (Self::DaysOn, _) => steps(1.0, 1.0, 10),
            (Self::Weeks, _) => {
                vec![2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 14.0, 16.0, 18.0, 20.0, 22.0, 24.0]
            }
            (Self::Cycles, _) => steps(1.0, 1.0, 16),
            (Self::Baseline, _) => steps(50.0, 50.0, 16),
        };
        MapAxis { id: self.id(route), values }
    }
}

/// A row of the map as it was answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MapRow {
    /// The outcome at each place.
    pub outcomes: Vec<QuickOutcome>,
    /// Whether no listed trial had what the schedule has at the place.
    pub untested: Vec<bool>,
}

/// What a person did to the map.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub enum MapMsg {
    X(Setting),
    Y(Setting),
    Measure(Measure),
    /// The cursor moves by this many columns and rows.
    Step(i32, i32),
    /// The cursor goes to a column and row.
    Point(usize, usize),
    /// Pointer or keyboard leave the map.
    Leave,
    /// The cell under the cursor is pinned.
    Pin,
    /// The pinned schedule becomes A.
    Load,
}

/// What the response map remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct MapState {
    /// Across and upwards.
    pub settings: (Setting, Setting),
    /// What is mapped.
    pub measure: Measure,
    /// The cell that the pointer or the arrow keys were on last: column and row from the left and the bottom.
    pub cursor: (usize, usize),
    /// Whether they are on it now.
    pub looking: bool,
    /// The cell that the button loads.
    pub pinned: Option<(usize, usize)>,
    /// The schedule loaded last, and the one that it replaced.
    pub replaced: Option<(Schedule, Schedule)>,
    /// The rows so far, from the bottom; those of an earlier map stay until their own are there.
    pub rows: Rc<Vec<MapRow>>,
    /// What they are of, but for the measure, and how many rows are of it.
    of: Option<(String, MapRequest)>,
    fresh: usize,
}

impl Default for MapState {
    fn default() -> Self {
        Self {
            settings: (Setting::Dose, Setting::Weeks),
            // The gain at the end hangs on how long before it the last cycle was: jagged where the interval varies.
            measure: Measure::AverageGain,
            cursor: (0, 0),
            looking: false,
            pinned: None,
            replaced: None,
            rows: Rc::default(),
            of: None,
            fresh: 0,
        }
    }
}

/// How the cytokine of the map is given: as in the block that schedule A is mapped by.
pub fn route_of(scenario: &Scenario) -> Route {
    map::main_block(scenario).map_or(Route::Il2Subcutaneous, |block| block.route())
}

/// Where schedule A as one block is on the map; `None` where the map does not reach it.
pub fn own_place(request: &MapRequest, scenario: &Scenario) -> Option<(f64, f64)> {
    let block = map::main_block(scenario)?;
    let place = |axis: &MapAxis| {
        let value = scenario.get(axis.id).or_else(|| block.get(axis.id))?;
        place_on(&axis.values, value)
    };
    Some((place(&request.x)?, place(&request.y)?))
}

/// The settings of a cell.
pub fn settings_at(request: &MapRequest, cell: (usize, usize)) -> Option<[(ParameterId, f64); 2]> {
    let (x, y) = (*request.x.values.get(cell.0)?, *request.y.values.get(cell.1)?);
    Some([(request.x.id, x), (request.y.id, y)])
}

impl MapState {
    /// What is mapped for a scenario.
    pub fn request(&self, scenario: &Scenario) -> MapRequest {
        let route = route_of(scenario);
        let most_days = self.most_days(scenario);
        let axis = |setting: Setting| {
            let mut axis = setting.axis(route);
            axis.values.retain(|value| setting != Setting::DaysOn || *value <= most_days);
            axis
        };
        // The measure is chosen afterwards, from the same outcomes: a row is the same for every measure.
        MapRequest { x: axis(self.settings.0), y: axis(self.settings.1), measure: Measure::Gain }
    }

    /// As many days on as the interval of the mapped block has room for; any where the map varies the interval itself.
    fn most_days(&self, scenario: &Scenario) -> f64 {
        let maps = |setting| self.settings.0 == setting || self.settings.1 == setting;
        let block = map::main_block(scenario).filter(|_| !maps(Setting::Weeks));
        let several = |block: Block| {
            if maps(Setting::Cycles) { block.set(ParameterId::Cycles, 2.0).unwrap_or(block) } else { block }
        };
        block.map_or(f64::INFINITY, |block| several(block).max(ParameterId::DaysOn))
    }

    /// The question that is open, if one is: the next row.
    pub fn question(&mut self, link: String, scenario: &Scenario) -> Option<Request> {
        let request = self.request(scenario);
        let wanted = Some((link, request));
        if self.of != wanted {
            let same_places = self.of.as_ref().map(|of| &of.1) == wanted.as_ref().map(|of| &of.1);
            if !same_places {
                self.rows = Rc::default();
                (self.looking, self.pinned) = (false, None);
                let near = |at: f64| {
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a place on an axis
                    let cell = libm::round(at).max(0.0) as usize;
                    cell
                };
                let own = wanted.as_ref().and_then(|of| own_place(&of.1, scenario));
                self.cursor = own.map_or((0, 0), |at| (near(at.0), near(at.1)));
            }
            self.of = wanted;
            self.fresh = 0;
        }
        let (link, request) = self.of.clone()?;
        (self.fresh < request.y.values.len()).then_some(Request::MapRow { link, request, row: self.fresh })
    }

    /// Whether every row is of the scenario as it is.
    pub fn is_whole(&self) -> bool {
        self.of.as_ref().is_some_and(|of| self.fresh >= of.1.y.values.len())
    }

    /// Takes in an answer.
    pub fn answer(&mut self, question: &Request, answer: &Response) {
        let (Request::MapRow { link, request, .. }, Response::MapRow { row, outcomes, untested }) = (question, answer)
        else {
            return;
        };
        if self.of.as_ref().is_none_or(|of| of.0 != *link || of.1 != *request) || *row != self.fresh {
            return;
        }
        let mut rows = Vec::clone(&self.rows);
        rows.resize(rows.len().max(row + 1), MapRow::default());
        if let Some(place) = rows.get_mut(*row) {
            *place = MapRow { outcomes: outcomes.clone(), untested: untested.clone() };
        }
        self.rows = Rc::new(rows);
        self.fresh = row + 1;
    }

    /// Takes in what a person did; gives what that does to the scenario, if anything.
    pub fn take(&mut self, msg: MapMsg, scenario: &Scenario) -> Option<Action> {
        let request = self.request(scenario);
        let last = (request.x.values.len().saturating_sub(1), request.y.values.len().saturating_sub(1));
        match msg {
            // The two axes never show the same: they change places instead.
            MapMsg::X(setting) if setting == self.settings.1 => self.settings = (self.settings.1, self.settings.0),
            MapMsg::Y(setting) if setting == self.settings.0 => self.settings = (self.settings.1, self.settings.0),
            MapMsg::X(setting) => self.settings.0 = setting,
            MapMsg::Y(setting) => self.settings.1 = setting,
            MapMsg::Measure(measure) => self.measure = measure,
            MapMsg::Point(x, y) => {
                self.cursor = (x.min(last.0), y.min(last.1));
                self.looking = true;
            }
            MapMsg::Leave => self.looking = false,
            MapMsg::Pin => (self.pinned, self.replaced) = (Some(self.cursor), None),
            MapMsg::Step(x, y) => {
                // From the cell that is shown.
                self.cursor = self.shown();
                self.looking = true;
                let step = |from: usize, by: i32, last: usize| {
                    let size = usize::try_from(by.unsigned_abs()).unwrap_or(0);
                    if by < 0 { from.saturating_sub(size) } else { (from + size).min(last) }
                };
                self.cursor = (step(self.cursor.0, x, last.0), step(self.cursor.1, y, last.1));
            }
            MapMsg::Load => {
                let (schedule, around) = map::place(scenario, &settings_at(&request, self.pinned?)?)?;
                self.replaced = (schedule != scenario.a).then(|| (schedule.clone(), scenario.a.clone()));
                return Some(Action::Load(Box::new(Scenario { a: schedule, ..around })));
            }
        }
        None
    }

    /// The cell that the map tells of: the one under pointer or keyboard; else the pinned one.
    pub fn shown(&self) -> (usize, usize) {
        self.pinned.filter(|_| !self.looking).unwrap_or(self.cursor)
    }

    /// The outcome in a cell, and whether no listed trial had what is there.
    pub fn outcome_at(&self, cell: (usize, usize)) -> Option<(QuickOutcome, bool)> {
        let row = self.rows.get(cell.1)?;
        Some((*row.outcomes.get(cell.0)?, *row.untested.get(cell.0)?))
    }

    /// The measure at every place so far.
    pub fn values(&self) -> Vec<Vec<f64>> {
        let row = |row: &MapRow| row.outcomes.iter().map(|outcome| outcome.measure(self.measure)).collect();
        self.rows.iter().map(row).collect()
    }

    /// The round values at which colours change and lines run.
    pub fn levels(&self) -> Vec<f64> {
        classes::levels(self.values().into_iter().flatten(), 7)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;

    #[test]
    fn a_map_over_days_has_no_place_that_the_interval_has_no_room_for() {
        for (link, other) in [
            ("v=1&m=2&a=20g1d1w3c", Setting::Dose),
            ("v=1&m=2&a=5m5d1w6c", Setting::Weeks),
            ("v=1&m=2&a=5m5d1w1c", Setting::Cycles),
            ("v=1&m=2&a=5m14d2w3c", Setting::Baseline),
        ] {
            let scenario = link::decode(link).unwrap().scenario;
            for settings in [(Setting::DaysOn, other), (other, Setting::DaysOn)] {
                let request = MapState { settings, ..MapState::default() }.request(&scenario);
                let allowed = |x: &f64, y: &f64| {
                    let place = map::place(&scenario, &[(request.x.id, *x), (request.y.id, *y)])?;
                    let block = place.0.blocks().first().copied()?;
                    let days = if request.x.id == ParameterId::DaysOn { x } else { y };
                    (block.get(ParameterId::DaysOn) == Some(*days)).then_some(())
                };
                for (x, y) in request.x.values.iter().flat_map(|x| request.y.values.iter().map(move |y| (x, y))) {
                    assert!(allowed(x, y).is_some(), "{link}: {x}, {y}");
                }
            }
        }
    }
}
