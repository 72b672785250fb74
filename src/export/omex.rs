//! The run as a model file: a COMBINE archive (OMEX) with the equations in SBML and the simulation in SED-ML, for programs of systems
//! biology. `tests/outside/model_file.py` opens it with libSBML, libRoadRunner and COPASI.

mod dosing;
mod equations;
mod formula;
mod sbml;
mod sedml;

use super::archive;
use super::markup::escape;
use super::provenance::Provenance;
use crate::scenario::Scenario;

/// The names of the files in the archive.
const SBML: &str = "model.xml";
const SEDML: &str = "simulation.sedml";
const METADATA: &str = "metadata.rdf";

const MANIFEST: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <omexManifest xmlns=\"http://identifiers.org/combine.specifications/omex-manifest\">\n\
    <content location=\".\" format=\"http://identifiers.org/combine.specifications/omex\"/>\n\
    <content location=\"./manifest.xml\" format=\"http://identifiers.org/combine.specifications/omex-manifest\"/>\n\
    <content location=\"./model.xml\" format=\"http://identifiers.org/combine.specifications/sbml.level-3.version-2\"/>\n\
    <content location=\"./simulation.sedml\" format=\"http://identifiers.org/combine.specifications/sed-ml.level-1.version-3\" master=\"true\"/>\n\
    <content location=\"./metadata.rdf\" format=\"http://identifiers.org/combine.specifications/omex-metadata\"/>\n\
    </omexManifest>\n";

/// The archive of a scenario. The same scenario gives the same bytes.
pub fn file(scenario: &Scenario, provenance: &Provenance) -> Vec<u8> {
    let files = [
        ("manifest.xml", MANIFEST.to_owned()),
        (SBML, sbml::document(scenario, provenance)),
        (SEDML, sedml::document(scenario)),
        (METADATA, metadata(provenance)),
    ];
    archive::zip(&files)
}

/// What the archive says of itself.
fn metadata(provenance: &Provenance) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dcterms=\"http://purl.org/dc/terms/\">\n\
         <rdf:Description rdf:about=\".\">\n<dcterms:title>{}</dcterms:title>\n<dcterms:source>{}</dcterms:source>\n\
         <dcterms:creator>{}</dcterms:creator>\n<dcterms:description>{}</dcterms:description>\n</rdf:Description>\n</rdf:RDF>\n",
        escape(super::citation::TITLE),
        escape(provenance.address_or_link()),
        escape(&provenance.versions()),
        escape(super::provenance::DISCLAIMER),
    )
}

#[cfg(test)]
mod tests;
