//! The explorer's model, one patient of one arm, by its own solver and by published ones, on the same equations: what `main.rs` times
//! and what the size of a module is measured on.
//!
//! Every solver starts again at each injection, and sees the level of IL-2 in closed form, so that none of them is held to short steps by the
//! drug's half-life of 85 minutes. States are counted in units of their floors (tests/model/reference.rs), so that one absolute tolerance fits all.

#[cfg(feature = "cvode")]
pub mod by_cvode;
#[cfg(feature = "differential-equations")]
pub mod by_differential_equations;
#[cfg(feature = "diffsol")]
pub mod by_diffsol;
#[cfg(feature = "ode_solvers")]
pub mod by_ode_solvers;
pub mod equations;

use equations::Course;

/// States of one patient on the time grid of a course, in units of the floors.
pub type Table = Vec<[f64; equations::STATES]>;
/// A solver: course, tolerance, what it found; `None` where it gave up.
pub type Solver = fn(&Course, f64) -> Option<Table>;

/// Name, program and version.
pub const SOLVERS: &[(&str, Solver)] = &[
    #[cfg(feature = "ode_solvers")]
    ("ode_solvers 0.6.2, Dopri5", by_ode_solvers::dopri5),
    #[cfg(feature = "differential-equations")]
    ("differential-equations 0.7.0, DOPRI5", by_differential_equations::dopri5),
    #[cfg(feature = "differential-equations")]
    ("differential-equations 0.7.0, DOP853", by_differential_equations::dop853),
    #[cfg(feature = "diffsol")]
    ("diffsol 0.18.0, Tsitouras 4(5)", by_diffsol::tsit45),
    #[cfg(feature = "diffsol")]
    ("diffsol 0.18.0, BDF", by_diffsol::bdf),
    #[cfg(feature = "cvode")]
    ("SUNDIALS CVODE, Adams", by_cvode::adams),
    #[cfg(feature = "cvode")]
    ("SUNDIALS CVODE, BDF", by_cvode::bdf),
];

/// This many patients ready for [`ours`]; how many there are.
#[cfg(all(target_family = "wasm", feature = "ours"))]
#[unsafe(no_mangle)]
pub extern "C" fn prepare(patients: u32) -> u32 {
    COURSES.get_or_init(|| Course::opening(patients)).len().try_into().unwrap_or_default()
}

#[cfg(all(target_family = "wasm", feature = "ours"))]
static COURSES: std::sync::OnceLock<Vec<Course>> = std::sync::OnceLock::new();

/// Runs them all by the explorer's own solver: what `wasm.mjs` times. The sum keeps the compiler from leaving it out.
#[cfg(all(target_family = "wasm", feature = "ours"))]
#[unsafe(no_mangle)]
pub extern "C" fn ours() -> f64 {
    let courses = COURSES.get().map(Vec::as_slice).unwrap_or_default();
    equations::ours(courses, 1.0).iter().filter_map(|inside| inside.cd4.last()).sum()
}

/// Runs a patient by each published solver: what the size of a module is measured on.
#[cfg(all(target_family = "wasm", not(feature = "ours")))]
#[unsafe(no_mangle)]
pub extern "C" fn published() -> f64 {
    let courses = Course::opening(1);
    let last = |solver: &Solver| solver(courses.first()?, 1e-6)?.last().map(|states| states[1]);
    SOLVERS.iter().filter_map(|(_, solver)| last(solver)).sum()
}
