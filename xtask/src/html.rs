//! As much of HTML as our own index.html has: elements that lead to other files, and everything else.

/// A piece of the page.
pub(crate) enum Part<'p> {
    /// Kept as it is.
    Text(&'p str),
    /// An element that may lead to another file.
    Element(Element<'p>),
}

/// A `link`, `meta`, `img` or `script` element.
pub(crate) struct Element<'p> {
    pub(crate) name: &'static str,
    /// The whole of it; for a script with its closing tag.
    pub(crate) source: &'p str,
}

impl<'p> Element<'p> {
    /// The value of an attribute in double quotes.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'p str> {
        let (_, after) = self.source.split_once(&format!(" {name}=\""))?;
        after.split('"').next()
    }
}

/// Cuts a page. Comments are left out: what they say is about the page that they stood in.
pub(crate) fn parts(page: &str) -> Result<Vec<Part<'_>>, String> {
    const ENDS: [(&str, &str, &str); 5] = [
        ("<!--", "", "-->"),
        ("<link", "link", ">"),
        ("<meta", "meta", ">"),
        ("<img", "img", ">"),
        ("<script", "script", "</script>"),
    ];
    let mut parts = Vec::new();
    let mut rest = page;
    while let Some((start, (_, name, end))) =
        ENDS.iter().filter_map(|kind| Some((rest.find(kind.0)?, *kind))).min_by_key(|(start, _)| *start)
    {
        let (before, at) = rest.split_at(start);
        parts.push(Part::Text(before));
        let length = at.find(end).ok_or_else(|| format!("index.html ends inside an element: {}", first_line(at)))?;
        let (source, after) = at.split_at(length + end.len());
        if !name.is_empty() {
            parts.push(Part::Element(Element { name, source }));
        }
        rest = after;
    }
    parts.push(Part::Text(rest));
    Ok(parts)
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_that_lead_elsewhere_are_found_and_comments_left_out() {
        let page = "<head><!-- <link> --><link rel=\"icon\" href=\"./i.svg\"/><script src=\"./a.js\"></script></head>";
        let parts = parts(page).unwrap_or_default();
        let elements: Vec<_> = parts
            .iter()
            .filter_map(|part| match part {
                Part::Element(element) => Some((element.name, element.attribute("href").or(element.attribute("src")))),
                Part::Text(_) => None,
            })
            .collect();
        assert_eq!(elements, [("link", Some("./i.svg")), ("script", Some("./a.js"))]);
    }
}
