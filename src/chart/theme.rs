//! Colours, dashes and markers. Hues are those of Okabe and Ito, which people with any colour vision can tell apart; and no
//! difference is shown by hue alone: each line has its own dash, each point its own marker.

use crate::trajectory::ArmName;

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// Which set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, full strength.
    HighContrast,
    /// White on black, full strength.
    HighContrastDark,
    /// Black on white paper, thin washes.
    Print,
}

/// What a colour is for. Drawing code names roles, never colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Schedule A.
    A,
    /// Schedule B.
    B,
    /// No cytokine.
    Control,
    /// Text, axis.
    Ink,
    /// Text of less weight.
    Muted,
    /// Grid lines.
    Grid,
    /// Threshold lines.
    Threshold,
    /// The reader's own measurements.
    Own,
    /// One virtual patient.
    Person,
    /// Naive cells.
    Naive,
    /// Memory cells.
    Memory,
    /// Cells that carry the IL-2 receptor.
    Expanded,
    /// "No trial here".
    Hatch,
    /// The ground under everything.
    Surface,
}

impl From<ArmName> for Role {
    fn from(arm: ArmName) -> Self {
        match arm {
            ArmName::A => Self::A,
            ArmName::B => Self::B,
            ArmName::Control => Self::Control,
        }
    }
}

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    a: Rgb,
    b: Rgb,
    control: Rgb,
    own: Rgb,
    person: Rgb,
    memory: Rgb,
    ink: Rgb,
    muted: Rgb,
    grid: Rgb,
    threshold: Rgb,
    hatch: Rgb,
    surface: Rgb,
    /// Opacity of the inner and of the outer band.
    pub band_alpha: (f64, f64),
}

impl Palette {
    /// The palette of a theme.
    pub const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::HighContrast => &HIGH_CONTRAST,
            Theme::HighContrastDark => &HIGH_CONTRAST_DARK,
            Theme::Print => &PRINT,
        }
    }

    /// The colour for a role.
    pub const fn colour(&self, role: Role) -> Rgb {
        match role {
            Role::A => self.a,
            Role::B => self.b,
            Role::Control => self.control,
            Role::Own | Role::Expanded => self.own,
            Role::Person | Role::Naive => self.person,
            Role::Memory => self.memory,
            Role::Ink => self.ink,
            Role::Muted => self.muted,
            Role::Grid => self.grid,
            Role::Threshold => self.threshold,
            Role::Hatch => self.hatch,
            Role::Surface => self.surface,
        }
    }
}

// Text reaches 4.5 to 1, lines and marks 3 to 1, on the surface and on both bands over it (WCAG 1.4.3 and 1.4.11); the tests below check it. Grid
// lines and hatching carry nothing that words do not: they may be fainter.
const LIGHT: Palette = Palette {
    a: Rgb(0, 114, 178),
    b: Rgb(184, 76, 0), // Okabe-Ito's vermilion, darker so that its labels can be read on white and its line on two bands
    control: Rgb(74, 80, 88),
    own: Rgb(158, 56, 114),  // reddish purple, darker for the same reason
    person: Rgb(0, 118, 86), // bluish green, likewise
    memory: Rgb(138, 98, 0), // orange, likewise
    ink: Rgb(28, 33, 40),
    muted: Rgb(88, 96, 107),
    grid: Rgb(232, 235, 239),
    threshold: Rgb(110, 118, 129),
    hatch: Rgb(150, 158, 168),
    surface: Rgb(255, 255, 255),
    band_alpha: (0.20, 0.10),
};
const DARK: Palette = Palette {
    a: Rgb(86, 180, 233),
    b: Rgb(240, 150, 60),
    control: Rgb(190, 198, 208),
    own: Rgb(226, 150, 194),
    person: Rgb(64, 192, 150),
    memory: Rgb(230, 180, 60),
    ink: Rgb(236, 240, 245),
    muted: Rgb(164, 174, 186),
    grid: Rgb(42, 49, 58),
    threshold: Rgb(150, 160, 173),
    hatch: Rgb(108, 118, 131),
    surface: Rgb(23, 28, 35),
    band_alpha: (0.24, 0.12),
};
const HIGH_CONTRAST: Palette = Palette {
    a: Rgb(0, 60, 130),
    b: Rgb(150, 50, 0),
    control: Rgb(0, 0, 0),
    own: Rgb(120, 20, 80),
    person: Rgb(0, 80, 55),
    memory: Rgb(95, 65, 0),
    ink: Rgb(0, 0, 0),
    muted: Rgb(0, 0, 0),
    grid: Rgb(200, 200, 200),
    threshold: Rgb(70, 70, 70),
    hatch: Rgb(90, 90, 90),
    ..LIGHT
};
const HIGH_CONTRAST_DARK: Palette = Palette {
    a: Rgb(120, 210, 255),
    b: Rgb(255, 180, 90),
    control: Rgb(255, 255, 255),
    own: Rgb(255, 170, 220),
    person: Rgb(110, 230, 180),
    memory: Rgb(255, 210, 110),
    ink: Rgb(255, 255, 255),
    muted: Rgb(255, 255, 255),
    grid: Rgb(70, 70, 70),
    threshold: Rgb(190, 190, 190),
    hatch: Rgb(170, 170, 170),
    surface: Rgb(0, 0, 0),
    band_alpha: (0.30, 0.16),
};
const PRINT: Palette =
    Palette { ink: Rgb(0, 0, 0), muted: Rgb(60, 60, 60), grid: Rgb(225, 225, 225), band_alpha: (0.16, 0.08), ..LIGHT };

