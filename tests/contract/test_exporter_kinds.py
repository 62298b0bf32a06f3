"""What every exporter must hold."""

from pathlib import Path

import pytest

from postgui.formats import exporters
from postgui.formats.exporter_kind import ExporterKind, exporter_kinds
from postgui.model.assertion import Assertion
from postgui.model.bundle import Branch, Collection
from postgui.model.collection import Environment, Folder
from postgui.model.request import Body, Example, Pair, Request, Variable

KINDS = exporter_kinds()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_it_is_named_like_its_file(kind: ExporterKind) -> None:
    stems = {path.stem for path in Path(exporters.__path__[0]).glob("*.py")}
    assert any(stem.startswith(kind.id) for stem in stems)
    assert kind.suffix.startswith(".")


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_an_empty_collection_can_be_written(kind: ExporterKind) -> None:
    assert kind.write(Collection(Branch(Folder("Empty")))).text.endswith("\n")


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.id not in ("markdown", "html")])
def test_what_has_no_place_is_told_with_its_place(kind: ExporterKind) -> None:
    request = Request(
        name="One",
        method="POST",
        url="http://host/a",
        headers=(Pair("X", "1", description="why"),),
        body=Body("json", "{}"),
        assertions=(Assertion("bru.getVar('a')", "eq", "200"),),
        examples=(Example("ok", status=200, response_body="{}"),),
    )
    collection = Collection(
        Branch(Folder("Top"), (Branch(Folder("Inner"), (request,)),)),
        (Environment("dev", (Variable("a", "1"),), extends="base"), Environment("base")),
    )
    losses = kind.write(collection).losses
    if kind.id == "opencollection":
        assert losses == ()
    else:
        assert any(loss.where == "Inner / One" and "ssertions" in loss.what for loss in losses)
