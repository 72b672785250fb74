//! How much a first visit loads: what index.html asks for before anything is shown, as a host would send it.

use std::path::Path;

use crate::process::{command, output, say};
use crate::project;
use crate::site_files::read;

/// The bar of the first load: all code, in brotli, bytes.
const BUDGET: usize = 250_000;

/// Plain and compressed size of each file given; brotli at its best, which is what a host keeps ready.
const BROTLI: &str = "
    const { brotliCompressSync } = require('node:zlib'), { readFileSync } = require('node:fs');
    for (const file of process.argv.slice(1)) {
        const plain = readFileSync(file);
        console.log(plain.length, brotliCompressSync(plain).length);
    }";

/// Prints the sizes, and returns their sum in brotli.
pub(crate) fn print(dist: &Path) -> Result<usize, String> {
    let files = first_load(dist)?;
    let mut node = command("node", &["-e", BROTLI]);
    let sizes = output(node.args(files.iter().map(|name| dist.join(name))), "Install Node.js.")?;
    let mut sum = 0;
    println!("{:56}{:>10}{:>10}", "first load, bytes", "plain", "brotli");
    for (name, line) in files.iter().zip(sizes.lines()) {
        let (plain, small) = line.split_once(' ').unwrap_or_default();
        println!("{name:56}{plain:>10}{small:>10}");
        sum += small.parse::<usize>().map_err(|_| format!("Node.js printed no sizes: {line}"))?;
    }
    println!("{:56}{:>10}{sum:>10}", "all of it", "");
    Ok(sum)
}

/// Says how the first load stands to its bar.
pub(crate) fn check() -> Result<(), String> {
    let sum = print(&project::dist())?;
    if sum > BUDGET {
        say(&format!(
            "OVER THE BAR: {sum} bytes in brotli; {BUDGET} are allowed (docs/performance.md says what is being done)"
        ));
    }
    Ok(())
}

/// The files of a built site that a first visit waits for: the page itself, and the scripts, style sheets and modules that it links.
fn first_load(dist: &Path) -> Result<Vec<String>, String> {
    let page = String::from_utf8(read(&dist.join("index.html"))?).map_err(|_| "index.html is no text.".to_owned())?;
    let mut files = vec!["index.html".to_owned()];
    for element in page.split('<').filter(|element| element.starts_with("link") || element.starts_with("script")) {
        let address = element.split_once(" href=\"").or_else(|| element.split_once(" src=\""));
        let Some((name, _)) = address.and_then(|(_, after)| after.split_once('"')) else { continue };
        let is_code = [".js", ".css", ".wasm"].iter().any(|end| name.ends_with(end));
        if is_code {
            files.push(name.trim_start_matches("./").to_owned());
        }
    }
    Ok(files)
}
