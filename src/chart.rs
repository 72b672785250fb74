//! The picture, in three steps: [`figure`] says what is to be drawn, [`layout`] where it goes, [`draw`] puts it on any plotters backend.
//!
//! Only [`draw`] knows plotters; the legend, the overlay for pointer and keyboard, and the exports read the same [`Figure`].

pub mod draw;
pub mod figure;
pub mod geometry;
pub mod layout;
pub mod letters;
pub mod marks;
pub mod panel;
pub mod sound;
pub mod theme;
pub mod ticks;
pub mod window;

pub use figure::{Figure, ViewOptions, figure};
pub use layout::Layout;
pub use theme::{Palette, Theme};
