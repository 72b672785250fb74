//! Which sessions run in which engine.

use crate::engine::Engine;

/// Firefox runs the sessions on what differs between engines: pointer, keyboard, history, storage, files, canvas, workers, and how the page
/// opens or fails to. Each is a file of `tests/e2e/tests/sessions`.
const IN_FIREFOX: [&str; 16] = [
    "background",
    "calendar",
    "controls",
    "degraded",
    "failing",
    "gestures",
    "history",
    "hosts",
    "keyboard",
    "mouse",
    "offline",
    "opening",
    "own_points",
    "reading",
    "same_digits",
    "sharing",
];

/// WebKitGTK is not Safari: ten sessions show that the page runs in an engine of that family.
const IN_WEBKIT: [&str; 10] = [
    "opening::the_page_opens_without_an_error",
    "parts::a_first_visit_loads_one_part_and_webkit_on_linux_the_whole",
    "controls::dragging_a_slider_changes_picture_sentence_table_and_address",
    "controls::the_keyboard_moves_a_slider",
    "reading::keys_read_the_curve_week_by_week_and_escape_lets_go",
    "history::back_and_forward_after_a_reload_lose_no_view",
    "links::a_shared_link_shows_the_same_numbers_in_another_browser",
    "same_digits::the_page_saves_the_numbers_of_this_machine_to_the_last_digit",
    "sharing::the_last_view_comes_back_and_a_link_does_not_write_over_it",
    "offline::after_the_first_visit_it_opens_without_a_network",
];

/// Which sessions are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selection {
    /// All in Chromium, in the other engines what is worth its time there.
    Usual,
    /// All in every engine.
    Full,
    /// Those with this text in their name.
    Only(String),
}

impl Selection {
    /// The words that choose these sessions, for Rust's own test program.
    pub(super) fn filters(&self, engine: Engine) -> Vec<String> {
        let exactly = || std::iter::once("--exact").chain(IN_WEBKIT).map(str::to_owned).collect();
        match (self, engine) {
            (Self::Only(part), _) => vec![part.clone()],
            (Self::Full, _) | (Self::Usual, Engine::Chromium) => Vec::new(),
            (Self::Usual, Engine::Firefox) => IN_FIREFOX.iter().map(|file| format!("{file}::")).collect(),
            (Self::Usual, Engine::WebKit) => exactly(),
        }
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;
    use crate::project;
    use crate::site_files::text;

    /// Rust's own test program passes over a name that it does not know.
    #[test]
    fn every_session_that_is_named_is_there() {
        let source = |file: &str| {
            text(&project::root().join(format!("tests/e2e/tests/sessions/{file}.rs"))).expect("the repository has it")
        };
        for file in IN_FIREFOX {
            assert!(source(file).contains("#[test]"), "{file}");
        }
        for name in IN_WEBKIT {
            let (file, session) = name.split_once("::").expect("a file and a session");
            assert!(source(file).contains(&format!("fn {session}()")), "{name}");
        }
    }

    #[test]
    fn the_full_matrix_leaves_nothing_out() {
        assert!(Engine::ALL.iter().all(|engine| Selection::Full.filters(*engine).is_empty()));
        assert!(Selection::Usual.filters(Engine::Chromium).is_empty());
    }
}
