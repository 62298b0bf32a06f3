"""The words of asserts and captures: operators, scopes, and expressions to begin with. Pure."""

from collections.abc import Sequence

from postgui.model.assertion import VariableScope
from postgui.services.check.operator import operators
from postgui.translation import mark, tr
from postgui.ui.qtmodels.pair_table import Column

_SCOPES: dict[VariableScope, str] = {
    "runtime": mark("this run", "variable scope"),
    "request": mark("request", "variable scope"),
    "folder": mark("folder", "variable scope"),
    "collection": mark("collection", "variable scope"),
    "environment": mark("environment", "variable scope"),
}
_EXPRESSIONS = (
    "res.status",
    "res.statusText",
    "res.responseTime",
    "res.body",
    "res.body.",
    "res.headers.",
    "res.headers['content-type']",
    "res.size",
    "res.tlsDaysLeft",
    "res.url",
    "jsonpath('$.')",
    "xpath('//')",
    "regex('')",
)
"""What `postgui.services.check.expression` reads, as far as it can be offered."""


def scope_texts() -> dict[VariableScope, str]:
    """Where a captured value is kept, by its name, in the order to choose from."""
    return {scope: tr(text, "variable scope") for scope, text in _SCOPES.items()}


def operator_texts() -> dict[str, str]:
    """What each operator says about the expression, by its name, in the order to choose from."""
    return {name: tr(each.label) for name, each in operators().items()}


def operator_text(name: str) -> str:
    """What an operator says; one that nobody knows is shown by its name."""
    return operator_texts().get(name, name)


def is_unary(name: str) -> bool:
    """Whether an operator needs no value."""
    known = operators().get(name)
    return known is not None and known.unary


def expression_words(column: Column, typed: str, at: Column) -> Sequence[str]:
    """Expressions that begin as `typed`, where `at` is the column of expressions."""
    if column is not at:
        return ()
    return [word for word in _EXPRESSIONS if word.startswith(typed) and word != typed]
