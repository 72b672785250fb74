//! A page that is slow to come, or stops on its way: what it is, is said at once, and what is wrong after ten seconds.

#![allow(clippy::indexing_slicing)] // a value without that field is null

use std::time::{Duration, Instant};

use e2e::host::{Instead, Trouble, dist};
use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::{Value, json};

const NEVER: Duration = Duration::from_hours(1);

/// The page in a second window. A driver waits until a page has loaded, and this one may never; so the first window looks at it.
struct Loading {
    page: Page,
    began: Instant,
}

/// What a reader sees in the second window.
const SEEN: &str = "
    const { document: page, performance } = window.second;
    const isShown = (selector) => [...page.querySelectorAll(selector)].some((element) => element.getClientRects().length);
    return {
        text: page.body?.innerText ?? '',
        boot: page.documentElement.dataset.boot,
        painted: performance.getEntriesByName('first-contentful-paint').length > 0,
        progress: page.querySelector('#fallback-progress')?.value ?? 0,
        picture: isShown('#fallback img.panel'), curve: isShown('#fallback-curve'), again: isShown('#fallback-again'), reload: isShown('#fallback-reload') && getComputedStyle(page.querySelector('#fallback-reload')).visibility === 'visible', program: isShown('#app *'), loading: isShown('#fallback-progress'),
    };";

impl Loading {
    fn of(trouble: &Trouble, link: &str) -> Result<Self, Problem> {
        let page = Page::amid(*trouble)?;
        page.go("licences.html")?;
        let address = format!("{}{link}", page.host.address);
        page.browser.run("window.second = window.open(arguments[0])", &[json!(address)])?;
        Ok(Self { page, began: Instant::now() })
    }

    fn seen(&self) -> Result<Value, Problem> {
        self.page.browser.run(SEEN, &[])
    }

    fn wait_for(&self, what: &str, holds: impl Fn(&Value) -> bool) -> Result<Value, Problem> {
        self.page.wait_for(what, |_| {
            let seen = self.seen()?;
            if holds(&seen) { Ok(true) } else { Err(Problem(seen.to_string())) }
        })?;
        self.seen()
    }

    /// Waits for name, warning and progress, which must be there long before anything is given up.
    fn says_what_it_is(&self, words: [&str; 3]) -> Result<(), Problem> {
        let seen = self.wait_for("the page says what it is", |seen| {
            seen["painted"] == true && seen["loading"] == true && words.iter().all(|words| text(seen).contains(words))
        })?;
        assert!(self.began.elapsed() < Duration::from_secs(8), "only after {:?}", self.began.elapsed());
        assert!(seen["picture"] == false && seen["program"] == false, "{seen}");
        Ok(())
    }
}

impl Drop for Loading {
    fn drop(&mut self) {
        let _ = self.page.browser.run("window.second.close()", &[]);
    }
}

fn text(seen: &Value) -> &str {
    seen["text"].as_str().unwrap_or_default()
}

