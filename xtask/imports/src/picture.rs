//! The folders of `src/` as boxes in layers, each above those that it imports, as SVG.
//!
//! Where folders import each other, the few imports against the layers are dashed. An arrow down that follows from two others is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::graph::Graph;

/// In pixels.
const WIDTH: usize = 960;
const LETTER: usize = 8;
const LINE: usize = 18;
const PADDING: usize = 10;
const GAP: usize = 18;
const BETWEEN_LAYERS: usize = 44;
/// How often the boxes of the layers are sorted by where their arrows lead.
const SWEEPS: usize = 8;

/// A folder.
struct Node {
    lines: Vec<String>,
    /// The boxes that it imports, by their places.
    below: BTreeSet<usize>,
    /// The boxes above it that it imports all the same.
    above: BTreeSet<usize>,
    /// How many boxes lie below it on the longest way down.
    layer: usize,
}

impl Node {
    fn width(&self) -> usize {
        self.lines.iter().map(|line| line.chars().count() * LETTER).max().unwrap_or(0) + 2 * PADDING
    }

    fn height(&self) -> usize {
        self.lines.len() * LINE + PADDING
    }
}

/// The picture of a crate's imports.
pub(crate) fn picture(graph: &Graph) -> String {
    let nodes = nodes(graph);
    let layers = layers(&nodes);
    drawn(&nodes, &layers)
}

/// The folder of a file: the first part of its name.
fn folder(file: &str) -> &str {
    file.split('/').next().unwrap_or(file).trim_end_matches(".rs")
}

fn nodes(graph: &Graph) -> Vec<Node> {
    let folders: Vec<&str> =
        (0..graph.len()).map(|file| folder(graph.name(file))).filter(|name| *name != "lib").collect();
    let folders: Vec<&str> = folders.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    let place = |file: usize| folders.binary_search(&folder(graph.name(file))).ok();
    let mut weights: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (from, to) in graph.imports().filter_map(|import| Some((place(import.from)?, place(import.to)?))) {
        if from != to {
            *weights.entry((from, to)).or_default() += 1;
        }
    }
    let order = order(folders.len(), &weights);
    let rank: BTreeMap<usize, usize> = order.iter().enumerate().map(|(rank, folder)| (*folder, rank)).collect();
    let mut nodes: Vec<Node> = Vec::new();
    let mut reached: Vec<BTreeSet<usize>> = Vec::new();
    for (own, folder) in order.iter().enumerate() {
        let targets = weights.keys().filter(|(from, _)| from == folder).filter_map(|(_, to)| rank.get(to).copied());
        let (all, above): (BTreeSet<usize>, BTreeSet<usize>) = targets.partition(|to| *to < own);
        let by_others: BTreeSet<usize> =
            all.iter().flat_map(|to| reached.get(*to).into_iter().flatten()).copied().collect();
        let layer = all.iter().filter_map(|to| nodes.get(*to)).map(|node| node.layer + 1).max().unwrap_or(0);
        let lines = vec![folders.get(*folder).copied().unwrap_or_default().to_owned()];
        nodes.push(Node { lines, below: all.difference(&by_others).copied().collect(), above, layer });
        reached.push(all.union(&by_others).copied().collect());
    }
    nodes
}

/// The folders from the bottom up, so that few imports lead up: what imports nothing that is left goes to the bottom, what nothing imports to
/// the top, and otherwise to the top what imports most and is imported least (Eades, Lin and Smyth's heuristic).
fn order(count: usize, weights: &BTreeMap<(usize, usize), usize>) -> Vec<usize> {
    let mut left: BTreeSet<usize> = (0..count).collect();
    let (mut bottom, mut top) = (Vec::new(), Vec::new());
    while !left.is_empty() {
        let sum = |is_of: &dyn Fn(usize, usize) -> bool| -> usize {
            let inside = weights.iter().filter(|((from, to), _)| left.contains(from) && left.contains(to));
            inside.filter(|((from, to), _)| is_of(*from, *to)).map(|(_, weight)| weight).sum()
        };
        let imports = |folder: usize| sum(&|from, _| from == folder);
        let imported = |folder: usize| sum(&|_, to| to == folder);
        let lowest = left.iter().copied().find(|folder| imports(*folder) == 0);
        let highest = left.iter().copied().max_by_key(|folder| {
            let (out, into) = (imports(*folder), imported(*folder));
            (into == 0, out.saturating_sub(into), std::cmp::Reverse(into.saturating_sub(out)))
        });
        let chosen = lowest.or(highest);
        left.retain(|folder| Some(*folder) != chosen);
        if lowest.is_some() { &mut bottom } else { &mut top }.extend(chosen);
    }
    bottom.into_iter().chain(top.into_iter().rev()).collect()
}

/// The boxes of each layer, the highest layer first, in an order that lets few arrows cross.
fn layers(nodes: &[Node]) -> Vec<Vec<usize>> {
    let highest = nodes.iter().map(|node| node.layer).max().unwrap_or(0);
    let mut layers: Vec<Vec<usize>> = (0..=highest)
        .rev()
        .map(|layer| {
            (0..nodes.len()).filter(|place| nodes.get(*place).is_some_and(|node| node.layer == layer)).collect()
        })
        .collect();
    for _ in 0..SWEEPS {
        let centres = centres(nodes, &layers);
        let centre = |place: usize| centres.get(&place).copied().unwrap_or(WIDTH / 2);
        for layer in &mut layers {
            layer.sort_by_key(|place| {
                let below = nodes.get(*place).map(|node| &node.below).into_iter().flatten().map(|to| centre(*to));
                let above = nodes
                    .iter()
                    .enumerate()
                    .filter(|(_, node)| node.below.contains(place))
                    .map(|(from, _)| centre(from));
                let (sum, count) = below.chain(above).fold((0, 0), |(sum, count), at| (sum + at, count + 1));
                (usize::checked_div(sum, count).unwrap_or_else(|| centre(*place)), *place)
            });
        }
    }
    layers
}

