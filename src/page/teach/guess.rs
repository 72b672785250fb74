//! "Guess first": how much of the curve is shown while it is drawn, what is said of the drawing, and the link that gives the same riddle.

use crate::link::{decode_address, encode};
use crate::page::state::State;
use crate::teach::feedback::{Headline, headline};
use crate::teach::prediction::Sketch;
use crate::trajectory::ArmName;

/// The value of `draw=` that asks for a drawing in place of giving one.
pub const RIDDLE: &str = "guess";
/// Weeks of the curve that are shown while it is drawn.
const SHOWN_WEEKS: f64 = 4.0;
/// Weeks that a view has at least, for the first ones to be no answer: in one cycle close up they are most of it.
const LONG_VIEW_WEEKS: f64 = 26.0;
/// Ends nearer than this are as good as right, in cells/µL: nobody draws more finely.
const RIGHT_CELLS: f64 = 50.0;

/// The week up to which the curve is shown while it is drawn; 0 where nothing is.
pub fn shown_until(sketch: &Sketch) -> f64 {
    if sketch.week(sketch.len().saturating_sub(1)) < LONG_VIEW_WEEKS { 0.0 } else { SHOWN_WEEKS }
}

impl State {
    /// Gives a sketch the points of the weeks that are shown.
    pub(crate) fn give_first_weeks(&self, sketch: &mut Sketch) {
        let until = shown_until(sketch);
        let Some(arm) = self.run.arm(ArmName::A).filter(|_| until > 0.0) else { return };
        let count = |week: f64| crate::teach::template::interpolated(&self.run.weeks, &arm.typical.cd4, week);
        let last = sketch.nearest(until);
        let points: Vec<f64> = (0..=last).filter_map(|point| count(sketch.week(point))).collect();
        sketch.give(&points);
    }

    /// What is said of the drawing at its reveal: how far off its end is, and whether it goes up and down as the curve does.
    pub fn guess_results(&self) -> Vec<String> {
        let words = self.lang.teach();
        let drawn = self.teach.predicting.as_ref().and_then(|one| one.prediction.as_ref());
        let Some(Headline { end_off, is_smooth }) = drawn.and_then(|drawn| headline(drawn, &self.run)) else {
            return Vec::new();
        };
        let off = libm::round(end_off.abs() / 10.0) * 10.0;
        let end = if off < RIGHT_CELLS {
            (words.ended_right)(&self.lang.number(RIGHT_CELLS))
        } else {
            (words.ended)(&self.lang.number(off), end_off > 0.0)
        };
        let shape = is_smooth.map(|smooth| if smooth { words.drawn_smooth } else { words.drawn_saw }.to_owned());
        std::iter::once(end).chain(shape).collect()
    }

    /// The address that gives the same riddle to somebody else.
    pub fn riddle_address(&self) -> String {
        let link = self.shared_link();
        let riddle = decode_address(&link).map(|mut decoded| {
            let interface = &mut decoded.interface;
            interface.draw = Some(RIDDLE.to_owned());
            (interface.tour, interface.step, interface.task) = (None, None, None);
            encode(&decoded.scenario, &decoded.interface, &decoded.kept)
        });
        self.share.address(&riddle.unwrap_or(link))
    }

    /// Code and address of a task that is done, as its reader sends them.
    pub fn task_result(&self) -> Option<String> {
        self.completion().map(|code| format!("{code}\n{}", self.share.address(&self.shared_link())))
    }
}

#[cfg(test)]
mod tests {
    use crate::page::state::State;
    use crate::page::teach::state::{PredictionStage, TeachMsg};
    use crate::page::teach::update::tests::{opened, teach};

    #[test]
    fn the_curve_is_hidden_after_week_four_and_a_close_view_from_its_first_day() {
        let mut state = opened("");
        teach(&mut state, TeachMsg::Predict);
        let last = state.figure.series.iter().flat_map(|line| line.points.iter()).map(|point| point.0);
        assert!((3.5..=4.0).contains(&last.fold(0.0, f64::max)), "the first four weeks are shown, and no more");
        assert!(state.figure.bands.is_empty() && state.figure.trials.is_empty());
        assert!(state.figure.series.iter().all(|line| line.end_label.is_empty()));
        let mut close = opened("v=1&m=2&a=5m5d8w1c&wk=24&x=0-8");
        teach(&mut close, TeachMsg::Predict);
        assert!(close.figure.series.is_empty());
    }

    #[test]
    fn the_shown_weeks_are_given_and_cannot_be_drawn_over_or_cleared() {
        let mut state = opened("");
        teach(&mut state, TeachMsg::Predict);
        let sketch = |state: &State| state.teach.predicting.as_ref().unwrap().sketch.clone();
        let given: Vec<_> = sketch(&state).points().collect();
        assert_eq!(given.last().map(|point| point.0), Some(4.0));
        assert!(sketch(&state).is_empty());
        teach(&mut state, TeachMsg::Stroke { from: Some((0.0, 1500.0)), to: (20.0, 1500.0) });
        assert_eq!(sketch(&state).points().take(given.len()).collect::<Vec<_>>(), given);
        assert!(!sketch(&state).is_empty());
        teach(&mut state, TeachMsg::Clear);
        assert_eq!(sketch(&state).points().collect::<Vec<_>>(), given);
    }

    fn drawn(state: &mut State, points: &[(f64, f64)]) -> Vec<String> {
        teach(state, TeachMsg::Predict);
        for pair in points.windows(2) {
            teach(state, TeachMsg::Stroke { from: Some(pair[0]), to: pair[1] });
        }
        teach(state, TeachMsg::Reveal(PredictionStage::Model));
        state.guess_results()
    }

    #[test]
    fn the_results_follow_the_drawing() {
        let mut state = opened("");
        let end = *crate::teach::feedback::reference_line(state.run.arm(crate::trajectory::ArmName::A).unwrap())
            .last()
            .unwrap();
        let low = drawn(&mut state, &[(4.0, 350.0), (74.0, end - 400.0)]);
        assert!(low[0].starts_with("You ended 400 below") || low[0].starts_with("You ended 410 below"), "{low:?}");
        assert!(low[1].starts_with("You drew it smooth"), "{low:?}");
        let high = drawn(&mut state, &[(4.0, 350.0), (74.0, end + 300.0)]);
        assert!(high[0].contains("above"), "{high:?}");
        let near = drawn(&mut state, &[(4.0, 350.0), (74.0, end + 10.0)]);
        assert_eq!(near[0], "You ended within 50 cells.");
        // Up and down by hundreds with every cycle: nobody may be told that this is smooth.
        let saw: Vec<(f64, f64)> = (2..=37)
            .map(|point| {
                let week = f64::from(point) * 2.0;
                (week, 350.0 + 8.0 * week + if point % 4 == 2 { 0.0 } else { 250.0 })
            })
            .collect();
        let rough = drawn(&mut state, &saw);
        assert!(rough.iter().all(|said| !said.contains("smooth")), "{rough:?}");
    }

    #[test]
    fn the_link_gives_the_same_riddle() {
        let mut state = opened("v=1&m=2&a=7.5m5d8w6c&n=300&ui=present");
        let solved = drawn(&mut state, &[(4.0, 350.0), (200.0, 900.0)]);
        assert!(!solved.is_empty());
        let address = state.riddle_address();
        let again = opened(address.split_once('?').unwrap().1);
        assert!(again.teach.is_drawing() && !again.teach.presenting, "{address}");
        assert_eq!(again.scenario, state.scenario);
        assert!(again.teach.predicting.as_ref().unwrap().sketch.is_empty(), "nothing of the first solution is in it");
    }
}
