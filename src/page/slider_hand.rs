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
pub enum SliderTouch {
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

impl SliderTouch {
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

/// How near a dragged thumb comes to a mark before it sticks to it, in pixels.
const MAGNET_PX: f64 = 5.0;

/// A slider's scale: least value, greatest value, step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SliderScale {
    /// Least value.
    pub least: f64,
    /// Greatest value.
    pub greatest: f64,
    /// From one place of the thumb to the next.
    pub step: f64,
}

impl SliderScale {
    /// The place of the thumb for a value: the nearest that the slider has, its end for a value beyond it.
    pub fn thumb(&self, value: f64) -> f64 {
        let steps = libm::round((value - self.least) / self.step);
        (self.least + steps * self.step).clamp(self.least, self.greatest)
    }

    /// The value that a place of the thumb means: one that the thumb cannot show exactly stays as it is while the thumb stays.
    pub fn value_at(&self, thumb: f64, value: f64) -> f64 {
        if (thumb - self.thumb(value)).abs() < 1e-9 { value } else { thumb }
    }

    /// The value of a thumb that a pointer drags on a slider of this width in pixels: a mark within a few pixels draws it.
    pub fn drawn_to(&self, thumb: f64, marks: &[f64], width_px: f64) -> f64 {
        let px = |mark: f64| (mark - thumb).abs() / (self.greatest - self.least) * width_px;
        let within = |mark: &&f64| (self.least..=self.greatest).contains(*mark) && px(**mark) <= MAGNET_PX;
        marks.iter().filter(within).min_by(|a, b| px(**a).total_cmp(&px(**b))).copied().unwrap_or(thumb)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASELINE: SliderScale = SliderScale { least: 50.0, greatest: 1000.0, step: 10.0 };
    const MARKS: [f64; 4] = [202.0, 337.0, 428.0, 461.0];

    #[test]
    fn a_thumb_at_its_end_leaves_a_value_beyond_it_as_it_is() {
        assert_eq!((BASELINE.thumb(1500.0), BASELINE.thumb(10.0), BASELINE.thumb(337.0)), (1000.0, 50.0, 340.0));
        for value in [10.0, 50.0, 337.0, 412.5, 1000.0, 1500.0] {
            assert_eq!(BASELINE.value_at(BASELINE.thumb(value), value), value);
        }
        assert_eq!(BASELINE.value_at(990.0, 1500.0), 990.0);
        assert_eq!(BASELINE.value_at(1000.0, 800.0), 1000.0);
    }

    #[test]
    fn a_dragged_thumb_sticks_to_the_nearest_mark_within_a_few_pixels() {
        for place in 0..=95 {
            let thumb = BASELINE.least + f64::from(place) * BASELINE.step;
            let value = BASELINE.drawn_to(thumb, &MARKS, 230.0);
            let px = (value - thumb).abs() / 950.0 * 230.0;
            assert!(px <= MAGNET_PX && (value == thumb || MARKS.contains(&value)), "{thumb}: {value}");
            let nearest = MARKS.iter().map(|mark| (mark - thumb).abs()).fold(f64::INFINITY, f64::min);
            assert_eq!(value == thumb, nearest / 950.0 * 230.0 > MAGNET_PX, "{thumb}: {value}");
        }
        assert_eq!(BASELINE.drawn_to(340.0, &[], 230.0), 340.0);
    }

    const DOWN: SliderTouch = SliderTouch::Undecided((200, 320), 5.0);

    #[test]
    fn a_finger_that_scrolls_changes_nothing_and_gives_the_value_back() {
        let mut hand = SliderTouch::down(true, (200, 320), 5.0);
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
        assert_eq!(hand, SliderTouch::Away);
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
        let mut hand = SliderTouch::down(false, (0, 0), 5.0);
        assert_eq!(hand.input(6.0), Some(Slid::To(6.0)));
        assert_eq!(hand.cancelled(), Some(Slid::Back(5.0)));
    }
}
