//! Files that are dropped, and what becomes of the data that were there.

use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

const LINK: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60";

/// Drops files on the page: an array of files in JavaScript.
fn drop_files(page: &Page, files: &str) -> Result<(), Problem> {
    page.browser.run(
        &format!(
            "const data = new DataTransfer();
             for (const file of [{files}]) data.items.add(file);
             document.querySelector('main').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }}))"
        ),
        &[],
    )?;
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_drop_without_a_point_replaces_nothing_and_a_replacement_can_be_undone() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let says = |page: &Page, words: &str| Ok(page.browser.find("#own-outcome")?.text()?.contains(words));
    drop_files(&page, "new File(['week,cd4\\n0,410\\n8,512\\n16,640'], 'own.csv')")?;
    page.wait_for("the sheet opens on the file", |page| says(page, "3 points"))?;
    for (files, words) in [
        ("new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], 'a.png')", "it is a picture"),
        ("new File(['PK\\x03\\x04 xl/workbook.xml'], 'a.xlsx')", "Excel workbook: save it as CSV"),
        ("new File([], 'empty.csv')", "it is empty"),
        ("new File(['0,1'], 'a.csv'), new File(['0,2'], 'b.csv')", "2 files"),
        ("new File(['0,340\\n'.repeat(1000000)], 'long.csv')", "too large"),
    ] {
        drop_files(&page, files)?;
        page.wait_for(words, |page| Ok(says(page, words)? && says(page, "3 points")?))?;
    }
    let before = page.kept("il2-own-data")?;
    assert!(before.as_deref().is_some_and(|table| table.contains("16,640")), "{before:?}");
    // As a spreadsheet saves "Unicode text".
    let utf16 = "new File([new Uint8Array([...'\\ufeffweek\\tcd4\\r\\n0\\t300'].flatMap((s) => [s.charCodeAt(0) & 255, s.charCodeAt(0) >> 8]))], 'a.txt')";
    drop_files(&page, utf16)?;
    page.wait_for("another file is taken", |page| says(page, "1 point is drawn"))?;
    page.browser.find("#own-restore")?.click()?;
    page.wait_for("and given back", |page| says(page, "3 points"))?;
    let after = page.kept("il2-own-data")?;
    assert_eq!(after, before, "on the device too");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn own_points_are_fitted_by_the_worker_on_the_chart_and_in_the_link() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w3c&wk=40&pop=60&view=evidence#data=0w340v-8w512v-16w640v")?;
    page.wait_for("the points are here", |page| page.browser.has("#own-fit"))?;
    page.settle()?;
    let before = page.picture()?;
    page.browser.find("#own-fit")?.click()?;
    page.wait_for("the traits are there", |page| page.browser.has(".fitted-traits"))?;
    page.wait_for("the line is drawn", |page| Ok(page.picture()? != before))?;
    page.wait_for("the link says so", |page| Ok(page.link()?.contains("fit")))?;
    page.has_no_errors()
}

/// Pastes a text, an expression in JavaScript, into a field as a person does. Says whether the browser was left to insert it.
fn paste(page: &Page, field: &str, text: &str) -> Result<bool, Problem> {
    let script = format!(
        "const data = new DataTransfer();
         data.setData('text/plain', {text});
         const paste = new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }});
         // Not every engine lets a script say what is pasted.
         if (!paste.clipboardData?.getData('text')) Object.defineProperty(paste, 'clipboardData', {{ value: data }});
         const field = document.querySelector('{field}');
         field.focus();
         field.setSelectionRange(field.value.length, field.value.length);
         return field.dispatchEvent(paste)"
    );
    Ok(page.browser.run(&script, &[])? == json!(true))
}

