//! The parts of the model, as a reader meets them: the equations of each in the letters of docs/model.md, the parameters in them, and
//! which part a control acts on.

use crate::model::constants::{ParameterRecord, RECORDS};
use crate::parameters::ParameterId;

/// A part of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// IL-2 from the injection to its level in blood.
    Level,
    /// What the level does, and the receptor that it brings out.
    Receptor,
    /// Cells drawn into division.
    Recruitment,
    /// Dividing cells and the two fates of their daughters.
    Progeny,
    /// Longer life of the daughters in later cycles.
    Priming,
    /// Naive and memory cells, the thymus and IL-7 of one's own.
    Pools,
    /// IL-7 as a drug.
    Il7,
    /// HIV and what holds it down.
    Virus,
    /// Immune activation by the virus.
    Activation,
    /// What a blood test counts.
    Blood,
    /// Differences between people.
    People,
}

impl Term {
    /// All, from the drug to the count.
    pub const ALL: [Self; 11] = [
        Self::Level,
        Self::Receptor,
        Self::Recruitment,
        Self::Progeny,
        Self::Priming,
        Self::Pools,
        Self::Il7,
        Self::Virus,
        Self::Activation,
        Self::Blood,
        Self::People,
    ];

    /// Its equations, one a line, as in docs/model.md.
    pub const fn equations(self) -> &'static [&'static str] {
        match self {
            Self::Level => &[
                "D' = -k_a D",
                "A' = k_a D - k_e A + I",
                "G = 1000 k_e A",
                "CLnow = CL_i (1 + k_R R + k_X X/500)",
                "C = G / CLnow",
            ],
            Self::Receptor => &["Ec = C^2 / (EC50^2 + C^2)", "R' = k_up Ec (1 - R) - k_dn R"],
            Self::Recruitment => {
                &["al = alpha_i Ec R (1 - (min(T, K_x)/K_x)^2)^2", "alpha_i = alpha f_resp (k/100) T0/(T0 + K_low)"]
            }
            Self::Progeny => &[
                "P' = al (w_N N + M + w_X X) - k_P P",
                "E' = (1 - q) gamma k_P P - d_E/s_i E",
                "X' = q gamma k_P P - (d_X/s_i + kap_X a) X",
            ],
            Self::Priming => &["q = (q0_i + (q1_i - q0_i) Q) (1 - b a)", "Q' = k_Q Ec R (1 - Q) - Q/tau_Q"],
            Self::Pools => &[
                "N' = th (1 + eta_7 S7) + (rho_i u - L_i mu_N e7 - kapN_i a + w_N g7) N",
                "M' = lambda_i - (L_i mu_M e7 + kapM_i a - g7) M",
                "u = (T0 + K7) / (N + M + K7)",
                "th = th_20 exp(-k_th (age - 20))",
            ],
            Self::Il7 => &[
                "D7' = -k_7 D7",
                "h = D7 / (D7 + ED7)",
                "S7' = k_S h (1 - S7) - S7/tau_S",
                "Z7' = k_Z h (1 - Z7) - Z7/tau_Z",
                "g7 = g_7 f_resp h (1 - Z7) (1 - (min(T, K_y)/K_y)^2)^2",
                "e7 = 1 - e_7 S7",
            ],
            Self::Virus => {
                &["V' = r (V ((1 - eps(t)) Tc - sqrt(V/V0_i)) + sL_i Tc)", "Tc = 1 + w_V (P + g7 M/k_P) / (T + K7)"]
            }
            Self::Activation => &["ag = sqrt(V) / (sqrt(V50) + sqrt(V))", "a' = (ag - a) / tau_a"],
            Self::Blood => &["T = N + M + P + E + X", "CD4 = T (1 - f_a a - f_R R)"],
            Self::People => &["CD4_0 = baseline exp(sd(CV_CD4) z_b)", "sd(CV) = sqrt(ln(1 + CV^2))"],
        }
    }

    /// The names of its parameters, as in the table of parameters; each parameter has one part.
    pub const fn parameter_names(self) -> &'static [&'static str] {
        match self {
            Self::Level => &["lag_days", "k_a", "k_e", "bioavailability", "clearance", "k_r", "k_x_clearance"],
            Self::Receptor => &["ec50", "k_up", "k_dn"],
            Self::Recruitment => &["alpha", "w_n", "w_x", "k_x", "k_low"],
            Self::Progeny => &["k_p", "gamma", "d_e", "d_x", "kap_x"],
            Self::Priming => &["q0", "q1", "spoil", "k_q", "tau_q"],
            Self::Pools => {
                &["mu_n", "mu_m", "d_n", "kap_m", "beta", "naive_share", "th20", "k_th", "normal_pool", "k7_level"]
            }
            Self::Il7 => &["k_7", "ed_7", "g_7", "k_y", "k_z7", "tau_z7", "e_7", "k_s7", "tau_s7", "eta_7"],
            Self::Virus => &["r", "w_v", "s_l", "art_full", "art_weak", "tau_resistance"],
            Self::Activation => &["v50", "tau_a", "remaining_recovery"],
            Self::Blood => &["f_a", "f_r"],
            Self::People => &[
                "cv_response",
                "cv_clearance",
                "cv_survival",
                "cv_recovery",
                "cv_baseline",
                "sd_rna",
                "rho_baseline_rna",
                "cv_assay",
                "stop_share",
            ],
        }
    }

    /// The records of its parameters.
    pub fn parameters(self) -> impl Iterator<Item = &'static ParameterRecord> {
        self.parameter_names().iter().filter_map(|name| RECORDS.iter().find(|record| record.name == *name))
    }
}

