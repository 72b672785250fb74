//! The reader's own data: pasted, loaded or dropped, drawn beside the trial points, kept on the device.

pub mod call;
pub mod panel;
pub mod slice;