/// The rows of a layer: as many boxes as there is room for, and the left edge of each.
fn rows(nodes: &[Node], layer: &[usize]) -> Vec<Vec<(usize, usize)>> {
    let width = |place: usize| nodes.get(place).map_or(0, Node::width);
    let mut rows: Vec<Vec<usize>> = vec![Vec::new()];
    let mut used = 0;
    for place in layer {
        if used + width(*place) > WIDTH - 2 * GAP {
            rows.push(Vec::new());
            used = 0;
        }
        used += width(*place) + GAP;
        rows.last_mut().into_iter().for_each(|row| row.push(*place));
    }
    let placed = |row: Vec<usize>| {
        let wide = row.iter().map(|place| width(*place) + GAP).sum::<usize>().saturating_sub(GAP);
        let first = WIDTH.saturating_sub(wide) / 2;
        let step = |left: &mut usize, place: usize| Some((place, std::mem::replace(left, *left + width(place) + GAP)));
        row.into_iter().scan(first, step).collect()
    };
    rows.into_iter().filter(|row| !row.is_empty()).map(placed).collect()
}

fn centres(nodes: &[Node], layers: &[Vec<usize>]) -> BTreeMap<usize, usize> {
    let placed = layers.iter().flat_map(|layer| rows(nodes, layer)).flatten();
    placed.map(|(place, left)| (place, left + nodes.get(place).map_or(0, Node::width) / 2)).collect()
}

fn drawn(nodes: &[Node], layers: &[Vec<usize>]) -> String {
    let mut places: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let mut top = GAP;
    for layer in layers {
        for row in rows(nodes, layer) {
            let height = row.iter().filter_map(|(place, _)| nodes.get(*place)).map(Node::height).max().unwrap_or(0);
            places.extend(row.into_iter().map(|(place, left)| (place, (left, top))));
            top += height + GAP;
        }
        top += BETWEEN_LAYERS - GAP;
    }
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {top}\" font-family=\"ui-monospace, monospace\" font-size=\"13\">\n\
         <!-- Written by `cargo xtask picture` from the imports of src/; do not edit by hand. -->\n\
         <title>The folders of src/, each above those that it imports</title>\n\
         <rect width=\"{WIDTH}\" height=\"{top}\" fill=\"#fff\"/>\n\
         <g stroke=\"#8a97a6\" fill=\"none\">\n"
    );
    let centred = |place: usize| Some((places.get(&place)?, nodes.get(place)?));
    let middle = |(left, node): (usize, &Node)| left + node.width() / 2;
    for (from, node) in nodes.iter().enumerate() {
        for to in &node.below {
            let (Some((start, above)), Some((end, below))) = (centred(from), centred(*to)) else { continue };
            let ((x1, y1), (x2, y2)) =
                ((middle((start.0, above)), start.1 + above.height()), (middle((end.0, below)), end.1));
            let half = usize::midpoint(y1, y2);
            let _ = writeln!(svg, "<path d=\"M{x1} {y1}C{x1} {half} {x2} {half} {x2} {y2}\"/>");
        }
    }
    svg += "</g>\n<g stroke=\"#b5471b\" stroke-dasharray=\"4 4\" fill=\"none\">\n";
    for (from, node) in nodes.iter().enumerate() {
        for to in &node.above {
            let (Some((start, low)), Some((end, high))) = (centred(from), centred(*to)) else { continue };
            let ((x1, y1), (x2, y2)) =
                ((start.0 + low.width() - PADDING, start.1), (end.0 + high.width() - PADDING, end.1 + high.height()));
            let half = usize::midpoint(y1, y2);
            let _ = writeln!(svg, "<path d=\"M{x1} {y1}C{x1} {half} {x2} {half} {x2} {y2}\"/>");
        }
    }
    svg += "</g>\n";
    for (place, node) in nodes.iter().enumerate() {
        let Some((left, top)) = places.get(&place) else { continue };
        let (width, height) = (node.width(), node.height());
        let _ = writeln!(
            svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"4\" fill=\"#eef3f7\" stroke=\"#0b4f6c\"/>"
        );
        for (line, text) in node.lines.iter().enumerate() {
            let (x, y) = (left + PADDING, top + (line + 1) * LINE - 2);
            let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\" fill=\"#12202b\">{text}</text>");
        }
    }
    svg + "</svg>\n"
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;
    use crate::modules::Crate;
    use std::path::Path;

    #[test]
    fn of_folders_in_a_circle_the_fewest_imports_lead_up() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixture/lib.rs");
        let graph = Graph::of(&Crate::read(&root).expect("the fixture is there"));
        let nodes = nodes(&graph);
        assert_eq!(nodes.len(), 3);
        assert_eq!(nodes.iter().map(|node| node.above.len()).sum::<usize>(), 1);
        assert_eq!(order(3, &[((0, 1), 5), ((1, 2), 5), ((2, 0), 1)].into()), [2, 1, 0]);
    }

    #[test]
    fn an_arrow_that_follows_from_two_others_is_left_out() {
        let node = |below: &[usize], layer| Node {
            lines: vec!["x".into()],
            below: below.iter().copied().collect(),
            above: BTreeSet::new(),
            layer,
        };
        let drawn = drawn(&[node(&[], 0), node(&[0], 1), node(&[1], 2)], &[vec![2], vec![1], vec![0]]);
        assert_eq!(drawn.matches("<path").count(), 2);
        assert_eq!(drawn.matches("<rect").count(), 4);
    }
}
