//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand. What they rest on, and how well
//! each is known: docs/calibration.md.

use super::posterior::Posterior;
use crate::source::Kind;

pub(super) const EC50: f64 = 6.882;
pub(super) const ALPHA: f64 = 0.09589;
pub(super) const Q0: f64 = 0.1666;
pub(super) const Q1: f64 = 0.3315;
pub(super) const D_X: f64 = 1.013e-3;
pub(super) const SPOIL: f64 = 0.6575;
pub(super) const D_N: f64 = 9.848e-4;
pub(super) const KAP_M: f64 = 6.541e-3;
pub(super) const TH20: f64 = 0.2188;
pub(super) const ART_WEAK: f64 = 0.8951;
pub(super) const G_7: f64 = 0.2318;
pub(super) const CV_SURVIVAL: f64 = 0.8135;

/// Means and Cholesky factor of the logarithms of the fitted parameters, and the spread between trials.
#[rustfmt::skip]
pub(super) const POSTERIOR: Posterior = Posterior {
    names: &["ec50", "alpha", "q0", "q1", "d_x", "spoil", "d_n", "kap_m", "th20", "art_weak", "g_7", "cv_survival"],
    mean: &[1.92891, -2.34455, -1.79216, -1.10413, -6.89484, -0.41931, -6.92307, -5.02967, -1.51960, -0.11082, -1.46188, -0.20641],
    cholesky: &[
        &[0.1975],
        &[0.1777, 0.2830],
        &[0.1162, -0.3104, 0.3594],
        &[-0.1711, -0.2379, -0.1553, 0.1723],
        &[-0.0694, 0.0336, -0.0098, 0.1289, 0.3062],
        &[0.0427, 0.0906, -0.0051, 0.1167, -0.1315, 0.2638],
        &[0.0047, -0.0024, -0.0059, 0.0087, 0.0033, -0.0249, 0.3612],
        &[0.0050, -0.0015, -0.0005, -0.0018, 0.0126, -0.0007, 0.0061, 0.0873],
        &[-0.0001, -0.0034, -0.0069, -0.0049, 0.0111, 0.0021, 0.0695, -0.0972, 0.1590],
        &[0.0006, 0.0019, 0.0054, -0.0095, 0.0019, 0.0119, 0.0079, -0.0042, -0.0018, 0.0792],
        &[-0.0001, 0.0001, 0.0001, 0.0001, -0.0003, -0.0001, -0.0001, 0.0002, -0.0024, -0.0000, 0.1753],
        &[-0.0535, -0.0161, -0.0637, -0.0171, -0.0258, 0.0056, 0.0008, 0.0106, 0.0134, 0.0007, -0.0000, 0.1267],
    ],
    omega: 0.23,
    kind: Kind::Fitted,
};
