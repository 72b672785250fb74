//! `cargo xtask serve`: the page on this machine.

use crate::arguments::Arguments;
use crate::project;
use crate::server;
use crate::site::{self, Effort};
use static_server::Server;

const FIRST_PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 20;

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let effort = Effort::from(&mut arguments);
    let wanted = arguments.option("--port")?;
    arguments.finish()?;
    site::build(effort)?;

    let server = match wanted {
        Some(port) => {
            server::bind(port.parse().map_err(|_| format!("'{port}' is no port: give a number from 0 to 65535."))?)?
        }
        None => bind_to_a_free_port(FIRST_PORT)?,
    };
    println!("\nThe page is at {}   (Ctrl+C stops it)", server::address(&server)?);
    server::serve(server, project::dist());
    Ok(())
}

/// This port, or the next one that nobody uses.
pub(crate) fn bind_to_a_free_port(first: u16) -> Result<Server, String> {
    (first..first + PORTS_TO_TRY)
        .find_map(|port| server::bind(port).ok())
        .ok_or_else(|| format!("Ports {first} and the next {PORTS_TO_TRY} are taken: name a free one with --port."))
}
