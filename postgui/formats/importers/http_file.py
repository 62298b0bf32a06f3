"""`.http` and `.rest` files, as VS Code and JetBrains have them, with their environments."""

import re
from typing import Any

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import branch, imported, top_branch
from postgui.formats.importing.http_block import Block, split_blocks
from postgui.formats.importing.http_request import read_block
from postgui.formats.importing.http_template import Templates
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, unreadable
from postgui.formats.importing.value import mapping, text
from postgui.model.bundle import Imported, Item
from postgui.model.collection import Defaults, Environment
from postgui.model.problem import ProblemError
from postgui.model.request import Request, Variable
from postgui.translation import tr

_LABEL = "HTTP file"
_SUFFIXES = (".http", ".rest")
_METHODS = "GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|CONNECT|TRACE|LIST|GRAPHQL"
_LINE = re.compile(rf"(?m)^[ \t]*(?:{_METHODS})[ \t]+\S+")
_MARKS = re.compile(r"(?m)^(?:###|@[\w.-]+[ \t]*=|#[ \t]*@name|//[ \t]*@name)")
_URL_LINE = re.compile(r"(?m)^(?:https?://|\{\{)\S+[ \t]*$")
_CURL_LINE = re.compile(r"(?m)^[ \t]*curl[ \t]+\S")
_ENVIRONMENT_FILES = ("http-client.env.json", "http-client.private.env.json", "rest-client.env.json")
_SHARED = "$shared"


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 50 if _members(source) else 0
    head = source.head
    if head.lstrip()[:1] in ("{", "<", "[") or re.search(r"(?m)^HTTP(?:/\d(?:\.\d)?)? +(?:\d{3}|\*)", head):
        return 0
    if source.name.lower().endswith(_SUFFIXES) and any(
        pattern.search(head) for pattern in (_LINE, _URL_LINE, _CURL_LINE)
    ):
        return 92  # more than curl: VS Code's dialect takes its commands
    return 45 if _MARKS.search(head) and (_LINE.search(head) or _URL_LINE.search(head)) else 0


def _members(source: Source) -> list[str]:
    return sorted(path for path in source.files if path.lower().endswith(_SUFFIXES))


def _read(source: Source) -> Imported:
    losses = Losses()
    if not source.is_tree:
        made, variables = _file(source, losses)
        if not made:
            raise ProblemError(unreadable(source.name, tr("there is no request in it")))
        top = top_branch(_stem(source.name), made, defaults=Defaults(variables=variables))
        return imported(_LABEL, top, _environments(source, losses), losses.done())
    folders: list[Item] = []
    for path in _members(source):
        made, variables = _file(source.member(path), losses)
        if made:
            folders.append(branch(_stem(path), made, defaults=Defaults(variables=variables)))
    return imported(_LABEL, top_branch(source.name, folders), _environments(source, losses), losses.done())


def _file(source: Source, losses: Losses) -> tuple[list[Request], tuple[Variable, ...]]:
    blocks: list[Block]
    blocks, variables = split_blocks(source.text)
    made = [one for block in blocks for one in read_block(block, source.name, losses)]
    templates = Templates(losses)
    templates.where = source.name
    return made, tuple(Variable(name, templates.read(value)) for name, value in variables.items())


def _stem(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0] or path


def _environments(source: Source, losses: Losses) -> list[Environment]:
    """The environment files beside; what is shared or private joins each environment."""
    found: dict[str, dict[str, Variable]] = {}
    shared: dict[str, Variable] = {}
    for name in _ENVIRONMENT_FILES:
        path = name if source.is_tree else ""
        member = source.member(path) if path in source.files and path else source.beside(name)
        document = mapping(member.document) if member is not None else {}
        for title, values in document.items():
            secret = "private" in name
            made = {key: _variable(key, value, secret) for key, value in mapping(values).items()}
            (shared if title == _SHARED else found.setdefault(title, {})).update(made)
    return unique(Environment(title, tuple({**shared, **values}.values())) for title, values in found.items())


def _variable(name: str, value: Any, secret: bool) -> Variable:
    return Variable(name, text(value), secret=secret)


KIND = ImporterKind(id="http", label=_LABEL, suffixes=_SUFFIXES, sniff=_sniff, read=_read, order=40)
