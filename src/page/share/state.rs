//! What the Share dialog remembers, and what can be asked of it.

use crate::page::device::Device;
use crate::page::session::Session;
use crate::share::embed::{self, Size};

/// The parts of the dialog: what most people come for, and what "More" opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // names that say what they are
pub enum ShareTab {
    #[default]
    First,
    Files,
    Embed,
    Compare,
}

impl ShareTab {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::First, Self::Files, Self::Embed, Self::Compare];

    /// Those under "More", in order.
    pub const MORE: [Self; 3] = [Self::Files, Self::Embed, Self::Compare];
}

/// A text that can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // names that say what they are
pub enum CopiedText {
    Link,
    Embed,
    Command,
    Script,
    Citation,
    Bibtex,
}

impl CopiedText {
    /// The id of the field that shows it, where one does.
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::Link => Some("share-link"),
            Self::Embed => Some("share-embed"),
            Self::Command => Some("share-command"),
            Self::Citation => Some("share-citation"),
            Self::Bibtex => Some("share-bibtex"),
            Self::Script => None,
        }
    }
}

/// A file that can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // names that say what they are
pub enum File {
    Png,
    Svg,
    Csv,
    Json,
    Script,
    RScript,
    Model,
    Page,
    /// The page as one file on a task, for a learning platform.
    Scorm,
    OwnData,
}

impl File {
    /// The end of its name, and its media type.
    pub const fn kind(self) -> (&'static str, &'static str) {
        match self {
            Self::Png => ("png", "image/png"),
            Self::Svg => ("svg", "image/svg+xml"),
            Self::Csv | Self::OwnData => ("csv", "text/csv;charset=utf-8"),
            Self::Json => ("json", "application/json"),
            Self::Script => ("py", "text/x-python;charset=utf-8"),
            Self::RScript => ("R", "text/x-r;charset=utf-8"),
            Self::Model => ("omex", "application/zip"),
            Self::Scorm => ("zip", "application/zip"),
            Self::Page => ("html", "text/html;charset=utf-8"),
        }
    }
}

/// Something to do outside the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // names that say what they are
pub enum ShareEffect {
    Copy(CopiedText),
    /// Hands the address to what the device sends addresses with.
    Send,
    Save(File),
    Print,
    KeepOwnData,
    ForgetBefore,
    /// Forgets the view that was discarded.
    ForgetDiscarded,
    TakeUpdate,
    /// Tells the page around the frame what is shown.
    TellFrame,
}

impl ShareEffect {
    /// Whether it needs the virtual patients of this very scenario, all of them.
    pub const fn needs_patients(self) -> bool {
        matches!(self, Self::Save(File::Png | File::Svg | File::Csv | File::Json) | Self::Print)
    }
}

/// How a request went, for the sentence next to its button.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // names that say what they are
pub enum ShareOutcome {
    Waiting,
    Copied,
    Sent,
    NotCopied,
    /// Under this name.
    Saved(String),
    /// The same from a frame, which may forbid it without telling the page.
    SavedInFrame(String),
    NotSaved(String),
    /// The browser gives no true picture of what is drawn.
    PictureGuarded,
    PageNotFetched,
}

impl ShareOutcome {
    /// Whether what was asked for is done.
    pub const fn is_done(&self) -> bool {
        matches!(self, Self::Copied | Self::Sent | Self::Saved(_) | Self::SavedInFrame(_))
    }
}

/// What a person did in the dialog, or an errand told.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // names that say what they are
pub enum ShareMsg {
    Part(ShareTab),
    Run(ShareEffect),
    Done(ShareEffect, ShareOutcome),
    WithData(bool),
    Width(String),
    Height(String),
    Paste(usize, String),
    OpenBoth,
    /// To show a link: the page around the frame asks it.
    Open(String),
    UpdateReady,
    LaterUpdate,
    Return,
    StayHere,
    Discard,
    Code,
}

/// What the Share dialog remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShareState {
    /// The part in view.
    pub part: ShareTab,
    /// How the last errand went.
    pub said: Option<(ShareEffect, ShareOutcome)>,
    /// What waits for the virtual patients.
    pub waiting: Option<ShareEffect>,
    /// Width and height of an embedded frame as typed.
    pub size: (String, String),
    /// The two links to be compared, as pasted.
    pub pasted: [String; 2],
    /// The address of the page on the web, where it is known.
    pub home: Option<String>,
    /// Whether the page is one file from a disk.
    pub is_file: bool,
    /// Whether a newer version waits.
    pub update: bool,
    /// What the device keeps of the view.
    pub session: Session,
}

impl ShareState {
    /// The dialog of a page that has just opened on `link`; `came` says whether its address had one.
    pub fn new(link: &str, came: bool, device: &Device) -> Self {
        Self {
            size: (String::new(), Size::default().height_px().to_string()),
            home: device.home.clone(),
            is_file: device.is_file,
            session: Session::begin(link, came, device),
            ..Self::default()
        }
    }

    /// The size of an embedded frame: what was typed, moved into what is offered.
    pub fn embed_size(&self) -> Size {
        let number = |text: &str| text.trim().parse().ok();
        Size::new(number(&self.size.0), number(&self.size.1).unwrap_or(Size::default().height_px()))
    }

    /// The whole address of a link; the link alone, from its `?` on, where the page's own address is not known.
    pub fn address(&self, link: &str) -> String {
        embed::address(self.home.as_deref().unwrap_or_default(), link)
    }

    /// Takes in what concerns the dialog alone.
    pub fn take(&mut self, msg: ShareMsg) {
        match msg {
            ShareMsg::Part(part) => {
                self.part = part;
                self.said = None;
            }
            ShareMsg::Done(errand, outcome) => self.said = Some((errand, outcome)),
            ShareMsg::Width(text) => self.size.0 = text,
            ShareMsg::Height(text) => self.size.1 = text,
            ShareMsg::Paste(place, text) => {
                if let Some(pasted) = self.pasted.get_mut(place) {
                    *pasted = text;
                }
            }
            ShareMsg::UpdateReady => self.update = true,
            ShareMsg::LaterUpdate => self.update = false,
            _ => {}
        }
    }
}
