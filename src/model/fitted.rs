//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand. What they rest on, and how well
//! each is known: docs/calibration.md.

use super::posterior::Posterior;
use crate::source::Basis;

pub(super) const EC50: f64 = 7.329;
pub(super) const ALPHA: f64 = 0.1334;
pub(super) const Q0: f64 = 0.127;
pub(super) const Q1: f64 = 0.2332;
pub(super) const D_X: f64 = 6.574e-4;
pub(super) const SPOIL: f64 = 0.6346;
pub(super) const D_N: f64 = 1.006e-3;
pub(super) const KAP_M: f64 = 6.503e-3;
pub(super) const TH20: f64 = 0.2173;
pub(super) const ART_WEAK: f64 = 0.8835;
pub(super) const G_7: f64 = 0.2322;
pub(super) const CV_SURVIVAL: f64 = 0.6925;

/// Means and Cholesky factor of the logarithms of the fitted parameters, and the spread between trials.
#[rustfmt::skip]
pub(super) const POSTERIOR: Posterior = Posterior {
    names: &["ec50", "alpha", "q0", "q1", "d_x", "spoil", "d_n", "kap_m", "th20", "art_weak", "g_7", "cv_survival"],
    mean: &[1.99184, -2.01440, -2.06357, -1.45586, -7.32722, -0.45476, -6.90177, -5.03549, -1.52648, -0.12386, -1.46016, -0.36745],
    cholesky: &[
        &[0.1964],
        &[0.1408, 0.2147],
        &[0.1087, -0.1428, 0.3291],
        &[-0.0960, -0.1972, -0.1284, 0.1902],
        &[-0.0902, 0.0224, 0.0425, 0.0951, 0.3119],
        &[0.0734, 0.0496, 0.0033, 0.1857, -0.0999, 0.3105],
        &[0.0068, 0.0078, -0.0027, 0.0078, 0.0013, -0.0226, 0.3567],
        &[0.0067, -0.0009, -0.0022, -0.0033, 0.0058, 0.0004, 0.0060, 0.0884],
        &[0.0008, -0.0042, -0.0040, -0.0027, 0.0176, 0.0025, 0.0711, -0.0968, 0.1604],
        &[0.0046, 0.0127, 0.0024, -0.0095, 0.0011, 0.0118, 0.0075, -0.0032, -0.0017, 0.0707],
        &[-0.0000, 0.0000, 0.0000, 0.0001, -0.0002, -0.0001, 0.0000, 0.0001, -0.0012, 0.0000, 0.1525],
        &[0.0403, -0.0090, -0.0822, -0.0635, -0.0706, 0.0398, -0.0019, 0.0140, 0.0187, 0.0008, 0.0000, 0.2067],
    ],
    omega: 0.28,
    kind: Basis::Fitted,
};
