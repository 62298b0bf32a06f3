"""One value of a collection's file, named by its place (`http.method`, `runtime.assertions.0.value`), changed
in the text: what `postgui format --set` does. Pure.

The outcome must still be what it was: a request, a folder, an environment. A place that nobody knows is
refused, because it is a slip of the keyboard.
"""

from pathlib import Path

from postgui.formats import yaml_edit
from postgui.formats.opencollection_entry import Entry
from postgui.formats.opencollection_folder import read_folder
from postgui.formats.opencollection_read import REQUEST_TYPES, header_of, read_environment, request_of
from postgui.formats.opencollection_write import KEY_ORDER, update_request
from postgui.formats.yaml12 import Data, Node, compose, resolve
from postgui.model.problem import Problem, ProblemError
from postgui.model.query import edit_url
from postgui.translation import tr

_KNOWN_ELSEWHERE = ("info.seq", "info.type", "extensions", "app", "config")
"""Places that have a meaning, though none that the window edits."""
_NOT_TEXT = frozenset(
    (
        *("autoFetchToken", "autoRefreshToken", "bundled", "disabled", "enabled", "encodeUrl"),
        *("followRedirects", "forwardAuthorizationHeader", "inherit", "keepAliveInterval", "maxRedirects"),
        *("port", "secret", "selected", "seq", "status", "timeout"),
    )
)
"""The keys of OpenCollection whose values are numbers or switches."""
_INHERIT = "inherit"
"""A word that some of them take, too."""


def kind_of(text: str, where: str, *, environment: bool = False) -> str:
    """What a file is: `http`, `folder`, `collection`, `environment`, `grpc` ...; "" if nothing of ours.

    Raises:
        ProblemError: It is broken, with line and reason.
    """
    root = compose(text, where)
    if environment:
        return "environment" if root.real.kind == "mapping" else ""
    header = header_of(root)
    kind = header.type if header else ""
    _model(root, kind, text, where)
    return kind


def set_value(text: str, key: str, value: str, *, where: str = "the file", environment: bool = False) -> str:
    """`text` with one value changed, as little else as possible.

    Args:
        key: Names and list positions (from 0) with dots between them; the position after the last adds one.
        value: What it becomes: text where text stood; elsewhere `true`, `12` and the like are what YAML 1.2
            means by them.

    Raises:
        ProblemError: `text` is broken, nothing is called `key`, or `value` does not fit there.
    """
    root = compose(text, where)
    kind = kind_of(text, where, environment=environment)
    before = _model(root, kind, text, where)
    if kind in REQUEST_TYPES and key == f"{kind}.url":
        request = request_of(root)
        return update_request(text, edit_url(request, value), name=request.name, where=where)
    data, known = _changed(root, key.split("."), value, key)
    assert isinstance(data, dict)
    edited = yaml_edit.edit(text, data, where)
    after = _model(compose(edited, where), kind, edited, where)
    if not known and before is not None and before == after and not key.startswith(_KNOWN_ELSEWHERE):
        raise _usage(
            tr("{where} has no {key}, and nothing would come of it", where=where, key=key),
            tr("Look for a slip in the name."),
        )
    return edited


def _model(root: Node, kind: str, text: str, where: str) -> object:
    """What PostGUI makes of the file; None where it keeps it as it is. Raises where the shape is wrong."""
    if kind in REQUEST_TYPES:
        return request_of(root)
    if kind in ("folder", "collection"):
        return read_folder(text, collection=kind == "collection", where=where)
    if kind == "environment":
        return read_environment(text, Path(), where=where)
    return None


def _changed(node: Node | None, steps: list[str], value: str, key: str) -> tuple[Data, bool]:
    """The data of `node` with another value at `steps`, and whether there was one."""
    step, rest = steps[0], steps[1:]
    if node is not None and node.real.kind == "sequence":
        return _changed_list(node, steps, value, key)
    if step == "0" and (node is None or node.is_null()):
        new, known = _changed(None, rest, value, key) if rest else (value, False)
        return [new], known
    if node is not None and node.real.kind != "mapping" and not node.is_null():
        raise _usage(
            tr("{key}: {text!r} has no {step}", key=key, text=node.text(), step=step),
            tr("A place goes through keys and lists."),
        )
    order = KEY_ORDER.get(_parent(key, steps), ())
    entry = Entry(None if node is None or node.is_null() else node, order)
    below = node.get(step) if node is not None else None
    new, known = _changed(below, rest, value, key) if rest else _scalar(below, step, value, key)
    entry.put(step, new)
    return entry.data, known


def _changed_list(node: Node, steps: list[str], value: str, key: str) -> tuple[Data, bool]:
    step, rest, nodes = steps[0], steps[1:], node.real.nodes
    at = int(step) if step.isascii() and step.isdigit() else -1
    if not 0 <= at <= len(nodes):
        raise _usage(
            tr("{key}: a position from 0 to {n} is wanted, not {step!r}", key=key, n=len(nodes), step=step)
        )
    below = nodes[at] if at < len(nodes) else None
    new, known = _changed(below, rest, value, key) if rest else _scalar(below, step, value, key)
    data = [each.data() for each in nodes]
    data[at : at + 1] = [new]
    return data, known


def _scalar(node: Node | None, name: str, value: str, key: str) -> tuple[Data, bool]:
    if node is not None and node.real.kind in ("mapping", "sequence"):
        raise _usage(tr("{key} holds more than one value", key=key), tr("Name one of them."))
    known = node is not None
    if name in _NOT_TEXT and not key.startswith("extensions."):
        data = resolve(value)
        if isinstance(data, str) and data != _INHERIT and "{{" not in data:
            raise _usage(
                tr("{key} can't be {value!r}", key=key, value=value),
                tr("A number is wanted there, or true or false."),
            )
        return data, known
    is_text = node is None or isinstance(node.data(), str)
    return (value if is_text else resolve(value)), known


def _parent(key: str, steps: list[str]) -> str:
    names = key.split(".")
    return ".".join(names[: len(names) - len(steps)])


def _usage(what: str, advice: str = "") -> ProblemError:
    return ProblemError(Problem(what, tr("Nothing was changed."), advice, kind="usage"))
