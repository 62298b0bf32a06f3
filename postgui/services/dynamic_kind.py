"""What a group of dynamic variables is. The groups themselves are the files of `postgui.services.dynamic`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from postgui.model.registry import load_kinds
from postgui.model.variables import Dynamic
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class DynamicVariable:
    """One `{{$name}}` or `{{$name arguments}}`.

    `make` gets the arguments as one text, everything in it filled, and raises `ValueError` with what to do
    when they are no good. `usage` shows how arguments stand, empty for a variable without any.
    """

    name: str
    doc: str
    make: Dynamic
    usage: str = ""


@dataclass(frozen=True, slots=True)
class DynamicGroup:
    """Dynamic variables of one sort."""

    id: str
    label: str
    variables: tuple[DynamicVariable, ...]
    order: int = 100


def dynamic_groups() -> dict[str, DynamicGroup]:
    """Every group by id, in the order to show them."""
    from postgui.services import dynamic

    return load_kinds(dynamic, DynamicGroup)


def dynamic_variables() -> dict[str, DynamicVariable]:
    """Every dynamic variable by its name without the dollar sign; of two the earlier group's counts."""
    found: dict[str, DynamicVariable] = {}
    for group in dynamic_groups().values():
        for variable in group.variables:
            found.setdefault(variable.name, variable)
    return found


@cache
def dynamic_values() -> Mapping[str, Dynamic]:
    """What a `Filler` needs to know of them; looked for once, because every send asks."""
    return MappingProxyType({name: variable.make for name, variable in dynamic_variables().items()})


def no_arguments(name: str, arguments: str) -> None:
    """Refuse arguments where there are none.

    Raises:
        ValueError: There are some.
    """
    if arguments.strip():
        raise ValueError(tr("takes no arguments: write {{{{${name}}}}}", name=name))
