//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand.

pub(super) const EC50: f64 = 12.0;
pub(super) const ALPHA: f64 = 0.12;
pub(super) const K_X: f64 = 1500.0;
pub(super) const K_LOW: f64 = 150.0;
pub(super) const Q1: f64 = 0.75;
pub(super) const D_X1: f64 = 0.0007;
pub(super) const KAP_M: f64 = 0.0045;
pub(super) const G_7: f64 = 0.035;
pub(super) const CV_RESPONSE: f64 = 0.6;
pub(super) const CV_RECOVERY: f64 = 0.55;
