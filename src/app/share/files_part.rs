//! Files: picture, numbers, code, handout, and the page itself.

use super::dialog::PartProps;
use super::field::{ErrandButton, Field, Said};
use super::slice::{Errand, File, Text};
use crate::app::icon::Shape;
use crate::export::python;
use yew::{Html, component, html};

/// The files.
#[component]
pub fn FilesPart(props: &PartProps) -> Html {
    let words = props.lang.sharing();
    let save = |file, name| (Errand::Save(file), Shape::Save, name);
    let mut classroom = vec![(Errand::Print, Shape::Print, words.print_handout)];
    if !props.share.is_file {
        classroom.push(save(File::Page, words.save_page));
    }
    html! {
        <>
            { group(props, words.picture, &[words.picture_hint], vec![save(File::Png, "PNG"), save(File::Svg, "SVG")]) }
            { group(props, words.numbers, &[words.numbers_hint], vec![save(File::Csv, "CSV"), save(File::Json, "JSON")]) }
            { group(props, words.classroom, &[
                words.handout_hint,
                if props.share.is_file { words.page_is_file } else { words.save_page_hint },
            ], classroom) }
            { group(props, words.code, &[words.code_hint], vec![
                (Errand::Copy(Text::Script), Shape::Copy, words.copy_script),
                save(File::Script, words.save_script),
            ]) }
            <Field lang={props.lang} text={Text::Command} label={words.command_label} value={python::command(&props.link)} rows=2
                copy={words.copy_command} said={props.share.said.clone()} dispatch={props.dispatch.clone()} />
        </>
    }
}

fn group(
    props: &PartProps,
    title: &'static str,
    hints: &[&'static str],
    buttons: Vec<(Errand, Shape, &'static str)>,
) -> Html {
    let of: Vec<Errand> = buttons.iter().map(|button| button.0).collect();
    html! {
        <section class="take">
            <h3>{ title }</h3>
            <div class="take-row">
                for (errand, shape, name) in buttons {
                    <ErrandButton {errand} {shape} {name} dispatch={props.dispatch.clone()} />
                }
                <Said lang={props.lang} said={props.share.said.clone()} {of} />
            </div>
            for hint in hints {
                <p class="hint">{ *hint }</p>
            }
        </section>
    }
}
