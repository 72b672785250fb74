//! `cargo xtask single-file`: the built page as one HTML file that opens from a disk or an e-mail, without a server.
//!
//! Style sheets, scripts, the module's glue, the module itself and the icon go into the page. Its content security policy names the hash of each
//! script and style, so nothing else runs; and it connects to nothing. Two empty `meta` elements wait for a view and the address of
//! the page on the web: `export::single_file` of the library fills them in.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::arguments::Arguments;
use crate::bundle::STYLE;
use crate::html::{self, Part, parts};
use crate::licences;
use crate::offline::SINGLE_FILE;
use crate::process::say;
use crate::project;
use crate::site::{self, Effort};
use crate::site_files::{self, read, write};

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let effort = Effort::from(&mut arguments);
    let is_built = arguments.flag("--no-build");
    arguments.finish()?;
    if is_built { build(&project::dist()) } else { site::build(effort) }
}

/// Writes the file into a built site.
pub(crate) fn build(dist: &Path) -> Result<(), String> {
    let page = text(dist, "index.html")?;
    let file = dist.join(SINGLE_FILE);
    write(&file, Builder::new(dist).page(&page)?.as_bytes())?;
    say(&format!("one file with everything inside: {}", file.display()));
    Ok(())
}

/// A text of the site, by its address in the page.
fn text(dist: &Path, name: &str) -> Result<String, String> {
    site_files::text(&dist.join(name.trim_start_matches("./")))
}

/// Hides the link to the page of licences, which is another file.
const NO_LINK: &str = ".licences-link{display:none}";

/// Takes the place of the policy, until all hashes are known.
const POLICY: &str = "{{policy}}";

struct Builder<'d> {
    dist: &'d Path,
    scripts: Vec<String>,
    styles: Vec<String>,
    /// The style sheet of the first picture, once it is inside; the page names it again for readers without JavaScript.
    style: Option<String>,
    module: Option<String>,
    wasm: Option<String>,
}

impl<'d> Builder<'d> {
    fn new(dist: &'d Path) -> Self {
        Self { dist, scripts: Vec::new(), styles: Vec::new(), style: None, module: None, wasm: None }
    }