/// What a control acts on: first the parts in whose equations it is, then those that it reaches through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Parts that it acts on itself.
    pub first: &'static [Term],
    /// Parts that it reaches through them.
    pub then: &'static [Term],
}

/// Which parts of the model a control acts on; `None` for one that changes what is looked at and nothing else.
pub const fn reach(id: ParameterId) -> Option<Reach> {
    use Term::{Activation, Blood, Il7, Level, People, Pools, Priming, Progeny, Receptor, Recruitment, Virus};
    let (first, then): (&[Term], &[Term]) = match id {
        ParameterId::DosePerInjection | ParameterId::InfusionDose | ParameterId::InjectionsPerDay => {
            (&[Level], &[Receptor, Recruitment])
        }
        ParameterId::DaysOn => (&[Level], &[Receptor, Recruitment, Priming]),
        ParameterId::WeeksBetween => (&[Progeny], &[Receptor, Priming]),
        ParameterId::Cycles => (&[Level, Priming], &[Progeny]),
        ParameterId::StartWeek => (&[Level], &[Progeny]),
        ParameterId::RuleLevel => (&[Blood], &[Level]),
        ParameterId::Il7Dose => (&[Il7], &[Pools]),
        ParameterId::Baseline => (&[Recruitment, Pools], &[Blood]),
        ParameterId::Age => (&[Pools], &[]),
        ParameterId::Rna | ParameterId::ArtWeek | ParameterId::ArtStop => (&[Virus], &[Activation, Pools, Priming]),
        ParameterId::Responsiveness => (&[Recruitment], &[Progeny]),
        ParameterId::RangeLow | ParameterId::RangeHigh => (&[People], &[]),
        ParameterId::RunWeeks | ParameterId::Population | ParameterId::Seed => return None,
    };
    Some(Reach { first, then })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_has_one_part() {
        for record in RECORDS {
            let parts = Term::ALL.iter().filter(|term| term.parameter_names().contains(&record.name)).count();
            assert_eq!(parts, 1, "{}", record.name);
        }
        let named: usize = Term::ALL.iter().map(|term| term.parameters().count()).sum();
        assert_eq!(named, RECORDS.len());
    }

    #[test]
    fn the_equations_are_those_of_the_document() {
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let document: Vec<String> = include_str!("../../docs/model.md").lines().map(bare).collect();
        for term in Term::ALL {
            for equation in term.equations() {
                let wanted = bare(equation);
                assert!(document.iter().any(|line| line.contains(&wanted)), "{equation}");
            }
        }
    }
}
