import bisect
import math

# --- the scenario -------------------------------------------------------------------------------
#SCENARIO
# --- the parameters: name: value  # letter, unit, how it is known, meaning ------------------------
C = {
#PARAMETERS
}

# --- the patient in balance, before any dose ------------------------------------------------------
ESTABLISHED = ART_WEEK is None  # therapy long before the run, and already at work
ART_DAY = 0.0 if ESTABLISHED else 7.0 * ART_WEEK
ART_LAST = math.inf if ART_STOP is None else 7.0 * ART_STOP
ART_STRENGTH = {"none": 0.0, "weak": C["art_weak"], "full": C["art_full"]}[ART]
ART_FADING = 1.0 / C["tau_resistance"] if ART == "weak" else 0.0


def activation_goal(virus):
    """Immune activation at an HIV RNA in copies/mL."""
    root = math.sqrt(max(virus, 0.0))
    return root / (math.sqrt(C["v50"]) + root)


def virus_in_balance(set_point, v0, latent, strength):
    """HIV RNA at which V sqrt(V/V0) = (1 - strength) V + latent, by Newton's method from above."""
    virus = set_point
    if strength > 0.0 and set_point > 0.0:
        for _ in range(60):
            value = virus * math.sqrt(virus / v0) - (1.0 - strength) * virus - latent
            slope = 1.5 * math.sqrt(virus / v0) - (1.0 - strength)
            if slope > 0.0:
                virus = max(virus - value / slope, 1e-9)
    return virus


set_point = 10.0 ** RNA_LOG10 if RNA_LOG10 > 0.0 else 0.0
LATENT = C["s_l"] if set_point > 0.0 else 0.0
V0 = set_point / (1.0 + LATENT / set_point) ** 2 if set_point > 0.0 else 1.0
virus = virus_in_balance(set_point, V0, LATENT, ART_STRENGTH if ESTABLISHED else 0.0)
activation = activation_goal(virus)
held = activation  # activation to which production is adapted: a part of the recovery is still to come
if ESTABLISHED:
    held += C["remaining_recovery"] * (activation_goal(set_point) - activation)
T0 = BASELINE / (1.0 - C["f_a"] * activation)
N0 = C["naive_share"] * T0
M0 = T0 - N0
HAS_HIV = set_point > 0.0
LOSS = 1.0 if HAS_HIV else max(1.0, C["normal_pool"] / T0)  # without HIV too few cells are cells lost faster
THYMUS = C["th20"] * math.exp(-C["k_th"] * (AGE - 20.0))
if not HAS_HIV:
    THYMUS = min(THYMUS, 0.9 * LOSS * C["mu_n"] * N0)
RHO = C["mu_n"] if HAS_HIV else LOSS * C["mu_n"] - THYMUS / N0
KAP_N = (THYMUS / N0 + C["d_n"]) / activation_goal(set_point) if HAS_HIV else 0.0
KAP_M = C["kap_m"] * (340.0 / BASELINE) ** C["beta"]
LAMBDA = (LOSS * C["mu_m"] + KAP_M * held) * M0
ALPHA = C["alpha"] * RESPONSIVENESS / 100.0 * T0 / (T0 + C["k_low"])
Q0, Q1 = min(C["q0"], 0.95), min(C["q1"], 0.95)

# depot and blood of IL-2; depot, after-effect and lost receptor of IL-7; receptor of IL-2; naive, memory, cycling, short-lived,
# long-lived cells; priming; virus; activation
START = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, N0, M0, 0.0, 0.0, 0.0, 0.0, virus, activation]
DEPOT, IL7 = 0, 2  # what an injection raises


