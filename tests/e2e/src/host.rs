//! A host of the built page, each at an address of its own: what a browser keeps for one it does not show to another. It sends the strict
//! policy as a header, and it can fail the page in the ways that hosts and networks do.

mod file;

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

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
    worker: Option<JoinHandle<()>>,
}

/// What the host does from now on.
struct State {
    gone: AtomicBool,
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
        breaks_off.is_none() && late.is_none() && lacks.is_none() && !self.state.gone.load(Ordering::SeqCst)
    }

    /// Starts to serve.
    ///
    /// # Errors
    /// If there is no built page, or no free port.
    pub fn start(trouble: Trouble) -> Result<Self, Problem> {
        let failed = |error: std::io::Error| Problem(format!("no host: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(failed)?;
        let address = format!("http://{}{UNDER}", listener.local_addr().map_err(failed)?);
        let state = Arc::new(State {
            gone: AtomicBool::default(),
            newer: AtomicBool::default(),
            mended: AtomicBool::default(),
            trouble,
            broken_off: AtomicUsize::default(),
            policy: file::policy(trouble)?,
            asked: Mutex::default(),
        });
        let told = Arc::clone(&state);
        let worker = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if told.gone.load(Ordering::SeqCst) {
                    break;
                }
                // A thread for each, because browsers open connections long before they ask for anything.
                let told = Arc::clone(&told);
                // Whoever hangs up early has what was wanted.
                std::thread::spawn(move || stream.map(|stream| answer(&stream, &told)));
            }
        });
        Ok(Self { address, state, worker: Some(worker) })
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
        self.state.gone.store(true, Ordering::SeqCst);
        // A last call wakes the worker, which then closes the port.
        let place = self.address.trim_start_matches("http://").split('/').next().unwrap_or_default();
        let _ = TcpStream::connect(place);
        let _ = self.worker.take().map(JoinHandle::join);
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if self.worker.is_some() {
            self.leave();
        }
    }
}

fn answer(mut stream: &TcpStream, state: &State) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut line = String::new();
    let mut is_shown = true;
    while reader.read_line(&mut line)? > 2 {
        // A service worker fetches the page to keep it, and is to have it as it is.
        let mode = line.to_ascii_lowercase();
        is_shown &= !mode.starts_with("sec-fetch-mode:") || mode.contains("navigate");
        line.clear();
    }
    if state.gone.load(Ordering::SeqCst) {
        return Ok(());
    }
    let path = request.split(' ').nth(1).unwrap_or("/").split(['?', '#']).next().unwrap_or("/");
    let name = path.strip_prefix(UNDER).unwrap_or("no such file");
    let name = if name.is_empty() { "index.html" } else { name };
    state.asked.lock().unwrap_or_else(PoisonError::into_inner).push(name.to_owned());
    let body = file::content(name, state.trouble, is_shown, state.newer.load(Ordering::SeqCst));
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let (kind, length, policy) = (file::media_type(name), body.len(), &state.policy);
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nContent-Security-Policy: {policy}\r\n\r\n"
    );
    if let Some((_, by)) = state.trouble.late.filter(|(end, _)| name.ends_with(end)) {
        std::thread::sleep(by);
    }
    stream.write_all(head.as_bytes())?;
    let breaks_off = !state.mended.load(Ordering::SeqCst)
        && state
            .trouble
            .breaks_off
            .is_some_and(|(end, times)| name.ends_with(end) && state.broken_off.fetch_add(1, Ordering::SeqCst) < times);
    let sent = if breaks_off { length / 2 } else { length };
    stream.write_all(body.get(..sent).unwrap_or_default())
}
