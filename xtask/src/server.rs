//! The built page on this machine, under the strictest policy that it must stand.

use std::path::PathBuf;

use static_server::{Server, folder};

/// Nothing from another host, nothing inline. index.html says the same for hosts that send no such header.
pub(crate) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// Binds to this port of the local machine; 0 takes a free one.
pub(crate) fn bind(port: u16) -> Result<Server, String> {
    Server::bind(port).map_err(|error| format!("Port {port} cannot be used: {error}."))
}

/// The address of the page on a server.
pub(crate) fn address(server: &Server) -> Result<String, String> {
    let address = server.address().map_err(|error| format!("The server has no address: {error}."))?;
    Ok(format!("http://{address}/"))
}

/// The headers of every file.
pub(crate) fn headers(cache: &str) -> Vec<(&'static str, String)> {
    let headers = [
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", cache),
    ];
    headers.map(|(name, value)| (name, value.to_owned())).to_vec()
}

/// Serves a folder as long as the program runs.
pub(crate) fn serve(server: Server, site: PathBuf) {
    server.serve(folder(site, "/", headers("no-store")));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_states_the_policy_that_the_server_sends() {
        assert!(include_str!("../../index.html").contains(CONTENT_SECURITY_POLICY));
    }
}
