//! The virtual patients of two arms, one by one and in pairs. Patient `i` is the same person in both arms, so what differs between the
//! two courses of one person is the schedule and nothing else: the median of those differences is far sharper than the difference of
//! two medians.

use super::cohort::Cohort;
use super::statistics::{mean, quantile, sorted};
use crate::explore::outcome::of_counts;
use crate::insertion_sort;
use crate::schedule::Schedule;
use crate::service::blob::Blob;
use crate::trajectory::Burden;
use serde::{Deserialize, Serialize};

/// People who are shown one by one.
pub const SHOWN_SINGLY: usize = 100;

/// What is read off each patient's course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatientReading {
    /// Count at the end, cells/µL.
    End,
    /// Count at the end minus count at the start, cells/µL.
    Change,
    /// Weeks above 350 cells/µL.
    WeeksAbove350,
    /// Weeks above 500 cells/µL.
    WeeksAbove500,
    /// Greatest count, cells/µL.
    Peak,
    /// Least count after the first cycle, cells/µL.
    Trough,
}

impl PatientReading {
    /// All, in the order of the table.
    pub const ALL: [Self; 6] =
        [Self::End, Self::Change, Self::WeeksAbove350, Self::WeeksAbove500, Self::Peak, Self::Trough];
}

/// Lower quartile, median and upper quartile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Quartiles {
    pub low: f64,
    pub median: f64,
    pub high: f64,
}

impl Quartiles {
    /// Those of the same differences taken the other way round.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { low: -self.high, median: -self.median, high: -self.low }
    }

    fn of(values: Vec<f64>) -> Self {
        let values = sorted(values);
        Self { low: quantile(&values, 0.25), median: quantile(&values, 0.5), high: quantile(&values, 0.75) }
    }
}

/// One arm.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ArmPatients {
    readings: [Quartiles; 6],
    /// Share of patients with a rise of at least 50 %.
    pub share_rise_50: f64,
    /// Share of patients with a rise of at least 80 %.
    pub share_rise_80: f64,
    /// Where the mean would lie in 95 of 100 draws of as many patients, at each point of the time grid: mean, half width.
    pub mean: Vec<(f64, f64)>,
}

impl ArmPatients {
    /// A reading over the patients.
    pub fn reading(&self, reading: PatientReading) -> Quartiles {
        self.readings.get(reading as usize).copied().unwrap_or_default()
    }
}

/// One person in both arms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PatientResult {
    /// Number in the draw, from 0.
    pub number: u32,
    /// Count at the start, cells/µL.
    pub baseline: f64,
    /// Count at the end in the first arm, cells/µL.
    pub end: f64,
    /// Count at the end in the second arm, cells/µL.
    pub other_end: f64,
}

/// How a person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResponseClass {
    /// Fewer cells at the end than at the start.
    Lost,
    /// A rise of less than 50 %.
    Small,
    /// A rise of 50 % to less than 80 %.
    Half,
    /// A rise of 80 % or more.
    Large,
}

impl PatientResult {
    /// The rise as a share of the count at the start: 0.5 for 50 %.
    pub fn rise(&self) -> f64 {
        if self.baseline > 0.0 { self.end / self.baseline - 1.0 } else { 0.0 }
    }

    /// How this person answered in the first arm.
    pub fn response(&self) -> ResponseClass {
        match self.rise() {
            rise if rise < 0.0 => ResponseClass::Lost,
            rise if rise < 0.5 => ResponseClass::Small,
            rise if rise < 0.8 => ResponseClass::Half,
            _ => ResponseClass::Large,
        }
    }
}

/// The virtual patients of two arms.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Patients {
    /// How many there are in each arm.
    pub n: usize,
    /// First and second arm.
    pub arms: [ArmPatients; 2],
    /// First minus second arm in each person, over the people.
    paired: [Quartiles; 6],
    /// Share of people who ended higher in the first arm.
    pub share_better: f64,
    /// First minus second arm in each person at each point of the time grid.
    pub over_time: Vec<Quartiles>,
    /// The first people, by falling rise in the first arm.
    pub people: Vec<PatientResult>,
    /// Their counts in the first arm, person by person in the order of the draw, in bytes: what carries them to the page copies one piece.
    lines: Blob,
}

