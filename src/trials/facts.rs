//! Every fact that the explorer may state. The numbers are those of docs/evidence.md and no others.

mod il7;
mod inside;
mod levels;
mod regimen;
pub mod restoration;
mod trials;

use super::fact::{Fact, Topic};
use super::outcome;

pub use regimen::of;

/// Every fact, in the order of docs/evidence.md within its topic.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    [outcome::FACTS, trials::ALL, inside::ALL, levels::ALL, il7::ALL, restoration::ALL].into_iter().flatten()
}

/// The facts under one heading.
pub fn about(topic: Topic) -> impl Iterator<Item = &'static Fact> {
    all().filter(move |fact| fact.topic == topic)
}

/// The fact of that name.
pub fn by_id(id: &str) -> Option<&'static Fact> {
    all().find(|fact| fact.id == id)
}
