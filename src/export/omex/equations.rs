//! The equations of docs/model.md, in the letters there, with their units.

use crate::scenario::Art;

/// A quantity of the model: its letter, its unit, its formula, what it is.
pub(super) type Equation = (&'static str, &'static str, &'static str, &'static str);

/// A part of a unit: kind, exponent, scale, multiplier.
type UnitPart = (&'static str, i8, i8, &'static str);

/// Units: id, and parts.
pub(super) const UNITS: [(&str, &[UnitPart]); 14] = [
    ("day", &[("second", 1, 0, "86400")]),
    ("per_day", &[("second", -1, 0, "86400")]),
    ("year", &[("second", 1, 0, "31557600")]),
    ("per_year", &[("second", -1, 0, "31557600")]),
    ("cells", &[("item", 1, 0, "1"), ("litre", -1, -6, "1")]),
    ("cells_per_day", &[("item", 1, 0, "1"), ("litre", -1, -6, "1"), ("second", -1, 0, "86400")]),
    ("copies", &[("item", 1, 0, "1"), ("litre", -1, -3, "1")]),
    ("IU_per_mL", &[("item", 1, 0, "1"), ("litre", -1, -3, "1")]),
    ("MIU", &[("item", 1, 6, "1")]),
    ("MIU_per_day", &[("item", 1, 6, "1"), ("second", -1, 0, "86400")]),
    ("L_per_day", &[("litre", 1, 0, "1"), ("second", -1, 0, "86400")]),
    ("ug_per_kg", &[("gram", 1, -6, "1"), ("kilogram", -1, 0, "1")]),
    ("IU_per_mL_in_MIU_per_L", &[("dimensionless", 1, -3, "1")]),
    ("percent", &[("dimensionless", 1, -2, "1")]),
];

/// The unit of a parameter as the table of docs/model.md writes it.
pub(super) fn unit(written: &str) -> Option<&'static str> {
    Some(match written {
        // `k_X` multiplies X/500 cells/µL, which has no unit.
        "" | "per 500 cells/µL" => "dimensionless",
        "days" => "day",
        "1/day" => "per_day",
        "1/year" => "per_year",
        "L/day" => "L_per_day",
        "IU/mL" => "IU_per_mL",
        "cells/µL" => "cells",
        "cells/µL/day" => "cells_per_day",
        "copies/mL" => "copies",
        "µg/kg" => "ug_per_kg",
        _ => return None,
    })
}

/// The patient in balance, before any dose. `V_0` is a number of the scenario: the root that docs/model.md describes.
pub(super) const BALANCE: [Equation; 18] = [
    ("Vset", "copies", "piecewise(10^rna*1{copies}, rna > 0, 0{copies})", "HIV RNA without ART"),
    ("sL_i", "copies", "piecewise(s_L, rna > 0, 0{copies})", "virus from reservoirs"),
    ("V0_i", "copies", "piecewise(Vset/(1 + sL_i/Vset)^2, rna > 0, 1{copies})", "scale of the loss of virus"),
    ("a_0", "dimensionless", "sqrt(V_0)/(sqrt(V50) + sqrt(V_0))", "activation at the start"),
    ("aset", "dimensionless", "sqrt(Vset)/(sqrt(V50) + sqrt(Vset))", "activation without ART"),
    ("ah", "dimensionless", "a_0 + established*phi*(aset - a_0)", "activation to which production is adapted"),
    ("T0", "cells", "CD4_0/(1 - f_a*a_0)", "CD4 pool at the start"),
    ("N_0", "cells", "f_N*T0", "naive cells at the start"),
    ("M_0", "cells", "T0 - N_0", "memory cells at the start"),
    ("L_i", "dimensionless", "piecewise(1, rna > 0, piecewise(1, T0 > T_n, T_n/T0))", "losses relative to normal"),
    ("th_full", "cells_per_day", "th_20*exp(-k_th*(age - 20{year}))", "thymus at this age"),
    ("th_most", "cells_per_day", "9/10*L_i*mu_N*N_0", "most that the balance without HIV allows"),
    (
        "th",
        "cells_per_day",
        "piecewise(th_full, rna > 0, piecewise(th_full, th_full < th_most, th_most))",
        "new naive cells",
    ),
    ("rho_i", "per_day", "piecewise(mu_N, rna > 0, L_i*mu_N - th/N_0)", "renewal of naive cells"),
    (
        "kapN_i",
        "per_day",
        "piecewise((th/N_0 + d_N)/aset, rna > 0, 0{per_day})",
        "loss of naive cells at full activation",
    ),
    ("kapM_i", "per_day", "kap_M*(340{cells}/CD4_0)^beta", "loss of memory cells at full activation"),
    ("lambda_i", "cells_per_day", "(L_i*mu_M + kapM_i*ah)*M_0", "production of memory cells"),
    ("alpha_i", "per_day", "alpha*k/100{percent}*T0/(T0 + K_low)", "greatest recruitment by IL-2"),
];