impl Patients {
    /// The counts of one of the people who are shown singly in the first arm, on the time grid, by number in the draw from 0; none where there is
    /// no such person.
    pub fn line(&self, number: usize) -> impl Iterator<Item = f64> {
        let length = self.lines.len() / self.people.len().max(1);
        let counts = self.lines.get(number * length..(number + 1) * length).unwrap_or_default();
        counts.as_chunks().0.iter().map(|count| f64::from(f32::from_le_bytes(*count)))
    }

    /// Two arms, each a schedule and its virtual patients, on one time grid in weeks.
    pub fn new(weeks: &[f64], a: (&Schedule, &Cohort), other: (&Schedule, &Cohort)) -> Self {
        let each = [each_reading(weeks, a), each_reading(weeks, other)];
        let cohorts = [a.1, other.1];
        let column = |readings: &[[f64; 6]], place: usize| -> Vec<f64> {
            readings.iter().filter_map(|reading| reading.get(place).copied()).collect()
        };
        let arm = |(readings, cohort): (&Vec<[f64; 6]>, &Cohort)| {
            let rose = |by: f64| mean(&of_each(cohort, |o| f64::from(u8::from(o.end >= by * o.baseline))));
            ArmPatients {
                readings: std::array::from_fn(|place| Quartiles::of(column(readings, place))),
                share_rise_50: rose(1.5),
                share_rise_80: rose(1.8),
                mean: cohort.cd4.iter().map(|counts| mean_interval(counts)).collect(),
            }
        };
        let minus = |a: &[f64], b: &[f64]| -> Vec<f64> { a.iter().zip(b).map(|(a, b)| a - b).collect() };
        let [first, second] = &each;
        let ends = minus(&of_each(a.1, |o| o.end), &of_each(other.1, |o| o.end));
        let mut people: Vec<PatientResult> = (0..)
            .zip(a.1.patients.iter().zip(&other.1.patients))
            .take(SHOWN_SINGLY)
            .map(|(number, (a, b))| PatientResult { number, baseline: a.baseline, end: a.end, other_end: b.end })
            .collect();
        insertion_sort::sort(&mut people, |a, b| b.rise() < a.rise());
        let course = |person: usize| a.1.cd4.iter().map(move |counts| counts.get(person).copied().unwrap_or_default());
        #[allow(clippy::cast_possible_truncation)] // for a line on a screen
        let lines: Vec<u8> =
            (0..people.len()).flat_map(course).flat_map(|count| (count as f32).to_le_bytes()).collect();
        Self {
            n: a.1.patients.len(),
            arms: [arm((first, cohorts[0])), arm((second, cohorts[1]))],
            paired: std::array::from_fn(|place| Quartiles::of(minus(&column(first, place), &column(second, place)))),
            share_better: mean(&ends.iter().map(|gain| f64::from(u8::from(*gain > 0.0))).collect::<Vec<_>>()),
            over_time: a.1.cd4.iter().zip(&other.1.cd4).map(|(a, b)| Quartiles::of(minus(a, b))).collect(),
            people,
            lines: lines.into(),
        }
    }

    /// First minus second arm in each person, over the people.
    pub fn paired(&self, reading: PatientReading) -> Quartiles {
        self.paired.get(reading as usize).copied().unwrap_or_default()
    }
}

fn of_each(cohort: &Cohort, value: impl Fn(&super::statistics::PatientEnd) -> f64) -> Vec<f64> {
    cohort.patients.iter().map(value).collect()
}

/// What is read off each patient, in the order of [`PatientReading::ALL`].
fn each_reading(weeks: &[f64], (schedule, cohort): (&Schedule, &Cohort)) -> Vec<[f64; 6]> {
    let run_weeks = weeks.last().copied().unwrap_or_default();
    let first_cycle = schedule.fixed_cycles(run_weeks).first().map(|cycle| cycle.start_weeks);
    (0..cohort.patients.len())
        .map(|patient| {
            let read = of_counts(weeks, &cohort.line(patient), first_cycle, Burden::default());
            PatientReading::ALL.map(|reading| match reading {
                PatientReading::End => read.end,
                PatientReading::Change => read.end - read.baseline,
                PatientReading::WeeksAbove350 => read.weeks_above_350,
                PatientReading::WeeksAbove500 => read.weeks_above_500,
                PatientReading::Peak => read.peak,
                PatientReading::Trough => read.trough,
            })
        })
        .collect()
}

