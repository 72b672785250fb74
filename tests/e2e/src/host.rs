//! A host that can go away: serves the built page until it is dropped, as a network that is there and then is not.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use crate::problem::Problem;

/// The folder of the built page.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist")
}

/// Serves dist/ at an address of its own.
pub struct Host {
    /// Where.
    pub address: String,
    state: Arc<State>,
    worker: Option<JoinHandle<()>>,
}

/// What the host does from now on.
#[derive(Default)]
struct State {
    gone: AtomicBool,
    newer: AtomicBool,
}

impl Host {
    /// Starts to serve.
    ///
    /// # Errors
    /// If there is no free port.
    pub fn start() -> Result<Self, Problem> {
        let failed = |error: std::io::Error| Problem(format!("no host: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(failed)?;
        let address = format!("http://{}/", listener.local_addr().map_err(failed)?);
        let state = Arc::new(State::default());
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
}

impl Drop for Host {
    fn drop(&mut self) {
        self.state.gone.store(true, Ordering::SeqCst);
        // A last call wakes the worker, which then closes the port.
        let _ = TcpStream::connect(self.address.trim_start_matches("http://").trim_end_matches('/'));
        let _ = self.worker.take().map(JoinHandle::join);
    }
}

fn answer(mut stream: &TcpStream, state: &State) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    if state.gone.load(Ordering::SeqCst) {
        return Ok(());
    }
    let path = request.split(' ').nth(1).unwrap_or("/").split(['?', '#']).next().unwrap_or("/");
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let (status, body) = match std::fs::read(dist().join(name)) {
        Ok(body) if name == "sw.js" && state.newer.load(Ordering::SeqCst) => {
            ("200 OK", String::from_utf8_lossy(&body).replacen("VERSION = \"", "VERSION = \"newer-", 1).into_bytes())
        }
        Ok(body) if !name.contains("..") => ("200 OK", body),
        _ => ("404 Not Found", Vec::new()),
    };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}
