//! What was shown last, kept on the device and offered on the next visit. A link in the address comes before it, then the offer, then the
//! page's own opening. Neither a link nor the opening writes over it: what was there before they were changed is kept as well.
//!
//! Several tabs may write. Each keeps its own view in its address; the device keeps the one that was changed last, and with it what
//! that was written over.

use crate::link;
use crate::notice::shortened;
use crate::page::device::Device;
use crate::page::page_link;
use crate::text::Lang;

/// What the page opens on, and whether what was kept could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The link.
    pub link: String,
    /// What was kept but is no link.
    pub broken: Option<String>,
    /// The language of the last visit, for an address that says nothing of a view.
    pub lang: Option<Lang>,
}

/// The link to open: that of the address. Where it says nothing of a view, the page looks at what it has kept.
pub fn opening(address: &str, device: &Device) -> Opening {
    let (mut broken, mut lang) = (None, None);
    let kept = device.session.as_deref().unwrap_or_default();
    if !kept.is_empty() && !page_link::is_view(address) {
        match link::decode_address(kept) {
            Ok(kept) => lang = kept.interface.lang.as_deref().and_then(Lang::from_code),
            Err(problem) => broken = Some(shortened(&problem.got)),
        }
    }
    Opening { link: address.to_owned(), broken, lang }
}

/// What the page offers to return to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Return {
    /// A link was opened while the device keeps another view.
    FromVisit,
    /// The page has opened without a link, and the device keeps the last view.
    LastView,
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
    /// What is offered when the last view has been taken.
    next: Option<String>,
    offer: Option<Return>,
    /// The view that was offered and discarded: the device is to forget it.
    discarded: Option<String>,
}

impl Session {
    /// Begins on what is shown: `link` is the page's own, `came` whether the address had one.
    pub fn begin(link: &str, came: bool, device: &Device) -> Self {
        let own = device.session.as_deref().filter(|kept| link::decode_address(kept).is_ok());
        let before = device.before.clone().filter(|kept| *kept != link && link::decode_address(kept).is_ok());
        // A reload has been asked that already.
        let is_new = device.entry.is_none();
        let last = own.filter(|kept| is_new && *kept != link);
        let (other, next, offer) = match (last, before) {
            (Some(kept), before) => {
                let next = before.filter(|before| !came && before != kept);
                let offer = if came { Return::FromVisit } else { Return::LastView };
                (Some(kept.to_owned()), next, Some(offer))
            }
            (None, Some(before)) => (Some(before), None, (is_new && !came).then_some(Return::ToBefore)),
            (None, None) => (None, None, None),
        };
        let own = own.filter(|kept| *kept == link).map(str::to_owned);
        Self { shown: link.to_owned(), other, own, next, offer, discarded: None }
    }

    /// Another link has been opened in the same tab: what this tab has kept is not to be written over unasked.
    pub fn visit(&mut self, link: &str) {
        link.clone_into(&mut self.shown);
        self.other = self.own.take().or_else(|| self.other.take());
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
        let is_anothers = |there: &String| {
            let is_ours = Some(there) == self.own.as_ref() || there == link || Some(there) == self.discarded.as_ref();
            !is_ours && link::decode_address(there).is_ok()
        };
        if let Some(there) = there.filter(is_anothers) {
            self.other = Some(there);
        }
        self.own = Some(link.to_owned());
    }

    /// What the device is to keep with the view, so that nothing is written over; `None`: what it has there may stay.
    pub fn other(&self) -> Option<&str> {
        self.other.as_deref()
    }

    /// Takes the offer: the link to open. What was shown becomes an undo step, so nothing needs to be kept of it.
    pub fn take_offer(&mut self) -> Option<String> {
        self.offer.take()?;
        let link = self.other.take();
        self.other = self.next.take();
        self.offer = self.other.is_some().then_some(Return::ToBefore);
        link
    }

    /// Declines the offer: a view that a link was opened over stays, to be kept with the first change; one that is offered for
    /// the second time is declined for good.
    pub fn decline(&mut self) {
        if self.offer.take() == Some(Return::ToBefore) {
            self.other = None;
        }
    }

