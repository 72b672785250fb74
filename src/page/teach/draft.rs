//! The tour being made: how it came about, step by step, and what the device keeps of it next to the tours of other tabs.

use crate::page::teach::state::TourText;
use crate::teach::tour::Tour;
use std::rc::Rc;

/// Changes that can be undone at most; older ones are forgotten.
const MOST_CHANGES: usize = 200;

/// A tour with what it was before each change, and what was undone.
#[derive(Clone, Debug, Default)]
struct Changes {
    past: Vec<Rc<Tour>>,
    present: Rc<Tour>,
    future: Vec<Rc<Tour>>,
}

/// The tour being made.
#[derive(Clone, Debug)]
pub struct Draft {
    changes: Rc<Changes>,
    /// The text that is being typed: all that is typed into it in a row is one change.
    typing: Option<TourText>,
    code: Option<Rc<str>>,
    before: Option<Rc<str>>,
    /// Tours that other tabs have made and this one has not, with their codes.
    pub others: Rc<Vec<(String, Tour)>>,
    /// The one of them that was discarded last on this visit.
    pub discarded: Option<(String, Tour)>,
    /// Whether the device keeps it.
    pub is_kept: bool,
    /// What was done last, for those who hear the page.
    pub said: String,
}

impl PartialEq for Draft {
    /// The code says all that the tour is, so the tours before it need no look.
    fn eq(&self, other: &Self) -> bool {
        let place = |draft: &Self| (draft.changes.past.len(), draft.changes.future.len(), draft.is_kept);
        let aside = |draft: &Self| draft.discarded.as_ref().map(|(code, _)| code.clone());
        place(self) == place(other)
            && self.code == other.code
            && self.others == other.others
            && aside(self) == aside(other)
            && self.said == other.said
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            changes: Rc::default(),
            typing: None,
            code: None,
            before: None,
            others: Rc::default(),
            discarded: None,
            is_kept: true,
            said: String::new(),
        }
    }
}

impl Draft {
    /// The tour as it is now.
    pub fn tour(&self) -> &Tour {
        &self.changes.present
    }

    /// The tour that the device has kept.
    pub fn kept(tour: Tour) -> Self {
        let changes = Changes { present: Rc::new(tour), ..Changes::default() };
        let mut draft = Self { changes: Rc::new(changes), ..Self::default() };
        draft.code = draft.written();
        draft.before.clone_from(&draft.code);
        draft
    }

    /// Whether there is a change to undo, and one to redo.
    pub fn can_travel(&self) -> (bool, bool) {
        (!self.changes.past.is_empty(), !self.changes.future.is_empty())
    }

    /// Takes a changed tour; `typing` names the text that is being typed, if that is the change.
    pub fn change(&mut self, tour: Tour, typing: Option<TourText>) {
        self.before.clone_from(&self.code);
        if tour == *self.tour() {
            return;
        }
        let mut changes = Changes::clone(&self.changes);
        let before = std::mem::replace(&mut changes.present, Rc::new(tour));
        changes.future.clear();
        if typing.is_none() || typing != self.typing {
            changes.past.push(before);
            let forgotten = changes.past.len().saturating_sub(MOST_CHANGES);
            changes.past.drain(..forgotten);
        }
        self.follow(changes, typing);
    }

    /// Undoes the last change, or makes it again.
    pub fn travel(&mut self, forward: bool) {
        self.before.clone_from(&self.code);
        let mut changes = Changes::clone(&self.changes);
        let found = if forward { changes.future.pop() } else { changes.past.pop() };
        if let Some(tour) = found {
            let here = std::mem::replace(&mut changes.present, tour);
            if forward {
                changes.past.push(here);
            } else {
                changes.future.push(here);
            }
            self.follow(changes, None);
        }
    }

    fn follow(&mut self, changes: Changes, typing: Option<TourText>) {
        (self.changes, self.typing) = (Rc::new(changes), typing);
        self.code = self.written();
    }

    /// The tour as the device keeps it; `None` where there is nothing to keep.
    fn written(&self) -> Option<Rc<str>> {
        let tour = self.tour();
        (!tour.steps.is_empty() || !tour.title.is_empty()).then(|| tour.encode().into())
    }

