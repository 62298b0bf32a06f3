"""The small shapes that every OpenCollection file is made of: lists, switches, pairs, variables.

Readers only; a wrong shape is a `ProblemError` with its line. Pure.
"""

from typing import Literal, TypeAlias, get_args

from postgui.formats.yaml12 import Node
from postgui.model.request import Pair, Variable

DataType: TypeAlias = Literal["", "number", "boolean", "null", "object"]


def items(node: Node | None) -> list[Node]:
    return [] if node is None else node.sequence()


def mappings(node: Node | None) -> list[Node]:
    """The items that are mappings, of what may turn out to be no list at all."""
    if node is None or node.real.kind != "sequence":
        return []
    return [each for each in node.sequence() if each.real.kind == "mapping"]


def enabled_of(node: Node) -> bool:
    disabled = node.get("disabled")
    return disabled is None or disabled.data() is not True


def description_of(node: Node, key: str = "description") -> str:
    """Text, or the content of a `{content, type}`."""
    value = node.get(key)
    if value is None:
        return ""
    return value.text_at("content") if value.real.kind == "mapping" else value.text()


def pair_of(node: Node) -> Pair:
    return Pair(node.text_at("name"), node.text_at("value"), enabled_of(node), description_of(node))


def variable_of(node: Node) -> Variable:
    secret = node.get("secret")
    held = node.get("value")
    value = value_node(held)
    is_secret = secret is not None and secret.data() is True
    return Variable(
        name=node.text_at("name"),
        value="" if value is None else value.text(),
        enabled=enabled_of(node),
        secret=is_secret,
        description=description_of(node),
        data_type=data_type_of(node if is_secret else typed_node(held)),
    )


def data_type_of(node: Node | None) -> DataType:
    """The `type` that a value (or a secret) says it has; "" for text, and for one that nobody knows."""
    if node is None or node.real.kind != "mapping":
        return ""
    name = node.text_at("type")
    known: tuple[DataType, ...] = get_args(DataType)
    return next((each for each in known if each == name), "")


def value_node(node: Node | None) -> Node | None:
    """Where the text of a variable's value stands: itself, its `data`, or the selected variant's."""
    value = typed_node(node)
    return value.get("data") if value is not None and value.real.kind == "mapping" else value


def typed_node(node: Node | None) -> Node | None:
    """A variable's value, text or with a type: itself, or the selected variant's."""
    if node is None or node.real.kind != "sequence":
        return node
    chosen = selected(node.sequence())
    return None if chosen is None else typed_node(node.sequence()[chosen].get("value"))


def selected(variants: list[Node]) -> int | None:
    """The index of the variant in use: the one marked, else the first."""
    for index, variant in enumerate(variants):
        mark = variant.get("selected")
        if mark is not None and mark.data() is True:
            return index
    return 0 if variants else None
