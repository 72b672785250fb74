"""Opens the model files in a folder with the programs that they are for, and compares.

Each NAME.omex has a NAME.json next to it with the explorer's weeks and the typical CD4 counts of every arm. libSBML must find nothing to
say, units included; libRoadRunner and COPASI must compute the same counts. COPASI opens the archive itself, and so runs what the SED-ML
asks for.

    python model_file.py FOLDER [NUMBERS]
"""

import json
import pathlib
import re
import sys
import warnings
import zipfile

warnings.filterwarnings("ignore")

import COPASI  # noqa: E402
import libsbml  # noqa: E402
import roadrunner  # noqa: E402

# CVODE warns of the tiny first step after each event.
roadrunner.Logger.setLevel(roadrunner.Logger.LOG_ERROR)

# Greatest difference allowed, relative to the count; greatest size of a file, bytes.
TOLERANCE = 1e-4
LARGEST = 10_000


def complaints(sbml):
    """What libSBML has to say, of errors and warnings."""
    document = libsbml.readSBMLFromString(sbml)
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_UNITS_CONSISTENCY, True)
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_MODELING_PRACTICE, True)
    document.checkConsistency()
    errors = [document.getError(index) for index in range(document.getNumErrors())]
    return [f"line {error.getLine()}: {error.getErrorId()} {error.getMessage().strip()}" for error in errors]


def switches(arm, arms):
    """The parameters that choose an arm."""
    return {f"arm_{name}": float(name == arm) for name in arms if name != "control"}


def by_roadrunner(sbml, weeks, arm, arms):
    """The counts of an arm on the explorer's weeks. The arm is chosen in the document, as the SED-ML does it: doses on day 0 are given on
    loading."""
    for name, value in switches(arm, arms).items():
        sbml, changed = re.subn(f'(<parameter id="{name}" [^>]* value=")[^"]*', rf"\g<1>{value:g}", sbml)
        assert changed == 1, name
    runner = roadrunner.RoadRunner(sbml)
    runner.integrator.relative_tolerance = 1e-9
    # One for each state: a single number is scaled by where a state starts, which for most is 0.
    runner.integrator.absolute_tolerance = [1e-9] * runner.model.getNumRateRules()
    runner.integrator.maximum_num_steps = 200_000
    runner.timeCourseSelections = ["time", "CD4"]
    table = runner.simulate(times=[7.0 * week for week in weeks])
    return [row[1] for row in table]


def by_copasi(path, weeks, arm, arms):
    """The counts of an arm on the explorer's weeks, by the task that COPASI makes of the SED-ML in the archive."""
    data = COPASI.CRootContainer.addDatamodel()
    if not data.openCombineArchive(str(path)):
        raise RuntimeError(COPASI.CCopasiMessage.getAllMessageText())
    by_id = {value.getSBMLId(): value for value in data.getModel().getModelValues()}
    changed = COPASI.ObjectStdVector()
    for name, value in switches(arm, arms).items():
        by_id[name].setInitialValue(value)
        changed.append(by_id[name].getInitialValueReference())
    data.getModel().updateInitialValues(changed)
    task = data.getTask("Time-Course")
    problem, method = task.getProblem(), task.getMethod()
    even = [week for week in weeks if week % 0.25 == 0]
    assert abs(problem.getDuration() - 7.0 * even[-1]) < 1e-6, "the SED-ML's end"
    assert problem.getStepNumber() == len(even) - 1, "the SED-ML's points"
    problem.setTimeSeriesRequested(True)
    problem.setOutputEvent(False)
    for name in ["Relative Tolerance", "Absolute Tolerance"]:
        assert method.getParameter(name).getDblValue() == 1e-9, f"the SED-ML's {name}"
    method.getParameter("Max Internal Steps").setIntValue(1_000_000)
    task.initializeRaw(COPASI.CCopasiTask.OUTPUT_UI)
    if not task.processRaw(True):
        raise RuntimeError(COPASI.CCopasiMessage.getAllMessageText())
    series = task.getTimeSeries()
    titles = [series.getTitle(index) for index in range(series.getNumVariables())]
    column = titles.index(f"Values[{by_id['CD4'].getObjectName()}]")
    rows = range(series.getRecordedSteps())
    counts = {round(series.getConcentrationData(row, 0), 6): series.getConcentrationData(row, column) for row in rows}
    COPASI.CRootContainer.removeDatamodel(data)
    return [counts.get(round(7.0 * week, 6)) for week in weeks]


def apart(found, expected):
    """The greatest difference, relative to the count, where both have a value."""
    pairs = [(one, other) for one, other in zip(found, expected, strict=True) if one is not None]
    assert len(pairs) > 0.9 * len(expected), f"{len(pairs)} of {len(expected)} points"
    return max(abs(one - other) / other for one, other in pairs)


def line_of(name, program, weeks, counts):
    """Four counts of a run, for the page to check itself by (src/self_check.rs)."""
    places = [len(weeks) * part // 4 - 1 for part in (1, 2, 3, 4)]
    pairs = [f"{weeks[place]:g} {counts[place]:.6f}" for place in places]
    return f"{name} {program} {' '.join(pairs)}"


def main(folder, numbers=None):
    """Checks every file; says the greatest difference of each program, and writes numbers of the presets."""
    lines = []
    worst = {"libRoadRunner": 0.0, "COPASI": 0.0}
    failed, largest = [], 0
    files = sorted(pathlib.Path(folder).glob("*.omex"))
    for path in files:
        expected = json.loads(path.with_suffix(".json").read_text())
        weeks, arms = expected["weeks"], expected["arms"]
        largest = max(largest, path.stat().st_size)
        if path.stat().st_size > LARGEST:
            failed.append(f"{path.name}: {path.stat().st_size} bytes")
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None, path
            sbml = archive.read("model.xml").decode()
        failed += [f"{path.name}: libSBML: {said}" for said in complaints(sbml)]
        for arm, counts in arms.items():
            for program, found in [
                ("libRoadRunner", by_roadrunner(sbml, weeks, arm, arms)),
                ("COPASI", by_copasi(path, weeks, arm, arms)),
            ]:
                difference = apart(found, counts)
                if arm == "a" and not path.stem.startswith("link"):
                    lines.append(line_of(path.stem, program, weeks, found))
                worst[program] = max(worst[program], difference)
                if not difference < TOLERANCE:
                    failed.append(f"{path.name}: {program}, arm {arm}: {difference:.1e} apart")
    assert files, "there is no file"
    print(f"{len(files)} files of {largest} bytes at most; apart at most: {worst}")
    for line in failed:
        print(line)
    if numbers and not failed:
        pathlib.Path(numbers).write_text("\n".join(lines) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
