"""The model of docs/model.md again, independently of the Rust code, as a reference for it.

Written from docs/model.md alone; the parameter values are read from its table. Nothing is solved in closed form here: the drugs are
differential equations like the rest, and everything is integrated together by DOP853 (Dormand and Prince, order 8) at a relative tolerance of
1e-10, restarted at every dose, so that no step crosses a jump.

Reads a JSON document of cases on standard input, writes one of results on standard output; tests/model/reference.rs is the other side.
With --check it integrates one case by another method too (LSODA, which turns to an implicit one where that pays) and prints how far the two
lie apart.
"""

import json
import math
import pathlib
import sys
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

RTOL = 1e-10
# Absolute tolerances, one a state, all far below what is compared.
STATES = ["D", "A", "D7", "S7", "Z7", "R", "N", "M", "P", "E", "X", "Q", "V", "a"]
ATOL = np.array([1e-12, 1e-12, 1e-12, 1e-13, 1e-13, 1e-13, 1e-10, 1e-10, 1e-11, 1e-11, 1e-11, 1e-13, 1e-10, 1e-13])
SHARED = 5  # the first five states are the same for everybody
DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "model.md"


def parameters():
    """The table of docs/model.md, by name in the code."""
    rows = DOCUMENT.read_text(encoding="utf-8").split("<!-- parameters: begin -->")[1]
    rows = rows.split("<!-- parameters: end -->")[0].strip().splitlines()[2:]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return {cell[1].strip("`"): float(cell[2]) for cell in cells}


class Art:
    """eps(t), the share of new infections that therapy blocks."""

    def __init__(self, patient, c):
        self.established = patient["art_week"] is None
        self.start = 0.0 if self.established else 7.0 * patient["art_week"]
        self.stop = math.inf if patient["art_stop"] is None else 7.0 * patient["art_stop"]
        self.strength = {"none": 0.0, "weak": c["art_weak"], "full": c["art_full"]}[patient["art"]]
        self.rate = 1.0 / c["tau_resistance"] if patient["art"] == "weak" else 0.0

    def __call__(self, t, on):
        return self.strength * math.exp(-(t - self.start) * self.rate) if on else 0.0


class Person:
    """Rates and starting balance: the section "One person" of docs/model.md."""

    def __init__(self, traits, patient, art, c):
        set_point = 10.0 ** traits["rna"] if traits["rna"] > 0 else 0.0
        self.sL = c["s_l"] if set_point else 0.0
        self.V0 = set_point / (1.0 + self.sL / set_point) ** 2 if set_point else 1.0
        eps0 = art(0.0, True) if art.established else 0.0
        if set_point and eps0 > 0.0:
            # in the logarithm of V: the root lies between far below the reservoir's share and the set point
            balance = lambda log_v: (
                math.exp(1.5 * log_v) / math.sqrt(self.V0) - (1.0 - eps0) * math.exp(log_v) - self.sL
            )
            # above its minimum the function rises to the largest root
            lowest = math.log(self.V0 * ((1.0 - eps0) / 1.5) ** 2)
            v = math.exp(brentq(balance, lowest, math.log(set_point) + 1.0, xtol=1e-14, rtol=1e-14))
        else:
            v = set_point
        active = lambda virus: math.sqrt(virus) / (math.sqrt(c["v50"]) + math.sqrt(virus))
        a = active(v)
        held = a + c["remaining_recovery"] * (active(set_point) - a) if art.established else a
        self.T0 = traits["baseline"] / (1.0 - c["f_a"] * a)
        n = c["naive_share"] * self.T0
        self.M0 = self.T0 - n
        self.loss = 1.0 if set_point else max(1.0, c["normal_pool"] / self.T0)
        self.th = c["th20"] * math.exp(-c["k_th"] * (patient["age"] - 20.0))
        if set_point:
            self.rho = c["mu_n"]
            self.kapN = (self.th / n + c["d_n"]) / active(set_point)
        else:
            self.th = min(self.th, 0.9 * self.loss * c["mu_n"] * n)
            self.rho = self.loss * c["mu_n"] - self.th / n
            self.kapN = 0.0
        self.kapM = c["kap_m"] * traits["recovery"] * (340.0 / traits["baseline"]) ** c["beta"]
        self.lam = (self.loss * c["mu_m"] + self.kapM * held) * self.M0
        worn = self.T0 / (self.T0 + c["k_low"])
        self.alpha = c["alpha"] * traits["response"] * patient["responsiveness"] / 100.0 * worn
        self.g7 = c["g_7"] * traits["response"]
        self.CL = c["clearance"] * traits["clearance"]
        self.s = traits["survival"]
        self.q0 = min(self.s * c["q0"], 0.95)
        self.q1 = min(self.s * c["q1"], 0.95)
        self.start = [0.0, n, self.M0, 0.0, 0.0, 0.0, 0.0, v, a]


