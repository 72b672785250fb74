//! The module tree of a crate as its sources declare it, and every path that a module names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, ItemMod, ItemUse, Macro, Meta, UseTree, Visibility};

/// The modules of a crate but those of its tests; the first is its root.
pub(crate) struct Crate {
    pub(crate) modules: Vec<Module>,
}

/// A module, in its own file or inside one.
#[derive(Default)]
pub(crate) struct Module {
    /// The file, relative to the root's folder.
    pub(crate) file: String,
    pub(crate) parent: Option<usize>,
    pub(crate) children: BTreeMap<String, usize>,
    /// The names of what it defines, its modules apart.
    pub(crate) items: BTreeSet<String>,
    /// What `use` brings into scope: the name here, and the path as written.
    pub(crate) uses: Vec<(String, Vec<String>)>,
    /// Every other path of two segments or more.
    pub(crate) paths: Vec<Vec<String>>,
}

impl Crate {
    /// Reads the crate whose root is this file.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let folder = root.parent().unwrap_or(root).to_owned();
        let mut read = Self { modules: Vec::new() };
        read.file(root, &folder, &folder, None)?;
        Ok(read)
    }

    /// Adds the module in a file, and those below it; `folder` is where its children lie.
    fn file(&mut self, file: &Path, folder: &Path, root: &Path, parent: Option<usize>) -> Result<usize, String> {
        let failed = |error: &dyn std::fmt::Display| format!("{} cannot be read: {error}.", file.display());
        let text = std::fs::read_to_string(file).map_err(|error| failed(&error))?;
        let items = syn::parse_file(&text).map_err(|error| failed(&error))?.items;
        let relative = file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/");
        self.module(&items, &relative, folder, root, parent)
    }

    fn module(
        &mut self,
        items: &[Item],
        file: &str,
        folder: &Path,
        root: &Path,
        parent: Option<usize>,
    ) -> Result<usize, String> {
        let here = self.modules.len();
        let mut paths = Paths::default();
        items.iter().filter(|item| !matches!(item, Item::Mod(_))).for_each(|item| paths.visit_item(item));
        let Paths { uses, paths } = paths;
        let defined = items.iter().filter_map(name).map(ToString::to_string).collect();
        self.modules.push(Module { file: file.to_owned(), parent, items: defined, uses, paths, ..Module::default() });
        for item in items {
            let Item::Mod(declared) = item else { continue };
            if is_of_tests(&declared.attrs) {
                continue;
            }
            let name = declared.ident.to_string();
            let below = folder.join(&name);
            let child = match &declared.content {
                Some((_, items)) => self.module(items, file, &below, root, Some(here))?,
                None => self.file(&place(declared, folder, &below), &below, root, Some(here))?,
            };
            if let Some(module) = self.modules.get_mut(here) {
                module.children.insert(name, child);
            }
        }
        Ok(here)
    }
}

/// The name of what an item defines.
fn name(item: &Item) -> Option<&syn::Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Macro(item) => item.ident.as_ref(),
        Item::Static(item) => Some(&item.ident),
        Item::Struct(item) => Some(&item.ident),
        Item::Trait(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        _ => None,
    }
}

/// The file of a declared module.
fn place(declared: &ItemMod, folder: &Path, below: &Path) -> PathBuf {
    let named = declared.attrs.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            syn::Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Str(text) => Some(folder.parent().unwrap_or(folder).join(text.value())),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    let file = below.with_extension("rs");
    named.unwrap_or_else(|| if file.is_file() { file } else { below.join("mod.rs") })
}

/// Whether something is compiled for tests only.
fn is_of_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            let condition = list.tokens.to_string();
            condition == "test" || (condition.starts_with("all") && condition.contains("test"))
        }
        Meta::Path(path) => path.is_ident("test"),
        _ => false,
    })
}

/// The paths of a module's items.
#[derive(Default)]
struct Paths {
    uses: Vec<(String, Vec<String>)>,
    paths: Vec<Vec<String>>,
}

impl Paths {
    fn tree(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(path) => self.tree(&path.tree, &with(&path.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, before)),
            UseTree::Glob(_) => self.uses.push(("*".to_owned(), before.to_vec())),
            UseTree::Name(name) if name.ident == "self" => {
                self.uses.push((before.last().cloned().unwrap_or_default(), before.to_vec()));
            }
            UseTree::Name(name) => self.uses.push((name.ident.to_string(), with(&name.ident))),
            UseTree::Rename(name) if name.ident == "self" => {
                self.uses.push((name.rename.to_string(), before.to_vec()));
            }
            UseTree::Rename(name) => self.uses.push((name.rename.to_string(), with(&name.ident))),
        }
    }

    /// What a macro is given is no syntax tree: a path there is names with `::` between.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.keep(&mut path);
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => colons += 1,
                TokenTree::Group(group) => {
                    self.keep(&mut path);
                    self.tokens(group.stream());
                }
                _ => self.keep(&mut path),
            }
        }
        self.keep(&mut path);
    }

    fn keep(&mut self, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        if path.len() > 1 {
            self.paths.push(path);
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes: &[Attribute] = match item {
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Const(item) => &item.attrs,
            Item::Static(item) => &item.attrs,
            Item::Struct(item) => &item.attrs,
            Item::Enum(item) => &item.attrs,
            Item::Macro(item) => &item.attrs,
            _ => &[],
        };
        if !is_of_tests(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        if !matches!(item, ImplItem::Fn(item) if is_of_tests(&item.attrs)) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.keep(&mut path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        visit::visit_macro(self, called);
        self.tokens(called.tokens.clone());
    }

    // `pub(in crate::app)` and what attributes say import nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}
