//! A part of the page that is made again only where what it shows has changed. yew's life cycle weighs about 5 kB for each component;
//! pieces are all one component, so that a view that needs no hooks is a plain function and weighs what it says.

use std::any::Any;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// What a piece shows, and how.
trait Shown {
    fn html(&self) -> Html;
    fn is_same(&self, other: &dyn Shown) -> bool;
    fn as_any(&self) -> &dyn Any;
}

struct View<P> {
    props: P,
    make: fn(&P) -> Html,
}

impl<P: PartialEq + 'static> Shown for View<P> {
    fn html(&self) -> Html {
        (self.make)(&self.props)
    }

    fn is_same(&self, other: &dyn Shown) -> bool {
        let other = other.as_any().downcast_ref::<Self>();
        other.is_some_and(|other| std::ptr::fn_addr_eq(other.make, self.make) && other.props == self.props)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Clone, Properties)]
struct MemoProps {
    shown: Rc<dyn Shown>,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) || self.shown.is_same(&*other.shown)
    }
}

#[component]
fn Memo(props: &MemoProps) -> Html {
    props.shown.html()
}

/// The part that `make` makes of these; made again only when they are others.
pub fn memo<P: PartialEq + 'static>(make: fn(&P) -> Html, props: P) -> Html {
    html! { <Memo shown={Rc::new(View { props, make }) as Rc<dyn Shown>} /> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::trivially_copy_pass_by_ref)] // the shape of a view
    fn one(_: &u8) -> Html {
        html! { "one" }
    }

    #[allow(clippy::trivially_copy_pass_by_ref)] // the shape of a view
    fn other(number: &u8) -> Html {
        html! { format!("other {number}") }
    }

    #[test]
    fn a_piece_is_the_same_only_with_the_same_view_of_the_same_things() {
        let props = |make: fn(&u8) -> Html, props: u8| MemoProps { shown: Rc::new(View { props, make }) };
        assert!(props(one, 1) == props(one, 1));
        assert!(props(one, 1) != props(one, 2));
        assert!(props(one, 1) != props(other, 1));
    }
}
