//! The title of the window: the regimen, and what comes of it.

use crate::app::App;
use crate::shell::browser;
use crate::ui::header;

impl App {
    /// Tells the browser what the page shows, where that has changed since it was told last.
    pub(crate) fn tell_title(&mut self) {
        let hidden = self.state.teach.hides_model();
        let name = header::regimen_name(self.state.lang, self.state.preset);
        let title = if hidden {
            self.state.words().title.to_owned()
        } else {
            self.state.lang.page_title(name, &self.state.first_answer())
        };
        if title != self.title {
            browser::set_title(&title);
            self.title = title;
        }
    }
}