def right_hand_side(people, art, c):
    """dy/dt for shared drug states and nine states of each person, laid out state by state."""
    count = len(people)
    one_each = lambda name: np.array([getattr(person, name) for person in people])
    T0, V0, th, rho, loss, g7_own = (one_each(name) for name in ("T0", "V0", "th", "rho", "loss", "g7"))
    lam, alpha, CL, kapN, kapM = (one_each(name) for name in ("lam", "alpha", "CL", "kapN", "kapM"))
    s, q0, q1, sL = (one_each(name) for name in ("s", "q0", "q1", "sL"))

    def slope(t, y, infusion, art_on):
        D, A, D7, S7, Z7 = y[:SHARED]
        R, N, M, P, E, X, Q, V, a = y[SHARED:].reshape(9, count)
        T = N + M + P + E + X
        h = D7 / (D7 + c["ed_7"])
        C = 1000.0 * c["k_e"] * A / (CL * (1.0 + c["k_r"] * R + c["k_x_clearance"] * X / 500.0))
        Ec = C**2 / (c["ec50"] ** 2 + C**2)
        al = alpha * Ec * R * (1.0 - (np.minimum(T, c["k_x"]) / c["k_x"]) ** 2) ** 2
        u = (T0 + c["k7_level"]) / (N + M + c["k7_level"])
        g7 = g7_own * h * (1.0 - Z7) * (1.0 - (np.minimum(T, c["k_y"]) / c["k_y"]) ** 2) ** 2
        e7 = 1.0 - c["e_7"] * S7
        q = (q0 + (q1 - q0) * Q) * (1.0 - c["spoil"] * a)
        root = np.sqrt(np.maximum(V, 0.0))
        ag = root / (math.sqrt(c["v50"]) + root)
        targets = 1.0 + c["w_v"] * (P + g7 * M / c["k_p"]) / (T + c["k7_level"])
        out = c["gamma"] * c["k_p"] * P
        d = np.empty_like(y)
        d[0] = -c["k_a"] * D
        d[1] = c["k_a"] * D - c["k_e"] * A + infusion
        d[2] = -c["k_7"] * D7
        d[3] = c["k_s7"] * h * (1.0 - S7) - S7 / c["tau_s7"]
        d[4] = c["k_z7"] * h * (1.0 - Z7) - Z7 / c["tau_z7"]
        cells = d[SHARED:].reshape(9, count)
        cells[0] = c["k_up"] * Ec * (1.0 - R) - c["k_dn"] * R
        cells[1] = th * (1.0 + c["eta_7"] * S7) + (rho * u - loss * c["mu_n"] * e7 - kapN * a + c["w_n"] * g7) * N
        cells[2] = lam - (loss * c["mu_m"] * e7 + kapM * a - g7) * M
        cells[3] = al * (c["w_n"] * N + M + c["w_x"] * X) - c["k_p"] * P
        cells[4] = (1.0 - q) * out - c["d_e"] / s * E
        cells[5] = q * out - (c["d_x"] / s + c["kap_x"] * a) * X
        cells[6] = c["k_q"] * Ec * R * (1.0 - Q) - Q / c["tau_q"]
        cells[7] = c["r"] * (V * ((1.0 - art(t, art_on)) * targets - root / np.sqrt(V0)) + sL * targets)
        cells[8] = (ag - a) / c["tau_a"]
        return d

    return slope


