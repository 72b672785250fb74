//! A trial on virtual patients: n per arm, noise of each count, dropout, an end point; the estimate with its interval, and how often a
//! trial of that size would find what is there.

use super::random::Random;
use super::sampling::inverse_normal;
use super::statistics::{PatientEnd, mean, quantile, sorted};
use serde::{Deserialize, Serialize};

/// What the trial compares between its arms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndPoint {
    /// Median change from baseline, cells/µL.
    MedianChange,
    /// Share of patients with a rise of at least 50 %.
    ShareRise50,
    /// Share of patients with a rise of at least 80 %.
    ShareRise80,
    /// Share of patients above 200 cells/µL.
    ShareAbove200,
    /// Share of patients above 500 cells/µL.
    ShareAbove500,
}

/// How the trial is run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Design {
    /// Patients in each arm.
    pub per_arm: usize,
    /// Coefficient of variation of one count (assay and day-to-day biology), 0 for none.
    pub noise_cv: f64,
    /// Share of patients who are lost before the end, 0 to 1.
    pub dropout: f64,
    /// What is compared.
    pub end_point: EndPoint,
    /// Seed of who is drawn, the noise and the dropout.
    pub seed: u32,
}

/// An estimate with its 95 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The estimate: cells/µL, or a share between 0 and 1.
    pub value: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
    /// Patients who were seen at the end.
    pub seen: usize,
}

/// One trial.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TrialResult {
    /// The treated arm.
    pub treated: Estimate,
    /// The other arm.
    pub control: Estimate,
    /// Treated minus control.
    pub difference: Estimate,
}

impl TrialResult {
    /// Whether the interval of the difference excludes 0, on the side of more cells.
    pub const fn finds_more(&self) -> bool {
        self.difference.low > 0.0
    }
}

/// Normal quantile of a two-sided 95 % interval.
const Z95: f64 = 1.959_963_984_540_054;

/// Runs one trial. Patients of both arms are drawn, without putting back, from the virtual patients given (each arm from its own half,
/// so that nobody is in both, as in a real trial). With fewer virtual patients than asked for, all of them take part.
pub fn run(treated: &[PatientEnd], control: &[PatientEnd], design: &Design) -> TrialResult {
    let people = treated.len().min(control.len());
    let order = shuffled(people, design.seed);
    let per_arm = design.per_arm.min(people / 2);
    let arm = |outcomes: &[PatientEnd], members: &mut dyn Iterator<Item = usize>, stream: u32| {
        let seen: Vec<PatientEnd> = members
            .filter_map(|patient| {
                let mut random = Random::new(design.seed, stream, u32::try_from(patient).unwrap_or(u32::MAX));
                let lost = random.uniform() < design.dropout;
                let outcome = outcomes.get(patient).filter(|_| !lost)?;
                let sigma = libm::log(1.0 + design.noise_cv * design.noise_cv).sqrt();
                let mut noisy =
                    |count: f64| count * libm::exp(sigma * inverse_normal(random.uniform()) - sigma * sigma / 2.0);
                Some(PatientEnd { baseline: noisy(outcome.baseline), end: noisy(outcome.end), ..*outcome })
            })
            .collect();
        estimate(&seen, design.end_point)
    };
    let treated = arm(treated, &mut order.iter().copied().take(per_arm), 1);
    let control = arm(control, &mut order.iter().copied().skip(per_arm).take(per_arm), 2);
    // Half widths of independent estimates add in squares.
    let value = treated.value - control.value;
    let down = (treated.value - treated.low).hypot(control.high - control.value);
    let up = (treated.high - treated.value).hypot(control.value - control.low);
    let difference = Estimate { value, low: value - down, high: value + up, seen: treated.seen + control.seen };
    TrialResult { treated, control, difference }
}

/// The same trial many times with other people: the results, to be drawn as a histogram.
pub fn repeat(treated: &[PatientEnd], control: &[PatientEnd], design: &Design, times: u32) -> Vec<TrialResult> {
    (0..times)
        .map(|number| run(treated, control, &Design { seed: design.seed.wrapping_add(number), ..*design }))
        .collect()
}

/// Share of trials that found more cells in the treated arm: the power of the design, as far as the model is right.
pub fn power(results: &[TrialResult]) -> f64 {
    mean(&results.iter().map(|result| f64::from(u8::from(result.finds_more()))).collect::<Vec<_>>())
}

