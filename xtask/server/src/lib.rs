//! A static server on this machine: what a host of the page does, for `cargo xtask serve`, Lighthouse and the sessions in `tests/e2e`.
//!
//! [`Server`] speaks HTTP; a function answers each [`Request`] with a [`Response`]. [`folder`] is the usual answer.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// A browser that sends nothing for so long has gone away.
const PATIENCE: Duration = Duration::from_secs(10);
/// More than any browser's request for a file.
const LONGEST_REQUEST_BYTES: u64 = 64 * 1024;

/// In how many parts a file is sent that takes its time.
const PARTS: u32 = 60;

/// What a browser asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// GET or another.
    pub method: String,
    /// The path, without what follows `?` or `#`.
    pub path: String,
    /// The headers, names in small letters.
    pub headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header, by its name in small letters.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// Code and reason.
    pub status: &'static str,
    /// Headers besides those that every response has.
    pub headers: Vec<(&'static str, String)>,
    /// The content.
    pub body: Vec<u8>,
    /// How many bytes of the content are sent before the connection ends: all, unless a network is to fail.
    pub sent: usize,
    /// How long it waits before it is sent.
    pub delay: Duration,
    /// How long it takes to be sent, evenly.
    pub takes: Duration,
}

impl Response {
    /// The content of a file of this name.
    #[must_use]
    pub fn file(name: &str, body: Vec<u8>) -> Self {
        Self::new("200 OK", media_type(name), body)
    }

    /// There is no such file.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new("404 Not Found", "text/plain", b"Not found".to_vec())
    }

    fn new(status: &'static str, kind: &str, body: Vec<u8>) -> Self {
        let headers = vec![("Content-Type", kind.to_owned()), ("X-Content-Type-Options", "nosniff".to_owned())];
        Self { status, headers, sent: body.len(), body, delay: Duration::ZERO, takes: Duration::ZERO }
    }

    /// With another header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// A server that has a port.
pub struct Server {
    listener: TcpListener,
    stopped: Arc<AtomicBool>,
}

/// Ends a server from another thread.
#[derive(Clone)]
pub struct Stopper {
    address: SocketAddr,
    stopped: Arc<AtomicBool>,
}

impl Stopper {
    /// Whether it has been called.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// Ends the server: it answers nothing any more, and its port closes.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        // A last connection wakes the server. Where it cannot be made, the server has ended already.
        let _ = TcpStream::connect(self.address);
    }
}

impl Server {
    /// Binds to this port of the local machine; 0 takes a free one.
    ///
    /// # Errors
    /// If another program has the port.
    pub fn bind(port: u16) -> std::io::Result<Self> {
        Ok(Self { listener: TcpListener::bind((Ipv4Addr::LOCALHOST, port))?, stopped: Arc::default() })
    }

    /// Where it listens.
    ///
    /// # Errors
    /// If the system does not tell.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// What ends it.
    ///
    /// # Errors
    /// If the system does not tell where it listens.
    pub fn stopper(&self) -> std::io::Result<Stopper> {
        Ok(Stopper { address: self.address()?, stopped: Arc::clone(&self.stopped) })
    }

    /// Answers requests until it is stopped. Every connection has its own thread and carries one request: a pool could keep a browser
    /// waiting behind its own idle connections.
    pub fn serve(self, answer: impl Fn(&Request) -> Response + Send + Sync + 'static) {
        let answer = Arc::new(answer);
        for connection in self.listener.incoming() {
            if self.stopped.load(Ordering::SeqCst) {
                break;
            }
            let (answer, stopped) = (Arc::clone(&answer), Arc::clone(&self.stopped));
            // A browser may break off when it has what it needs.
            std::thread::spawn(move || connection.and_then(|connection| carry(connection, &*answer, &stopped)));
        }
    }
}

