"""SciPy's LSODA on the model of tests/reference/model.py; `cargo xtask bench solvers` runs it after the Rust solvers.

Argument: the file with one case that src/main.rs writes. Nearly all of LSODA's time here is Python evaluating the right-hand side, so the number of
evaluations is printed too.
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
ROUNDS = 3


def main():
    case = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    ours_us = case["ours_us"]
    patients = [case | {"people": [person]} for person in case["people"]]
    truth = [model.run(patient) for patient in patients]
    evaluations = 0
    plain = model.right_hand_side

    def counted(*arguments):
        slope = plain(*arguments)

        def count(*at):
            nonlocal evaluations
            evaluations += 1
            return slope(*at)

        return count

    model.right_hand_side = counted
    tight = model.ATOL.copy()
    for step in range(4, 20):
        tolerance = 10.0 ** (-step / 2)
        model.RTOL = tolerance
        model.ATOL = np.concatenate([tight[: model.SHARED], tolerance * np.array(list(FLOORS.values()))])
        evaluations = 0
        found = [model.run(patient, "LSODA") for patient in patients]
        used = evaluations / len(patients)
        worst = max(
            float(np.max(np.abs(ours[name] - true[name]) / np.maximum(np.abs(true[name]), floor)))
            for ours, true in zip(found, truth)
            for name, floor in FLOORS.items()
        )
        if worst <= BAR:
            break
    else:
        print("SciPy LSODA never comes within the bar")
        return
    model.right_hand_side = plain
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for patient in patients:
            model.run(patient, "LSODA")
        times.append((time.perf_counter() - start) * 1e6 / len(patients))
    us = min(times)
    print(f"{'SciPy LSODA, in Python':40}{tolerance:>12.0e}{us:>14.1f}{us / ours_us:>8.0f}{worst:>12.1e}")
    print(f"{'  evaluations of the right-hand side':40}{used:>26.0f}")


if __name__ == "__main__":
    main()
