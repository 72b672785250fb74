//! What a reader adds to the picture of a run: own measurements, the lines of single virtual patients, and the interval of the mean in
//! place of the spread of people.

use super::arms::STALE;
use super::{Kind, Series, ViewOptions};
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
    /// Virtual patients who are shown singly.
    pub people: Rc<Vec<PersonLine>>,
    /// The intervals of the mean; an arm that has one shows it, and its mean, in place of the spread of people.
    pub mean_intervals: Rc<Vec<MeanInterval>>,
}

/// One virtual patient in one arm.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonLine {
    /// The arm.
    pub arm: ArmName,
    /// Number of the patient, from 1.
    pub number: u32,
    /// Week and count.
    pub points: Vec<(f64, f64)>,
}

/// Where the mean of an arm would lie in 95 of 100 draws of as many patients.
#[derive(Clone, Debug, PartialEq)]
pub struct MeanInterval {
    /// The arm.
    pub arm: ArmName,
    /// Week, lower count, upper count.
    pub points: Vec<(f64, f64, f64)>,
}

impl Added {
    /// The interval of the mean of an arm, where it is to be shown.
    pub(super) fn mean_interval(&self, arm: ArmName) -> Option<&MeanInterval> {
        self.mean_intervals.iter().find(|interval| interval.arm == arm && !interval.points.is_empty())
    }
}

/// The lines of the people, thin, in the strokes of their arm and a colour of their own.
pub(super) fn person_lines(options: &ViewOptions, words: &Words, series: &mut Vec<Series>) {
    let lines = options.added.people.iter().filter_map(|person| {
        let (_, last) = *person.points.last()?;
        let kind = Kind::Person(person.number);
        Some(Series {
            id: (person.arm, kind),
            label: words.lang.series(person.arm, kind),
            end_label: words.lang.end_label(person.arm, kind, last, options.compact),
            role: Role::Person,
            dash: theme::dash_of(person.arm),
            marker: Marker::Wedge,
            width_px: 1.5,
            alpha: if options.stale_population { STALE } else { 1.0 },
            points: person.points.clone(),
        })
    });
    series.extend(lines);
}

/// The measurements in the weeks shown.
pub(super) fn own_points(own: &OwnData, weeks: (f64, f64)) -> Vec<OwnPoint> {
    let inside = |point: &&OwnPoint| weeks.0 <= point.week() && point.week() <= weeks.1;
    own.points().iter().filter(inside).copied().collect()
}
