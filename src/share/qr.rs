//! A link as a QR code, made on the device: the link never leaves it.
//!
//! Encoder: `qrcodegen`, the reference implementation of its author's articles, without dependencies or unsafe code. Of three crates
//! measured it adds least to the page (15 kB deflated; `qrcode` and `fast_qr` 20 kB each), and it raises the error correction for
//! free where the size stays the same.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Light modules around the code that a reader needs to find it (ISO/IEC 18004).
pub const QUIET_MODULES: usize = 4;
/// Modules a side up to which a phone reads the code from a slide across a room: version 14, some 360 characters.
pub const SLIDE_MODULES: usize = 73;

/// The dark and light modules of a code, without the quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    dark: Vec<bool>,
}

/// A text that no QR code can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// Bytes that came.
    pub bytes: usize,
}

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "The link has {} bytes, more than a QR code holds; allowed: up to 2331 bytes.", self.bytes)
    }
}

impl std::error::Error for TooLong {}

impl Qr {
    /// The code of a text, at least at error correction level M: 15 % of it may be dirty or behind somebody's head.
    ///
    /// # Errors
    /// [`TooLong`] for more than a code holds (2331 bytes).
    pub fn new(text: &str) -> Result<Self, TooLong> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| TooLong { bytes: text.len() })?;
        let side = code.size();
        let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y)).collect();
        Ok(Self { side: usize::try_from(side).unwrap_or_default(), dark })
    }

    /// Modules a side, without the quiet zone.
    pub const fn side(&self) -> usize {
        self.side
    }

    /// Whether a module is dark; those outside the code are light.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && y < self.side && self.dark.get(y * self.side + x).copied().unwrap_or(false)
    }

    /// Whether a class can read it from a slide; a longer link needs a shorter one, or a larger screen.
    pub const fn fits_a_slide(&self) -> bool {
        self.side <= SLIDE_MODULES
    }

    /// The path of an SVG that fills the dark modules, one unit a module, the quiet zone included: each run of dark modules of a row
    /// is one rectangle.
    pub fn svg_path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.side {
            let mut x = 0;
            while x < self.side {
                let run = (x..self.side).take_while(|x| self.is_dark(*x, y)).count();
                if run > 0 {
                    // Writing into a String cannot fail.
                    let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET_MODULES, y + QUIET_MODULES);
                }
                x += run.max(1);
            }
        }
        path
    }

    /// Units a side of the SVG: the modules and the quiet zone on both sides.
    pub const fn svg_side(&self) -> usize {
        self.side + 2 * QUIET_MODULES
    }

    /// A whole SVG: black on white in every theme, since many readers want dark on light. `name` is read out in place of the
    /// picture. No own size: it fills the box it is put in.
    pub fn svg(&self, name: &str) -> String {
        let side = self.svg_side();
        let (name, path) = (crate::export::markup::escape(name), self.svg_path());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{name}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a phone would read: the module picture, quiet zone included, four pixels a module.
    fn read_back(qr: &Qr) -> String {
        const PX: usize = 4;
        let side = qr.svg_side() * PX;
        let grey = |x: usize, y: usize| {
            let module = |px: usize| (px / PX).checked_sub(QUIET_MODULES);
            let dark = module(x).zip(module(y)).is_some_and(|(x, y)| qr.is_dark(x, y));
            if dark { 0 } else { 255 }
        };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
        image.detect_grids().first().expect("no code found").decode().expect("not readable").1
    }

    #[test]
    fn a_reader_gets_the_link_back() {
        for link in [
            "https://h.example/il2/?v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&art=full&artw=0&wk=74&pop=400",
            "v=1",
            &format!("https://h.example/?v=1&m=2&a=5m5d8w6c#data={}", "12w340-".repeat(100)),
        ] {
            assert_eq!(read_back(&Qr::new(link).unwrap()), link);
        }
    }

    #[test]
    fn two_arms_and_a_view_fit_a_slide() {
        let link = format!("https://somebody.example.org/il2-explorer/?{}", "x".repeat(100));
        assert!(Qr::new(&link).unwrap().fits_a_slide());
        assert!(!Qr::new(&"x".repeat(1000)).unwrap().fits_a_slide());
    }

    #[test]
    fn a_link_that_no_code_holds_says_how_long_it_is() {
        assert_eq!(Qr::new(&"x".repeat(2331)).map(|qr| qr.side()), Ok(177));
        assert_eq!(Qr::new(&"x".repeat(2332)), Err(TooLong { bytes: 2332 }));
    }

    #[test]
    fn the_svg_has_the_same_modules() {
        let qr = Qr::new("v=1&m=2&a=5m5d8w6c").unwrap();
        let path = qr.svg_path();
        let dark = path.split('M').skip(1).map(|run| run.split(['h', 'v']).nth(1).unwrap().parse::<usize>().unwrap());
        let expected = (0..qr.side()).flat_map(|y| (0..qr.side()).map(move |x| (x, y)));
        assert_eq!(dark.sum::<usize>(), expected.filter(|(x, y)| qr.is_dark(*x, *y)).count());
        let svg = qr.svg("a \"link\" & more");
        assert!(svg.contains("aria-label=\"a &quot;link&quot; &amp; more\""));
    }
}
