//! `cargo xtask watch`: the page, built quickly and reloaded in the browser when a source changes.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crate::arguments::Arguments;
use crate::process::say;
use crate::serve::bind_to_a_free_port;
use crate::server::{address, headers};
use crate::site::Effort;
use crate::{assemble, project, tools};
use static_server::{Request, Response, folder};

/// Not the ports of `cargo xtask serve`: a service worker of that page would go on showing what it has kept.
const FIRST_PORT: u16 = 8100;
/// How often the sources are looked at.
const PAUSE: Duration = Duration::from_millis(200);

/// The script that reloads the page, and the number of the build that it asks for.
const SCRIPT: &str = "reload-on-change.js";
const BUILD: &str = "build-number.txt";
const RELOAD: &str = "(async () => {
  const number = async () => (await fetch(\"build-number.txt\", { cache: \"no-store\" })).text();
  const first = await number();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await number().catch(() => first);
    if (now !== first) location.reload();
  }
})();
";
/// What would keep files for work without a network, and so show an old page.
const KEEPS_FILES: [&str; 2] = ["sw.js", "offline"];

pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    arguments.finish()?;
    tools::for_building(Effort::Quick)?;
    let site = project::target().join("watch");
    let mut built = newest();
    assemble::assemble(Effort::Quick, &site)?;
    let server = bind_to_a_free_port(FIRST_PORT)?;
    println!("\nThe page is at {}   (Ctrl+C stops it); it follows every saved file", address(&server)?);
    let number = Arc::new(AtomicU64::new(1));
    let served = Arc::clone(&number);
    let files = folder(site.clone(), "/", headers("no-store"));
    std::thread::spawn(move || server.serve(move |request| answer(request, &files, served.load(Ordering::SeqCst))));
    loop {
        std::thread::sleep(PAUSE);
        let now = newest();
        if now <= built {
            continue;
        }
        built = now;
        let begun = Instant::now();
        match assemble::assemble(Effort::Quick, &site) {
            Ok(()) => {
                number.fetch_add(1, Ordering::SeqCst);
                say(&format!("built again in {:.1} s", begun.elapsed().as_secs_f64()));
            }
            // The page that was built before stays, until the next file is saved.
            Err(problem) => say(&problem),
        }
    }
}

fn answer(request: &Request, files: &dyn Fn(&Request) -> Response, number: u64) -> Response {
    let name = request.path.trim_start_matches('/');
    match name {
        SCRIPT => Response::file(SCRIPT, RELOAD.into()),
        BUILD => Response::file(BUILD, number.to_string().into()),
        _ if KEEPS_FILES.iter().any(|start| name.starts_with(start)) => Response::not_found(),
        "" | "index.html" => {
            let mut page = files(request);
            let text = String::from_utf8_lossy(&page.body);
            let text = text.replacen("</head>", &format!("<script src=\"./{SCRIPT}\" defer></script></head>"), 1);
            page.body = text.into_bytes();
            page.sent = page.body.len();
            page
        }
        _ => files(request),
    }
}

/// When a source of the page was last saved.
fn newest() -> SystemTime {
    let times = project::SOURCES.iter().map(|source| newest_in(&project::root().join(source)));
    times.max().unwrap_or(SystemTime::UNIX_EPOCH)
}

fn newest_in(path: &Path) -> SystemTime {
    let own = path.metadata().and_then(|about| about.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    entries.map(|entry| newest_in(&entry.path())).fold(own, SystemTime::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_told_to_reload_and_keeps_nothing() {
        let files = |_: &Request| Response::file("index.html", b"<head></head><body></body>".to_vec());
        let ask = |path: &str| {
            answer(&Request { method: "GET".to_owned(), path: path.to_owned(), ..Request::default() }, &files, 7)
        };
        let page = ask("/");
        assert_eq!(page.sent, page.body.len());
        assert!(
            String::from_utf8_lossy(&page.body)
                .contains("<script src=\"./reload-on-change.js\" defer></script></head>")
        );
        assert!(RELOAD.contains(BUILD) && ask("/build-number.txt").body == b"7");
        assert_eq!(ask("/sw.js").status, "404 Not Found");
    }
}
