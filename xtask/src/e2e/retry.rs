//! What became of the sessions in one engine: whether they hold, fail, or are to be had once more.

use std::collections::BTreeSet;

/// What follows from a run.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Every session holds.
    Holds,
    /// These failed, and are to be had once more.
    Again(Again),
    /// Sessions failed by what they saw.
    Fails,
}

/// Sessions to be had once more.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Again {
    /// Those whose browser was lost.
    pub(super) lost: Vec<String>,
    /// The one that failed by what it saw. Of ninety sessions by drivers and browsers on a busy machine one may stumble over its own
    /// haste; two that fail, or one that fails twice, say that the page is wrong.
    pub(super) stumbled: Option<String>,
}

impl Again {
    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.lost.iter().chain(&self.stumbled).map(String::as_str)
    }

    /// What is said of them, with what becomes of them.
    pub(super) fn said(&self, becomes: &str) -> String {
        let lost = Some(self.lost.join(", ")).filter(|lost| !lost.is_empty());
        let lost = lost.map(|lost| format!("the browser died under {lost}"));
        let stumbled = self.stumbled.as_ref().map(|one| format!("{one} failed, as printed above"));
        let said: Vec<String> = lost.into_iter().chain(stumbled).collect();
        format!("{}; {becomes}", said.join(" and "))
    }
}

/// Judges by whether the tests' program ended well, what it printed, the sessions that noted the loss of their browser (a name a line), and
/// whether one may have stumbled: not where a person runs a few by name to see what they say.
pub(super) fn verdict(ended_well: bool, printed: &str, lost: &str, one_may_stumble: bool) -> Verdict {
    let failed: BTreeSet<&str> = printed.lines().filter_map(failed_test).collect();
    let noted: BTreeSet<&str> = lost.lines().collect();
    let (lost, saw): (Vec<&str>, Vec<&str>) = failed.iter().partition(|name| noted.contains(*name));
    if ended_well {
        Verdict::Holds
    } else if failed.is_empty() || saw.len() > usize::from(one_may_stumble) {
        Verdict::Fails
    } else {
        let lost = lost.into_iter().map(str::to_owned).collect();
        Verdict::Again(Again { lost, stumbled: saw.first().map(|&one| one.to_owned()) })
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

    fn again(lost: &[&str], stumbled: Option<&str>) -> Verdict {
        let lost = lost.iter().map(ToString::to_string).collect();
        Verdict::Again(Again { lost, stumbled: stumbled.map(str::to_owned) })
    }

    #[test]
    fn sessions_that_lost_their_browser_are_had_again() {
        let lost = "people::c\nlinks::b\nlinks::a\n";
        assert_eq!(verdict(false, PRINTED, lost, false), again(&["links::b", "people::c"], None));
    }

    #[test]
    fn one_of_all_may_stumble_and_two_may_not() {
        assert_eq!(verdict(false, PRINTED, "links::b\n", true), again(&["links::b"], Some("people::c")));
        assert_eq!(verdict(false, "test links::b ... FAILED\n", "", true), again(&[], Some("links::b")));
        assert_eq!(verdict(false, PRINTED, "", true), Verdict::Fails);
    }

    #[test]
    fn where_none_may_stumble_one_that_failed_by_what_it_saw_fails_them_all() {
        assert_eq!(verdict(false, PRINTED, "links::b\n", false), Verdict::Fails);
        assert_eq!(verdict(false, PRINTED, "", false), Verdict::Fails);
    }

    #[test]
    fn a_program_that_did_not_run_its_tests_fails() {
        assert_eq!(verdict(false, "error: could not compile", "links::b\n", true), Verdict::Fails);
    }

    #[test]
    fn a_browser_lost_after_its_session_was_over_changes_nothing() {
        assert_eq!(verdict(true, "test links::b ... ok\n", "links::b\n", true), Verdict::Holds);
    }

    #[test]
    fn what_is_had_again_is_named() {
        let both = Again { lost: vec!["links::a".into(), "links::b".into()], stumbled: Some("people::c".into()) };
        assert_eq!(both.all().collect::<Vec<_>>(), ["links::a", "links::b", "people::c"]);
        assert_eq!(
            both.said("so on"),
            "the browser died under links::a, links::b and people::c failed, as printed above; so on"
        );
    }
}
