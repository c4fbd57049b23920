"""Programs of others judge files: `python judges.py NAME FILE...`.

One process looks at all files and prints what it found as JSON, one entry a
file, in order. What a judge trips over stands there as an error, for the
tests to show.
"""

import json
import sys
import traceback
import warnings


def package(path):
    """The errors of a data package, and how many rows its tables have."""
    from frictionless import Package, system

    with system.use_context(trusted=True):
        found = Package(path)
        report = found.validate()
        errors = [str(error.message) for error in report.errors]
        rows = {}
        for task in report.tasks:
            errors += [f"{task.name}: {error.message}" for error in task.errors]
            rows[task.name] = task.stats.get("rows")
        return {"errors": errors, "rows": rows}


def geojson(path):
    """What is wrong with the structure and the shapes of a GeoJSON file."""
    import geojson_validator

    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    return {
        "structure": geojson_validator.validate_structure(content, check_crs=True),
        "shapes": geojson_validator.validate_geometries(content)["invalid"],
    }


def hxl(path):
    """The errors of a file with HXL tags, and its sums by indicator and area."""
    import hxl

    source = hxl.data(path, hxl.InputOptions(allow_local=True)).cache()
    errors = []

    def note(error):
        if error.rule.severity == "error":
            errors.append(str(error))

    hxl.schema(callback=note).validate(source)
    sums = {}
    values = source.get_value_set("#indicator+code")
    if values:
        counted = source.count(["#indicator+code", "#loc+code"], "sum(#indicator+num)")
        for row in counted:
            sums["/".join(row.values[:2])] = row.values[2]
    return {"errors": errors, "tags": source.display_tags, "rows": len(list(source)), "sums": sums}


def workbook(path):
    """The sheets of a workbook: each cell's type and content, row by row."""
    import openpyxl

    book = openpyxl.load_workbook(path)
    return {
        sheet.title: [[[cell.data_type, cell.value] for cell in row] for row in sheet.iter_rows()]
        for sheet in book
    }


def sdmx(path):
    """The rows of an SDMX-CSV file."""
    from pysdmx.io import read_sdmx

    message = read_sdmx(path, validate=False)
    return {"rows": sum(len(data.data) for data in message.data)}


def dhis2(path):
    """What a client of DHIS2 hears: the calls stand in a JSON file."""
    import dhis2 as client

    with open(path, encoding="utf-8") as file:
        asked = json.load(file)
    answers = []
    for call in asked["calls"]:
        api = client.Api(asked["server"], asked["name"], asked["password"], call.get("version"))
        try:
            if "get" in call:
                answers.append(api.get("dataValueSets", params=call["get"]).json())
            elif "post" in call:
                answers.append(api.post("dataValueSets", json=call["post"], params=call["params"]).json())
            else:
                parts = api.post_partitioned("dataValueSets", json=call["partitioned"], thresh=2)
                answers.append([part.json() for part in parts])
        except client.RequestException as refusal:
            answers.append({"code": refusal.code, "description": refusal.description})
    return {"answers": answers}


def main():
    warnings.simplefilter("ignore")
    name, paths = sys.argv[1], sys.argv[2:]
    judge = {j.__name__: j for j in (package, geojson, hxl, workbook, sdmx, dhis2)}[name]
    found = []
    for path in paths:
        try:
            found.append(judge(path))
        except Exception:
            found.append({"error": traceback.format_exc()})
    json.dump(found, sys.stdout, default=str)


main()
