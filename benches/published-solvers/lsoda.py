"""SciPy's LSODA on the model of tests/reference/model.py; `cargo xtask bench solvers` runs it after the Rust solvers.

Argument: the file with one case that src/main.rs writes. Nearly all of LSODA's time here is Python evaluating the right-hand side, so the number of
evaluations is printed too. Time is that of the processor, and the search for a tolerance ends when its budget is spent: about two minutes on a machine
that does nothing else.
"""

import json
import pathlib
import sys
import time

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tests" / "reference"))
import model  # noqa: E402

BAR = 1e-4
FLOORS = {"R": 0.01, "N": 1.0, "M": 1.0, "P": 1.0, "E": 1.0, "X": 1.0, "Q": 0.01, "V": 1.0, "a": 0.01}
# Of the four that are written: each run of one takes seconds.
PATIENTS = 2
BUDGET_S = 120.0


class Count:
    """The model's right-hand side, with a count of its calls."""

    def __init__(self):
        self.plain = model.right_hand_side
        self.calls = 0

    def __call__(self, *arguments):
        slope = self.plain(*arguments)

        def counted(*at):
            self.calls += 1
            return slope(*at)

        return counted


def worst_error(found, truth):
    return max(
        float(np.max(np.abs(ours[name] - true[name]) / np.maximum(np.abs(true[name]), floor)))
        for ours, true in zip(found, truth)
        for name, floor in FLOORS.items()
    )


def main():
    case = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    ours_us = case["ours_us"]
    patients = [case | {"people": [person]} for person in case["people"][:PATIENTS]]
    truth = [model.run(patient) for patient in patients]
    model.right_hand_side = count = Count()
    tight = model.ATOL.copy()
    begun = time.process_time()
    for step in range(6, 20):
        tolerance = 10.0 ** (-step / 2)
        model.RTOL = tolerance
        model.ATOL = np.concatenate([tight[: model.SHARED], tolerance * np.array(list(FLOORS.values()))])
        count.calls, start = 0, time.process_time()
        found = [model.run(patient, "LSODA") for patient in patients]
        us = (time.process_time() - start) * 1e6 / len(patients)
        worst = worst_error(found, truth)
        if worst <= BAR:
            print(f"{'SciPy LSODA, in Python':40}{tolerance:>12.0e}{us:>14.1f}{us / ours_us:>8.0f}{worst:>12.1e}")
            print(f"{'  evaluations of the right-hand side':40}{count.calls / len(patients):>26.0f}")
            return
        if time.process_time() - begun > BUDGET_S:
            break
    print(f"SciPy LSODA is not within {BAR:.0e} at a tolerance of {tolerance:.0e}, where it takes {us:.0f} µs: {worst:.1e}")


if __name__ == "__main__":
    main()
