"""Mappings and lists of an OpenCollection file on their way to new values.

What need not change keeps the values it has, unknown keys and odd spellings included. Pure.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from postgui.formats import yaml_edit
from postgui.formats.opencollection_value import (
    data_type_of,
    description_of,
    enabled_of,
    mappings,
    selected,
    value_node,
    variable_of,
)
from postgui.formats.yaml12 import Data, Node
from postgui.model.request import Pair, Variable

T = TypeVar("T")


class Entry:
    """A mapping of a file on its way to new values: what need not change keeps its old ones."""

    def __init__(self, node: Node | None, order: Sequence[str] = ()) -> None:
        self._node = node
        self._order = order
        self.data: dict[str, Data] = {key: value.data() for key, value in node.mapping()} if node else {}

    def put(self, key: str, value: Data) -> None:
        """Set `key`, a new one at its place in the order; None takes it away."""
        if value is None:
            if self.data.get(key) is not None:
                del self.data[key]
        elif key in self.data or key not in self._order:
            self.data[key] = value
        else:
            before = self._order[: self._order.index(key)]
            at = max((i + 1 for i, known in enumerate(self.data) if known in before), default=0)
            entries = list(self.data.items())
            self.data = dict([*entries[:at], (key, value), *entries[at:]])

    def text(self, key: str, value: str, *, optional: bool = False) -> None:
        """Set a text; an `optional` one goes away when empty."""
        now = self._node.text_at(key) if self._node and key in self.data else None
        if optional and not value:
            if now:
                self.put(key, None)
        elif now != value:
            self.put(key, value)

    def enabled(self, value: bool) -> None:
        if self._node is None or enabled_of(self._node) != value:
            self.put("disabled", None if value else True)

    def description(self, value: str, key: str = "description") -> None:
        if (description_of(self._node, key) if self._node else "") == value:
            return
        old = self.data.get(key)
        self.put(key, {**old, "content": value} if isinstance(old, dict) and value else value or None)

    def part(self, key: str, value: Data) -> None:
        """Set a collection; one that became empty goes away."""
        if value or value == self.data.get(key):
            self.put(key, value)
        else:
            self.put(key, None)


def changed_list(
    nodes: list[Node], read: Callable[[Node], T], write: Callable[[Node | None, T], Data], new: Sequence[T]
) -> list[Data]:
    """The new items of a list: an unchanged one stays as written, a changed one keeps what it can."""
    old = [read(node) for node in nodes]
    data: list[Data] = []
    for at, becomes in yaml_edit.aligned([repr(item) for item in old], [repr(item) for item in new]):
        if becomes is None:
            continue
        unchanged = at is not None and old[at] == new[becomes]
        node = None if at is None else nodes[at]
        data.append(node.data() if unchanged and node else write(node, new[becomes]))
    return data


def changed_among(
    node: Node | None,
    is_ours: Callable[[Node], bool],
    read: Callable[[Node], T],
    write: Callable[[Node | None, T], Data],
    new: Sequence[T],
) -> Data:
    """Like `changed_list`, for those items of `node` that are ours; the others stay where they stand.

    What should be a list and is none stays, too, until there is something to list.
    """
    is_list = node is not None and node.real.kind == "sequence"
    if node is not None and not is_list and not new:
        return node.data()
    data = changed_list([each for each in mappings(node) if is_ours(each)], read, write, new)
    for at, each in enumerate(node.sequence() if node is not None and is_list else []):
        if each.real.kind != "mapping" or not is_ours(each):
            data.insert(at, each.data())
    return data


def pair_data(node: Node | None, pair: Pair) -> dict[str, Data]:
    """A header or a form field."""
    data = Entry(node)
    data.text("name", pair.name)
    data.text("value", pair.value)
    data.enabled(pair.enabled)
    data.description(pair.description)
    return data.data


def variable_data(node: Node | None, variable: Variable) -> dict[str, Data]:
    """A variable, its value in the shape that it had."""
    data = Entry(node)
    data.text("name", variable.name)
    old = variable_of(node) if node else None
    same = old is not None and (old.value, old.data_type) == (variable.value, variable.data_type)
    if not same or "value" not in data.data:
        data.put("value", _variable_value(node.get("value") if node else None, variable))
    data.enabled(variable.enabled)
    data.description(variable.description)
    return data.data


def _variable_value(node: Node | None, variable: Variable) -> Data:
    """The new `value`, in the shape it had: text, typed, or variants of which one is selected."""
    text = variable.value
    if node is not None and node.real.kind == "mapping" and (variable.data_type or not data_type_of(node)):
        typed: dict[str, Data] = {"type": variable.data_type} if variable.data_type else {}
        return {**Entry(node).data, **typed, "data": text}
    if node is not None and node.real.kind == "sequence" and value_node(node) is not None:
        variants = node.sequence()
        chosen = selected(variants)
        return [
            {**Entry(variant).data, "value": _variable_value(variant.get("value"), variable)}
            if index == chosen
            else variant.data()
            for index, variant in enumerate(variants)
        ]
    return {"type": variable.data_type, "data": text} if variable.data_type else text
