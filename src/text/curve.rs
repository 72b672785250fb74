//! The lines of the picture: in the legend, and at their ends.

use super::Lang;
use super::pattern::fill;
use crate::chart::figure::{EntryKind, LineStatistic};
use crate::parameters::ParameterId;
use crate::schedule::{Block, Schedule};
use crate::trajectory::{ArmName, Trajectory};
use crate::trials::Statistic;

/// How a language names the lines. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct CurveWords {
    pub control: &'static str,
    /// Behind the name of a line of one patient or of a panel: A, B, control.
    pub of: [&'static str; 3],
    pub typical: &'static str,
    pub median: &'static str,
    pub median_change: &'static str,
    pub mean: &'static str,
    pub middle_half: &'static str,
    pub nine_in_ten: &'static str,
    pub reference: &'static str,
    /// name, value
    pub end_median: &'static str,
    /// name, value
    pub end_mean: &'static str,
    pub end_typical: &'static str,
    /// dip, rebound, decay; value: step
    pub phases: [&'static str; 4],
    /// label, dose, days, weeks
    pub of_schedule: &'static str,
    /// dose, times
    pub dose_times: &'static str,
    pub trial: &'static str,
    pub trial_of_other_schedule: &'static str,
    /// bars
    pub bars: &'static str,
    pub with_model: &'static str,
}

/// Where a line ends: its value in the statistic of the picture, and how far that is from the run that is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EndValue {
    /// A change or a count, cells/µL.
    pub value: f64,
    /// Above the reference, cells/µL; `None` where there is none.
    pub difference: Option<f64>,
}

