//! Presses the texts of a built site. Style sheets become two: the one that the first picture needs, and the one that may come later; so a first
//! visit asks for one file instead of seven. The first is only named: static/boot.js applies it, since a browser paints nothing while it waits for one. Scripts and the page lose what is written for those who read them here.

use std::path::Path;

use crate::html::{Part, parts};
use crate::process::{command, path_with, succeed};
use crate::site_files::{text, write};
use crate::size::LATER;
use crate::wasm_split::named;
use crate::{project, tools};

/// The element for pages of others.
pub(crate) const FRAME: &str = "il2-frame.js";
/// The id of the link that names the style sheet of the first picture.
pub(crate) const STYLE: &str = "app-style";

/// Presses what index.html links.
pub(crate) fn bundle(dist: &Path) -> Result<(), String> {
    let index = dist.join("index.html");
    let page = text(&index)?;
    let mut press = Press { dist, page: String::new(), sheets: [Sheet::of("style", ""), Sheet::of("later", LATER)] };
    for part in parts(&page)? {
        match part {
            Part::Text(text) => press.text(text),
            Part::Element(element) => match (element.name, element.attribute("rel"), element.attribute("src")) {
                ("link", Some("stylesheet"), _) => {
                    press.style(element.source, element.attribute("href").unwrap_or_default())?;
                }
                ("script", _, Some(source)) => press.script(element.source, source)?,
                _ => press.page.push_str(element.source),
            },
        }
    }
    write(&index, press.finish()?.as_bytes())?;
    // Other sites name it, so its name stays.
    let file = dist.join(FRAME);
    write(&file, small("frame", "js", &text(&file)?)?.as_bytes())
}

/// Makes a text small.
fn small(stem: &str, ending: &str, content: &str) -> Result<String, String> {
    let folder = project::target().join("press");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    let (plain, small) = (folder.join(format!("{stem}.{ending}")), folder.join(format!("{stem}.min.{ending}")));
    write(&plain, content.as_bytes())?;
    let mut esbuild = command("esbuild", &["--minify", "--log-level=warning"]);
    esbuild.arg(&plain).arg(format!("--outfile={}", small.display()));
    let folder = tools::npm_package::esbuild()?;
    succeed(esbuild.env("PATH", path_with(&[&folder])?), "It says above what it does not understand.")?;
    text(&small)
}

/// Style sheets that become one, in the order of the page.
struct Sheet {
    name: &'static str,
    attribute: &'static str,
    content: String,
}

impl Sheet {
    const fn of(name: &'static str, attribute: &'static str) -> Self {
        Self { name, attribute, content: String::new() }
    }

    /// Holds its place in the page until all of it is known.
    fn place(&self) -> String {
        format!("{{{{{}}}}}", self.name)
    }
}

struct Press<'d> {
    dist: &'d Path,
    page: String,
    sheets: [Sheet; 2],
}

impl Press<'_> {
    /// Without the spaces that lines begin with, and without empty lines.
    fn text(&mut self, text: &str) {
        let starts_a_line = self.page.ends_with('\n');
        let lines: Vec<&str> = text.split('\n').collect();
        for (index, line) in lines.iter().enumerate() {
            let line = if index > 0 || starts_a_line { line.trim_start() } else { line };
            if index > 0 && !self.page.ends_with('\n') {
                self.page.push('\n');
            }
            self.page.push_str(line);
        }
    }

    fn style(&mut self, element: &str, address: &str) -> Result<(), String> {
        let content = self.take(address)?;
        let is_later = element.contains(LATER);
        for sheet in self.sheets.iter_mut().filter(|sheet| (sheet.attribute == LATER) == is_later) {
            if sheet.content.is_empty() {
                self.page.push_str(&sheet.place());
            }
            sheet.content.push_str(&content);
            sheet.content.push('\n');
        }
        Ok(())
    }

    fn script(&mut self, element: &str, address: &str) -> Result<(), String> {
        let content = self.take(address)?;
        let stem = address.trim_start_matches("./").split('-').next().unwrap_or_default();
        let name = self.put(stem, "js", &content)?;
        self.page.push_str(&element.replacen(address, &format!("./{name}"), 1));
        Ok(())
    }

    fn finish(mut self) -> Result<String, String> {
        for sheet in std::mem::replace(&mut self.sheets, [Sheet::of("", ""), Sheet::of("", "")]) {
            let name = self.put(sheet.name, "css", &sheet.content)?;
            let link = if sheet.attribute.is_empty() {
                format!(
                    "<link id=\"{STYLE}\" rel=\"preload\" as=\"style\" href=\"./{name}\">\
                     <noscript><link rel=\"stylesheet\" href=\"./{name}\"></noscript>"
                )
            } else {
                format!("<link rel=\"stylesheet\" href=\"./{name}\" {}>", sheet.attribute)
            };
            self.page = self.page.replacen(&sheet.place(), &link, 1);
        }
        Ok(self.page)
    }

    /// The content of a file, which leaves the site.
    fn take(&self, address: &str) -> Result<String, String> {
        let file = self.dist.join(address.trim_start_matches("./"));
        let content = text(&file)?;
        std::fs::remove_file(&file).map_err(|error| format!("{} cannot be removed: {error}.", file.display()))?;
        Ok(content)
    }

    /// Makes it small, and puts it into the site under a name that changes with it.
    fn put(&self, stem: &str, ending: &str, content: &str) -> Result<String, String> {
        let content = small(stem, ending, content)?;
        let name = named(stem, ending, content.as_bytes());
        write(&self.dist.join(&name), content.as_bytes())?;
        Ok(name)
    }
}
