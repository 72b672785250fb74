//! Which weeks of the run are shown: zooming, moving, one cycle. Pure; weeks in, weeks out.

use crate::decimal;
use crate::schedule::Cycle;

/// The weeks shown, first and last.
pub type Window = (f64, f64);

/// The shortest stretch that is shown: a week, its days still apart.
const SHORTEST: f64 = 1.0;
/// Weeks before a cycle that are shown with it, so that one sees from where it rises.
const BEFORE: f64 = 1.0;
/// Weeks of a last cycle that has no next one.
const AFTER_LAST: f64 = 8.0;

/// The window moved and cut so that it lies within a run; `None` where that is the whole run.
pub fn within((from, to): Window, run_weeks: f64) -> Option<Window> {
    let (from, to) = if from <= to { (from, to) } else { (to, from) };
    if !(from.is_finite() && to.is_finite()) {
        return None;
    }
    let span = (to - from).max(SHORTEST).min(run_weeks);
    let middle = f64::midpoint(from, to);
    let from = (middle - span / 2.0).min(run_weeks - span).max(0.0);
    // A hundredth of a week is less than two hours: what is shown is what a link says.
    let round = |week: f64| libm::round(week * 100.0) / 100.0;
    let found = (round(from), round((from + span).min(run_weeks)));
    (found.1 - found.0 < run_weeks - 0.01).then_some(found)
}

/// The window with its span multiplied by a factor, a given week staying at its place.
pub fn zoomed((from, to): Window, about: f64, factor: f64, run_weeks: f64) -> Option<Window> {
    let about = about.clamp(from, to);
    within((about - (about - from) * factor, about + (to - about) * factor), run_weeks)
}

/// The window moved by a share of its span.
pub fn shifted((from, to): Window, share: f64, run_weeks: f64) -> Option<Window> {
    let by = ((to - from) * share).clamp(-from, (run_weeks - to).max(0.0));
    within((from + by, to + by), run_weeks)
}

/// The window in which two weeks lie at two shares (0 to 1) of its width: what two fingers hold, they keep. `None` as in [`within`];
/// the window as it was where the fingers touch.
pub fn pinched(window: Window, weeks: (f64, f64), shares: (f64, f64), run_weeks: f64) -> Option<Window> {
    let apart = shares.1 - shares.0;
    let span = (weeks.1 - weeks.0) / apart;
    if apart.abs() < 0.02 || span.is_nan() || span <= 0.0 {
        return within(window, run_weeks);
    }
    let from = weeks.0 - shares.0 * span;
    within((from, from + span), run_weeks)
}

/// The window of one cycle: the one that a week lies in, or else the last that is whole. `None` without cycles.
pub fn one_cycle(cycles: &[Cycle], pointed_week: Option<f64>, run_weeks: f64) -> Option<Window> {
    let end = |index: usize| {
        let next = cycles.get(index + 1).map(|next| next.start_weeks);
        next.or_else(|| cycles.get(index).map(|cycle| cycle.start_weeks + AFTER_LAST)).unwrap_or(run_weeks)
    };
    let pointed = pointed_week.and_then(|week| cycles.iter().rposition(|cycle| cycle.start_weeks <= week));
    let whole = (0..cycles.len()).rfind(|index| end(*index) <= run_weeks);
    let index = pointed.or(whole).or(cycles.len().checked_sub(1))?;
    let cycle = cycles.get(index)?;
    within((cycle.start_weeks - BEFORE, end(index).min(run_weeks)), run_weeks)
}

/// The weeks in the words of a link: `60-70`.
pub fn write((from, to): Window) -> String {
    format!("{from}-{to}")
}

/// Reads [`write()`]; a decimal comma and a dash of a typesetter are understood. `None` where it is no window.
pub fn read(text: &str) -> Option<Window> {
    let plain: String = text
        .trim()
        .chars()
        .map(|letter| match letter {
            ',' => '.',
            '\u{2013}' | '\u{2014}' | '\u{2212}' => '-',
            other => other,
        })
        .collect();
    let (from, to) = plain.split_once('-')?;
    let number = |text: &str| decimal::read(text.trim()).filter(|value| value.is_finite() && *value >= 0.0);
    let window = (number(from)?, number(to)?);
    (window.0 < window.1).then_some(window)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(starts: &[f64]) -> Vec<Cycle> {
        let cycle =
            |(number, start_weeks): (usize, &f64)| Cycle { block: 0, number, start_weeks: *start_weeks, days_on: 5 };
        starts.iter().enumerate().map(cycle).collect()
    }

    #[test]
    fn a_window_stays_within_the_run_and_is_never_too_short() {
        assert_eq!(within((60.0, 70.0), 74.0), Some((60.0, 70.0)));
        assert_eq!(within((70.0, 60.0), 74.0), Some((60.0, 70.0)));
        assert_eq!(within((70.0, 90.0), 74.0), Some((54.0, 74.0)));
        assert_eq!(within((10.0, 10.1), 74.0), Some((9.55, 10.55)));
        assert_eq!(within((-5.0, 200.0), 74.0), None);
        assert_eq!(within((f64::NAN, 3.0), 74.0), None);
    }

    #[test]
    fn zooming_keeps_the_week_in_its_place_and_comes_back() {
        assert_eq!(zoomed((0.0, 80.0), 20.0, 0.5, 80.0), Some((10.0, 50.0)));
        assert_eq!(zoomed((10.0, 50.0), 20.0, 2.0, 80.0), None);
        assert_eq!(shifted((10.0, 20.0), 0.5, 80.0), Some((15.0, 25.0)));
        assert_eq!(shifted((10.0, 20.0), -5.0, 80.0), Some((0.0, 10.0)));
        assert_eq!(shifted((60.0, 80.0), 0.5, 80.0), Some((60.0, 80.0)));
    }

    #[test]
    fn two_fingers_keep_what_they_hold() {
        let window = pinched((0.0, 80.0), (20.0, 40.0), (0.25, 0.75), 80.0).unwrap();
        assert_eq!(window, (10.0, 50.0));
        assert_eq!(pinched(window, (20.0, 40.0), (0.5, 0.5), 80.0), Some(window));
    }

    #[test]
    fn one_cycle_is_the_one_pointed_at_or_the_last_whole_one() {
        let given = cycles(&[4.0, 12.0, 20.0]);
        assert_eq!(one_cycle(&given, None, 26.0), Some((11.0, 20.0)));
        assert_eq!(one_cycle(&given, None, 74.0), Some((19.0, 28.0)));
        assert_eq!(one_cycle(&given, Some(5.0), 74.0), Some((3.0, 12.0)));
        assert_eq!(one_cycle(&given, Some(1.0), 74.0), Some((19.0, 28.0)), "before the first cycle");
        assert_eq!(one_cycle(&[], Some(1.0), 74.0), None);
    }

    #[test]
    fn the_words_of_a_link_are_read_as_people_write_them() {
        assert_eq!(write((60.0, 70.25)), "60-70.25");
        for text in ["60-70.25", " 60 \u{2013} 70,25 "] {
            assert_eq!(read(text), Some((60.0, 70.25)), "{text}");
        }
        for text in ["", "60", "70-60", "a-b", "60-NaN", "-5-7"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
