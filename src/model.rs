//! The CD4 response model, in the letters of docs/model.md.
//!
//! Time in days; cells in cells/µL of blood-equivalent; HIV RNA in copies/mL; IL-2 in IU/mL; doses in MIU and µg/kg.
//! - [`constants`]: every parameter with value, unit, kind and source; [`fitted`] and `fitted_by_year` are written by the calibration.
//! - [`posterior`]: how well the fitted ones are known, and how far trials lie apart: draws for intervals.
//! - [`drug`]: levels of IL-2 and IL-7 in closed form: functions of time alone, shared by all patients of an arm.
//! - [`person`]: one virtual patient: own rates and own starting state.
//! - [`cells`]: the differential equations of receptor, cells, virus and activation, four patients at a time.
//! - [`terms`]: the same as a reader meets them: equations, parameters, and what each control acts on.
//! - [`burden`]: the ordinal side-effect guide.

pub mod cells;
pub mod constants;
pub mod drug;
pub mod fitted;
mod fitted_by_year;
pub mod person;
pub mod posterior;
pub mod side_effects;
pub mod terms;