/// Moves a slider, as in a page that answers.
fn still_answers(page: &Page) -> Result<(), Problem> {
    let before = page.link()?;
    page.browser.run(
        "const slider = document.querySelector('input[type=range]');
         slider.stepDown();
         for (const kind of ['input', 'change']) slider.dispatchEvent(new Event(kind, { bubbles: true }))",
        &[],
    )?;
    page.wait_for("the page still answers", |page| Ok(page.link()? != before))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_million_rows_and_fifty_megabytes_are_refused_in_words() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    page.settle()?;
    let says = |page: &Page, words: &str| Ok(page.browser.find("#own-outcome")?.text()?.contains(words));
    drop_files(&page, "new File(['week,cd4\\n0,410\\n8,512\\n16,640'], 'own.csv')")?;
    page.wait_for("the sheet opens on the file", |page| says(page, "3 points"))?;
    for (rows, bytes) in [(1_000_000, "6000000 bytes"), (8_500_000, "51000000 bytes")] {
        drop_files(&page, &format!("new File(['0,340\\n'.repeat({rows})], 'long.csv')"))?;
        page.wait_for("a file is refused", |page| Ok(says(page, bytes)? && says(page, "too large")?))?;
        still_answers(&page)?;
    }
    let pages = "new File(['%PDF-1.4' + ' '.repeat(51000000)], 'long.pdf')";
    drop_files(&page, pages)?;
    page.wait_for("what it is says more than how large it is", |page| says(page, "PDF"))?;
    let is_left = paste(&page, "#own-table", "'0,340\\n'.repeat(8500000)")?;
    assert!(!is_left, "the browser would lay it out");
    page.wait_for("fifty megabytes are refused", |page| says(page, "51000000 bytes"))?;
    still_answers(&page)?;
    assert!(says(&page, "3 points")?, "nothing is replaced");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_long_table_is_listed_in_part_and_replaced_as_a_whole() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    page.settle()?;
    let says = |page: &Page, words: &str| Ok(page.browser.find("#own-outcome")?.text()?.contains(words));
    let rows = |count: u32, value: u32| {
        format!(
            "'week,cd4\\n' + Array.from({{ length: {count} }}, (_, row) => row * 30 / {count} + ',{value}\\n').join('')"
        )
    };
    let field = |page: &Page| {
        let script = "const field = document.querySelector('#own-table'); return [field.readOnly, field.value.split('\\n').length]";
        page.browser.run(script, &[])
    };
    drop_files(&page, &format!("new File([{}], 'own.csv')", rows(4900, 410)))?;
    page.wait_for("all points are drawn", |page| says(page, "4900 points"))?;
    assert_eq!(field(&page)?.get(0), Some(&json!(true)), "{}", field(&page)?);
    assert!(field(&page)?.get(1).and_then(serde_json::Value::as_u64).is_some_and(|lines| lines <= 401));
    assert!(page.browser.find("#own-listed")?.text()?.contains("of 4901 lines"));
    page.is_accessible("a long table")?;
    still_answers(&page)?;
    // Another one, by a paste, takes its place, and can be undone.
    assert!(!paste(&page, "#own-table", &rows(3000, 420))?);
    page.wait_for("another is drawn", |page| says(page, "3000 points"))?;
    page.browser.find("#own-restore")?.click()?;
    page.wait_for("and given back", |page| says(page, "4900 points"))?;
    assert!(!paste(&page, "#own-table", "'week,cd4\\n0,410\\n'")?, "a short one, too");
    page.wait_for("one point", |page| says(page, "1 point is drawn"))?;
    assert_eq!(field(&page)?, json!([false, 3]));
    // What is long and does not come whole into an empty field is inserted where the cursor is.
    assert!(!paste(&page, "#own-table", "'4,420\\n'.repeat(250)")?);
    page.wait_for("both are drawn", |page| says(page, "251 points"))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_long_paste_into_any_field_is_inserted_at_once_or_refused_in_words() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    page.settle()?;
    let field = "const area = Object.assign(document.createElement('textarea'), { id: 'any' });
        document.querySelector('main').prepend(area)";
    page.browser.run(field, &[])?;
    let read = |page: &Page| {
        page.browser.run("const { value, validationMessage } = document.querySelector('#any'); return [value.length, validationMessage]", &[])
    };
    assert!(paste(&page, "#any", "'a short line'")?, "the browser's own");
    assert!(!paste(&page, "#any", "'line\\n'.repeat(2000)")?);
    assert_eq!(read(&page)?, json!([10_000, ""]));
    assert!(!paste(&page, "#any", "'line\\n'.repeat(1000000)")?);
    let refused = read(&page)?;
    assert_eq!(refused.get(0), Some(&json!(10_000)));
    let words = refused.get(1).and_then(serde_json::Value::as_str).unwrap_or_default();
    assert!(words.starts_with("5,000,000 characters are too many") && words.contains("65,536"), "{words}");
    page.browser.run("document.querySelector('#any').dispatchEvent(new Event('input'))", &[])?;
    assert_eq!(read(&page)?, json!([10_000, ""]), "until the field changes");
    still_answers(&page)?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_reader_chooses_which_arm_is_fitted() -> Result<(), Problem> {
    let page = Page::open(
        "?v=1&m=2&a=5m5d8w3c&wk=40&pop=60&view=evidence.fit#data=sA-0w340v-8w512v-16w640v-sB-0w300v-8w310v",
    )?;
    page.wait_for("the first arm is fitted", |page| {
        Ok(page.browser.has(".fitted-traits")?
            && page.browser.find("#own-fit-panel")?.text()?.contains("Only A is fitted"))
    })?;
    page.is_accessible("the choice of an arm")?;
    page.browser.find("#own-fit-series")?.type_keys("B")?;
    page.wait_for("the second arm is fitted", |page| {
        let said = page.browser.find("#own-fit-panel")?.text()?;
        Ok(said.contains("Only B is fitted") && said.contains("these 2 counts"))
    })?;
    page.wait_for("the link says so", |page| Ok(page.link()?.contains("fit-2")))?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.wait_for("and brings it back", |page| {
        Ok(page.browser.has("#own-fit-panel")?
            && page.browser.find("#own-fit-panel")?.text()?.contains("Only B is fitted"))
    })?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn columns_are_corrected_by_keyboard_mouse_and_finger_before_anything_is_drawn() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let says = |page: &Page, at: &str, words: &str| Ok(page.browser.find(at)?.text()?.contains(words));
    drop_files(&page, "new File(['time,CD4 mean,CD4 median\\n0,410,400\\n56,512,450\\n112,640,470'], 'own.csv')")?;
    page.wait_for("two counts are asked about", |page| says(page, "#own-waiting", "No point is read so"))?;
    assert!(says(&page, "#own-outcome", "No point is drawn yet")? && page.kept("il2-own-data")?.is_none());
    page.is_accessible("how columns are read")?;
    let choose = |place: usize, used: &str| -> Result<(), Problem> {
        let select = page.browser.find(&format!("#own-column-{place}"))?;
        assert!(select.property("ariaLabel")?.as_str().is_some_and(|name| name.starts_with("Read the column ")));
        let script = "const [select, words] = arguments;
            select.selectedIndex = [...select.options].findIndex((one) => one.text === words);
            select.dispatchEvent(new Event('change', { bubbles: true }))";
        page.browser.run(script, &[select.reference(), json!(used)]).map(drop)
    };
    choose(2, "CD4 count in cells/µL")?;
    page.wait_for("three points wait", |page| says(page, "#own-waiting", "3 points are read so"))?;
    // By keyboard: a letter chooses the entry that begins so.
    page.browser.find("#own-column-0")?.type_keys("Time in d")?;
    page.wait_for("days", |page| Ok(page.browser.find("#own-column-0")?.property("selectedIndex")? == json!(2)))?;
    page.wait_for("the points still wait", |page| says(page, "#own-waiting", "not drawn yet"))?;
    assert!(says(&page, "#own-outcome", "No point is drawn yet")?);
    page.browser.find("#own-draw")?.type_keys(keys::ENTER)?;
    page.wait_for("they are drawn", |page| says(page, "#own-outcome", "3 points are drawn, from week 0 to week 16"))?;
    let kept = page.kept("il2-own-data")?.unwrap_or_default();
    assert!(kept.starts_with("# columns: days | - | cells"), "{kept}");
    // The same by a mouse: the other column in the place of this one.
    choose(2, "Ignore this column")?;
    choose(1, "CD4 count in cells/µL")?;
    page.browser.find("#own-draw")?.click()?;
    page.wait_for("the other column is drawn", |page| says(page, "#own-outcome", "3 points are drawn"))?;
    let kept = page.kept("il2-own-data")?.unwrap_or_default();
    assert!(kept.starts_with("# columns: days | cells | -"), "{kept}");
    // After a reload it is drawn without a question.
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    page.own_data_button()?.click()?;
    page.wait_for("drawn", |page| says(page, "#own-outcome", "3 points are drawn"))?;
    assert!(!page.browser.has("#own-draw")?);
    if page.pretend(Screen { width: 320, height: 700, density: 2 })? {
        page.settle()?;
        let over = "const sheet = document.querySelector('dialog[open]');
            return [sheet.scrollWidth - sheet.clientWidth, ...[...document.querySelectorAll('.own-columns select')].map((one) => one.offsetHeight)]";
        let found = page.browser.run(over, &[])?;
        let numbers: Vec<i64> = found.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
        assert!(numbers.first() == Some(&0) && numbers.iter().skip(1).all(|height| *height >= 44), "{found}");
    }
    page.has_no_errors()
}
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn two_arms_are_two_series_on_the_chart_in_words_and_in_the_link() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let says = |page: &Page, at: &str, words: &str| Ok(page.browser.find(at)?.text()?.contains(words));
    drop_files(&page, "new File(['week,CD4 arm A,CD4 arm <b>B\\n0,410,400\\n8,512,450\\n16,640,470'], 'own.csv')")?;
    page.wait_for("the points wait", |page| says(page, "#own-waiting", "6 points are read so"))?;
    assert!(!page.browser.has("#own-series")?, "nothing is drawn yet");
    page.browser.find("#own-draw")?.click()?;
    page.wait_for("both are named", |page| says(page, "#own-series", "2 series: CD4 arm A, CD4 arm <b>B."))?;
    page.is_accessible("two series")?;
    page.browser.find("dialog[open] .take-row.end .button.main")?.click()?;
    page.settle()?;
    page.browser.find(".lines > button")?.click()?;
    page.wait_for("the legend names both", |page| {
        let names = page
            .browser
            .run("return [...document.querySelectorAll('.entry-name')].map((one) => one.textContent)", &[])?;
        let has = |name: &str| names.as_array().is_some_and(|all| all.contains(&json!(name)));
        Ok(has("Your data, CD4 arm A") && has("Your data, CD4 arm <b>B"))
    })?;
    assert!(!page.browser.has(".legend b")?, "a name is no markup");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_table_without_a_header_is_drawn_when_the_reader_agrees() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let says = |page: &Page, at: &str, words: &str| Ok(page.browser.find(at)?.text()?.contains(words));
    page.own_data_button()?.click()?;
    page.settle()?;
    let paste = "const area = document.querySelector('#own-table');
        area.value = '0\\t410\\n8\\t512';
        area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))";
    page.browser.run(paste, &[])?;
    page.wait_for("the points wait", |page| says(page, "#own-waiting", "2 points are read so"))?;
    assert!(says(&page, "#own-outcome", "No point is drawn yet")? && page.kept("il2-own-data")?.is_none());
    page.browser.find("#own-draw")?.click()?;
    page.wait_for("they are drawn", |page| says(page, "#own-outcome", "2 points are drawn"))?;
    let kept = page.kept("il2-own-data")?.unwrap_or_default();
    assert!(kept.starts_with("# columns: weeks | count"), "{kept}");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_link_that_slips_from_a_hand_leaves_no_page_and_a_pasted_file_is_read() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    // Whether the browser is left to do what it does with a link.
    let drop_link = "const data = new DataTransfer();
         data.setData('text/uri-list', 'https://example.org/');
         data.setData('text/plain', 'https://example.org/');
         return ['dragover', 'drop'].map((kind) => document.querySelector(arguments[0]).dispatchEvent(
            new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })))";
    for (target, is_left) in [("main", false), ("#chart", false), ("body", false), ("#field-baseline", true)] {
        let left = page.browser.run(drop_link, &[json!(target)])?;
        assert_eq!(left, json!([is_left, is_left]), "a link on {target}");
    }
    page.own_data_button()?.click()?;
    page.wait_for("the table is there", |page| page.browser.has("#own-table"))?;
    let paste_file = "const data = new DataTransfer();
         data.items.add(new File(['week,cd4\\n0,410\\n8,512\\n16,640'], 'own.csv'));
         const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
         if (!paste.clipboardData?.files.length) Object.defineProperty(paste, 'clipboardData', { value: data });
         document.querySelector('#own-table').dispatchEvent(paste)";
    page.browser.run(paste_file, &[])?;
    page.wait_for("the file is read", |page| Ok(page.browser.find("#own-outcome")?.text()?.contains("3 points")))?;
    page.has_no_errors()
}
