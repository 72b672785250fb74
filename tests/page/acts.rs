//! What people do on the page, and the links that they open, by chance.

use il2_explorer::chart::panel::PanelId;
use il2_explorer::explore::outcome::Measure;
use il2_explorer::link;
use il2_explorer::own_data::MAX_SERIES;
use il2_explorer::page::calendar::CalendarMsg;
use il2_explorer::page::explore::finder::FinderMsg;
use il2_explorer::page::explore::map::{MapMsg, Setting};
use il2_explorer::page::explore::preset_comparisons;
use il2_explorer::page::explore::state::{ExploreMsg, ShownBand};
use il2_explorer::page::explore::trial::TrialMsg;
use il2_explorer::page::message::Msg;
use il2_explorer::page::own_data::OwnMsg;
use il2_explorer::page::panels::state::PanelMsg;
use il2_explorer::page::share::state::ShareMsg;
use il2_explorer::page::teach::state::{Leaving, PredictionStage, TeachMsg};
use il2_explorer::page::view::{Field, Lens, Section, ViewMsg};
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::Arm;
use il2_explorer::teach::task::WORDS;
use il2_explorer::teach::tours;
use il2_explorer::text::Lang;
use il2_explorer::trials::presets;
use std::rc::Rc;

/// A number at rest: what is typed, not dragged.
fn number(pick: u32) -> Msg {
    let block = pick as usize % 2;
    let arm = if pick.is_multiple_of(7) { Arm::B } else { Arm::A };
    let fields = [
        Field::Block(arm, block, ParameterId::DosePerInjection),
        Field::Block(arm, block, ParameterId::DaysOn),
        Field::Block(arm, block, ParameterId::WeeksBetween),
        Field::Block(arm, block, ParameterId::Cycles),
        Field::Whole(ParameterId::Baseline),
        Field::Whole(ParameterId::Age),
        Field::Whole(ParameterId::RunWeeks),
    ];
    Msg::Typed(fields[pick as usize % fields.len()], (pick / 7 % 90).to_string())
}

fn band_or_fit(pick: u32) -> ExploreMsg {
    match pick % 6 {
        // The page offers one of those that there may be.
        5 => ExploreMsg::FitSeries(u8::try_from(pick as usize / 6 % MAX_SERIES).unwrap_or_default()),
        0 => ExploreMsg::Band(ShownBand::Mean),
        1 => ExploreMsg::Band(ShownBand::Model),
        2 => ExploreMsg::Band(ShownBand::Patients),
        fit => ExploreMsg::Fit(fit == 3),
    }
}

