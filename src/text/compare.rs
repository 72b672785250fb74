//! The words of two schedules compared on the same virtual patients.

use crate::explore::model_draws::DRAWS;
use crate::population::patients::PatientReading;
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::text::Lang;
use crate::text::pattern::{Forms, fill};

/// What the sentence of a comparison says.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct ComparisonVerdict {
    pub week: f64,
    pub change_a: f64,
    pub change_b: f64,
    /// Whether the second arm is the same patients without a cytokine.
    pub against_none: bool,
    /// Median and quartiles over people of A minus control, or B minus A, at the end.
    pub paired: (f64, f64, f64),
    /// Share of people who ended higher with A.
    pub share_better: f64,
    pub miu: (f64, f64),
    pub score: (f64, f64),
    /// The same on a day with dosing.
    pub score_a_day: (f64, f64),
}

impl ComparisonVerdict {
    /// Whether the two schedules come out within a tenth of the larger rise of each other: what the page calls "about as much".
    pub fn is_level(&self) -> bool {
        self.paired.0.abs() <= 0.1 * self.change_a.abs().max(self.change_b.abs())
    }
}

/// The catalogue of comparing. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct CompareWords {
    pub tab: &'static str,
    pub same_to_change: &'static str,
    pub regimen_as_b: &'static str,
    pub ready: &'static str,
    pub ready_name: fn(&str) -> &'static str,
    pub found: fn(&str) -> &'static str,
    /// Arm, statistic, weeks, what the trial found, what the model has.
    pub result: fn([&str; 5]) -> String,
    pub assumed: &'static str,
    /// What A does to the count against `{other}`: about as much, more, less.
    pub judged: [&'static str; 3],
    /// The control, then schedule B: its name, where its patients are, its name in a difference.
    pub others: [[&'static str; 3]; 2],
    /// The sentence that follows `{judged}`, with `{cost}` at its end.
    pub changes: &'static str,
    /// What each schedule takes, where both have a cytokine.
    pub cost: &'static str,
    pub schedule: ScheduleWords,
    pub caption: fn(usize) -> String,
    pub arm_a: &'static str,
    pub arm_b: &'static str,
    pub arm_none: &'static str,
    pub minus_b: &'static str,
    pub minus_none: &'static str,
    pub reading: fn(PatientReading, f64) -> String,
    pub quartiles: fn(f64, f64) -> String,
    pub rise: fn(f64) -> String,
    /// A difference of shares, `{points}` in percentage points.
    pub points: Forms,
    pub total_miu: &'static str,
    pub total_ug_kg: &'static str,
    pub cycles: &'static str,
    pub injections: &'static str,
    pub days_on: &'static str,
    pub score: &'static str,
    pub score_a_day: &'static str,
    pub how: &'static str,
    pub over_time: fn(bool) -> &'static str,
    pub over_time_axis: fn(bool) -> &'static str,
    pub over_time_spoken: &'static str,
    pub over_time_open: &'static str,
    pub nobody: &'static str,
    pub waiting: &'static str,
}

/// A schedule in one line.
#[allow(missing_docs)] // names that say what they are
pub struct ScheduleWords {
    pub infusion: &'static str,
    /// By injections a day, from one on; the last for more.
    pub injections: &'static [&'static str],
    pub il7: &'static str,
    pub once: &'static str,
    pub every: &'static str,
    pub below: &'static str,
    /// Between two blocks.
    pub then: &'static str,
    pub control: &'static str,
}

impl Lang {
    /// How schedule A compares with B, or with the control.
    pub fn comparison(self, found: &ComparisonVerdict) -> String {
        let words = self.compare();
        let [[control, in_control, control_short], [b, with_b, b_short]] = words.others;
        let (other, with_other, short) =
            if found.against_none { (control, in_control, control_short) } else { (b, with_b, b_short) };
        let (median, low, high) = found.paired;
        let [level, more, less] = words.judged;
        let judged = if found.is_level() {
            level
        } else if (median > 0.0) == found.against_none {
            more
        } else {
            less
        };
        let cost = if found.against_none { String::new() } else { self.cost(found) };
        fill(
            words.changes,
            &[
                ("judged", &fill(judged, &[("other", other)])),
                ("week", &self.number(found.week)),
                ("a", &self.signed_cells(found.change_a)),
                ("b", &self.signed_cells(found.change_b)),
                ("with_other", with_other),
                ("other", short),
                ("median", &self.signed_cells(median)),
                ("low", &self.signed_cells(low)),
                ("high", &self.signed_cells(high)),
                ("share", &self.percent(found.share_better)),
                ("cost", &cost),
            ],
        )
    }

    fn cost(self, found: &ComparisonVerdict) -> String {
        fill(
            self.compare().cost,
            &[
                ("miu_a", &self.number(found.miu.0)),
                ("miu_b", &self.number(found.miu.1)),
                ("score_a", &self.cells(found.score.0)),
                ("score_b", &self.cells(found.score.1)),
                ("day_a", &self.decimal(found.score_a_day.0, 1)),
                ("day_b", &self.decimal(found.score_a_day.1, 1)),
            ],
        )
    }

    /// A difference of two shares, in percentage points.
    pub fn percentage_points(self, points: f64) -> String {
        let form = self.form(libm::round(points).abs(), self.compare().points);
        fill(form, &[("points", &self.signed_cells(points))])
    }

    /// The difference between two schedules at a week: its median and quartiles.
    pub fn difference_at(self, week: f64, [median, low, high]: [f64; 3]) -> String {
        let slots = [
            ("week", self.number(week)),
            ("median", self.signed_cells(median)),
            ("low", self.signed_cells(low)),
            ("high", self.signed_cells(high)),
        ];
        fill(self.compare().over_time_spoken, &slots.each_ref().map(|(slot, text)| (*slot, text.as_str())))
    }

    /// What draws of the fit leave open of the difference at the end of the run, in cells/µL.
    pub fn difference_left_open(self, [low, high]: [f64; 2]) -> String {
        let draws = self.number(f64::from(DRAWS));
        let slots = [("draws", draws), ("low", self.signed_cells(low)), ("high", self.signed_cells(high))];
        fill(self.compare().over_time_open, &slots.each_ref().map(|(slot, text)| (*slot, text.as_str())))
    }

    /// A schedule in one line, block by block.
    pub fn schedule_in_words(self, schedule: &Schedule) -> String {
        let words = &self.compare().schedule;
        if schedule.is_empty() {
            return words.control.to_owned();
        }
        let blocks: Vec<String> = schedule.blocks().iter().map(|block| self.block_of_schedule(block)).collect();
        blocks.join(words.then)
    }

    fn block_of_schedule(self, block: &Block) -> String {
        let words = &self.compare().schedule;
        let times = usize::from(block.per_day());
        let dose = match block.route() {
            Route::Il2Infusion => words.infusion,
            Route::Il2Subcutaneous => {
                words.injections.get(times.saturating_sub(1)).or(words.injections.last()).copied().unwrap_or_default()
            }
            Route::Il7Subcutaneous => words.il7,
        };
        let dose = fill(dose, &[("dose", &self.number(block.dose())), ("times", &times.to_string())]);
        let days = self.days(block.days_on());
        let (pattern, slots) = match block.repeat() {
            Repeat::Every { cycles: 1, .. } => (words.once, [("weeks", String::new()), ("cycles", String::new())]),
            Repeat::Every { weeks, cycles } => {
                (words.every, [("weeks", self.number(weeks)), ("cycles", cycles.to_string())])
            }
            Repeat::Below(level) => (words.below, [("level", self.number(level)), ("cycles", String::new())]),
        };
        let [first, second] = slots.each_ref().map(|(slot, text)| (*slot, text.as_str()));
        fill(pattern, &[("dose", &dose), ("days", &days), first, second])
    }
}
