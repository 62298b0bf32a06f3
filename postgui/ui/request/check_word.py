"""The words of asserts and captures: operators, scopes, and expressions to begin with. Pure."""

from collections.abc import Sequence

from postgui.model.assertion import VariableScope
from postgui.ui.qtmodels.pair_table import Column

OPERATORS: dict[str, str] = {
    "eq": "equals",
    "neq": "does not equal",
    "gt": "is greater than",
    "gte": "is at least",
    "lt": "is less than",
    "lte": "is at most",
    "in": "is one of",
    "notIn": "is none of",
    "contains": "contains",
    "notContains": "does not contain",
    "length": "has the length",
    "matches": "matches the pattern",
    "notMatches": "does not match the pattern",
    "startsWith": "starts with",
    "endsWith": "ends with",
    "between": "is between",
}
"""Bruno's operators that take a value, with what they say about the expression."""
UNARY: dict[str, str] = {
    "isEmpty": "is empty",
    "isNotEmpty": "is not empty",
    "isNull": "is null",
    "isUndefined": "is not there",
    "isDefined": "is there",
    "isTruthy": "is true",
    "isFalsy": "is false",
    "isJson": "is an object or array",
    "isNumber": "is a number",
    "isString": "is text",
    "isBoolean": "is true or false",
    "isArray": "is an array",
}
"""Those that need none."""
SCOPES: dict[VariableScope, str] = {
    "runtime": "this run",
    "request": "request",
    "folder": "folder",
    "collection": "collection",
    "environment": "environment",
}
_EXPRESSIONS = (
    "res.status",
    "res.statusText",
    "res.responseTime",
    "res.body",
    "res.body.",
    "res.headers.",
    "res.headers['content-type']",
)


def operator_text(name: str) -> str:
    """What an operator says; one that nobody knows is shown by its name."""
    return OPERATORS.get(name) or UNARY.get(name) or name


def expression_words(column: Column, typed: str, at: Column) -> Sequence[str]:
    """Expressions that begin as `typed`, where `at` is the column of expressions."""
    if column is not at:
        return ()
    return [word for word in _EXPRESSIONS if word.startswith(typed) and word != typed]
