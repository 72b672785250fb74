//! A fine mesh inside one step, for a quantity that moves much faster than the rest: weights of an implicit multistep method and of a
//! quadrature, worked out once for a length and used for every patient. Knows no biology.
//!
//! Method: Adams and Moulton of order 5 on unequal nodes, as predictor and corrector; Hairer, Norsett and Wanner, Solving Ordinary
//! Differential Equations I, section III.5. It starts at order 2 on nodes that lie close together at the beginning, where the
//! quantity has a kink (an injection begins to be absorbed), and grow apart from there.

/// Derivatives that are remembered: those at this many nodes.
pub const MEMORY: usize = 4;

/// How the nodes lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grading {
    /// Distance of the first two.
    pub first: f64,
    /// Growth of the distance with the time since the kink.
    pub growth: f64,
    /// Greatest distance until `settled`; from there on it grows with the time since the kink.
    pub longest: f64,
    /// Time after which the quantity has lost its sharp features.
    pub settled: f64,
}

impl Grading {
    /// Distance to the next node so long after the kink.
    fn gap(&self, since: f64) -> f64 {
        (self.first + self.growth * since).min(self.longest * (since / self.settled).max(1.0))
    }
}

/// What belongs to one node. Weights are multiplied with the node's value, or with the derivative at that node and before it, newest first.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Node {
    /// Time since the beginning of the step.
    pub time: f64,
    /// Distance from the node before.
    pub gap: f64,
    /// From the node before to this one by what went before.
    pub predict: [f64; MEMORY],
    /// The same with the derivative at this node as the first.
    pub correct: [f64; MEMORY + 1],
    /// Share in the average over the step.
    pub average: f64,
    /// Shares in what represents the quantity at the beginning, the middle and the end of the step (see [`Mesh::new`]).
    pub stages: [f64; 3],
}

/// Nodes from 0 to the length of a step, both ends included.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mesh {
    /// The first is the beginning; its weights lead nowhere.
    pub nodes: Vec<Node>,
    /// Time of the beginning since the kink.
    since: f64,
    length: f64,
}

impl Mesh {
    /// The mesh of a step of some length. What represents the quantity `w` in one Runge-Kutta step of that length is chosen so that the
    /// step finds exactly what `w` leaves behind in `q' = w`, in `p' = w - decay p`, and in `e' = p`.
    ///
    /// A mesh that goes on from another takes the derivatives at that one's last nodes into account; one that does not begins at a kink.
    pub fn new(length: f64, grading: Grading, decay: f64, goes_on_from: Option<&Self>) -> Self {
        let since = goes_on_from.map_or(0.0, |mesh| mesh.since + mesh.length);
        let times = times(length, grading, since);
        let earlier: Vec<f64> = goes_on_from.map_or_else(Vec::new, |mesh| {
            mesh.nodes.iter().rev().skip(1).take(MEMORY - 1).map(|node| node.time - mesh.length).collect()
        });
        let mut nodes: Vec<Node> = times.iter().map(|time| Node { time: *time, ..Node::default() }).collect();
        for (at, pair) in times.windows(2).enumerate() {
            let &[from, to] = pair else { continue };
            let newest_first = |upto: usize, count: usize| -> Vec<f64> {
                times.iter().take(upto + 1).rev().chain(&earlier).take(count).copied().collect()
            };
            if let Some(node) = nodes.get_mut(at + 1) {
                node.gap = to - from;
                fill(&mut node.predict, &newest_first(at, MEMORY), from, to);
                fill(&mut node.correct, &newest_first(at + 1, MEMORY + 1), from, to);
            }
            // The quadrature may look ahead, and so takes three nodes on either side.
            let first = at.saturating_sub(2).min(times.len().saturating_sub(6));
            let around: Vec<f64> = times.iter().skip(first).take(6).copied().collect();
            let mut shares = [0.0; 6];
            fill(&mut shares, &around, from, to);
            for (node, share) in nodes.iter_mut().skip(first).zip(shares) {
                node.average += share / length;
            }
        }
        for node in &mut nodes {
            node.stages = stages(node.time, length, decay).map(|share| share * node.average);
        }
        Self { nodes, since, length }
    }
}

/// What a unit of the quantity at one time adds to its stand-ins at the beginning, the middle and the end of a Runge-Kutta step.
fn stages(time: f64, length: f64, decay: f64) -> [f64; 3] {
    let z = decay * length;
    if z < 1e-3 {
        // Nothing decays within the step: the parabola with the same average and first two moments, by Legendre's polynomials.
        let x = 2.0 * time / length - 1.0;
        let (one, two) = (3.0 * x, 5.0 * (1.5 * x * x - 0.5));
        return [1.0 - one + two, 1.0 - two / 2.0, 1.0 + one + two];
    }
    // With f = e^(z/2) and p counted as p e^(decay t) the step gives
    //   q: (s + 4 m + e) / 6,   p: (s + 4 m f + e f^2) / 6,   e: (s/f + m (1 + 1/f)) / 6,   all to be those of a unit at this time.
    let f = libm::exp(z / 2.0);
    let in_q = 6.0;
    let in_p = 6.0 * libm::exp(decay * time);
    let in_e = 6.0 * (1.0 - libm::exp(-(z - decay * time))) / z;
    // p - q: 4 m (f - 1) + e (f^2 - 1);   q - f e: m (3 - f) + e
    let (left, right) = ((in_p - in_q) / (f - 1.0), in_q - f * in_e);
    // left: 4 m + e (f + 1);   eliminate e
    let middle = (left - right * (f + 1.0)) / (4.0 - (3.0 - f) * (f + 1.0));
    let end = right - middle * (3.0 - f);
    [in_q - 4.0 * middle - end, middle, end]
}

