//! A host of the built page, each at an address of its own: what a browser keeps for one it does not show to another. It sends the strict
//! policy as a header, and it can fail the page in the ways that hosts and networks do.

mod file;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use static_server::{Request, Response, Server, Stopper};

use crate::problem::Problem;

/// Not the root of the host: the page must work under any path.
const UNDER: &str = "/some/path/";

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
    /// Files whose name ends like this break off half way, the first so many times.
    pub breaks_off: Option<(&'static str, usize)>,
    /// Files whose name ends like this come so much later.
    pub late: Option<(&'static str, Duration)>,
    /// Files whose name ends like this are not there.
    pub lacks: Option<&'static str>,
    /// But for those whose name begins like this.
    pub spares: Option<&'static str>,
    /// Whether a script of the page writes down what goes wrong, for [`crate::browser::Browser::console_errors`].
    pub logged: bool,
}

/// Serves dist/ at an address of its own.
pub struct Host {
    /// Where.
    pub address: String,
    state: Arc<State>,
    stopper: Stopper,
    server: Option<JoinHandle<()>>,
}

/// What the host does from now on.
struct State {
    newer: AtomicBool,
    mended: AtomicBool,
    trouble: Trouble,
    broken_off: AtomicUsize,
    policy: String,
    asked: Mutex<Vec<String>>,
}

impl Host {
    /// Whether it serves every file whole and at once.
    pub fn serves_all(&self) -> bool {
        let Trouble { breaks_off, late, lacks, .. } = self.state.trouble;
        breaks_off.is_none() && late.is_none() && lacks.is_none() && !self.stopper.is_stopped()
    }

    /// Starts to serve.
    ///
    /// # Errors
    /// If there is no built page, or no free port.
    pub fn start(trouble: Trouble) -> Result<Self, Problem> {
        let failed = |error: std::io::Error| Problem(format!("no host: {error}"));
        let server = Server::bind(0).map_err(failed)?;
        let address = format!("http://{}{UNDER}", server.address().map_err(failed)?);
        let stopper = server.stopper().map_err(failed)?;
        let state = Arc::new(State {
            newer: AtomicBool::default(),
            mended: AtomicBool::default(),
            trouble,
            broken_off: AtomicUsize::default(),
            policy: file::policy(trouble)?,
            asked: Mutex::default(),
        });
        let told = Arc::clone(&state);
        let server = std::thread::spawn(move || server.serve(move |request| told.answer(request)));
        Ok(Self { address, state, stopper, server: Some(server) })
    }

    /// From now on serves a newer version: the same files with another version in the service worker.
    pub fn release(&self) {
        self.state.newer.store(true, Ordering::SeqCst);
    }

    /// The files that were asked for, in their order.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.state.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on breaks off no file any more.
    pub fn mend(&self) {
        self.state.mended.store(true, Ordering::SeqCst);
    }

    /// Goes away, for good, as a network that is there and then is not.
    pub fn leave(&mut self) {
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
        let name = static_server::name(&request.path, UNDER).unwrap_or("no such file");
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(name.to_owned());
        let body = file::content(name, self.trouble, is_shown, self.newer.load(Ordering::SeqCst));
        let response = body.map_or_else(Response::not_found, |body| Response::file(name, body));
        let mut response = response.with("Cache-Control", "no-store").with("Content-Security-Policy", &self.policy);
        if let Some((_, by)) = self.trouble.late.filter(|(end, _)| name.ends_with(end)) {
            response.delay = by;
        }
        if !self.mended.load(Ordering::SeqCst)
            && self.trouble.breaks_off.is_some_and(|(end, times)| {
                name.ends_with(end) && self.broken_off.fetch_add(1, Ordering::SeqCst) < times
            })
        {
            response.sent = response.body.len() / 2;
        }
        response
    }
}
