//! Reading and writing the files of a built site, with errors that are sentences.

use std::path::Path;

/// The names of all files in a folder and those below it, relative, with `/` between, in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    collect(folder, "", &mut names)?;
    names.sort();
    Ok(names)
}

fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{} cannot be read: {error}.", folder.display());
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

pub(crate) fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))
}

/// A file that must be text.
pub(crate) fn text(file: &Path) -> Result<String, String> {
    String::from_utf8(read(file)?).map_err(|_| format!("{} is no text.", file.display()))
}

/// Bytes as letters, as the names of files and the service worker have them.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

pub(crate) fn write(file: &Path, content: &[u8]) -> Result<(), String> {
    std::fs::write(file, content).map_err(|error| format!("{} cannot be written: {error}.", file.display()))
}
