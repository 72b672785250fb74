//! The reader's own data: pasted, loaded or dropped, drawn next to the trial points, kept on the device.

mod columns;
pub mod own_data_button;
pub mod panel;
