//! Undo and redo: states that were, the state that is, and states that were undone. Moving a slider is one step however many
//! values it passes: while it moves the present is replaced, and where it stops it is committed.

/// Steps that can be undone at most; older ones are forgotten.
pub const MOST_STEPS: usize = 200;

/// A line of states with a present.
#[derive(Clone, Debug, PartialEq)]
pub struct History<T> {
    past: Vec<T>,
    present: T,
    future: Vec<T>,
    /// Steps that were forgotten, so that positions keep their numbers.
    forgotten: usize,
    /// The state before the change that is going on, until it is committed.
    before_change: Option<T>,
}

impl<T: Clone + PartialEq> History<T> {
    /// A history that begins here.
    pub const fn new(present: T) -> Self {
        Self { past: Vec::new(), present, future: Vec::new(), forgotten: 0, before_change: None }
    }

    /// The state that is.
    pub const fn present(&self) -> &T {
        &self.present
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty() || self.before_change.is_some()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Number of the present, counted from the first state. A browser's history entry remembers it.
    pub fn position(&self) -> usize {
        self.forgotten + self.past.len()
    }

    /// Goes to the state of that number. Gives whether it is there; if not, the present is the nearest.
    pub fn go_to(&mut self, position: usize) -> bool {
        while self.position() > position && self.undo() {}
        while self.position() < position && self.redo() {}
        self.position() == position
    }

    /// A change that still goes on: the present follows, no step yet.
    pub fn preview(&mut self, state: T) {
        if state != self.present {
            let before = std::mem::replace(&mut self.present, state);
            self.before_change.get_or_insert(before);
        }
    }

    /// A finished change: one step, and nothing left to redo. Without a change nothing happens.
    pub fn commit(&mut self, state: T) {
        self.preview(state);
        if let Some(before) = self.before_change.take().filter(|before| *before != self.present) {
            self.past.push(before);
            self.future.clear();
            let forgotten = self.past.len().saturating_sub(MOST_STEPS);
            self.past.drain(..forgotten);
            self.forgotten += forgotten;
        }
    }

    /// One step back; a change that goes on is finished first. Gives whether there was one.
    pub fn undo(&mut self) -> bool {
        self.commit(self.present.clone());
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
    fn a_drag_is_one_step() {
        let mut history = History::new(1);
        for value in [2, 3, 4] {
            history.preview(value);
        }
        history.commit(4);
        assert!(history.undo());
        assert_eq!(*history.present(), 1);
        assert!(!history.undo());
        assert!(history.redo());
        assert_eq!(*history.present(), 4);
    }

    #[test]
    fn a_position_finds_its_state_again() {
        let mut history = History::new(0);
        for value in 1..=MOST_STEPS + 5 {
            history.commit(value);
        }
        assert!(history.go_to(100));
        assert_eq!((*history.present(), history.position()), (100, 100));
        assert!(history.go_to(MOST_STEPS + 5));
        assert!(!history.go_to(2), "forgotten");
        assert_eq!(*history.present(), 5);
    }

    #[test]
    fn a_new_step_forgets_what_was_undone() {
        let mut history = History::new(1);
        history.commit(2);
        history.undo();
        history.commit(3);
        assert!(!history.can_redo());
        assert!(!History::new(1).can_undo());
    }

    #[test]
    fn going_there_and_back_within_a_drag_is_no_step() {
        let mut history = History::new(1);
        history.preview(5);
        history.commit(1);
        assert!(!history.can_undo());
    }
}
