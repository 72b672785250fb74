//! SUNDIALS CVODE, the C library: Adams' methods with functional iteration, and BDF with a dense matrix that CVODE makes by differences. One solver
//! through all stretches, restarted at each injection.
//!
//! Only what is called here is declared, in the types of SUNDIALS 6 with double precision and 64-bit indices, as Debian builds it.

use crate::Table;
use crate::equations::{Course, STATES, Slopes};
use std::ffi::{c_int, c_long, c_void};
use std::ptr;

type Real = f64;
type Index = i64;
type Handle = *mut c_void;
type RightHandSide = extern "C" fn(Real, Handle, Handle, Handle) -> c_int;

const ADAMS: c_int = 1;
const BDF: c_int = 2;
const NORMAL: c_int = 1;
/// Steps within a stretch at most: far more than any tolerance here asks for.
const MOST_STEPS: c_long = 1_000_000;

#[link(name = "sundials_cvode")]
unsafe extern "C" {
    fn CVodeCreate(method: c_int, context: Handle) -> Handle;
    fn CVodeInit(cvode: Handle, slopes: RightHandSide, from: Real, y: Handle) -> c_int;
    fn CVodeReInit(cvode: Handle, from: Real, y: Handle) -> c_int;
    fn CVodeSStolerances(cvode: Handle, relative: Real, absolute: Real) -> c_int;
    fn CVodeSetUserData(cvode: Handle, data: *mut c_void) -> c_int;
    fn CVodeSetStopTime(cvode: Handle, to: Real) -> c_int;
    fn CVodeSetMaxNumSteps(cvode: Handle, most: c_long) -> c_int;
    fn CVodeSetLinearSolver(cvode: Handle, solver: Handle, matrix: Handle) -> c_int;
    fn CVodeSetNonlinearSolver(cvode: Handle, solver: Handle) -> c_int;
    fn CVode(cvode: Handle, to: Real, y: Handle, reached: *mut Real, task: c_int) -> c_int;
    fn CVodeFree(cvode: *mut Handle);
}

#[link(name = "sundials_nvecserial")]
unsafe extern "C" {
    fn N_VNew_Serial(length: Index, context: Handle) -> Handle;
    fn N_VGetArrayPointer_Serial(vector: Handle) -> *mut Real;
    fn N_VDestroy_Serial(vector: Handle);
}

#[link(name = "sundials_sunmatrixdense")]
unsafe extern "C" {
    fn SUNDenseMatrix(rows: Index, columns: Index, context: Handle) -> Handle;
    fn SUNMatDestroy_Dense(matrix: Handle);
}

#[link(name = "sundials_sunlinsoldense")]
unsafe extern "C" {
    fn SUNLinSol_Dense(y: Handle, matrix: Handle, context: Handle) -> Handle;
    fn SUNLinSolFree_Dense(solver: Handle) -> c_int;
}

#[link(name = "sundials_sunnonlinsolfixedpoint")]
unsafe extern "C" {
    fn SUNNonlinSol_FixedPoint(y: Handle, acceleration: c_int, context: Handle) -> Handle;
    fn SUNNonlinSolFree_FixedPoint(solver: Handle) -> c_int;
}

#[link(name = "sundials_generic")]
unsafe extern "C" {
    fn SUNContext_Create(communicator: *mut c_void, context: *mut Handle) -> c_int;
    fn SUNContext_Free(context: *mut Handle) -> c_int;
}

/// CVODE's view of the right-hand side: its last argument is the stretch's slopes.
extern "C" fn slopes(day: Real, y: Handle, dy: Handle, data: Handle) -> c_int {
    // SAFETY: CVODE hands over the vectors that it was given, of STATES numbers each, and the data set for this stretch.
    unsafe {
        let y = std::slice::from_raw_parts(N_VGetArrayPointer_Serial(y), STATES);
        let dy = std::slice::from_raw_parts_mut(N_VGetArrayPointer_Serial(dy), STATES);
        (*data.cast::<Slopes>()).at(day, y, dy);
    }
    0
}

/// Everything that CVODE has of one patient; taken apart when it goes.
struct Solver {
    context: Handle,
    y: Handle,
    cvode: Handle,
    matrix: Handle,
    linear: Handle,
    nonlinear: Handle,
}

