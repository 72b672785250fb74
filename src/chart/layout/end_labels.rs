//! The labels in the margin, at the ends of the lines. In a narrow picture a long one takes two rows, so that the curves keep the width.

use super::Layout;
use crate::chart::figure::{Figure, Series};
use crate::chart::geometry::spread_apart;

/// Width of a picture, in CSS pixels, below which long labels take two rows: a phone's.
pub(super) const NARROW_PX: f64 = 480.0;
/// Height of a row in the size of the text: of a label, and of each further row in it.
const ROW: f64 = 1.3;
const NEXT_ROW: f64 = 1.1;

/// The rows of a label: one, or its name and its number.
pub(super) fn rows(label: &str, is_folded: bool) -> impl Iterator<Item = &str> {
    let (first, second) = label.rsplit_once(' ').filter(|_| is_folded).unwrap_or((label, ""));
    std::iter::once(first).chain(Some(second).filter(|row| !row.is_empty()))
}

/// The width that labels need: that of the widest row, or of a whole label that is little wider.
pub(super) fn room<'a>(labels: impl Iterator<Item = &'a str>, width: impl Fn(&str) -> f64, is_folded: bool) -> f64 {
    const LITTLE: f64 = 1.2;
    let labels: Vec<&str> = labels.collect();
    let least = labels.iter().flat_map(|label| rows(label, is_folded)).map(&width).fold(0.0, f64::max);
    labels.into_iter().map(width).filter(|whole| *whole <= LITTLE * least).fold(least, f64::max)
}

impl Layout {
    /// A label behind an arrow where its count lies beyond the axis: its place on the edge is not its value. Nothing for no label.
    pub fn arrowed(&self, count: f64, label: &str) -> String {
        let y = self.y_px(count);
        let arrow = match label {
            "" => "",
            _ if y < self.plot.top - 0.5 => "\u{2191} ",
            _ if y > self.plot.bottom + 0.5 => "\u{2193} ",
            _ => "",
        };
        format!("{arrow}{label}")
    }

    /// The rows of a label in the margin, each with the distance of its middle from that of the label.
    pub fn end_rows<'a>(&self, label: &'a str) -> impl Iterator<Item = (f64, &'a str)> {
        let is_folded = self.letters_px(label) > self.end_room_px + 0.5;
        let next = NEXT_ROW * self.text_px;
        let above = (rows(label, is_folded).count().max(1) - 1) as f64 * next / 2.0;
        rows(label, is_folded).enumerate().map(move |(row, text)| (row as f64 * next - above, text))
    }

    fn end_height_px(&self, label: &str) -> f64 {
        (ROW + NEXT_ROW * (self.end_rows(label).count().max(1) - 1) as f64) * self.text_px
    }

    /// Where the labels in the margin go, without overlap: those of the lines in the order of the figure's series, then those of
    /// the trials' results that are at the end, in their order.
    pub fn end_labels(&self, figure: &Figure) -> (Vec<f64>, Vec<f64>) {
        let plot = self.plot;
        let last = |line: &Series| line.points.iter().rfind(|point| point.0 <= self.x_domain.1).map(|point| point.1);
        let end = |line| last(line).map_or(plot.bottom, |count| self.y_px(count)).clamp(plot.top, plot.bottom);
        let mut places: Vec<f64> = figure.series.iter().map(end).collect();
        let is_shown = |line: &&Series| !line.end_label.is_empty();
        let height = |count, label| self.end_height_px(&self.arrowed(count, label));
        let of_lines = figure.series.iter().filter(is_shown);
        let marks = figure.trials.iter().filter(|mark| self.is_at_end(mark));
        let wanted: Vec<(f64, f64)> = of_lines
            .map(|line| (end(line), height(last(line).unwrap_or_default(), &line.end_label)))
            .chain(marks.map(|mark| (self.trial_at(mark).1, height(mark.count, &mark.label))))
            .collect();
        // The title of the axis is above the plot.
        let mut placed = spread_apart(&wanted, plot.top, plot.bottom + self.text_px).into_iter();
        for (place, _) in places.iter_mut().zip(&figure.series).filter(|(_, line)| is_shown(line)) {
            *place = placed.next().unwrap_or(*place);
        }
        (places, placed.collect())
    }
}
