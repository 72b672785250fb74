//! Where the course of an arm leaves that of a trial, part by part.

use super::{ART_WEEKS, Course, CoveragePart, TOLERANCE, TestedArm};
use crate::scenario::{Art, Patient};
use crate::schedule::{Block, Repeat, Route};

/// Where a course leaves a trial.
#[derive(Clone, Copy, Debug)]
pub(super) struct Departure {
    /// What is another.
    pub(super) part: CoveragePart,
    /// From which week on.
    pub(super) from_weeks: f64,
    /// How far it is.
    pub(super) distance: f64,
}

/// Where a course leaves a trial, each part once.
pub(super) fn departures(course: &Course, tested: &TestedArm) -> Vec<Departure> {
    let theirs = &tested.course;
    let mut found: Vec<Departure> = Vec::new();
    let mut leave = |part, from_weeks, distance| {
        if found.iter().all(|one| one.part != part) {
            found.push(Departure { part, from_weeks, distance });
        }
    };
    if has_hiv(&course.patient) != has_hiv(&theirs.patient) {
        leave(CoveragePart::Hiv, 0.0, 1.0);
    }
    if !is_same_art(course, theirs) {
        leave(CoveragePart::Art, 0.0, 1.0);
    }
    match (art_stop(course), art_stop(theirs)) {
        (None, None) => {}
        (Some(ours), Some(other)) if (ours - other).abs() <= ART_WEEKS => {}
        (ours, other) => {
            let week = ours.into_iter().chain(other).fold(f64::INFINITY, f64::min) + course.first_week();
            if week < course.weeks {
                leave(CoveragePart::Art, week, 1.0);
            }
        }
    }
    let baseline = course.patient.baseline();
    let (low, high) = theirs.patient.range().unwrap_or((theirs.patient.baseline(), theirs.patient.baseline()));
    if baseline < low || high < baseline {
        leave(CoveragePart::Baseline, 0.0, apart(baseline, baseline.clamp(low, high)));
    }
    for (week, block) in course.given() {
        block_departures(block, tested, |part, distance| leave(part, *week, distance));
    }
    rhythm_departures(course, theirs, &mut leave);
    let end = theirs.weeks - theirs.first_week() + course.first_week();
    if end < course.weeks {
        leave(CoveragePart::FollowUp, end, apart(course.weeks, end));
    }
    found
}

/// Interval, number of cycles, rule.
fn rhythm_departures(course: &Course, theirs: &Course, leave: &mut impl FnMut(CoveragePart, f64, f64)) {
    let gaps = theirs.gaps();
    let longest = gaps.iter().copied().fold(0.0, f64::max);
    let mut in_rhythm = true;
    for pair in course.cycles.windows(2) {
        let [(before, _), (after, _)] = pair else { continue };
        let gap = after - before;
        if !gaps.is_empty() && !gaps.iter().any(|tested| is_near(gap, *tested)) {
            leave(CoveragePart::Interval, before + gap.min(longest), least_apart(gap, gaps.iter().copied()));
            in_rhythm = false;
        }
    }
    if let Some((week, block)) = &course.rule {
        let level = |block: &Block| if let Repeat::Below(level) = block.repeat() { level } else { 0.0 };
        match &theirs.rule {
            Some((_, other)) if is_near(level(block), level(other)) => {}
            Some((_, other)) => leave(CoveragePart::Rule, *week, apart(level(block), level(other))),
            None => leave(CoveragePart::Rule, *week, 1.0),
        }
    }
    let (count, tested) = (course.cycles.len() as f64, theirs.cycles.len() as f64);
    if theirs.rule.is_some() && course.rule.is_some() || count < 1.0 {
        return; // The rule goes on.
    }
    let next = course.cycles.iter().enumerate().find(|(before, _)| *before as f64 + 1.0 > tested * (1.0 + TOLERANCE));
    if let Some((_, (week, _))) = next {
        leave(CoveragePart::Cycles, *week, apart(count, tested.max(1.0)));
    } else if in_rhythm && count < tested * (1.0 - TOLERANCE) && course.rule.is_none() {
        let due = course.cycles.last().map_or(0.0, |(week, _)| week + longest);
        if due < course.weeks {
            leave(CoveragePart::Cycles, due, apart(count, tested));
        }
    }
}

/// Where a block is not one of a trial: cytokine, route, or dose and days, and how far each is.
fn block_departures(block: &Block, tested: &TestedArm, mut leave: impl FnMut(CoveragePart, f64)) {
    let theirs = || tested.course.given().map(|(_, other)| other);
    let alike = || theirs().filter(|other| other.route() == block.route());
    if alike().next().is_none() {
        let same_cytokine = theirs().any(|other| is_il7(other) == is_il7(block));
        return leave(if same_cytokine { CoveragePart::Route } else { CoveragePart::Cytokine }, 1.0);
    }
    // 0 where both the dose of an injection and that of a day are near.
    let by_dose = |other: &Block| {
        let injections = f64::from(block.per_day()) / f64::from(other.per_day());
        let one = |dose: f64| {
            let is_same = is_near(block.dose(), dose) && other.per_day() == block.per_day();
            if is_same { 0.0 } else { apart(block.dose(), dose).max(apart(block.dose() * injections, dose)) }
        };
        std::iter::once(other.dose()).chain(tested.other_doses.iter().copied()).map(one).fold(f64::INFINITY, f64::min)
    };
    let least = alike().map(by_dose).fold(f64::INFINITY, f64::min);
    if least > 0.0 {
        leave(CoveragePart::Dose, least);
    }
    let of_dose = alike().filter(|other| by_dose(other) <= least);
    let days = f64::from(block.days_on());
    let by_days = least_apart(days, of_dose.map(|other| f64::from(other.days_on())));
    if by_days > 0.0 {
        leave(CoveragePart::Days, by_days);
    }
}

fn is_il7(block: &Block) -> bool {
    block.route() == Route::Il7Subcutaneous
}

fn has_hiv(patient: &Patient) -> bool {
    patient.rna() > 0.0
}

fn is_same_art(one: &Course, other: &Course) -> bool {
    let start = |course: &Course| course.patient.art_week().map(|week| week - course.first_week());
    one.patient.art == other.patient.art
        && match (start(one), start(other)) {
            _ if one.patient.art == Art::None => true,
            (None, None) => true,
            (Some(one), Some(other)) => (one - other).abs() <= ART_WEEKS,
            _ => false,
        }
}

/// The week in which ART stops, counted from the first cycle.
fn art_stop(course: &Course) -> Option<f64> {
    course.patient.art_stop().filter(|_| course.patient.art != Art::None).map(|week| week - course.first_week())
}

fn is_near(value: f64, tested: f64) -> bool {
    (value - tested).abs() <= TOLERANCE * tested + 1e-9
}

/// |ln(ours / theirs)|.
pub(super) fn apart(ours: f64, theirs: f64) -> f64 {
    libm::fabs(libm::log(ours.max(1e-3) / theirs.max(1e-3)))
}

fn least_apart(value: f64, tested: impl Iterator<Item = f64>) -> f64 {
    tested.map(|other| apart(value, other)).fold(f64::INFINITY, f64::min)
}
