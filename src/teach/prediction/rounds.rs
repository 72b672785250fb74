//! Two rounds of a class: how far the curves came to the model after the class had talked.

use super::{Pasted, Prediction};
use crate::population::statistics::{quantile, sorted};
use crate::teach::feedback::reference_line;
use crate::teach::template::interpolated;
use crate::trajectory::{ArmName, Trajectory};

/// Words that begin the second round on a line of their own, after `---` or bare, in English and in French.
const SECOND: [&str; 4] = ["round 2", "second round", "tour 2", "second tour"];

/// A pasted text in its rounds. Line numbers stay those of the whole text: lines of the other round are empty.
pub fn rounds(text: &str) -> (String, Option<String>) {
    let is_border = |line: &str| {
        let bare = line.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '=' | '#' | ':' | '*'));
        SECOND.contains(&bare.to_lowercase().as_str())
    };
    let Some(border) = text.lines().position(is_border) else { return (text.to_owned(), None) };
    let first: Vec<&str> = text.lines().take(border).collect();
    let second: Vec<&str> = text.lines().skip(border + 1).collect();
    (first.join("\n"), Some("\n".repeat(border + 1) + &second.join("\n")))
}

/// The error of a curve: its mean distance from the line of arm A, cells/µL.
fn error(prediction: &Prediction, run: &Trajectory) -> Option<f64> {
    let line = reference_line(run.arm(ArmName::A)?);
    let distances: Vec<f64> = prediction
        .points()
        .filter_map(|(week, drawn)| Some((drawn - interpolated(&run.weeks, line, week)?).abs()))
        .collect();
    (!distances.is_empty()).then(|| distances.iter().sum::<f64>() / distances.len() as f64)
}

/// The median error of the curves that were drawn for this picture, and how many they are. `None` where there is none.
pub fn median_error(class: &Pasted, mark: &str, run: &Trajectory) -> Option<(f64, usize)> {
    let of_picture = class.predictions.iter().filter(|one| one.prediction.picture() == mark);
    let errors = sorted(of_picture.filter_map(|one| error(&one.prediction, run)).collect());
    (!errors.is_empty()).then(|| (quantile(&errors, 0.5), errors.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;
    use crate::simulation::simulate_typical;
    use crate::teach::prediction::Signed;

    #[test]
    fn a_line_of_its_own_begins_the_second_round() {
        let text = "Ana: p1-a\nround 2 is later, says Bo\n--- Round 2 ---\nAna: p1-b";
        let (first, second) = rounds(text);
        assert_eq!(first, "Ana: p1-a\nround 2 is later, says Bo");
        assert_eq!(second.as_deref(), Some("\n\n\nAna: p1-b"), "its lines keep their numbers");
        assert_eq!(rounds("Ana: p1-a"), ("Ana: p1-a".to_owned(), None));
        assert_eq!(rounds("a\r\nTour 2\r\nb").1.as_deref(), Some("\n\nb"));
    }

    #[test]
    fn the_median_error_is_that_of_the_curves_of_this_picture() {
        let run = simulate_typical(&Scenario::default());
        let line = reference_line(&run.arms[0]);
        let at = |week: f64| interpolated(&run.weeks, line, week).unwrap();
        let off = |by: f64, picture: &str| {
            let counts: Vec<f64> = (0..5).map(|point| at(f64::from(point) * 8.0) + by).collect();
            Signed { name: None, prediction: Prediction::new(0, 8, &counts, picture).unwrap() }
        };
        let class = |list: Vec<Signed>| Pasted { predictions: list, ..Pasted::default() };
        let first = class(vec![off(200.0, "abc"), off(100.0, "abc"), off(300.0, "abc"), off(900.0, "xyz")]);
        let (error, count) = median_error(&first, "abc", &run).unwrap();
        // A code has whole tens.
        assert!((error - 200.0).abs() <= 5.0 && count == 3, "{error} {count}");
        assert_eq!(median_error(&first, "000", &run), None);
        assert_eq!(median_error(&class(vec![]), "abc", &run), None);
    }
}
