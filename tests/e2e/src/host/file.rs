//! What a host sends for a name.

use std::time::Duration;

use static_server::Response;

use super::{COPY, Instead, PageAnswer, Trouble, dist};
use crate::problem::Problem;

const CONSOLE_ERRORS: &str = "console_errors.js";
const FIRST: &str = "first.js";
/// A page of somebody else with this one in two frames that allow scripts and nothing more.
pub(super) const FRAMES: &str = "frames.html";
const IN_FRAMES: &str = "<!DOCTYPE html><title>Frames</title>
    <iframe sandbox=\"allow-scripts\" src=\"./\"></iframe><iframe sandbox=\"allow-scripts\" src=\"./?lang=fr\"></iframe>";

/// A page of somebody else with this one in a frame as people paste it.
pub(super) const EMBEDDED: &str = "embedded.html";
const IN_A_FRAME: &str = "<!DOCTYPE html><title>A course</title><iframe width=\"900\" height=\"900\" src=\"./?v=1&amp;m=2&amp;a=5m5d8w6c&amp;n=300&amp;wk=64\"></iframe>";

/// A page of somebody else with the explorer as an element, and what it hears from it.
pub(super) const TALKING: &str = "talking.html";
const AS_AN_ELEMENT: &str = "<!DOCTYPE html><title>A course</title>
    <script>window.heard = []; addEventListener('message', (event) => heard.push(event.data?.type ?? 'another'))</script>
    <script src=\"il2-frame.js\"></script>
    <il2-explorer link=\"v=1&amp;m=2&amp;a=18i5d8w2c&amp;wk=30&amp;pop=40\" fit></il2-explorer>";

/// A learning platform with the explorer in a frame that is to tell its height, and all that it hears.
pub(super) const COURSE: &str = "course.html";
const IN_A_COURSE: &str = "<!DOCTYPE html><title>A course</title>
    <script>window.heard = []; addEventListener('message', (event) => heard.push(event.data))</script>
    <iframe width=\"900\" height=\"400\" src=\"./?v=1&amp;m=2&amp;a=5m5d8w6c&amp;n=300&amp;wk=64&amp;pop=40&amp;ui=lms\"></iframe>";

/// A learning platform (SCORM 1.2) with a task in a frame.
pub(super) const PLATFORM: &str = "platform.html";
const IN_A_PLATFORM: &str = "<iframe width=\"1100\" height=\"900\" src=\"./?v=1&amp;m=2&amp;a=5m5d8w1c&amp;wk=40&amp;pop=40&amp;task=miu300-gain100\"></iframe>";

/// The same, which opens the package whose folder is behind the `#` in a window, as most platforms do.
pub(super) const LAUNCHER: &str = "launcher.html";
const IN_A_WINDOW: &str =
    "<button onclick=\"window.open(`./${location.hash.slice(1)}/index.html`, 'sco')\">Launch</button>";

/// The platform's run-time object. What it hears is kept in the session's storage, as a platform keeps it; what the standard forbids is noted.
const RUN_TIME: &str = r"<!DOCTYPE html><title>A learning platform</title>
    <script>
        const kept = JSON.parse(sessionStorage.getItem('kept') ?? '{}');
        window.calls = [];
        let running = false;
        const only = (may, call) => (may ? call() ?? 'true' : (calls.push('error'), 'false'));
        const allowed = {
            'cmi.core.lesson_status': (value) => ['passed', 'completed', 'failed', 'incomplete', 'browsed'].includes(value),
            'cmi.core.exit': (value) => ['', 'time-out', 'suspend', 'logout'].includes(value),
            'cmi.core.score.raw': (value) => value >= 0 && value <= 100,
            'cmi.core.score.min': (value) => value >= 0 && value <= 100,
            'cmi.core.score.max': (value) => value >= 0 && value <= 100,
            'cmi.suspend_data': (value) => value.length <= 4096,
        };
        window.API = {
            LMSInitialize: (none) => only(none === '' && !running, () => {
                running = true;
                calls.push('initialize');
                // An attempt that was not left to be gone on with is another attempt.
                if (kept['cmi.core.exit'] !== 'suspend' && kept['cmi.core.lesson_status'] !== 'completed') delete kept['cmi.suspend_data'];
            }),
            LMSGetValue: (name) => only(running, () => kept[name] ?? ''),
            LMSSetValue: (name, value) => only(running && allowed[name]?.(value), () => { kept[name] = value; }),
            LMSCommit: (none) => only(none === '' && running, () => sessionStorage.setItem('kept', JSON.stringify(kept))),
            LMSFinish: (none) => only(none === '' && running, () => {
                running = false;
                calls.push('finish');
                sessionStorage.setItem('kept', JSON.stringify(kept));
            }),
            LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
        };
    </script>";

/// The folder of an unpacked package, which states its own policy.
const PACKAGES: &str = "package-";

