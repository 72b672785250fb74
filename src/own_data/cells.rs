//! A text as rows of cells. The separator is judged outside quotes; a quoted cell may hold line ends.

use std::borrow::Cow;

/// Content lines that are looked at to find the separator.
const LINES_TO_LOOK_AT: usize = 50;
/// Comments above the table that are looked at.
const COMMENTS_TO_LOOK_AT: usize = 50;
/// Lines that one quoted cell may span.
const LINES_OF_A_CELL: usize = 5;
/// The sign for two blanks or more: columns set out with blanks, whose cells may hold one.
pub(super) const WIDE: char = '\u{3000}';
/// Separators in the order of preference: anyone who uses one of the first may have decimal commas.
const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];

/// What programs put around a cell besides quotes: typographic ones, bold letters of Markdown.
const AROUND: [(&str, &str); 5] =
    [("'", "'"), ("\u{201c}", "\u{201d}"), ("\u{ab}", "\u{bb}"), ("**", "**"), ("`", "`")];

/// A cell of a row; owned where quotes had to be taken out.
pub(super) type TableField<'a> = Cow<'a, str>;

/// A row with content.
#[derive(Clone, Debug)]
pub(super) struct CellRow<'a> {
    /// Its first line in the text, from 1.
    pub(super) line: usize,
    /// The whole of it.
    pub(super) text: &'a str,
    /// Cells, with empty ones at the end.
    pub(super) width: usize,
    /// Its cells, without empty ones at the end.
    pub(super) cells: Vec<TableField<'a>>,
}

/// The rows of a text.
pub(super) struct CellTable<'a> {
    pub(super) rows: Vec<CellRow<'a>>,
    /// What separates their cells.
    pub(super) separator: char,
    /// The last comment above the first row, as cells.
    pub(super) heading: Option<CellRow<'a>>,
    /// The first comments above the first row, with the numbers of their lines.
    pub(super) comments: Vec<(usize, &'a str)>,
}

/// The rows of a text, and what separates their cells.
pub(super) fn rows(text: &str) -> CellTable<'_> {
    let text = text.trim_start_matches('\u{feff}');
    let (text, named) = named_separator(text);
    let lines = lines(text);
    let separator = named.unwrap_or_else(|| separator(text, &lines));
    let above = usize::from(named.is_some());
    let mut rows: Vec<CellRow<'_>> = Vec::new();
    let mut heading = None;
    let mut comments = Vec::new();
    let mut next = 0;
    while let Some(&(start, end)) = lines.get(next) {
        let line = next + 1 + above;
        let mut content = text.get(start..end).unwrap_or("");
        next += 1;
        if !matches!(separator, ' ' | WIDE) && is_open(content, separator) {
            let longer = (next..next + LINES_OF_A_CELL).find_map(|last| {
                let (_, end) = *lines.get(last)?;
                let content = text.get(start..end)?;
                (!is_open(content, separator)).then_some((last + 1, content))
            });
            if let Some((behind, longer)) = longer {
                (next, content) = (behind, longer);
            }
        }
        if !is_content(content) {
            let names = content.trim().trim_start_matches(['"', '#', '/', '%', '!', ' ']);
            if rows.is_empty() && !names.is_empty() {
                let cells = cells(names, separator);
                heading = Some(CellRow { line, text: content, width: cells.len(), cells });
                if comments.len() < COMMENTS_TO_LOOK_AT {
                    comments.push((line, content));
                }
            }
            continue;
        }
        let mut cells = cells(content, separator);
        let width = cells.len();
        while cells.last().is_some_and(|cell| cell.is_empty()) {
            cells.pop();
        }
        let is_rule = |cell: &str| cell.len() > 2 && cell.chars().all(|sign| matches!(sign, '-' | ':' | '=' | ' '));
        // What R prints under names: `<dbl>`.
        let is_type = |cell: &str| cell.starts_with('<') && cell.ends_with('>') && rows.len() == 1;
        if cells.iter().all(|cell| cell.is_empty() || is_rule(cell) || is_type(cell)) {
            continue;
        }
        rows.push(CellRow { line, text: content, width, cells });
    }
    if separator == '|' {
        // Markdown and databases draw a bar before the first cell, too.
        let framed = !rows.is_empty() && rows.iter().all(|row| row.cells.first().is_some_and(|cell| cell.is_empty()));
        rows.iter_mut().filter(|_| framed).for_each(|row| drop(row.cells.remove(0)));
    }
    CellTable { rows, separator, heading, comments }
}

