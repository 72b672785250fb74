//! Undo and redo: states that were, the state that is, and states that were undone. Each has a mark, by which the browser's history knows
//! it, after a reload too.

use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter};

/// Steps that can be undone at most; older ones are forgotten.
pub const MOST_STEPS: usize = 200;

/// Which step of which visit an entry of the browser's history is. No two entries have the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HistoryPosition {
    /// The visit that wrote it: a reload begins another.
    pub visit: u32,
    /// The number of the step in its visit; never given twice.
    pub step: u32,
    /// How many steps of the page lie under it, those of earlier visits among them.
    pub place: u32,
}

impl HistoryPosition {
    /// Reads what [`Display`] writes.
    pub fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|number| number.parse().ok());
        let mark = Self { visit: numbers.next()??, step: numbers.next()??, place: numbers.next()?? };
        numbers.next().is_none().then_some(mark)
    }
}

impl Display for HistoryPosition {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.visit, self.step, self.place)
    }
}

/// A line of states with a present.
#[derive(Clone, Debug, PartialEq)]
pub struct History<T> {
    past: Vec<(HistoryPosition, T)>,
    present: (HistoryPosition, T),
    /// The next one last.
    future: Vec<(HistoryPosition, T)>,
    visit: u32,
    /// The number that was given last.
    given: u32,
}

impl<T> History<T> {
    /// A history that begins here: on an entry that an earlier visit has marked, or on a new one.
    pub const fn new(present: T, visit: u32, entry: Option<HistoryPosition>) -> Self {
        let mark = match entry {
            Some(mark) => mark,
            None => HistoryPosition { visit, step: 0, place: 0 },
        };
        Self { past: Vec::new(), present: (mark, present), future: Vec::new(), visit, given: 0 }
    }

    /// The state that is.
    pub const fn present(&self) -> &T {
        &self.present.1
    }

    /// The same, to be brought up to date.
    pub const fn present_mut(&mut self) -> &mut T {
        &mut self.present.1
    }

    /// The mark of the present.
    pub const fn mark(&self) -> HistoryPosition {
        self.present.0
    }

    /// The state before the present, if this visit knows it.
    pub fn before(&self) -> Option<&(HistoryPosition, T)> {
        self.past.last()
    }

    /// Whether there is a step to undo. What earlier visits have left in the browser's history is Back's alone: nothing tells here whether
    /// it is still there, or the page of somebody else.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to redo.
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// A new step, and nothing left to redo.
    pub fn push(&mut self, state: T) {
        self.given += 1;
        let mark = HistoryPosition { visit: self.visit, step: self.given, place: self.present.0.place + 1 };
        self.past.push(std::mem::replace(&mut self.present, (mark, state)));
        self.future.clear();
        let forgotten = self.past.len().saturating_sub(MOST_STEPS);
        self.past.drain(..forgotten);
    }

    /// Goes to the state of that mark. Gives whether it is there; if not, nothing happens.
    pub fn go_to(&mut self, mark: HistoryPosition) -> bool {
        let is_in = |line: &[(HistoryPosition, T)]| line.iter().any(|(other, _)| *other == mark);
        let (back, forward) = (is_in(&self.past), is_in(&self.future));
        while back && self.mark() != mark && self.undo() {}
        while forward && self.mark() != mark && self.redo() {}
        self.mark() == mark
    }

    /// Comes to an entry of which the mark is all that is known here. What else is known stays in its place.
    pub fn arrive(&mut self, mark: HistoryPosition, state: T) {
        let left = std::mem::replace(&mut self.present, (mark, state));
        let mut line = std::mem::take(&mut self.past);
        line.push(left);
        while let Some(step) = self.future.pop() {
            line.push(step);
        }
        for step in line {
            match step.0.place.cmp(&mark.place) {
                Ordering::Less => self.past.push(step),
                Ordering::Equal => {}
                Ordering::Greater => self.future.push(step),
            }
        }
        self.future.reverse();
    }

    /// One step back. Gives whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(state) = self.past.pop() else { return false };
        self.future.push(std::mem::replace(&mut self.present, state));
        true
    }

    /// One step forward again. Gives whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(state) = self.future.pop() else { return false };
        self.past.push(std::mem::replace(&mut self.present, state));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_finds_its_state_and_none_is_given_twice() {
        let mut history = History::new(0, 7, None);
        let mut marks = vec![history.mark()];
        for value in 1..=MOST_STEPS + 5 {
            history.push(value);
            marks.push(history.mark());
        }
        assert!(history.go_to(marks[100]));
        assert_eq!(*history.present(), 100);
        assert!(!history.go_to(marks[2]), "forgotten");
        assert_eq!(*history.present(), 100);
        history.push(900);
        assert!(!marks.contains(&history.mark()));
        assert!(!history.go_to(marks[101]), "another step is in its place");
        assert!(!history.can_redo());
    }

    #[test]
    fn an_entry_of_an_earlier_visit_keeps_its_mark_and_its_place() {
        let mut first = History::new("a", 1, None);
        first.push("b");
        let (a, b) = (HistoryPosition { visit: 1, step: 0, place: 0 }, first.mark());
        // A reload on the second entry.
        let mut second = History::new("b", 2, Some(b));
        assert!(!second.can_undo() && !second.can_redo());
        assert!(!second.go_to(a));
        second.arrive(a, "a");
        assert!(!second.can_undo() && second.can_redo());
        assert!(second.go_to(b));
        assert_eq!(*second.present(), "b");
        second.push("c");
        assert_eq!(second.mark(), HistoryPosition { visit: 2, step: 1, place: 2 });
    }

    #[test]
    fn what_comes_in_the_place_of_another_is_not_taken_for_it() {
        let mut history = History::new("a", 2, None);
        history.push("b");
        let b = history.mark();
        let other = HistoryPosition { visit: 1, step: 9, place: 1 };
        history.arrive(other, "x");
        assert!(!history.go_to(b) && history.go_to(other));
        assert_eq!(history.before().map(|(_, state)| *state), Some("a"));
    }

    #[test]
    fn a_mark_is_read_as_it_is_written() {
        let mark = HistoryPosition { visit: u32::MAX, step: 3, place: 12 };
        assert_eq!(HistoryPosition::read(&mark.to_string()), Some(mark));
        for text in ["", "1", "1.2", "1.2.3.4", "1.-2.3", "x.y.z", "1764000000000123"] {
            assert_eq!(HistoryPosition::read(text), None, "{text}");
        }
    }
}
