//! What the page saves, caught on its way to the disk.

use serde_json::{Value, json};

use base64::Engine as _;

use crate::browser::text;
use crate::page::Page;
use crate::problem::Problem;

/// Keeps what the page would save, instead of saving it: the name, the type, and the bytes in base64.
const CATCH: &str = "
    window.saved = [];
    const blobs = new Map();
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { const url = address(blob); blobs.set(url, blob); return url; };
    HTMLAnchorElement.prototype.click = function () {
        const reader = new FileReader();
        reader.onload = () => window.saved.push({ name: this.download, kind: blobs.get(this.href).type, data: reader.result.split(',')[1] });
        reader.readAsDataURL(blobs.get(this.href));
    };";

/// A file that the page has saved.
pub struct Saved {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Presses a button and gives what it saves.
///
/// # Errors
/// If it saves nothing.
pub fn saved(page: &Page, button: &str) -> Result<Saved, Problem> {
    page.browser.run(CATCH, &[])?;
    page.button(button)?.click()?;
    page.wait_for("something is saved", |page| Ok(page.browser.run("return window.saved.length", &[])? == json!(1)))?;
    let saved = page.browser.run("return window.saved[0]", &[])?;
    let text_of = |key: &str| saved.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(Saved { name: text_of("name"), kind: text_of("kind"), content: bytes(&json!(text_of("data")))? })
}

/// The bytes in a base64 text, as in the answer to a screenshot.
///
/// # Errors
/// If it is none.
pub fn bytes(value: &Value) -> Result<Vec<u8>, Problem> {
    let decoded = base64::engine::general_purpose::STANDARD.decode(text(value)?);
    decoded.map_err(|error| Problem(format!("not base64: {error}")))
}
