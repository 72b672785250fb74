//! What pointer and fingers do on the picture: point, drag over some weeks to see them large, hold two weeks and spread them, press
//! twice to see the whole run again. Every one of these has a key and a button as well.

use crate::chart::Layout;
use crate::chart::window;
use crate::page::message::Msg;
use crate::page::panels::state::PanelMsg;
use crate::page::view::ViewMsg;
use crate::shell::browser;
use crate::ui::Dispatch;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::PointerEvent;
use yew::{Callback, NodeRef};

/// A hand that presses moves this far without meaning to, in CSS pixels.
const STILL_PX: f64 = 6.0;

/// What is held down now.
#[derive(Debug, Default)]
pub struct PanelTouch {
    /// Where a mouse began to drag.
    from_px: Option<f64>,
    /// Whether it has left that place.
    dragging: bool,
    /// Fingers, with their places.
    fingers: Vec<(i32, f64)>,
    /// What two fingers hold: the weeks shown when they came down, and the weeks under them.
    held: Option<(window::Window, (f64, f64))>,
}

/// What the picture gives to its frame.
#[derive(Clone, Debug)]
pub struct Gestures {
    /// A button or finger goes down.
    pub down: Callback<PointerEvent>,
    /// It moves.
    pub moved: Callback<PointerEvent>,
    /// It comes up.
    pub up: Callback<PointerEvent>,
    /// It leaves, or the browser takes it over.
    pub away: Callback<PointerEvent>,
}

/// The week at a place, to the nearest reading; `None` outside the plot.
pub fn week_at(layout: &Layout, spacing_weeks: f64, x_px: f64) -> Option<f64> {
    let inside = layout.plot.left - 8.0 <= x_px && x_px <= layout.plot.right + 8.0;
    inside.then(|| libm::round(layout.week_at(x_px) / spacing_weeks) * spacing_weeks)
}

struct Picture {
    frame: NodeRef,
    hand: Rc<RefCell<PanelTouch>>,
    layout: Rc<Layout>,
    spacing_weeks: f64,
    run_weeks: f64,
    dispatch: Dispatch,
}

/// The gestures on a picture.
pub fn gestures(
    frame: &NodeRef,
    hand: Rc<RefCell<PanelTouch>>,
    (layout, spacing_weeks): (Rc<Layout>, f64),
    run_weeks: f64,
    dispatch: Dispatch,
) -> Gestures {
    let picture = Rc::new(Picture { frame: frame.clone(), hand, layout, spacing_weeks, run_weeks, dispatch });
    let on = |act: fn(&Picture, &PointerEvent)| {
        let picture = Rc::clone(&picture);
        Callback::from(move |event: PointerEvent| act(&picture, &event))
    };
    Gestures { down: on(Picture::down), moved: on(Picture::moved), up: on(Picture::up), away: on(Picture::away) }
}

impl Picture {
    fn x(&self, event: &PointerEvent) -> Option<f64> {
        browser::pointer_x(&self.frame, f64::from(event.client_x()))
    }

    fn send(&self, msg: PanelMsg) {
        self.dispatch.emit(Msg::Panel(msg));
    }

    fn point(&self, x: f64) {
        self.dispatch.emit(Msg::View(ViewMsg::Hover(week_at(&self.layout, self.spacing_weeks, x))));
    }

    fn down(&self, event: &PointerEvent) {
        let Some(x) = self.x(event) else { return };
        let mut hand = self.hand.borrow_mut();
        if event.pointer_type() == "touch" {
            hand.fingers.retain(|finger| finger.0 != event.pointer_id());
            hand.fingers.push((event.pointer_id(), x));
            hand.held = match hand.fingers.as_slice() {
                [first, second] => {
                    let weeks = (self.layout.week_at(first.1), self.layout.week_at(second.1));
                    Some((self.layout.weeks(), weeks))
                }
                _ => None,
            };
        } else if event.button() == 0 {
            hand.from_px = Some(x);
        }
        drop(hand);
        self.point(x);
    }

    fn moved(&self, event: &PointerEvent) {
        let Some(x) = self.x(event) else { return };
        let mut hand = self.hand.borrow_mut();
        if let Some(finger) = hand.fingers.iter_mut().find(|finger| finger.0 == event.pointer_id()) {
            finger.1 = x;
        }
        if let (Some((shown, weeks)), [first, second]) = (hand.held, hand.fingers.as_slice()) {
            let share = |x: f64| (x - self.layout.plot.left) / self.layout.plot.width().max(1.0);
            let shares = (share(first.1), share(second.1));
            drop(hand);
            return self.send(PanelMsg::Show(window::pinched(shown, weeks, shares, self.run_weeks)));
        }
        let Some(from) = hand.from_px else {
            drop(hand);
            return self.point(x);
        };
        if !hand.dragging && (x - from).abs() > STILL_PX {
            hand.dragging = true;
            // The drag goes on where the pointer leaves the picture.
            browser::hold_pointer(self.frame.cast().as_ref(), event.pointer_id());
        }
        let dragging = hand.dragging;
        drop(hand);
        if dragging {
            self.send(PanelMsg::Select(Some((self.layout.week_at(from), self.layout.week_at(x)))));
        }
        self.point(x);
    }

    fn up(&self, event: &PointerEvent) {
        let mut hand = self.hand.borrow_mut();
        hand.fingers.retain(|finger| finger.0 != event.pointer_id());
        hand.held = None;
        let from = hand.from_px.take().filter(|_| hand.dragging);
        hand.dragging = false;
        drop(hand);
        if let (Some(from), Some(to)) = (from, self.x(event)) {
            let wide = (to - from).abs() > 2.0 * STILL_PX;
            let weeks = (self.layout.week_at(from), self.layout.week_at(to));
            self.send(if wide { PanelMsg::Show(Some(weeks)) } else { PanelMsg::Select(None) });
        }
    }

    fn away(&self, event: &PointerEvent) {
        let mut hand = self.hand.borrow_mut();
        hand.fingers.retain(|finger| finger.0 != event.pointer_id());
        hand.held = None;
        let was_dragging = hand.dragging;
        (hand.from_px, hand.dragging) = (None, false);
        drop(hand);
        if was_dragging {
            self.send(PanelMsg::Select(None));
        }
        // A finger that is lifted leaves the week that it pointed at, to be read; a mouse that goes elsewhere does not.
        if event.pointer_type() != "touch" || event.type_() == "pointercancel" {
            self.dispatch.emit(Msg::View(ViewMsg::Hover(None)));
        }
    }
}
