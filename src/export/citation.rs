//! How a view is cited: as a line of text, and for BibTeX.

use crate::export::provenance::Provenance;

/// Who made the explorer, as CITATION.cff has it.
pub const AUTHORS: &str = "The IL-2 explorer contributors";

/// Its name there.
pub const TITLE: &str = "IL-2 cycle explorer";

/// A line of text: authors, program, model, address and date (`2026-11-28`).
pub fn plain(provenance: &Provenance, date: &str) -> String {
    let Provenance { program, model, parameters, .. } = provenance;
    let address = one_word(provenance.address_or_link());
    format!(
        "{AUTHORS}. {TITLE}, version {program}, model {model}, parameter set {parameters}. {address} (seen {date})."
    )
}

/// An entry of BibTeX, of the kind `misc`, which every style knows. The year is that of the date.
pub fn bibtex(provenance: &Provenance, date: &str) -> String {
    let Provenance { program, model, parameters, .. } = provenance;
    let (year, address) = (date.split('-').next().unwrap_or_default(), one_word(provenance.address_or_link()));
    format!(
        "@misc{{il2-cycle-explorer,\n  author = {{{{{AUTHORS}}}}},\n  title = {{{{{TITLE}}}}},\n  year = {{{year}}},\n  \
         note = {{Version {program}, model {model}, parameter set {parameters}}},\n  url = {{{address}}},\n  \
         urldate = {{{date}}}\n}}\n"
    )
}

/// An address without what would end it, or the entry of BibTeX that it is in.
fn one_word(address: &str) -> String {
    let written = |sign: char| match sign {
        '{' | '}' | '\\' | '"' => format!("%{:02X}", u32::from(sign)),
        sign if sign.is_whitespace() || sign.is_control() => "%20".to_owned(),
        sign => sign.to_string(),
    };
    address.chars().map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DATE: &str = "2026-11-28";

    fn of(link: &str) -> Provenance {
        Provenance::new(link, Some("https://h.example/il2/"), &[])
    }

    /// The fields of an entry: a reader of BibTeX that knows nothing but braces.
    fn fields(entry: &str) -> Vec<(String, String)> {
        let inside = entry.strip_prefix("@misc{il2-cycle-explorer,").and_then(|rest| rest.trim_end().strip_suffix('}'));
        let (mut found, mut rest) = (Vec::new(), inside.expect("one entry"));
        while let Some((name, value)) = rest.split_once(" = {") {
            let mut depth = 1;
            let end = value.char_indices().find(|(_, sign)| {
                depth += i32::from(*sign == '{') - i32::from(*sign == '}');
                depth == 0
            });
            let (end, _) = end.expect("every brace is closed");
            found.push((name.trim_matches([',', '\n', ' ']).to_owned(), value[..end].to_owned()));
            rest = &value[end + 1..];
        }
        assert_eq!(rest.trim(), "", "nothing is left over");
        found
    }

    #[test]
    fn it_names_program_model_address_and_date() {
        let line = plain(&of("v=1&m=2&a=5m5d8w6c"), DATE);
        for part in
            [AUTHORS, env!("CARGO_PKG_VERSION"), "model 2, parameter set ", "?v=1&m=2&a=5m5d8w6c (seen 2026-11-28)."]
        {
            assert!(line.contains(part), "{line} lacks {part}");
        }
        let entry = fields(&bibtex(&of("v=1&m=2&a=5m5d8w6c"), DATE));
        let names: Vec<_> = entry.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["author", "title", "year", "note", "url", "urldate"]);
        assert_eq!((entry[2].1.as_str(), entry[5].1.as_str()), ("2026", DATE));
        assert_eq!(entry[4].1, "https://h.example/il2/?v=1&m=2&a=5m5d8w6c");
    }

    #[test]
    fn it_says_what_the_citation_file_says() {
        let file = include_str!("../../CITATION.cff");
        assert!(file.contains(&format!("\ntitle: {TITLE}\n")) && file.contains(&format!("name: {AUTHORS}\n")));
        assert!(file.contains(&format!("\nversion: {}\n", env!("CARGO_PKG_VERSION"))));
    }

    proptest! {
        #[test]
        fn nothing_in_a_link_ends_line_or_entry(link in any::<String>()) {
            let (line, entry) = (plain(&of(&link), DATE), bibtex(&of(&link), DATE));
            prop_assert_eq!(line.lines().count(), 1);
            prop_assert_eq!(fields(&entry).len(), 6);
        }
    }
}
