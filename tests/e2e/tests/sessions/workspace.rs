//! What is done and what is seen are on one screen; a first visit offers few things, in type that is read without glasses.

use e2e::engine::Engine;
use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

/// What a person can operate, anywhere in the document: visible, and not switched off.
const OPERABLE: &str = "return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((one) => one.tabIndex >= 0 || one.matches('a, button, input, select, textarea, summary'))
    .filter((one) => one.getClientRects().length && one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((one) => !one.disabled && one.ariaDisabled !== 'true' && !one.closest('[inert]'))
    .map((one) => one.getAttribute('aria-label') || one.innerText || one.id)";

/// Type of the first view below 13 px, and fields below 16 px or text that a telephone would enlarge.
const SMALL: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
        const one = walker.currentNode.parentElement;
        const box = one.getBoundingClientRect();
        const shows = walker.currentNode.data.trim() && one.checkVisibility({ visibilityProperty: true }) && box.top < innerHeight && box.width > 1.5;
        if (shows && parseFloat(getComputedStyle(one).fontSize) < 12.99) found.add(`${one.className.baseVal ?? one.className}: ${one.textContent.trim().slice(0, 20)}`);
    }
    return [...found]";

/// A list shows its choice whole: what is cut off is not read.
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_lists_of_the_lenses_show_their_choice_whole() -> Result<(), Problem> {
    let cut = "
        const pen = document.createElement('canvas').getContext('2d');
        return [...document.querySelectorAll('#lens-panel select')].flatMap((list) => {
            const style = getComputedStyle(list);
            pen.font = style.font;
            // The arrow takes about 20 pixels.
            const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 20;
            return [...list.options].map((option) => option.text).filter((text) => pen.measureText(text).width > room && list.matches(arguments[0]));
        })";
    let page = Page::open("")?;
    for lang in ["en", "fr"] {
        for (view, lists) in [("compare", ".ready"), ("map", "select")] {
            page.follow(&format!("?v=1&m=2&a=3m5d4w12c&b=7.5m5d8w6c&view={view}&lang={lang}"))?;
            page.wait_for("the lists are there", |page| page.browser.has(&format!("#lens-panel {lists}")))?;
            for (width, height) in [(1440, 900), (1280, 720), (768, 1024), (390, 844), (360, 740)] {
                if !page.pretend(Screen { width, height, density: 1 })? {
                    return Ok(());
                }
                page.settle()?;
                let found = page.browser.run(cut, &[json!(lists)])?;
                assert_eq!(found, json!([]), "{width} pixels, {lang}, {view}");
            }
        }
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_first_visit_offers_no_more_than_can_be_taken_in() -> Result<(), Problem> {
    let page = Page::open("")?;
    for (screen, most) in [(Screen { width: 1440, height: 900, density: 1 }, 45), (Screen::PHONE, 30)] {
        // Only Chromium can pretend to be another screen.
        if !page.pretend(screen)? {
            return Ok(());
        }
        page.follow("")?;
        page.settle()?;
        let operable = page.browser.run(OPERABLE, &[])?;
        let count = operable.as_array().map_or(0, Vec::len);
        assert!((10..=most).contains(&count), "{count} of at most {most}: {operable}");
        assert_eq!(page.browser.run(SMALL, &[])?, json!([]), "type below 13 px at {screen:?}");
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn on_phone_and_tablet_answer_chart_and_four_sliders_are_in_view_together() -> Result<(), Problem> {
    let page = Page::open("")?;
    for (width, height) in [(390, 844), (768, 1024), (820, 1180)] {
        if !page.pretend(Screen { width, height, density: 1 })? {
            return Ok(());
        }
        // Each with what a pointer aims at, the whole of which is in view and has nothing of the page over it.
        let script = "
            const bar = document.querySelector('.lenses > .tab-list').getBoundingClientRect();
            const whole = [['answer', '#answer'], ['chart', '.frame']].map(([name, at]) => [name, document.querySelector(at)]);
            const sliders = [...document.querySelectorAll('.controls .slider')].slice(0, 4);
            const parts = [...whole.map(([name, one]) => [name, one, one]), ...sliders.map((one, at) => [`slider ${at + 1}`, one, one.querySelector('input')])];
            const isFree = (one) => {
                const { left, right, top, bottom } = one.getBoundingClientRect();
                return [top + 2, bottom - 2].every((y) => one.contains(document.elementFromPoint((left + right) / 2, y)));
            };
            const missing = parts.map(([name, one, aim]) => [name, one.getBoundingClientRect(), isFree(aim)])
                .filter(([, box, free]) => box.top < 0 || box.bottom > bar.top + 1 || box.height < 20 || !free)
                .map(([name, box, free]) => `${name}: ${box.top} to ${box.bottom}, free ${free}, the row of lenses from ${bar.top}`);
            return parts.length < 6 ? [`${parts.length} parts`] : missing";
        for lang in ["en", "fr"] {
            page.follow(&format!("?lang={lang}"))?;
            page.settle()?;
            assert_eq!(page.browser.run(script, &[])?, json!([]), "at {width} x {height}, {lang}");
        }
    }
    page.has_no_errors()
}

/// What is done in each lens, and what comes of it: in view at every height; and what else at 1440 x 900.
const IN_VIEW: [(&str, &[&str], &[&str]); 7] = [
    ("result", &[".number-card:first-child", ".number-card:last-child"], &["#sentence"]),
    ("compare", &[".compare-choice", ".compared > .sentence"], &[".compare-table thead"]),
    ("people", &["#person-0", "#person-99", ".portrait > h3", ".portrait > p"], &[".portrait"]),
    ("trial", &["#trial-per-arm", ".trial-design .row", ".verdict", ".forest"], &["#end-point"]),
    ("finder", &[".finder-first > .sentence", ".suggestion:first-child"], &[".suggestion:last-child"]),
    ("map", &["#map", ".map-bar", ".map-load > button"], &["#map-measure"]),
    ("schedule", &["#lens-panel tbody tr"], &[]),
];

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_a_lens_is_for_is_in_view_next_to_chart_and_sliders() -> Result<(), Problem> {
    let page = Page::open("")?;
    for (width, height) in [(1280, 720), (1440, 900), (1920, 1080)] {
        if !page.pretend(Screen { width, height, density: 1 })? {
            return Ok(());
        }
        page.follow("")?;
        for (lens, always, with_room) in IN_VIEW {
            page.open_part(lens)?;
            if lens == "people" {
                page.wait_for("the patients are there", |page| page.browser.has("#person-2"))?;
                page.browser.find("#person-2")?.click()?;
            }
            page.wait_for(&format!("{lens} is there"), |page| {
                always.iter().try_fold(true, |all, one| Ok(all && page.browser.has(one)?))
            })?;
            page.settle()?;
            let room = if height < 900 { &[] } else { with_room };
            // Where there is room, the result is next to what is open.
            let kept: &[&str] =
                if width >= 1800 && lens != "result" { &[".kept-result .number-card:last-child"] } else { &[] };
            assert_eq!(page.browser.has(".kept-result")?, !kept.is_empty(), "{lens} at {width} x {height}");
            let wanted: Vec<&str> = [".frame"].iter().chain(always).chain(room).chain(kept).copied().collect();
            let script = "const lens = document.querySelector('#lens-panel').getBoundingClientRect();
                const [selectors] = arguments;
                const of = (selector) => [selector, document.querySelector(selector).getBoundingClientRect()];
                const sliders = [...document.querySelectorAll('.side .slider')].slice(0, 4).map((one, at) => [`slider ${at}`, one.getBoundingClientRect()]);
                return [...selectors.map(of), ...sliders]
                    .filter(([name, box]) => !box.height || box.top < 0 || box.bottom > (box.left > lens.left ? lens.bottom : innerHeight) + 1)
                    .map(([name, box]) => `${name}: ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${Math.round(lens.bottom)}`)";
            assert_eq!(page.browser.run(script, &[json!(wanted)])?, json!([]), "{lens} at {width} x {height}");
        }
    }
    page.has_no_errors()
}

/// What two schedules, a high dose and no listed trial make of the words under the chart is long.
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn nothing_in_a_column_is_longer_than_its_place() -> Result<(), Problem> {
    let page = Page::open("")?;
    for (language, widths) in [("fr", [1200, 1920]), ("en", [1280, 1440])] {
        let views = ["a=5m5d8w6c&b=7.5m5d8w6c&view=compare", "a=15m5d12w2c&b=12m5d3w9c&view=compare", "a=18i5d8w6c"];
        for (view, width) in views.into_iter().flat_map(|view| widths.map(|width| (view, width))) {
            if !page.pretend(Screen { width, height: 900, density: 1 })? {
                return Ok(());
            }
            if width == widths[0] {
                page.follow(&format!("?v=1&m=2&{view}&wk=52&lang={language}"))?;
            }
            page.settle()?;
            let longer = "
                return [...document.querySelectorAll(':is(.side, .centre, .lens) > *')]
                    .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowY === 'visible')
                    .filter((one) => one.scrollHeight > one.clientHeight + 2)
                    .map((one) => `${one.className}: ${one.scrollHeight} in ${one.clientHeight}`)";
            assert_eq!(page.browser.run(longer, &[])?, json!([]), "{view} at {width} in {language}");
        }
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn nothing_done_in_a_lens_scrolls_the_page() -> Result<(), Problem> {
    let page = Page::open("")?;
    if !page.pretend(Screen { width: 1440, height: 900, density: 1 })? {
        return Ok(());
    }
    for lens in ["compare", "people", "trial", "finder", "map", "schedule", "result"] {
        page.open_part(lens)?;
        page.settle()?;
        // Everything that can be pressed there without leaving it, one after the other.
        let pressed = page.browser.run(
            "const there = [...document.querySelectorAll('#lens-panel :is(button, summary)')].filter((one) => one.checkVisibility()).slice(0, 12);
             const places = [];
             for (const one of there) { one.click(); places.push(scrollY); }
             return places",
            &[],
        )?;
        page.settle()?;
        let places = pressed.as_array().map(Vec::as_slice).unwrap_or_default();
        assert!(places.iter().all(|place| place.as_f64() == Some(0.0)), "{lens}: {pressed}");
        assert_eq!(page.browser.run("return scrollY", &[])?, Value::from(0), "{lens}");
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn after_a_change_nothing_in_the_header_or_over_the_chart_lies_on_something_else() -> Result<(), Problem> {
    let page = Page::open("")?;
    let widths = [320, 390, 640, 768, 1024, 1280, 1440];
    for (language, width) in ["en", "fr"].into_iter().flat_map(|language| widths.map(|width| (language, width))) {
        if !page.pretend(Screen { width, height: 900, density: 1 })? {
            return Ok(());
        }
        if width == 320 {
            page.follow(&format!("?v=1&m=2&a=18i5d8w6c&wk=52&lang={language}"))?;
            page.browser.find(".controls input[type=range]")?.type_keys(keys::RIGHT)?;
        }
        page.wait_for("the run before is kept", |page| page.browser.has(".take-reference"))?;
        page.settle()?;
        let script = "
            const texts = [...document.querySelectorAll('.bar *, .picture .panel-head *')]
                .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                .filter((one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).clipPath === 'none');
            // What is read of each, where its own box does not cut it off.
            const box = (one) => {
                const range = document.createRange();
                range.selectNodeContents(one);
                const [text, own] = [range.getBoundingClientRect(), one.getBoundingClientRect()];
                const cut = getComputedStyle(one).overflowX !== 'visible';
                return { left: text.left, right: cut ? Math.min(text.right, own.right) : text.right, top: text.top, bottom: text.bottom };
            };
            const found = texts.filter((one) => box(one).right - box(one).left < 8).map((one) => `${one.className}: nothing is left of it`);
            for (const [at, one] of texts.entries()) for (const other of texts.slice(at + 1)) {
                const [a, b] = [box(one), box(other)];
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2) {
                    found.push(`${one.textContent.trim()} on ${other.textContent.trim()}`);
                }
            }
            // How many were read in each, however much of it a phone keeps behind a button.
            const within = (place) => texts.filter((one) => one.closest(place)).length;
            return [Math.min(within('.bar') / 3, within('.picture .panel-head')), found]";
        let found = page.browser.run(script, &[])?;
        assert!(found.get(0).and_then(Value::as_f64).is_some_and(|read| read >= 1.0), "{found}");
        assert_eq!(found.get(1), Some(&json!([])), "at {width} in {language}");
        let cut = "
            const row = document.querySelector('.lenses > .tab-list');
            return [row.children.length, row.scrollWidth - row.clientWidth]";
        let cut = page.browser.run(cut, &[])?;
        // In the narrowest the row is pushed sideways.
        let most = if width < 390 { i64::MAX } else { 1 };
        assert!(
            cut.get(0) == Some(&json!(6)) && cut.get(1).and_then(Value::as_i64).is_some_and(|cut| cut <= most),
            "{cut}: a lens is cut off at {width} in {language}"
        );
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn under_a_moving_slider_the_result_says_what_it_was_and_stays_where_it_is() -> Result<(), Problem> {
    let page = Page::open("")?;
    for (width, height) in [(1440, 900), (1280, 720)] {
        if !page.pretend(Screen { width, height, density: 1 })? {
            return Ok(());
        }
        page.follow("")?;
        page.settle()?;
        // In the lens, whatever the answer over the page does.
        let places = "const { top } = document.querySelector('#lens-panel').getBoundingClientRect();
            return ['.number-card', '.number-card .change', '#sentence'].flatMap((one) =>
                [...document.querySelectorAll(one)].map((each) => Math.round(each.getBoundingClientRect().top - top)))";
        let told = "return [...document.querySelectorAll('.number-card .change')].map((one) => one.textContent)";
        let before = page.browser.run(places, &[])?;
        assert_eq!(page.browser.run(told, &[])?, json!(["", "", "", ""]), "nothing has changed yet");
        let slider = page.slider("Dose per injection")?;
        let at =
            |x: i64| json!({ "type": "pointerMove", "origin": slider.reference(), "duration": 15, "x": x, "y": 0 });
        let hand = |steps: Value| page.browser.perform(&json!([{ "type": "pointer", "id": "hand", "actions": steps }]));
        hand(json!([at(-50), { "type": "pointerDown", "button": 0 }, at(-60), at(-70), at(-80)]))?;
        // The hand still holds the slider.
        page.wait_for("the amount says what it was", |page| {
            Ok(page.browser.run(told, &[])?.get(3).is_some_and(|change| *change != json!("")))
        })?;
        let changes = page.browser.run(told, &[])?;
        for (place, was) in [(0, "was 1,219 ("), (1, "was +850 ("), (3, "was 500 (")] {
            let change = changes.get(place).and_then(Value::as_str).unwrap_or_default();
            assert!(change.starts_with(was), "{change} at {width} x {height}");
        }
        assert_eq!(page.browser.run(places, &[])?, before, "at {width} x {height}: {changes}");
        let hidden =
            "return [...document.querySelectorAll('.number-card .change')].map((one) => one.getBoundingClientRect())
            .filter((box) => box.top < 0 || box.bottom > innerHeight).length";
        assert_eq!(page.browser.run(hidden, &[])?, json!(0), "out of view at {width} x {height}");
        hand(json!([{ "type": "pointerUp", "button": 0 }]))?;
        page.settle()?;
        assert_eq!(page.browser.run(places, &[])?, before, "at rest, at {width} x {height}");
        page.button("Restore")?.click()?;
        page.settle()?;
        assert_eq!(page.browser.run(told, &[])?, json!(["", "", "", ""]), "nothing is changed any more");
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn an_axis_that_grows_is_eased_unless_less_motion_is_asked_for() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=3m5d8w2c&n=340&wk=52")?;
    page.settle()?;
    let heard = "window.heard = [];
        for (const canvas of document.querySelectorAll('.frame .canvas'))
            canvas.addEventListener('animationstart', (event) => window.heard.push(event.animationName))";
    page.browser.run(heard, &[])?;
    let cycles = page.slider("Cycles")?;
    for _ in 0..6 {
        cycles.type_keys(keys::RIGHT)?;
    }
    page.wait_for("both pictures come from where they were", |page| {
        Ok(page.browser.run("return new Set(window.heard).size > 0 && window.heard.length % 2 === 0", &[])?
            == json!(true))
    })?;
    // Only Chromium can pretend that its reader has asked for it.
    if page.browser.engine() == Engine::Chromium {
        let less = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        page.browser.devtools("Emulation.setEmulatedMedia", &less)?;
        page.settle()?;
        page.browser.run("window.heard.length = 0", &[])?;
        let before = page.picture()?;
        page.slider("Dose per injection")?.type_keys(keys::END)?;
        page.settle()?;
        assert!(page.picture()? != before, "the axis has grown again");
        assert_eq!(page.browser.run("return window.heard", &[])?, json!([]));
    }
    page.has_no_errors()
}
