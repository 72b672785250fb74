//! What is to be drawn, in the units of the data. Pure; knows neither pixels nor plotters.

mod added;
mod arms;
mod entry;
mod options;
mod phases;
mod reading;
mod scales;
mod statistic;
mod trials;

pub use added::{Added, AddedBand, AddedLine};
pub(in crate::chart) use arms::shape_of;
pub use entry::{ArmOrder, EntryId, EntryKind, LegendEntry};
pub use options::ViewOptions;
pub(in crate::chart) use options::spacing;
pub use phases::PlaceName;
pub(in crate::chart) use reading::told;
pub use reading::{reading, spoken, when};
pub use statistic::LineStatistic;
pub use trials::{ModelMark, ResultShape, TrialMark, place};

use crate::chart::theme::{self, Dash, Marker, Role};
use crate::chart::ticks::Axis;
use crate::insertion_sort;
use crate::own_data::{OwnData, OwnPoint};
use crate::scenario::{Arm, Scenario};
use crate::text::Words;
use crate::trajectory::{ArmName, Trajectory};
use crate::trials::Observation;
use crate::trials::coverage::{Coverage, HighDose, coverage, high_dose};
use added::{add, own_ends, own_entries, own_points};
use arms::{Lines, legend_label};
use scales::{Drawn, count_scale, thresholds};
pub(in crate::chart) use scales::{interval_of, week_axis};
use std::rc::Rc;
use trials::{bar_words, is_other_schedule, marks_to_come, trial_marks};

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Which arm and what of it.
    pub id: (ArmName, EntryKind),
    /// Name in legend and table.
    pub label: String,
    /// Written at the end of the line; empty for none.
    pub end_label: String,
    /// What its colour means.
    pub role: Role,
    /// Its strokes.
    pub dash: Dash,
    /// Its shape.
    pub marker: Marker,
    /// Width in CSS pixels.
    pub width_px: f64,
    /// 0 to 1.
    pub alpha: f64,
    /// Week and count.
    pub points: Vec<(f64, f64)>,
}

/// The space between two lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Which arm and what of it.
    pub id: (ArmName, EntryKind),
    /// Name in the legend.
    pub label: String,
    /// What its colour means.
    pub role: Role,
    /// 0 to 1, before the theme's own strength.
    pub alpha: f64,
    /// Week, lower count, upper count.
    pub points: Vec<(f64, f64, f64)>,
}

/// A count that medicine looks at.
#[derive(Clone, Debug, PartialEq)]
pub struct Threshold {
    /// The count.
    pub count: f64,
    /// What is written on it.
    pub label: String,
}

/// Dosing under the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseMark {
    /// Which arm.
    pub arm: ArmName,
    /// First and last week of dosing.
    pub weeks: (f64, f64),
}

/// A stretch for which no listed trial had what an arm has.
#[derive(Clone, Debug, PartialEq)]
pub struct Hatch {
    /// First and last week.
    pub weeks: (f64, f64),
    /// What is written there.
    pub label: String,
}

/// Everything on the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Weeks between two readings.
    pub spacing_weeks: f64,
    /// What the arms' own lines show.
    pub statistic: LineStatistic,
    /// The longest that an end label gets while a control moves: its room is kept, so that the curves stand still; empty where nothing moves.
    pub end_room: String,
    /// Values are told to multiples of this.
    pub precision: f64,
    /// Weeks.
    pub x: Axis,
    /// Counts.
    pub y: Axis,
    /// Areas, from the back.
    pub bands: Vec<Band>,
    /// Lines, from the back.
    pub series: Vec<Series>,
    /// Results of trials.
    pub trials: Vec<TrialMark>,
    /// The reader's own measurements.
    pub own: Vec<OwnPoint>,
    /// All of them, with the names of their series.
    pub own_data: Rc<OwnData>,
    /// Counts that medicine looks at.
    pub thresholds: Vec<Threshold>,
    /// The phases of a cycle that is shown large.
    pub phases: Vec<PlaceName>,
    /// The ends of the series of the reader's own measurements, where there are several.
    pub own_ends: Vec<PlaceName>,
    /// Dosing, by arm.
    pub doses: Vec<DoseMark>,
    /// What the lanes of doses are called.
    pub doses_title: String,
    /// Where no listed trial went.
    pub hatches: Vec<Hatch>,
    /// Whether a listed trial had what each schedule has, over the whole run.
    pub coverage: Vec<Coverage>,
    /// The dose of each schedule that is the greatest tolerated in trials, or more.
    pub high_doses: Vec<HighDose>,
    /// The legend.
    pub legend: Vec<LegendEntry>,
}

impl Figure {
    /// The line of an arm, of the statistic of the picture; `None` where it is switched off.
    pub fn line(&self, arm: ArmName) -> Option<&Series> {
        self.series.iter().find(|line| line.id == (arm, self.statistic.kind))
    }
}

/// The trial data that a picture may show.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// Results to draw.
    pub observations: &'a [&'static Observation],
}

/// The picture of a run.
pub fn figure(
    run: &Trajectory,
    scenario: &Scenario,
    evidence: &Evidence<'_>,
    options: &ViewOptions,
    words: &Words,
) -> Figure {
    let mut figure = unjudged(run, scenario, evidence, options, words);
    judge(&mut figure, scenario, words);
    figure
}

