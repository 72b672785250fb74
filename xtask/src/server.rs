//! The static server: what a host of the page would do, with the strictest policy that the page must stand.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

/// Nothing from another host, nothing inline. index.html says the same for hosts that send no such header.
pub(crate) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// A browser that says nothing for so long has gone away.
const PATIENCE: Duration = Duration::from_secs(10);
/// More than any browser's request for a file.
const LONGEST_REQUEST_BYTES: u64 = 64 * 1024;

/// A folder being served.
pub(crate) struct Site {
    listener: TcpListener,
    folder: PathBuf,
    /// The path that the folder appears under; begins and ends with a slash.
    under: String,
}

impl Site {
    /// Binds to this port of the local machine; 0 takes a free one.
    pub(crate) fn bind(folder: PathBuf, under: &str, port: u16) -> Result<Self, String> {
        let listener =
            TcpListener::bind(("127.0.0.1", port)).map_err(|error| format!("Port {port} cannot be used: {error}."))?;
        Ok(Self { listener, folder, under: under.to_owned() })
    }

    /// The page's address.
    pub(crate) fn address(&self) -> String {
        let port = self.listener.local_addr().map_or(0, |address| address.port());
        format!("http://127.0.0.1:{port}{}", self.under)
    }

    /// Answers requests as long as the program runs. Every connection has a thread of its own and carries one request:
    /// a pool could keep a browser waiting behind its own idle connections.
    pub(crate) fn serve(self) {
        thread::scope(|scope| {
            for connection in self.listener.incoming().filter_map(Result::ok) {
                let (folder, under) = (&self.folder, &self.under);
                // A browser that breaks off is no concern of ours.
                scope.spawn(move || answer(connection, folder, under).is_ok());
            }
        });
    }
}

fn answer(mut connection: TcpStream, folder: &Path, under: &str) -> std::io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(Read::by_ref(&mut connection).take(LONGEST_REQUEST_BYTES)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // What follows is read to its end, or closing would throw the answer away with it; nothing in it matters here.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let found = file_for(url, folder, under).and_then(|file| Some((std::fs::read(&file).ok()?, media_type(&file))));
    let (status, body, kind) = match found {
        _ if method != "GET" && method != "HEAD" => ("405 Method Not Allowed", Vec::new(), "text/plain"),
        Some((body, kind)) => ("200 OK", body, kind),
        None => ("404 Not Found", b"Not found".to_vec(), "text/plain"),
    };
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\
         Content-Security-Policy: {CONTENT_SECURITY_POLICY}\r\nX-Content-Type-Options: nosniff\r\n\
         Referrer-Policy: no-referrer\r\nCache-Control: no-store\r\n\r\n",
        length = body.len()
    )?;
    if method != "HEAD" {
        connection.write_all(&body)?;
    }
    connection.flush()
}

/// The file that an address asks for; none if it leads out of the folder.
fn file_for(url: &str, folder: &Path, under: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix(under)?;
    let inside = Path::new(path);
    let plain = inside.components().all(|part| matches!(part, Component::Normal(_)));
    if !plain {
        return None;
    }
    let file = folder.join(inside);
    Some(if path.is_empty() || path.ends_with('/') { file.join("index.html") } else { file })
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        // Without this type a browser refuses to compile while it downloads.
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_file_inside_the_folder_only() {
        let folder = Path::new("dist");
        let file = |url| file_for(url, folder, "/some/path/");
        assert_eq!(file("/some/path/"), Some(folder.join("index.html")));
        assert_eq!(file("/some/path/?v=1"), Some(folder.join("index.html")));
        assert_eq!(file("/some/path/app.wasm"), Some(folder.join("app.wasm")));
        assert_eq!(file("/some/path/../secret"), None);
        assert_eq!(file("/elsewhere"), None);
        assert_eq!(file("/some/path//etc/passwd"), None);
    }

    #[test]
    fn the_page_states_the_policy_that_the_server_sends() {
        assert!(include_str!("../../index.html").contains(CONTENT_SECURITY_POLICY));
    }
}
