//! How an address asks for the page to be looked at: names in `view`, `x=60-70`, `y=0-1500`, `log=1`.

use crate::chart::panel::PanelId;
use crate::chart::window::{self, Window};
use crate::link::Interface;
use crate::notice::{Notice, NoticeKind, Phrase};
use crate::page::explore::link::Explored;
use crate::page::page_link::ViewNames;
use crate::page::view::{Lens, Section};

/// What of the view is in an address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShownView {
    /// What is next to the chart.
    pub lens: Lens,
    /// What is read under it.
    pub section: Option<Section>,
    /// Whether counts are spaced logarithmically.
    pub log: bool,
    /// The open panels.
    pub panels: Vec<PanelId>,
    /// The weeks, where they are not the whole run.
    pub window: Option<Window>,
    /// The counts, where the axis does not fit itself.
    pub counts: Option<(f64, f64)>,
    /// The choices of the parts that explore.
    pub explored: Explored,
}

/// The least height of an axis of counts.
const LEAST_COUNTS: f64 = 10.0;

impl ShownView {
    /// Reads what an address says; what cannot be taken is named in a notice.
    pub fn read(names: &ViewNames, interface: &Interface, run_weeks: f64, notices: &mut Vec<Notice>) -> Self {
        let mut refuse = |key: &str, got: &str, used: Phrase, allowed: Phrase| {
            notices.push(Notice::new(NoticeKind::BadValue, key, got, used, allowed));
        };
        let window = interface.x.as_deref().and_then(|text| {
            let read = window::read(text).filter(|read| read.0 < run_weeks);
            if read.is_none() {
                refuse("x", text, Phrase::WholeRun, Phrase::TwoWeeks { to: run_weeks });
            }
            read.and_then(|read| window::within(read, run_weeks))
        });
        let counts = interface.y.as_deref().and_then(|text| {
            let read = window::read(text).filter(|read| read.1 - read.0 >= LEAST_COUNTS && read.1 <= 1e5);
            if read.is_none() {
                refuse("y", text, Phrase::FittedAxis, Phrase::TwoCounts);
            }
            read
        });
        Self {
            lens: names.lens,
            section: names.section,
            log: interface.log.as_deref() == Some("1"),
            panels: names.panels.clone(),
            window,
            counts,
            explored: names.explored.clone(),
        }
    }

    /// Writes the ranges and the scale.
    pub fn write(&self, interface: &mut Interface) {
        interface.x = self.window.map(window::write);
        interface.y = self.counts.map(window::write);
        interface.log = self.log.then(|| "1".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(x: &str, y: &str) -> (ShownView, Vec<Notice>) {
        let (mut notices, some) = (Vec::new(), |text: &str| (!text.is_empty()).then(|| text.to_owned()));
        let interface = Interface { x: some(x), y: some(y), ..Interface::default() };
        let shown = ShownView::read(&ViewNames::read("table.il2.rna"), &interface, 74.0, &mut notices);
        (shown, notices)
    }

    #[test]
    fn what_is_written_is_read() {
        let (shown, notices) = read("60-70.5", "0-1500");
        assert!(notices.is_empty());
        assert_eq!((shown.window, shown.counts), (Some((60.0, 70.5)), Some((0.0, 1500.0))));
        assert_eq!(shown.panels.iter().map(|panel| panel.name()).collect::<Vec<_>>(), ["rna", "il2"]);
        let mut interface = Interface::default();
        shown.write(&mut interface);
        assert_eq!((interface.x.as_deref(), interface.y.as_deref()), (Some("60-70.5"), Some("0-1500")));
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for (x, y) in [("70-60", ""), ("80-90", ""), ("nonsense", ""), ("", "5-6"), ("", "0-")] {
            let (shown, notices) = read(x, y);
            assert_eq!((shown.window, shown.counts, notices.len()), (None, None, 1), "{x} {y}");
        }
        assert_eq!(read("70-90", "").0.window, Some((54.0, 74.0)), "moved into the run");
    }
}
