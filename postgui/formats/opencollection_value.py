"""The small shapes that every OpenCollection file is made of: lists, switches, pairs, variables.

Readers only; a wrong shape is a `ProblemError` with its line. Pure.
"""

from postgui.formats.yaml12 import Node
from postgui.model.request import Pair, Variable


def items(node: Node | None) -> list[Node]:
    return [] if node is None else node.sequence()


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
    value = value_node(node.get("value"))
    return Variable(
        name=node.text_at("name"),
        value="" if value is None else value.text(),
        enabled=enabled_of(node),
        secret=secret is not None and secret.data() is True,
        description=description_of(node),
    )


def value_node(node: Node | None) -> Node | None:
    """Where the text of a variable's value stands: itself, its `data`, or the selected variant's."""
    if node is not None and node.real.kind == "sequence":
        chosen = selected(node.sequence())
        return None if chosen is None else value_node(node.sequence()[chosen].get("value"))
    if node is not None and node.real.kind == "mapping":
        return node.get("data")
    return node


def selected(variants: list[Node]) -> int | None:
    """The index of the variant in use: the one marked, else the first."""
    for index, variant in enumerate(variants):
        mark = variant.get("selected")
        if mark is not None and mark.data() is True:
            return index
    return 0 if variants else None