/// Where lines begin and end, by any end: `\n`, `\r\n`, `\r`.
fn lines(text: &str) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut after_return = false;
    for (at, sign) in text.char_indices() {
        match sign {
            '\n' if after_return => start = at + 1,
            '\n' | '\r' => {
                lines.push((start, at));
                start = at + 1;
            }
            _ => {}
        }
        after_return = sign == '\r';
    }
    lines.push((start, text.len()));
    lines
}

fn is_content(line: &str) -> bool {
    let line = line.trim();
    let is_comment = !line.starts_with(|sign: char| sign.is_ascii_alphanumeric())
        && ["#", "\"#", "//", "% ", "! "].iter().any(|sign| line.starts_with(sign));
    !line.is_empty() && !is_comment
}

/// The line by which a spreadsheet names the separator, taken off.
fn named_separator(text: &str) -> (&str, Option<char>) {
    let (first, rest) = text.split_once(['\n', '\r']).unwrap_or((text, ""));
    let rest = if text.get(first.len()..).is_some_and(|end| end.starts_with("\r\n")) {
        rest.get(1..).unwrap_or("")
    } else {
        rest
    };
    let named = first.trim_matches(['\r', '"']).strip_prefix("sep=").and_then(|sign| {
        let mut signs = sign.chars();
        signs.next().filter(|sign| SEPARATORS.contains(sign) && signs.next().is_none())
    });
    if named.is_some() { (rest, named) } else { (text, None) }
}

/// The separator outside quotes in most lines; blanks where there is none.
fn separator(text: &str, lines: &[(usize, usize)]) -> char {
    let content = lines.iter().filter_map(|(start, end)| text.get(*start..*end)).filter(|line| is_content(line));
    let mut lines_with = [0_usize; SEPARATORS.len()];
    for line in content.take(LINES_TO_LOOK_AT) {
        for (sign, count) in SEPARATORS.into_iter().zip(&mut lines_with) {
            *count += usize::from(cuts(line, sign).next().is_some());
        }
    }
    let most = lines_with.into_iter().max().unwrap_or(0);
    let usual = SEPARATORS.into_iter().zip(lines_with).find(|(_, count)| *count > 0 && 5 * count >= 4 * most);
    usual.map_or_else(|| if has_wide_columns(text, lines) { WIDE } else { ' ' }, |(sign, _)| sign)
}

/// Whether two blanks or more cut most lines into as many cells, and single ones do not.
fn has_wide_columns(text: &str, lines: &[(usize, usize)]) -> bool {
    let content = || {
        let lines = lines.iter().filter_map(|(start, end)| text.get(*start..*end));
        lines.filter(|line| is_content(line)).take(LINES_TO_LOOK_AT)
    };
    // How many of a hundred lines have as many cells as the last.
    let evenness = |separator: char| {
        let widths: Vec<usize> = content().map(|line| cells(line, separator).len()).collect();
        let usual = widths.last().copied().filter(|width| *width > 1)?;
        Some(100 * widths.iter().filter(|width| **width == usual).count() / widths.len())
    };
    evenness(' ') != Some(100) && evenness(WIDE) >= Some(80)
}

/// The places of a separator outside quotes. A quote counts at the start of a cell alone, and where it closes one.
fn cuts(line: &str, separator: char) -> impl Iterator<Item = usize> {
    let (mut quoted, mut at_start) = (false, true);
    line.char_indices().filter_map(move |(at, sign)| {
        let is_cut = sign == separator && !quoted;
        if sign == '"' && (quoted || at_start) {
            quoted = !quoted;
            // `""` between quotes is one quote.
            at_start = true;
        } else if SEPARATORS.contains(&sign) {
            // Whatever separates: it is not known yet.
            at_start = true;
        } else if sign != ' ' {
            at_start = false;
        }
        is_cut.then_some(at)
    })
}

/// Whether the last cell's quote is not closed.
fn is_open(text: &str, separator: char) -> bool {
    if !text.contains('"') {
        return false;
    }
    let last = cuts(text, separator).last().map_or(0, |at| at + separator.len_utf8());
    let cell = text.get(last..).unwrap_or("").trim_start();
    cell.starts_with('"') && cell.chars().filter(|sign| *sign == '"').count() % 2 == 1
}

fn cells(line: &str, separator: char) -> Vec<TableField<'_>> {
    if separator == ' ' {
        return line.split_whitespace().map(Cow::Borrowed).collect();
    }
    if separator == WIDE {
        return line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(Cow::Borrowed).collect();
    }
    // A quote that is not closed is a sign like another, so that it spoils no other cell.
    let closed: Vec<usize> = if !line.contains('"') || is_open(line, separator) {
        line.char_indices().filter(|(_, sign)| *sign == separator).map(|(at, _)| at).collect()
    } else {
        cuts(line, separator).collect()
    };
    let mut start = 0;
    let mut cells = Vec::with_capacity(closed.len() + 1);
    for end in closed.into_iter().chain([line.len()]) {
        cells.push(unquoted(line.get(start..end).unwrap_or("")));
        start = end + separator.len_utf8();
    }
    cells
}

