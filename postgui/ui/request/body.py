"""The body of a request: its kind, and the editor that this kind needs.

Which kinds there are, and what each needs, is said by `postgui.net.body_kind`.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from postgui.model.request import Body, BodyFile, FormRow, Request
from postgui.net.body_kind import BodyKind
from postgui.services.draft import Draft
from postgui.translation import tr
from postgui.ui.editor.assist import KeysLike
from postgui.ui.key_tip import KeyTip
from postgui.ui.request.body_file import BodyFilePicker
from postgui.ui.request.body_form import BodyForm, relative_path
from postgui.ui.request.body_graphql import BodyGraphql
from postgui.ui.request.body_options import BodyOptions, options_of, set_options
from postgui.ui.request.body_text import BodyText
from postgui.ui.request.body_variants import VariantButton
from postgui.ui.request.drop_choice import DropChoice, text_of
from postgui.ui.request.file_drop import FileDrop
from postgui.ui.request.quiet_box import QuietBox
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

Start = Callable[[Coroutine[Any, Any, None], str], object]
"""Runs a coroutine; the text is its name."""


class BodyPage(QWidget):
    """A strip with the kind, and below it the editor; editors are made when first needed.

    A file dropped on it becomes the body, or in a multipart form a field; on a text it asks.
    """

    def __init__(
        self,
        draft: Draft,
        variables: VariableNames,
        kinds: Mapping[str, BodyKind],
        keys: KeysLike | None = None,
        start: Start | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._variables = variables
        self._kinds = kinds
        self._keys = keys
        self._start = start
        self.drop_choice = DropChoice()
        self._editors: dict[str, QWidget] = {}
        self.kind = QuietBox()
        self.kind.setAccessibleName(tr("Kind of body"))
        for body_kind in kinds.values():
            self.kind.addItem(tr(body_kind.label, "body"), body_kind.id)
        self.format = QPushButton(tr("Format"))
        self.format.setProperty("quiet", True)
        KeyTip(self.format, tr("Indent anew; numbers, order and strings stay as they are"), "editor.format")
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setText(tr("Options"))
        self.more.setToolTip(tr("Content type, boundary, compression"))
        self.options = BodyOptions(variables)
        self.options.hide()
        self.variants = VariantButton(draft)
        self._stack = QStackedWidget()
        self._drop = FileDrop(self)
        strip = QHBoxLayout()
        current_theme().fit(strip.setContentsMargins, 4, 4, 8, 4)
        strip.addWidget(self.kind)
        strip.addWidget(self.variants)
        strip.addStretch(1)
        strip.addWidget(self.format)
        strip.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self.options)
        column.addWidget(self.drop_choice)
        column.addWidget(self._stack, 1)
        self.kind.activated.connect(self._on_kind)
        self.format.clicked.connect(self._on_format)
        self.more.toggled.connect(self.options.setVisible)
        self.options.body_edited.connect(self._edit)
        self._drop.files_dropped.connect(self._on_dropped)
        self.drop_choice.text_chosen.connect(self._on_text_chosen)
        self.drop_choice.file_chosen.connect(lambda file: self._take_files((file,)))

    @property
    def editor(self) -> QWidget | None:
        """What the kind of body is edited with right now."""
        return self._stack.currentWidget()

    def show_request(self, request: Request) -> None:
        body = request.body
        self.variants.show_request(request)
        self._show_kind(body.kind)
        kind = self._kinds.get(body.kind)
        editor = self._editor_for("unknown" if kind is None else kind.form)
        self.format.setVisible(kind is not None and kind.language in ("json", "xml", "graphql"))
        self._show_options(body, kind)
        match editor:
            case BodyText():
                editor.show_body(body.text, kind.language if kind else "text")
            case BodyGraphql():
                editor.show_body(body)
            case BodyForm():
                editor.show_base(self._base())
                editor.show_rows(body.rows)
            case BodyFilePicker():
                editor.show_base(self._base())
                editor.show_files(body.files)
            case _:
                pass
        self._stack.setCurrentWidget(editor)

    def show_variables_changed(self) -> None:
        self.options.refresh_variables()
        for editor in self._editors.values():
            if isinstance(editor, BodyText):
                editor.code.set_known(self._is_known)
            elif isinstance(editor, BodyGraphql):
                editor.query.set_known(self._is_known)
                editor.variables.code.set_known(self._is_known)
                editor.operation.refresh_variables()
            elif isinstance(editor, BodyForm):
                editor.table.view.viewport().update()
            elif isinstance(editor, BodyFilePicker):
                editor.path.refresh_variables()
                editor.content_type.refresh_variables()

    def _show_options(self, body: Body, kind: BodyKind | None) -> None:
        chosen = set_options(body, kind)
        has = bool(options_of(kind))
        self.more.setVisible(has)
        self.more.setText(tr("Options  {n}", n=len(chosen)) if chosen else tr("Options"))
        self.options.setVisible(has and self.more.isChecked())
        self.options.show_body(body, kind)

    def _show_kind(self, kind: str) -> None:
        at = self.kind.findData(kind)
        if at < 0:
            self.kind.addItem(tr("{kind} (not supported)", kind=kind), kind)
            at = self.kind.count() - 1
        self.kind.setCurrentIndex(at)

    def _base(self) -> Path | None:
        return self._draft.path.parent if self._draft.path is not None else None

    def _editor_for(self, form: str) -> QWidget:
        editor = self._editors.get(form)
        if editor is None:
            editor = self._editors[form] = self._make_editor(form)
            self._stack.addWidget(editor)
            self._drop.watch(editor)
        return editor

    def _make_editor(self, form: str) -> QWidget:
        if form == "text":
            text = BodyText()
            text.code.set_known(self._is_known)
            text.code.set_variables(self._variables, self._keys)
            text.text_edited.connect(self._on_text)
            return text
        if form == "graphql":
            graphql = BodyGraphql(self._variables)
            graphql.query.set_variables(self._variables)
            graphql.variables.code.set_variables(self._variables, self._keys)
            graphql.query.set_known(self._is_known)
            graphql.variables.code.set_known(self._is_known)
            graphql.query_edited.connect(self._on_text)
            graphql.variables_edited.connect(lambda text: self._edit_field("variables", text))
            graphql.operation_edited.connect(lambda text: self._edit_field("operation", text))
            return graphql
        if form in ("rows", "parts"):
            fields = BodyForm(self._variables, parts=form == "parts", base=self._base())
            fields.rows_edited.connect(self._on_rows)
            fields.undo_requested.connect(self._on_undo)
            fields.redo_requested.connect(self._on_redo)
            return fields
        if form == "file":
            picker = BodyFilePicker(self._variables, base=self._base())
            picker.files_edited.connect(self._on_files)
            return picker
        if form == "none":
            return _note(tr("This request has no body."))
        return _note(tr("This kind of body can't be edited here. It stays in the file as it is."))

    def _is_known(self, name: str) -> bool:
        return self._variables.find(name) is not None

    def _edit_field(self, name: str, text: str) -> None:
        changed: dict[str, Any] = {name: text}
        self._edit(replace(self._draft.current.body, **changed), name)

    def _edit(self, body: Body, merge: str) -> None:
        self._draft.edit(replace(self._draft.current, body=body), merge=merge and f"body {merge}")

    @Slot()
    def _on_kind(self) -> None:
        self._edit(replace(self._draft.current.body, kind=self.kind.currentData()), "")

    @Slot()
    def _on_format(self) -> None:
        if isinstance(self.editor, BodyText):
            self.editor.code.format()
            self.editor.code.setFocus()
        elif isinstance(self.editor, BodyGraphql):
            self.editor.variables.code.format()

    @Slot(object)
    def _on_text(self, text: str) -> None:
        self._edit(replace(self._draft.current.body, text=text), "text")

    @Slot(object, str)
    def _on_rows(self, rows: tuple[FormRow, ...], merge: str) -> None:
        self._edit(replace(self._draft.current.body, rows=rows), merge)

    @Slot(object, str)
    def _on_files(self, files: tuple[BodyFile, ...], merge: str) -> None:
        self._edit(replace(self._draft.current.body, files=files), merge)

    @Slot(object)
    def _on_dropped(self, files: tuple[str, ...]) -> None:
        body = self._draft.current.body
        paths = tuple(relative_path(file, self._base()) for file in files)
        kind = self._kinds.get(body.kind)
        if kind is not None and kind.form == "parts":
            row = FormRow("file" if len(paths) == 1 else "files", kind="file", files=paths)
            self._edit(replace(body, rows=(*body.rows, row)), "")
        elif kind is not None and kind.form == "text" and len(files) == 1 and self._start is not None:
            self.drop_choice.ask(files[0])
        else:
            self._take_files(files)

    def _take_files(self, files: tuple[str, ...]) -> None:
        """The files become the body, the first of them chosen."""
        body = self._draft.current.body
        paths = tuple(relative_path(file, self._base()) for file in files)
        known = {file.path: file for file in body.files}
        others = tuple(replace(file, selected=False) for file in body.files if file.path not in paths)
        new = tuple(replace(known.get(p, BodyFile(p)), selected=at == 0) for at, p in enumerate(paths))
        self._edit(replace(body, kind="file", files=(*others, *new)), "")

    @Slot(str)
    def _on_text_chosen(self, file: str) -> None:
        if self._start is not None:
            self._start(self._take_text(Path(file)), "read the dropped file")

    async def _take_text(self, file: Path) -> None:
        try:
            text = await asyncio.to_thread(text_of, file)
        except (OSError, ValueError) as error:
            if isValid(self):
                self.drop_choice.refuse_text(
                    error.strerror or "" if isinstance(error, OSError) else str(error)
                )
            return
        if isValid(self):
            self._edit(replace(self._draft.current.body, text=text), "")

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()


def _note(text: str) -> QWidget:
    """A calm line where there is nothing to edit."""
    page = QWidget()
    label = QLabel(text)
    label.setProperty("tone", "faint")
    label.setWordWrap(True)
    current_theme().fit(label.setMargin, 12)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addStretch(1)
    return page
