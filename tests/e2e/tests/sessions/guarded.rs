//! Browsers that guard what is on a canvas against tracking, or fail to give it; and those that guard the clipboard.

use e2e::page::Page;
use e2e::problem::Problem;
use e2e::saving::saved;

/// Ways in which a browser guards what is on a canvas, or fails to give it.
const GUARDS: [(&str, &str); 6] = [
    (
        "stripes from every way to read a canvas, as Firefox gives with resistFingerprinting",
        "const stripes = (data) => { for (let at = 0; at < data.length; at += 1) data[at] = (at * 37) % 251; };
         const read = CanvasRenderingContext2D.prototype.getImageData;
         CanvasRenderingContext2D.prototype.getImageData = function (...of) { const got = read.apply(this, of); stripes(got.data); return got; };
         const give = HTMLCanvasElement.prototype.toBlob;
         HTMLCanvasElement.prototype.toBlob = function (done, ...of) {
            const other = Object.assign(document.createElement('canvas'), { width: this.width, height: this.height });
            const context = other.getContext('2d'), data = context.createImageData(other.width, other.height);
            stripes(data.data);
            context.putImageData(data, 0, 0);
            give.call(other, done, ...of);
         };",
    ),
    (
        "stripes in files only",
        "const give = HTMLCanvasElement.prototype.toBlob;
         HTMLCanvasElement.prototype.toBlob = function (done, ...of) {
            const context = this.getContext('2d');
            for (let x = 0; x < this.width; x += 4) { context.fillStyle = x % 8 ? '#f0f' : '#0f0'; context.fillRect(x, 0, 2, this.height); }
            give.call(this, done, ...of);
         };",
    ),
    ("toBlob throws", "HTMLCanvasElement.prototype.toBlob = () => { throw new DOMException('no', 'SecurityError'); };"),
    ("toBlob gives nothing", "HTMLCanvasElement.prototype.toBlob = (done) => setTimeout(done, 0, null);"),
    ("toBlob never answers", "HTMLCanvasElement.prototype.toBlob = () => {};"),
    ("there is no toBlob", "delete HTMLCanvasElement.prototype.toBlob;"),
];

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_guarded_canvas_is_noticed_and_svg_offered() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=18i5d8w2c&wk=30&pop=60")?;
    for (what, guard) in GUARDS {
        page.browser.reload()?;
        page.wait_until_it_runs()?;
        page.settle()?;
        // The chart is drawn: only reading is guarded.
        page.browser.run(guard, &[])?;
        page.button("Share")?.click()?;
        page.wait_for("the dialog is there", |page| page.browser.has("#share-more"))?;
        page.browser.find("#share-more")?.click()?;
        page.button("PNG")?.click()?;
        page.wait_for(&format!("the page says that {what}"), |page| {
            Ok(page.browser.find("#share-panel")?.text()?.contains("guards pictures against tracking"))
        })?;
        let svg = saved(&page, "Save as SVG")?;
        assert!(svg.kind == "image/svg+xml" && svg.content.starts_with(b"<?xml"), "{what}: {}", svg.kind);
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_clipboard_that_takes_nothing_leaves_the_link_selected() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=18i5d8w2c&wk=30&pop=60")?;
    for clipboard in [
        "undefined",
        "{}",
        "{ writeText() { throw new TypeError('no') } }",
        "{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }",
        "{ writeText: () => new Promise(() => {}) }",
    ] {
        page.browser.reload()?;
        page.wait_until_it_runs()?;
        page.settle()?;
        let replace = format!("Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }})");
        page.browser.run(&replace, &[])?;
        page.button("Share")?.click()?;
        page.button("Copy link")?.click()?;
        page.wait_for(&format!("the page says how to copy with {clipboard}"), |page| {
            Ok(page.browser.find("dialog[open]")?.text()?.contains("The text is selected"))
        })?;
    }
    page.has_no_errors()
}