impl Solver {
    fn new(method: c_int) -> Option<Self> {
        let none = ptr::null_mut();
        let mut all = Self { context: none, y: none, cvode: none, matrix: none, linear: none, nonlinear: none };
        // SAFETY: each call gets what the calls before it made, or nothing is called any more.
        unsafe {
            if SUNContext_Create(none, &raw mut all.context) != 0 {
                return None;
            }
            all.y = N_VNew_Serial(STATES.try_into().ok()?, all.context);
            all.cvode = CVodeCreate(method, all.context);
        }
        (!all.y.is_null() && !all.cvode.is_null()).then_some(all)
    }

    fn states(&mut self) -> &mut [Real] {
        // SAFETY: the vector holds STATES numbers as long as this lives.
        unsafe { std::slice::from_raw_parts_mut(N_VGetArrayPointer_Serial(self.y), STATES) }
    }

    /// Goes on to a day, unless it is there.
    fn go_on(&mut self, day: Real, reached: &mut Real) -> Option<()> {
        // SAFETY: the slopes that were set outlive the stretch.
        let outcome = if day <= *reached { 0 } else { unsafe { CVode(self.cvode, day, self.y, reached, NORMAL) } };
        (outcome >= 0).then_some(())
    }

    /// What a method needs to solve its implicit equations with.
    fn equip(&mut self, method: c_int) -> Option<()> {
        // SAFETY: as in `new`.
        let outcome = unsafe {
            if method == BDF {
                let size = STATES.try_into().ok()?;
                self.matrix = SUNDenseMatrix(size, size, self.context);
                self.linear = SUNLinSol_Dense(self.y, self.matrix, self.context);
                CVodeSetLinearSolver(self.cvode, self.linear, self.matrix)
            } else {
                self.nonlinear = SUNNonlinSol_FixedPoint(self.y, 0, self.context);
                CVodeSetNonlinearSolver(self.cvode, self.nonlinear)
            }
        };
        (outcome == 0).then_some(())
    }
}

impl Drop for Solver {
    fn drop(&mut self) {
        // SAFETY: each was made by the library and is freed once; CVODE before what it uses.
        unsafe {
            CVodeFree(&raw mut self.cvode);
            if !self.linear.is_null() {
                SUNLinSolFree_Dense(self.linear);
                SUNMatDestroy_Dense(self.matrix);
            }
            if !self.nonlinear.is_null() {
                SUNNonlinSolFree_FixedPoint(self.nonlinear);
            }
            if !self.y.is_null() {
                N_VDestroy_Serial(self.y);
            }
            SUNContext_Free(&raw mut self.context);
        }
    }
}

fn run(course: &Course, tolerance: f64, method: c_int) -> Option<Table> {
    let mut table = Table::new();
    let mut solver = Solver::new(method)?;
    solver.states().copy_from_slice(&course.start);
    for (number, stretch) in course.stretches.iter().enumerate() {
        // SAFETY: the slopes outlive the stretch, through which alone CVODE calls with them.
        unsafe {
            if number == 0 {
                if CVodeInit(solver.cvode, slopes, stretch.from, solver.y) != 0
                    || CVodeSStolerances(solver.cvode, tolerance, tolerance) != 0
                    || CVodeSetMaxNumSteps(solver.cvode, MOST_STEPS) != 0
                {
                    return None;
                }
                solver.equip(method)?;
            } else if CVodeReInit(solver.cvode, stretch.from, solver.y) != 0 {
                return None;
            }
            if CVodeSetUserData(solver.cvode, (&raw const stretch.slopes).cast_mut().cast()) != 0
                || CVodeSetStopTime(solver.cvode, stretch.to) != 0
            {
                return None;
            }
        }
        let mut reached = stretch.from;
        for day in &stretch.days {
            solver.go_on(*day, &mut reached)?;
            table.push((&*solver.states()).try_into().ok()?);
        }
        solver.go_on(stretch.to, &mut reached)?;
    }
    Some(table)
}

pub fn adams(course: &Course, tolerance: f64) -> Option<Table> {
    run(course, tolerance, ADAMS)
}

pub fn bdf(course: &Course, tolerance: f64) -> Option<Table> {
    run(course, tolerance, BDF)
}
