//! Files: picture, numbers, code, handout, and the page itself.

use crate::export::python;
use crate::page::share::state::{File, ShareEffect, Text};
use crate::ui::icon::Shape;
use crate::ui::share::dialog::ShareTabProps;
use crate::ui::share::field::{EffectButton, Field, Said};
use yew::{Html, component, html};

/// The files.
#[component]
pub fn FilesTab(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    let save = |file, name| (ShareEffect::Save(file), Shape::Save, name);
    let page = if props.share.is_file {
        (vec![], words.page_is_file)
    } else {
        (vec![save(File::Page, words.save_page)], words.save_page_hint)
    };
    html! {
        <>
            { group(props, words.picture, vec![(vec![save(File::Png, "PNG"), save(File::Svg, "SVG")], words.picture_hint)]) }
            { group(props, words.numbers, vec![(vec![save(File::Csv, "CSV"), save(File::Json, "JSON")], words.numbers_hint)]) }
            { group(props, words.classroom, vec![(vec![(ShareEffect::Print, Shape::Print, words.print_handout)], words.handout_hint), page]) }
            { group(props, words.code, vec![(vec![
                (ShareEffect::Copy(Text::Script), Shape::Copy, words.copy_script),
                save(File::Script, words.save_script),
            ], words.code_hint)]) }
            <Field lang={props.lang} text={Text::Command} label={words.command_label} value={python::command(&props.link)} rows=2
                copy={words.copy_command} said={props.share.said.clone()} dispatch={props.dispatch.clone()} />
        </>
    }
}

/// Some buttons, and what is to be known of them.
type Row = (Vec<(ShareEffect, Shape, &'static str)>, &'static str);

fn group(props: &ShareTabProps, title: &'static str, rows: Vec<Row>) -> Html {
    html! {
        <section class="take">
            <h3>{ title }</h3>
            for (buttons, hint) in rows {
                if !buttons.is_empty() {
                    { row(props, buttons) }
                }
                <p class="hint">{ hint }</p>
            }
        </section>
    }
}

fn row(props: &ShareTabProps, buttons: Vec<(ShareEffect, Shape, &'static str)>) -> Html {
    let of: Vec<ShareEffect> = buttons.iter().map(|button| button.0).collect();
    html! {
        <div class="take-row">
            for (errand, shape, name) in buttons {
                <EffectButton {errand} {shape} {name} dispatch={props.dispatch.clone()} />
            }
            <Said lang={props.lang} said={props.share.said.clone()} {of} />
        </div>
    }
}
