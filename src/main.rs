//! The page: reads the address, mounts the root component.

use il2_explorer::app::{App, AppProps, browser, later};
use il2_explorer::worker;
use wasm_bindgen_futures::spawn_local;

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
    let chunks = later::missing(later::for_opening(&props.link, &props.device));
    if chunks.is_empty() {
        return mount(props);
    }
    // What the address shows is not all here yet. The page opens without what cannot be fetched.
    for chunk in chunks.iter() {
        spawn_local(async move {
            let _ = chunk.fetch().await;
        });
    }
    spawn_local(async move {
        // Each is under way already: this only waits for all of them.
        for chunk in chunks.iter() {
            let _ = chunk.fetch().await;
        }
        mount(props);
    });
}

fn mount(props: AppProps) {
    if let Some(root) = browser::mount_point() {
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    }
}
