//! Files that few people come for: the model, code, the page itself, the citation.

use crate::export::provenance::Provenance;
use crate::export::{citation, python};
use crate::page::share::state::{CopiedText, File, ShareEffect};
use crate::shell::browser::paper;
use crate::ui::icon::IconShape;
use crate::ui::share::check_page::CheckPage;
use crate::ui::share::dialog::ShareTabProps;
use crate::ui::share::field::Field;
use crate::ui::share::group::group;
use yew::{Html, component, html, use_effect_with, use_state_eq};

/// The files.
#[component]
pub fn FilesTab(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    let save = |file, name| (ShareEffect::Save(file), IconShape::Save, name);
    // Known in a browser alone.
    let today = use_state_eq(String::new);
    {
        let today = today.setter();
        use_effect_with((), move |()| today.set(paper::today()));
    }
    let provenance = Provenance::new(&props.link, props.share.home.as_deref(), &[]);
    let cited = |text, label, value: String, copy| {
        html! {
            <Field lang={props.lang} {text} {label} {value} rows=3 {copy} said={props.share.said.clone()} dispatch={props.dispatch.clone()} />
        }
    };
    let page = if props.share.is_file {
        (vec![], words.page_is_file)
    } else {
        (vec![save(File::Page, words.save_page)], words.save_page_hint)
    };
    let mut pages = vec![page];
    if props.has_task && !props.share.is_file {
        pages.push((vec![save(File::Scorm, words.save_scorm)], words.save_scorm_hint));
    }
    html! {
        <>
            { group(props, words.model, vec![(vec![save(File::Model, words.save_model)], words.model_hint)]) }
            { group(props, words.code, vec![(vec![
                (ShareEffect::Copy(CopiedText::Script), IconShape::Copy, words.copy_script),
                save(File::Script, words.save_script),
                save(File::RScript, words.save_r_script),
            ], words.code_hint)]) }
            <Field lang={props.lang} text={CopiedText::Command} label={words.command_label} value={python::command(&props.link)} rows=2
                copy={words.copy_command} said={props.share.said.clone()} dispatch={props.dispatch.clone()} />
            { group(props, words.one_file, pages) }
            if !today.is_empty() {
                { group(props, words.cite, vec![(vec![], words.cite_hint)]) }
                { cited(CopiedText::Citation, words.citation_label, citation::plain(&provenance, &today), words.copy_citation) }
                { cited(CopiedText::Bibtex, "BibTeX", citation::bibtex(&provenance, &today), words.copy_bibtex) }
            }
            <CheckPage lang={props.lang} />
        </>
    }
}
