//! Pictures of the page at three widths, in light and dark: the first screen, and the whole page.
//! Started by `cargo xtask screenshots` with the folder to write to and a link.

use std::path::{Path, PathBuf};

use e2e::page::Page;
use e2e::page::screen::Screen;
use e2e::problem::Problem;
use e2e::saving::bytes;
use serde_json::{Value, json};

const SCREENS: [Screen; 3] = [Screen::LAPTOP, Screen::TABLET, Screen::PHONE];

fn main() -> Result<(), Problem> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or_else(|| Problem::new("name a folder to write to"))?);
    let link = arguments.next().unwrap_or_default();
    std::fs::create_dir_all(&folder)?;
    let page = Page::open(&link)?;
    for screen in SCREENS {
        let width = screen.width;
        for scheme in ["light", "dark"] {
            page.browser.devtools(
                "Emulation.setEmulatedMedia",
                &json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
            )?;
            page.pretend(screen)?;
            page.browser.devtools("Emulation.setScrollbarsHidden", &json!({ "hidden": true }))?;
            // A new start at this size, so that nothing shows that only a resize would have brought about.
            page.browser.reload()?;
            page.wait_until_it_runs()?;
            page.settle()?;
            page.browser.run("return document.fonts.ready.then(() => new Promise(requestAnimationFrame))", &[])?;
            let (first, whole) = (json!({}), json!({ "captureBeyondViewport": true }));
            shoot(&page, &folder.join(format!("{width}-{scheme}.png")), &first)?;
            shoot(&page, &folder.join(format!("{width}-{scheme}-whole.png")), &whole)?;
        }
    }
    for error in page.browser.console_errors()? {
        println!("console: {error}");
    }
    Ok(())
}

fn shoot(page: &Page, file: &Path, options: &Value) -> Result<(), Problem> {
    let answer = page.browser.devtools("Page.captureScreenshot", options)?;
    std::fs::write(file, bytes(answer.get("data").unwrap_or(&Value::Null))?)?;
    println!("{}", file.display());
    Ok(())
}
