//! A running WebDriver program.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::engine::Engine;
use crate::process::command;
use crate::tools::browser;

/// A driver that is stopped when this is dropped.
pub(crate) struct Driver {
    child: Child,
    engine: Engine,
    /// Where its browsers put their profiles, which they leave behind when they are stopped, and the files that they save.
    scratch: PathBuf,
    /// Where it listens.
    pub(crate) address: String,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it answers.
    /// Its log bears this number.
    pub(crate) fn start(engine: Engine, number: usize) -> Result<Self, String> {
        let program = browser::driver(engine)?;
        let port = free_port()?;
        let log_file = browser::log_folder()?.join(format!("{}-{number}.log", engine.name()));
        let log =
            File::create(&log_file).map_err(|error| format!("{} cannot be written: {error}.", log_file.display()))?;
        let log_too = log.try_clone().map_err(|error| error.to_string())?;
        let port_argument = format!("--port={port}");
        let mut start = match engine {
            Engine::Chromium | Engine::Firefox => command(&program, &[&port_argument]),
            // WebKitGTK has no headless mode: it draws on a screen that exists in memory only. Without -noreset that screen starts again
            // whenever a browser leaves it, and the next browser may find none.
            Engine::WebKit => {
                let mut start = command("xvfb-run", &["-a", "-s", "-screen 0 1280x1024x24 -nolisten tcp -noreset"]);
                start.arg(&program).arg(&port_argument).env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                start
            }
        };
        own_group(&mut start);
        let scratch = scratch(engine, number)?;
        // As their home, too: what sessions save would otherwise stand among a person's own files.
        start.env("TMPDIR", &scratch).env("HOME", &scratch);
        let child = start
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(log_too)
            .spawn()
            .map_err(|error| format!("{} did not start: {error}.", program.display()))?;
        let driver = Self { child, engine, scratch, address: format!("http://127.0.0.1:{port}") };
        let patience = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > patience {
                return Err(format!("The {} driver does not answer; see {}.", engine.name(), log_file.display()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }
}

impl Driver {
    /// ChromeDriver's own word for closing its browsers and ending.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut driver = TcpStream::connect(self.address.trim_start_matches("http://"))?;
        driver.set_read_timeout(Some(Duration::from_secs(10)))?;
        driver.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        driver.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Chromium is asked to close, since it is in its own group; the other browsers and the screen in memory end with their driver's.
        // Any of it may have ended by itself, and then there is nothing to stop.
        if self.engine == Engine::Chromium {
            let _ = self.shut_down();
        }
        if cfg!(unix) {
            let whom = format!("-{}", self.child.id());
            let _ = command("kill", &["-TERM", "--", &whom]).stderr(Stdio::null()).status();
        } else {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
        // Children of a browser that has ended may write for a moment longer: what is left then is of no weight.
        for _ in 0..10 {
            match std::fs::remove_dir_all(&self.scratch) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    std::thread::sleep(Duration::from_millis(100));
                }
                _ => return,
            }
        }
    }
}

/// A separate folder, with a short path: Chromium has a socket there, whose name may have a hundred letters.
fn scratch(engine: Engine, number: usize) -> Result<PathBuf, String> {
    let folder = std::env::temp_dir().join(format!("il2-{}-{number}-{}", engine.name(), std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    Ok(folder)
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

fn free_port() -> Result<u16, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("No free port: {error}."))
}
