//! What a person sees.

use crate::browser::text;
use crate::page::Page;
use crate::problem::Problem;
use serde_json::json;

/// The canvases of the picture, put together as one sees them.
const PICTURE: &str = "
    const picture = () => {
        const canvases = [...document.querySelectorAll('.frame canvas')];
        const [{ width, height }] = canvases;
        const whole = Object.assign(document.createElement('canvas'), { width, height });
        canvases.forEach((canvas) => whole.getContext('2d').drawImage(canvas, 0, 0));
        return whole;
    };";

/// What is read under the chart, by its names in the link.
const SECTIONS: [&str; 4] = ["evidence", "table", "model", "sources"];

impl Page {
    /// The sentence under the picture.
    ///
    /// # Errors
    /// If there is none.
    pub fn sentence(&self) -> Result<String, Problem> {
        self.browser.find("#sentence")?.text()
    }

    /// The drawn curve, as an address that holds its pixels: good for telling whether it is the same.
    ///
    /// # Errors
    /// If there is no picture.
    pub fn picture(&self) -> Result<String, Problem> {
        text(&self.browser.run(&format!("{PICTURE} return picture().toDataURL()"), &[])?)
    }

    /// How many different colours the picture has among some of its pixels: an empty one has one.
    ///
    /// # Errors
    /// If there is no picture.
    pub fn colours(&self) -> Result<u64, Problem> {
        let script = format!(
            "{PICTURE} const {{ width, height }} = picture();
            const pixels = new Uint32Array(picture().getContext('2d').getImageData(0, 0, width, height).data.buffer);
            return new Set(pixels).size;"
        );
        self.browser.run(&script, &[])?.as_u64().ok_or_else(|| Problem::new("the picture has no pixels"))
    }

    /// The numbers in the table, row by row; opens their section.
    ///
    /// # Errors
    /// If there is no table.
    pub fn table(&self) -> Result<Vec<String>, Problem> {
        self.open_part("table")?;
        // The address names the open section.
        self.settle()?;
        let script = "return [...document.querySelectorAll('#section-panel tbody tr')].map((row) => row.innerText.replace(/\\s+/g, ' ').trim())";
        let rows = self.browser.run(script, &[])?;
        rows.as_array().map(Vec::as_slice).unwrap_or_default().iter().map(text).collect()
    }

    /// Opens a lens or a section by its name in the link; it stays open where it is.
    ///
    /// # Errors
    /// If there is none of that name.
    pub fn open_part(&self, name: &str) -> Result<(), Problem> {
        if name == "map" {
            self.browser.find("#lens-finder")?.click()?;
        }
        if !SECTIONS.contains(&name) {
            return self.browser.find(&format!("#lens-{name}"))?.click();
        }
        let button = format!("#section-{name}");
        // On a phone they stand behind one button.
        let unfold = "const more = document.querySelector('.section-list.folded .more-button');
            if (more?.getClientRects().length) more.click()";
        self.browser.run(unfold, &[])?;
        let section = self.browser.find(&button)?;
        // Where the row of lenses is fixed to the foot of the window, what is under it is scrolled to.
        let to = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.browser.run(to, &[json!(button)])?;
        let is_open = "return document.querySelector(arguments[0]).ariaExpanded === 'true'";
        if self.browser.run(is_open, &[json!(button)])? == json!(true) { Ok(()) } else { section.click() }
    }

    /// The button that opens the reader's own data, in the evidence.
    ///
    /// # Errors
    /// If it is not there.
    pub fn own_data_button(&self) -> Result<crate::element::Element<'_>, Problem> {
        self.open_part("evidence")?;
        self.wait_for("the evidence is there", |page| page.browser.has("#own-data-button"))?;
        self.browser.find("#own-data-button")
    }

    /// What the page wants to be noticed, such as a mistake in the link.
    ///
    /// # Errors
    /// If it has no place for notices.
    pub fn notices(&self) -> Result<String, Problem> {
        self.browser.find("section.notices")?.text()
    }

    /// The link in the address bar: what follows the page's own address.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn link(&self) -> Result<String, Problem> {
        let address = self.browser.address()?;
        let at = address.find(['?', '#']).unwrap_or(address.len());
        Ok(address.split_at(at).1.to_owned())
    }

    /// Waits until the virtual patients of the present settings are drawn, the open part is there and the chart says what trials had,
    /// unless their code may never come, and the address names these settings.
    ///
    /// # Errors
    /// If that does not come about.
    pub fn settle(&self) -> Result<(), Problem> {
        let unfinished = if self.host.serves_all() {
            "[aria-busy=true], .coming, .coverage:not(:has(span))"
        } else {
            ".frame[aria-busy=true]"
        };
        self.wait_for("the virtual patients are drawn", |page| {
            let script = "return !!document.querySelector('.frame') && !document.querySelector(arguments[0])";
            Ok(page.browser.run(script, &[json!(unfinished)])? == json!(true))
        })?;
        // The address follows at most every 400 ms, so look until it has been the same for longer.
        let script = "return new Promise((resolve) => {
            let [seen, since] = [location.href, performance.now()];
            const look = () => {
                if (location.href !== seen) [seen, since] = [location.href, performance.now()];
                if (performance.now() - since > 600) resolve(true); else setTimeout(look, 30);
            };
            look();
        })";
        self.browser.run(script, &[]).map(drop)
    }
}