/// What follows from the states at any time.
pub(super) const RULES: [Equation; 15] = [
    ("T", "cells", "N + M + P + E + X", "CD4 pool"),
    ("CD4", "cells", "T*(1 - f_a*a - f_R*R)", "CD4 count that a blood test shows"),
    ("CLnow", "L_per_day", "CL*(1 + k_R*R + k_X*X/500{cells})", "clearance of IL-2"),
    ("C", "IU_per_mL", "1000{IU_per_mL_in_MIU_per_L}*k_e*A/CLnow", "IL-2 level"),
    ("Ec", "dimensionless", "C^2/(EC50^2 + C^2)", "effect of IL-2"),
    ("al", "per_day", "alpha_i*Ec*R*(1 - (piecewise(T, T < K_x, K_x)/K_x)^2)^2", "recruitment"),
    ("u", "dimensionless", "(T0 + K7)/(N + M + K7)", "IL-7 level relative to the start"),
    ("h", "dimensionless", "D7/(D7 + ED7)", "effect of given IL-7"),
    ("g7", "per_day", "g_7*h*(1 - Z7)*(1 - (piecewise(T, T < K_y, K_y)/K_y)^2)^2", "multiplication by IL-7"),
    ("e7", "dimensionless", "1 - e_7*S7", "losses under the after-effect of IL-7"),
    ("q", "dimensionless", "(q_0 + (q_1 - q_0)*Q)*(1 - b*a)", "share of progeny that lives long"),
    ("ag", "dimensionless", "sqrt(V)/(sqrt(V50) + sqrt(V))", "activation that the virus leads to"),
    ("Tc", "dimensionless", "1 + w_V*(P + g7*M/k_P)/(T + K7)", "targets of the virus"),
    ("new", "cells_per_day", "gamma*k_P*P", "progeny"),
    ("root", "dimensionless", "sqrt(V/V0_i)", "loss of virus relative to that at V0"),
];

/// The states: letter, unit, where it starts, its rate of change a day, what it is.
pub(super) const STATES: [(&str, &str, &str, &str, &str); 14] = [
    ("D", "MIU", "", "-k_a*D", "IL-2 in the depot"),
    ("A", "MIU", "", "k_a*D - k_e*A + I", "IL-2 in blood"),
    ("D7", "ug_per_kg", "", "-k_7*D7", "IL-7 in its depot"),
    ("S7", "dimensionless", "", "k_S*h*(1 - S7) - S7/tau_S", "after-effect of IL-7"),
    ("Z7", "dimensionless", "", "k_Z*h*(1 - Z7) - Z7/tau_Z", "lost IL-7 receptor"),
    ("R", "dimensionless", "", "k_up*Ec*(1 - R) - k_dn*R", "induced IL-2 receptor"),
    ("N", "cells", "N_0", "th*(1 + eta_7*S7) + (rho_i*u - L_i*mu_N*e7 - kapN_i*a + w_N*g7)*N", "naive cells"),
    ("M", "cells", "M_0", "lambda_i - (L_i*mu_M*e7 + kapM_i*a - g7)*M", "resting memory cells"),
    ("P", "cells", "", "al*(w_N*N + M + w_X*X) - k_P*P", "cycling cells"),
    ("E", "cells", "", "(1 - q)*new - d_E*E", "short-lived progeny"),
    ("X", "cells", "", "q*new - (d_X + kap_X*a)*X", "long-lived expanded cells"),
    ("Q", "dimensionless", "", "k_Q*Ec*R*(1 - Q) - Q/tau_Q", "priming by earlier cycles"),
    ("V", "copies", "V_0", "r*(V*((1 - eps)*Tc - root) + sL_i*Tc)", "HIV RNA"),
    ("a", "dimensionless", "a_0", "(ag - a)/tau_a", "immune activation"),
];

/// The share of new infections that ART blocks; `art` is 1 while it works.
pub(super) const fn blocked(art: Art) -> &'static str {
    match art {
        Art::None => "0*art",
        Art::Weak => "art*eps_weak*exp(-(time - t_ART)/tau_res)",
        Art::Full => "art*eps_full",
    }
}
