"""Plain `assert` that says what it saw: the values on both sides, and where two structures differ.

The test is rewritten before it is compiled; each side is evaluated once. Runs in the child process.
"""

import ast
from collections.abc import Mapping, Sequence
from types import CodeType
from typing import Any

FAILED = "@failed"
"""What rewritten code calls; no name of a person's can be like it."""

_MOST = 300
_OPERATORS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Is: "is",
    ast.IsNot: "is not",
}


class CheckError(AssertionError):
    """An `assert` that did not hold. `expected` and `found` are "" where nothing was compared."""

    def __init__(self, message: str, expected: str = "", found: str = "") -> None:
        super().__init__(message)
        self.expected = expected
        self.found = found


def compiled(source: str, name: str) -> CodeType:
    """The code of a module whose asserts say what they saw; `FAILED` must be `failed` in its globals.

    Raises:
        SyntaxError, ValueError: It is not Python.
    """
    tree = _Rewriter().visit(ast.parse(source, name))
    return compile(ast.fix_missing_locations(tree), name, "exec")


def failed(test: str, sides: Sequence[tuple[str, Any]], operator: str, said: str | None) -> CheckError:
    """The error for `test`. `sides` are what it looked at: source text, and value."""
    seen = [f"{text} is {shown(value)}" for text, value in sides if not _is_literal(text)]
    if operator == "==" and (where := difference(sides[0][1], sides[1][1])):
        seen.append(where)
    detail = f"{test}: {', '.join(seen)}" if seen else test
    message = f"{said} ({detail})" if said is not None else detail
    if not operator:
        return CheckError(message)
    return CheckError(message, f"{operator} {shown(sides[1][1])}", shown(sides[0][1]))


def shown(value: Any) -> str:
    """Its `repr`, cut where it gets long."""
    try:
        text = repr(value)
    except Exception as error:  # noqa: BLE001 (whatever a class of a person's does)
        text = f"<{type(value).__name__} whose repr raised {type(error).__name__}>"
    return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"


def difference(left: Any, right: Any, where: str = "") -> str:
    """Where two structures first differ, in words; "" where that would say no more than the values."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        for key in [*left, *(key for key in right if key not in left)]:
            place = f"{where}[{key!r}]"
            if key not in left:
                return f"{place} is missing"
            if key not in right:
                return f"{place} should not be there"
            if left[key] != right[key]:
                return difference(left[key], right[key], place)
    elif isinstance(left, list | tuple) and isinstance(right, list | tuple):
        for at, (one, other) in enumerate(zip(left, right, strict=False)):
            if one != other:
                return difference(one, other, f"{where}[{at}]")
        if len(left) != len(right):
            return f"{where or 'it'} has {len(left)} items, not {len(right)}"
    return f"{where} is {shown(left)}, not {shown(right)}" if where else ""


def _is_literal(text: str) -> bool:
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError, RecursionError):
        return False
    return True


class _Rewriter(ast.NodeTransformer):
    """Turns each `assert` into an `if` that raises what `failed` makes."""

    def __init__(self) -> None:
        self._count = 0

    def visit_Assert(self, node: ast.Assert) -> ast.AST | list[ast.AST]:
        made: list[ast.AST] = []
        for test in _conditions(node.test):
            made += self._checked(test, node.msg)
        return [ast.copy_location(each, node) for each in made]

    def _checked(self, test: ast.expr, said: ast.expr | None) -> list[ast.AST]:
        if isinstance(test, ast.Compare) and len(test.ops) == 1 and type(test.ops[0]) in _OPERATORS:
            operator = test.ops[0]
            parts = [test.left, test.comparators[0]]
            first, names = self._kept(parts)
            holds: ast.expr = ast.Compare(_read(names[0]), [operator], [_read(names[1])])
            word = _OPERATORS[type(operator)]
        elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            parts = [test.operand]
            first, names = self._kept(parts)
            holds, word = ast.UnaryOp(ast.Not(), _read(names[0])), ""
        else:
            parts = [test]
            first, names = self._kept(parts)
            holds, word = _read(names[0]), ""
        sides = ast.Tuple(
            [
                ast.Tuple([ast.Constant(ast.unparse(part)), _read(name)], ast.Load())
                for part, name in zip(parts, names, strict=True)
            ],
            ast.Load(),
        )
        told = ast.Constant(None) if said is None else ast.Call(_read("@text"), [said], [])
        made = ast.Call(_read(FAILED), [ast.Constant(ast.unparse(test)), sides, ast.Constant(word), told], [])
        return [*first, ast.If(ast.UnaryOp(ast.Not(), holds), [ast.Raise(made)], [])]

    def _kept(self, parts: Sequence[ast.expr]) -> tuple[list[ast.AST], list[str]]:
        """Assignments that evaluate each of `parts` once, and the names they have then."""
        made: list[ast.AST] = []
        names: list[str] = []
        for part in parts:
            self._count += 1
            names.append(f"@value{self._count}")
            made.append(ast.Assign([ast.Name(names[-1], ast.Store())], part))
        return made, names


def _conditions(test: ast.expr) -> list[ast.expr]:
    """What must hold one after the other: each is told by itself."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return [inner for value in test.values for inner in _conditions(value)]
    return [test]


def _read(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())