def jumps(case, art, c):
    """What happens when: (day, state that jumps or "infusion" or "art", by how much), in order."""
    events = []
    for cycle in case["cycles"]:
        start, days = 7.0 * cycle["start_weeks"], cycle["days_on"]
        if cycle["route"] == "il2_infusion":
            events += [(start, "infusion", cycle["dose"]), (start + days, "infusion", -cycle["dose"])]
            continue
        for number in range(days * cycle["per_day"]):
            day = start + number / cycle["per_day"]
            if cycle["route"] == "il2_subcutaneous":
                events.append((day + c["lag_days"], "D", cycle["dose"] * c["bioavailability"]))
            else:
                events.append((day, "D7", cycle["dose"]))
    events += [(day, "art", 0.0) for day in (art.start, art.stop) if 0.0 < day < math.inf]
    return sorted(events, key=lambda event: event[0])


def run(case, method="DOP853"):
    """All states on the case's days: result[state][person][day], with CD4 and C."""
    c = parameters()
    patient, art = case["patient"], Art(case["patient"], c)
    people = [Person(traits, patient, art, c) for traits in case["people"]]
    count = len(people)
    slope = right_hand_side(people, art, c)
    y = np.concatenate([np.zeros(SHARED), np.array([person.start for person in people]).T.ravel()])
    atol = np.concatenate([ATOL[:SHARED], np.repeat(ATOL[SHARED:], count)])
    days = np.array(case["days"])
    table = np.empty((len(y), len(days)))
    events = jumps(case, art, c)
    t, infusion, art_on = 0.0, 0.0, art.start <= 0.0 < art.stop
    place, first_step = 0, 1e-3
    while True:
        while events and events[0][0] <= t:
            day, what, by = events.pop(0)
            first_step = 1e-3
            if what == "infusion":
                infusion += by
            elif what == "art":
                art_on = art.start <= day < art.stop
            else:
                y[STATES.index(what)] += by
        if t >= days[place]:
            table[:, place] = y
            place += 1
            if place == len(days):
                break
        # Every day that is asked for ends a step: the interpolant within steps is not held to the tolerance.
        end = min(events[0][0], days[place]) if events else days[place]
        step = solve_ivp(
            slope, (t, end), y, method, rtol=RTOL, atol=atol, first_step=min(first_step, end - t),
            args=(infusion, art_on),
        )
        if not step.success:
            raise RuntimeError(f"{case['name']}: {step.message}")
        y, t, first_step = step.y[:, -1].copy(), end, 0.2
    shared = {name: np.tile(table[i], (count, 1)) for i, name in enumerate(STATES[:SHARED])}
    own = table[SHARED:].reshape(9, count, len(days))
    states = shared | {name: own[i] for i, name in enumerate(STATES[SHARED:])}
    total = states["N"] + states["M"] + states["P"] + states["E"] + states["X"]
    states["CD4"] = total * (1.0 - c["f_a"] * states["a"] - c["f_r"] * states["R"])
    clearance = np.array([[person.CL] for person in people])
    clearance = clearance * (1.0 + c["k_r"] * states["R"] + c["k_x_clearance"] * states["X"] / 500.0)
    states["C"] = 1000.0 * c["k_e"] * states["A"] / clearance
    return states


def answer(case):
    return {"name": case["name"], "states": {name: values.tolist() for name, values in run(case).items()}}


def main():
    cases = json.load(sys.stdin)["cases"]
    if "--check" in sys.argv:
        case = cases[0]
        one, other = run(case), run(case, "LSODA")
        apart = {
            name: float(np.max(np.abs(one[name] - other[name]) / np.maximum(np.abs(one[name]), 1e-2)))
            for name in STATES[SHARED:]
        }
        json.dump({"name": case["name"], "apart": apart}, sys.stdout)
        return
    with ProcessPoolExecutor() as pool:
        json.dump({"cases": list(pool.map(answer, cases))}, sys.stdout)


if __name__ == "__main__":
    main()
