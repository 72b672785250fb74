//! What every export carries: from which link, which versions and which sources it was made.

use crate::link;
use crate::model::constants::{Constants, RECORDS};
use crate::scenario::Known;
use crate::source::{self, Source};
use crate::trials::Observation;
use serde::Serialize;

/// What the explorer is and is not, in one sentence.
pub const DISCLAIMER: &str = "A teaching model of an abandoned investigational treatment. Not for clinical decisions";

/// Where an export comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Provenance {
    /// The canonical link of the view, from `v=` on.
    pub link: String,
    /// The address that opens it; `None` where the page's own address is not known, as in a file from a disk.
    pub address: Option<String>,
    /// Version of the program.
    pub program: &'static str,
    /// Format of the link: its `v`.
    pub link_format: u32,
    /// Model and parameter set: the link's `m`.
    pub model: u32,
    /// Eight letters that change whenever a parameter's value does: two exports with the same ones were made with the same numbers.
    pub parameters: String,
    /// Publications and choices behind the parameters, then those behind the trial results shown.
    pub sources: Vec<&'static Source>,
}

impl Provenance {
    /// For a link as [`link::encode`] writes it, the address of the page (its query and fragment are not looked at) and the trial
    /// results shown.
    pub fn new(link: &str, base: Option<&str>, observations: &[&'static Observation]) -> Self {
        let mut sources: Vec<&'static Source> = Vec::new();
        let of_model = RECORDS.iter().filter_map(|record| source::by_id(record.source));
        for found in of_model.chain(observations.iter().filter_map(|observation| observation.source())) {
            if !sources.contains(&found) {
                sources.push(found);
            }
        }
        let known = link::decode(link).map(|decoded| decoded.scenario.run.known).unwrap_or_default();
        Self {
            link: link.trim_start_matches('?').to_owned(),
            address: base.map(|base| crate::share::embed::address(base, link)),
            program: env!("CARGO_PKG_VERSION"),
            link_format: link::VERSION,
            model: link::MODEL,
            parameters: fingerprint(known),
            sources,
        }
    }

    /// The address where it is known, else the link.
    pub fn address_or_link(&self) -> &str {
        self.address.as_deref().unwrap_or(&self.link)
    }

    /// Program and versions in one line.
    pub fn versions(&self) -> String {
        format!(
            "IL-2 cycle explorer {}, link format {}, model {}, parameter set {}",
            self.program, self.link_format, self.model, self.parameters
        )
    }

    /// Everything as names and texts, one line each: for comments and descriptions.
    pub fn lines(&self) -> Vec<(&'static str, String)> {
        let mut lines = vec![
            ("Link", self.address_or_link().to_owned()),
            ("Made with", self.versions()),
            ("Note", DISCLAIMER.to_owned()),
        ];
        lines.extend(self.sources.iter().map(|source| ("Source", citation(source))));
        for (_, text) in &mut lines {
            *text = super::markup::one_line(text);
        }
        lines
    }
}

/// A citation with its link.
pub fn citation(source: &Source) -> String {
    match source.link {
        Some(link) => format!("{}. {link}", source.citation),
        None => source.citation.to_owned(),
    }
}

/// FNV-1a (Fowler, Noll, Vo) over the bits of every parameter, as eight hexadecimal digits.
fn fingerprint(known: Known) -> String {
    let constants = Constants::of(known);
    let bits = RECORDS.iter().filter_map(|record| constants.get(record.name)).flat_map(f64::to_le_bytes);
    let hash = bits.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::observations;

    #[test]
    fn it_names_link_versions_and_every_source_once() {
        let shown: Vec<_> =
            ["anrs079-il2-w74", "anrs079-il2-w74"].iter().filter_map(|id| observations::by_id(id)).collect();
        let provenance = Provenance::new("?v=1&m=2&a=0", Some("https://h.example/il2/?x=1"), &shown);
        let lines = provenance.lines();
        assert_eq!(lines[0], ("Link", "https://h.example/il2/?v=1&m=2&a=0".to_owned()));
        assert!(lines[1].1.contains("model 2, parameter set "), "{}", lines[1].1);
        let count = |part: &str| lines.iter().filter(|(_, text)| text.contains(part)).count();
        assert_eq!((count("Piscitelli"), count("AIDS 2003;17:343-51")), (1, 1));
        assert_eq!(provenance.parameters.len(), 8);
    }

    #[test]
    fn nothing_in_a_link_ends_a_comment() {
        let lines = Provenance::new("v=1\nimport os", None, &[]).lines();
        assert_eq!(lines[0].1, "v=1 import os");
    }
}
