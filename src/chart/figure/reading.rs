//! What the picture says at one week, in the fixed order of the legend.

use super::{EntryId, EntryKind, Figure};
use crate::text::Words;
use crate::units::DAYS_PER_WEEK;

/// The counts of everything shown at a week: a line has one, a band its two ends.
pub fn reading(figure: &Figure, week: f64, words: &Words) -> Vec<(EntryId, String)> {
    let count = |value: f64| told(figure, value, words);
    let near = |at: f64| (at - week).abs();
    figure
        .legend
        .iter()
        .filter(|entry| entry.shown)
        .filter_map(|entry| {
            if let EntryId::Own(series) = entry.id {
                return Some((entry.id, own_at(figure, series, week, words)?));
            }
            let EntryId::Arm(arm, kind) = entry.id else { return None };
            let is_it =
                |id: (crate::trajectory::ArmName, EntryKind)| (super::ArmOrder::from(id.0), id.1) == (arm, kind);
            let text = if entry.area {
                let band = figure.bands.iter().find(|band| is_it(band.id))?;
                let point = band.points.iter().min_by(|a, b| near(a.0).total_cmp(&near(b.0)))?;
                match kind {
                    // A layer of a stack is as high as it is thick.
                    EntryKind::Quantity(_) => count(point.2 - point.1),
                    _ => format!("{}\u{2013}{}", count(point.1), count(point.2)),
                }
            } else {
                let line = figure.series.iter().find(|line| is_it(line.id))?;
                count(line.points.iter().min_by(|a, b| near(a.0).total_cmp(&near(b.0)))?.1)
            };
            Some((entry.id, text))
        })
        .collect()
}

/// A value as precisely as the figure tells it.
pub(in crate::chart) fn told(figure: &Figure, value: f64, words: &Words) -> String {
    words.number(libm::round(value / figure.precision) * figure.precision)
}

/// A time, in weeks or, where single days can be told apart, in weeks and days.
pub fn when(figure: &Figure, week: f64, words: &Words) -> String {
    if figure.spacing_weeks >= crate::trajectory::GRID_WEEKS {
        return (words.at_week)(week);
    }
    let whole = libm::floor(week + 1e-9);
    (words.picture.at_day)(whole, libm::round((week - whole) * DAYS_PER_WEEK * 10.0) / 10.0)
}

/// How far from a week a measurement may lie to be read there: halfway to the next.
const NEAR_WEEKS: f64 = 0.5;

/// The measurement of a series nearest to a week, with the ends of its bar.
fn own_at(figure: &Figure, series: u8, week: f64, words: &Words) -> Option<String> {
    let count = |value: f64| told(figure, value, words);
    let apart = |point: &crate::own_data::OwnPoint| (point.week() - week).abs();
    let of_series = figure.own.iter().filter(|point| point.series() == series);
    let point = of_series.min_by(|a, b| apart(a).total_cmp(&apart(b)))?;
    let value = count(point.value());
    (apart(point) <= NEAR_WEEKS).then(|| match (point.low(), point.high()) {
        (None, None) => value,
        (low, high) => {
            let end = |end: Option<f64>| count(end.unwrap_or(point.value()));
            format!("{value} ({}\u{2013}{})", end(low), end(high))
        }
    })
}

/// The same in one sentence, for those who hear the page.
pub fn spoken(figure: &Figure, week: f64, words: &Words) -> String {
    let parts = reading(figure, week, words).into_iter().filter_map(|(id, text)| {
        figure.legend.iter().find(|entry| entry.id == id).map(|entry| format!("{} {text}", entry.label))
    });
    format!("{}: {}", when(figure, week, words), parts.collect::<Vec<_>>().join("; "))
}