    fn page(mut self, page: &str) -> Result<String, String> {
        let mut out = String::new();
        for part in parts(page)? {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Element(element) => out.push_str(&self.element(&element)?),
            }
        }
        let (Some(module), Some(wasm)) = (self.module.take(), self.wasm.take()) else {
            return Err(
                "index.html in dist/ has no #app-module and #app-wasm: xtask/src/assemble.rs writes them.".to_owned()
            );
        };
        let glue = glue(&text(self.dist, &module)?)?;
        let bytes = STANDARD.encode(read(&self.dist.join(wasm.trim_start_matches("./")))?);
        let glue = self.script(&glue, " type=\"module\"")?;
        // The link to another file gives way to what that file holds. "Licences" is the word in both languages.
        self.styles.push(hash(NO_LINK));
        let licences = licences::notices()?;
        let inside = format!(
            "<style>{NO_LINK}</style>\n<details class=\"page\"><summary>Licences</summary>\n{licences}</details>\n\
             <script type=\"application/wasm;base64\" id=\"app-bytes\">{bytes}</script>\n{glue}\n</body>"
        );
        let policy = self.policy();
        Ok(out.replacen("</body>", &inside, 1).replacen(POLICY, &policy, 1))
    }

    fn policy(&self) -> String {
        format!(
            "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src data: blob:; base-uri 'none'; form-action 'none'",
            self.scripts.join(" "),
            self.styles.join(" ")
        )
    }

    /// What becomes of an element that leads to another file.
    fn element(&mut self, element: &html::Element<'_>) -> Result<String, String> {
        let get = |name| element.attribute(name);
        match (element.name, get("rel"), get("id")) {
            ("meta", ..) if get("charset").is_some() => Ok(format!(
                "{}\n    <meta name=\"il2-link\" content=\"\">\n    <meta name=\"il2-home\" content=\"\">",
                element.source
            )),
            ("meta", ..) if get("http-equiv") == Some("Content-Security-Policy") => {
                Ok(format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"))
            }
            // A file from a disk may start no worker: without this line the page computes in small parts.
            ("meta", _, Some("app-worker")) => Ok(String::new()),
            ("meta", ..) => Ok(element.source.to_owned()),
            ("link", _, Some("app-module")) => {
                self.module = get("href").map(str::to_owned);
                Ok(String::new())
            }
            ("link", _, Some("app-wasm")) => {
                self.wasm = get("href").map(str::to_owned);
                Ok(String::new())
            }
            ("link", Some("stylesheet"), _) if Some(get("href").unwrap_or_default()) == self.style.as_deref() => {
                Ok(String::new())
            }
            ("link", Some("stylesheet"), _) | ("link", _, Some(STYLE)) => {
                let address = get("href").unwrap_or_default();
                if get("id") == Some(STYLE) {
                    self.style = Some(address.to_owned());
                }
                let style = text(self.dist, address)?;
                if style.contains("</style") || style.contains("url(") {
                    return Err(
                        "A style sheet leads to another file or ends its element; it cannot stand in a page.".into()
                    );
                }
                self.styles.push(hash(&style));
                Ok(format!("<style>{style}</style>"))
            }
            ("link", Some("icon"), _) => {
                Ok(format!("<link rel=\"icon\" href=\"{}\">", self.picture(get("href").unwrap_or_default())?))
            }
            ("img", ..) => {
                let source = get("src").unwrap_or_default();
                Ok(element.source.replacen(&format!("\"{source}\""), &format!("\"{}\"", self.picture(source)?), 1))
            }
            // A file is not installed.
            ("link", Some("manifest" | "apple-touch-icon"), _) => Ok(String::new()),
            ("script", ..) => match get("src") {
                Some(source) if source.trim_start_matches("./").starts_with("offline") => Ok(String::new()),
                // One that runs later (static/boot.js) runs at once where nothing has to be fetched.
                Some(source) => self.script(&text(self.dist, source)?, ""),
                None => Err("index.html has a script inside; its content security policy forbids that.".to_owned()),
            },
            _ => Err(format!("xtask does not know how to put this into one file: {}", element.source)),
        }
    }

    /// An SVG as a data address.
    fn picture(&self, name: &str) -> Result<String, String> {
        let picture = text(self.dist, name)?;
        if !picture.contains("<svg") {
            return Err(format!("{name} is no SVG; xtask knows no other picture."));
        }
        Ok(format!("data:image/svg+xml;base64,{}", STANDARD.encode(picture)))
    }

    fn script(&mut self, script: &str, attributes: &str) -> Result<String, String> {
        if script.contains("</script") || script.contains("<!--") {
            return Err("A script has a text in it that would end its element; it cannot stand in a page.".to_owned());
        }
        self.scripts.push(hash(script));
        Ok(format!("<script{attributes}>{script}</script>"))
    }
}

/// The module's glue, which then hands itself and the bytes to static/boot.js.
fn glue(module: &str) -> Result<String, String> {
    if module.contains("\nimport ") || module.starts_with("import ") {
        return Err("The module's glue imports another file, which a file from a disk may not.".to_owned());
    }
    let export = module.rsplit_once("export {").map(|(_, export)| export).unwrap_or_default();
    let init = export.split([',', '}']).find_map(|name| name.trim().strip_suffix(" as default"));
    let init = init.ok_or("The module's glue has no default export; has wasm-bindgen changed its output?")?.trim();
    Ok(format!(
        "{module}\nglobalThis.il2Inside = {{\n  init: {init},\n  bytes: () => {{\n    const place = document.getElementById(\"app-bytes\");\n    \
         const bytes = Uint8Array.from(atob(place.textContent), (letter) => letter.charCodeAt(0));\n    place.remove();\n    return bytes;\n  }},\n}};\n"
    ))
}

/// As a content security policy names a script or style.
fn hash(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(hmac_sha256::Hash::hash(content.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_of_the_policy() {
        // Source: CSP Level 2, section 8.6, which gives this hash for this script.
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn the_glue_hands_itself_over() {
        let made = glue("let wasm;\nexport { initSync, __wbg_init as default };");
        assert!(made.is_ok_and(|glue| glue.contains("init: __wbg_init,")));
        assert!(glue("import { x } from './snippets/x.js';").is_err());
    }
}
