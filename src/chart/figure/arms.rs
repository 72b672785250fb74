//! The lines and bands of one arm.

use super::statistic::{LineStatistic, Read, last_shown};
use super::{Band, EntryKind, Figure, Series, ViewOptions};
use crate::chart::theme::{self, Marker, Role};
use crate::scenario::{Art, Scenario};
use crate::text::Words;
use crate::text::curve::EndValue;
use crate::trajectory::{ArmName, ArmTrajectory, Trajectory};
use crate::trials::{Observation, Statistic};

/// Opacity of single virtual patients of an earlier scenario.
pub(super) const STALE: f64 = 0.35;

/// The line that would show a result's statistic week by week; `None` where no line does.
pub(super) const fn line_of(observation: &Observation) -> Option<EntryKind> {
    match observation.statistic {
        Statistic::MedianCount => Some(EntryKind::Median),
        Statistic::MedianChange => Some(EntryKind::MedianChange),
        Statistic::MeanCount => Some(EntryKind::Mean),
        // A mean of changes is the change of the mean; over several doses it is that of none of them.
        Statistic::MeanChange if observation.pooled.is_empty() => Some(EntryKind::Mean),
        _ => None,
    }
}

/// What the lines of an arm are made from.
pub(super) struct Lines<'a> {
    pub(super) run: &'a Trajectory,
    pub(super) statistic: LineStatistic,
    pub(super) options: &'a ViewOptions,
    pub(super) words: &'a Words,
}

impl Lines<'_> {
    fn read<'a>(&'a self, arm: &'a ArmTrajectory) -> Read<'a> {
        Read { run: self.run, arm, closeup: self.options.closeup.as_deref() }
    }

    /// The week of the end of the lines on the picture.
    fn to_weeks(&self) -> f64 {
        self.options.window_weeks.map_or(f64::INFINITY, |shown| shown.1)
    }

    /// The lines of an arm: its own, the same in the run that is compared with, and the typical patient.
    pub(super) fn of(&self, arm: &ArmTrajectory, series: &mut Vec<Series>) {
        let main = self.statistic.kind;
        let reference = self.reference(arm);
        let known = self.read(arm).line(main);
        // Until the virtual patients are there, the typical patient's line keeps their place, without a number.
        let (points, is_known) = match known {
            Some(points) => (points, true),
            None => (self.read(arm).line(EntryKind::Typical).unwrap_or_default(), false),
        };
        let start = start_of(arm, main);
        let difference = reference.as_ref().and_then(|before| self.difference(start, &points, before));
        let value = last_shown(&points, self.to_weeks()).filter(|_| is_known).map(|(_, last)| EndValue {
            value: if self.statistic.as_change { last - start } else { last },
            difference,
        });
        let end_label = self.words.lang.end_label(arm.name, self.run, self.statistic, value, self.options.compact);
        let dash = theme::dash_of(arm.name);
        if let Some(before) = reference {
            let look = Look { role: Role::Muted, dash, marker: Marker::Wedge, width_px: 1.25 };
            series.push(self.series(arm, EntryKind::Reference, look, String::new(), before));
        }
        let look = Look { role: arm.name.into(), dash, marker: shape_of(arm.name), width_px: 2.5 };
        let mut line = self.series(arm, main, look, end_label, points);
        if !is_known {
            line.label = self.words.lang.line(arm.name, EntryKind::Typical, self.run);
        }
        series.push(line);
        if main != EntryKind::Typical
            && let Some(points) = self.read(arm).line(EntryKind::Typical)
        {
            let end_label = if self.options.compact { "" } else { self.words.lang.end_of_typical() };
            let look = Look { role: arm.name.into(), dash: theme::DOTS, marker: Marker::Triangle, width_px: 1.25 };
            series.push(self.series(arm, EntryKind::Typical, look, end_label.to_owned(), points));
        }
    }

    fn series(
        &self,
        arm: &ArmTrajectory,
        kind: EntryKind,
        Look { role, dash, marker, width_px }: Look,
        end_label: String,
        points: Vec<(f64, f64)>,
    ) -> Series {
        let label = self.words.lang.line(arm.name, kind, self.run);
        Series { id: (arm.name, kind), label, end_label, role, dash, marker, width_px, alpha: 1.0, points }
    }

    /// The arm's line in the run that is compared with, where it is another.
    fn reference(&self, arm: &ArmTrajectory) -> Option<Vec<(f64, f64)>> {
        let run = self.options.reference.as_deref()?;
        let before = Read { run, arm: run.arm(arm.name)?, closeup: None }.line(self.statistic.kind)?;
        let now = Read { run: self.run, arm, closeup: None }.line(self.statistic.kind)?;
        let is_same = before.len() == now.len() && before.iter().zip(&now).all(|(a, b)| (a.1 - b.1).abs() < 0.5);
        (!is_same).then_some(before)
    }

    /// How far the line ends above the reference's at the same week; `None` where that has ended before. `start`: the line's count at week 0.
    fn difference(&self, start: f64, now: &[(f64, f64)], before: &[(f64, f64)]) -> Option<f64> {
        let (week, last) = last_shown(now, self.to_weeks())?;
        let (week_before, last_before) = last_shown(before, week)?;
        let starts = if self.statistic.as_change { start - before.first()?.1 } else { 0.0 };
        ((week - week_before).abs() < 0.3).then_some(last - last_before - starts)
    }

    /// The spread is drawn for the schedules only: that of the control would lie under it and be read as the same thing.
    pub(super) fn bands(&self, arm: &ArmTrajectory, awaits: bool, bands: &mut Vec<Band>) {
        if arm.name == ArmName::Control {
            return;
        }
        // The spread of people and what is not known of a statistic are different things: never both at once.
        if let Some(other) = self.options.added.in_place_of_spread(arm.name) {
            let (id, label, points) = (other.id, other.label.clone(), other.points.clone());
            return bands.push(Band { id, label, role: arm.name.into(), alpha: 1.0, points });
        }
        if self.statistic.kind == EntryKind::Typical {
            return;
        }
        let mut push = |kind, points| {
            let label = self.words.lang.line(arm.name, kind, self.run);
            bands.push(Band { id: (arm.name, kind), label, role: arm.name.into(), alpha: 1.0, points });
        };
        for kind in [EntryKind::MiddleHalf, EntryKind::NineInTen] {
            // Of what is to come there is only the name, so that the legend need not move aside for it.
            match self.read(arm).band(self.statistic, kind) {
                Some(points) => push(kind, points),
                None if awaits => push(kind, Vec::new()),
                None => {}
            }
        }
    }
}