const fn of_arm(arm: ArmName, [a, b, control]: [&'static str; 3]) -> &'static str {
    match arm {
        ArmName::A => a,
        ArmName::B => b,
        ArmName::Control => control,
    }
}

impl Lang {
    /// The name of an arm: its cytokine, the letter of one of two schedules, or the control.
    pub fn arm_name(self, arm: ArmName, run: &Trajectory) -> &'static str {
        let burden = run.arm(ArmName::A).map(|arm| arm.burden).unwrap_or_default();
        match arm {
            ArmName::Control => self.curve_words().control,
            ArmName::B => "B",
            ArmName::A if run.arm(ArmName::B).is_some() => "A",
            ArmName::A if burden.total_ug_kg > 0.0 && burden.total_miu > 0.0 => "IL-2, IL-7",
            ArmName::A if burden.total_ug_kg > 0.0 => "IL-7",
            ArmName::A => "IL-2",
        }
    }

    /// What a line shows, without its arm.
    fn kind(self, kind: EntryKind) -> &'static str {
        let words = self.curve_words();
        match kind {
            EntryKind::Typical => words.typical,
            EntryKind::Median => words.median,
            EntryKind::MedianChange => words.median_change,
            EntryKind::Mean => words.mean,
            EntryKind::Quantity(quantity) => (self.words().picture.quantity)(quantity),
            // What a reader adds comes with its name.
            EntryKind::Person(_)
            | EntryKind::MeanInterval
            | EntryKind::ModelInterval
            | EntryKind::TrialInterval(_)
            | EntryKind::Fitted
            | EntryKind::FittedBand => "",
            EntryKind::MiddleHalf => words.middle_half,
            EntryKind::NineInTen => words.nine_in_ten,
            EntryKind::Reference => words.reference,
        }
    }

    /// The name of a line of one patient or of a panel, with its arm.
    pub fn of_arm(self, name: &str, arm: ArmName) -> String {
        [name, of_arm(arm, self.curve_words().of)].concat()
    }

    /// A line of a panel in the legend.
    pub fn series(self, arm: ArmName, kind: EntryKind) -> String {
        self.of_arm(self.kind(kind), arm)
    }

    /// A line or band of an arm in the legend.
    pub fn line(self, arm: ArmName, kind: EntryKind, run: &Trajectory) -> String {
        format!("{}, {}", self.kind(kind), self.arm_name(arm, run))
    }

    /// A value with its name, in the pattern of its statistic.
    fn end_pattern(self, name: &str, kind: EntryKind, value: &str) -> String {
        let words = self.curve_words();
        let pattern = match kind {
            EntryKind::Mean => words.end_mean,
            EntryKind::Median => words.end_median,
            _ => "{name} {value}",
        };
        fill(pattern, &[("name", name), ("value", value)])
    }

    /// What is written at the end of an arm's own line; its name alone while its value is not known. Where room is short, the difference takes the
    /// place of the name.
    pub fn end_label(
        self,
        arm: ArmName,
        run: &Trajectory,
        statistic: LineStatistic,
        end: Option<EndValue>,
        is_compact: bool,
    ) -> String {
        let name = self.arm_name(arm, run);
        let Some(EndValue { value, difference }) = end else { return name.to_owned() };
        let told = if statistic.as_change { self.signed(libm::round(value)) } else { self.number(libm::round(value)) };
        let by = difference.map(libm::round).filter(|by| *by != 0.0).map(|by| format!(" ({})", self.signed(by)));
        match (is_compact, by) {
            (true, Some(by)) => told + &by,
            (true, None) => format!("{name} {told}"),
            (false, by) => self.end_pattern(name, statistic.kind, &told) + &by.unwrap_or_default(),
        }
    }

    /// The longest that [`Lang::end_label`] gets for counts of four digits.
    pub fn end_room(self, run: &Trajectory, statistic: LineStatistic, is_compact: bool) -> String {
        let of = |arm: ArmName, value: f64, by: f64| {
            let end = EndValue { value, difference: Some(by).filter(|by| *by != 0.0) };
            self.end_label(arm, run, statistic, Some(end), is_compact)
        };
        // The control stays far below the schedules, and moves little.
        let labels =
            [of(ArmName::A, 8888.0, 888.0), of(ArmName::Control, 888.0, 88.0), of(ArmName::Control, 888.0, 0.0)];
        labels.into_iter().max_by_key(|label| label.chars().count()).unwrap_or_default()
    }

    /// What is written at the end of the typical patient's line next to that of an arm.
    pub fn end_of_typical(self) -> &'static str {
        self.curve_words().end_typical
    }

    /// The phases of a cycle: dip, rebound, decay, step.
    pub fn phase_words(self) -> [&'static str; 4] {
        self.curve_words().phases
    }

    /// The step that a cycle leaves.
    pub fn step(self, cells: f64) -> String {
        let [.., step] = self.phase_words();
        fill(step, &[("value", &self.signed(libm::round(cells)))])
    }

    /// A result of a trial next to its point.
    pub(super) fn named_value(self, trial: &str, statistic: Statistic, value: &str) -> String {
        let kind = match statistic {
            Statistic::MeanCount => EntryKind::Mean,
            Statistic::MedianCount => EntryKind::Median,
            _ => EntryKind::MedianChange,
        };
        self.end_pattern(trial, kind, value)
    }

    /// A result with the schedule that it is of.
    pub fn with_schedule(self, label: &str, schedule: &Schedule) -> String {
        let words = self.curve_words();
        let Some(block) = schedule.blocks().first() else { return label.to_owned() };
        let id = block.route().dose();
        let dose = self.with_unit(&self.number(block.dose()), self.unit(id));
        let dose = match block.per_day() {
            0 | 1 => dose,
            times => fill(words.dose_times, &[("dose", &dose), ("times", &times.to_string())]),
        };
        let mut weeks: Vec<String> = Vec::new();
        for between in schedule.blocks().iter().filter_map(|block| Block::get(block, ParameterId::WeeksBetween)) {
            let between = self.number(between);
            if !weeks.contains(&between) {
                weeks.push(between);
            }
        }
        let (days, weeks) = (block.days_on().to_string(), weeks.join("/"));
        fill(words.of_schedule, &[("label", label), ("dose", &dose), ("days", &days), ("weeks", &weeks)])
    }

    /// The trials' results in the legend: their bars, and whether the model's same statistic is drawn.
    pub fn legend_trial(self, bars: &[&str], is_of_other_schedule: bool, with_model: bool) -> String {
        let words = self.curve_words();
        let what = if is_of_other_schedule { words.trial_of_other_schedule } else { words.trial };
        let bars = match bars {
            [] => String::new(),
            bars => fill(words.bars, &[("bars", &self.alternatives(bars))]),
        };
        [what, &bars, if with_model { words.with_model } else { "" }].concat()
    }
}
