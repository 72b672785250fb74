//! A task in a learning platform: a mock of the run-time object of SCORM 1.2, which refuses what the standard forbids.

use e2e::host::dist;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use e2e::saving::{Saved, saved};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The link of the page in the frame.
const INSIDE: &str = "const frame = document.querySelector('iframe');
    return frame.contentDocument?.querySelector('#chart') ? frame.contentWindow.location.search : ''";

/// What the platform has been told, by the name in its data model.
fn told(page: &Page, name: &str) -> Result<String, Problem> {
    let value = page.browser.run("return kept[arguments[0]] ?? ''", &[json!(name)])?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_learning_platform_hears_of_a_task_and_opens_it_where_it_was_left() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.go("platform.html")?;
    page.wait_for("the task begins", |page| Ok(told(page, "cmi.core.lesson_status")? == "incomplete"))?;
    assert_eq!(page.browser.run("return calls", &[])?, json!(["initialize"]));
    assert_eq!(told(&page, "cmi.core.score.raw")?, "50", "one of two goals is reached");
    // More cycles reach the other.
    page.browser.enter_frame(0)?;
    page.number_box("Cycles")?.replace_text("4", keys::ENTER)?;
    page.wait_for("the address follows", |page| {
        Ok(page.browser.run("return location.search", &[])?.as_str().is_some_and(|link| link.contains("8w4c")))
    })?;
    page.browser.leave_frames()?;
    page.wait_for("the task is completed", |page| Ok(told(page, "cmi.core.lesson_status")? == "completed"))?;
    assert_eq!(told(&page, "cmi.core.score.raw")?, "100");
    let link = told(&page, "cmi.suspend_data")?;
    assert!(link.contains("a=5m5d8w4c") && link.contains("task="), "{link}");
    // Another day.
    page.go("")?;
    page.go("platform.html")?;
    page.wait_for("it opens where it was left", |page| {
        Ok(page.browser.run(INSIDE, &[])?.as_str().is_some_and(|link| link.contains("8w4c")))
    })
}

/// A package, unpacked where the host serves it for as long as this lives.
struct Unpacked(PathBuf);

impl Unpacked {
    fn new(archive: &[u8]) -> Result<Self, Problem> {
        let failed = |error: std::io::Error| Problem(format!("the package is not unpacked: {error}"));
        let folder = dist().join(format!("package-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(failed)?;
        let unpacked = Self(folder);
        let file = unpacked.0.join("package.zip");
        std::fs::write(&file, archive).map_err(failed)?;
        // Somebody else's reader of archives.
        let mut unzip = Command::new("python3");
        unzip.args(["-m", "zipfile", "-e"]).args([&file, &unpacked.0]);
        if !unzip.status().map_err(failed)?.success() {
            return Err(Problem::new("Python cannot read the package"));
        }
        Ok(unpacked)
    }

    fn name(&self) -> String {
        self.0.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The files that a manifest lists, next to those of the package.
fn listed(folder: &Path) -> Result<(Vec<String>, Vec<String>), Problem> {
    let failed = |error: std::io::Error| Problem(error.to_string());
    let manifest = std::fs::read_to_string(folder.join("imsmanifest.xml")).map_err(failed)?;
    let mut listed: Vec<String> = manifest
        .split("<file href=\"")
        .skip(1)
        .filter_map(|after| after.split('"').next())
        .map(str::to_owned)
        .collect();
    let mut there = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        there.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    there.retain(|name| !["imsmanifest.xml", "package.zip"].contains(&name.as_str()));
    listed.sort();
    there.sort();
    Ok((listed, there))
}

/// Presses "Launch" and goes on in the window that opens, once the page runs.
fn launched(page: &Page, platform: &str) -> Result<String, Problem> {
    page.button("Launch")?.click()?;
    page.wait_for("a window opens", |page| Ok(page.browser.windows()?.len() == 2))?;
    let windows = page.browser.windows()?;
    let window = windows.into_iter().find(|window| window != platform).unwrap_or_default();
    page.browser.switch_to(&window)?;
    page.wait_until_it_runs()?;
    Ok(window)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_package_is_played_in_a_window_until_it_is_completed_and_closed() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w1c&wk=40&pop=0&task=miu300-gain100")?;
    page.button("Share")?.click()?;
    page.browser.find("#share-more")?.click()?;
    let Saved { content, .. } = saved(&page, "Save the task as a SCORM package")?;
    let package = Unpacked::new(&content)?;
    let (files, there) = listed(&package.0)?;
    assert_eq!((files.len(), &files), (1, &there), "every file is listed, and is there");
    // The first visit: one goal of two; the window is closed at once after another step.
    page.go(&format!("launcher.html#{}", package.name()))?;
    let platform = page.browser.window()?;
    let window = launched(&page, &platform)?;
    page.drag_slider("Cycles", 0.04)?;
    let cycles = |page: &Page| page.number_box("Cycles")?.property("value");
    page.wait_for("cycles follow", |page| Ok(cycles(page)? != json!("1")))?;
    page.close(&window, &platform)?;
    page.wait_for("the visit ends", |page| Ok(page.browser.run("return calls.at(-1)", &[])? == json!("finish")))?;
    assert_eq!(page.browser.run("return calls", &[])?, json!(["initialize", "finish"]), "and no call was refused");
    assert_eq!(
        told(&page, "cmi.core.exit")?,
        if told(&page, "cmi.core.lesson_status")? == "completed" { "" } else { "suspend" }
    );
    let left = told(&page, "cmi.suspend_data")?;
    assert!(left.contains("task=miu300-gain100") && !left.contains("8w1c"), "{left}");
    // The next: it opens where it was left, and is completed by pointer.
    let window = launched(&page, &platform)?;
    let block = left.split("5m5d8w").nth(1).and_then(|after| after.split('c').next()).unwrap_or_default().to_owned();
    page.wait_for("it opens where it was left", |page| Ok(cycles(page)? == json!(block)))?;
    page.drag_slider("Cycles", 0.068)?;
    page.settle()?;
    page.close(&window, &platform)?;
    page.wait_for("the visit ends", |page| Ok(page.browser.run("return calls.length", &[])? == json!(4)))?;
    assert_eq!(page.browser.run("return calls.slice(2)", &[])?, json!(["initialize", "finish"]));
    assert_eq!([told(&page, "cmi.core.lesson_status")?, told(&page, "cmi.core.score.raw")?], ["completed", "100"]);
    Ok(())
}
