//! The folders of `src/` as boxes in layers, each above those that it imports, as SVG.
//!
//! Folders that import each other share a box. An arrow that follows from two others is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::circles::components;
use crate::graph::Graph;

/// In pixels.
const WIDTH: usize = 960;
const LETTER: usize = 8;
const LINE: usize = 18;
const PADDING: usize = 10;
const GAP: usize = 18;
const BETWEEN_LAYERS: usize = 44;
/// The longest line of names in a box, in letters.
const LONGEST_LINE: usize = 34;
/// How often the boxes of the layers are sorted by where their arrows lead.
const SWEEPS: usize = 8;

/// A box: folders that import each other, or one.
struct Node {
    lines: Vec<String>,
    /// The boxes that it imports, by their places.
    below: BTreeSet<usize>,
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
    let mut after = vec![BTreeSet::new(); folders.len()];
    for (from, to) in graph.imports().filter_map(|import| Some((place(import.from)?, place(import.to)?))) {
        if let Some(after) = after.get_mut(from).filter(|_| from != to) {
            after.insert(to);
        }
    }
    let edges: Vec<Vec<usize>> = after.iter().map(|after| after.iter().copied().collect()).collect();
    // Each component comes after those that it leads to, so what lies below is known.
    let groups = components(&edges);
    let group_of: BTreeMap<usize, usize> =
        groups.iter().enumerate().flat_map(|(group, of)| of.iter().map(move |folder| (*folder, group))).collect();
    let mut nodes: Vec<Node> = Vec::new();
    let mut reached: Vec<BTreeSet<usize>> = Vec::new();
    for (group, of) in groups.iter().enumerate() {
        let targets = of.iter().flat_map(|folder| edges.get(*folder).into_iter().flatten());
        let all: BTreeSet<usize> =
            targets.filter_map(|to| group_of.get(to).copied()).filter(|to| *to != group).collect();
        let by_others: BTreeSet<usize> =
            all.iter().flat_map(|to| reached.get(*to).into_iter().flatten()).copied().collect();
        let layer = all.iter().filter_map(|to| nodes.get(*to)).map(|node| node.layer + 1).max().unwrap_or(0);
        let names: Vec<&str> = of.iter().filter_map(|folder| folders.get(*folder).copied()).collect();
        nodes.push(Node { lines: broken(&names), below: all.difference(&by_others).copied().collect(), layer });
        reached.push(all.union(&by_others).copied().collect());
    }
    nodes
}

/// Names in lines that are not too long.
fn broken(names: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut().filter(|line| line.chars().count() + 2 + name.len() <= LONGEST_LINE) {
            Some(line) => line.extend([", ", name]),
            None => lines.push((*name).to_owned()),
        }
    }
    lines
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
    fn folders_in_a_circle_share_a_box() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixture/lib.rs");
        let graph = Graph::of(&Crate::read(&root).expect("the fixture is there"));
        let nodes = nodes(&graph);
        assert_eq!(nodes.iter().map(|node| node.lines.join(" ")).collect::<Vec<_>>(), ["a, b, facade"]);
        assert!(picture(&graph).contains(">a, b, facade</text>"));
    }

    #[test]
    fn an_arrow_that_follows_from_two_others_is_left_out() {
        let node =
            |below: &[usize], layer| Node { lines: vec!["x".into()], below: below.iter().copied().collect(), layer };
        let drawn = drawn(&[node(&[], 0), node(&[0], 1), node(&[1], 2)], &[vec![2], vec![1], vec![0]]);
        assert_eq!(drawn.matches("<path").count(), 2);
        assert_eq!(drawn.matches("<rect").count(), 4);
    }
}
