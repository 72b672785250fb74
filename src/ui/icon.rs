//! Little pictures, drawn with the text's own colour. They say nothing that words next to them do not say.

use crate::chart::figure::{EntryId, EntryKind, LegendEntry};
use crate::chart::marks::outline;
use crate::chart::theme::Role;
use yew::{Classes, Html, classes, html};

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum IconShape {
    Undo,
    Redo,
    Moon,
    Sun,
    Close,
    Reset,
    Link,
    List,
    Out,
    Compare,
    Share,
    Copy,
    Save,
    Print,
    Code,
    Teach,
    Pencil,
    Screen,
    Down,
    ZoomIn,
    ZoomOut,
    Earlier,
    Later,
    Play,
    Stop,
}

/// A picture of 20 by 20.
pub fn icon(shape: IconShape) -> Html {
    let path = match shape {
        IconShape::Undo => "M7 4 3 8l4 4M3 8h9a5 5 0 0 1 0 9H8",
        IconShape::Redo => "m13 4 4 4-4 4m4-4H8a5 5 0 0 0 0 9h4",
        IconShape::Moon => "M16.5 12.5A7 7 0 0 1 7.5 3.5a7 7 0 1 0 9 9Z",
        IconShape::Sun => {
            "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4"
        }
        IconShape::Close => "m5 5 10 10M15 5 5 15",
        IconShape::Reset => "M4.5 7.5A6.5 6.5 0 1 1 3.5 10M4 3v4.5h4.5",
        IconShape::List => "M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01",
        IconShape::Compare => "M3 16c3.500 0 3-11 7-11 3 0 3 4 7 4M3 12c3.500 0 4-3 7-3 3.500 0 3.500 6 7 6",
        IconShape::Share => "M10 12.5v-10M6.500 6 10 2.500 13.500 6M5 9.500H4v8h12v-8h-1",
        IconShape::Link => {
            "M8.500 11.500a3.500 3.500 0 0 0 5 0l2.500-2.500a3.500 3.500 0 0 0-5-5l-1 1m1.500 3.500a3.500 3.500 0 0 0-5 0L4 11a3.500 3.500 0 0 0 5 5l1-1"
        }
        IconShape::Copy => "M7 7h10v10H7ZM13 4H3v10",
        IconShape::Save => "M10 3v9M6.500 8.500 10 12l3.500-3.500M4 16.500h12",
        IconShape::Print => "M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.500h8V17H6Z",
        IconShape::Code => "M3 3h5v5H3ZM12 3h5v5h-5ZM3 12h5v5H3ZM12 12h2v2h-2ZM15 15h2v2h-2ZM12 17h.01M17 12h.01",
        IconShape::Teach => "M2 7.5 10 4l8 3.5-8 3.5Zm3.5 2v4c1.5 1.5 7.5 1.5 9 0v-4M18 7.5V13",
        IconShape::Pencil => "M4 16l1-4L14 3l3 3-9 9ZM12 5l3 3",
        IconShape::Screen => "M3 4h14v9H3ZM10 13v4M6.500 17h7",
        IconShape::Down => "m5 8 5 5 5-5",
        IconShape::ZoomIn => "M10 4v12M4 10h12",
        IconShape::ZoomOut => "M4 10h12",
        IconShape::Earlier => "m12 4-6 6 6 6",
        IconShape::Later => "m8 4 6 6-6 6",
        IconShape::Play => "M6 4v12l10-6Z",
        IconShape::Stop => "M5 5h10v10H5Z",
        IconShape::Out => "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
    };
    html! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}

/// How a sample of the legend is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    /// A line with its shape.
    Line,
    /// An area.
    Area,
    /// The outer, paler area.
    OuterArea,
    /// The shape alone, hollow: a trial's result.
    Hollow,
    /// The shape alone, full: a reader's measurement.
    Full,
}

impl Swatch {
    /// That of an entry of the legend.
    pub fn of(entry: &LegendEntry) -> Self {
        match entry.id {
            EntryId::Arm(_, EntryKind::NineInTen) => Self::OuterArea,
            _ if entry.area => Self::Area,
            EntryId::Trial => Self::Hollow,
            EntryId::Own(_) => Self::Full,
            _ => Self::Line,
        }
    }
}

/// The CSS class that carries the colour of a role (static/tokens.css).
pub fn role_class(role: Role) -> Classes {
    classes!(match role {
        Role::A => "role-a",
        Role::B => "role-b",
        Role::Control => "role-control",
        Role::Own | Role::Expanded => "role-own",
        Role::Person | Role::Naive => "role-person",
        Role::Memory => "role-memory",
        _ => "role-ink",
    })
}

/// A line, area or point as it is on the picture.
pub fn sample(entry: &LegendEntry) -> Html {
    let swatch = Swatch::of(entry);
    let corners = |radius| {
        let points = outline(entry.marker, (14.0, 7.0), radius);
        points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
    };
    let dash = entry.dash.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    html! {
        <svg class={classes!("sample", role_class(entry.role))} viewBox="0 0 28 14" aria-hidden="true" focusable="false">
            {
                match swatch {
                    Swatch::Area | Swatch::OuterArea => html! {
                        <rect class={if swatch == Swatch::Area { "sample-area" } else { "sample-area outer" }}
                            x="1" y="1" width="26" height="12" rx="2" />
                    },
                    Swatch::Hollow => html! { <polygon class="sample-hollow" points={corners(4.5)} /> },
                    Swatch::Full => html! { <polygon class="sample-marker" points={corners(5.0)} /> },
                    Swatch::Line => html! {
                        <>
                            <line class="sample-line" x1="1" y1="7" x2="27" y2="7" stroke-dasharray={dash} />
                            <polygon class="sample-marker" points={corners(3.2)} />
                        </>
                    },
                }
            }
        </svg>
    }
}
