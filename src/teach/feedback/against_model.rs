//! The first reveal: the curve against the model's.

use super::reference_line;
use crate::teach::prediction::Prediction;
use crate::teach::template::interpolated;
use crate::trajectory::{ArmName, ArmTrajectory, Trajectory};

/// Something about a curve compared with the model's. Counts in cells/µL.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // fields named as the sentences use them
pub enum Finding {
    /// How high it ends. `error`: drawn minus model, relative to the model's height; within 0.15 it is right.
    End { week: f64, drawn: f64, model: f64, error: f64 },
    /// It ends below what the same people reach without the cytokine.
    BelowControl { week: f64, drawn: f64, control: f64 },
    /// What the same people do without the cytokine, and its share of the rise.
    ControlPart { from: f64, to: f64, share: f64 },
    /// Its highest point is too high or too low.
    PeakHeight { week: f64, drawn: f64, model: f64 },
    /// Its highest point comes too early or too late.
    PeakTime { drawn_week: f64, model_week: f64, span: f64 },
    /// It is smooth where the model goes up and down. The numbers are of one cycle in the middle: before, dip, top, before the next.
    Smooth { cycle_week: f64, before: f64, dip: f64, top: f64, next_week: f64, after: f64 },
    /// It goes up and down with the cycles, as the model does.
    Saw { from_week: f64, to_week: f64 },
    /// The dip of the first days, which no curve of whole weeks can have.
    Dip { week: f64, before: f64, dip: f64 },
    /// After the last cycle it keeps too much.
    KeepsTooMuch { from_week: f64, to_week: f64, drawn: f64, model: f64 },
    /// After the last cycle it loses too much: the carry-over is missing.
    LosesTooMuch { from_week: f64, to_week: f64, drawn: f64, model: f64 },
    /// It rises too early.
    TooEarly { week: f64, drawn: f64, model: f64 },
    /// It rises too late.
    TooLate { week: f64, drawn: f64, model: f64 },
    /// The distance between the two, on average.
    Average { distance: f64 },
}

/// Heights within this share of the model's are right: half a trial's spread would be more, a class wants less.
const RIGHT: f64 = 0.15;
/// Heights that differ by less are the same, whatever the share, cells/µL.
const SAME_CELLS: f64 = 50.0;

impl Finding {
    /// Whether it names something missed.
    pub fn missed(&self) -> bool {
        match self {
            Self::End { drawn, model, .. } => !near(*drawn, *model),
            Self::ControlPart { .. } | Self::Saw { .. } | Self::Dip { .. } | Self::Average { .. } => false,
            _ => true,
        }
    }

    /// How much it matters: by how far off it is, and by how much one learns from it.
    pub fn importance(&self) -> f64 {
        let off = |drawn: f64, model: f64| ((drawn - model).abs() / model.max(100.0)).min(1.0);
        match self {
            Self::End { error, .. } => 0.3 + 0.7 * error.abs().min(1.0),
            Self::BelowControl { .. } => 0.95,
            Self::Smooth { before, top, .. } => 0.4 + 0.5 * off(*top, *before),
            Self::KeepsTooMuch { drawn, model, .. } | Self::LosesTooMuch { drawn, model, .. } => {
                0.35 + 0.4 * ((drawn - model).abs() / 300.0).min(1.0)
            }
            Self::PeakHeight { drawn, model, .. } => 0.2 + 0.5 * off(*drawn, *model),
            Self::PeakTime { drawn_week, model_week, span } => {
                0.3 + 0.4 * ((drawn_week - model_week).abs() / span).min(1.0)
            }
            Self::TooEarly { drawn, model, .. } | Self::TooLate { drawn, model, .. } => 0.3 + 0.4 * off(*drawn, *model),
            Self::ControlPart { share, .. } => 0.3 + 0.4 * share.clamp(0.0, 1.0),
            Self::Saw { .. } => 0.4,
            Self::Dip { .. } => 0.25,
            Self::Average { .. } => 0.05,
        }
    }

    /// The weeks that it is about.
    pub fn weeks(&self) -> Option<(f64, f64)> {
        match self {
            Self::End { week, .. } | Self::BelowControl { week, .. } | Self::PeakHeight { week, .. } => {
                Some((*week, *week))
            }
            Self::TooEarly { week, .. } | Self::TooLate { week, .. } | Self::Dip { week, .. } => Some((*week, *week)),
            Self::PeakTime { drawn_week, model_week, .. } => {
                Some((drawn_week.min(*model_week), drawn_week.max(*model_week)))
            }
            Self::Smooth { cycle_week, next_week, .. } => Some((*cycle_week, *next_week)),
            Self::Saw { from_week, to_week }
            | Self::KeepsTooMuch { from_week, to_week, .. }
            | Self::LosesTooMuch { from_week, to_week, .. } => Some((*from_week, *to_week)),
            Self::ControlPart { .. } | Self::Average { .. } => None,
        }
    }
}

