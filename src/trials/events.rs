//! Dated events of one patient: the seed text gives dates and no counts, so they are drawn on the model's curve and never as points.

use crate::source::Source;
use crate::source::il7::PML_2014;
use crate::units::DAYS_PER_WEEK;
use serde::Serialize;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// Days since the first of March of year 0, in the Gregorian calendar. Years that start in March put the leap day last, and so
    /// months have lengths that a line through fifths gives.
    const fn number(self) -> i32 {
        let early = self.month < 3;
        let year = self.year as i32 - early as i32;
        let month = self.month as i32 + if early { 9 } else { -3 };
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + self.day as i32 - 1
    }
}

/// Something that happened on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Stable name.
    pub id: &'static str,
    /// The day, or the first day of the month where the text names only a month.
    pub date: Date,
    /// The publication.
    pub source: &'static Source,
}

impl Event {
    /// Weeks since the first dose.
    pub fn weeks(&self) -> f64 {
        f64::from(self.date.number() - FIRST_DOSE.number()) / DAYS_PER_WEEK
    }
}

/// Week 0 of the PML case.
const FIRST_DOSE: Date = Date { year: 2012, month: 11, day: 1 };

/// The dated events of the PML case, in order.
pub static PML: &[Event] = &[
    event("pml-start", FIRST_DOSE),
    event("pml-epilepsia", Date { year: 2013, month: 1, day: 16 }),
    event("pml-improved", Date { year: 2013, month: 3, day: 1 }),
    event("pml-baseline", Date { year: 2013, month: 11, day: 1 }),
    event("pml-unchanged", Date { year: 2014, month: 1, day: 14 }),
];

const fn event(id: &'static str, date: Date) -> Event {
    Event { id, date, source: &PML_2014 }
}

/// Whether dated events belong to a preset.
pub fn is_dated(preset_id: &str) -> bool {
    preset_id == "pml"
}

/// The events that belong to a preset; none for most.
pub fn of(preset_id: &str) -> &'static [Event] {
    if is_dated(preset_id) { PML } else { &[] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_count_from_the_first_dose() {
        let days: Vec<f64> = PML.iter().map(|event| event.weeks() * DAYS_PER_WEEK).collect();
        // Counted on a calendar: 29 days of November and 31 of December left, then 16 of January, and so on.
        for (got, counted) in days.iter().zip([0.0, 76.0, 120.0, 365.0, 439.0]) {
            assert!((got - counted).abs() < 1e-9, "{got} is not {counted}");
        }
    }
}