    /// Takes away a tour of another tab. Gives its title, if it is there.
    pub fn discard(&mut self, place: usize) -> Option<&str> {
        let mut others = Vec::clone(&self.others);
        let gone = (place < others.len()).then(|| others.remove(place))?;
        self.others = Rc::new(others);
        Some(&self.discarded.insert(gone).1.title)
    }

    /// Brings back the one that was discarded last.
    pub fn restore(&mut self) {
        if let Some(back) = self.discarded.take() {
            let mut others = Vec::clone(&self.others);
            others.push(back);
            self.others = Rc::new(others);
        }
    }

    /// The tour as the device keeps it.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The tour that this tab last wrote there or found there, before the last change.
    pub fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }
}

/// Why the device is to keep something of teaching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// A curve was drawn, or a form filled in: that is the tab's alone.
    Tab,
    /// The tour was changed.
    Edited,
    /// A change of the tour was undone or redone.
    Travelled,
    /// Another tab's tour was taken in place of this one.
    Taken,
    /// Another tab's tour was discarded.
    Discarded,
    /// It was brought back.
    Restored,
    /// Nothing was done: what other tabs have made is to be looked up.
    Looked,
}

/// What the device keeps of tours that are being made, each as a code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The one that was changed last, in whichever tab.
    pub draft: Option<String>,
    /// Those that it was written over.
    pub others: Vec<String>,
}

impl Shelf {
    /// Puts `now` there, in place of what this tab had there `before`. What another tab has made stays among the others.
    #[must_use]
    pub fn keep(mut self, why: Keeping, before: Option<&str>, now: Option<&str>) -> Self {
        let anothers = self.draft.take().filter(|there| Some(there.as_str()) != before);
        if why == Keeping::Edited {
            self.others.retain(|other| Some(other.as_str()) != before);
        }
        let left = before.filter(|_| why == Keeping::Taken).map(str::to_owned);
        for code in anothers.into_iter().chain(left) {
            if !self.others.contains(&code) {
                self.others.push(code);
            }
        }
        Self { draft: now.map(str::to_owned), others: self.others }
    }

    /// Takes a tour away for good. Where it is the one that was changed last, the tab's own takes its place.
    #[must_use]
    pub fn discard(mut self, code: &str, now: Option<&str>) -> Self {
        self.others.retain(|other| other != code);
        if self.draft.as_deref() == Some(code) {
            self.draft = now.map(str::to_owned);
        }
        self
    }

    /// Puts a tour back among the others.
    #[must_use]
    pub fn restore(mut self, code: &str) -> Self {
        if self.draft.as_deref() != Some(code) && !self.others.iter().any(|other| other == code) {
            self.others.push(code.to_owned());
        }
        self
    }

