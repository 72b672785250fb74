//! How fast the built page answers in Chromium, with the machine as it is and as if it were four times slower.
//! Started by `cargo xtask bench`.

use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::{Value, json};

/// How many places a slider is moved to.
const MOVES: u32 = 41;

/// Where a slider is moved to: up and down by one of its steps, so that every move changes the value. One that does not costs nothing,
/// and would flatter the median.
const PLACES: &str = "
    const [slider, moves] = arguments;
    const step = Number(slider.step), steps = Math.round((slider.max - slider.min) / step);
    const [lowest, span] = [Math.round(0.2 * steps), Math.max(1, Math.round(0.6 * steps))];
    const place = (move) => {
        const along = move % (2 * span);
        return Number(slider.min) + step * (lowest + (along <= span ? along : 2 * span - along));
    };";

/// How far apart frames are while the slider moves in each of them: 16.7 ms where no frame is late, layout and painting included.
const FRAMES: &str = "
    const frame = () => new Promise(requestAnimationFrame);
    const times = [];
    let before = await frame();
    for (let move = 0; move < moves; move++) {
        slider.value = place(move);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        const now = await frame();
        times.push(now - before);
        before = now;
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    return times.sort((a, b) => a - b);";

/// From the slider's event to the end of the frame that carries it: what the page does at once, the curve included, and the browser's
/// layout and painting, since the event comes at the beginning of a frame. It has 16 ms for all of that. A message of a channel is dealt
/// with afterwards.
const MOVE_SLIDER: &str = "
    const done = () => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
    });
    const times = [];
    for (let move = 0; move < moves; move++) {
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        slider.value = place(move);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await done();
        times.push(performance.now() - start);
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    return times.sort((a, b) => a - b);";

/// From letting go of a slider to the virtual patients being drawn; the page waits a moment before it starts on them.
const LET_GO: &str = "
    const frame = document.querySelector('.frame');
    const start = performance.now();
    const [slider] = arguments;
    slider.value = slider.min;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    while (frame.getAttribute('aria-busy') === 'false') await new Promise((resolve) => setTimeout(resolve));
    while (frame.getAttribute('aria-busy') === 'true') await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;";

/// Lets the page believe that the machine has this many cores.
const CORES: &str = "
    const [cores] = arguments;
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => cores, configurable: true });";

/// When the first picture stood, from the start of the navigation.
const FIRST_PAINT: &str = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";

