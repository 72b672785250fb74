//! What teaching changes on the picture: what is kept from view, lines for a projector, room for what was drawn.

use crate::chart::Figure;
use crate::chart::ticks::{AxisTick, Scale, count_axis};
use crate::page::teach::guess::shown_until;
use crate::page::teach::state::TeachState;
use crate::text::Words;
use crate::trajectory::ArmName;

/// The count that an empty picture reaches at least, so that its axis gives nothing away: cells/µL.
const EMPTY_PICTURE: f64 = 1500.0;
/// Width of lines for a projector, in those of a desk.
const THICK: f64 = 2.0;

/// Hides what is not yet to be seen, and makes room for what was drawn.
pub fn override_chart(figure: &mut Figure, teach: &TeachState, words: &Words) {
    if teach.hides_model() {
        figure.bands.clear();
        let until = teach.predicting.as_ref().filter(|_| !teach.blank).map_or(0.0, |one| shown_until(&one.sketch));
        figure.series.retain(|line| until > 0.0 && line.id.0 == ArmName::A);
        for line in &mut figure.series {
            line.points.retain(|point| point.0 <= until);
            line.end_label.clear();
        }
        figure.legend.clear();
        figure.hatches.clear();
        figure.phases.clear();
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
    // The axis of a curve that is to be drawn would tell how high it goes; a curve that is blanked was there before.
    let shown = if teach.is_drawing() { EMPTY_PICTURE } else { figure.y.domain.1 };
    let room = if teach.predicting.is_some() { shown.max(EMPTY_PICTURE) } else { shown };
    let drawn = teach.predicting.iter().flat_map(|one| one.sketch.points());
    let ghost = teach.ghost.iter().flat_map(|points| points.iter().copied());
    let classes = teach.class.iter().flat_map(|class| &class.predictions).flat_map(|one| one.prediction.points());
    let most = drawn.chain(ghost).chain(classes).map(|point| point.1).fold(room, f64::max);
    if (most - figure.y.domain.1).abs() > 1e-9 && figure.y.scale == Scale::Linear {
        let (domain, marks) = count_axis(most, 7);
        figure.y.domain = domain;
        figure.y.ticks = marks.into_iter().map(|at| AxisTick { at, label: words.number(at) }).collect();
        figure.thresholds.clear();
        for count in [200.0, 350.0, 500.0] {
            figure.thresholds.push(crate::chart::figure::Threshold { count, label: words.number(count) });
        }
    }
}
