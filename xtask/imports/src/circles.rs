//! Files that import each other, directly or by way of others.

use crate::graph::Graph;

/// The circles of two files or more, the largest first: the strongly connected components, by Tarjan's algorithm.
pub(crate) fn circles(graph: &Graph) -> Vec<Vec<usize>> {
    let mut after = vec![Vec::new(); graph.len()];
    for import in graph.imports() {
        if let Some(after) = after.get_mut(import.from) {
            after.push(import.to);
        }
    }
    let mut circles: Vec<Vec<usize>> = components(&after).into_iter().filter(|circle| circle.len() > 1).collect();
    circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    circles
}

/// The strongly connected components of a graph; each after those that it leads to.
pub(crate) fn components(after: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search { after, seen: vec![None; after.len()], ..Search::default() };
    for node in 0..after.len() {
        search.visit(node);
    }
    search.found
}

#[derive(Default)]
struct Search<'a> {
    after: &'a [Vec<usize>],
    /// When a node was first seen.
    seen: Vec<Option<usize>>,
    time: usize,
    stack: Vec<usize>,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    /// The earliest node on the stack that this one leads to, by its time.
    fn visit(&mut self, node: usize) -> usize {
        if let Some(time) = self.seen.get(node).copied().flatten() {
            return if self.stack.contains(&node) { time } else { usize::MAX };
        }
        let time = self.time;
        self.time += 1;
        self.stack.push(node);
        if let Some(seen) = self.seen.get_mut(node) {
            *seen = Some(time);
        }
        let after = self.after;
        let lowest = after.get(node).into_iter().flatten().map(|next| self.visit(*next)).fold(time, usize::min);
        if lowest == time {
            let from = self.stack.iter().position(|other| *other == node).unwrap_or(self.stack.len());
            let mut circle = self.stack.split_off(from);
            circle.sort_unstable();
            self.found.push(circle);
        }
        lowest
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn nodes_that_lead_to_each_other_are_one_component() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3 -> 4 -> 3, 5 alone and to all.
        let after = [vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![0, 3, 4]];
        assert_eq!(components(&after), [vec![3, 4], vec![0, 1, 2], vec![5]]);
        assert_eq!(components(&[vec![], vec![0]]), [vec![0], vec![1]]);
    }

    #[test]
    fn a_node_that_is_met_twice_on_the_way_is_counted_once() {
        let after = [vec![1, 2], vec![3], vec![3], vec![0]];
        assert_eq!(components(&after), [vec![0, 1, 2, 3]]);
    }
}
