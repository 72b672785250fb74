//! What a reader adds to the picture of a run: own measurements, the lines of single patients, and bands of their own or in place of the
//! spread of people. Their names come with them, from the part that knows them.

use super::arms::STALE;
use super::{Band, EntryId, EntryKind, Figure, LegendEntry, PlaceName, Series, ViewOptions};
use crate::chart::geometry::spread_apart;
use crate::chart::theme::{self, Marker, Role};
use crate::own_data::{OwnData, OwnPoint};
use crate::text::Words;
use crate::trajectory::ArmName;
use std::rc::Rc;

/// What a reader adds. Shared, since a picture is made for every move of a slider and none of this changes with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Added {
    /// Own measurements.
    pub own: Rc<OwnData>,
    /// Patients who are shown singly.
    pub lines: Rc<Vec<AddedLine>>,
    /// Bands.
    pub bands: Rc<Vec<AddedBand>>,
}

/// One patient in one arm.
#[derive(Clone, Debug, PartialEq)]
pub struct AddedLine {
    /// Which arm and what of it.
    pub id: (ArmName, EntryKind),
    /// What its colour means.
    pub role: Role,
    /// Name in the legend.
    pub label: String,
    /// Written at its end.
    pub end_label: String,
    /// Week and count.
    pub points: Vec<(f64, f64)>,
}

/// The space between two counts.
#[derive(Clone, Debug, PartialEq)]
pub struct AddedBand {
    /// Which arm and what of it.
    pub id: (ArmName, EntryKind),
    /// Name in the legend.
    pub label: String,
    /// Week, lower count, upper count.
    pub points: Vec<(f64, f64, f64)>,
}

impl AddedBand {
    /// Whether the spread of people is drawn with it.
    const fn lies_over(&self) -> bool {
        matches!(self.id.1, EntryKind::FittedBand | EntryKind::TrialInterval(_))
    }
}

impl Added {
    /// The band that an arm shows in place of the spread of people.
    pub(super) fn in_place_of_spread(&self, arm: ArmName) -> Option<&AddedBand> {
        self.bands.iter().find(|band| band.id.0 == arm && !band.lies_over() && !band.points.is_empty())
    }

    /// Whether a band lies round the mean.
    pub(super) fn has_mean(&self) -> bool {
        self.bands.iter().any(|band| band.id.1 == EntryKind::MeanInterval)
    }
}

/// The lines of single patients, thin, in the strokes of their arm; and the bands that lie over the spread of people.
pub(super) fn add(options: &ViewOptions, series: &mut Vec<Series>, bands: &mut Vec<Band>) {
    series.extend(options.added.lines.iter().map(|line| Series {
        id: line.id,
        label: line.label.clone(),
        end_label: if options.compact { String::new() } else { line.end_label.clone() },
        role: line.role,
        dash: theme::dash_of(line.id.0),
        marker: Marker::Wedge,
        width_px: 1.5,
        alpha: if options.stale_population { STALE } else { 1.0 },
        points: line.points.clone(),
    }));
    bands.extend(options.added.bands.iter().filter(|band| band.lies_over()).map(|band| Band {
        id: band.id,
        label: band.label.clone(),
        role: if band.id.1 == EntryKind::FittedBand { Role::Own } else { band.id.0.into() },
        alpha: 1.0,
        points: band.points.clone(),
    }));
}

/// An entry for each series of measurements that is in the weeks shown, on or off.
pub(super) fn own_entries(figure: &mut Figure, words: &Words) {
    let own = Rc::clone(&figure.own_data);
    let in_view = own_points(&own, figure.x.domain);
    figure.legend.retain(|entry| !matches!(entry.id, EntryId::Own(_)));
    for (series, marker) in (0..).zip(theme::OWN_MARKERS) {
        let has = |points: &[OwnPoint]| points.iter().any(|point| point.series() == series);
        if has(&in_view) {
            let name = own.series().get(usize::from(series)).filter(|name| !name.is_empty());
            let label = words.picture.own_data.to_owned() + &name.map_or_else(String::new, |name| format!(", {name}"));
            let (id, shown) = (EntryId::Own(series), has(&figure.own));
            figure.legend.push(LegendEntry {
                id,
                label,
                role: Role::Own,
                dash: theme::SOLID,
                marker,
                area: false,
                shown,
            });
        }
    }
}

/// Letters of a name at the end of a series.
const END_LETTERS: usize = 20;
/// Between two names at one end, in heights of the axis.
const END_GAP: f64 = 0.07;
/// Names closer than this, in lengths of the axis, are at one end.
const END_COLUMN: f64 = 0.3;

/// The name of each of several series at its last measurement that is shown, apart from the others at the same end.
pub(super) fn own_ends(figure: &Figure) -> Vec<PlaceName> {
    let own = &figure.own_data;
    if own.series().len() < 2 {
        return Vec::new();
    }
    let (first, last) = figure.x.domain;
    let (scale, (least, most)) = (figure.y.scale, figure.y.domain);
    let height = scale.of(most) - scale.of(least);
    let share = |count: f64| (scale.of(count) - scale.of(least)) / height.max(1e-9);
    let ends = (0..).zip(own.series()).filter_map(|(series, name)| {
        let end = figure.own.iter().rfind(|point| point.series() == series)?;
        Some((name, (end.week() - first) / (last - first).max(1e-9), share(end.value()), end.week()))
    });
    let ends: Vec<_> = ends.collect();
    let placed = ends.iter().enumerate().map(|(at, (name, along, _, week))| {
        let near = |other: &f64| (other - along).abs() < END_COLUMN;
        let column: Vec<(usize, f64)> =
            ends.iter().enumerate().filter(|(_, end)| near(&end.1)).map(|(place, end)| (place, end.2)).collect();
        let wanted: Vec<(f64, f64)> = column.iter().map(|(_, share)| (*share, END_GAP)).collect();
        let apart = spread_apart(&wanted, 0.0, 1.0);
        let share = column.iter().position(|(place, _)| *place == at).and_then(|place| apart.get(place).copied());
        let count = scale.back(scale.of(least) + share.unwrap_or_default() * height);
        let label = match name.chars().nth(END_LETTERS) {
            Some(_) => name.chars().take(END_LETTERS - 1).chain(['…']).collect(),
            None => String::clone(name),
        };
        PlaceName { at: (*week, count), label, below: false }
    });
    placed.filter(|name| !name.label.is_empty()).collect()
}

/// The measurements in the weeks shown.
pub(super) fn own_points(own: &OwnData, weeks: (f64, f64)) -> Vec<OwnPoint> {
    let inside = |point: &&OwnPoint| weeks.0 <= point.week() && point.week() <= weeks.1;
    own.points().iter().filter(inside).copied().collect()
}
