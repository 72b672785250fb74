//! What was shown last, kept on the device: where a visit goes on. A link in the address comes before it, and opening one never
//! overwrites it: what was there before a link was opened and changed is kept as well.
//!
//! Several tabs may write. Each keeps its own view in its address; the device keeps the one that was changed last, and beside it what
//! that was written over.

use crate::app::device::Device;
use crate::link;
use crate::notice::shortened;

/// What the page opens on, and whether what was kept could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The link; empty for the page's own opening.
    pub link: String,
    /// What was kept but is no link.
    pub broken: Option<String>,
}

/// The link to open: that of the address, else that of the last visit, else none.
pub fn opening(address: &str, device: &Device) -> Opening {
    let kept = device.session.as_deref().unwrap_or_default();
    if !address.trim().is_empty() || kept.is_empty() {
        return Opening { link: address.to_owned(), broken: None };
    }
    match link::decode(kept) {
        Ok(_) => Opening { link: kept.to_owned(), broken: None },
        Err(problem) => Opening { link: String::new(), broken: Some(shortened(&problem.got)) },
    }
}

/// What the page offers to return to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Return {
    /// A link was opened while the device keeps another view.
    FromVisit,
    /// The last view is back, and the device keeps one from before a link was opened, or from another tab.
    ToBefore,
}

/// Follows what is shown, and knows what may be written over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// The link shown when nothing had been changed yet, or that was kept last.
    shown: String,
    /// What the device keeps besides: the session that a link was opened over, the one before, or another tab's.
    other: Option<String>,
    /// What the device keeps as the session, as far as this tab knows: its own.
    own: Option<String>,
    offer: Option<Return>,
}

impl Session {
    /// Begins on what is shown: `link` is the page's own, `came` whether the address had one.
    pub fn begin(link: &str, came: bool, device: &Device) -> Self {
        let own = device.session.as_deref().filter(|kept| link::decode(kept).is_ok());
        let before = device.before.clone().filter(|kept| *kept != link && link::decode(kept).is_ok());
        let visit = own.filter(|kept| came && !device.is_return && *kept != link);
        let (other, offer) = match (visit, before) {
            (Some(kept), _) => (Some(kept.to_owned()), Some(Return::FromVisit)),
            // A reload has been asked that already.
            (None, Some(before)) => (Some(before), (!came).then_some(Return::ToBefore)),
            (None, None) => (None, None),
        };
        Self { shown: link.to_owned(), other, own: own.filter(|kept| *kept == link).map(str::to_owned), offer }
    }

    /// What is offered.
    pub const fn offer(&self) -> Option<Return> {
        self.offer
    }

    /// The view is now that of this link: says whether the device is to keep it.
    pub fn follow(&mut self, link: &str) -> bool {
        let changed = link != self.shown;
        link.clone_into(&mut self.shown);
        changed
    }

    /// Meets what the device keeps, just before this link takes its place: what this tab has not written is another's, and is to be kept.
    pub fn meet(&mut self, there: Option<String>, link: &str) {
        let is_anothers =
            |there: &String| Some(there) != self.own.as_ref() && there != link && link::decode(there).is_ok();
        if let Some(there) = there.filter(is_anothers) {
            self.other = Some(there);
        }
        self.own = Some(link.to_owned());
    }

    /// What the device is to keep beside the view, so that nothing is written over; `None`: what it has there may stay.
    pub fn other(&self) -> Option<&str> {
        self.other.as_deref()
    }

    /// Takes the offer: the link to open. What was shown becomes an undo step, so nothing needs to be kept of it.
    pub fn take_offer(&mut self) -> Option<String> {
        self.offer.take()?;
        self.other.take()
    }

    /// Declines the offer: a session that a link was opened over stays, to be kept beside the first change; one that is offered for
    /// the second time is declined for good.
    pub fn decline(&mut self) {
        if self.offer.take() == Some(Return::ToBefore) {
            self.other = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINE: &str = "v=1&m=1&a=7.5m5d8w6c";
    const THEIRS: &str = "v=1&m=1&a=18i5d8w2c";
    const CHANGED: &str = "v=1&m=1&a=18i5d8w3c";

    fn device(session: &str) -> Device {
        Device { session: Some(session.to_owned()), ..Device::default() }
    }

    #[test]
    fn a_link_comes_before_the_session_and_the_session_before_the_opening() {
        let open = |address: &str, device: &Device| opening(address, device).link;
        assert_eq!(open(THEIRS, &device(MINE)), THEIRS);
        assert_eq!(open("", &device(MINE)), MINE);
        assert_eq!(open("", &Device::default()), "");
    }

    #[test]
    fn a_broken_session_gives_its_beginning_for_a_sentence() {
        for broken in ["{\"a\":", "\0\u{ffff}", &"x".repeat(100_000)] {
            let opening = opening("", &device(broken));
            assert_eq!(opening.link, "");
            assert!(opening.broken.is_some_and(|got| got.chars().count() <= 81));
        }
        assert_eq!(Session::begin(THEIRS, true, &device("{}")).offer(), None);
    }

    #[test]
    fn opening_a_link_writes_over_nothing_and_the_first_change_keeps_both() {
        let mut session = Session::begin(THEIRS, true, &device(MINE));
        assert_eq!(session.offer(), Some(Return::FromVisit));
        assert!(!session.follow(THEIRS));
        assert!(session.follow(CHANGED));
        assert_eq!(session.other(), Some(MINE));
        assert_eq!(session.take_offer().as_deref(), Some(MINE));
        assert!(session.follow(MINE));
        assert_eq!((session.other(), session.offer()), (None, None));
    }

    #[test]
    fn what_was_there_before_the_link_is_offered_again_on_the_next_visit_until_declined() {
        let kept = Device { before: Some(MINE.into()), ..device(CHANGED) };
        let mut session = Session::begin(CHANGED, false, &kept);
        assert_eq!(session.offer(), Some(Return::ToBefore));
        session.decline();
        assert_eq!((session.other(), session.offer()), (None, None));
        let mut visit = Session::begin(THEIRS, true, &device(MINE));
        visit.decline();
        assert_eq!((visit.other(), visit.offer()), (Some(MINE), None));
    }

    #[test]
    fn two_tabs_write_over_nothing_of_each_other() {
        let (mut mine, mut theirs) =
            (Session::begin(MINE, false, &device(MINE)), Session::begin(MINE, false, &device(MINE)));
        theirs.meet(Some(MINE.into()), THEIRS);
        assert_eq!(theirs.other(), None, "both began on it");
        mine.meet(Some(THEIRS.into()), CHANGED);
        assert_eq!(mine.other(), Some(THEIRS));
        mine.meet(Some(CHANGED.into()), MINE);
        assert_eq!(mine.other(), Some(THEIRS), "what this tab wrote itself is not in the way");
        mine.meet(Some("{}".into()), MINE);
        assert_eq!(mine.other(), Some(THEIRS), "nor is what nobody can read");
    }

    #[test]
    fn a_reload_and_ones_own_link_are_no_visits() {
        let reload = Device { is_return: true, ..device(MINE) };
        assert_eq!(Session::begin(THEIRS, true, &reload).offer(), None);
        assert_eq!(Session::begin(MINE, true, &device(MINE)).offer(), None);
    }
}
