//! Shows docs/model.md, so that the page and the specification cannot drift apart. Knows the little of Markdown that the document
//! uses: headings, paragraphs, lists, tables, listings, and `code`, **bold** and [links] within a line.

use yew::{Html, Properties, component, html};

/// A document.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProseProps {
    /// In Markdown.
    pub text: &'static str,
}

#[derive(Debug, PartialEq)]
enum Part<'a> {
    Heading(usize, &'a str),
    Paragraph(String),
    List(Vec<String>),
    Table(Vec<Vec<&'a str>>),
    Listing(Vec<&'a str>),
}

/// A document, its own first heading left out: the page has one.
#[component]
pub fn Prose(props: &ProseProps) -> Html {
    html! {
        <div class="prose document">
            for part in parts(props.text) {
                { show(&part) }
            }
        </div>
    }
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut lines = text.lines().peekable();
    let mut new_part = true;
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with("<!--") {
            new_part = true;
            continue;
        }
        if trimmed.starts_with("```") {
            parts.push(Part::Listing(lines.by_ref().take_while(|line| !line.trim().starts_with("```")).collect()));
        } else if let Some(rest) = trimmed.strip_prefix('#') {
            let depth = 1 + rest.chars().take_while(|letter| *letter == '#').count();
            parts.push(Part::Heading(depth, trimmed.trim_start_matches('#').trim()));
        } else if trimmed.starts_with('|') {
            let cells: Vec<&str> = trimmed.trim_matches('|').split('|').map(str::trim).collect();
            let is_rule = cells.iter().all(|cell| cell.chars().all(|letter| matches!(letter, '-' | ':')));
            match parts.last_mut() {
                Some(Part::Table(_)) if is_rule => {}
                Some(Part::Table(rows)) if !new_part => rows.push(cells),
                _ => parts.push(Part::Table(vec![cells])),
            }
        } else if let Some(item) = trimmed.strip_prefix("- ") {
            match parts.last_mut() {
                Some(Part::List(items)) if !new_part => items.push(item.to_owned()),
                _ => parts.push(Part::List(vec![item.to_owned()])),
            }
        } else {
            match parts.last_mut() {
                Some(Part::Paragraph(text)) if !new_part => *text = format!("{text} {trimmed}"),
                Some(Part::List(items)) if !new_part && line.starts_with(' ') => {
                    if let Some(item) = items.last_mut() {
                        *item = format!("{item} {trimmed}");
                    }
                }
                _ => parts.push(Part::Paragraph(trimmed.to_owned())),
            }
        }
        new_part = matches!(parts.last(), Some(Part::Heading(..) | Part::Listing(_)));
    }
    parts
}

fn show(part: &Part<'_>) -> Html {
    match part {
        Part::Heading(1, _) => Html::default(),
        Part::Heading(2, text) => html! { <h3>{ inline(text) }</h3> },
        Part::Heading(_, text) => html! { <h4>{ inline(text) }</h4> },
        Part::Paragraph(text) => html! { <p>{ inline(text) }</p> },
        Part::List(items) => html! { <ul>for item in items { <li>{ inline(item) }</li> }</ul> },
        Part::Listing(lines) => html! { <pre tabindex="0"><code>{ lines.join("\n") }</code></pre> },
        Part::Table(rows) => {
            let head = rows.first().cloned().unwrap_or_default();
            html! {
                <div class="table-scroll" tabindex="0" role="region" aria-label={head.join(", ")}>
                    <table>
                        <thead><tr>for cell in &head { <th scope="col">{ inline(cell) }</th> }</tr></thead>
                        <tbody>
                            for row in rows.iter().skip(1) {
                                <tr>for cell in row { <td>{ inline(cell) }</td> }</tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
        }
    }
}

/// `code`, **bold** and links. A link to a file of the repository leads nowhere on the page, so only its words are shown.
fn inline(text: &str) -> Html {
    let mut rest = text;
    let mut found: Vec<Html> = Vec::new();
    while !rest.is_empty() {
        let next = rest.find(['`', '*', '[']).unwrap_or(rest.len());
        let (before, after) = rest.split_at(next);
        found.push(html! { { before } });
        let (shown, left) = code(after).or_else(|| bold(after)).or_else(|| link(after)).unwrap_or_else(|| {
            let end = after.chars().next().map_or(0, char::len_utf8);
            let (mark, left) = after.split_at(end);
            (html! { { mark } }, left)
        });
        found.push(shown);
        rest = left;
    }
    found.into_iter().collect()
}

fn code(text: &str) -> Option<(Html, &str)> {
    let (inside, left) = text.strip_prefix('`')?.split_once('`')?;
    Some((html! { <code>{ inside }</code> }, left))
}

fn bold(text: &str) -> Option<(Html, &str)> {
    let (inside, left) = text.strip_prefix("**")?.split_once("**")?;
    Some((html! { <strong>{ inside }</strong> }, left))
}

fn link(text: &str) -> Option<(Html, &str)> {
    let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (target, left) = rest.split_once(')')?;
    let shown = if target.starts_with("https://") {
        html! { <a href={target.to_owned()} rel="noopener noreferrer" target="_blank">{ words }</a> }
    } else {
        html! { { words } }
    };
    Some((shown, left))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_little_of_markdown_that_the_document_uses() {
        let found = parts(
            "# T\n\none\ntwo\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- x\n  y\n- z\n\n```\nN' = 1\n```\n## H\nend",
        );
        let expected = [
            Part::Heading(1, "T"),
            Part::Paragraph("one two".into()),
            Part::Table(vec![vec!["a", "b"], vec!["1", "2"]]),
            Part::List(vec!["x y".into(), "z".into()]),
            Part::Listing(vec!["N' = 1"]),
            Part::Heading(2, "H"),
            Part::Paragraph("end".into()),
        ];
        assert_eq!(found, expected);
    }
}