/// Opacity of the patch of surface under a label within the plot.
pub const TAG: f64 = 0.85;

/// Lengths of strokes and gaps in CSS pixels, alternately; empty for a whole line.
pub type Dash = &'static [f64];
/// A whole line.
pub const SOLID: Dash = &[];
/// Long strokes: the second schedule.
pub const LONG: Dash = &[14.0, 5.0];
/// Short strokes: the control.
pub const SHORT: Dash = &[6.0, 4.0];
/// Dots: a median.
pub const DOTS: Dash = &[2.0, 3.0];
/// Stroke and dot: a mean.
pub const STROKE_DOT: Dash = &[9.0, 3.0, 2.0, 3.0];

/// The strokes of an arm.
pub const fn dash_of(arm: ArmName) -> Dash {
    match arm {
        ArmName::A => SOLID,
        ArmName::B => LONG,
        ArmName::Control => SHORT,
    }
}

/// The shape at the end of a line and of a trial's point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Marker {
    /// Schedule A.
    Circle,
    /// Schedule B.
    Square,
    /// Control.
    Diamond,
    /// A median over patients.
    Triangle,
    /// A mean over patients.
    Cross,
    /// A reader's own measurement.
    Star,
    /// One virtual patient.
    Wedge,
}

/// The markers of the series of a reader's own measurements.
pub const OWN_MARKERS: [Marker; 6] =
    [Marker::Star, Marker::Square, Marker::Triangle, Marker::Diamond, Marker::Cross, Marker::Wedge];

impl Marker {
    /// The letter that looks like it, hollow as the results of trials are drawn; `None` for a marker that none of them has.
    pub const fn hollow_sign(self) -> Option<char> {
        match self {
            Self::Circle => Some('\u{25cb}'),
            Self::Diamond => Some('\u{25c7}'),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(Rgb(r, g, b): Rgb) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
        };
        0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
    }

    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// A colour over another.
    fn over(Rgb(r, g, b): Rgb, alpha: f64, ground: Rgb) -> Rgb {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between two bytes
        let mix = |top: u8, below: u8| (f64::from(top) * alpha + f64::from(below) * (1.0 - alpha)).round() as u8;
        Rgb(mix(r, ground.0), mix(g, ground.1), mix(b, ground.2))
    }

    const THEMES: [Theme; 5] = [Theme::Light, Theme::Dark, Theme::HighContrast, Theme::HighContrastDark, Theme::Print];
    const LINES: [Role; 8] =
        [Role::A, Role::B, Role::Control, Role::Own, Role::Person, Role::Memory, Role::Ink, Role::Muted];

    /// What lies under lines and words: the surface, and one or both bands of each schedule.
    fn grounds(palette: &Palette) -> Vec<(f64, f64, Role, Rgb)> {
        let surface = palette.colour(Role::Surface);
        let (inner, outer) = palette.band_alpha;
        let band = |role, outer: f64, inner: f64| {
            let colour = palette.colour(role);
            (outer, inner, role, over(colour, inner, over(colour, outer, surface)))
        };
        let of = |role| [band(role, 0.0, inner), band(role, outer, 0.0), band(role, outer, inner)];
        [(0.0, 0.0, Role::Surface, surface)].into_iter().chain([Role::A, Role::B].into_iter().flat_map(of)).collect()
    }

    #[test]
    fn words_stand_out_from_the_surface_and_from_the_patch_under_them() {
        for theme in THEMES {
            let palette = Palette::of(theme);
            let surface = palette.colour(Role::Surface);
            for (role, (.., ground)) in
                LINES.into_iter().flat_map(|role| grounds(palette).into_iter().map(move |g| (role, g)))
            {
                let found = contrast(palette.colour(role), over(surface, TAG, ground));
                assert!(found >= 4.5, "{theme:?} {role:?}: {found}");
            }
        }
    }

    #[test]
    fn lines_and_marks_stand_out_from_every_band() {
        for theme in THEMES {
            let palette = Palette::of(theme);
            for (outer, inner, of, ground) in grounds(palette) {
                for role in LINES {
                    let found = contrast(palette.colour(role), ground);
                    assert!(found >= 3.0, "{theme:?} {role:?} on {of:?}: {found}");
                }
                // A threshold lies under the bands, and is tinted by them.
                let band = palette.colour(of);
                let tinted = over(band, inner, over(band, outer, palette.colour(Role::Threshold)));
                let found = contrast(tinted, ground);
                assert!(found >= 3.0, "{theme:?}, a threshold under {of:?}: {found}");
            }
        }
    }
}