def slopes(day, y, infusion, on_art):
    """What changes how fast, a day."""
    D, A, D7, S7, Z7, R, N, M, P, E, X, Q, V, a = y
    T = N + M + P + E + X
    # IL-2: level in blood (IU/mL), effect, recruitment of cells into division
    clearance = C["clearance"] * (1.0 + C["k_r"] * R + C["k_x_clearance"] * X / 500.0)
    level = 1000.0 * C["k_e"] * A / clearance
    effect = level**2 / (C["ec50"] ** 2 + level**2)
    al = ALPHA * effect * R * (1.0 - (min(T, C["k_x"]) / C["k_x"]) ** 2) ** 2
    # IL-7: the body's own, relative to baseline; and what is injected
    u = (T0 + C["k7_level"]) / (N + M + C["k7_level"])
    h = D7 / (D7 + C["ed_7"])
    g7 = C["g_7"] * h * (1.0 - Z7) * (1.0 - (min(T, C["k_y"]) / C["k_y"]) ** 2) ** 2
    e7 = 1.0 - C["e_7"] * S7
    # progeny, and the share of it that lives long
    out = C["gamma"] * C["k_p"] * P
    q = (Q0 + (Q1 - Q0) * Q) * (1.0 - C["spoil"] * a)
    # virus
    eps = ART_STRENGTH * math.exp(-(day - ART_DAY) * ART_FADING) if on_art else 0.0
    targets = 1.0 + C["w_v"] * (P + g7 * M / C["k_p"]) / (T + C["k7_level"])
    root = math.sqrt(max(V, 0.0))
    return [
        -C["k_a"] * D,
        C["k_a"] * D - C["k_e"] * A + infusion,
        -C["k_7"] * D7,
        C["k_s7"] * h * (1.0 - S7) - S7 / C["tau_s7"],
        C["k_z7"] * h * (1.0 - Z7) - Z7 / C["tau_z7"],
        C["k_up"] * effect * (1.0 - R) - C["k_dn"] * R,
        THYMUS * (1.0 + C["eta_7"] * S7) + (RHO * u - LOSS * C["mu_n"] * e7 - KAP_N * a + C["w_n"] * g7) * N,
        LAMBDA + (g7 - LOSS * C["mu_m"] * e7 - KAP_M * a) * M,
        al * (C["w_n"] * N + M + C["w_x"] * X) - C["k_p"] * P,
        (1.0 - q) * out - C["d_e"] * E,
        q * out - (C["d_x"] + C["kap_x"] * a) * X,
        C["k_q"] * effect * R * (1.0 - Q) - Q / C["tau_q"],
        C["r"] * (V * ((1.0 - eps) * targets - root / math.sqrt(V0)) + LATENT * targets),
        (activation_goal(V) - a) / C["tau_a"],
    ]


def step(day, y, length, infusion, on_art):
    """One step of the classical Runge-Kutta method of order 4."""

    def moved(slope, by):
        return [value + by * change for value, change in zip(y, slope)]

    k1 = slopes(day, y, infusion, on_art)
    k2 = slopes(day + length / 2, moved(k1, length / 2), infusion, on_art)
    k3 = slopes(day + length / 2, moved(k2, length / 2), infusion, on_art)
    k4 = slopes(day + length, moved(k3, length), infusion, on_art)
    return [v + length / 6 * (a + 2 * (b + c) + d) for v, a, b, c, d in zip(y, k1, k2, k3, k4)]


def measured(y):
    """The count that a blood test shows: activation and dosing hold cells out of the blood."""
    return sum(y[6:11]) * (1.0 - C["f_a"] * y[13] - C["f_r"] * y[5])


def doses(block, day):
    """What one cycle that starts on a day does: (day, what, by how much)."""
    if block["route"] == "infusion":
        return [(day, "infusion", block["dose"]), (day + block["days"], "infusion", -block["dose"])]
    times = [day + number / block["per_day"] for number in range(block["days"] * block["per_day"])]
    if block["route"] == "il7":
        return [(time, IL7, block["dose"]) for time in times]
    return [(time + C["lag_days"], DEPOT, block["dose"] * C["bioavailability"]) for time in times]


def run(schedule):
    """The count on every week of WEEKS."""
    events = [event for block, week in schedule["cycles"] for event in doses(block, 7.0 * week)]
    events += [(day, "art", 0.0) for day in (ART_DAY, ART_LAST) if 0.0 < day < math.inf]
    events.sort(key=lambda event: event[0])
    rule = schedule["rule"]
    visit = 7.0 * rule["from_week"] if rule else math.inf
    days, counts = [7.0 * week for week in WEEKS], []
    day, y, infusion, on_art, last_event = 0.0, START, 0.0, ART_DAY <= 0.0 < ART_LAST, -math.inf
    while True:
        if visit <= day and visit < days[-1]:
            if measured(y) < rule["below"]:
                for event in doses(rule["block"], day):
                    bisect.insort(events, event, key=lambda event: event[0])
                visit += rule["block"]["days"] + 21.0  # the dip during dosing is no reason to start again
            else:
                visit += 7.0
        if day >= days[len(counts)]:
            counts.append(measured(y))
            if len(counts) == len(days):
                return counts
        while events and events[0][0] <= day:
            _, what, by = events.pop(0)
            last_event = day
            if what == "infusion":
                infusion += by
            elif what == "art":
                on_art = ART_DAY <= day < ART_LAST
            else:
                y = y[:what] + [y[what] + by] + y[what + 1 :]
        stop = min(days[len(counts)], visit, events[0][0] if events else math.inf)
        # short steps while the drug level moves, longer ones between the cycles
        wish = 0.02 if day - last_event < 3.0 or infusion > 0.0 else 0.125
        number = max(1, math.ceil((stop - day) / wish))
        for part in range(number):
            y = step(day + part * (stop - day) / number, y, (stop - day) / number, infusion, on_art)
        day = stop


results = {name: run(schedule) for name, schedule in ARMS.items()}
print(",".join(["week"] + [f"cd4_{name}" for name in results]))
for index, week in enumerate(WEEKS):
    print(",".join([f"{week:g}"] + [f"{counts[index]:.4f}" for counts in results.values()]))