/// Normal quantile of a two-sided 95 % interval.
const Z95: f64 = 1.959_963_984_540_054;

/// Mean and half the width of its 95 % interval (normal approximation).
fn mean_interval(counts: &[f64]) -> (f64, f64) {
    let middle = mean(counts);
    let squares: f64 = counts.iter().map(|count| (count - middle) * (count - middle)).sum();
    let n = counts.len() as f64;
    (middle, if n > 1.0 { Z95 * (squares / (n - 1.0) / n).sqrt() } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::population::statistics::PatientEnd;

    /// Patients whose counts stay at these values from start to end.
    fn cohort(starts_and_ends: &[(f64, f64)]) -> Cohort {
        Cohort {
            cd4: vec![
                starts_and_ends.iter().map(|pair| pair.0).collect(),
                starts_and_ends.iter().map(|pair| pair.1).collect(),
            ],
            virus: vec![Vec::new(); 2],
            patients: starts_and_ends
                .iter()
                .map(|(baseline, end)| PatientEnd { baseline: *baseline, end: *end, average: *end, by_rule: 0 })
                .collect(),
        }
    }

    #[test]
    fn differences_are_of_the_same_person() {
        let (a, b) = (
            cohort(&[(100.0, 190.0), (300.0, 290.0), (400.0, 620.0)]),
            cohort(&[(100.0, 90.0), (300.0, 280.0), (400.0, 600.0)]),
        );
        let none = Schedule::none();
        let both = Patients::new(&[0.0, 10.0], (&none, &a), (&none, &b));
        // Differences 100, 10, 20: their median is 20, while that of the arms' medians is 290 - 280.
        assert_eq!(both.paired(PatientReading::End).median, 20.0);
        assert_eq!(
            both.arms[0].reading(PatientReading::End).median - both.arms[1].reading(PatientReading::End).median,
            10.0
        );
        assert_eq!(both.over_time.last().map(|quartiles| quartiles.median), Some(20.0));
        assert_eq!((both.n, both.share_better), (3, 1.0));
    }

    #[test]
    fn people_stand_by_falling_rise_with_their_class() {
        let a = cohort(&[(100.0, 90.0), (100.0, 149.0), (100.0, 150.0), (100.0, 180.0)]);
        let none = Schedule::none();
        let people = Patients::new(&[0.0, 10.0], (&none, &a), (&none, &a)).people;
        assert_eq!(people.iter().map(|person| person.number).collect::<Vec<_>>(), [3, 2, 1, 0]);
        let classes: Vec<ResponseClass> = people.iter().map(PatientResult::response).collect();
        assert_eq!(classes, [ResponseClass::Large, ResponseClass::Half, ResponseClass::Small, ResponseClass::Lost]);
    }

    #[test]
    fn weeks_above_a_count_are_those_of_each_person() {
        let a = cohort(&[(300.0, 600.0), (600.0, 600.0)]);
        let none = Schedule::none();
        let both = Patients::new(&[0.0, 30.0], (&none, &a), (&none, &a));
        // From 300 to 600 in 30 weeks: above 350 after 5, above 500 after 20.
        assert_eq!(both.arms[0].reading(PatientReading::WeeksAbove350).median, 27.5);
        assert_eq!(both.arms[0].reading(PatientReading::WeeksAbove500).median, 20.0);
    }

    #[test]
    fn the_interval_of_a_mean_shrinks_with_the_square_root_of_the_patients() {
        let few = mean_interval(&[100.0, 300.0].repeat(50));
        let many = mean_interval(&[100.0, 300.0].repeat(5000));
        assert_eq!((few.0, many.0), (200.0, 200.0));
        assert!((few.1 / many.1 - 10.0).abs() < 0.05, "{few:?} {many:?}");
    }
}
