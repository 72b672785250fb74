//! Whole sessions with the page. One program holds them all, so that the browsers never wait for each other.

mod accessibility;
mod away;
mod calendar;
mod failing;
mod hindered;
mod lessons;
mod links;
mod opening;
mod panels;
mod parts;
mod people;
mod reading;
mod same_digits;
mod sharing;
mod steering;
