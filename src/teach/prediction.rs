//! A prediction: the CD4 curve that a person drew before seeing the model's.

mod answers;
mod chat;
mod class;
mod code;
mod pasted;
mod rounds;
mod sketch;
mod times;

pub use class::Class;
pub use code::{BadCode, MAX_CELLS, STEP_CELLS};
pub use pasted::{NotUnderstood, Pasted, Signed};
pub use rounds::{median_error, rounds};
pub use sketch::Sketch;

/// Counts at weeks of equal distance, with no gap between them: a [`Sketch`] that was finished, or a code that was read.
///
/// Counts are whole tens of cells/µL (nobody draws more finely), so a prediction and its code say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    first_week: u16,
    every_weeks: u8,
    counts: Vec<f64>,
    picture: String,
}

impl Prediction {
    /// A prediction from counts at equal distances. `picture` is [`super::checksum::scenario_mark`] of what was predicted. `None` for
    /// fewer than two counts, too many (more than 130), or no distance; a count out of bounds takes the nearest allowed.
    pub fn new(first_week: u16, every_weeks: u8, counts: &[f64], picture: &str) -> Option<Self> {
        let few = counts.len() < 2 || counts.len() > code::MAX_POINTS;
        if few || !(1..=code::MAX_STEP_WEEKS).contains(&every_weeks) || first_week > code::MAX_WEEK {
            return None;
        }
        let plain = picture.len() == 3 && picture.chars().all(|letter| super::checksum::value_of(letter).is_some());
        Some(Self {
            first_week,
            every_weeks,
            counts: counts.iter().map(|count| code::rounded(*count)).collect(),
            picture: if plain { picture.to_ascii_lowercase() } else { "000".to_owned() },
        })
    }

    /// First week with a count.
    pub fn first_week(&self) -> f64 {
        f64::from(self.first_week)
    }

    /// Last week with a count.
    pub fn last_week(&self) -> f64 {
        self.first_week() + f64::from(self.every_weeks) * (self.counts.len().saturating_sub(1)) as f64
    }

    /// Weeks from one count to the next.
    pub fn every_weeks(&self) -> f64 {
        f64::from(self.every_weeks)
    }

    /// Week and count of every point, in order: what is drawn.
    pub fn points(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.counts
            .iter()
            .enumerate()
            .map(|(place, count)| (self.first_week() + self.every_weeks() * place as f64, *count))
    }

    /// The count at a week, on the straight line between two points; `None` before the first point and after the last.
    pub fn at(&self, week: f64) -> Option<f64> {
        let place = (week - self.first_week()) / self.every_weeks();
        if !(-1e-9..=(self.counts.len().saturating_sub(1)) as f64 + 1e-9).contains(&place) {
            return None;
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the list by the check above
        let below = libm::floor(place.max(0.0)) as usize;
        let from = self.counts.get(below).copied()?;
        let to = self.counts.get(below + 1).copied().unwrap_or(from);
        Some(from + (place - below as f64) * (to - from))
    }

    /// The mark of the picture that was predicted; compare with [`super::checksum::scenario_mark`] before showing a prediction on another.
    pub fn picture(&self) -> &str {
        &self.picture
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_read_on_the_line_between_two_points() {
        let prediction = Prediction::new(4, 2, &[300.0, 404.0, 500.0], "abc").unwrap();
        assert_eq!(prediction.points().collect::<Vec<_>>(), [(4.0, 300.0), (6.0, 400.0), (8.0, 500.0)]);
        assert_eq!((prediction.at(5.0), prediction.at(8.0)), (Some(350.0), Some(500.0)));
        assert_eq!((prediction.at(3.9), prediction.at(8.1)), (None, None));
    }

    #[test]
    fn too_few_points_are_no_prediction() {
        assert_eq!(Prediction::new(0, 2, &[300.0], "abc"), None);
        assert_eq!(Prediction::new(0, 0, &[300.0, 310.0], "abc"), None);
    }
}
