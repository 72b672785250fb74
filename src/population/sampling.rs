//! Draws virtual patients. Patient number `i` of a seed is the same person on every machine, in every arm, and however many others
//! are drawn: two schedules are compared on the same people.

use crate::model::constants::Constants;
use crate::model::person::{LEAST_DRAWN_RNA, RandomEffects};
use crate::scenario::Patient;

/// Dimensions of the draw, one a trait.
#[derive(Clone, Copy)]
enum Dimension {
    Baseline,
    Rna,
    Response,
    Clearance,
    Survival,
    Recovery,
    Stopping,
}

/// The traits of virtual patient `index`.
///
/// Quasi-random numbers (Sobol', Owen-scrambled by the seed) through the inverse normal; traits are log-normal around the typical
/// patient. The baseline keeps the scenario's count as its median within the inclusion limits: the half below is drawn between the
/// lower limit and the median, the half above between the median and the upper limit.
pub fn traits(index: u32, seed: u32, patient: &Patient, c: &Constants) -> RandomEffects {
    let uniform = |dimension| uniform(index, dimension, seed);
    let normal = |dimension| inverse_normal(uniform(dimension));
    let others = [Dimension::Rna, Dimension::Response, Dimension::Clearance, Dimension::Survival, Dimension::Recovery]
        .map(normal);
    effects(uniform(Dimension::Baseline), others, patient, c)
}

/// Random effects of a patient, as standard normal numbers: baseline, set point, response, clearance, survival, recovery.
pub type StandardNormals = [f64; 6];

/// The traits of the patient with these standard normal numbers: those of virtual patients are such numbers, drawn.
pub fn traits_of(normals: &StandardNormals, patient: &Patient, c: &Constants) -> RandomEffects {
    let [baseline, others @ ..] = *normals;
    effects(normal_share(baseline).clamp(1e-9, 1.0 - 1e-9), others, patient, c)
}

/// Traits from the place of the baseline among those of all patients, between 0 and 1, and standard normal numbers for the others.
fn effects(
    baseline_share: f64,
    [rna, response, clearance, survival, recovery]: [f64; 5],
    patient: &Patient,
    c: &Constants,
) -> RandomEffects {
    let sigma = log_sd(c.cv_baseline);
    let baseline_z = {
        let (low, high) = patient.range().unwrap_or((0.0, f64::INFINITY));
        let limit = |count: f64| normal_share(libm::log(count / patient.baseline()) / sigma);
        let (low, high) = (if low > 0.0 { limit(low) } else { 0.0 }, if high.is_finite() { limit(high) } else { 1.0 });
        let u = baseline_share;
        let share = if u < 0.5 { low + 2.0 * u * (0.5 - low) } else { 0.5 + (2.0 * u - 1.0) * (high - 0.5) };
        inverse_normal(share.clamp(1e-9, 1.0 - 1e-9))
    };
    // Lower baselines go with higher set points.
    let rho = c.rho_baseline_rna;
    let rna_z = rho * baseline_z + (1.0 - rho * rho).sqrt() * rna;
    let factor = |normal: f64, cv: f64| libm::exp(log_sd(cv) * normal);
    RandomEffects {
        baseline: (patient.baseline() * libm::exp(sigma * baseline_z)).clamp(5.0, 3000.0),
        rna: if patient.rna() > 0.0 { (patient.rna() + c.sd_rna * rna_z).clamp(LEAST_DRAWN_RNA, 7.0) } else { 0.0 },
        response: factor(response, c.cv_response),
        clearance: factor(clearance, c.cv_clearance),
        survival: factor(survival, c.cv_survival),
        recovery: factor(recovery, c.cv_recovery),
    }
}

/// Where virtual patient `index` is among those who stop a trial's treatment early, first the first to stop: between 0 and 1.
pub fn stopping(index: u32, seed: u32) -> f64 {
    uniform(index, Dimension::Stopping, seed)
}

/// One quasi-random number of a virtual patient, strictly between 0 and 1.
fn uniform(index: u32, dimension: Dimension, seed: u32) -> f64 {
    quasi_random(index, dimension as u32, seed)
}

/// Coordinate `dimension` of point `index` of Sobol's sequence, Owen-scrambled by the seed: strictly between 0 and 1.
pub fn quasi_random(index: u32, dimension: u32, seed: u32) -> f64 {
    open(sobol_burley::sample(index % (1 << 16), dimension, seed))
}

/// A draw of [0, 1) moved off both ends.
fn open(draw: f32) -> f64 {
    f64::from(draw) * (1.0 - 2e-7) + 1e-7
}

/// Standard deviation of the logarithm for a coefficient of variation.
pub fn log_sd(cv: f64) -> f64 {
    libm::log(1.0 + cv * cv).sqrt()
}

/// Share of a standard normal below `z`.
fn normal_share(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

/// The standard normal quantile of `p` in (0, 1), by Acklam's rational approximation with one step of Halley's method: accurate to 1e-14.
pub fn inverse_normal(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 6] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
        1.0,
    ];
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 5] =
        [7.784_695_709_041_462e-3, 3.224_671_290_700_398e-1, 2.445_134_137_142_996, 3.754_408_661_907_416, 1.0];
    let polynomial = |terms: &[f64], x: f64| terms.iter().fold(0.0, |sum, term| sum * x + term);
    let tail = |q: f64| polynomial(&C, q) / polynomial(&D, q);
    let z = if p < 0.02425 {
        tail((-2.0 * libm::log(p)).sqrt())
    } else if p > 1.0 - 0.02425 {
        -tail((-2.0 * libm::log(1.0 - p)).sqrt())
    } else {
        let (q, r) = (p - 0.5, (p - 0.5) * (p - 0.5));
        polynomial(&A, r) * q / polynomial(&B, r)
    };
    let e = normal_share(z) - p;
    let u = e * (2.0 * std::f64::consts::PI).sqrt() * libm::exp(z * z / 2.0);
    z - u / (1.0 + z * u / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::constants::CONSTANTS;
    use crate::scenario::Scenario;

    #[test]
    fn the_quantiles_are_those_of_the_tables() {
        // Source: standard normal tables.
        for (p, z) in
            [(0.5, 0.0), (0.975, 1.959_963_984_540_054), (0.001, -3.090_232_306_167_814), (0.84, 0.994_457_883_209_753)]
        {
            assert!((inverse_normal(p) - z).abs() < 1e-12, "{p}");
        }
    }

    #[test]
    fn baselines_keep_to_the_inclusion_limits_and_the_median() {
        let patient = Scenario::default().patient.with_range(Some((200.0, 550.0)));
        let mut baselines: Vec<f64> = (0..1000).map(|index| traits(index, 1, &patient, &CONSTANTS).baseline).collect();
        baselines.sort_by(f64::total_cmp);
        assert!(baselines[0] >= 200.0 && baselines[999] <= 550.0);
        assert!((baselines[500] - 340.0).abs() < 2.0);
    }
}
