//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand. What they rest on, and how well
//! each is known: docs/calibration.md.

use super::posterior::Posterior;
use crate::source::Kind;

pub(super) const EC50: f64 = 7.894;
pub(super) const ALPHA: f64 = 0.3136;
pub(super) const K_LOW: f64 = 111.3;
pub(super) const Q0: f64 = 0.1591;
pub(super) const Q1: f64 = 0.4054;
pub(super) const D_X: f64 = 8.891e-4;
pub(super) const KAP_M: f64 = 8.168e-3;
pub(super) const G_7: f64 = 0.1162;
pub(super) const CV_SURVIVAL: f64 = 0.5501;
pub(super) const CV_RECOVERY: f64 = 0.4947;

/// Assumed until a fit of all trials together writes it: the standard errors of docs/calibration.md without their correlations (none is beyond 0.7), and
/// a spread between trials of the size that a refit of this model's structure had.
pub(super) const POSTERIOR: Posterior = Posterior {
    names: &["ec50", "alpha", "k_low", "q0", "q1", "d_x", "kap_m", "g_7", "cv_survival", "cv_recovery"],
    mean: &[2.06610, -1.15964, 4.71223, -1.83822, -0.90288, -7.02530, -4.80753, -2.15244, -0.59766, -0.70380],
    cholesky: &[
        &[0.11],
        &[0.0, 0.21],
        &[0.0, 0.0, 0.64],
        &[0.0, 0.0, 0.0, 0.16],
        &[0.0, 0.0, 0.0, 0.0, 0.1],
        &[0.0, 0.0, 0.0, 0.0, 0.0, 0.2],
        &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.04],
        &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.04],
        &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.18],
        &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5],
    ],
    omega: 0.55,
    kind: Kind::Assumed,
};
