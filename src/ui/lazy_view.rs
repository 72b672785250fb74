//! A view that comes with a chunk, handed to the component that shows it.

use yew::Html;

/// What makes the view; `None` until its chunk is here. From then on it is always the same.
pub struct LazyView<P>(pub Option<fn(&P) -> Html>);

impl<P> LazyView<P> {
    /// Makes it, if it is here.
    pub fn html(&self, props: &P) -> Option<Html> {
        self.0.map(|make| make(props))
    }

    /// Whether it is here.
    pub const fn is_here(&self) -> bool {
        self.0.is_some()
    }
}

impl<P> Clone for LazyView<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for LazyView<P> {}

impl<P> Default for LazyView<P> {
    fn default() -> Self {
        Self(None)
    }
}

impl<P> PartialEq for LazyView<P> {
    fn eq(&self, other: &Self) -> bool {
        self.is_here() == other.is_here()
    }
}

impl<P> std::fmt::Debug for LazyView<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LazyView({})", self.is_here())
    }
}
