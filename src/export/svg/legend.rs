//! The legend under the chart: on the page it is HTML, in a file it must be in the picture.

use super::colour;
use super::text::{Line, width};
use crate::chart::figure::{EntryId, Figure, LegendEntry};
use crate::chart::marks::outline;
use crate::chart::theme::Marker;
use crate::chart::{Palette, figure::EntryKind, theme::Role};

const TEXT_PX: f64 = 12.0;
const ROW_PX: f64 = 20.0;
const SAMPLE_PX: f64 = 30.0;
const GAP_PX: f64 = 22.0;

/// The entries that are shown, row by row, and their height.
pub(super) fn svg(figure: &Figure, palette: &Palette, at: (f64, f64), width_px: f64) -> (String, f64) {
    let ink = colour(palette, Role::Ink);
    let (mut text, mut x, mut row) = (String::new(), 0.0, 0.0);
    for entry in figure.legend.iter().filter(|entry| entry.shown) {
        let wide = SAMPLE_PX + 8.0 + width(&entry.label, TEXT_PX);
        if x > 0.0 && x + wide > width_px {
            x = 0.0;
            row += 1.0;
        }
        let middle = at.1 + row * ROW_PX + ROW_PX / 2.0;
        text.push_str(&sample(entry, figure.has_two_schedules(), palette, (at.0 + x, middle)));
        let place = (at.0 + x + SAMPLE_PX + 8.0, middle + TEXT_PX * 0.35);
        text.push_str(&Line { text: &entry.label, at: place, size_px: TEXT_PX, fill: &ink, bold: false }.svg());
        x += wide + GAP_PX;
    }
    (text, (row + 1.0) * ROW_PX)
}

fn sample(entry: &LegendEntry, outlined: bool, palette: &Palette, (x, y): (f64, f64)) -> String {
    let stroke = colour(palette, entry.role);
    let (middle, right) = (x + SAMPLE_PX / 2.0, x + SAMPLE_PX);
    if entry.area {
        let (inner, outer) = palette.band_alpha;
        let alpha = if matches!(entry.id, EntryId::Arm(_, EntryKind::NineInTen)) { outer } else { inner };
        let (top, height) = (y - 6.0, 12.0);
        if outlined {
            return format!(
                "<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"{SAMPLE_PX}\" height=\"{height}\" fill=\"none\" stroke=\"{stroke}\"/>\n"
            );
        }
        return format!(
            "<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"{SAMPLE_PX}\" height=\"{height}\" fill=\"{stroke}\" fill-opacity=\"{alpha}\"/>\n"
        );
    }
    let is_trial = entry.id == EntryId::Trial;
    let points: Vec<String> = outline(if is_trial { Marker::Circle } else { entry.marker }, (middle, y), 4.5)
        .iter()
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    let points = points.join(" ");
    if is_trial {
        return format!("<polygon points=\"{points}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"2\"/>\n");
    }
    if matches!(entry.id, EntryId::Own(_)) {
        return format!("<polygon points=\"{points}\" fill=\"{stroke}\"/>\n");
    }
    let dash: Vec<String> = entry.dash.iter().map(ToString::to_string).collect();
    let dash = if dash.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{}\"", dash.join(" ")) };
    format!(
        "<path d=\"M{x:.1} {y:.1}H{right:.1}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"2.25\"{dash}/>\
         <polygon points=\"{points}\" fill=\"{stroke}\"/>\n"
    )
}
