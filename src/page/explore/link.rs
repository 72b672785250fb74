//! What of the parts that explore is in an address: names in `view` next to that of the part, such as `map.x-days.of-end`. What is as
//! the page opens with is left out, and so is what belongs to a part that is not open.

use crate::explore::finder::Budget;
use crate::explore::outcome::Measure;
use crate::page::explore::finder::MOST;
use crate::page::explore::map::Setting;
use crate::page::explore::state::{ExploreState, ShownBand};
use crate::page::view::Lens;
use crate::population::virtual_trial::{Design, EndPoint};

/// Series of own data.
#[allow(clippy::cast_possible_truncation)] // six
const MAX_SERIES: u32 = crate::own_data::MAX_SERIES as u32;

/// The choices of these parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Explored {
    band: ShownBand,
    /// The series of own data that is fitted, from 0.
    fit: Option<u8>,
    person: Option<u32>,
    axes: (Setting, Setting),
    mapped: Measure,
    sought: Measure,
    budget: Budget,
    design: Design,
    many: bool,
}

impl Default for Explored {
    fn default() -> Self {
        Self::of(&ExploreState::default())
    }
}

const SETTINGS: [(Setting, &str); 5] = [
    (Setting::Dose, "dose"),
    (Setting::DaysOn, "days"),
    (Setting::Weeks, "weeks"),
    (Setting::Cycles, "cycles"),
    (Setting::Baseline, "baseline"),
];
const MEASURES: [(Measure, &str); 7] = [
    (Measure::End, "end"),
    (Measure::Gain, "gain"),
    (Measure::AverageGain, "average"),
    (Measure::WeeksAbove350, "above350"),
    (Measure::WeeksAbove500, "above500"),
    (Measure::GainPerMiu, "permiu"),
    (Measure::SideEffectScore, "score"),
];
const END_POINTS: [(EndPoint, &str); 5] = [
    (EndPoint::MedianChange, "change"),
    (EndPoint::ShareRise50, "rise50"),
    (EndPoint::ShareRise80, "rise80"),
    (EndPoint::ShareAbove200, "above200"),
    (EndPoint::ShareAbove500, "above500"),
];

fn named<T: Copy>(list: &[(T, &str)], name: &str) -> Option<T> {
    list.iter().find(|entry| entry.1 == name).map(|entry| entry.0)
}

