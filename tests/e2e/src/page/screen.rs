//! The screen that the page is looked at on.

use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;
use crate::problem::Problem;

/// A screen. One of less than 500 CSS pixels across is a phone's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Device pixels for each.
    pub density: u32,
}

impl Screen {
    /// A laptop's.
    pub const LAPTOP: Self = Self { width: 1440, height: 900, density: 1 };
    /// A tablet's.
    pub const TABLET: Self = Self { width: 768, height: 1024, density: 1 };
    /// A phone's.
    pub const PHONE: Self = Self { width: 360, height: 740, density: 2 };
}

impl Page {
    /// Looks at the page on another screen from now on; says whether it does, for only Chromium can pretend.
    ///
    /// # Errors
    /// If Chromium does not.
    pub fn pretend(&self, Screen { width, height, density }: Screen) -> Result<bool, Problem> {
        if self.browser.engine() != Engine::Chromium {
            return Ok(false);
        }
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": density, "mobile": width < 500 });
        self.browser.devtools("Emulation.setDeviceMetricsOverride", &screen)?;
        Ok(true)
    }
}
