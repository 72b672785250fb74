//! What a hand does with a slider. Fingers may be about to scroll the page, so nothing changes before one goes along the slider or is lifted.

/// What a hand did with a slider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slid {
    /// The thumb is at this value.
    To(f64),
    /// The hand has let go.
    Rest,
    /// The gesture was cancelled: this was the value before it.
    Back(f64),
}

/// What a hand does with a slider now.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Hand {
    /// Nothing.
    #[default]
    Away,
    /// A finger is down, and may slide or scroll: where it came down, and the value then.
    Undecided((i32, i32), f64),
    /// It moves the thumb; the value when it came down.
    Sliding(f64),
    /// The browser scrolls by it.
    Scrolling,
}

impl Hand {
    /// A pointer comes down at a place.
    pub fn down(is_finger: bool, at: (i32, i32), value: f64) -> Self {
        if is_finger { Self::Undecided(at, value) } else { Self::Sliding(value) }
    }

    /// It has moved to a place, with the thumb at a value. Fingers that go more up or down than along leave the browser the choice.
    pub fn moved(&mut self, to: (i32, i32), value: f64) -> Option<Slid> {
        let Self::Undecided(at, from) = *self else { return None };
        let slides = to.0.abs_diff(at.0) > to.1.abs_diff(at.1);
        slides.then(|| {
            *self = Self::Sliding(from);
            Slid::To(value)
        })
    }

    /// It is lifted: a finger that has not moved has pressed a place on the slider.
    pub fn up(&mut self, value: f64) -> Option<Slid> {
        let pressed = matches!(std::mem::take(self), Self::Undecided(..));
        pressed.then_some(Slid::To(value))
    }

    /// The browser takes it.
    pub fn cancelled(&mut self) -> Option<Slid> {
        let (Self::Undecided(_, from) | Self::Sliding(from)) = *self else { return None };
        *self = Self::Scrolling;
        Some(Slid::Back(from))
    }

    /// The thumb is at another value.
    pub fn input(self, value: f64) -> Option<Slid> {
        matches!(self, Self::Away | Self::Sliding(_)).then_some(Slid::To(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOWN: Hand = Hand::Undecided((200, 320), 5.0);

    #[test]
    fn a_finger_that_scrolls_changes_nothing_and_gives_the_value_back() {
        let mut hand = Hand::down(true, (200, 320), 5.0);
        assert_eq!(hand.input(13.5), None, "the thumb jumps under the finger");
        assert_eq!(hand.moved((203, 300), 13.5), None);
        assert_eq!(hand.cancelled(), Some(Slid::Back(5.0)));
        assert_eq!(hand.input(14.0), None, "late, while the finger scrolls");
        assert_eq!((hand.moved((300, 0), 14.0), hand.cancelled()), (None, None));
    }

    #[test]
    fn a_finger_that_goes_along_slides() {
        let mut hand = DOWN;
        assert_eq!(hand.moved((210, 324), 13.5), Some(Slid::To(13.5)));
        assert_eq!(hand.input(14.0), Some(Slid::To(14.0)));
        assert_eq!((hand.moved((230, 400), 14.0), hand.up(14.0)), (None, None));
        assert_eq!(hand, Hand::Away);
    }

    #[test]
    fn a_finger_that_slides_and_is_taken_then_gives_the_value_back_too() {
        let mut hand = DOWN;
        hand.moved((210, 324), 13.5);
        assert_eq!(hand.cancelled(), Some(Slid::Back(5.0)));
    }

    #[test]
    fn a_press_is_taken_when_the_finger_is_lifted() {
        let mut hand = DOWN;
        assert_eq!(hand.up(13.5), Some(Slid::To(13.5)));
        assert_eq!(hand.input(6.0), Some(Slid::To(6.0)), "a key, or a screen reader");
    }

    #[test]
    fn a_mouse_moves_the_thumb_at_once() {
        let mut hand = Hand::down(false, (0, 0), 5.0);
        assert_eq!(hand.input(6.0), Some(Slid::To(6.0)));
        assert_eq!(hand.cancelled(), Some(Slid::Back(5.0)));
    }
}
