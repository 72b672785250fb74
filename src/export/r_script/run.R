if (!requireNamespace("deSolve", quietly = TRUE)) {
  stop("This script needs the package deSolve: install.packages(\"deSolve\"), on Debian apt-get install r-cran-desolve")
}

# --- the scenario -------------------------------------------------------------------------------
#SCENARIO
# --- the parameters: name = value  # letter, unit, how it is known, meaning -----------------------
p <- list(
#PARAMETERS
)

# --- the patient in balance, before any dose ------------------------------------------------------
established <- is.na(art_week) # therapy long before the run, and already at work
art_day <- if (established) 0 else 7 * art_week
art_last <- if (is.na(art_stop)) Inf else 7 * art_stop
art_strength <- switch(art, none = 0, weak = p$art_weak, full = p$art_full)
art_fading <- if (art == "weak") 1 / p$tau_resistance else 0

# Immune activation at an HIV RNA in copies/mL.
activation_goal <- function(virus) sqrt(virus) / (sqrt(p$v50) + sqrt(virus))

# HIV RNA at which V sqrt(V/V0) = (1 - strength) V + latent, by Newton's method from above.
virus_in_balance <- function(virus, v0, latent, strength) {
  if (strength > 0 && virus > 0) {
    for (turn in 1:60) {
      value <- virus * sqrt(virus / v0) - (1 - strength) * virus - latent
      slope <- 1.5 * sqrt(virus / v0) - (1 - strength)
      if (slope > 0) virus <- max(virus - value / slope, 1e-9)
    }
  }
  virus
}

has_hiv <- rna_log10 > 0
set_point <- if (has_hiv) 10^rna_log10 else 0
latent <- if (has_hiv) p$s_l else 0
v0 <- if (has_hiv) set_point / (1 + latent / set_point)^2 else 1
virus <- virus_in_balance(set_point, v0, latent, if (established) art_strength else 0)
activation <- activation_goal(virus)
# activation to which production is adapted: a part of the recovery is still to come
held <- activation + if (established) p$remaining_recovery * (activation_goal(set_point) - activation) else 0
T0 <- baseline / (1 - p$f_a * activation)
N0 <- p$naive_share * T0
M0 <- T0 - N0
loss <- if (has_hiv) 1 else max(1, p$normal_pool / T0) # without HIV too few cells are cells lost faster
thymus <- p$th20 * exp(-p$k_th * (age - 20))
if (!has_hiv) thymus <- min(thymus, 0.9 * loss * p$mu_n * N0)
rho <- if (has_hiv) p$mu_n else loss * p$mu_n - thymus / N0
kap_n <- if (has_hiv) (thymus / N0 + p$d_n) / activation_goal(set_point) else 0
kap_m_own <- p$kap_m * (340 / baseline)^p$beta
lambda <- (loss * p$mu_m + kap_m_own * held) * M0
alpha_own <- p$alpha * responsiveness / 100 * T0 / (T0 + p$k_low)

# Depot and blood of IL-2; depot, after-effect and lost receptor of IL-7; receptor of IL-2; naive, memory, cycling, short-lived, long-lived
# cells; priming; virus; activation. And what is switched: the rate of an infusion, and whether ART works.
start <- c(D = 0, A = 0, D7 = 0, S7 = 0, Z7 = 0, R = 0, N = N0, M = M0, P = 0, E = 0, X = 0, Q = 0, V = virus, a = activation,
           I = 0, art = as.numeric(art_day <= 0 && art_last > 0))

