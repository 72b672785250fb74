//! The equations of docs/model.md for one patient, with the explorer's own parameters, drug levels and starting states.

use il2_explorer::model::constants::{CONSTANTS, Constants};
use il2_explorer::model::drug::Amounts;
use il2_explorer::model::person::{ArtCourse, IndividualParameters, RandomEffects};
use il2_explorer::parameters::ParameterId;
use il2_explorer::stepping::StepControl;
use il2_explorer::population::sampling;
use il2_explorer::scenario::Scenario;
use il2_explorer::simulation::{self, FullState};
use il2_explorer::trials::presets;
use il2_explorer::units::DAYS_PER_WEEK;

/// States of one patient.
pub const STATES: usize = 9;
/// Floors of the states: below it a state is too small to be seen (tests/model/reference.rs).
pub const FLOORS: [f64; STATES] = [0.01, 1.0, 1.0, 1.0, 1.0, 1.0, 0.01, 1.0, 0.01];
const WEEKS: f64 = 104.0;

/// One patient of one arm: where it starts, what it is given, when it is read.
#[derive(Clone)]
pub struct Course {
    pub scenario: Scenario,
    pub traits: RandomEffects,
    /// Stretches without an event within, in order.
    pub stretches: Vec<Stretch>,
    pub start: [f64; STATES],
}

/// A stretch between two injections.
#[derive(Clone)]
pub struct Stretch {
    pub from: f64,
    pub to: f64,
    /// Days of the grid within, its beginning included and its end left out (but for the last).
    pub days: Vec<f64>,
    pub slopes: Slopes,
}

/// The right-hand side during one stretch.
#[derive(Clone)]
pub struct Slopes {
    person: IndividualParameters,
    art: ArtCourse,
    amounts: Amounts,
    from: f64,
}

impl Course {
    /// This many virtual patients of the regimen that the page opens on, over two years.
    pub fn opening(patients: u32) -> Vec<Self> {
        let scenario = presets::opening_scenario();
        let scenario = scenario.clone().set(ParameterId::RunWeeks, WEEKS).unwrap_or(scenario);
        let seed = scenario.run.seed();
        let traits = |index| sampling::traits(index, seed, &scenario.patient, &CONSTANTS);
        (0..patients).map(|index| Self::new(&scenario, traits(index))).collect()
    }

    fn new(scenario: &Scenario, traits: RandomEffects) -> Self {
        let c = &CONSTANTS;
        let person = IndividualParameters::new(&traits, &scenario.patient, c);
        let art = ArtCourse::new(&scenario.patient, c);
        let mut injections: Vec<(f64, f64)> = Vec::new();
        for cycle in scenario.a.fixed_cycles(WEEKS) {
            let block = scenario.a.blocks()[cycle.block];
            let per_day = f64::from(block.per_day());
            for number in 0..u32::from(block.days_on()) * u32::from(block.per_day()) {
                let day = cycle.start_weeks * DAYS_PER_WEEK + f64::from(number) / per_day + c.lag_days;
                injections.push((day, block.dose() * c.bioavailability));
            }
        }
        let grid: Vec<f64> = simulation::grid(&scenario.run).iter().map(|week| week * DAYS_PER_WEEK).collect();
        let end = grid.last().copied().unwrap_or_default();
        let mut edges = vec![(0.0, 0.0)];
        edges.extend(injections);
        let mut amounts = Amounts::default();
        let stretches = edges
            .iter()
            .enumerate()
            .map(|(number, (from, dose))| {
                let to = edges.get(number + 1).map_or(end, |next| next.0);
                amounts.depot_miu += dose;
                let slopes = Slopes { person, art, amounts, from: *from };
                amounts = amounts.after(to - from, 0.0, c);
                let days = grid.iter().copied().filter(|day| *from <= *day && (*day < to || to == end)).collect();
                Stretch { from: *from, to, days, slopes }
            })
            .collect();
        let mut start = person.start.to_array();
        start.iter_mut().zip(FLOORS).for_each(|(state, floor)| *state /= floor);
        Self { scenario: scenario.clone(), traits, stretches, start }
    }
}

/// The explorer's own solver on the same patients, four at a time, with steps this many times as long as those of the virtual patients.
pub fn ours(courses: &[Course], factor: f64) -> Vec<FullState> {
    let people: Vec<RandomEffects> = courses.iter().map(|course| course.traits).collect();
    let Some(Course { scenario, .. }) = courses.first() else { return Vec::new() };
    simulation::inside(
        &scenario.a,
        &scenario.a.fixed_cycles(WEEKS),
        scenario,
        &people,
        StepControl::POPULATION.times(factor),
    )
}

impl Slopes {
    /// Their derivatives, a day, in units of the floors.
    pub fn at(&self, day: f64, y: &[f64], dy: &mut [f64]) {
        let c: &Constants = &CONSTANTS;
        let person = &self.person;
        let state = |place: usize| y[place] * FLOORS[place];
        let (r, n, m, p, e) = (state(0), state(1), state(2), state(3), state(4));
        let (x, priming, virus, a) = (state(5), state(6), state(7).max(0.0), state(8));
        let total = n + m + p + e + x;
        // what is left of the drug after some days does nothing
        let input =
            if day - self.from < 8.0 { self.amounts.after(day - self.from, 0.0, c).levels(c).il2_input } else { 0.0 };
        let level = input / (person.clearance * (1.0 + c.k_r * r + c.k_x_clearance * x / 500.0));
        let effect = level * level / (c.ec50 * c.ec50 + level * level);
        let drive = effect * r;
        let crowd = total.min(c.k_x) / c.k_x;
        let room = 1.0 - crowd * crowd;
        let al = person.alpha * drive * room * room;
        let il7 = (person.total0 + c.k7_level) / (n + m + c.k7_level);
        let (q0, q1) = ((person.survival * c.q0).min(0.95), (person.survival * c.q1).min(0.95));
        let q = (q0 + (q1 - q0) * priming) * (1.0 - c.spoil * a);
        let root = virus.sqrt();
        let targets = 1.0 + c.w_v * p / (total + c.k7_level);
        let out = c.gamma * c.k_p * p;
        let slopes = [
            c.k_up * effect * (1.0 - r) - c.k_dn * r,
            person.thymus + (person.rho * il7 - person.loss * c.mu_n - person.kap_n * a) * n,
            person.lambda - (person.loss * c.mu_m + person.kap_m * a) * m,
            al * (c.w_n * n + m + c.w_x * x) - c.k_p * p,
            (1.0 - q) * out - c.d_e / person.survival * e,
            q * out - (c.d_x / person.survival + c.kap_x * a) * x,
            c.k_q * drive * (1.0 - priming) - priming / c.tau_q,
            c.r * (virus * ((1.0 - self.art.at(day)) * targets - root / person.v0.sqrt()) + person.latent * targets),
            (root / (c.v50.sqrt() + root) - a) / c.tau_a,
        ];
        for ((dy, slope), floor) in dy.iter_mut().zip(slopes).zip(FLOORS) {
            *dy = slope / floor;
        }
    }
}