fn carry(
    mut connection: TcpStream,
    answer: &dyn Fn(&Request) -> Response,
    stopped: &AtomicBool,
) -> std::io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    let request = read(&connection)?;
    if stopped.load(Ordering::SeqCst) {
        return Ok(());
    }
    let response = match request.method.as_str() {
        "GET" | "HEAD" => answer(&request),
        _ => Response::new("405 Method Not Allowed", "text/plain", Vec::new()),
    };
    std::thread::sleep(response.delay);
    let lines = response.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
    let (status, length, lines) = (response.status, response.body.len(), lines.collect::<String>());
    write!(connection, "HTTP/1.1 {status}\r\n{lines}Content-Length: {length}\r\nConnection: close\r\n\r\n")?;
    if request.method != "HEAD" {
        let body = response.body.get(..response.sent).unwrap_or(&response.body);
        if response.takes.is_zero() {
            connection.write_all(body)?;
        } else {
            for part in body.chunks((body.len() / PARTS as usize).max(1)) {
                connection.write_all(part)?;
                connection.flush()?;
                std::thread::sleep(response.takes / PARTS);
            }
        }
    }
    connection.flush()
}

fn read(connection: &TcpStream) -> std::io::Result<Request> {
    let mut lines = BufReader::new(connection.take(LONGEST_REQUEST_BYTES)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let mut words = first.split(' ');
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = url.split(['?', '#']).next().unwrap_or_default().to_owned();
    let mut headers = Vec::new();
    // Read to its end, or closing would throw the answer away with it.
    for line in lines {
        let line = line?;
        match line.split_once(':') {
            Some((name, value)) => headers.push((name.to_ascii_lowercase(), value.trim().to_owned())),
            None if line.is_empty() => break,
            None => {}
        }
    }
    Ok(Request { method: method.to_owned(), path, headers })
}

/// The name of the file in a folder that appears under a path; none if the path leads elsewhere. Both paths end with a slash.
#[must_use]
pub fn name<'p>(path: &'p str, under: &str) -> Option<&'p str> {
    let name = path.strip_prefix(under)?;
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    plain.then_some(if name.is_empty() { "index.html" } else { name })
}

/// Answers with the files of a folder that appears under a path, each with these headers.
pub fn folder(
    folder: PathBuf,
    under: &str,
    headers: Vec<(&'static str, String)>,
) -> impl Fn(&Request) -> Response + Send + Sync + 'static {
    let under = under.to_owned();
    move |request| {
        let file = name(&request.path, &under).and_then(|name| Some((name, std::fs::read(folder.join(name)).ok()?)));
        let mut response = file.map_or_else(Response::not_found, |(name, body)| Response::file(name, body));
        response.headers.extend(headers.iter().cloned());
        response
    }
}

/// The media type of a file, by the end of its name.
#[must_use]
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        // Without this type a browser refuses to compile while it downloads.
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a machine without a free port is a failure
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_file_inside_the_folder_only() {
        let name = |path| name(path, "/some/path/");
        assert_eq!(name("/some/path/"), Some("index.html"));
        assert_eq!(name("/some/path/app.wasm"), Some("app.wasm"));
        assert_eq!(name("/some/path/../secret"), None);
        assert_eq!(name("/elsewhere"), None);
        assert_eq!(name("/some/path//etc/passwd"), None);
    }

    fn ask(address: SocketAddr, request: &str) -> String {
        let mut connection = TcpStream::connect(address).expect("the server listens");
        connection.write_all(request.as_bytes()).expect("the server reads");
        let mut said = String::new();
        connection.read_to_string(&mut said).expect("the server answers");
        said
    }

    #[test]
    fn it_answers_until_it_is_stopped() {
        let server = Server::bind(0).expect("there is a free port");
        let (address, stopper) = (server.address().expect("it has one"), server.stopper().expect("it has one"));
        let thread = std::thread::spawn(move || {
            server.serve(|request| {
                let mut response =
                    Response::file("a.txt", format!("{} {:?}", request.path, request.header("x")).into());
                response.sent = if request.path == "/half" { 3 } else { response.sent };
                response.with("X-Test", "yes")
            });
        });
        let said = ask(address, "GET /a?b HTTP/1.1\r\nX: 1\r\n\r\n");
        assert!(said.starts_with("HTTP/1.1 200 OK\r\n") && said.contains("X-Test: yes\r\n"), "{said}");
        assert!(said.ends_with("\r\n\r\n/a Some(\"1\")"), "{said}");
        assert!(ask(address, "GET /half HTTP/1.1\r\n\r\n").ends_with("\r\n\r\n/ha"));
        assert!(ask(address, "POST /a HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405 "));
        stopper.stop();
        thread.join().expect("it ends");
        assert!(TcpStream::connect(address).is_err());
    }
}
