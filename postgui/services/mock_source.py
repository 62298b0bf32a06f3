"""What a mock server answers, from a collection on disk, or from a file that could be imported. Blocks."""

from collections.abc import Iterator
from pathlib import Path

from postgui.model.bundle import Branch
from postgui.model.mock import MockAnswer
from postgui.model.problem import Problem, ProblemError
from postgui.model.run import PlannedRequest
from postgui.services.mocking import mock_answers
from postgui.services.run.plan import plan_run
from postgui.storage.collection_folder import root_of
from postgui.translation import tr


def answers_at(path: Path) -> tuple[MockAnswer, ...]:
    """The examples of a collection, folder or request; or of an OpenAPI document, a Postman export ...

    The latter is read as an import reads it, and nothing of it is written. What OpenAPI describes without an
    example is answered with a value that fits its schema.

    Raises:
        ProblemError: There is no example, or a file is broken or of no known kind.
    """
    outside = path.is_file() and root_of(path) is None
    answers = mock_answers(_imported(path) if outside else plan_run((path,)))
    if not answers:
        raise ProblemError(
            Problem(
                tr("No request of {name} has an example", name=path.name),
                tr("A mock server answers with saved examples."),
                tr("Send a request in the window and choose Save as example in the response's menu."),
                "no-examples",
            )
        )
    return answers


def _imported(path: Path) -> Iterator[PlannedRequest]:
    from postgui.formats.importer_kind import detect, read_source
    from postgui.services.import_source import path_source

    source = path_source(path)
    return _below(read_source(source, detect(source), for_mock=True).collection.top, path, "")


def _below(branch: Branch, path: Path, place: str) -> Iterator[PlannedRequest]:
    for item in branch.items:
        if isinstance(item, Branch):
            yield from _below(item, path, f"{place}{item.folder.name} / ")
        else:
            yield PlannedRequest(path, f"{place}{item.name}", item)
