//! Whole sessions with the page. One program holds them all, so that the browsers never wait for each other.

mod accessibility;
mod away;
mod calendar;
mod failing;
mod gestures;
mod heard;
mod hindered;
mod history;
mod keyboard;
mod lessons;
mod links;
mod making;
mod mouse;
mod opening;
mod panels;
mod parts;
mod people;
mod reading;
mod room;
mod same_digits;
mod sharing;
mod steering;
