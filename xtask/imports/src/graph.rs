//! The imports between the files of a crate.

use std::collections::BTreeMap;

use crate::modules::Crate;

/// How many names a path may go through before it is taken for one that leads nowhere.
const LONGEST_CHAIN: usize = 16;

/// Files, and which of them names something of which other.
pub(crate) struct Graph {
    files: Vec<String>,
    /// From, to, and the first path that does it.
    imports: BTreeMap<(usize, usize), String>,
}

/// A file that names something of another.
pub(crate) struct Import<'a> {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The path by which it does, in full.
    pub(crate) by: &'a str,
}

impl Graph {
    /// The imports of a crate, each to the file that defines what is named. Re-exporting is importing, declaring a module is not.
    pub(crate) fn of(read: &Crate) -> Self {
        let mut files: Vec<String> = read.modules.iter().map(|module| module.file.clone()).collect();
        files.sort();
        files.dedup();
        let place = |module: usize| {
            let file = &read.modules.get(module)?.file;
            files.binary_search(file).ok()
        };
        let leads_to = |path: &[String]| definition(read, path, 0).unwrap_or_else(|| longest_module(read, path));
        let mut imports = BTreeMap::new();
        for (here, module) in read.modules.iter().enumerate() {
            for path in module.uses.iter().map(|(_, path)| path).chain(&module.paths) {
                let Some(full) = absolute(read, here, path, 0) else { continue };
                let (Some(from), Some(to)) = (place(here), place(leads_to(&full))) else { continue };
                if from != to {
                    imports.entry((from, to)).or_insert_with(|| full.join("::"));
                }
            }
        }
        Self { files, imports }
    }

    /// How many files there are.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    pub(crate) fn name(&self, file: usize) -> &str {
        self.files.get(file).map_or("", String::as_str)
    }

    pub(crate) fn imports(&self) -> impl Iterator<Item = Import<'_>> {
        self.imports.iter().map(|(&(from, to), by)| Import { from, to, by })
    }
}

/// The path from the crate's root; none where it leads to another crate or to something local.
fn absolute(read: &Crate, here: usize, path: &[String], depth: usize) -> Option<Vec<String>> {
    let (first, rest) = path.split_first()?;
    let module = read.modules.get(here)?;
    match first.as_str() {
        "crate" => Some(rest.to_vec()),
        "self" => Some(joined(name_of(read, here), rest)),
        "super" => Some(joined(name_of(read, module.parent?), rest)),
        _ if depth > LONGEST_CHAIN => None,
        child if module.children.contains_key(child) => Some(joined(name_of(read, here), path)),
        name => {
            // `use name::...` of another crate leads back to itself.
            let mut used = module.uses.iter().filter(|(used, to)| used == name && to.first() != Some(first));
            let (_, to) = used.next()?;
            Some(joined(absolute(read, here, to, depth + 1)?, rest))
        }
    }
}

fn joined(mut path: Vec<String>, rest: &[String]) -> Vec<String> {
    // `super::super::a`, `self::super::a`.
    for segment in rest {
        if segment == "super" {
            path.pop();
        } else {
            path.push(segment.clone());
        }
    }
    path
}

/// The path of a module from the root.
fn name_of(read: &Crate, module: usize) -> Vec<String> {
    let Some(parent) = read.modules.get(module).and_then(|module| module.parent) else { return Vec::new() };
    let mut name = name_of(read, parent);
    let children = read.modules.get(parent).map(|parent| &parent.children);
    name.extend(children.into_iter().flatten().find(|(_, child)| **child == module).map(|(name, _)| name.clone()));
    name
}

/// The module that defines what a path leads to, past every module that only re-exports it; none where that is not found.
fn definition(read: &Crate, path: &[String], depth: usize) -> Option<usize> {
    let mut at = 0;
    let mut rest = path;
    while let Some((name, after)) = rest.split_first() {
        let module = read.modules.get(at).filter(|_| depth <= LONGEST_CHAIN)?;
        if module.items.contains(name) {
            return Some(at);
        }
        let Some(child) = module.children.get(name) else {
            let named = module.uses.iter().filter(|(used, _)| used == name).map(|(_, to)| (to, after));
            let in_glob = module.uses.iter().filter(|(used, _)| used == "*").map(|(_, to)| (to, rest));
            let mut others = named.chain(in_glob);
            return others
                .find_map(|(to, rest)| definition(read, &joined(absolute(read, at, to, 0)?, rest), depth + 1));
        };
        (at, rest) = (*child, after);
    }
    Some(at)
}

/// The longest part of a path that is a module.
fn longest_module(read: &Crate, path: &[String]) -> usize {
    let mut at = 0;
    for name in path {
        match read.modules.get(at).and_then(|module| module.children.get(name)) {
            Some(child) => at = *child,
            None => break,
        }
    }
    at
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;
    use crate::circles::circles;
    use std::path::Path;

    #[test]
    fn a_circle_is_found_through_re_exports_and_macros() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixture/lib.rs");
        let graph = Graph::of(&Crate::read(&root).expect("the fixture is there"));
        let named: Vec<_> = graph.imports().map(|import| (graph.name(import.from), graph.name(import.to))).collect();
        let expected = [
            ("a.rs", "facade/thing.rs"),
            ("b.rs", "a.rs"),
            ("facade.rs", "facade/thing.rs"),
            ("facade/thing.rs", "b.rs"),
            ("facade/thing.rs", "facade.rs"),
        ];
        assert_eq!(named, expected);
        let circles: Vec<Vec<&str>> =
            circles(&graph).iter().map(|circle| circle.iter().map(|file| graph.name(*file)).collect()).collect();
        assert_eq!(circles, [["a.rs", "b.rs", "facade.rs", "facade/thing.rs"]]);
    }
}