/// What a person does, by chance; `None`: nothing that is one message.
pub(crate) fn act(kind: u8, pick: u32) -> Option<Msg> {
    let at = pick as usize;
    let presets = presets::all();
    let explore = |msg| Some(Msg::Explore(msg));
    let teach = |msg| Some(Msg::Teach(msg));
    match kind {
        0 | 1 => Some(Msg::Load(presets[at % presets.len()].id)),
        2..=5 => Some(number(pick)),
        6 => Some(Msg::View(ViewMsg::Lens(Lens::ALL[at % Lens::ALL.len()]))),
        7 => {
            let section = Section::ALL.get(at % (Section::ALL.len() + 1)).copied();
            Some(Msg::View(ViewMsg::Section(section)))
        }
        8 => Some(Msg::View(ViewMsg::Log(pick.is_multiple_of(2)))),
        9 | 10 => Some(Msg::Panel(PanelMsg::Toggle(PanelId::ALL[at % PanelId::ALL.len()]))),
        11 => Some(Msg::Panel(PanelMsg::OneCycle)),
        12 => {
            let from = f64::from(pick % 60);
            Some(Msg::Panel(PanelMsg::Show(
                (!pick.is_multiple_of(5)).then_some((from, from + f64::from(1 + pick % 30))),
            )))
        }
        13 => Some(Msg::Panel(PanelMsg::Zoom(if pick.is_multiple_of(2) { 0.5 } else { 2.0 }))),
        14 => Some(Msg::SetLanguage(Lang::ALL[at % 2])),
        15 => teach(TeachMsg::Start(tours::all(Lang::En)[at % 5].id)),
        16..=18 => teach(TeachMsg::Step(if pick.is_multiple_of(4) { -1 } else { 1 })),
        19 => teach(TeachMsg::Again),
        20 => teach(TeachMsg::Leave([Leaving::Tour, Leaving::Task, Leaving::Prediction, Leaving::Class][at % 4])),
        21 => teach(
            [
                TeachMsg::Predict,
                TeachMsg::Choose(3),
                TeachMsg::Nudge(f64::from(pick % 9)),
                TeachMsg::Reveal(PredictionStage::Model),
                TeachMsg::Reveal(PredictionStage::Trial),
            ][at % 5]
                .clone(),
        ),
        22 => teach(TeachMsg::Goal(at % WORDS.len(), !pick.is_multiple_of(3))),
        23 => teach(TeachMsg::TryTask),
        24 => teach(TeachMsg::Present(pick.is_multiple_of(2))),
        25 => teach(
            [TeachMsg::AddStep, TeachMsg::Play, TeachMsg::Answer(Some(0)), TeachMsg::Key("Escape".into())][at % 4]
                .clone(),
        ),
        26 => {
            let plans = Lang::En.lesson_plans();
            let links: Vec<_> =
                plans.iter().flat_map(|plan| &plan.rows).map(|row| row.2).filter(|link| !link.is_empty()).collect();
            teach(TeachMsg::Open(links[at % links.len()]))
        }
        27 => explore(ExploreMsg::Person((!pick.is_multiple_of(3)).then_some(pick % 90))),
        28 if pick.is_multiple_of(5) => explore(ExploreMsg::Look(pick.is_multiple_of(2).then_some(pick % 90))),
        28 => explore(band_or_fit(pick)),
        29 => explore(ExploreMsg::Compare(preset_comparisons::ALL[at % 3])),
        30 => {
            let settings = [Setting::Dose, Setting::DaysOn, Setting::Weeks, Setting::Cycles, Setting::Baseline];
            let setting = settings[at % 5];
            explore(ExploreMsg::Map(
                [
                    MapMsg::X(setting),
                    MapMsg::Y(setting),
                    MapMsg::Measure(Measure::End),
                    MapMsg::Point(at % 9, at % 7),
                    MapMsg::Load,
                ][at / 5 % 5],
            ))
        }
        31 => explore(ExploreMsg::Finder(FinderMsg::Measure([Measure::End, Measure::WeeksAbove500][at % 2]))),
        32 => explore(ExploreMsg::Trial([TrialMsg::Many(pick.is_multiple_of(4)), TrialMsg::Again][at % 2])),
        33 => Some(Msg::Calendar([CalendarMsg::Compare, CalendarMsg::Swap, CalendarMsg::CopyToB][at % 3].clone())),
        34 => Some(Msg::Own(
            [OwnMsg::Typed("0,340\n8,512,450,600".into()), OwnMsg::Typed("0,340".into()), OwnMsg::Remove][at % 3]
                .clone(),
        )),
        35 => Some(Msg::Share(ShareMsg::WithData(!pick.is_multiple_of(3)))),
        36 => Some(Msg::Share(
            [
                ShareMsg::Paste(0, "?v=1&m=2&a=5m5d8w6c&n=300".into()),
                ShareMsg::Paste(1, "?v=1&m=2&a=7.5m5d8w3c".into()),
                ShareMsg::OpenBoth,
                ShareMsg::Return,
                ShareMsg::StayHere,
                ShareMsg::Discard,
            ][at % 6]
                .clone(),
        )),
        37 => Some(
            [
                Msg::AddBlock,
                Msg::RemoveBlock,
                Msg::ResetAll,
                Msg::View(ViewMsg::Fit),
                Msg::Reset(Field::Whole(ParameterId::Baseline)),
                // The virtual patients have come; none of them is looked at here.
                Msg::Band { arms: Rc::default(), difference: None, complete: true },
            ][at % 6]
                .clone(),
        ),
        _ => None,
    }
}

/// Links as they are written by hand, by the page, and by earlier versions of it.
pub(crate) fn some_link(pick: u32) -> String {
    let at = pick as usize;
    let presets = presets::all();
    let preset = &presets[at % presets.len()];
    let names: Vec<&str> = Lens::ALL.map(Lens::name).into_iter().chain(Section::ALL.map(Section::name)).collect();
    let tab = names[at / 3 % names.len()];
    let tours = tours::all(Lang::En);
    let tour = &tours[at / 2 % tours.len()];
    let step = at / 7 % tour.steps.len() + 1;
    let own = link::encode(&preset.scenario, &link::Interface::default(), &[]);
    let link = match at / 11 % 9 {
        0 => format!("{own}&view={}.{tab}", preset.id),
        1 => format!("{own}&n=300&view={}.{tab}.rna.il2", preset.id),
        2 => format!("v=1&m=2&tour={}&step={step}", tour.id),
        3 => format!("{own}&tour={}&step={step}&view={tab}", tour.id),
        4 => format!("{own}&task=above500for52-miu300&x=10-30&y=0-1500"),
        5 => "v=1&m=2&a=5m5d8w6c&view=map.x-dose.y-weeks.of-end.person-12.draws.fit-2#data=sA-0w340v-8w512v-sB-0w300v-8w310v".to_owned(),
        6 => "v=1&m=2&a=5m5d8w6c&view=trial.arm-59.noise-10.by-rise50.draw-7.many&newer=7".to_owned(),
        7 => "VIEW=TABLE.RNA&LANG=FR&A=7.5M5D8W6C&M=2&V=1&UTM_SOURCE=x".to_owned(),
        _ => ["", "lang=fr", "ui=embed", "fbclid=1", "ui=present&lang=fr", "v=1&m=2&ui=embed&a=18i5d8w6c"][at / 99 % 6]
            .to_owned(),
    };
    let lang = if pick.is_multiple_of(5) && !link.to_lowercase().contains("lang") && !link.is_empty() {
        "&lang=fr"
    } else {
        ""
    };
    match link.split_once('#') {
        Some((query, fragment)) => format!("{query}{lang}#{fragment}"),
        None => format!("{link}{lang}"),
    }
}
