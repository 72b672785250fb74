//! What the browser keeps with an entry of its history: which step of the page it is, and what the end of its lesson gives back. A reload
//! finds both again, and so does the way back from another page.

use crate::history::HistoryPosition;
use crate::link::{self, Interface};
use crate::page::teach::state::{Before, Earlier};
use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

/// What the browser keeps with an entry of its history.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// Which step of which visit it is.
    pub mark: HistoryPosition,
    /// What the end of its tour and that of its task give back.
    pub before: Before,
}

impl Entry {
    /// Reads what [`Display`] writes; what cannot be read of a lesson is left out.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let mark = HistoryPosition::read(lines.next()?)?;
        let mut before = Before::default();
        while let (Some(name), Some(home), Some(view)) = (lines.next(), lines.next(), lines.next()) {
            let slot = match name {
                "tour" => &mut before.tour,
                "task" => &mut before.task,
                _ => continue,
            };
            if let Ok(home) = link::decode_address(home) {
                *slot = Some(Rc::new(Earlier { link: view.to_owned(), home: home.scenario }));
            }
        }
        Some(Self { mark, before })
    }
}

impl Display for Entry {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.mark.fmt(f)?;
        for (name, earlier) in [("tour", &self.before.tour), ("task", &self.before.task)] {
            if let Some(earlier) = earlier {
                let home = link::encode(&earlier.home, &Interface::default(), &[]);
                write!(f, "\n{name}\n{home}\n{}", earlier.link)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;
    use crate::trials::presets;

    #[test]
    fn an_entry_is_read_as_it_is_written() {
        let mark = HistoryPosition { visit: 7, step: 2, place: 5 };
        let earlier = |preset: &str, link: &str| {
            let home = presets::by_id(preset).map_or_else(Scenario::default, |preset| preset.scenario.clone());
            Some(Rc::new(Earlier { link: link.to_owned(), home }))
        };
        for before in [
            Before::default(),
            Before { tour: earlier("kovacs1996", "v=1&m=2&a=7.5m5d8w6c#data=0w340v"), task: None },
            Before { tour: earlier("anrs079", "v=1&m=2&a=0"), task: earlier("silcaat", "v=1&m=2") },
            Before { tour: None, task: earlier("uk-vanguard", "v=1") },
        ] {
            let entry = Entry { mark, before };
            assert_eq!(Entry::read(&entry.to_string()), Some(entry.clone()), "{entry}");
        }
        assert_eq!(
            Entry::read("1.2.3"),
            Some(Entry { mark: HistoryPosition { visit: 1, step: 2, place: 3 }, ..Entry::default() })
        );
    }

    #[test]
    fn what_no_page_wrote_is_left_out() {
        for text in ["", "x", "1.2", "tour\na\nb"] {
            assert_eq!(Entry::read(text), None, "{text}");
        }
        for text in ["1.2.3\n", "1.2.3\ntour", "1.2.3\ntour\na", "1.2.3\nwhat\na\nb"] {
            assert_eq!(Entry::read(text).map(|entry| entry.before), Some(Before::default()), "{text}");
        }
    }
}