fn unquoted(cell: &str) -> TableField<'_> {
    let cell = cell.trim();
    if cell.starts_with(|sign: char| sign.is_ascii_alphanumeric()) {
        return Cow::Borrowed(cell);
    }
    // `="340"`: how a text is kept from being read as a number.
    let cell = cell.strip_prefix('=').filter(|text| text.starts_with('"')).unwrap_or(cell);
    match cell.strip_prefix('"').map(|inside| inside.strip_suffix('"').unwrap_or(inside)) {
        Some(inside) if inside.contains('"') => {
            let inside = inside.replace("\"\"", "\"");
            let plain = inside.strip_prefix("=\"").and_then(|text| text.strip_suffix('"')).unwrap_or(&inside);
            Cow::Owned(plain.trim().to_owned())
        }
        Some(inside) => Cow::Borrowed(inside.trim()),
        None => {
            let inside = AROUND.iter().find_map(|(before, behind)| cell.strip_prefix(before)?.strip_suffix(behind));
            Cow::Borrowed(inside.map_or(cell, str::trim))
        }
    }
}

/// Whether a line has commas with a blank behind them and commas without, both between digits.
pub(super) fn has_commas_of_both_kinds(line: &str) -> bool {
    let signs: Vec<char> = line.chars().collect();
    let is_digit = |sign: Option<&char>| sign.is_some_and(char::is_ascii_digit);
    let behind_digit = |rest: &[char]| is_digit(rest.first()) && rest.get(1) == Some(&',');
    let with_blank =
        signs.windows(4).any(|rest| behind_digit(rest) && rest.get(2) == Some(&' ') && is_digit(rest.get(3)));
    with_blank && signs.windows(3).any(|rest| behind_digit(rest) && is_digit(rest.get(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> (Vec<Vec<String>>, char) {
        let CellTable { rows, separator, .. } = rows(text);
        (rows.into_iter().map(|row| row.cells.into_iter().map(Cow::into_owned).collect()).collect(), separator)
    }

    #[test]
    fn separators_count_outside_quotes() {
        assert_eq!(cut("0,340,\"fine; no fever\"\n8,512,x").1, ',');
        assert_eq!(cut("0,340,fine; no fever\n8,512,x\n12,1,x\n13,1,y\n14,2,z\n15,1,z").1, ',');
        assert_eq!(cut("0;340,5\n8;512,5").1, ';');
        assert_eq!(cut("| Week | CD4 |\n|---|---|\n| 0 | 340 |").0, [["Week", "CD4"], ["0", "340"]]);
        assert_eq!(cut("say \"hi\",2\n3,4").0, [["say \"hi\"", "2"], ["3", "4"]]);
    }

    #[test]
    fn columns_may_be_set_out_with_blanks() {
        assert_eq!(cut("Week  CD4 (10^9/L)\n0     0.34\n4     0.4").0[0], ["Week", "CD4 (10^9/L)"]);
        assert_eq!(cut("week cd4\n0  340\n14 400").0[1], ["0", "340"]);
        assert_eq!(cut("  week cd4\n1    0 340\n2    8 512").0[1], ["1", "0", "340"]);
    }

    #[test]
    fn the_comment_above_the_rows_is_their_heading() {
        let heading =
            |text| rows(text).heading.map(|row| row.cells.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(heading("# mine\n# Time\tCD4\n0\t340"), Some(vec!["Time".into(), "CD4".into()]));
        assert_eq!(heading("#ID,TIME,DV\n1,0,340"), Some(vec!["ID".into(), "TIME".into(), "DV".into()]));
        assert_eq!(heading("# week,cd4\n\n0,340\n# the end\n"), Some(vec!["week".into(), "cd4".into()]));
        assert_eq!(heading("0,340\n# week,cd4\n4,400"), None);
    }

    #[test]
    fn a_quoted_cell_may_hold_lines_and_an_open_quote_ends_with_its_line() {
        assert_eq!(cut("\"Time\n(days)\",CD4\n0,340").0, [["Time\n(days)", "CD4"], ["0", "340"]]);
        let CellTable { rows, .. } = rows("0,\"340\n8,512\n12,600");
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 3]);
    }
}
