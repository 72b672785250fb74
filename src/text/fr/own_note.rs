//! What of a reader's own data could not be taken, in French.

use crate::own_data::{FileKind, NoteField, NotePhrase};
use crate::text::own_note::NoteWords;

pub(in crate::text) const WORDS: NoteWords = NoteWords {
    line: "Ligne {number}\u{a0}: ",
    point: "Point {number} du lien\u{a0}: ",
    sentence: "«\u{a0}{got}\u{a0}»\u{a0}: {used}\u{202f}; permis\u{a0}: {allowed}.",
    field: |field| match field {
        NoteField::Week => "semaine",
        NoteField::Value => "valeur",
        NoteField::Low => "bas",
        NoteField::High => "haut",
    },
    phrase: |phrase| match phrase {
        NotePhrase::Typed(_) => "",
        NotePhrase::Field(..) => "{field}\u{a0}: {text}",
        NotePhrase::NoField(_) => "{field}\u{a0}: aucun",
        NotePhrase::Week(_) => "semaine {value}",
        NotePhrase::Count(_) => "{value}",
        NotePhrase::Low(_) => "bas {value}",
        NotePhrase::High(_) => "haut {value}",
        NotePhrase::LowAndHigh(..) => "bas {low}, haut {high}",
        NotePhrase::Bytes(_) => "{count} octets",
        NotePhrase::Points(_) => "{count} points",
        NotePhrase::MoreLines(_) => "{count} autres lignes inutilisables",
        NotePhrase::NoNumbers => "aucune ligne avec des nombres",
        NotePhrase::FirstPointsUsed => "les premiers sont pris",
        NotePhrase::NotListed => "elles ne sont pas énumérées",
        NotePhrase::NoPoints => "aucun point",
        NotePhrase::LeftOut => "omis",
        NotePhrase::LineLeftOut => "la ligne est omise",
        NotePhrase::ColumnsLeftOut => "ces colonnes sont omises",
        NotePhrase::UnknownNames => "ces noms ne sont pas connus, rien n’est tracé",
        NotePhrase::TimesInWeeks(_) => "les temps sont convertis en semaines\u{a0}: un vaut {value} semaines",
        NotePhrase::NoSuchEnd => "la barre n’a pas cette extrémité",
        NotePhrase::NoLowerEnd => "la barre n’a pas d’extrémité basse",
        NotePhrase::NoUpperEnd => "la barre n’a pas d’extrémité haute",
        NotePhrase::EndsAtZero => "la barre s’arrête à 0",
        NotePhrase::Exchanged => "bas et haut ont été échangés",
        NotePhrase::ReadAs(_) => "lu comme {value}",
        NotePhrase::Lines(1) => "1 ligne",
        NotePhrase::Lines(_) => "{count} lignes",
        NotePhrase::TheFile => "le fichier",
        NotePhrase::Files(_) => "{count} fichiers",
        NotePhrase::File(kind) => match kind {
            FileKind::Empty => "il est vide",
            FileKind::Workbook => "c’est un classeur Excel\u{a0}: enregistrez-le en CSV",
            FileKind::Document => "c’est un document texte\u{a0}: enregistrez le tableau en CSV",
            FileKind::Archive => "c’est une archive\u{a0}: extrayez-en le fichier CSV",
            FileKind::Pdf => "c’est un PDF\u{a0}: copiez-en le tableau, en texte ou en CSV",
            FileKind::Picture => {
                "c’est une image\u{a0}: relevez les points avec un numériseur et enregistrez-les en CSV"
            }
            FileKind::Binary => "il ne contient pas de texte",
            FileKind::Unreadable => "il n’a pas pu être lu",
        },
        NotePhrase::NothingReplaced => "rien n’est remplacé",
        NotePhrase::TextFiles => "un fichier texte avec un tableau, par exemple CSV",
        NotePhrase::OneFile => "un seul fichier",
        NotePhrase::TooLarge => "trop grand, rien n’est tracé",
        NotePhrase::NoTable => "ce n’est pas un tableau, rien n’est tracé",
        NotePhrase::NoCountColumn => "aucune colonne de taux de CD4 n’est nommée, rien n’est tracé",
        NotePhrase::AnotherQuantity => "c’est une autre grandeur que le taux de CD4, rien n’est tracé",
        NotePhrase::SignedCounts => "un taux n’a pas de signe\u{a0}: ce peut être une variation, rien n’est tracé",
        NotePhrase::NoTimeColumn => "aucune colonne de temps n’est nommée, rien n’est tracé",
        NotePhrase::SeveralCountColumns => {
            "chacune de ces colonnes peut être le taux, rien n’est tracé\u{202f}; gardez-en une"
        }
        NotePhrase::SeveralGroups => "le tableau contient plusieurs groupes, rien n’est tracé",
        NotePhrase::TooManySeries => "le tableau contient trop de séries, rien n’est tracé",
        NotePhrase::PercentagesOnly => "des pourcentages ne sont pas des taux par µL, rien n’est tracé",
        NotePhrase::UnitUnknown => "cette unité n’est pas connue, rien n’est tracé",
        NotePhrase::UnitOfRows => "l’unité des temps est dans une colonne, rien n’est tracé",
        NotePhrase::WeeksSideBySide => {
            "les semaines sont côte à côte, rien n’est tracé\u{202f}; mettez une mesure par ligne"
        }
        NotePhrase::RunOfThePage => "c’est un calcul exporté par la page et non une mesure, rien n’est tracé",
        NotePhrase::DayAndMonth => {
            "peut être un jour et un mois, rien n’est tracé\u{202f}; nommez la colonne semaine, ou écrivez l’année"
        }
        NotePhrase::DatesInEitherOrder => {
            "le jour et le mois ne se distinguent pas\u{202f}; rien n’est tracé avant que vous disiez lequel vient d’abord"
        }
        NotePhrase::NotInOrder => "bas est au-dessus de la valeur ou haut au-dessous, rien n’est tracé",
        NotePhrase::CommasOfBothKinds => "les virgules séparent des colonnes ou des décimales, rien n’est tracé",
        NotePhrase::SmallCounts => "le plus grand taux, avec des décimales et sans unité, rien n’est tracé",
        NotePhrase::TooManyCells => "la ligne est omise\u{a0}: elle a plus de cellules qu’il n’y a de colonnes",
        NotePhrase::VisitNumber => "la ligne est omise\u{a0}: le numéro d’une visite ne donne pas de semaine",
        NotePhrase::DateWithoutYear => "la ligne est omise\u{a0}: il manque à la date son année à quatre chiffres",
        NotePhrase::EitherNumber(..) => "la ligne est omise\u{a0}: {low} ou {high}",
        NotePhrase::AboveLimit => "la ligne est omise\u{a0}: seulement une limite inférieure du taux",
        NotePhrase::LinesAboveLeftOut => "les lignes au-dessus des noms de colonnes sont omises",
        NotePhrase::SecondTable => "un second tableau commence ici\u{202f}; il est omis",
        NotePhrase::DosesLeftOut => "omises\u{a0}: elles contiennent une dose ou aucune mesure",
        NotePhrase::OtherTestsLeftOut => "omises\u{a0}: elles contiennent un autre examen",
        NotePhrase::ReadAsWeeks => "aucune unité n’est nommée\u{202f}; lu comme des semaines",
        NotePhrase::DatesInWeeks => {
            "les dates sont converties en semaines depuis la première de chaque patient, qui est la semaine 0"
        }
        NotePhrase::CountsInCells(_) => "les taux sont convertis en cellules/µL\u{a0}: un vaut {value}",
        NotePhrase::BelowLimit(_) => "tracé à {value}, avec une barre jusqu’à 0",
        NotePhrase::BracketLeftOut(_) => "lu comme {value}\u{202f}; ce qui suit est omis",
        NotePhrase::KnownHeaders => {
            "des noms comme semaine, Temps (jours), mois, date ou visite\u{202f}; CD4, CD4 (cellules/µL), CD4 (10^9/L) ou valeur\u{202f}; bas, haut ou EIQ"
        }
        NotePhrase::CountUnits => "cellules/µL, cellules/mm3, 10^6/L ou 10^9/L, dans le nom de la colonne",
        NotePhrase::IsoDates => "des dates comme 2024-01-31, sous le nom date",
        NotePhrase::Visits => "des visites comme Baseline, Semaine 4, S8, J28 ou M6",
        NotePhrase::OneGroup => "un groupe par tableau",
        NotePhrase::Intervals => "un intervalle comme 340 (284-405)",
        NotePhrase::Measurements => "des lignes avec un taux de CD4",
        NotePhrase::AtMostBytes(_) => "au plus {count} octets",
        NotePhrase::ColumnCount(_) => "{count} colonnes",
        NotePhrase::Cells(_) => "{count} cellules",
        NotePhrase::SeriesCount(_) => "{count} séries",
        NotePhrase::AtMostLines(_) => "au plus {count} lignes",
        NotePhrase::AtMostColumns(_) => "au plus {count} colonnes",
        NotePhrase::AtMostCells(_) => "au plus {count} cellules d’un tableau",
        NotePhrase::AtMostPoints(_) => "au plus {count} points",
        NotePhrase::AtMostNotes(_) => "une liste de {count}",
        NotePhrase::AtMostSeries(_) => "au plus {count} séries",
        NotePhrase::Columns => "des colonnes semaine, valeur, bas, haut, les deux dernières s’il y a des barres",
        NotePhrase::WeekAndValue => {
            "au moins semaine et valeur\u{202f}; des colonnes semaine, valeur, bas, haut, les deux dernières s’il y a des barres"
        }
        NotePhrase::ColumnsOrDecimalCommas => {
            "des colonnes semaine, valeur, bas, haut, les deux dernières s’il y a des barres\u{202f}; des virgules décimales si un point-virgule ou une tabulation sépare les colonnes"
        }
        NotePhrase::CellsOfTheHeader => "autant de cellules que l’en-tête",
        NotePhrase::TimeUnits => "des semaines, jours, mois, ans ou heures, dans le nom de la colonne",
        NotePhrase::Number => "un nombre",
        NotePhrase::NumberOrNothing => "un nombre ou rien",
        NotePhrase::Decimals => {
            "un point ou une virgule devant les décimales\u{202f}; rien ou un blanc entre les milliers"
        }
        NotePhrase::WeeksUpTo(_) => "des semaines de 0 à {value}",
        NotePhrase::CountsUpTo(_) => "des comptes de 0 à {value}\u{a0}cellules/µL",
        NotePhrase::LowUpToValue => "bas jusqu’à la valeur, haut à partir d’elle",
        NotePhrase::UpToValue(_) => "au plus la valeur, {value}",
        NotePhrase::Between(..) => "{low} à {high}",
        NotePhrase::PointsOfALink => "des points comme 4w512v ou 4w512v450l600h joints par «\u{a0}-\u{a0}»",
    },
};
