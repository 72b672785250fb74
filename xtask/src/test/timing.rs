//! How long each step takes: by the clock, and in processor time, which other work on the machine changes less.

use std::fmt::{self, Display, Formatter};
use std::time::{Duration, Instant};

/// The kernel counts processor time in hundredths of a second for every program that reads it.
const TICKS_PER_SECOND: f64 = 100.0;
/// Where the times of the programs that have ended stand among the fields after the name, in /proc/self/stat: user and system.
const OF_CHILDREN: [usize; 2] = [13, 14];

/// The times of the steps that have run.
pub(super) struct Times {
    at: Instant,
    processor_s: Option<f64>,
    steps: Vec<(&'static str, Time)>,
}

/// A step's time.
#[derive(Clone, Copy, Default)]
struct Time {
    clock: Duration,
    /// Of the programs that the step ran; none where the system does not tell.
    processor_s: Option<f64>,
}

impl Times {
    pub(super) fn start() -> Self {
        Self { at: Instant::now(), processor_s: processor_s(), steps: Vec::new() }
    }

    /// Ends a step, and begins the next.
    pub(super) fn step(&mut self, name: &'static str) {
        let (at, processor_s) = (Instant::now(), processor_s());
        let spent = processor_s.zip(self.processor_s).map(|(now, before)| now - before);
        self.steps.push((name, Time { clock: at - self.at, processor_s: spent }));
        (self.at, self.processor_s) = (at, processor_s);
    }

    /// Prints a line for each step, and their sum.
    pub(super) fn print(&self) {
        println!();
        let mut sum = Time { processor_s: Some(0.0), ..Time::default() };
        for (name, time) in &self.steps {
            println!("{name:12}{time}");
            sum.clock += time.clock;
            sum.processor_s = sum.processor_s.zip(time.processor_s).map(|(sum, more)| sum + more);
        }
        println!("{:12}{sum}", "all");
    }
}

impl Display for Time {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:6.0} s", self.clock.as_secs_f64())?;
        self.processor_s.map_or(Ok(()), |spent| write!(formatter, "{spent:6.0} s of processor time"))
    }
}

/// The processor time of all programs that this one has run to their end, on Linux.
fn processor_s() -> Option<f64> {
    of_children_s(&std::fs::read_to_string("/proc/self/stat").ok()?)
}

fn of_children_s(stat: &str) -> Option<f64> {
    // The second field, a name in brackets, may have spaces.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    OF_CHILDREN
        .iter()
        .map(|at| fields.get(*at)?.parse::<f64>().ok())
        .sum::<Option<f64>>()
        .map(|ticks| ticks / TICKS_PER_SECOND)
}

#[cfg(test)]
mod tests {
    use super::of_children_s;

    #[test]
    fn the_time_of_children_is_read_whatever_the_name() {
        let stat = "7 (x task) 1) S 1 7 7 0 -1 4 1 2 3 4 11 12 250 50 20 0 1 0 99";
        assert_eq!(of_children_s(stat), Some(3.0));
        assert_eq!(of_children_s(""), None);
    }
}
