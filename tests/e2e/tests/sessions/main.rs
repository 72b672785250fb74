//! Whole sessions with the page. One program holds them all, so that the browsers never wait for each other.

mod accessibility;
mod calendar;
mod controls;
mod degraded;
mod failing;
mod gestures;
mod heard;
mod history;
mod keyboard;
mod lessons;
mod links;
mod making;
mod mouse;
mod offline;
mod opening;
mod panels;
mod parts;
mod people;
mod reading;
mod responsive;
mod same_digits;
mod sharing;
