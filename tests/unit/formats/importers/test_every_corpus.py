"""Every file of the corpora that somebody could try to import: it imports, or a person is told why not.

A ninth of them is read in each run; with `POSTGUI_FUZZ_S` set, as in `.ci/run`, all are.
"""

import os
from pathlib import Path

import pytest

from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.model.problem import ProblemError
from postgui.services.import_source import path_source

CORPORA = Path(__file__).parents[5] / "shared" / "corpora"
FOLDERS = (
    "bruno-*",
    "curl-curlconverter/curl_commands",
    "har",
    "http-files",
    "insomnia-*",
    "openapi",
    "postman-*",
)
STRIDE = 1 if os.environ.get("POSTGUI_FUZZ_S") else 9


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not here")
def test_every_file_is_imported_or_told_about() -> None:
    files = sorted(
        p for name in FOLDERS for folder in CORPORA.glob(name) for p in folder.rglob("*") if p.is_file()
    )
    made = told = 0
    for path in files[::STRIDE]:
        try:
            source = path_source(path)
            found = read_source(source, chosen_kind(source))
            made += found.collection.top.folder.name != ""
        except ProblemError as error:
            told += error.problem.what != ""
    assert made > told / 3
    assert made + told == len(files[::STRIDE])
