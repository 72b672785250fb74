//! What became of the sessions in one engine: whether they hold, fail, or are to be had once more because a browser died under them.

use std::collections::BTreeSet;

/// What follows from a run.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Every session holds.
    Holds,
    /// These lost their browser, and no other failed.
    Lost(Vec<String>),
    /// A session failed by what it saw. None is had again, lest a fault that comes and goes should hide.
    Fails,
}

/// Judges by whether the tests' program ended well, what it printed, and the sessions that noted the loss of their browser, a name a line.
pub(super) fn verdict(ended_well: bool, printed: &str, lost: &str) -> Verdict {
    let failed: BTreeSet<&str> = printed.lines().filter_map(failed_test).collect();
    let lost: BTreeSet<&str> = lost.lines().collect();
    if ended_well {
        Verdict::Holds
    } else if !failed.is_empty() && failed.is_subset(&lost) {
        Verdict::Lost(failed.into_iter().map(str::to_owned).collect())
    } else {
        Verdict::Fails
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
    fn sessions_that_lost_their_browser_are_had_again() {
        let lost = "people::c\nlinks::b\nlinks::a\n";
        assert_eq!(verdict(false, PRINTED, lost), Verdict::Lost(vec!["links::b".into(), "people::c".into()]));
    }

    #[test]
    fn one_that_failed_by_what_it_saw_fails_them_all() {
        assert_eq!(verdict(false, PRINTED, "links::b\n"), Verdict::Fails);
        assert_eq!(verdict(false, PRINTED, ""), Verdict::Fails);
    }

    #[test]
    fn a_program_that_did_not_run_its_tests_fails() {
        assert_eq!(verdict(false, "error: could not compile", "links::b\n"), Verdict::Fails);
    }

    #[test]
    fn a_browser_lost_after_its_session_was_over_changes_nothing() {
        assert_eq!(verdict(true, "test links::b ... ok\n", "links::b\n"), Verdict::Holds);
    }
}