/// Whether a height is as good as right.
fn near(drawn: f64, model: f64) -> bool {
    (drawn - model).abs() <= (RIGHT * model).max(SAME_CELLS)
}

/// The two curves over the weeks that they have in common.
struct Pair<'a> {
    weeks: &'a [f64],
    line: &'a [f64],
    prediction: &'a Prediction,
    /// Week, drawn, model.
    points: Vec<(f64, f64, f64)>,
}

impl Pair<'_> {
    fn model(&self, week: f64) -> f64 {
        interpolated(self.weeks, self.line, week).unwrap_or_default()
    }

    /// The model's least or greatest value between two weeks, on its own fine grid.
    fn extreme(&self, from: f64, to: f64, sign: f64) -> f64 {
        let inside = self.weeks.iter().zip(self.line).filter(|(week, _)| (from..=to).contains(*week));
        sign * inside.map(|(_, count)| sign * count).fold(f64::NEG_INFINITY, f64::max)
    }

    /// How far each falls in all between two weeks, read at the drawn points: a smooth rise falls nowhere.
    fn falls(&self, from: f64, to: f64) -> (f64, f64) {
        let inside: Vec<_> = self.points.iter().filter(|point| (from..=to).contains(&point.0)).collect();
        inside
            .iter()
            .zip(inside.iter().skip(1))
            .fold((0.0, 0.0), |(drawn, model), (a, b)| (drawn + (a.1 - b.1).max(0.0), model + (a.2 - b.2).max(0.0)))
    }
}

/// Everything to be said of a curve compared with the model's, in no order.
pub(super) fn findings(prediction: &Prediction, run: &Trajectory) -> Vec<Finding> {
    let Some(arm) = run.arm(ArmName::A) else { return Vec::new() };
    let line = reference_line(arm);
    let points: Vec<(f64, f64, f64)> = prediction
        .points()
        .filter_map(|(week, drawn)| Some((week, drawn, interpolated(&run.weeks, line, week)?)))
        .collect();
    let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else { return Vec::new() };
    if last.0 <= first.0 {
        return Vec::new();
    }
    let pair = Pair { weeks: &run.weeks, line, prediction, points };
    let mut found =
        vec![Finding::End { week: last.0, drawn: last.1, model: last.2, error: (last.1 - last.2) / last.2.max(1.0) }];
    found.extend(control(run, last, first.2));
    found.extend(peak(&pair, first, last));
    found.extend(teeth(&pair, arm, last.0));
    found.extend(after_last_cycle(&pair, arm, last));
    found.extend(too_early_or_late(&pair, first, last));
    let distance =
        pair.points.iter().map(|(_, drawn, model)| (drawn - model).abs()).sum::<f64>() / pair.points.len() as f64;
    found.push(Finding::Average { distance });
    found
}

fn control(run: &Trajectory, (week, drawn, model): (f64, f64, f64), start: f64) -> Option<Finding> {
    let treated = run.arm(ArmName::A).is_some_and(|arm| arm.burden.days_on > 0);
    let line = run.arm(ArmName::Control).filter(|_| treated).map(reference_line)?;
    let (from, to) = (*line.first()?, interpolated(&run.weeks, line, week)?);
    if drawn < to - SAME_CELLS && model > to {
        return Some(Finding::BelowControl { week, drawn, control: to });
    }
    let share = (to - from) / (model - start);
    (model - start > SAME_CELLS).then_some(Finding::ControlPart { from, to, share })
}