    /// Discards the view that is offered: it is not kept any more, and is never offered again.
    pub fn discard(&mut self) {
        if self.offer.take().is_some() {
            self.discarded = self.other.take();
            self.other = self.next.take();
        }
    }

    /// The view that the device is to forget.
    pub fn discarded(&self) -> Option<&str> {
        self.discarded.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::history_entry::Entry;

    const MINE: &str = "v=1&m=2&a=7.5m5d8w6c";
    const THEIRS: &str = "v=1&m=2&a=18i5d8w2c";
    const CHANGED: &str = "v=1&m=2&a=18i5d8w3c";

    fn device(session: &str) -> Device {
        Device { session: Some(session.to_owned()), ..Device::default() }
    }

    #[test]
    fn a_link_comes_first_then_the_offer_then_the_opening() {
        let offer = |came, device: &Device| Session::begin("v=1&m=2&a=5m5d8w6c", came, device).offer();
        assert_eq!(offer(true, &device(MINE)), Some(Return::FromVisit));
        assert_eq!(offer(false, &device(MINE)), Some(Return::LastView));
        assert_eq!(offer(false, &Device::default()), None);
        for address in ["", "?fbclid=1", "ui=embed"] {
            let kept = device(&format!("{MINE}&lang=fr"));
            assert_eq!(opening(address, &kept), Opening { link: address.into(), broken: None, lang: Some(Lang::Fr) });
        }
        assert_eq!(opening(THEIRS, &device(&format!("{MINE}&lang=fr"))).lang, None);
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
    fn the_last_view_is_kept_with_the_first_change_of_the_opening() {
        let mut session = Session::begin(THEIRS, false, &device(MINE));
        assert!(!session.follow(THEIRS) && session.follow(CHANGED));
        session.meet(Some(MINE.into()), CHANGED);
        assert_eq!(session.other(), Some(MINE));
    }

    #[test]
    fn a_link_typed_into_the_address_writes_over_nothing() {
        let mut session = Session::begin(MINE, true, &Device::default());
        assert!(session.follow(CHANGED));
        session.meet(None, CHANGED);
        session.visit(THEIRS);
        assert!(!session.follow(THEIRS));
        session.meet(Some(CHANGED.into()), "v=1&m=2&a=0");
        assert_eq!(session.other(), Some(CHANGED));
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
    fn what_was_there_before_the_link_is_offered_after_the_last_view_until_declined() {
        let kept = Device { before: Some(MINE.into()), ..device(CHANGED) };
        let mut session = Session::begin(THEIRS, false, &kept);
        assert_eq!(session.offer(), Some(Return::LastView));
        assert_eq!(session.take_offer().as_deref(), Some(CHANGED));
        assert_eq!((session.other(), session.offer()), (Some(MINE), Some(Return::ToBefore)));
        session.decline();
        assert_eq!((session.other(), session.offer()), (None, None));
        let mut visit = Session::begin(THEIRS, true, &device(MINE));
        visit.decline();
        assert_eq!((visit.other(), visit.offer()), (Some(MINE), None));
    }

    #[test]
    fn a_view_that_is_discarded_is_kept_and_offered_no_more() {
        for came in [false, true] {
            let mut session = Session::begin(THEIRS, came, &device(MINE));
            session.discard();
            assert_eq!((session.discarded(), session.offer(), session.other()), (Some(MINE), None, None));
            // Should the device not have forgotten it.
            assert!(session.follow(CHANGED));
            session.meet(Some(MINE.into()), CHANGED);
            assert_eq!(session.other(), None);
            assert_eq!(session.take_offer(), None);
        }
        // What was there before the last view is not discarded with it.
        let kept = Device { before: Some(MINE.into()), ..device(CHANGED) };
        let mut session = Session::begin(THEIRS, false, &kept);
        session.discard();
        assert_eq!((session.discarded(), session.other(), session.offer()), (Some(CHANGED), Some(MINE), None));
        session.discard();
        assert_eq!((session.discarded(), session.other()), (Some(CHANGED), Some(MINE)), "nothing is offered");
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
        let reload = Device { entry: Some(Entry::default()), ..device(MINE) };
        assert_eq!(Session::begin(THEIRS, true, &reload).offer(), None);
        assert_eq!(Session::begin(MINE, true, &device(MINE)).offer(), None);
    }
}
