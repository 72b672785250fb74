//! The words of a hundred virtual patients shown one by one, and of spread against the interval of the mean.

use super::Lang;
use crate::population::patients::ResponseClass;

/// What is said of one person.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct Portrait {
    /// Number, from 1.
    pub number: u32,
    /// Place by rise, from 1.
    pub place: usize,
    pub of: usize,
    pub baseline: f64,
    pub end: f64,
    pub other_end: f64,
    pub against_none: bool,
    pub week: f64,
    /// Response to IL-2, clearance of IL-2 and survival of new cells, each as a multiple of the typical patient's.
    pub response: f64,
    pub clearance: f64,
    pub survival: f64,
}

/// The catalogue of the people. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct PeopleWords {
    pub tab: &'static str,
    pub intro: fn(usize, f64) -> String,
    pub list: &'static str,
    pub class: fn(ResponseClass) -> &'static str,
    pub class_count: fn(ResponseClass, usize) -> String,
    pub spoken: fn(usize, u32, f64, ResponseClass) -> String,
    pub nobody_chosen: &'static str,
    pub portrait_title: fn(u32) -> String,
    pub portrait: fn(&Portrait) -> Vec<String>,
    pub clear: &'static str,
    pub band: &'static str,
    pub spread: &'static str,
    pub mean: &'static str,
    pub spread_is: fn(usize) -> String,
    pub mean_is: fn(usize) -> String,
}

/// `1.4 times`, or `about` where it is close to one.
pub(super) fn times(lang: Lang, factor: f64, about: &str, times: &str) -> String {
    if (factor - 1.0).abs() < 0.05 {
        return about.to_owned();
    }
    times.replace('#', &lang.decimal(factor, if factor < 0.995 { 2 } else { 1 }))
}
