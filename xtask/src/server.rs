//! The static server: what a host of the page would do, with the strictest policy that the page must stand.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use tiny_http::{Header, Request, Response, Server};

/// Nothing from another host, nothing inline. index.html says the same for hosts that send no such header.
pub(crate) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// Browsers ask for several files at once.
const THREADS: usize = 4;

/// A folder being served.
pub(crate) struct Site {
    server: Arc<Server>,
    folder: PathBuf,
    /// The path that the folder appears under; begins and ends with a slash.
    under: String,
}

impl Site {
    /// Binds to this port of the local machine; 0 takes a free one.
    pub(crate) fn bind(folder: PathBuf, under: &str, port: u16) -> Result<Self, String> {
        let server =
            Server::http(("127.0.0.1", port)).map_err(|error| format!("Port {port} cannot be used: {error}."))?;
        Ok(Self { server: Arc::new(server), folder, under: under.to_owned() })
    }

    /// The page's address.
    pub(crate) fn address(&self) -> String {
        let port = self.server.server_addr().to_ip().map_or(0, |address| address.port());
        format!("http://127.0.0.1:{port}{}", self.under)
    }

    /// Answers requests in the background, as long as the program runs.
    pub(crate) fn start(&self) -> Vec<std::thread::JoinHandle<()>> {
        let worker = || {
            let (server, folder, under) = (Arc::clone(&self.server), self.folder.clone(), self.under.clone());
            std::thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that has gone away is no concern of ours.
                    let _ = answer(request, &folder, &under);
                }
            })
        };
        (0..THREADS).map(|_| worker()).collect()
    }
}

fn answer(request: Request, folder: &Path, under: &str) -> std::io::Result<()> {
    let found =
        file_for(request.url(), folder, under).and_then(|file| Some((std::fs::read(&file).ok()?, media_type(&file))));
    let (status, body, kind) = match found {
        Some((body, kind)) => (200, body, kind),
        None => (404, b"Not found".to_vec(), "text/plain; charset=utf-8"),
    };
    let mut response = Response::from_data(body).with_status_code(status);
    let headers = [
        ("Content-Type", kind),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
    ];
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
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
