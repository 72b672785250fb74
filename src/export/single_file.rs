//! The page as one HTML file with a view baked in, to be sent by mail or kept on a disk.
//!
//! `cargo xtask build` puts the file `il2-explorer.html` next to the page: everything is inside, and two `meta` elements are empty.
//! The page fetches it from its own host, [`bake`] fills them in, and the browser saves the result.

use super::markup::escape;
use super::provenance::Provenance;

/// The name under which the file lies next to the page.
pub const FILE_NAME: &str = "il2-explorer.html";
const LINK: &str = "<meta name=\"il2-link\" content=\"\">";
const HOME: &str = "<meta name=\"il2-home\" content=\"\">";

/// The file that opens on the view of a link. `None` where the text is not that file: then the host has answered with something else.
///
/// Behind `il2-home` it has the address of the page, so that links shared from the file lead to the web and not to a disk.
pub fn bake(file: &str, provenance: &Provenance) -> Option<String> {
    let (before, after) = file.split_once(LINK)?;
    let (between, after) = after.split_once(HOME)?;
    let home = provenance.address.as_deref().and_then(|address| address.split(['?', '#']).next()).unwrap_or_default();
    let (link, home) = (escape(&provenance.link), escape(home));
    Some(format!(
        "{before}<meta name=\"il2-link\" content=\"{link}\">{between}<meta name=\"il2-home\" content=\"{home}\">{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_view_and_the_way_home_are_in_the_file() {
        let file = format!("<head>{LINK}\n{HOME}</head>");
        let provenance = Provenance::new("v=1&a=0#data=0w340v", Some("https://h.example/il2/?v=1"), &[]);
        assert_eq!(
            bake(&file, &provenance).unwrap(),
            "<head><meta name=\"il2-link\" content=\"v=1&amp;a=0#data=0w340v\">\n\
             <meta name=\"il2-home\" content=\"https://h.example/il2/\"></head>"
        );
        assert_eq!(bake("404", &provenance), None);
    }
}