const ENGLISH: [&str; 3] = ["IL-2 cycle explorer", "Not for clinical decisions", "Loading (250 kB)"];
const FRENCH: [&str; 3] = ["IL-2 cycle explorer", "Ne pas utiliser en clinique", "Chargement (250\u{a0}ko)"];

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn whatever_is_never_answered_the_page_says_what_it_is_and_then_what_is_wrong() -> Result<(), Problem> {
    for (end, link, words, reason, again) in [
        (".css", "?v=1&m=2&a=18i5d8w2c&lang=fr", FRENCH, "Rien n’est arrivé depuis 10\u{a0}secondes", "Réessayer"),
        (".wasm", "?v=1&m=2&a=18i5d8w2c&wk=30", ENGLISH, "Nothing has arrived for 10 seconds", "Try again"),
        (".js", "", ENGLISH, "Nothing has arrived for 10 seconds", "Try again"),
    ] {
        let trouble = Trouble { late: Some((end, NEVER)), spares: Some("boot"), ..Trouble::default() };
        let loading = Loading::of(&trouble, link)?;
        loading.says_what_it_is(words)?;
        let seen = loading.wait_for("the reason is given", |seen| text(seen).contains(reason))?;
        assert!(loading.began.elapsed() > Duration::from_secs(9), "{end}: {:?}", loading.began.elapsed());
        assert!(text(&seen).contains(again) && seen["again"] == true && seen["picture"] == true, "{end}: {seen}");
        assert!(seen["program"] == false && seen["loading"] == false && seen["reload"] == false, "{end}: {seen}");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_opening_curve_is_there_long_before_a_late_program() -> Result<(), Problem> {
    // The curve is that of the opening view alone: a link has another.
    for (link, shows) in [("", true), ("?v=1&m=2&a=18i5d8w2c&wk=30", false)] {
        let trouble = Trouble { late: Some((".wasm", Duration::from_secs(5))), ..Trouble::default() };
        let loading = Loading::of(&trouble, link)?;
        let seen =
            loading.wait_for("the page is painted", |seen| seen["painted"] == true && seen["loading"] == true)?;
        if shows {
            loading.wait_for("the curve is there", |seen| seen["curve"] == true)?;
            let drawn = "
                const curve = window.second.document.querySelector('#fallback-curve');
                const box = curve.getBoundingClientRect();
                return curve.complete && curve.naturalWidth > 0 && box.width > 100 && box.height > 100
                    && box.top > 0 && box.top < window.second.innerHeight - 100";
            loading.page.wait_for("the curve is drawn", |page| Ok(page.browser.run(drawn, &[])? == json!(true)))?;
        }
        assert!(seen["program"] == false && loading.seen()?["curve"] == shows, "{link}: {seen}");
        let seen = loading.wait_for("the program runs", |seen| seen["boot"] == "running")?;
        assert!(seen["curve"] == false && loading.began.elapsed() > Duration::from_secs(4), "{seen}");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_start_script_that_is_never_answered_leaves_name_warning_and_a_way_to_try_again() -> Result<(), Problem> {
    const VIEW: &str = "?v=1&m=2&a=18i5d8w2c&wk=30";
    let leads_to = "return [...window.second.document.querySelectorAll('#fallback a')].every((link) => link.href === window.second.location.href)";
    let loading = Loading::of(&Trouble { late: Some((".js", NEVER)), ..Trouble::default() }, VIEW)?;
    loading.says_what_it_is(ENGLISH)?;
    assert!(loading.seen()?["reload"] == true && loading.page.browser.run(leads_to, &[])? == json!(true));
    // It asks for the page again.
    loading
        .page
        .browser
        .run("window.second.isOld = true; window.second.document.querySelector('#fallback-reload').click()", &[])?;
    loading.page.wait_for("the page comes again", |page| {
        Ok(page.browser.run("return !window.second.isOld && window.second.location.search !== ''", &[])? == json!(true))
    })?;
    loading.says_what_it_is(ENGLISH)?;
    let loading = Loading::of(&Trouble { lacks: Some(".js"), ..Trouble::default() }, VIEW)?;
    let seen = loading.wait_for("all of it shows", |seen| seen["again"] == true && seen["picture"] == true)?;
    assert!(
        text(&seen).contains("did not arrive") && loading.page.browser.run(leads_to, &[])? == json!(true),
        "{seen}"
    );
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_program_that_was_silent_starts_when_it_arrives() -> Result<(), Problem> {
    let trouble = Trouble { late: Some((".wasm", Duration::from_secs(13))), ..Trouble::default() };
    let loading = Loading::of(&trouble, "")?;
    loading.wait_for("the reason is given", |seen| text(seen).contains("Nothing has arrived"))?;
    // Its words are the page's own, and call nobody who guards against other programs.
    let guard = "return Boolean(window.second.document.querySelector('head script[src*=guard]:not([type])'))";
    assert_eq!(loading.page.browser.run(guard, &[])?, json!(false));
    let seen = loading.wait_for("the program runs", |seen| seen["boot"] == "running")?;
    assert!(seen["program"] == true && seen["picture"] == false, "{seen}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_slow_link_shows_progress_and_gives_nothing_up() -> Result<(), Problem> {
    let trouble = Trouble { takes: Some((".wasm", Duration::from_secs(15))), ..Trouble::default() };
    let loading = Loading::of(&trouble, "?v=1&m=2&a=18i5d8w2c&wk=30")?;
    loading.says_what_it_is(ENGLISH)?;
    let share = |seen: &Value| seen["progress"].as_f64().unwrap_or_default();
    let first = loading.wait_for("some of it is there", |seen| share(seen) > 0.1)?;
    let second = loading.wait_for("more of it is there", |seen| share(seen) > share(&first) + 0.2)?;
    assert!(share(&second) < 1.0 && first["again"] == false && second["again"] == false, "{first} {second}");
    loading.wait_for("the program runs", |seen| seen["boot"] == "running")?;
    assert!(loading.began.elapsed() > Duration::from_secs(12), "it was not slow: {:?}", loading.began.elapsed());
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn without_its_style_sheet_the_picture_shows_and_not_the_program() -> Result<(), Problem> {
    let loading = Loading::of(&Trouble { lacks: Some(".css"), ..Trouble::default() }, "")?;
    let seen = loading.wait_for("the reason is given", |seen| seen["again"] == true)?;
    assert!(text(&seen).contains("The host lacks a file"), "{seen}");
    assert!(seen["picture"] == true && seen["program"] == false && seen["loading"] == false, "{seen}");
    Ok(())
}

/// Waits for the reason in the page that is open.
fn gives_as_reason(page: &Page, what: &str) -> Result<(), Problem> {
    page.wait_for(&format!("the page says: {what}"), |page| {
        let said = page.browser.find("#fallback-reason")?.text()?;
        if said.contains(what) { Ok(true) } else { Err(Problem(said)) }
    })
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_frame_that_forbids_the_program_is_named() -> Result<(), Problem> {
    let page = Page::amid(Trouble::default())?;
    for (frame, reason) in
        ["its sandbox lacks allow-same-origin", "il manque allow-same-origin"].into_iter().enumerate()
    {
        page.go("frames.html")?;
        page.browser.enter_frame(frame)?;
        gives_as_reason(&page, reason)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_page_opened_from_a_disk_leads_to_the_one_file() -> Result<(), Problem> {
    let page = Page::amid(Trouble::default())?;
    let file = dist().join("index.html").canonicalize().map_err(|error| Problem(error.to_string()))?;
    page.browser.go_to(&format!("file://{}", file.display()))?;
    gives_as_reason(&page, "Open il2-explorer.html instead")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn scripts_that_are_sent_as_text_are_named() -> Result<(), Problem> {
    let page = Page::amid(Trouble { sends: Some((".js", Instead::Type("text/plain"))), ..Trouble::default() })?;
    page.go("")?;
    gives_as_reason(&page, "must send .js files as text/javascript")
}