fn estimate(seen: &[PatientEnd], end_point: EndPoint) -> Estimate {
    let share =
        |holds: fn(&PatientEnd) -> bool| wilson(seen.iter().filter(|outcome| holds(outcome)).count(), seen.len());
    match end_point {
        EndPoint::MedianChange => median(seen.iter().map(|outcome| outcome.end - outcome.baseline).collect()),
        EndPoint::ShareRise50 => share(|o| o.end >= 1.5 * o.baseline),
        EndPoint::ShareRise80 => share(|o| o.end >= 1.8 * o.baseline),
        EndPoint::ShareAbove200 => share(|o| o.end > 200.0),
        EndPoint::ShareAbove500 => share(|o| o.end > 500.0),
    }
}

/// A median with the interval between the order statistics that enclose it in 95 % of samples (normal approximation of the sign test).
fn median(values: Vec<f64>) -> Estimate {
    let values = sorted(values);
    let n = values.len() as f64;
    let half = Z95 / (2.0 * n.max(1.0).sqrt());
    let at = |share: f64| quantile(&values, share.clamp(0.0, 1.0));
    Estimate { value: at(0.5), low: at(0.5 - half), high: at(0.5 + half), seen: values.len() }
}

/// A share with Wilson's interval (Wilson 1927), which keeps between 0 and 1.
fn wilson(count: usize, of: usize) -> Estimate {
    let n = of as f64;
    if of == 0 {
        return Estimate { value: 0.0, low: 0.0, high: 1.0, seen: 0 };
    }
    let p = count as f64 / n;
    let z2 = Z95 * Z95;
    let middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z95 / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    Estimate { value: p, low: middle - half, high: middle + half, seen: of }
}

/// The numbers below `count` in an order drawn by the seed (Fisher and Yates).
fn shuffled(count: usize, seed: u32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut random = Random::new(seed, 0, 0);
    for place in (1..count).rev() {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // below the length
        let other = (random.uniform() * (place + 1) as f64) as usize;
        order.swap(place, other.min(place));
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(rise: f64) -> Vec<PatientEnd> {
        (0..400)
            .map(|i| f64::from(200 + i))
            .map(|b| PatientEnd { baseline: b, end: b * rise, average: b, by_rule: 0 })
            .collect()
    }

    fn design(per_arm: usize) -> Design {
        Design { per_arm, noise_cv: 0.18, dropout: 0.1, end_point: EndPoint::MedianChange, seed: 7 }
    }

    #[test]
    fn a_trial_is_the_same_for_the_same_seed_and_other_for_another() {
        let (a, b) = (outcomes(1.5), outcomes(1.0));
        assert_eq!(run(&a, &b, &design(50)), run(&a, &b, &design(50)));
        assert_ne!(run(&a, &b, &design(50)), run(&a, &b, &Design { seed: 8, ..design(50) }));
    }

    #[test]
    fn larger_trials_find_more_and_nothing_is_found_where_nothing_is() {
        let (none, some) = (outcomes(1.0), outcomes(1.15));
        let power_of = |n| power(&repeat(&some, &none, &design(n), 200));
        assert!(power_of(100) > power_of(15) + 0.1, "{} {}", power_of(100), power_of(15));
        assert!(power(&repeat(&none, &none, &design(80), 200)) < 0.06);
    }

    #[test]
    fn intervals_hold_the_truth_about_as_often_as_they_say() {
        let some = outcomes(1.5);
        let truth = quantile(&sorted(some.iter().map(|o| o.end - o.baseline).collect()), 0.5);
        let design = Design { noise_cv: 0.0, dropout: 0.0, ..design(60) };
        let hits = repeat(&some, &some, &design, 400)
            .iter()
            .filter(|r| r.treated.low <= truth && truth <= r.treated.high)
            .count();
        assert!((368..=400).contains(&hits), "{hits} of 400");
    }

    #[test]
    fn wilson_of_sixteen_in_eighteen_is_that_of_the_tables() {
        let share = wilson(9, 10);
        assert!((share.low - 0.596).abs() < 0.001 && (share.high - 0.982).abs() < 0.001);
        assert_eq!(wilson(0, 0).high, 1.0);
    }
}
