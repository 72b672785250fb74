//! The drivers that `cargo xtask` has started. Each is lent to one browser at a time; those of Firefox and WebKit grant one session only.

use std::sync::{Condvar, Mutex, PoisonError};

use crate::browser::told;
use crate::problem::Problem;

/// Those that nobody uses now; nothing before the first is asked for.
static FREE: Mutex<Option<Vec<Driver>>> = Mutex::new(None);
static GIVEN_BACK: Condvar = Condvar::new();

/// A driver program, and the session that its last browser left open.
pub(crate) struct Driver {
    /// Where it listens.
    pub(crate) address: String,
    /// A browser that runs already, on an empty page in a window without a past.
    pub(crate) session: Option<String>,
}

impl Driver {
    /// Takes one; waits until one is free.
    pub(crate) fn take() -> Result<Self, Problem> {
        let addresses = told("WEBDRIVER_ADDRESSES")?;
        // A session that failed leaves the list as it was.
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let drivers = free.get_or_insert_with(|| {
                addresses.split(' ').map(|address| Self { address: address.to_owned(), session: None }).collect()
            });
            if let Some(driver) = drivers.pop() {
                return Ok(driver);
            }
            free = GIVEN_BACK.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Lets the next one have it.
    pub(crate) fn give_back(self) {
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        free.get_or_insert_default().push(self);
        GIVEN_BACK.notify_one();
    }
}
