"""The passwords among a request's settings: fields whose values go to the keyring, not into the file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.secret_place import SecretPlace
from postgui.ui.bind import bind
from postgui.ui.request.setting_text import MakeSecret
from postgui.ui.request.variable import VariableNames
from postgui.ui.request_name import shown_name
from postgui.ui.secret_field import SecretField, Start


def setting_secrets(draft: Draft, variables: VariableNames, context: Context, start: Start) -> MakeSecret:
    """Makes the fields, and shows in them what was kept in earlier days once that is known."""
    place = SecretPlace(
        context.secrets,
        root=_root_of(draft, context),
        title=lambda: shown_name(draft.current),
        taken=lambda name: variables.find(name) is not None,
        in_file=lambda: draft.path is not None,
    )
    fields: list[SecretField] = []

    async def load() -> None:
        await place.load()
        for field in fields:
            if isValid(field):
                field.refresh()

    def make(name: str, label: str, slot: str) -> QWidget:
        field = SecretField(name, label, variables, place, start, slot=slot)
        field.undo_requested.connect(lambda: draft.undo())
        field.redo_requested.connect(lambda: draft.redo())
        bind(context.secrets.changed, field, lambda _nothing: field.refresh())
        fields.append(field)
        return field

    start(load(), "look up secrets")
    return make


def _root_of(draft: Draft, context: Context) -> Callable[[], Path | None]:
    return lambda: context.collections.root_of(draft.path) if draft.path is not None else None