fn name_of<T: PartialEq>(list: &[(T, &'static str)], value: &T) -> &'static str {
    list.iter().find(|entry| entry.0 == *value).map_or("", |entry| entry.1)
}

/// A whole number within bounds.
fn whole(text: &str, from: u32, to: u32) -> Option<u32> {
    text.parse().ok().filter(|number| (from..=to).contains(number))
}

impl Explored {
    /// Those of a state.
    pub fn of(explore: &ExploreState) -> Self {
        Self {
            band: explore.band,
            fit: explore.fit.is_on.then_some(explore.fit.series),
            person: explore.person,
            axes: explore.map.settings,
            mapped: explore.map.measure,
            sought: explore.finder.measure,
            budget: explore.finder.budget,
            design: explore.trial.design,
            many: explore.trial.many,
        }
    }

    /// Puts into a state what an address says while `lens` is open. The choices in the other lenses stay as they are.
    pub fn into_state(self, lens: Lens, explore: &mut ExploreState) {
        (explore.band, explore.fit.is_on, explore.person) = (self.band, self.fit.is_some(), self.person);
        explore.fit.series = self.fit.unwrap_or_default();
        match lens {
            Lens::Map => (explore.map.settings, explore.map.measure) = (self.axes, self.mapped),
            Lens::Finder => (explore.finder.budget, explore.finder.measure) = (self.budget, self.sought),
            Lens::Trial => (explore.trial.design, explore.trial.many) = (self.design, self.many),
            _ => {}
        }
    }

    /// Takes a name of an address; `false` where it is none of these, or its value is not possible.
    pub fn read(&mut self, name: &str) -> bool {
        self.take(name).is_some()
    }

    fn take(&mut self, name: &str) -> Option<()> {
        let Some((key, value)) = name.split_once('-') else {
            match name {
                "mean" => self.band = ShownBand::Mean,
                "draws" => self.band = ShownBand::Model,
                "fit" => self.fit = Some(0),
                "many" => self.many = true,
                _ => return None,
            }
            return Some(());
        };
        let (x, y) = self.axes;
        match key {
            "fit" => self.fit = u8::try_from(whole(value, 1, MAX_SERIES)? - 1).ok(),
            "person" => self.person = Some(whole(value, 1, 10_000)? - 1),
            "x" => {
                let to = named(&SETTINGS, value)?;
                self.axes = (to, if to == y { x } else { y });
            }
            "y" => {
                let to = named(&SETTINGS, value)?;
                self.axes = (if to == x { y } else { x }, to);
            }
            "of" => self.mapped = named(&MEASURES, value)?,
            // The finder weighs cost by its budget, so that it does not seek a measure of cost.
            "best" => {
                let costs = |measure: &Measure| matches!(measure, Measure::GainPerMiu | Measure::SideEffectScore);
                self.sought = named(&MEASURES, value).filter(|measure| !costs(measure))?;
            }
            "miu" => self.budget.total_miu = f64::from(whole(value, 20, 1500)?),
            "on" => self.budget.days_on = f64::from(whole(value, 2, 200)?),
            "score" => self.budget.toxicity_score = f64::from(whole(value, 5, 400)?),
            "arm" => self.design.per_arm = usize::try_from(whole(value, 5, 500)?).ok()?,
            "noise" => self.design.noise_cv = f64::from(whole(value, 0, 50)?) / 100.0,
            "lost" => self.design.dropout = f64::from(whole(value, 0, 60)?) / 100.0,
            "by" => self.design.end_point = named(&END_POINTS, value)?,
            "draw" => self.design.seed = whole(value, 0, u32::MAX)?,
            _ => return None,
        }
        Some(())
    }

    /// The names for an address while a lens is open.
    pub fn names(&self, lens: Lens) -> Vec<String> {
        let (start, mut names) = (Self::default(), Vec::new());
        let mut add = |is_new: bool, name: String| {
            if is_new {
                names.push(name);
            }
        };
        add(self.band == ShownBand::Mean, "mean".to_owned());
        add(self.band == ShownBand::Model, "draws".to_owned());
        if let Some(series) = self.fit {
            add(true, if series == 0 { "fit".to_owned() } else { format!("fit-{}", series + 1) });
        }
        if let Some(person) = self.person {
            add(true, format!("person-{}", person + 1));
        }
        match lens {
            Lens::Map => {
                let (x, y) = (name_of(&SETTINGS, &self.axes.0), name_of(&SETTINGS, &self.axes.1));
                add(self.axes.0 != start.axes.0, format!("x-{x}"));
                add(self.axes.1 != start.axes.1, format!("y-{y}"));
                add(self.mapped != start.mapped, format!("of-{}", name_of(&MEASURES, &self.mapped)));
            }
            Lens::Finder => {
                let (budget, first) = (self.budget, start.budget);
                let differs = |one: f64, other: f64| (one - other).abs() > 1e-9;
                add(self.sought != start.sought, format!("best-{}", name_of(&MEASURES, &self.sought)));
                add(differs(budget.total_miu, first.total_miu), format!("miu-{}", budget.total_miu));
                add(differs(budget.days_on, first.days_on), format!("on-{}", budget.days_on));
                let score = budget.toxicity_score.min(MOST.toxicity_score);
                add(differs(score, first.toxicity_score), format!("score-{score}"));
            }
            Lens::Trial => {
                let (design, first) = (self.design, start.design);
                let percent = |share: f64| libm::round(share * 100.0);
                let differs = |one: f64, other: f64| (percent(one) - percent(other)).abs() > 0.5;
                add(design.per_arm != first.per_arm, format!("arm-{}", design.per_arm));
                add(differs(design.noise_cv, first.noise_cv), format!("noise-{}", percent(design.noise_cv)));
                add(differs(design.dropout, first.dropout), format!("lost-{}", percent(design.dropout)));
                let end_point = name_of(&END_POINTS, &design.end_point);
                add(design.end_point != first.end_point, format!("by-{end_point}"));
                add(design.seed != first.seed, format!("draw-{}", design.seed));
                add(self.many, "many".to_owned());
            }
            _ => {}
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_comes_back_from_its_names() {
        let parts = [
            (Lens::Map, "mean.person-12.x-weeks.y-dose.of-end"),
            (Lens::Map, "draws.fit.x-weeks.y-dose"),
            (Lens::Map, "draws.fit-2.x-weeks.y-dose"),
            (Lens::Map, "x-baseline.y-cycles.of-permiu"),
            (Lens::Finder, "best-above500.miu-300.on-20.score-100"),
            (Lens::Trial, "arm-500.noise-0.lost-60.by-rise80.draw-201.many"),
        ];
        for (tab, names) in parts {
            let mut explored = Explored::default();
            assert!(names.split('.').all(|name| explored.read(name)), "{names}");
            assert_eq!(explored.names(tab).join("."), names);
            let mut explore = ExploreState::default();
            explored.clone().into_state(tab, &mut explore);
            assert_eq!(Explored::of(&explore), explored);
        }
        assert!(Explored::default().names(Lens::Map).is_empty());
    }

    #[test]
    fn what_is_not_possible_changes_nothing() {
        let mut explored = Explored::default();
        for name in [
            "x-colour",
            "person-0",
            "miu-9999",
            "miu-",
            "lost--3",
            "by-",
            "often",
            "-",
            "best-score",
            "arm-1e3",
            "fit-0",
            "fit-7",
            "fit-",
        ] {
            assert!(!explored.read(name), "{name}");
        }
        assert_eq!(explored, Explored::default());
    }

    #[test]
    fn the_axes_never_show_the_same() {
        let mut explored = Explored::default();
        assert!(explored.read("y-dose") && explored.axes == (Setting::Weeks, Setting::Dose));
    }
}