# --- the equations: what changes how fast, a day --------------------------------------------------
slopes <- function(day, y, p) {
  with(as.list(c(y, p)), {
    total <- N + M + P + E + X
    # IL-2: level in blood (IU/mL), effect, recruitment of cells into division
    level <- 1000 * k_e * A / (clearance * (1 + k_r * R + k_x_clearance * X / 500))
    effect <- level^2 / (ec50^2 + level^2)
    al <- alpha_own * effect * R * (1 - (min(total, k_x) / k_x)^2)^2
    # IL-7: the body's own, relative to baseline; and what is injected
    u <- (T0 + k7_level) / (N + M + k7_level)
    h <- D7 / (D7 + ed_7)
    g7 <- g_7 * h * (1 - Z7) * (1 - (min(total, k_y) / k_y)^2)^2
    e7 <- 1 - e_7 * S7
    # progeny, and the share of it that lives long
    out <- gamma * k_p * P
    q <- (min(q0, 0.95) + (min(q1, 0.95) - min(q0, 0.95)) * Q) * (1 - spoil * a)
    # virus
    eps <- art * art_strength * exp(-(day - art_day) * art_fading)
    targets <- 1 + w_v * (P + g7 * M / k_p) / (total + k7_level)
    root <- sqrt(max(V, 0))
    list(c(
      D = -k_a * D,
      A = k_a * D - k_e * A + I,
      D7 = -k_7 * D7,
      S7 = k_s7 * h * (1 - S7) - S7 / tau_s7,
      Z7 = k_z7 * h * (1 - Z7) - Z7 / tau_z7,
      R = k_up * effect * (1 - R) - k_dn * R,
      N = thymus * (1 + eta_7 * S7) + (rho * u - loss * mu_n * e7 - kap_n * a + w_n * g7) * N,
      M = lambda + (g7 - loss * mu_m * e7 - kap_m_own * a) * M,
      P = al * (w_n * N + M + w_x * X) - k_p * P,
      E = (1 - q) * out - d_e * E,
      X = q * out - (d_x + kap_x * a) * X,
      Q = k_q * effect * R * (1 - Q) - Q / tau_q,
      V = r * (V * ((1 - eps) * targets - root / sqrt(v0)) + latent * targets),
      a = (activation_goal(max(V, 0)) - a) / tau_a,
      I = 0,
      art = 0
    ))
  })
}

# The count that a blood test shows: activation and dosing hold cells out of the blood.
measured <- function(y) sum(y[c("N", "M", "P", "E", "X")]) * (1 - p$f_a * y[["a"]] - p$f_r * y[["R"]])

# --- the doses ------------------------------------------------------------------------------------
# A table of doses as deSolve takes events: an injection adds to its depot, an infusion to its rate and then takes that away.
events_of <- function(doses) {
  one <- function(dose) {
    if (dose$rate > 0) {
      data.frame(var = "I", time = dose$time + c(0, dose$amt / dose$rate), value = c(dose$rate, -dose$rate), method = "add")
    } else {
      is_il2 <- dose$cmt == "D"
      time <- dose$time + dose$ii * 0:dose$addl + if (is_il2) p$lag_days else 0
      data.frame(var = dose$cmt, time = time, value = dose$amt * if (is_il2) p$bioavailability else 1, method = "add")
    }
  }
  rows <- lapply(seq_len(nrow(doses)), function(row) one(doses[row, ]))
  found <- do.call(rbind, rows)
  if (!is.null(found)) found$time <- round(found$time, 9)
  found
}

# ART starts and stops.
art_days <- c(art_day, art_last)
art_within <- art_days > 0 & is.finite(art_days)
art_events <- data.frame(var = rep("art", 2), time = art_days, value = c(as.numeric(art_day < art_last), 0), method = "replace")[art_within, ]

# --- the run --------------------------------------------------------------------------------------
days <- round(7 * weeks, 9)
end <- max(days)

# The count on every day of `days`.
run <- function(arm) {
  events <- rbind(events_of(arm$doses), art_events)
  counts <- rep(measured(start), length(days))
  # From one day to another; what happens on the last day is left for what comes after it.
  solve <- function(y, from, to) {
    now <- events[events$time == from, ]
    for (row in seq_len(nrow(now))) {
      add <- if (now$method[row] == "add") y[[now$var[row]]] else 0
      y[[now$var[row]]] <- add + now$value[row]
    }
    later <- events[events$time > from & events$time < to, ]
    later <- later[order(later$time), ]
    times <- sort(unique(c(from, days[days > from & days < to], later$time, to)))
    table <- deSolve::ode(y, times, slopes, p, rtol = 1e-8, atol = 1e-8, maxsteps = 1e5,
                          events = if (nrow(later) > 0) list(data = later))
    for (row in which(times %in% days)) counts[match(times[row], days)] <<- measured(table[row, -1])
    table[nrow(table), -1]
  }
  day <- 0
  y <- start
  visit <- if (is.null(arm$rule)) Inf else 7 * arm$rule$from_week
  while (day < end) {
    to <- min(visit, end)
    if (to > day) y <- solve(y, day, to)
    day <- to
    if (day < end) {
      if (measured(y) < arm$rule$below) {
        given <- arm$rule$doses
        given$time <- given$time + day
        events <- rbind(events, events_of(given))
        visit <- day + arm$rule$days + 21 # the dip during dosing is no reason to start again
      } else {
        visit <- day + 7
      }
    }
  }
  counts
}

results <- lapply(arms, run)
cat(paste(c("week", paste0("cd4_", names(arms))), collapse = ","), "\n", sep = "")
for (row in seq_along(weeks)) {
  counts <- vapply(results, function(result) sprintf("%.4f", result[row]), "")
  cat(paste(c(format(weeks[row], digits = 10), counts), collapse = ","), "\n", sep = "")
}