    /// The tours of others, for a tab that has made `mine`.
    pub fn others_than(&self, mine: Option<&str>) -> Vec<&str> {
        let all = self.others.iter().chain(&self.draft).map(String::as_str);
        let mut found: Vec<&str> = Vec::new();
        for code in all.filter(|code| Some(*code) != mine) {
            if !found.contains(&code) {
                found.push(code);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teach::tour::TourStep;

    /// A tab as the device knows it: what it has there.
    struct Tab(Option<&'static str>);

    impl Tab {
        fn does(&mut self, shelf: &mut Shelf, why: Keeping, now: Option<&'static str>) {
            *shelf = std::mem::take(shelf).keep(why, self.0, now);
            self.0 = now;
        }
    }

    #[test]
    fn two_tabs_write_over_nothing_of_each_other() {
        let mut shelf = Shelf { draft: Some("old".into()), others: Vec::new() };
        let (mut mine, mut theirs) = (Tab(Some("old")), Tab(Some("old")));
        theirs.does(&mut shelf, Keeping::Edited, Some("b1"));
        assert_eq!(shelf.others_than(mine.0), ["b1"], "the first tab is told of it before it writes");
        mine.does(&mut shelf, Keeping::Edited, Some("a1"));
        assert_eq!((shelf.draft.as_deref(), &*shelf.others), (Some("a1"), &["b1".to_owned()][..]));
        theirs.does(&mut shelf, Keeping::Edited, Some("b2"));
        theirs.does(&mut shelf, Keeping::Edited, Some("b3"));
        mine.does(&mut shelf, Keeping::Edited, Some("a2"));
        assert_eq!(shelf.others_than(mine.0), ["b3"], "one of each tab, the newest");
        // A third one, in a tab that was empty.
        let mut third = Tab(None);
        third.does(&mut shelf, Keeping::Edited, Some("c1"));
        assert_eq!(shelf.others_than(third.0), ["b3", "a2"]);
    }

    #[test]
    fn taking_another_tour_keeps_ones_own_and_undo_keeps_both() {
        let mut shelf = Shelf { draft: Some("mine".into()), others: vec!["theirs".into()] };
        let mut tab = Tab(Some("mine"));
        tab.does(&mut shelf, Keeping::Taken, Some("theirs"));
        assert_eq!((shelf.draft.as_deref(), shelf.others_than(tab.0)), (Some("theirs"), vec!["mine"]));
        tab.does(&mut shelf, Keeping::Travelled, Some("mine"));
        assert_eq!((shelf.draft.as_deref(), shelf.others_than(tab.0)), (Some("mine"), vec!["theirs"]));
        tab.does(&mut shelf, Keeping::Edited, Some("mine too"));
        assert_eq!(shelf.others_than(tab.0), ["theirs"]);
        tab.does(&mut shelf, Keeping::Edited, None);
        assert_eq!((shelf.draft.as_deref(), shelf.others_than(None)), (None, vec!["theirs"]));
    }

    #[test]
    fn a_tour_that_is_discarded_is_gone_for_every_tab_until_it_is_restored_or_changed() {
        let shelf = Shelf { draft: Some("theirs".into()), others: vec!["old".into()] };
        let mut gone = shelf.clone().discard("theirs", Some("mine")).discard("old", Some("mine"));
        assert_eq!((gone.draft.as_deref(), &*gone.others), (Some("mine"), &[][..]));
        assert!(gone.others_than(Some("mine")).is_empty());
        // The first tab goes on with its own: the other does not come back by that.
        let mut mine = Tab(Some("mine"));
        mine.does(&mut gone, Keeping::Edited, Some("mine too"));
        assert!(gone.others_than(mine.0).is_empty());
        let back = gone.clone().restore("old");
        assert_eq!(back.others_than(mine.0), ["old"]);
        assert_eq!(back.clone().restore("old"), back);
        let mut theirs = Tab(Some("theirs"));
        theirs.does(&mut gone, Keeping::Edited, Some("theirs edited"));
        assert_eq!(gone.others_than(mine.0), ["theirs edited"], "a tour that is being made is another");
        let empty = shelf.discard("theirs", None);
        assert_eq!((empty.draft.as_deref(), empty.others_than(None)), (None, vec!["old"]));
    }

    #[test]
    fn every_change_is_undone_and_what_is_typed_in_a_row_is_one_step() {
        let mut draft = Draft::default();
        let titled = |title: &str, steps: usize| Tour {
            title: title.to_owned().into(),
            steps: vec![TourStep::default(); steps],
            ..Tour::default()
        };
        draft.change(titled("", 2), None);
        for typed in ["T", "Tw", "Two"] {
            draft.change(titled(typed, 2), Some(TourText::Tour));
        }
        draft.change(titled("Two", 1), None);
        assert_eq!(draft.before(), Some(&*titled("Two", 2).encode()));
        let mut seen = Vec::new();
        for _ in 0..3 {
            draft.travel(false);
            seen.push((draft.tour().title.to_string(), draft.tour().steps.len()));
        }
        assert_eq!(seen, [("Two".to_owned(), 2), (String::new(), 2), (String::new(), 0)]);
        assert_eq!((draft.can_travel(), draft.code()), ((false, true), None));
        draft.travel(true);
        draft.travel(true);
        draft.travel(true);
        assert_eq!((draft.tour(), draft.can_travel()), (&titled("Two", 1), (true, false)));
    }
}
