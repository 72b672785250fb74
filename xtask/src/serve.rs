//! `cargo xtask serve`: the page on this machine.

use crate::arguments::Arguments;
use crate::project;
use crate::server::Site;
use crate::site::{self, Effort};

const FIRST_PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 20;

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let effort = Effort::from(&mut arguments);
    let wanted = arguments.option("--port")?;
    arguments.finish()?;
    site::build(effort)?;

    let site = match wanted {
        Some(port) => {
            let port = port.parse().map_err(|_| format!("'{port}' is no port: give a number from 0 to 65535."))?;
            Site::bind(project::dist(), "/", port)?
        }
        None => bind_to_a_free_port()?,
    };
    println!("\nThe page is at {}   (Ctrl+C stops it)", site.address());
    site.serve();
    Ok(())
}

/// The usual port, or the next one that nobody uses.
fn bind_to_a_free_port() -> Result<Site, String> {
    (FIRST_PORT..FIRST_PORT + PORTS_TO_TRY).find_map(|port| Site::bind(project::dist(), "/", port).ok()).ok_or_else(
        || format!("Ports {FIRST_PORT} and the next {PORTS_TO_TRY} are taken: name a free one with --port."),
    )
}
