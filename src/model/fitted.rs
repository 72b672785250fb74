//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand.

pub(super) const EC50: f64 = 6.9;
pub(super) const ALPHA: f64 = 0.307;
pub(super) const Q0: f64 = 0.17;
pub(super) const Q1: f64 = 0.4;
pub(super) const D_X: f64 = 0.0008;
pub(super) const K_LOW: f64 = 194.0;
pub(super) const KAP_M: f64 = 0.0082;
pub(super) const G_7: f64 = 0.1036;
pub(super) const CV_SURVIVAL: f64 = 0.575;
pub(super) const CV_RECOVERY: f64 = 0.53;