fn peak(pair: &Pair, first: (f64, f64, f64), last: (f64, f64, f64)) -> Vec<Finding> {
    let span = last.0 - first.0;
    let drawn = pair.points.iter().skip(1).max_by(|one, other| one.1.total_cmp(&other.1));
    let inside = pair.weeks.iter().zip(pair.line).filter(|(week, _)| first.0 < **week && **week <= last.0);
    let model = inside.max_by(|one, other| one.1.total_cmp(other.1));
    let (Some(drawn), Some((week, count))) = (drawn, model) else { return Vec::new() };
    let mut found = Vec::new();
    // At the end it is the end's height that is said.
    let early = last.0 - week > (0.08 * span).max(4.0);
    if early && !near(drawn.1, *count) {
        found.push(Finding::PeakHeight { week: *week, drawn: drawn.1, model: *count });
    }
    if (drawn.0 - week).abs() > (0.1 * span).max(4.0) && *count - first.2 > SAME_CELLS {
        found.push(Finding::PeakTime { drawn_week: drawn.0, model_week: *week, span });
    }
    found
}

fn teeth(pair: &Pair, arm: &ArmTrajectory, end: f64) -> Option<Finding> {
    let cycles: Vec<_> = arm.cycles.iter().filter(|cycle| cycle.start_weeks + 1.0 < end).collect();
    let (first, last) = (cycles.first()?, cycles.last()?);
    let (from_week, to_week) = (first.start_weeks, (last.start_weeks + 8.0).min(end));
    let (drawn, model) = pair.falls(from_week, to_week);
    let height = pair.extreme(from_week, to_week, 1.0) - pair.extreme(from_week, to_week, -1.0);
    if cycles.len() > 1 && model > 0.3 * height {
        if drawn > 0.3 * model {
            return Some(Finding::Saw { from_week, to_week });
        }
        let middle = cycles.len() / 2;
        let cycle_week = cycles.get(middle)?.start_weeks;
        let next_week = cycles.get(middle + 1).map_or(end, |next| next.start_weeks).min(end);
        return Some(Finding::Smooth {
            cycle_week,
            before: pair.model(cycle_week),
            dip: pair.extreme(cycle_week, cycle_week + 1.0, -1.0),
            top: pair.extreme(cycle_week, next_week, 1.0),
            next_week,
            after: pair.model(next_week),
        });
    }
    let (before, dip) = (pair.model(from_week), pair.extreme(from_week, from_week + 1.0, -1.0));
    (dip < 0.93 * before).then_some(Finding::Dip { week: from_week, before, dip })
}

fn after_last_cycle(pair: &Pair, arm: &ArmTrajectory, last: (f64, f64, f64)) -> Option<Finding> {
    let ended = arm.cycles.last()?.end_weeks();
    // The quick decay of the last jump is over after some six weeks; in a short run it is all there is to see.
    let from_week = if last.0 - ended >= 16.0 { ended + 6.0 } else { ended + 2.0 };
    if last.0 - from_week < 4.0 {
        return None;
    }
    let drawn = last.1 - pair.prediction.at(from_week)?;
    let model = last.2 - pair.model(from_week);
    let same = (0.08 * pair.model(from_week)).max(SAME_CELLS);
    let to_week = last.0;
    if drawn > model + same {
        Some(Finding::KeepsTooMuch { from_week, to_week, drawn, model })
    } else if drawn < model - same {
        Some(Finding::LosesTooMuch { from_week, to_week, drawn, model })
    } else {
        None
    }
}

/// Compares when each has made its own rise, whatever its height: the average height on the way from own start to own end.
fn too_early_or_late(pair: &Pair, first: (f64, f64, f64), last: (f64, f64, f64)) -> Option<Finding> {
    let (rise_drawn, rise_model) = (last.1 - first.1, last.2 - first.2);
    if rise_drawn < SAME_CELLS || rise_model < 2.0 * SAME_CELLS {
        return None;
    }
    let n = pair.points.len() as f64;
    let drawn = pair.points.iter().map(|point| (point.1 - first.1) / rise_drawn).sum::<f64>() / n;
    let model = pair.points.iter().map(|point| (point.2 - first.2) / rise_model).sum::<f64>() / n;
    if (drawn - model).abs() < 0.15 {
        return None;
    }
    // The week at which the difference is greatest tells it best.
    let worst = |sign: f64| {
        let gap =
            |point: &(f64, f64, f64)| sign * ((point.1 - first.1) / rise_drawn - (point.2 - first.2) / rise_model);
        pair.points.iter().copied().max_by(|one, other| gap(one).total_cmp(&gap(other)))
    };
    if drawn > model {
        worst(1.0).filter(|point| point.1 > point.2).map(|(week, drawn, model)| Finding::TooEarly {
            week,
            drawn,
            model,
        })
    } else {
        worst(-1.0).filter(|point| point.1 < point.2).map(|(week, drawn, model)| Finding::TooLate {
            week,
            drawn,
            model,
        })
    }
}
