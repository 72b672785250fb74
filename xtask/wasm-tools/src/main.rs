//! wasm-bindgen and the splitter of modules, from their libraries: their own programs bring servers and parsers of arguments that take
//! longer to compile than they do.
//!
//! - `wasm-tools bind MODULE FOLDER NAME`: MODULE and its glue for a browser, as `FOLDER/NAME_bg.wasm` and `FOLDER/NAME.js`.
//! - `wasm-tools split MODULE FOLDER NAME`: MODULE in parts, the first as `FOLDER/NAME.wasm`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["bind", module, folder, name] => bind(module, folder, name),
        ["split", module, folder, name] => split(module, folder, name),
        _ => Err("say `bind` or `split`, a module, a folder and a name".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("wasm-tools: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn bind(module: &str, folder: &str, name: &str) -> Result<(), String> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(false).keep_lld_exports(true);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)).map_err(|error| format!("{error:#}"))
}

fn split(module: &str, folder: &str, name: &str) -> Result<(), String> {
    let content = std::fs::read(module).map_err(|error| format!("{module} cannot be read: {error}"))?;
    let folder = Path::new(folder);
    let (first, glue) = (folder.join(format!("{name}.wasm")), format!("./{name}.js"));
    let mut options = wasm_split_cli_support::Options::new(&content);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.main_module = &glue;
    wasm_split_cli_support::transform(options).map(drop).map_err(|error| format!("{error:#}"))
}
