//! Code that comes when it is asked for. The first curve needs a part of the program only; the rest is cut into chunks by `cargo xtask build`
//! (feature `split`), and each is fetched once: when it is first needed, or when the page has nothing else to do.
//!
//! What is in a chunk is reached through a table of functions alone: that is where the program is cut. Natively, and in a build that is not
//! cut, every table is there from the start, so nothing else in the program can tell the difference. docs/first-load.md has the sizes.

use std::fmt::{self, Display, Formatter};

/// A chunk that could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing;

impl Display for Missing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a part of the page could not be fetched")
    }
}

impl std::error::Error for Missing {}

#[cfg(all(feature = "split", target_family = "wasm"))]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(not(target_family = "wasm"))]
thread_local! {
    static AWAY: std::cell::Cell<Option<&'static str>> = const { std::cell::Cell::new(None) };
}

/// Does something while the chunk of that name counts as not fetched, on this thread: for tests of what the program does without it.
#[cfg(not(target_family = "wasm"))]
pub fn without<T>(chunk: &'static str, act: impl FnOnce() -> T) -> T {
    let before = AWAY.replace(Some(chunk));
    let done = act();
    AWAY.set(before);
    done
}

#[cfg(not(target_family = "wasm"))]
pub(crate) fn is_away(chunk: &str) -> bool {
    AWAY.get() == Some(chunk)
}

/// The chunk of a table, by its name: a module `chunk` with `get`, the table if it is here, and `fetch`, which brings it.
macro_rules! chunk {
    ($name:ident: $table:ty = $value:expr) => {
        mod chunk {
            use super::*;

            #[cfg(all(feature = "split", target_family = "wasm"))]
            static HERE: std::sync::OnceLock<&'static $table> = std::sync::OnceLock::new();

            #[cfg_attr(all(feature = "split", target_family = "wasm"), wasm_split_helpers::wasm_split($name, fallible))]
            fn $name() -> Result<&'static $table, Missing> {
                static TABLE: $table = $value;
                Ok(&TABLE)
            }

            /// What is in the chunk, if it is here.
            pub fn get() -> Option<&'static $table> {
                #[cfg(all(feature = "split", target_family = "wasm"))]
                return HERE.get().copied();
                #[cfg(all(not(feature = "split"), target_family = "wasm"))]
                return $name().ok();
                #[cfg(not(target_family = "wasm"))]
                $name().ok().filter(|_| !$crate::lazy::part::is_away(stringify!($name)))
            }

            /// Brings the chunk. After a failure it can be asked for again.
            ///
            /// # Errors
            /// If the host does not answer.
            #[allow(clippy::unused_async)] // where nothing is cut, there is nothing to wait for
            pub async fn fetch() -> Result<(), Missing> {
                #[cfg(all(feature = "split", target_family = "wasm"))]
                {
                    let table = $name().await?;
                    HERE.get_or_init(|| table);
                }
                Ok(())
            }
        }
    };
}

pub(crate) use chunk;