/// At least four times from 0 to `length`.
fn times(length: f64, grading: Grading, since: f64) -> Vec<f64> {
    let mut times = vec![0.0];
    let mut time = 0.0;
    while time < length || times.len() < 4 {
        time += grading.gap(since + time).min(length);
        times.push(time);
    }
    let shrink = length / time;
    for time in &mut times {
        *time *= shrink;
    }
    if let Some(last) = times.last_mut() {
        *last = length;
    }
    times
}

/// Integrals from `from` to `to` of the Lagrange polynomials through up to six points; the rest of `weights` stays 0.
fn fill(weights: &mut [f64], points: &[f64], from: f64, to: f64) {
    // Gauss's rule of three points is exact for polynomials of degree 5.
    let (middle, half) = (f64::midpoint(from, to), (to - from) / 2.0);
    let offset = half * 0.6_f64.sqrt();
    for (number, (weight, point)) in weights.iter_mut().zip(points).enumerate() {
        let polynomial = |x: f64| -> f64 {
            let others = points.iter().enumerate().filter(|(other, _)| *other != number);
            others.map(|(_, other)| (x - other) / (point - other)).product()
        };
        *weight = half / 9.0
            * (5.0 * polynomial(middle - offset) + 8.0 * polynomial(middle) + 5.0 * polynomial(middle + offset));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::solver::StepStage;

    const GRADING: Grading = Grading { first: 0.02, growth: 0.3, longest: 0.1, settled: 9.0 };

    #[test]
    fn averages_are_exact_for_polynomials() {
        let mesh = Mesh::new(2.0, GRADING, 0.4, None);
        let average: f64 = mesh.nodes.iter().map(|node| node.average * node.time.powi(5)).sum();
        assert!((average - 32.0 / 6.0).abs() < 1e-12);
    }

    #[test]
    fn one_long_step_finds_what_a_short_pulse_leaves_behind() {
        for (length, decay) in [(0.5, 0.4), (2.0, 0.7), (1.0, 0.01)] {
            let pulse = |t: f64| libm::exp(-8.0 * t / length) * t;
            let mesh =
                Mesh::new(length, Grading { first: 0.001, growth: 0.1, longest: 0.01, settled: 9.0 }, decay, None);
            let stand_in = |stage: usize| -> f64 { mesh.nodes.iter().map(|n| n.stages[stage] * pulse(n.time)).sum() };
            let values: [f64; 3] = std::array::from_fn(stand_in);
            // q, p and e by one step, p counted as p e^(decay t)
            let left = |stage: StepStage| libm::exp(-decay * length * [0.0, 0.5, 1.0][stage as usize]);
            let slopes = |y: &[f64; 3], stage: StepStage, slopes: &mut [f64; 3]| {
                let w = values[stage as usize];
                *slopes = [w, w / left(stage), y[1] * left(stage)];
            };
            let zero = [0.0; 3];
            let (mut first, mut y) = (zero, zero);
            slopes(&zero, StepStage::Start, &mut first);
            crate::solver::step((&zero, &first), &mut y, length, &mut crate::solver::Workspace::default(), slopes);
            let [q, p, e] = y;
            let sum = |of: &dyn Fn(f64) -> f64| -> f64 {
                (0..20_000).map(|i| of((f64::from(i) + 0.5) * length / 2e4) * length / 2e4).sum()
            };
            let close = |a: f64, b: f64| assert!((a / b - 1.0).abs() < 2e-6, "{length} {decay}: {a} {b}");
            close(q, sum(&pulse));
            close(p, sum(&|t| pulse(t) * libm::exp(decay * t)));
            close(e, sum(&|t| pulse(t) * -libm::expm1(-decay * (length - t)) / decay));
        }
    }

    #[test]
    fn adams_and_moulton_follow_a_decay() {
        let error = |grading: Grading| {
            let (mut y, mut before) = (1.0, [-1.0, 0.0, 0.0, 0.0]);
            for node in Mesh::new(2.0, grading, 0.0, None).nodes.iter().skip(1) {
                let sum =
                    |weights: &[f64], slopes: &[f64]| -> f64 { weights.iter().zip(slopes).map(|(w, s)| w * s).sum() };
                let predicted = y + sum(&node.predict, &before);
                y += node.correct[0] * -predicted + sum(&node.correct[1..], &before);
                before = [-y, before[0], before[1], before[2]];
            }
            (y - libm::exp(-2.0)).abs()
        };
        assert!(error(GRADING) < 2e-5, "{}", error(GRADING));
        let finer = Grading { first: 0.002, growth: 0.15, longest: 0.05, settled: 9.0 };
        assert!(error(finer) < 1e-6, "{}", error(finer));
    }
}
