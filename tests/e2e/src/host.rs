//! A host of the built page, each at its own address: what a browser keeps for one it does not show to another. It sends the strict
//! policy as a header, and it can fail the page in the ways that hosts and networks do.

mod file;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use static_server::{Request, Response, Server, Stopper};

use crate::problem::Problem;

/// Not the root of the host: the page must work under any path.
const UNDER: &str = "/some/path/";
/// Another copy under the same origin.
const COPY: &str = "/another/path/";

/// The folder of the built page.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist")
}

/// What goes wrong while the page is served.
#[derive(Clone, Copy, Debug, Default)]
pub struct Trouble {
    /// A script that runs before anything of the page: a browser that refuses something.
    pub first: &'static str,
    /// Words to leave out of the policy.
    pub forbids: Option<&'static str>,
    /// Files whose name ends like this break off half way, the first this many times.
    pub breaks_off: Option<(&'static str, usize)>,
    /// Files whose name ends like this come so much later.
    pub late: Option<(&'static str, Duration)>,
    /// Files whose name ends like this come when [`Host::mend`] is called, and not before.
    pub held: Option<&'static str>,
    /// Parts of the module whose name begins and ends like this come so much later.
    pub part_late: Option<(&'static str, &'static str, Duration)>,
    /// Files whose name ends like this take so long to come, byte by byte.
    pub takes: Option<(&'static str, Duration)>,
    /// Files whose name ends like this are not there.
    pub lacks: Option<&'static str>,
    /// But for those whose name begins like this, which are there, and in time.
    pub spares: Option<&'static str>,
    /// Files whose name ends like this are sent in another way.
    pub sends: Option<(&'static str, Instead)>,
    /// Whether it answers every address with the page, as a host of one-page programs does.
    pub answers_all: bool,
    /// Whether a script of the page writes down what goes wrong, for [`crate::browser::Browser::console_errors`].
    pub logged: bool,
}

/// What a host or a network sends in place of a file.
#[derive(Clone, Copy, Debug)]
pub enum Instead {
    /// The file as another type.
    Type(&'static str),
    /// An error with this status.
    Status(&'static str),
    /// A page on which people sign in.
    SignIn,
    /// A redirect to one elsewhere.
    Redirect,
    /// Half of the file, as if that were all.
    Half,
}

/// Serves dist/ at its own address.
pub struct Host {
    /// Where.
    pub address: String,
    state: Arc<State>,
    stopper: Stopper,
    server: Option<JoinHandle<()>>,
}

/// A server on a port that no host of this run has had. A browser is used for many sessions, and still has what a page kept at an address: given by the
/// system, several ports in a run came twice in the same browser, whose next page then offered the last one's view.
fn unused() -> std::io::Result<Server> {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    // The system gives no port that is held, so those that were used are held until one is found.
    let mut held = Vec::new();
    loop {
        let server = Server::bind(0)?;
        if USED.lock().unwrap_or_else(PoisonError::into_inner).insert(server.address()?.port()) {
            return Ok(server);
        }
        held.push(server);
    }
}

/// How a host answers who asks for the page itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageAnswer {
    /// With the page.
    #[default]
    Page,
    /// With this status.
    Status(&'static str),
    /// With a redirect to another copy.
    Moved,
    /// With a redirect to another copy, so much later.
    MovedLate(Duration),
    /// With a page that names another module: a cache in between that still has the last version.
    Stale,
}

/// What the host does from now on.
struct State {
    newer: AtomicBool,
    page: Mutex<PageAnswer>,
    mended: AtomicBool,
    sends_only: Mutex<Option<Instead>>,
    trouble: Trouble,
    broken_off: AtomicUsize,
    policy: String,
    asked: Mutex<Vec<String>>,
}

impl Host {
    /// Whether it serves every file whole and at once.
    pub fn serves_all(&self) -> bool {
        let Trouble { breaks_off, late, held, lacks, sends, .. } = self.state.trouble;
        let is_whole = breaks_off.is_none() && late.is_none() && held.is_none() && lacks.is_none() && sends.is_none();
        is_whole && !self.stopper.is_stopped()
    }

    /// Starts to serve.
    ///
    /// # Errors
    /// If there is no built page, or no free port.
    pub fn start(trouble: Trouble) -> Result<Self, Problem> {
        let failed = |error: std::io::Error| Problem(format!("no host: {error}"));
        let server = unused().map_err(failed)?;
        let address = format!("http://{}{UNDER}", server.address().map_err(failed)?);
        let stopper = server.stopper().map_err(failed)?;
        let state = Arc::new(State {
            newer: AtomicBool::default(),
            page: Mutex::default(),
            mended: AtomicBool::default(),
            sends_only: Mutex::default(),
            trouble,
            broken_off: AtomicUsize::default(),
            policy: file::policy(&trouble)?,
            asked: Mutex::default(),
        });
        let told = Arc::clone(&state);
        let server = std::thread::spawn(move || server.serve(move |request| told.answer(request)));
        Ok(Self { address, state, stopper, server: Some(server) })
    }

    /// From now on answers so for the page itself, of the first copy.
    pub fn answer_page(&self, answer: PageAnswer) {
        *self.state.page.lock().unwrap_or_else(PoisonError::into_inner) = answer;
    }

    /// The address of another copy under the same origin.
    #[must_use]
    pub fn copy(&self) -> String {
        self.address.replace(UNDER, COPY)
    }

    /// From now on serves a newer version: the same files with another version in page and service worker.
    pub fn release(&self) {
        self.state.newer.store(true, Ordering::SeqCst);
    }

    /// From now on sends this in place of everything, until it is mended.
    pub fn send_only(&self, instead: Instead) {
        *self.state.sends_only.lock().unwrap_or_else(PoisonError::into_inner) = Some(instead);
    }

    /// The files that were asked for, in their order.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.state.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on breaks off no file any more, lacks none, and holds none back.
    pub fn mend(&self) {
        self.state.mended.store(true, Ordering::SeqCst);
    }

    /// Goes away, for good, as a network that is there and then is not.
    pub fn leave(&mut self) {
        // Nobody waits for what was held back.
        self.mend();
        self.stopper.stop();
        let _ = self.server.take().map(JoinHandle::join);
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if self.server.is_some() {
            self.leave();
        }
    }
}

impl State {
    fn answer(&self, request: &Request) -> Response {
        // A service worker fetches the page to keep it, and is to have it as it is.
        let is_shown = request.header("sec-fetch-mode").is_none_or(|mode| mode.contains("navigate"));
        let name = [UNDER, COPY].iter().find_map(|under| static_server::name(&request.path, under));
        let mut name = name.unwrap_or("no such file");
        if self.trouble.answers_all && !dist().join(name).is_file() {
            name = "index.html";
        }
        let answer = *self.page.lock().unwrap_or_else(PoisonError::into_inner);
        let is_page = name == "index.html" && request.path.starts_with(UNDER);
        if let Some(response) = file::instead_of_page(answer).filter(|_| is_page) {
            return response.with("Cache-Control", "no-store");
        }
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(name.to_owned());
        // Each connection has its own thread.
        while self.trouble.held.is_some_and(|end| name.ends_with(end)) && !self.mended.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let is_mended = self.mended.load(Ordering::SeqCst);
        let trouble = Trouble { lacks: self.trouble.lacks.filter(|_| !is_mended), ..self.trouble };
        let body = file::content(name, &trouble, is_shown, self.newer.load(Ordering::SeqCst));
        let response = body.map_or_else(Response::not_found, |body| Response::file(name, body));
        let mut response = response.with("Cache-Control", "no-store");
        if !file::has_own_policy(name) {
            response = response.with("Content-Security-Policy", &self.policy);
        }
        let is_spared = self.trouble.spares.is_some_and(|beginning| name.starts_with(beginning));
        if let Some((_, by)) = self.trouble.late.filter(|(end, _)| name.ends_with(end) && !is_spared) {
            response.delay = by;
        }
        let part = name.strip_prefix("parts/").unwrap_or_default();
        let is_late = |(begin, end, _): &(&str, &str, Duration)| part.starts_with(begin) && part.ends_with(end);
        if let Some((.., by)) = self.trouble.part_late.filter(|late| is_late(late) && !is_mended) {
            response.delay = by;
        }
        if let Some((_, time)) = self.trouble.takes.filter(|(end, _)| name.ends_with(end)) {
            response.takes = time;
        }
        let sends_only = *self.sends_only.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(instead) = sends_only.filter(|_| !is_mended) {
            response = file::sent(instead, response);
        }
        if let Some((_, instead)) =
            self.trouble.sends.filter(|(end, _)| name.ends_with(end) && !is_spared && !is_mended)
        {
            response = file::sent(instead, response);
        }
        if !is_mended
            && self.trouble.breaks_off.is_some_and(|(end, times)| {
                name.ends_with(end) && self.broken_off.fetch_add(1, Ordering::SeqCst) < times
            })
        {
            response.sent = response.body.len() / 2;
        }
        response
    }
}