/// Whether it is a page of somebody else, or has a policy inside: then the host sends none.
pub(super) fn has_own_policy(name: &str) -> bool {
    [FRAMES, EMBEDDED, TALKING, COURSE, PLATFORM, LAUNCHER].contains(&name) || name.starts_with(PACKAGES)
}

/// The policy that the page states, for the header.
pub(super) fn policy(trouble: &Trouble) -> Result<String, Problem> {
    let page = std::fs::read_to_string(dist().join("index.html"))
        .map_err(|error| Problem(format!("dist/ has no page ({error}): run `cargo xtask build`")))?;
    let after = page.split_once("Content-Security-Policy\" content=\"").map(|(_, after)| after);
    let policy = after.and_then(|after| after.split('"').next());
    let policy = policy.ok_or_else(|| Problem::new("index.html states no policy"))?;
    Ok(trouble.forbids.map_or_else(|| policy.to_owned(), |words| policy.replace(words, "")))
}

/// The file of this name; none if there is none.
pub(super) fn content(name: &str, trouble: &Trouble, is_shown: bool, newer: bool) -> Option<Vec<u8>> {
    match name {
        CONSOLE_ERRORS => return Some(include_bytes!("../console_errors.js").to_vec()),
        FRAMES => return Some(IN_FRAMES.into()),
        EMBEDDED => return Some(IN_A_FRAME.into()),
        COURSE => return Some(IN_A_COURSE.into()),
        PLATFORM => return Some([RUN_TIME, IN_A_PLATFORM].concat().into()),
        LAUNCHER => return Some([RUN_TIME, IN_A_WINDOW].concat().into()),
        TALKING => return Some(AS_AN_ELEMENT.into()),
        FIRST => return Some(trouble.first.as_bytes().to_vec()),
        _ if is_lacking(name, trouble) => return None,
        _ => {}
    }
    let body = std::fs::read(dist().join(name)).ok()?;
    let text = || String::from_utf8_lossy(&body);
    Some(match name {
        "sw.js" if newer => text().replacen("VERSION = \"", "VERSION = \"newer-", 1).into_bytes(),
        "index.html" => {
            let page = if newer {
                text().replacen("data-version=\"", "data-version=\"newer-", 1)
            } else {
                text().into_owned()
            };
            if !is_shown {
                return Some(page.into_bytes());
            }
            let scripts = [(trouble.logged, CONSOLE_ERRORS), (!trouble.first.is_empty(), FIRST)];
            let wanted = scripts.into_iter().filter(|(wanted, _)| *wanted);
            let elements: Vec<String> = wanted.map(|(_, name)| format!("<script src=\"{name}\"></script>")).collect();
            page.replacen("<head>", &format!("<head>{}", elements.concat()), 1).into_bytes()
        }
        _ => body,
    })
}

fn is_lacking(name: &str, trouble: &Trouble) -> bool {
    trouble.lacks.is_some_and(|end| name.ends_with(end))
        && !trouble.spares.is_some_and(|beginning| name.starts_with(beginning))
}

/// What a host sends where it does not have the page as it was; none where it has.
pub(super) fn instead_of_page(answer: PageAnswer) -> Option<Response> {
    let moved = |delay| {
        let mut response = Response::not_found().with("Location", COPY);
        (response.status, response.delay) = ("301 Moved Permanently", delay);
        response
    };
    match answer {
        PageAnswer::Page => None,
        PageAnswer::Status(status) => {
            let body = format!("<!DOCTYPE html><title>{status}</title><p>The host says {status}.");
            let mut response = Response::file("answer.html", body.into_bytes());
            response.status = status;
            Some(response)
        }
        PageAnswer::Moved => Some(moved(Duration::ZERO)),
        PageAnswer::MovedLate(delay) => Some(moved(delay)),
        PageAnswer::Stale => {
            let page = std::fs::read_to_string(dist().join("index.html")).ok()?;
            let older = |id: &str, page: String| {
                page.replacen(&format!("id=\"{id}\" href=\"./"), &format!("id=\"{id}\" href=\"./older-"), 1)
            };
            Some(Response::file("index.html", older("app-wasm", older("app-module", page)).into_bytes()))
        }
    }
}

/// What is sent in place of a file.
pub(super) fn sent(instead: Instead, mut response: Response) -> Response {
    let of_type = |mut response: Response, kind: &str| {
        response.headers.retain(|(header, _)| !["Content-Type", "X-Content-Type-Options"].contains(header));
        response.with("Content-Type", kind)
    };
    match instead {
        Instead::Type(kind) => return of_type(response, kind),
        Instead::Status(status) => (response.status, response.body) = (status, status.into()),
        Instead::SignIn => {
            response.body = "<!DOCTYPE html><title>Sign in</title><p>Sign in to use this network.".into();
            return of_type(response, "text/html");
        }
        Instead::Redirect => {
            (response.status, response.body) = ("302 Found", Vec::new());
            response = response.with("Location", "https://sign-in.example/");
        }
        Instead::Half => response.body.truncate(response.body.len() / 2),
    }
    response.sent = response.body.len();
    response
}
