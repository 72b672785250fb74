//! `cargo xtask build --site URL`: a small page for each regimen and each tour, for chats and search engines. Only here does the site learn
//! its own address.

use std::path::Path;

use crate::engine::Engine;
use crate::process::{cargo, command, find_program, say, succeed, succeed_quietly};
use crate::site_files::{files, write};
use crate::{project, tools};

/// The folder of the pages in the site.
const FOLDER: &str = "see";
/// Greatest size of a picture, bytes.
const LARGEST: u64 = 150_000;
/// Writes pictures again with the 256 colours that most of their points have, each other point in the nearest: a third of the size.
const FEW_COLOURS: &str = include_str!("few_colours.js");

/// An address that a site can have: with its scheme, a host, and a slash at its end.
pub(crate) fn address(written: &str) -> Result<String, String> {
    let host = ["https://", "http://"].iter().find_map(|scheme| written.strip_prefix(scheme));
    let plain = |rest: &str| !rest.starts_with('/') && !rest.contains(['?', '#', '"', '<', '>', '&', ' ']);
    match host.filter(|rest| !rest.is_empty() && plain(rest)) {
        Some(_) => Ok(format!("{}/", written.trim_end_matches('/'))),
        None => Err(format!("'{written}' is no address of a site: for example https://example.org/il2/")),
    }
}

/// Adds the pages to a built site.
pub(crate) fn add(dist: &Path, site: &str) -> Result<(), String> {
    say(&format!("writing a page for each regimen and tour under {site}{FOLDER}/"));
    let folder = dist.join(FOLDER);
    let mut make = cargo(&["run", "--quiet", "--example", "landing_pages", "--"]);
    succeed(make.arg(&folder).arg(site), "The message above says why.")?;
    tools::browser::driver(Engine::Chromium)?;
    let browser = ["chromium", "google-chrome", "chrome"].iter().find_map(|name| find_program(name));
    let browser = browser.ok_or("Chromium is missing.")?;
    for name in files(&folder)?.iter().filter_map(|name| name.strip_suffix(".svg")) {
        let (svg, png) = (folder.join(format!("{name}.svg")), folder.join(format!("{name}.png")));
        // On white, whole, whatever its proportions.
        let frame = project::target().join("landing-page.html");
        let drawing = svg.display();
        let style = "margin:0;background:#fff;height:630px;display:grid;place-items:center";
        let image = format!("<img src=\"file://{drawing}\" style=\"width:1200px;height:630px;object-fit:contain\">");
        write(&frame, format!("<!DOCTYPE html><body style=\"{style}\">{image}").as_bytes())?;
        let mut shoot =
            command(&browser, &["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1200,630"]);
        shoot.arg(format!("--screenshot={}", png.display())).arg(format!("file://{}", frame.display()));
        succeed_quietly(&mut shoot, "Chromium takes the pictures.")?;
        succeed_quietly(command("node", &["-e", FEW_COLOURS]).arg(&png), "Install Node.js.")?;
        let size = std::fs::metadata(&png).map_err(|error| format!("{}: {error}.", png.display()))?.len();
        if size > LARGEST {
            return Err(format!("{name}.png has {size} bytes; {LARGEST} at most."));
        }
        std::fs::remove_file(&svg).map_err(|error| format!("{drawing}: {error}."))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_scheme_a_host_and_a_slash() {
        assert_eq!(address("https://h.example/il2").as_deref(), Ok("https://h.example/il2/"));
        assert_eq!(address("http://localhost:8000/").as_deref(), Ok("http://localhost:8000/"));
        for wrong in ["", "h.example", "https://", "https:///x", "ftp://h.example/", "https://h.example/?a=1"] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }
}
