//! What teaching changes on the picture: what is kept from view, lines for a projector, room for what was drawn.

use crate::chart::Figure;
use crate::chart::ticks::{Scale, Tick, count_axis};
use crate::page::teach::state::Teach;
use crate::text::Words;

/// The count that an empty picture reaches at least, so that its axis gives nothing away: cells/µL.
const EMPTY_PICTURE: f64 = 1500.0;
/// Width of lines for a projector, in those of a desk.
const THICK: f64 = 2.0;

/// Hides what is not yet to be seen, and makes room for what was drawn.
pub fn override_chart(figure: &mut Figure, teach: &Teach, words: &Words) {
    if teach.hides_model() {
        figure.bands.clear();
        figure.series.clear();
        figure.legend.clear();
        figure.hatches.clear();
        figure.coverage.clear();
        figure.trials.iter_mut().for_each(|mark| mark.model = None);
    }
    if teach.hides_trial() {
        figure.trials.clear();
        figure.legend.retain(|entry| entry.id != crate::chart::figure::EntryId::Trial);
    }
    if teach.presenting {
        for line in &mut figure.series {
            line.width_px *= THICK;
        }
    }
    // The axis of a hidden curve would tell how high it goes.
    let shown = if teach.hides_model() { EMPTY_PICTURE } else { figure.y.domain.1 };
    let room = if teach.predicting.is_some() { shown.max(EMPTY_PICTURE) } else { shown };
    let drawn = teach.predicting.iter().flat_map(|one| one.sketch.points());
    let ghost = teach.ghost.iter().flat_map(|points| points.iter().copied());
    let classes = teach.class.iter().flat_map(|class| &class.predictions).flat_map(|one| one.prediction.points());
    let most = drawn.chain(ghost).chain(classes).map(|point| point.1).fold(room, f64::max);
    if (most - figure.y.domain.1).abs() > 1e-9 && figure.y.scale == Scale::Linear {
        let (domain, marks) = count_axis(most, 7);
        figure.y.domain = domain;
        figure.y.ticks = marks.into_iter().map(|at| Tick { at, label: words.number(at) }).collect();
        figure.thresholds.clear();
        for count in [200.0, 350.0, 500.0] {
            figure.thresholds.push(crate::chart::figure::Threshold { count, label: words.number(count) });
        }
    }
}
