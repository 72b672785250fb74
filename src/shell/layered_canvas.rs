//! The picture's canvases, kept ready: a curve can be drawn before the page around it is made again. There are two, one over the other. What stays
//! still from one picture to the next is on the one below: while a control moves, only what moves is drawn.

use crate::chart::draw::{Still, shared_ground};
use crate::chart::{Figure, Layout, Palette, Theme};
use crate::shell::browser;
use crate::shell::canvas::{Look, ease_growth, paint_ground, paint_rest};
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use web_sys::HtmlCanvasElement;

/// Where the picture is drawn, and what is there. Every clone is the same canvas.
#[derive(Clone, Default)]
pub struct LayeredCanvas(Rc<RefCell<Surfaces>>);

#[derive(Default)]
struct Surfaces {
    canvases: Option<Canvases>,
    /// Whether its size on the page is known.
    is_measured: bool,
    shown: Option<Shown>,
    ground: Option<Ground>,
    /// How often an axis has grown.
    growths: u32,
}

/// The two canvases of a picture.
#[derive(Clone, PartialEq)]
pub struct Canvases {
    /// Below.
    pub ground: HtmlCanvasElement,
    /// Above.
    pub rest: HtmlCanvasElement,
}

/// What is on a canvas.
#[derive(Clone)]
struct Shown {
    figure: Rc<Figure>,
    layout: Rc<Layout>,
    theme: Theme,
    density: f64,
    moves: bool,
}

impl Shown {
    fn is(&self, other: &Self) -> bool {
        self.moves == other.moves
            && Rc::ptr_eq(&self.figure, &other.figure)
            && Rc::ptr_eq(&self.layout, &other.layout)
            && self.looks_like(other)
    }

    /// How many lines, from the back, are the same in both pictures; `None` where the ground behind them is not.
    fn shares(&self, other: &Self) -> Option<usize> {
        let is_of_one_look = self.layout == other.layout && self.looks_like(other);
        if is_of_one_look { shared_ground(&self.figure, &other.figure, !other.moves) } else { None }
    }

    fn looks_like(&self, other: &Self) -> bool {
        self.theme == other.theme && self.density.to_bits() == other.density.to_bits()
    }

    fn look(&self) -> Look<'_> {
        Look { layout: &self.layout, palette: Palette::of(self.theme), density: self.density }
    }
}

/// The picture whose ground is on the canvas below, and how many of its lines are there.
struct Ground {
    of: Shown,
    lines: usize,
}

impl LayeredCanvas {
    /// Puts canvases on the canvas; nothing is drawn on them yet.
    pub fn hang(&self, canvases: Canvases) {
        let mut surfaces = self.0.borrow_mut();
        if surfaces.canvases.as_ref() != Some(&canvases) {
            *surfaces = Surfaces { canvases: Some(canvases), ..Surfaces::default() };
        }
    }

    /// The size of the canvases on the page is known, and the layout follows it.
    pub fn measure(&self) {
        self.0.borrow_mut().is_measured = true;
    }

    /// Draws the picture, unless it is there already. Nothing happens as long as there are no canvases, or nobody knows how large they are: the
    /// browser tells that before it paints for the first time.
    ///
    /// While a control moves, lines that stood still since the picture before are taken to the ground: they will, it seems, go on to.
    pub fn show(&self, figure: &Rc<Figure>, layout: &Rc<Layout>, theme: Theme, moves: bool) {
        let mut surfaces = self.0.borrow_mut();
        let Surfaces { canvases: Some(canvases), is_measured: true, shown, ground, growths } = &mut *surfaces else {
            return;
        };
        let now =
            Shown { figure: Rc::clone(figure), layout: Rc::clone(layout), theme, density: browser::density(), moves };
        if shown.as_ref().is_some_and(|shown| shown.is(&now)) {
            return;
        }
        let still = shown.as_ref().filter(|_| moves).and_then(|shown| shown.shares(&now)).unwrap_or_default();
        let there = ground.as_ref().filter(|ground| ground.of.moves == moves);
        let lines = match there.map(|ground| (ground.lines, ground.of.shares(&now))) {
            Some((lines, Some(shared))) if still <= lines && lines <= shared => lines,
            there => {
                // Virtual patients that have just come changed the bands, and moved lines that will stand still again: the ground keeps as many.
                let kept = there.filter(|(_, shared)| moves && shared.is_none()).map_or(0, |(lines, _)| lines);
                let lines = still.max(kept).min(figure.series.len());
                paint_ground(&canvases.ground, (figure, Still { bands: !moves, lines }), now.look());
                *ground = Some(Ground { of: now.clone(), lines });
                lines
            }
        };
        paint_rest(&canvases.rest, (figure, Still { bands: !moves, lines }), now.look());
        if let Some(growth) = shown.as_ref().and_then(|shown| layout.growth_since(&shown.layout)) {
            *growths += 1;
            for canvas in [&canvases.ground, &canvases.rest] {
                ease_growth(canvas, growth, layout.plot.bottom, *growths);
            }
        }
        *shown = Some(now);
    }
}

impl PartialEq for LayeredCanvas {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for LayeredCanvas {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("LayeredCanvas")
    }
}
