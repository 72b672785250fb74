//! The state that the page opens on, handed from who makes it to the root component.

use crate::lazy;
use crate::page::device::Device;
use crate::page::state::State;
use crate::page::view::Colours;
use std::cell::RefCell;
use std::rc::Rc;

/// What the page shows first ([`State::begin`]); made beforehand, for the browser does other things between that and the page around it.
/// The page takes it out: code that copies and compares whole states is 3 kB, and no part of the first load.
#[derive(Clone, Debug)]
pub struct InitialState(Rc<RefCell<Option<Box<State>>>>);

impl From<State> for InitialState {
    fn from(state: State) -> Self {
        Self(Rc::new(RefCell::new(Some(Box::new(state)))))
    }
}

impl PartialEq for InitialState {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl InitialState {
    /// Takes the state out. A second page of the same opening begins on its own.
    pub(crate) fn take(&self) -> State {
        self.0.take().map_or_else(
            || State::begin_with(lazy::parts(), "", &Device::default(), Colours::default(), None),
            |state| *state,
        )
    }
}
