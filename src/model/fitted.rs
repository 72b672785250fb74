//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand. What they rest on, and how well
//! each is known: docs/calibration.md.

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
