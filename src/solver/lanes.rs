//! One number for each patient of a run: of one patient, or of four who share each instruction. Knows no biology.
//!
//! Both do the same sums in the same order, so a patient's digits are the same alone as among others (`tests/same_numbers.rs`).

use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Sub};
use wide::f64x4;

/// Numbers that are calculated with together, one for each patient.
pub trait Lanes:
    Copy
    + Default
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + AddAssign
    + MulAssign
{
    /// How many patients there are.
    const COUNT: usize;

    /// The same number for all.
    fn splat(value: f64) -> Self;

    /// To each lane its own.
    fn from_fn(value: impl FnMut(usize) -> f64) -> Self;

    /// The number of one patient; not a number beyond the last lane.
    fn lane(self, lane: usize) -> f64;

    /// Writes the number of each patient, as far as there are places.
    fn write(self, places: &mut [f64]);

    /// Square roots.
    #[must_use]
    fn sqrt(self) -> Self;

    /// The lesser of two, neither of them NaN.
    #[must_use]
    fn min(self, other: Self) -> Self;
}

/// One patient: going through the steps of a run as one lane of four takes 1.7 times as long.
impl Lanes for f64 {
    const COUNT: usize = 1;

    #[inline]
    fn splat(value: f64) -> Self {
        value
    }

    #[inline]
    fn from_fn(mut value: impl FnMut(usize) -> f64) -> Self {
        value(0)
    }

    #[inline]
    fn lane(self, lane: usize) -> f64 {
        if lane == 0 { self } else { f64::NAN }
    }

    #[inline]
    fn write(self, places: &mut [f64]) {
        if let Some(place) = places.first_mut() {
            *place = self;
        }
    }

    #[inline]
    fn sqrt(self) -> Self {
        self.sqrt()
    }

    #[inline]
    fn min(self, other: Self) -> Self {
        if other < self { other } else { self }
    }
}

impl Lanes for f64x4 {
    const COUNT: usize = 4;

    /// Not `f64x4::splat`: that fills an array, and where the compiler minds the size it leaves a loop through memory, which made everything four
    /// times as slow in WebAssembly.
    #[inline]
    fn splat(value: f64) -> Self {
        Self::new([value, value, value, value])
    }

    #[inline]
    fn from_fn(value: impl FnMut(usize) -> f64) -> Self {
        Self::new(std::array::from_fn(value))
    }

    #[inline]
    fn lane(self, lane: usize) -> f64 {
        self.to_array().get(lane).copied().unwrap_or(f64::NAN)
    }

    #[inline]
    fn write(self, places: &mut [f64]) {
        let values = self.to_array();
        if let Some((four, _)) = places.split_first_chunk_mut() {
            *four = values;
        } else {
            places.iter_mut().zip(values).for_each(|(place, value)| *place = value);
        }
    }

    #[inline]
    fn sqrt(self) -> Self {
        self.sqrt()
    }

    #[inline]
    fn min(self, other: Self) -> Self {
        self.fast_min(other)
    }
}