/// Tasks that keep the main thread for more than 50 ms while a slider moves with the band on: how long each took.
const LONG_TASKS: &str = "
    const [slider, moves] = arguments;
    const found = [];
    const observer = new PerformanceObserver((list) => list.getEntries().forEach((task) => found.push(task.duration)));
    observer.observe({ type: 'longtask' });
    for (let move = 0; move < moves; move++) {
        // About as often as a hand moves it, so that parts of the band come in between.
        await new Promise((resolve) => setTimeout(resolve, 40));
        slider.value = Number(slider.min) + (0.2 + 0.6 * move / moves) * (slider.max - slider.min);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    const frame = document.querySelector('.frame');
    do await new Promise((resolve) => setTimeout(resolve, 100)); while (frame.getAttribute('aria-busy') === 'true');
    observer.disconnect();
    return found.sort((a, b) => a - b);";

/// Another aim of the finder, to its whole front: how long that took, and what the page says of it.
const FIND: &str = "
    const results = () => document.querySelector('.finder-results');
    const set = (id, value) => {
        const slider = document.querySelector(`#${id}`).closest('.dial').querySelector('input[type=range]');
        slider.value = value;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const rest = (busy) => new Promise((resolve) => {
        const look = () => (results().getAttribute('aria-busy') === String(busy) ? resolve() : setTimeout(look));
        look();
    });
    set('finder-miu', 1500);
    set('finder-days', 200);
    await rest(true);
    await rest(false);
    const aim = document.querySelector('#finder-measure');
    const start = performance.now();
    aim.selectedIndex = (aim.selectedIndex + 2) % aim.length;
    aim.dispatchEvent(new Event('change', { bubbles: true }));
    await rest(true);
    await rest(false);
    return [performance.now() - start, document.querySelector('.finder-done').innerText];";

/// What runs off the main thread: many virtual patients, the finder, and how little of it the main thread feels.
fn off_the_main_thread(page: &Page) -> Result<(), Problem> {
    page.browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }))?;
    page.follow("?v=1&m=2&a=5m5d8w13c&n=340&wk=104&pop=1000")?;
    let slider = page.slider("Days on")?;
    // One worker and two, in turns: whatever else the machine does falls on both.
    let mut rows = [(2, "1,000 patients x 2 arms x 104 weeks, drawn"), (4, "  by two workers, as with four cores")]
        .map(|(cores, what)| (cores, what, Vec::new()));
    for _ in 0..15 {
        for (cores, _, times) in &mut rows {
            page.browser.run(CORES, &[json!(cores)])?;
            // Away from the least value, to which the measured move goes.
            slider.type_keys(&e2e::page::keys::RIGHT.repeat(3))?;
            page.settle()?;
            times.extend(asynchronous(page, LET_GO, &[slider.reference()])?.as_f64());
        }
    }
    for (_, what, mut times) in rows {
        times.sort_by(f64::total_cmp);
        print_row(what, &times);
    }
    page.follow("")?;
    let slider = page.slider("Days on")?;
    let long = asynchronous(page, LONG_TASKS, &[slider.reference(), json!(MOVES)])?;
    let long: Vec<f64> = long.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    println!("{:48}{:>10}", "main-thread tasks above 50 ms in a drag", long.len());
    if !long.is_empty() {
        print_row("  how long they took", &long);
    }
    page.follow("?v=1&m=2&view=finder")?;
    page.wait_for("the finder has a front", |page| {
        Ok(page.browser.find(".finder-results[aria-busy=false] .front-point").is_ok())
    })?;
    let found = asynchronous(page, FIND, &[])?;
    print_row("the finder, to its whole front", &[found.get(0).and_then(Value::as_f64).unwrap_or_default()]);
    println!("  {}", found.get(1).and_then(Value::as_str).unwrap_or_default());
    Ok(())
}

/// The page's check of itself, from the press to the list.
const CHECK: &str = "
    const start = performance.now();
    document.querySelector('#check-page button').click();
    while (!document.querySelector('#check-page li')) await new Promise((resolve) => setTimeout(resolve, 20));
    return performance.now() - start;";

/// The browser slows only the page's own thread: what takes four times as long there is the check without a worker.
fn checks(page: &Page) -> Result<(), Problem> {
    let check = |what: &str, slower: u32| {
        page.follow("?v=1&m=2&a=18i5d8w2c&wk=30&pop=60")?;
        page.browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }))?;
        page.button("Share")?.click()?;
        page.browser.find("#share-more")?.click()?;
        page.wait_for("the check can be run", |page| page.browser.has("#check-page button"))?;
        let took = asynchronous(page, CHECK, &[])?;
        page.browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }))?;
        print_row(what, &[took.as_f64().unwrap_or_default()]);
        Ok(())
    };
    check("the page's check of itself, in a worker", 1)?;
    let refuses = "window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };";
    page.browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": refuses }))?;
    check("  by the page itself", 1)?;
    check("  by the page itself, four times slower", 4)
}

/// A table dropped on the page, of `count` rows below `head`, each made by `row`: the longest task until the page has said what it made of it,
/// and a second longer for the picture. Zero where none was above 50 ms.
const DROP_TABLE: &str = "
    const [head, row, count] = arguments;
    const made = new Function('i', 'return `' + row + '`');
    const table = [head, ...Array.from({ length: count }, (_, i) => made(i))].join('\\n');
    const data = new DataTransfer();
    data.items.add(new File([table], 'own.csv'));
    // Making it is no work of the page.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const found = [0];
    const observer = new PerformanceObserver((list) => list.getEntries().forEach((task) => found.push(task.duration)));
    observer.observe({ type: 'longtask' });
    document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    const said = () => ['#own-outcome', '#own-waiting'].some((place) => document.querySelector(place)?.innerText);
    while (!said()) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    observer.disconnect();
    return Math.max(...found);";