/// Says of a picture whether listed trials had what is on it, hatches where none had, and names the series of own measurements. On the page, what judges comes a moment after the
/// first curve.
pub fn judge(figure: &mut Figure, scenario: &Scenario, words: &Words) {
    figure.coverage = [Arm::A, Arm::B].into_iter().filter_map(|arm| coverage(scenario, arm)).collect();
    figure.high_doses = [Arm::A, Arm::B].into_iter().filter_map(|arm| high_dose(scenario, arm)).collect();
    figure.hatches = hatch(&figure.coverage, figure.x.domain, words).into_iter().collect();
    figure.phases = phases::phases(figure, words);
    own_entries(figure, words);
    figure.own_ends = own_ends(figure);
}

/// The picture of a run, not judged yet.
pub fn unjudged(
    run: &Trajectory,
    scenario: &Scenario,
    evidence: &Evidence<'_>,
    options: &ViewOptions,
    words: &Words,
) -> Figure {
    let weeks = options.window_weeks.unwrap_or((0.0, scenario.run.weeks()));
    let has_mean = options.added.has_mean();
    let statistic = LineStatistic::of(scenario.run.patients(), evidence.observations);
    let statistic = if has_mean { LineStatistic { kind: EntryKind::Mean, ..statistic } } else { statistic };
    let mut trials = trial_marks(run, evidence.observations, (statistic, options.compact), scenario, words);
    trials.retain(|mark| weeks.0 <= mark.weeks.1 && mark.weeks.0 <= weeks.1);
    let lines = Lines { run, statistic, options, words };
    let mut legend = Vec::new();
    let mut bands = Vec::new();
    let mut series = Vec::new();
    let mut awaits = false;
    for arm in &run.arms {
        let is_to_come = arm.population.is_none() && scenario.run.patients() > 0;
        lines.bands(arm, is_to_come, &mut bands);
        lines.of(arm, &mut series);
        awaits |= is_to_come;
    }
    add(options, &mut series, &mut bands);
    // The control goes behind the schedules, and what is compared with an arm's own line behind that.
    let place = |(arm, kind): (ArmName, EntryKind)| (ArmOrder::from(arm), kind);
    insertion_sort::sort(&mut series, |a, b| place(b.id) < place(a.id));
    insertion_sort::sort(&mut bands, |a, b| place(b.id) < place(a.id));
    let is_shown = |id: &EntryId| options.is_shown(*id, statistic.kind);
    for line in series.iter().rev() {
        let id = EntryId::Arm(line.id.0.into(), line.id.1);
        let (label, shown) = (legend_label(line, scenario, words), is_shown(&id));
        legend.push(LegendEntry {
            id,
            label,
            role: line.role,
            dash: line.dash,
            marker: line.marker,
            area: false,
            shown,
        });
    }
    for band in bands.iter().rev() {
        let id = EntryId::Arm(band.id.0.into(), band.id.1);
        let (label, shown, dash) = (band.label.clone(), is_shown(&id), theme::SOLID);
        legend.push(LegendEntry { id, label, role: band.role, dash, marker: Marker::Circle, area: true, shown });
    }
    series.retain(|line| !line.points.is_empty() && is_shown(&EntryId::Arm(line.id.0.into(), line.id.1)));
    bands.retain(|band| !band.points.is_empty() && is_shown(&EntryId::Arm(band.id.0.into(), band.id.1)));
    let mut shown_trials = Vec::new();
    if !trials.is_empty() || awaits && marks_to_come(evidence.observations) {
        let shown = is_shown(&EntryId::Trial);
        let has_model = trials.iter().any(|mark| mark.model.is_some());
        let bars = bar_words(evidence.observations, words);
        let label = words.lang.legend_trial(&bars, is_other_schedule(scenario, evidence), has_model);
        let (role, dash, marker) = (Role::Ink, theme::SOLID, Marker::Circle);
        legend.push(LegendEntry { id: EntryId::Trial, label, role, dash, marker, area: false, shown });
        shown_trials = if shown { trials } else { Vec::new() };
    }
    let mut own = own_points(&options.added.own, weeks);
    own.retain(|point| is_shown(&EntryId::Own(point.series())));
    let drawn = Drawn { series: &series, bands: &bands, trials: &shown_trials, own: &own };
    let y = count_scale(&drawn, weeks, options, words);
    Figure {
        spacing_weeks: spacing(options),
        statistic,
        end_room: String::new(),
        precision: 1.0,
        x: week_axis(weeks, interval_of(run), options.compact, words),
        thresholds: thresholds(&y, words),
        y,
        bands,
        series,
        trials: shown_trials,
        own,
        own_data: Rc::clone(&options.added.own),
        phases: Vec::new(),
        own_ends: Vec::new(),
        doses: dose_marks(run),
        doses_title: words.doses_axis.into(),
        hatches: Vec::new(),
        coverage: Vec::new(),
        high_doses: Vec::new(),
        legend,
    }
}

fn dose_marks(run: &Trajectory) -> Vec<DoseMark> {
    run.arms
        .iter()
        .filter(|arm| arm.name != ArmName::Control)
        .flat_map(|arm| {
            arm.cycles.iter().map(|cycle| DoseMark { arm: arm.name, weeks: (cycle.start_weeks, cycle.end_weeks()) })
        })
        .collect()
}

/// From the week in which the first schedule leaves what listed trials had.
fn hatch(coverage: &[Coverage], weeks: (f64, f64), words: &Words) -> Option<Hatch> {
    let from = coverage.iter().filter_map(|of_arm| match of_arm {
        Coverage::Untested(untested) => Some(untested.from_weeks),
        Coverage::Tested(_) => None,
    });
    let from = from.reduce(f64::min).filter(|from| *from < weeks.1)?;
    Some(Hatch { weeks: (from.max(weeks.0), weeks.1), label: words.no_trial_here.into() })
}
