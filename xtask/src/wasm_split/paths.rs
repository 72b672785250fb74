//! Leaves the paths of other crates' sources out of the first part: panics in them keep their words, line and column. `cargo xtask build --quick` and the whole
//! module keep the paths too.

/// How the paths begin: of the standard library, of what that is made from, of crates (`wasm_split::rustflags`).
const BEGIN: [&[u8]; 3] = [b"/rustc/", b"/rust/deps/", b"crates/"];
const END: &[u8] = b".rs";
/// No path is longer.
const LONGEST: usize = 160;

/// Overwrites each path with as many zeros, so that nothing moves; the compressed module has next to nothing of them.
pub(super) fn overwrite(module: &mut [u8]) {
    let mut at = 0;
    while let Some(rest) = module.get_mut(at..).filter(|rest| !rest.is_empty()) {
        let length = path(rest).unwrap_or_default();
        rest.iter_mut().take(length).for_each(|byte| *byte = 0);
        at += length.max(1);
    }
}

/// The length of the path that a text begins with.
fn path(text: &[u8]) -> Option<usize> {
    BEGIN.iter().find(|begin| text.starts_with(begin))?;
    let is_of_path = |byte: &&u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    let length = text.iter().take(LONGEST).take_while(is_of_path).count();
    let end = text.get(..length)?.windows(END.len()).position(|window| window == END)?;
    Some(end + END.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_zeros_and_nothing_moves() {
        let text = b"a/rustc/59807616e1/library/core/src/cell.rscrates/yew-0.23.0/src/lib.rs:crates/ no path/rust/deps/d/x.rsb";
        let mut module = text.to_vec();
        overwrite(&mut module);
        let written = String::from_utf8_lossy(&module);
        assert_eq!(module.len(), text.len());
        assert!(!written.contains("cell") && !written.contains("yew") && !written.contains("deps"), "{written}");
        assert!(
            written.starts_with("a\0") && written.ends_with("\0b") && written.contains(":crates/ no path\0"),
            "{written}"
        );
    }
}
