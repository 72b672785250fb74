//! The words of the model view: its parts, what each control acts on, where a gain comes from. Meanings of parameters stay in the, in English.

use crate::model::terms::Term;
use crate::text::model_view::ModelViewWords;

pub(in crate::text) const WORDS: ModelViewWords = ModelViewWords {
    intro: &[
        "The model follows CD4 cells in a typical patient: naive and memory cells, cells that IL-2 sets cycling, their short-lived \
         progeny, and long-lived cells that carry the IL-2 receptor. A dose raises the IL-2 level for hours, the receptor for days, and \
         the count for months.",
        "During dosing and activation, cells leave the blood: the dip. When dosing stops they return with their progeny: the rebound. \
         Most progeny die within weeks: the decay. Later cycles leave more long-lived cells than the first: the staircase.",
        "Virtual patients differ in baseline, in response, in clearance and in the survival of their cells. The band is their spread, \
         not the uncertainty of an average.",
    ],
    credibility: "Credibility: what the model may be asked, and what speaks for it",
    credibility_after: "After ICH M15 (model-informed drug development) and the ten rules of credible practice (Erdemir 2020, J Transl Med 18:369). Each claim names the file or the test that it rests on.",
    left_out_title: "What it leaves out",
    left_out: &[
        "Whether the new cells protect: in the large trials they did not.",
        "Dose reductions and missed cycles, which were common.",
        "Every tissue but blood, and every other cell.",
        "The patient's own history, but for the numbers on this page.",
    ],
    sources_intro: "Everything shown here was read in these publications, or is marked as fitted or assumed.",
    term: |term| match term {
        Term::Level => "IL-2 level",
        Term::Receptor => "Effect and receptor",
        Term::Recruitment => "Recruitment",
        Term::Progeny => "Division and its daughters",
        Term::Priming => "Survival and priming",
        Term::Pools => "Naive and memory cells, thymus",
        Term::Il7 => "IL-7 as a drug",
        Term::Virus => "Virus and therapy",
        Term::Activation => "Activation",
        Term::Blood => "The count in blood",
        Term::People => "Between-subject variability",
    },
    says: |term| match term {
        Term::Level => {
            "IL-2 leaves the subcutaneous depot slowly and is cleared from blood; receptors and expanded cells clear it \
             faster, so each day and each cycle meets a lower level."
        }
        Term::Receptor => {
            "The effect follows a sigmoid Emax curve (Hill coefficient 2). It brings out the receptor in two or three days, and cells forget \
             within a week: so a day or two is too short."
        }
        Term::Recruitment => {
            "Cells with receptors that meet IL-2 are drawn into division. Response falls when the pool is large (crowding) or the baseline very low \
             (exhaustion)."
        }
        Term::Progeny => {
            "Each dividing cell leaves a handful of daughters. Most die within weeks, some live for years."
        }
        Term::Priming => {
            "Later cycles leave more long-lived daughters than the first; activation by virus leaves fewer."
        }
        Term::Pools => {
            "Naive cells come from the thymus, which wanes with age, and from renewal fed by IL-7, which rises when cells are few. Without ART activation takes them, and a little more."
        }
        Term::Il7 => {
            "Injected IL-7 multiplies naive and memory cells for days, until its receptor is lost, and lets them live longer for months."
        }
        Term::Virus => "HIV replicates a little faster while cells divide; therapy blocks new infections.",
        Term::Activation => {
            "Virus activates the immune system. Activation costs cells and shortens the survival of daughters."
        }
        Term::Blood => "Activation and dosing hold cells out of the blood: a count taken during a cycle dips.",
        Term::People => {
            "Virtual patients differ around the typical one: in baseline, virus, response, clearance, survival, recovery."
        }
    },
    acts_title: "What did that?",
    acts_nothing: "Move a control, and this line names the part of the model that it acts on.",
    acts_none: |control| format!("{control} affects the display only."),
    acts_first: |control| format!("{control} acts on"),
    acts_then: "and through it on",
    acts_mark: "the last control moved acts here",
    to_model: "See the equations",
    parts_title: "Part by part",
    parameters: |count| if count == 1 { "1 parameter".to_owned() } else { format!("{count} parameters") },
    parameter_heads: ["Symbol", "Value", "Basis", "Source", "Meaning"],
    gain_title: "More cells made, or cells that live longer?",
    gain: "The typical patient's gain over control at week {week}: {whole} cells/µL. The run is done again with ordinary survival: expanded \
           cells lost as fast as other memory cells, and later cycles no better than the first.",
    gain_parts: [
        "Then the count would end {production} against control: division spends more cells than it leaves. All of the gain comes from cells that \
         live longer ({survival}).",
        "More production alone gives {production}; longer survival adds {survival}.",
    ],
    gain_production: "more production",
    gain_survival: "longer survival",
};
