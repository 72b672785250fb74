//! Units in which the explorer counts, and the conversions between them.
//!
//! Numbers are plain `f64` whose names carry the unit: `_weeks` (schedules, links, axes), `_days` (the equations),
//! `_miu` (million international units of IL-2), `_ug_kg` (micrograms of IL-7 per kg of body weight), `_miu_per_day`.
//! CD4 counts are cells per microlitre of blood; trials also write cells/mm3 and x10^6/l, which is the same number.
//! HIV RNA is copies per millilitre of plasma, IL-2 in blood international units per millilitre.

/// Days in a week, exact.
pub const DAYS_PER_WEEK: f64 = 7.0;
/// Hours in a day, exact.
pub const HOURS_PER_DAY: f64 = 24.0;
/// Minutes in a day, exact.
pub const MINUTES_PER_DAY: f64 = 1440.0;
/// IU/mL in one MIU/L, exact: 10^6 units over 10^3 millilitres.
pub const IU_PER_ML_IN_ONE_MIU_PER_L: f64 = 1000.0;
