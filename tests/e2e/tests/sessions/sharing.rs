//! What people take away: the link, its code, files; their own data; and the view that is there again when they come back.

use e2e::engine::Engine;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use e2e::saving::Saved;
use serde_json::{Value, json};

const LINK: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60";

/// Opens the Share dialog, and what is under "More" in it.
fn open_share(page: &Page) -> Result<(), Problem> {
    page.button("Share")?.click()?;
    page.wait_for("the dialog is open", |page| page.browser.has("#share-more"))?;
    page.browser.find("#share-more")?.click()
}

/// Presses a button of the dialog and gives what it saves: name, type, content.
fn saved(page: &Page, button: &str) -> Result<(String, String, Vec<u8>), Problem> {
    let Saved { name, kind, content } = e2e::saving::saved(page, button)?;
    Ok((name, kind, content))
}

fn text_of(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

/// Keeps in `window.heard` what the open part of the dialog says, as a screen reader would hear it.
const LISTEN: &str = "
    window.heard = [];
    new MutationObserver(() => {
        const said = [...document.querySelectorAll('#share-panel [role=status]')].map((one) => one.textContent).join('');
        if (said !== window.heard.at(-1)) window.heard.push(said);
    }).observe(document.querySelector('#share-panel'), { childList: true, characterData: true, subtree: true });";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_is_saved_twice_is_said_twice() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    open_share(&page)?;
    page.button("SVG")?;
    page.browser.run(LISTEN, &[])?;
    let (name, ..) = saved(&page, "SVG")?;
    let said = format!("Saved as {name}.");
    for heard in [json!([said]), json!([said, "", said])] {
        page.wait_for("it is said", |page| Ok(page.browser.run("return window.heard", &[])? == heard))?;
        saved(&page, "SVG")?;
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_link_is_copied_or_selected_for_copying_by_hand() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    open_share(&page)?;
    let shown = page.browser.find("#share-link")?.property("value")?;
    assert_eq!(
        shown.as_str().map(str::to_owned),
        Some(page.browser.address()?),
        "the dialog has the page's own address"
    );
    // One browser that copies, and one that refuses.
    page.browser.run(
        "window.copied = null;
         Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { window.copied = text; } } });",
        &[],
    )?;
    page.button("Copy link")?.click()?;
    page.wait_for("the link is copied", |page| Ok(page.browser.run("return window.copied", &[])? == shown))?;
    page.wait_for("the page says so", |page| Ok(page.browser.find("#share-panel .said")?.text()? == "Copied."))?;
    page.browser.run(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } })",
        &[],
    )?;
    page.button("Copy link")?.click()?;
    page.wait_for("the page says what to press", |page| {
        Ok(page.browser.find("#share-panel .said")?.text()?.contains("Ctrl"))
    })?;
    let selected = page.browser.run(
        "const field = document.activeElement; return field.value.slice(field.selectionStart, field.selectionEnd)",
        &[],
    )?;
    assert_eq!(selected, shown, "the link is selected");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_key_q_shows_the_code_and_escape_takes_it_away() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    page.browser.find("body")?.type_keys("q")?;
    page.wait_for("the code is shown", |page| page.browser.find(".code-screen[open] .code")?.is_shown())?;
    assert!(page.browser.find(".code-address")?.text()?.contains("a=18i5d8w2c"));
    // Square, and whole on the screen.
    let fits = page.browser.run(
        "const box = document.querySelector('.code-screen .code').getBoundingClientRect();
         return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && Math.abs(box.width - box.height) < 2",
        &[],
    )?;
    assert_eq!(fits, json!(true));
    let press = json!([{ "type": "key", "id": "board", "actions": [
        { "type": "keyDown", "value": keys::ESCAPE }, { "type": "keyUp", "value": keys::ESCAPE }] }]);
    page.browser.perform(&press)?;
    page.wait_for("the code is gone", |page| Ok(!page.browser.has(".code-screen[open]")?))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn saved_numbers_are_those_on_the_page_with_link_versions_and_sources() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let table = page.table()?;
    let last = table.last().cloned().unwrap_or_default();
    open_share(&page)?;
    let (name, kind, content) = saved(&page, "JSON")?;
    assert!(name == "il2-view.json" && kind == "application/json", "{name} {kind}");
    let document: Value = serde_json::from_slice(&content)?;
    let at = |path: &str| document.pointer(path).unwrap_or(&Value::Null);
    assert!(at("/link").as_str().is_some_and(|link| link.starts_with("v=1&m=2&a=18i5d8w2c&wk=30&pop=60")));
    assert_eq!(at("/weeks").as_array().and_then(|weeks| weeks.last()), Some(&json!(30.0)));
    let at_end = at("/arms/0/typical/cd4").as_array().and_then(|cd4| cd4.last()?.as_f64());
    let median = at("/arms/0/end/cd4_median").as_f64();
    // The table rounds to whole cells.
    for value in [at_end, median] {
        let shown = format!("{:.0}", value.unwrap_or_default());
        assert!(last.replace(',', "").split(' ').any(|cell| cell == shown), "{shown} is not in the last row: {last}");
    }
    assert!(at("/model/sources").as_array().is_some_and(|sources| sources.len() > 3));

    let (name, _, content) = saved(&page, "CSV")?;
    let table = text_of(&content);
    assert!(name == "il2-view.csv" && table.starts_with("# Link: http"), "{table:.200}");
    let rows: Vec<&str> = table.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(rows.len(), 1 + at("/weeks").as_array().map_or(0, Vec::len));
    let number = rows.last().and_then(|row| row.split(',').nth(1)?.parse::<f64>().ok());
    assert_eq!(number, at_end, "CSV and JSON have the same digits");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn saved_pictures_and_the_script_open_elsewhere() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    open_share(&page)?;
    let (_, _, content) = saved(&page, "SVG")?;
    let svg = text_of(&content);
    assert!(svg.starts_with("<?xml") && svg.contains("a=18i5d8w2c") && svg.contains("<rdf:RDF"), "{svg:.300}");
    let (name, kind, png) = saved(&page, "PNG")?;
    assert!(name == "il2-view.png" && kind == "image/png" && png.starts_with(b"\x89PNG"), "{name} {kind}");
    assert!(text_of(&png).contains("a=18i5d8w2c"), "the picture says where it comes from");
    // The browser reads it back, and it is no empty picture.
    let colours = page.browser.run(
        "return (async () => {
            const bytes = Uint8Array.from(atob(window.saved[0].data), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            return new Set(new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size;
        })()",
        &[],
    )?;
    assert!(colours.as_u64().is_some_and(|colours| colours > 20), "{colours}");
    for (button, file, start) in [
        ("Save Python script", "il2-view.py", "#!/usr/bin/env python3"),
        ("Save R script", "il2-view.R", "#!/usr/bin/env Rscript"),
        ("Save model (OMEX)", "il2-view.omex", "PK"),
    ] {
        let (name, _, content) = saved(&page, button)?;
        assert!(name == file && text_of(&content).starts_with(start), "{name}");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_is_saved_as_one_file_on_this_view() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    open_share(&page)?;
    let (name, _, content) = saved(&page, "Save the page as one file")?;
    let html = text_of(&content);
    assert!(name == "il2-explorer-view.html", "{name}");
    assert!(
        html.contains("<meta name=\"il2-link\" content=\"v=1&amp;m=2&amp;a=18i5d8w2c&amp;wk=30"),
        "the view is in it"
    );
    assert!(html.contains("<meta name=\"il2-home\" content=\"http://127.0.0.1"), "and so is the way home");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_handout_is_printed_on_two_sides_and_the_page_comes_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    open_share(&page)?;
    page.browser.run("window.print = () => { window.asked = (window.asked ?? 0) + 1; }", &[])?;
    page.button("Print handout")?.click()?;
    page.wait_for("the browser is asked to print", |page| {
        Ok(page.browser.run("return window.asked", &[])? == json!(1))
    })?;
    let paper = page.browser.run("return document.querySelector('#paper').textContent", &[])?;
    let paper = paper.as_str().unwrap_or_default();
    assert!(paper.contains("Draw the CD4 count") && paper.contains("Ten cycles of 50 MIU"), "{paper:.300}");
    if page.browser.engine() == Engine::Chromium {
        let pdf = text_of(&page.browser.printed()?);
        // Chromium names each page in plain text.
        assert_eq!(pdf.matches("/Type /Page\n").count(), 2, "the handout has two sides");
    }
    page.browser.run("dispatchEvent(new Event('afterprint'))", &[])?;
    let left = page
        .browser
        .run("return [document.querySelector('#paper'), document.documentElement.dataset.print ?? null]", &[])?;
    assert_eq!(left, json!([null, null]), "the paper is gone");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn on_paper_picture_and_panels_are_drawn_for_paper() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=18i5d8w2c&wk=30&pop=60&view=rna")?;
    // What draws them is fetched when the page has nothing else to do.
    page.wait_for("picture and panel stand there as drawings", |page| {
        let places = "dispatchEvent(new Event('beforeprint'));
            return ['.frame > .on-paper svg text', '.panel-plot > .on-paper svg text'].every((one) => document.querySelector(one))";
        Ok(page.browser.run(places, &[])? == json!(true))
    })?;
    let labels = "return [...document.querySelectorAll('.on-paper svg')].map((svg) =>
        [Number(svg.getAttribute('width')) <= 688, Math.min(...[...svg.querySelectorAll('text')].map((text) => text.getAttribute('font-size') / 8)) > 10])";
    assert_eq!(page.browser.run(labels, &[])?, json!([[true, true], [true, true]]), "labels of 8 points on a sheet");
    if page.browser.engine() == Engine::Chromium {
        page.browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }))?;
        let seen = "return ['.frame > .canvas', '.panel-plot > .canvas', '.strip', '.on-paper svg']
            .map((one) => document.querySelector(one).getClientRects().length > 0)";
        assert_eq!(page.browser.run(seen, &[])?, json!([false, false, false, true]), "and no canvas beside them");
    }
    let origin = page.browser.run("return document.querySelector('.origin').textContent", &[])?;
    let origin = origin.as_str().unwrap_or_default();
    for part in ["http", "a=18i5d8w2c", "own schedule", "340 cells", "HAART", "model 2", "parameter set", "20"] {
        assert!(origin.contains(part), "{part}: {origin}");
    }
    page.browser.run("dispatchEvent(new Event('afterprint'))", &[])?;
    assert_eq!(page.browser.run("return document.querySelectorAll('.on-paper').length", &[])?, json!(0));
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_dropped_file_is_read_and_drawn() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let before = page.picture()?;
    page.browser.run(
        "const data = new DataTransfer();
         data.items.add(new File(['semaine;valeur\\n0;410,5\\n8;x\\n16;640\\n'], 'own.csv', { type: 'text/csv' }));
         document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))",
        &[],
    )?;
    page.wait_for("the sheet opens on the file", |page| {
        let said = page.browser.find("#own-outcome")?.text()?;
        Ok(said.contains("2 points") && said.contains("Line 3"))
    })?;
    page.button("Done")?.click()?;
    page.settle()?;
    assert_ne!(before, page.picture()?, "the points are drawn");
    page.open_part("evidence")?;
    page.button("Change your own data")?.click()?;
    page.button("Remove all")?.click()?;
    page.button("Done")?.click()?;
    page.settle()?;
    assert_eq!(before, page.picture()?, "and gone again");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn own_data_are_drawn_kept_and_shared_only_on_purpose() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let before = page.picture()?;
    page.own_data_button()?.click()?;
    page.browser.find("#own-table")?.type_keys("week,value,low,high\n0,410\n8,many\n16,640,600,700")?;
    page.wait_for("the bad line is named", |page| {
        let said = page.browser.find("#own-outcome")?.text()?;
        Ok(said.contains("2 points") && said.contains("Line 3") && said.contains("many"))
    })?;
    page.button("Done")?.click()?;
    page.settle()?;
    let with_data = page.picture()?;
    assert_ne!(before, with_data, "the points are drawn");
    assert!(!page.link()?.contains("data="), "{}", page.link()?);
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    page.own_data_button()?.click()?;
    let kept = page.browser.find("#own-table")?.property("value")?;
    assert!(kept.as_str().is_some_and(|table| table.contains("8,many") && table.contains("16,640,600,700")), "{kept}");
    let (name, _, content) = saved(&page, "Save as CSV")?;
    assert_eq!(
        (name.as_str(), text_of(&content).as_str()),
        ("il2-own-data.csv", "week,value,low,high\n0,410,,\n16,640,600,700\n")
    );
    page.button("Done")?.click()?;
    open_share(&page)?;
    page.browser.find("#share-with-data")?.click()?;
    page.settle()?;
    assert!(page.link()?.contains("#data=0w410v-16w640v600l700h"), "{}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_last_view_comes_back_and_a_link_does_not_write_over_it() -> Result<(), Problem> {
    let page = Page::open("")?;
    let opening = page.link()?;
    page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER)?;
    page.settle()?;
    let mine = page.link()?;
    page.follow("")?;
    assert_eq!(page.link()?, opening, "the bare address opens as it does the first time");
    page.button("Continue where you left off")?.click()?;
    page.settle()?;
    assert_eq!(page.link()?, mine, "the page goes on where it was left");
    page.follow(LINK)?;
    assert!(page.link()?.contains("a=18i5d8w2c"));
    page.follow("")?;
    page.button("Continue where you left off")?.click()?;
    page.settle()?;
    assert_eq!(page.link()?, mine, "opening a link has written over nothing");
    // Changed, the link is what is offered first; then what was there before it.
    page.follow(LINK)?;
    page.number_box("CD4 at baseline")?.replace_text("300", keys::ENTER)?;
    page.settle()?;
    page.follow("")?;
    page.button("Continue where you left off")?.click()?;
    page.settle()?;
    assert!(page.link()?.contains("n=300"), "{}", page.link()?);
    page.button("Return to that")?.click()?;
    page.settle()?;
    assert_eq!(page.link()?, mine);
    assert!(!page.browser.has(".offer")?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_view_that_is_discarded_is_not_offered_again() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER)?;
    page.settle()?;
    for link in ["", LINK] {
        page.follow(link)?;
        page.wait_for("the last view is offered", |page| page.browser.has(".offer"))?;
    }
    page.button("Discard that view")?.type_keys(keys::ENTER)?;
    page.wait_for("the offer is gone", |page| Ok(!page.browser.has(".offer")?))?;
    page.wait_for("the keyboard goes on in the picture", |page| {
        Ok(page.browser.run("return document.activeElement.id", &[])? == json!("chart"))
    })?;
    page.number_box("CD4 at baseline")?.replace_text("300", keys::ENTER)?;
    page.settle()?;
    page.follow("")?;
    page.button("Continue where you left off")?.click()?;
    page.settle()?;
    assert!(page.link()?.contains("n=300"), "{}", page.link()?);
    assert!(!page.browser.has(".offer")?, "the view of 412 cells is not kept");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_broken_or_refused_store_gives_a_sentence_and_a_page() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.browser.run(
        "localStorage.setItem('il2-session', '{\"week\":'); localStorage.setItem('il2-own-data', '\\u0000,,;')",
        &[],
    )?;
    page.follow("")?;
    let notices = page.notices()?;
    assert!(notices.contains("last visit"), "{notices}");
    assert!(page.colours()? > 20, "the picture is all but empty");
    if page.browser.engine() == Engine::Chromium {
        // Before anything of the page runs, as a browser set to keep nothing does it.
        page.browser.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })" }),
        )?;
        page.follow("")?;
        page.own_data_button()?.click()?;
        page.browser.find("#own-table")?.type_keys("0,340")?;
        page.wait_for("the page says that nothing is kept", |page| {
            Ok(page.browser.find("dialog[open]")?.text()?.contains("keeps nothing"))
        })?;
    }
    page.has_no_errors()
}