impl Figure {
    /// Whether the spread of a second schedule is on the picture: then every spread is drawn as an outline.
    pub fn has_two_schedules(&self) -> bool {
        self.bands.iter().any(|band| band.role == Role::B)
    }
}

/// How a line is drawn.
struct Look {
    role: Role,
    dash: theme::Dash,
    marker: Marker,
    width_px: f64,
}

/// The count at week 0 that the change of a line is counted from.
fn start_of(arm: &ArmTrajectory, kind: EntryKind) -> f64 {
    let cd4 = arm.population.as_ref().map(|population| &population.cd4);
    let counts = match kind {
        EntryKind::Median | EntryKind::MedianChange => cd4.map(|cd4| &cd4.p50),
        EntryKind::Mean => cd4.map(|cd4| &cd4.mean),
        _ => None,
    };
    counts.unwrap_or(&arm.typical.cd4).first().copied().unwrap_or_default()
}

/// The shape of an arm.
pub(in crate::chart) const fn shape_of(arm: ArmName) -> Marker {
    match arm {
        ArmName::A => Marker::Circle,
        ArmName::B => Marker::Square,
        ArmName::Control => Marker::Diamond,
    }
}

/// The name of a line in the legend: the control says that its patients have ART alone, where they have it in the run.
pub(super) fn legend_label(line: &Series, scenario: &Scenario, words: &Words) -> String {
    let patient = &scenario.patient;
    let has_art = patient.art != Art::None && patient.art_week().is_none_or(|week| week < scenario.run.weeks());
    let is_own = !matches!(line.id.1, EntryKind::Typical | EntryKind::Reference);
    let alone = if line.id.0 == ArmName::Control && has_art && is_own { words.art_alone } else { "" };
    format!("{}{alone}", line.label)
}
