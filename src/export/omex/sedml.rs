//! The SED-ML (Level 1 Version 3) of a run: each arm as a model, its time course, and the CD4 counts as a picture and a report.

use super::SBML;
use crate::scenario::Scenario;
use crate::simulation;
use crate::trajectory::{ArmName, GRID_WEEKS};
use crate::units::DAYS_PER_WEEK;
use std::fmt::Write;

/// The document.
pub(super) fn document(scenario: &Scenario) -> String {
    // The explorer's points. An end that lies between two is left out: the format knows even steps alone.
    let steps = libm::floor(scenario.run.weeks() / GRID_WEEKS + 1e-9);
    let end = steps * GRID_WEEKS * DAYS_PER_WEEK;
    let arms: Vec<(&str, &str)> = simulation::arms(scenario).into_iter().map(|(name, _)| of(name)).collect();
    let mut parts: [String; 5] = Default::default();
    let [models, tasks, data, curves, sets] = &mut parts;
    for (id, name) in &arms {
        let _ = write!(
            models,
            "<model id=\"{id}\" name=\"{name}\" language=\"urn:sedml:language:sbml.level-3.version-2\" source=\"{SBML}\">"
        );
        let _ = write!(models, "<listOfChanges>");
        for (switch, arm) in [("arm_a", "a"), ("arm_b", "b")].iter().take(arms.len() - 1) {
            let value = u8::from(arm == id);
            let _ = write!(
                models,
                "<changeAttribute target=\"/sbml:sbml/sbml:model/sbml:listOfParameters/sbml:parameter[@id='{switch}']/@value\" newValue=\"{value}\"/>"
            );
        }
        let _ = writeln!(models, "</listOfChanges></model>");
        let _ = writeln!(tasks, "<task id=\"task_{id}\" modelReference=\"{id}\" simulationReference=\"course\"/>");
        let variable = |of: &str, what: &str| {
            format!(
                "<dataGenerator id=\"{of}_{id}\" name=\"{of}, {name}\"><listOfVariables><variable id=\"{of}_of_{id}\" {what} \
                 taskReference=\"task_{id}\"/></listOfVariables><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><ci>{of}_of_{id}</ci></math></dataGenerator>\n"
            )
        };
        data.push_str(&variable("time", "symbol=\"urn:sedml:symbol:time\""));
        data.push_str(&variable(
            "CD4",
            "target=\"/sbml:sbml/sbml:model/sbml:listOfParameters/sbml:parameter[@id='CD4']\"",
        ));
        let _ = writeln!(
            curves,
            "<curve id=\"curve_{id}\" name=\"{name}\" logX=\"false\" logY=\"false\" xDataReference=\"time_{id}\" yDataReference=\"CD4_{id}\"/>"
        );
        for of in ["time", "CD4"] {
            let _ = writeln!(sets, "<dataSet id=\"set_{of}_{id}\" label=\"{of}_{id}\" dataReference=\"{of}_{id}\"/>");
        }
    }
    let [models, tasks, data, curves, sets] = parts;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sedML xmlns=\"http://sed-ml.org/sed-ml/level1/version3\" \
         xmlns:sbml=\"http://www.sbml.org/sbml/level3/version2/core\" level=\"1\" version=\"3\">\n\
         <listOfSimulations>\n<uniformTimeCourse id=\"course\" initialTime=\"0\" outputStartTime=\"0\" outputEndTime=\"{end}\" numberOfPoints=\"{steps}\">\
         <algorithm kisaoID=\"KISAO:0000019\"><listOfAlgorithmParameters><algorithmParameter kisaoID=\"KISAO:0000209\" value=\"1e-9\"/>\
         <algorithmParameter kisaoID=\"KISAO:0000211\" value=\"1e-9\"/></listOfAlgorithmParameters></algorithm></uniformTimeCourse>\n</listOfSimulations>\n\
         <listOfModels>\n{models}</listOfModels>\n<listOfTasks>\n{tasks}</listOfTasks>\n<listOfDataGenerators>\n{data}</listOfDataGenerators>\n\
         <listOfOutputs>\n<plot2D id=\"plot\" name=\"CD4 count, cells per microlitre, by day\"><listOfCurves>\n{curves}</listOfCurves></plot2D>\n\
         <report id=\"report\"><listOfDataSets>\n{sets}</listOfDataSets></report>\n</listOfOutputs>\n</sedML>\n"
    )
}

/// The id and the name of an arm.
fn of(arm: ArmName) -> (&'static str, &'static str) {
    match arm {
        ArmName::A => ("a", "arm A"),
        ArmName::B => ("b", "arm B"),
        ArmName::Control => ("control", "control"),
    }
}
