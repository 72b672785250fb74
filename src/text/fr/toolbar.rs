//! The words of the row of buttons under the picture, in French.

use crate::text::toolbar::ToolbarWords;

pub(in crate::text) const WORDS: ToolbarWords = ToolbarWords {
    zoom: "Semaines affichées",
    one_cycle: "Un cycle",
    whole_run: "Tout le suivi",
    zoom_in: "Agrandir",
    zoom_out: "Réduire",
    earlier: "Semaines précédentes",
    later: "Semaines suivantes",
    listen: "Écouter",
    stop: "Arrêter",
    sound_hint: "Joue la courbe en six secondes\u{a0}: plus le taux est haut, plus le son est aigu\u{202f}; un clic est une injection.",
};
