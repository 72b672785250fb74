//! What axe, the usual checker of accessibility rules, says of the page as it is.

use crate::browser::{text, told};
use crate::page::Page;
use crate::problem::Problem;

/// WCAG 2.2 A and AA, and what axe's authors hold to be good practice. Returns one line a broken rule.
///
/// The row of lenses that stays at the foot of a phone covers what a reader scrolls from under it, and axe takes what is
/// half covered for a small target: the row is in its place meanwhile.
const CHECK: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.lenses > .tab-list { position: static !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations, passes } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    if (passes.length < 10) throw new Error('axe looked at next to nothing');
    return violations.map((rule) => `${rule.id} (${rule.impact}): ${rule.help}: ` + rule.nodes.map((node) => node.html.slice(0, 200)).join(' || '));";

impl Page {
    /// Fails if the page as it is breaks a rule.
    ///
    /// # Errors
    /// With the broken rules, and where.
    pub fn is_accessible(&self, view: &str) -> Result<(), Problem> {
        let axe = std::fs::read_to_string(told("AXE_SCRIPT")?)?;
        let script = format!("{axe}\nreturn (async () => {{ {CHECK} }})();");
        let broken = self.browser.run(&script, &[])?;
        match broken.as_array().map(Vec::as_slice) {
            Some([]) => Ok(()),
            Some(rules) => {
                let rules: Result<Vec<String>, Problem> = rules.iter().map(text).collect();
                Err(Problem(format!("{view} breaks rules:\n{}", rules?.join("\n"))))
            }
            None => Err(Problem(format!("axe said {}", broken.as_str().unwrap_or_default()))),
        }
    }
}
