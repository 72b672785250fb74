//! Receptor and drive through one pulse of IL-2.

use super::{PatientInputs, Rates, SLOW};
use crate::solver::Lanes;
use crate::solver::mesh::MEMORY;
use crate::stepping::{Pulse, Step};

/// The receptor, and the rate at which it rises now and rose at the nodes before, newest first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Receptor<T> {
    /// `R`.
    pub value: T,
    slopes: [T; MEMORY],
}

impl<T: Lanes> Receptor<T> {
    /// A receptor that was never induced.
    pub fn at_rest(value: T) -> Self {
        Self { value, slopes: [T::default(); MEMORY] }
    }

    /// Time without IL-2, after which this share is left. A pulse after it begins at a kink, and has no use for the slopes before.
    #[inline]
    pub fn rest(&mut self, left: f64) {
        self.value *= T::splat(left);
    }
}

impl<T: Lanes> Rates<T> {
    /// Takes the receptor through a pulse, given the slow states at its beginning, and writes down the drive `w = Ec R` at its start, middle and
    /// end, as what represents it in one step (`Mesh::new`).
    ///
    /// Clearance rises with expanded cells, whose course in the pulse is foreseen from the cells that leave division and those that the
    /// drive recruits.
    pub fn through_pulse(
        &self,
        receptor: &mut Receptor<T>,
        slow: &[T; SLOW],
        step: &Step,
        pulse: &Pulse,
        own: &mut PatientInputs<T>,
    ) {
        let c = &self.c;
        let v = T::splat;
        let one = v(1.0);
        let [n, m, p, e, x, priming, _, activation] = *slow;
        let total = n + m + p + e + x;
        let per_drive = self.alpha * self.room(total, 0);
        let surviving = (self.q0 + self.q_rise * priming) * (one - self.spoil * activation) * self.progeny;
        // EC50 times clearance: without the receptor's part, what the receptor adds, and what expanded cells add, to second order: as time
        // goes by and fewer cells leave division, and as the drive takes cells into division, of which some come out expanded
        let rise = self.ec50_clearance * v(self.k_x_per_cell);
        let base = self.ec50_clearance + rise * x;
        let by_receptor = self.ec50_clearance * v(c.k_r);
        let by_time = rise * (surviving * p - (self.d_x + self.kap_x * activation) * x);
        let bending = rise * surviving * p * v(-c.k_p / 2.0);
        let joining = rise * surviving * per_drive * (self.w_n * n + m + self.w_x * x) * v(0.5);
        let (k_up, k_dn) = (v(c.k_up), v(c.k_dn));

        let effect_at = |input_squared: f64, receptor: T, time: f64, driven: T| {
            let time = v(time);
            let expanded = time * (by_time + bending * time) + driven * (joining * time);
            let half = (base + expanded) + by_receptor * receptor;
            let input_squared = v(input_squared);
            input_squared / (input_squared + half * half)
        };

        // What is known early is summed up first: each node waits for the one before, and the wait is what costs.
        let mut nodes = pulse.shape.mesh.nodes.iter().zip(&pulse.input_squared);
        let mut r = receptor.value;
        let [mut b0, mut b1, mut b2, mut b3] = receptor.slopes;
        let (mut driven, mut drive) = (v(0.0), v(0.0));
        let (mut at_start, mut at_middle, mut at_end) = (v(0.0), v(0.0), v(0.0));
        if let Some((node, input)) = nodes.next() {
            let effect = effect_at(*input, r, 0.0, driven);
            drive = effect * r;
            if !pulse.goes_on {
                b0 = effect * (k_up * (one - r)) - k_dn * r;
            }
            let [start, middle, end] = node.stages;
            (at_start, at_middle, at_end) = (v(start) * drive, v(middle) * drive, v(end) * drive);
        }
        for (node, input) in nodes {
            let [p0, p1, p2, p3] = node.predict;
            let [c0, c1, c2, c3, c4] = node.correct;
            let predicted = (r + v(p3) * b3 + v(p2) * b2 + v(p1) * b1) + v(p0) * b0;
            let corrected = (r + v(c4) * b3 + v(c3) * b2 + v(c2) * b1) + v(c1) * b0;
            // the drive of the node before represents that of the gap: it only foresees X
            driven += v(node.gap) * drive;
            let effect = effect_at(*input, predicted, node.time, driven);
            drive = effect * predicted;
            r = corrected + v(c0) * (effect * (k_up * (one - predicted)) - k_dn * predicted);
            let up = k_up * effect;
            (b0, b1, b2, b3) = (up - r * (up + k_dn), b0, b1, b2);
            let drive_here = effect * r;
            let [start, middle, end] = node.stages;
            at_start += v(start) * drive_here;
            at_middle += v(middle) * drive_here;
            at_end += v(end) * drive_here;
        }
        receptor.value = r;
        receptor.slopes = [b0, b1, b2, b3];
        own.drive = [at_start, at_middle, at_end];
        own.is_driven(step.length);
    }
}