/// Tables as large as are read, and one that is far larger.
fn own_tables(page: &Page) -> Result<(), Problem> {
    let wide = (0..198).fold("week,cd4".to_owned(), |names, at| format!("{names},c{at}"));
    println!("longest task after a drop of");
    for (what, head, row, count) in [
        ("  5,000 rows with bars", "week,cd4,low,high", "${(i * 0.006).toFixed(4)},${300 + i % 400},250,800", 5000),
        (
            "  5,000 dates of patients",
            "Patient ID,Date,CD4",
            "P${i % 500},2024-0${1 + i % 6}-1${i % 10},${300 + i % 400}",
            5000,
        ),
        ("  125 rows of 200 columns", &wide, "${i},340${',1'.repeat(198)}", 125),
        ("  a million rows, refused", "week,cd4", "${i % 500},340", 1_000_000),
    ] {
        for (slower, machine) in [(1, ""), (4, ", four times slower")] {
            let mut longest = Vec::new();
            for _ in 0..5 {
                page.follow("?v=1&m=2&a=18i5d8w2c&wk=30&pop=60")?;
                page.settle()?;
                page.browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }))?;
                let task = asynchronous(page, DROP_TABLE, &[json!(head), json!(row), json!(count)])?;
                page.browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }))?;
                longest.extend(task.as_f64());
            }
            longest.sort_by(f64::total_cmp);
            print_row(&format!("{what}{machine}"), &longest);
        }
    }
    Ok(())
}

fn main() -> Result<(), Problem> {
    let page = Page::open("")?;
    println!("{:48}{:>10}{:>10}{:>10}{:>10}", "in Chromium, ms", "median", "95 %", "worst", "least");
    for (slower, machine) in [(1, "this machine"), (4, "four times slower")] {
        page.browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }))?;
        page.browser.reload()?;
        page.wait_until_it_runs()?;
        page.settle()?;
        let paint = page.browser.run(FIRST_PAINT, &[])?;
        print_row(&format!("{machine}: first paint"), &[paint.as_f64().unwrap_or_default()]);
        let slider = page.slider("Days on")?;
        for (what, script) in [("slider moved to curve drawn", MOVE_SLIDER), ("frame to frame while it moves", FRAMES)]
        {
            let script = format!("{PLACES}{script}");
            let times = asynchronous(&page, &script, &[slider.reference(), json!(MOVES)])?;
            let times: Vec<f64> = times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
            print_row(&format!("{machine}: {what}"), &times);
            page.settle()?;
        }
        page.settle()?;
        let patients = asynchronous(&page, LET_GO, &[slider.reference()])?;
        print_row(&format!("{machine}: let go to virtual patients drawn"), &[patients.as_f64().unwrap_or_default()]);
    }
    own_tables(&page)?;
    off_the_main_thread(&page)?;
    checks(&page)
}

fn asynchronous(page: &Page, script: &str, arguments: &[Value]) -> Result<Value, Problem> {
    page.browser.run(&format!("return (async function () {{ {script} }}).apply(null, arguments)"), arguments)
}

/// Of one time, its median is all there is to say.
fn print_row(what: &str, sorted_ms: &[f64]) {
    let at = |percent: usize| sorted_ms.get((sorted_ms.len() * percent / 100).min(sorted_ms.len().saturating_sub(1)));
    print!("{what:48}");
    let columns: &[usize] = if sorted_ms.len() > 1 { &[50, 95, 100, 0] } else { &[50] };
    for percent in columns {
        print!("{:>10.1}", at(*percent).copied().unwrap_or_default());
    }
    println!();
}
