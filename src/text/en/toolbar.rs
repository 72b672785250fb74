//! The words of the row of buttons under the picture, in English.

use crate::text::toolbar::ToolbarWords;

pub(in crate::text) const WORDS: ToolbarWords = ToolbarWords {
    zoom: "Weeks shown",
    one_cycle: "One cycle",
    whole_run: "Whole run",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    earlier: "Earlier weeks",
    later: "Later weeks",
    listen: "Listen",
    stop: "Stop",
    sound_hint: "Plays the curve in six seconds: the higher the count, the higher the tone; a click is an injection.",
};
