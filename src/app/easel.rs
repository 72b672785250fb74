//! The picture's canvas, kept at hand: a curve can be drawn before the page around it is made anew.

use crate::app::browser;
use crate::app::canvas::paint;
use crate::chart::{Figure, Layout, Palette, Theme};
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use web_sys::HtmlCanvasElement;

/// Where the picture is drawn, and what stands there. Every clone is the same easel.
#[derive(Clone, Default)]
pub struct Easel(Rc<RefCell<Hung>>);

#[derive(Default)]
struct Hung {
    canvas: Option<HtmlCanvasElement>,
    /// Whether its size on the page is known.
    is_measured: bool,
    shown: Option<Shown>,
}

struct Shown {
    figure: Rc<Figure>,
    layout: Rc<Layout>,
    theme: Theme,
    density: f64,
}

impl Easel {
    /// Puts a canvas on the easel; nothing is drawn on it yet.
    pub fn hang(&self, canvas: HtmlCanvasElement) {
        let mut hung = self.0.borrow_mut();
        if hung.canvas.as_ref() != Some(&canvas) {
            *hung = Hung { canvas: Some(canvas), ..Hung::default() };
        }
    }

    /// The size of the canvas on the page is known, and the layout follows it.
    pub fn measure(&self) {
        self.0.borrow_mut().is_measured = true;
    }

    /// Draws the picture, unless it stands there already. Nothing happens as long as there is no canvas, or nobody knows how large it is: the
    /// browser tells that before it paints for the first time.
    pub fn show(&self, figure: &Rc<Figure>, layout: &Rc<Layout>, theme: Theme) {
        let mut hung = self.0.borrow_mut();
        let Hung { canvas: Some(canvas), is_measured: true, shown } = &mut *hung else { return };
        let density = browser::density();
        let stands = shown.as_ref().is_some_and(|shown| {
            Rc::ptr_eq(&shown.figure, figure)
                && Rc::ptr_eq(&shown.layout, layout)
                && shown.theme == theme
                && shown.density.to_bits() == density.to_bits()
        });
        if !stands {
            paint(canvas, figure, layout, Palette::of(theme), density);
            let (figure, layout) = (Rc::clone(figure), Rc::clone(layout));
            *shown = Some(Shown { figure, layout, theme, density });
        }
    }
}

impl PartialEq for Easel {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Easel {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Easel")
    }
}
