//! What a tab keeps of teaching over a reload: what was drawn and not yet revealed, what was filled in, the tour being made. It is the
//! tab's alone, so that two tabs take nothing from each other.

use crate::teach::prediction::Sketch;
use std::rc::Rc;

/// Curves that are kept at most, the newest.
pub const MOST_SKETCHES: usize = 12;

/// What a tab keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoredLessons {
    /// The tour being made, as a code.
    pub draft: Option<String>,
    /// What was pasted into the box for a class's codes, and whether the curves in it are shown.
    pub class: (String, bool),
    /// The student's link and code that are to be checked.
    pub student: (String, String),
    /// Curves that were drawn and not revealed, each with the mark of its picture.
    pub sketches: Rc<Vec<(String, Sketch)>>,
    /// The mark of the picture over which one is being drawn.
    pub drawing: Option<String>,
    /// Whether counts were spaced logarithmically before the prediction.
    pub was_log: bool,
    /// Whether the hazard ratios of the two large trials stood in the place of the CD4 count.
    pub ending: bool,
}

impl StoredLessons {
    /// All of it as a text, a line each; `None` where there is nothing to keep.
    pub fn write(&self) -> Option<String> {
        let mut lines = Vec::new();
        let mut line = |name: &str, text: &str| {
            if !text.is_empty() {
                lines.push(format!("{name}={}", text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")));
            }
        };
        line("draft", self.draft.as_deref().unwrap_or_default());
        line("class", &self.class.0);
        line("shown", if self.class.1 { "1" } else { "" });
        line("link", &self.student.0);
        line("code", &self.student.1);
        for (mark, sketch) in self.sketches.iter() {
            line("sketch", &format!("{mark} {}", sketch.code()));
        }
        line("drawing", self.drawing.as_deref().unwrap_or_default());
        line("log", if self.was_log { "1" } else { "" });
        line("ending", if self.ending { "1" } else { "" });
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// Reads it again; what cannot be read is left out.
    pub fn read(text: &str) -> Self {
        let mut kept = Self::default();
        let mut sketches = Vec::new();
        let named = text.lines().filter_map(|line| line.split_once('='));
        for (name, text) in named.map(|(name, text)| (name, unescaped(text))).filter(|(_, text)| !text.is_empty()) {
            match name {
                "draft" => kept.draft = Some(text),
                "class" => kept.class.0 = text,
                "shown" => kept.class.1 = true,
                "link" => kept.student.0 = text,
                "code" => kept.student.1 = text,
                "sketch" => {
                    let read = text.split_once(' ').and_then(|(mark, code)| Some((mark, Sketch::read(code)?)));
                    sketches.extend(read.map(|(mark, sketch)| (mark.to_owned(), sketch)));
                }
                "drawing" => kept.drawing = Some(text),
                "log" => kept.was_log = true,
                "ending" => kept.ending = true,
                _ => {}
            }
        }
        let old = sketches.len().saturating_sub(MOST_SKETCHES);
        sketches.drain(..old);
        kept.sketches = Rc::new(sketches);
        kept
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                other => out.extend(other),
            },
            (letter, false) => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_tab_keeps_comes_back_and_nothing_is_nothing() {
        assert_eq!((StoredLessons::default().write(), StoredLessons::read("")), (None, StoredLessons::default()));
        let mut sketch = Sketch::new(74.0, 340.0);
        sketch.stroke((2.0, 400.0), (20.0, 900.0));
        let kept = StoredLessons {
            draft: Some("u1.hMine.h.z".into()),
            class: ("Ana: p1-2-0\r\nBo: c:\\new =?\n".into(), true),
            student: ("?v=1&m=2".into(), "k3f-9q2".into()),
            sketches: Rc::new(vec![("k3f".into(), sketch), ("abc".into(), Sketch::new(8.0, 100.0))]),
            drawing: Some("k3f".into()),
            was_log: true,
            ending: true,
        };
        assert_eq!(StoredLessons::read(&kept.write().unwrap()), kept);
    }

    #[test]
    fn what_no_page_wrote_brings_nothing_down() {
        for text in [
            "=",
            "sketch=",
            "sketch=k3f 9;",
            "draft",
            "\\",
            "class=\\",
            "sketch=k3f 0;1;,,\u{ffff}",
            "shown=0\n\n=",
            "drawing=\ndraft=\\",
        ] {
            let kept = StoredLessons::read(text);
            assert!(kept.sketches.is_empty(), "{text}");
            assert_eq!(StoredLessons::read(&kept.write().unwrap_or_default()), kept, "{text}");
        }
    }
}
