//! Which sessions are started again: those of WebKitGTK that crashed, and no other.
//!
//! WebKitGTK crashes, or spoils the memory of the page, in about one of a hundred sessions (docs/known-issues.md). A session that failed by
//! what it saw fails the run, and so does a crash of Chromium or Firefox.

use std::collections::BTreeSet;

use crate::engine::Engine;

/// What follows from a run of sessions.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Every session passed.
    Passed,
    /// WebKitGTK crashed under each session that failed.
    Crashed(Vec<String>),
    /// A session failed by what it saw, or the program did not run its tests.
    Failed,
}

/// Judges by whether the tests' program succeeded, what it printed, and the sessions that noted a crash of their browser (a name a line).
pub(super) fn judge(engine: Engine, succeeded: bool, printed: &str, crashed: &str) -> Outcome {
    let failed: Vec<&str> = printed.lines().filter_map(failed_test).collect();
    let crashed: BTreeSet<&str> = crashed.lines().collect();
    if succeeded {
        Outcome::Passed
    } else if engine == Engine::WebKit && !failed.is_empty() && failed.iter().all(|name| crashed.contains(name)) {
        Outcome::Crashed(failed.into_iter().map(str::to_owned).collect())
    } else {
        Outcome::Failed
    }
}

/// The test that a line of Rust's own test program calls failed.
fn failed_test(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "running 3 tests\ntest links::a ... ok\ntest links::b ... FAILED\ntest people::c ... FAILED\n\nfailures:\n    links::b\n";

    #[test]
    fn sessions_under_which_webkit_crashed_are_started_again() {
        let both = Outcome::Crashed(vec!["links::b".into(), "people::c".into()]);
        assert_eq!(judge(Engine::WebKit, false, PRINTED, "people::c\nlinks::b\nlinks::a\n"), both);
    }

    #[test]
    fn one_session_that_failed_by_what_it_saw_fails_the_run() {
        assert_eq!(judge(Engine::WebKit, false, PRINTED, "links::b\n"), Outcome::Failed);
        for engine in Engine::ALL {
            assert_eq!(judge(engine, false, "test links::b ... FAILED\n", ""), Outcome::Failed);
        }
    }

    #[test]
    fn a_crash_of_another_engine_fails_the_run() {
        for engine in [Engine::Chromium, Engine::Firefox] {
            assert_eq!(judge(engine, false, PRINTED, "links::b\npeople::c\n"), Outcome::Failed);
        }
    }

    #[test]
    fn a_program_that_did_not_run_its_tests_fails() {
        assert_eq!(judge(Engine::WebKit, false, "error: could not compile", "links::b\n"), Outcome::Failed);
    }

    #[test]
    fn a_crash_after_the_session_changes_nothing() {
        assert_eq!(judge(Engine::WebKit, true, "test links::b ... ok\n", "links::b\n"), Outcome::Passed);
    }
}
