//! The key `view`: one type, one reader, one writer. Its names are joined with `.`.

use crate::chart::panel::PanelId;
use crate::page::explore::link::Explored;
use crate::page::view::{Lens, Section};
use crate::trials::presets;

/// Between two names.
const BETWEEN: char = '.';

/// What `view` says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewNames {
    /// The regimen whose results are drawn; `None`: the one that the scenario is, if it is one.
    pub preset: Option<&'static str>,
    /// The lens.
    pub lens: Lens,
    /// The open section.
    pub section: Option<Section>,
    /// The open panels.
    pub panels: Vec<PanelId>,
    /// The choices in the lens.
    pub explored: Explored,
    /// Names that mean nothing here.
    pub unknown: Vec<String>,
}

/// The name of a regimen in `view`. An id such as `argentina-7.5` has the sign that separates the names.
fn regimen_name(id: &str) -> String {
    id.replace(BETWEEN, "-")
}

/// The regimen at the start of some names, and what follows it. Until November 2026 an id was written with its `.`.
fn regimen_at(names: &str) -> Option<(&'static str, &str)> {
    let behind = |name: &str| {
        let rest = names.strip_prefix(name)?;
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix(BETWEEN) }
    };
    presets::all()
        .iter()
        .find_map(|preset| Some((preset.id, behind(&regimen_name(preset.id)).or_else(|| behind(preset.id))?)))
}

impl ViewNames {
    /// Reads the value of `view`, in any case. Of two regimens the first counts, of two lenses or
    /// sections the first in the order of the page.
    pub fn read(text: &str) -> Self {
        let text = text.to_ascii_lowercase();
        let (mut read, mut lenses, mut sections) = (Self::default(), Vec::new(), Vec::new());
        let mut rest = text.as_str();
        while !rest.is_empty() {
            if let Some((id, behind)) = regimen_at(rest) {
                read.preset.get_or_insert(id);
                rest = behind;
                continue;
            }
            let (name, behind) = rest.split_once(BETWEEN).unwrap_or((rest, ""));
            rest = behind;
            if let Some(lens) = Lens::ALL.into_iter().find(|lens| lens.name() == name) {
                lenses.push(lens);
            } else if let Some(section) = Section::ALL.into_iter().find(|section| section.name() == name) {
                sections.push(section);
            } else if let Some(panel) = PanelId::ALL.into_iter().find(|panel| panel.name() == name) {
                read.panels.push(panel);
            } else if !name.is_empty() && !read.explored.read(name) {
                read.unknown.push(name.to_owned());
            }
        }
        read.panels = PanelId::in_order(&read.panels);
        read.lens = Lens::ALL.into_iter().find(|lens| lenses.contains(lens)).unwrap_or_default();
        read.section = Section::ALL.into_iter().find(|section| sections.contains(section));
        read
    }

    /// Writes the value of `view`; `None` where the page shows what it opens with.
    pub fn write(&self) -> Option<String> {
        let names: Vec<String> = self
            .preset
            .map(regimen_name)
            .into_iter()
            .chain((self.lens != Lens::default()).then(|| self.lens.name().to_owned()))
            .chain(self.section.map(|section| section.name().to_owned()))
            .chain(self.panels.iter().map(|panel| panel.name().to_owned()))
            .chain(self.explored.names(self.lens))
            .collect();
        (!names.is_empty()).then(|| names.join("."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_regimen_comes_back_with_a_lens_a_section_and_a_panel() {
        for preset in presets::all() {
            for (lens, section) in Lens::ALL.into_iter().zip(Section::ALL.into_iter().map(Some).chain([None]).cycle()) {
                let names = ViewNames {
                    preset: Some(preset.id),
                    lens,
                    section,
                    panels: [PanelId::ALL[1]].into(),
                    ..ViewNames::default()
                };
                let text = names.write().unwrap();
                assert_eq!(ViewNames::read(&text), names, "{text}");
                assert_eq!(ViewNames::read(&text.to_ascii_uppercase()), names, "{text} in capitals");
            }
        }
    }

    #[test]
    fn a_regimen_written_with_its_point_is_read() {
        for text in [
            "argentina-7.5.compare.rna",
            "rna.argentina-7.5.compare",
            "compare.rna.argentina-7.5",
            "argentina-7-5.rna.compare",
        ] {
            let names = ViewNames::read(text);
            assert_eq!((names.preset, names.lens), (Some("argentina-7.5"), Lens::Compare), "{text}");
            assert_eq!((names.panels, names.unknown), ([PanelId::ALL[0]].into(), Vec::<String>::new()), "{text}");
        }
    }

    #[test]
    fn no_two_names_are_spelled_alike() {
        let mut names: Vec<String> = presets::all().iter().map(|preset| regimen_name(preset.id)).collect();
        names.extend(Lens::ALL.map(|lens| lens.name().to_owned()));
        names.extend(Section::ALL.map(|section| section.name().to_owned()));
        names.extend(PanelId::ALL.map(|panel| panel.name().to_owned()));
        for name in &names {
            assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}");
            assert!(!Explored::default().read(name), "{name} is a choice in a lens, too");
        }
    }

    #[test]
    fn what_is_no_name_is_told() {
        assert_eq!(ViewNames::read("maps..rna.argentina-7").unknown, ["maps", "argentina-7"]);
    }
}
