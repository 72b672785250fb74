//! The parts under the picture, and a file that is dropped.

use super::*;

pub(super) fn open_part(page: &Page, name: &str, shows: &str) -> Outcome {
    page.follow(&format!("{LINK}&view={name}"))?;
    page.wait_for(&format!("{shows} is there, and nothing is under way"), |page| {
        let script =
            "return !!document.querySelector(arguments[0]) && !document.querySelector('#lens-panel [aria-busy=true]')";
        Ok(page.browser.run(script, &[json!(shows)])? == json!(true))
    })
}

/// The cell of 7.5 MIU every 5 weeks: column 9 of 16, row 3.
const CELL: &str = ".map-cells rect:nth-child(58)";

pub(super) fn map(page: &Page, pointer: Pointer) -> Outcome {
    open_part(page, "map", ".map-cells rect")?;
    let before = traces(page)?;
    let cell = page.extent_of(CELL)?.middle();
    page.press_at(pointer, cell)?;
    page.wait_for("the cell is pinned", |page| {
        let told = text(page, "#map-pinned")?;
        Ok(told.contains("7.5") && told.contains('5'))
    })?;
    page.settle()?;
    assert_eq!(traces(page)?, before, "a press on a cell loads nothing");
    let replaces = text(page, "#map-replaced")?;
    assert!(replaces.contains("2 phases"), "{replaces}");
    let pinned = text(page, "#map-spot")?;
    if pointer == Pointer::Mouse {
        let other = page.extent_of(".map-cells rect:nth-child(36)")?.middle();
        page.hover(&[other])?;
        page.wait_for("the cell under the mouse is told of", |page| Ok(text(page, "#map-spot")? != pinned))?;
        // To the button, over all that is between.
        page.hover(&line(other, page.extent_of("#map-pinned + button")?.middle()))?;
        page.wait_for("the pinned cell is told of", |page| Ok(text(page, "#map-spot")? == pinned))?;
    }
    page.press_at(pointer, page.extent_of("#map-pinned + button")?.middle())?;
    page.wait_for("the pinned schedule is loaded", |page| Ok(page.link()?.contains("a=7.5m5d5w")))?;
    page.settle()?;
    let replaced = text(page, "#map-replaced")?;
    assert!(replaced.contains("Schedule A was") && replaced.contains("then"), "{replaced}");
    selects_nothing(page)?;
    one_undo_leads_back_to(page, &before.0)
}

pub(super) fn a_swipe_from_the_map_scrolls_and_pins_nothing(page: &Page, _: Pointer) -> Outcome {
    open_part(page, "map", ".map-cells rect")?;
    swipe_from(page, CELL, 0.5)?;
    assert!(text(page, "#map-pinned")?.contains("No cell is pinned"));
    Ok(())
}

/// The last of the front: on a phone it lies over the others.
const POINT: &str = ".front-point:last-child";

pub(super) fn finder(page: &Page, pointer: Pointer) -> Outcome {
    open_part(page, "finder", POINT)?;
    page.browser.find(".finder-all > summary")?.click()?;
    let before = page.link()?;
    let point = page.extent_of(POINT)?.middle();
    if pointer == Pointer::Mouse {
        let told = text(page, ".front-told")?;
        page.hover(&[point])?;
        page.wait_for("the schedule under the mouse is told of", |page| Ok(text(page, ".front-told")? != told))?;
    }
    page.press_at(pointer, point)?;
    page.wait_for("it is drawn as B", |page| Ok(page.link()?.contains("&b=")))?;
    page.settle()?;
    one_undo_leads_back_to(page, &before)
}

pub(super) fn patients(page: &Page, pointer: Pointer) -> Outcome {
    open_part(page, "people", "#person-99")?;
    page.settle()?;
    let before = page.picture()?;
    page.press_at(pointer, page.extent_of("#person-2")?.middle())?;
    page.wait_for("the person's line is on the picture", |page| {
        Ok(count(page, "#portrait-title")? > 0.0 && page.picture()? != before)
    })?;
    page.settle()?;
    page.press_at(pointer, page.extent_of("#person-2")?.middle())?;
    page.wait_for("the line is gone", |page| Ok(page.picture()? == before))
}

/// A file from elsewhere on the desk. Only Chromium can be told of one; the others get the event that comes of it.
pub(super) fn drop_a_file(page: &Page, _: Pointer) -> Outcome {
    const TABLE: &str = "semaine;valeur\n0;410,5\n8;x\n16;640\n";
    let before = page.picture()?;
    if page.pretend(e2e::page::screen::Screen::LAPTOP)? {
        let file = std::env::temp_dir().join(format!("il2-{}.csv", std::process::id()));
        std::fs::write(&file, TABLE)?;
        let (x, y) = page.extent_of("#chart")?.middle();
        let data = json!({ "items": [], "files": [file], "dragOperationsMask": 1 });
        for kind in ["dragEnter", "dragOver", "drop"] {
            page.browser.devtools("Input.dispatchDragEvent", &json!({ "type": kind, "x": x, "y": y, "data": data }))?;
        }
    } else {
        let script = "const data = new DataTransfer();
            data.items.add(new File([arguments[0]], 'own.csv', { type: 'text/csv' }));
            document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))";
        page.browser.run(script, &[json!(TABLE)])?;
    }
    page.wait_for("the sheet opens on the file", |page| {
        let said = text(page, "#own-outcome")?;
        Ok(said.contains("2 points") && said.contains("Line 3"))
    })?;
    page.button("Done")?.click()?;
    page.settle()?;
    assert_ne!(before, page.picture()?, "the points are drawn");
    Ok(())
}
