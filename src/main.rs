//! The page: reads the address, mounts the root component.

use il2_explorer::app::{App, AppProps, browser};
use il2_explorer::worker;

fn main() {
    if worker::is_worker() {
        worker::serve();
        return;
    }
    let chosen_dark = browser::stored_theme();
    if let Some(dark) = chosen_dark {
        browser::show_theme(dark);
    }
    let device = browser::storage::device();
    let props = AppProps { link: browser::link().into(), colours: browser::colours(), chosen_dark, device };
    if let Some(root) = browser::mount_point() {
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    }
}
