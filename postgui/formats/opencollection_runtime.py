"""The `runtime` of a request and the scripts of a folder <-> scripts, assertions and captures.

What has a type that the schema lacks is left alone, where it stands. Pure.
"""

from collections.abc import Sequence
from typing import Literal, get_args

from postgui.formats.opencollection_entry import Entry, changed_among
from postgui.formats.opencollection_value import description_of, enabled_of, mappings
from postgui.formats.yaml12 import Data, Node
from postgui.model.assertion import Assertion, Capture, VariableScope
from postgui.model.script import PHASES, Script

_CAPTURE = ("type", "description", "phase", "selector", "variable", "disabled")
_METHOD = "jsonq"


def scripts_of(node: Node | None) -> tuple[Script, ...]:
    return tuple(map(_script_of, filter(_is_script, mappings(node))))


def scripts_data(node: Node | None, scripts: Sequence[Script]) -> Data:
    """The new list in the place of `node`."""
    return changed_among(node, _is_script, _script_of, _script, scripts)


def assertions_of(node: Node | None) -> tuple[Assertion, ...]:
    return tuple(map(_assertion_of, mappings(node)))


def assertions_data(node: Node | None, assertions: Sequence[Assertion]) -> Data:
    """The new list in the place of `node`."""
    return changed_among(node, lambda _each: True, _assertion_of, _assertion, assertions)


def captures_of(node: Node | None) -> tuple[Capture, ...]:
    return tuple(map(_capture_of, filter(_is_capture, mappings(node))))


def captures_data(node: Node | None, captures: Sequence[Capture]) -> Data:
    """The new `actions` in the place of `node`."""
    return changed_among(node, _is_capture, _capture_of, _capture, captures)


def _is_script(node: Node) -> bool:
    return node.text_at("type") in PHASES


def _script_of(node: Node) -> Script:
    phase = node.text_at("type")
    return Script(next(known for known in PHASES if known == phase), node.text_at("code"))


def _script(node: Node | None, script: Script) -> Data:
    data = Entry(node)
    data.text("type", script.phase)
    data.text("code", script.code)
    return data.data


def _assertion_of(node: Node) -> Assertion:
    return Assertion(
        node.text_at("expression"),
        node.text_at("operator", "eq"),
        node.text_at("value"),
        enabled_of(node),
        description_of(node),
    )


def _assertion(node: Node | None, assertion: Assertion) -> Data:
    data = Entry(node, ("expression", "operator", "value", "disabled", "description"))
    data.text("expression", assertion.expression)
    data.text("operator", assertion.operator)
    data.text("value", assertion.value, optional=True)
    data.enabled(assertion.enabled)
    data.description(assertion.description)
    return data.data


def _is_capture(node: Node) -> bool:
    if node.text_at("type") != "set-variable":
        return False
    selector, variable = node.get("selector"), node.get("variable")
    method = selector.text_at("method", _METHOD) if selector else _METHOD
    scope = variable.text_at("scope", "runtime") if variable else "runtime"
    phase = node.text_at("phase", "after-response")
    return method == _METHOD and scope in get_args(VariableScope) and phase in get_args(_Phase)


_Phase = Literal["before-request", "after-response"]


def _capture_of(node: Node) -> Capture:
    selector, variable = node.get("selector"), node.get("variable")
    scope = variable.text_at("scope", "runtime") if variable else "runtime"
    known: tuple[VariableScope, ...] = get_args(VariableScope)
    return Capture(
        expression=selector.text_at("expression") if selector else "",
        variable=variable.text_at("name") if variable else "",
        scope=next(each for each in known if each == scope),
        phase="before-request" if node.text_at("phase") == "before-request" else "after-response",
        enabled=enabled_of(node),
        description=description_of(node),
    )


def _capture(node: Node | None, capture: Capture) -> Data:
    data = Entry(node, _CAPTURE)
    data.text("type", "set-variable")
    # Bruno takes no action that does not say its phase.
    if node is None or node.text_at("phase", "after-response") != capture.phase:
        data.put("phase", capture.phase)
    selector = Entry(node.get("selector") if node else None)
    selector.text("expression", capture.expression)
    selector.text("method", _METHOD)
    data.put("selector", selector.data)
    variable = Entry(node.get("variable") if node else None)
    variable.text("name", capture.variable)
    variable.text("scope", capture.scope)
    data.put("variable", variable.data)
    data.enabled(capture.enabled)
    data.description(capture.description)
    return data.data
