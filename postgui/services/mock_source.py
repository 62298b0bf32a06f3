"""What a mock server answers, from a collection on disk, or from a file that could be imported. Blocks."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from postgui.formats.opencollection_read import read_environment, read_inline_environments
from postgui.formats.yaml12 import decode
from postgui.model.bundle import Branch
from postgui.model.collection import Environment
from postgui.model.mock import MockAnswer
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Variable
from postgui.model.run import PlannedRequest
from postgui.services.mocking import mock_answers
from postgui.services.run.plan import plan_run
from postgui.storage.collection_folder import COLLECTION_FILE, ENVIRONMENTS, read, root_of
from postgui.translation import tr


def answers_at(path: Path) -> tuple[MockAnswer, ...]:
    """The examples of a collection, folder or request; or of an OpenAPI document, a Postman export ...

    The latter is read as an import reads it, and nothing of it is written. What OpenAPI describes without an
    example is answered with a value that fits its schema.

    Raises:
        ProblemError: There is no example, or a file is broken or of no known kind.
    """
    outside = path.is_file() and root_of(path) is None
    answers = _imported(path) if outside else _stored(path)
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


def _stored(path: Path) -> tuple[MockAnswer, ...]:
    plan = plan_run((path,))
    variables = [each for planned in plan for folder in planned.folders for each in folder.defaults.variables]
    root = root_of(path)
    for environment in _environments(root) if root is not None else ():
        variables += environment.variables
    return mock_answers(plan, _values(variables))


def _environments(root: Path) -> Iterator[Environment]:
    """Those of a collection that can be read."""
    for file in (*sorted((root / ENVIRONMENTS).glob("*.yml")), root / COLLECTION_FILE):
        with suppress(ProblemError):
            text = decode(read(file), file.name)
            is_own = file.name != COLLECTION_FILE
            yield from (read_environment(text, file),) if is_own else read_inline_environments(text)


def _values(variables: Iterable[Variable]) -> Iterator[str]:
    return (each.value for each in variables if each.enabled)


def _imported(path: Path) -> tuple[MockAnswer, ...]:
    from postgui.formats.importer_kind import detect, read_source
    from postgui.services.import_source import path_source

    source = path_source(path)
    collection = read_source(source, detect(source), for_mock=True).collection
    variables = [
        *collection.top.folder.defaults.variables,
        *(each for environment in collection.environments for each in environment.variables),
    ]
    return mock_answers(_below(collection.top, path, ""), _values(variables))


def _below(branch: Branch, path: Path, place: str) -> Iterator[PlannedRequest]:
    for item in branch.items:
        if isinstance(item, Branch):
            yield from _below(item, path, f"{place}{item.folder.name} / ")
        else:
            yield PlannedRequest(path, f"{place}{item.name}", item)
