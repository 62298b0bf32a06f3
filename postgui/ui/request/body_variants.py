"""Which of a request's ready bodies is used: a button with a menu, beside the kind of body."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QInputDialog, QToolButton, QWidget

from postgui.model.body_variant import add_variant, choose_variant, remove_variant, rename_variant
from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.translation import tr
from postgui.ui.menu import Menu


class VariantButton(QToolButton):
    """Shows the title of the body in use; its menu chooses, adds, renames and removes."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("arrow", True)
        self.setToolTip(tr("Bodies that the request has ready; one of them is sent"))
        self._list = Menu(self)
        self.setMenu(self._list)
        self._list.fill_by(self._fill)
        self.show_request(draft.current)

    def show_request(self, request: Request) -> None:
        title = request.variants[request.variant].title if request.variants else ""
        text = (title or tr("Untitled")) if request.variants else tr("Variants")
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(
                tr("Body variant: {text}", text=text) if request.variants else tr("Body variants")
            )

    @Slot()
    def _fill(self) -> None:
        self._list.clear()
        request = self._draft.current
        for at, variant in enumerate(request.variants):
            action = self._list.addAction(variant.title.replace("&", "&&") or tr("Untitled"))
            action.setCheckable(True)
            action.setChecked(at == request.variant)
            action.triggered.connect(lambda _=False, at=at: self._choose(at))
        self._list.addSeparator()
        self._list.addAction(tr("New variant…")).triggered.connect(self._on_add)
        if request.variants:
            self._list.addAction(tr("Rename…")).triggered.connect(self._on_rename)
            self._list.addAction(tr("Remove")).triggered.connect(self._on_remove)

    def _choose(self, at: int) -> None:
        if at < len(self._draft.current.variants):
            self._draft.edit(choose_variant(self._draft.current, at))

    @Slot()
    def _on_add(self) -> None:
        count = len(self._draft.current.variants) or 1
        self._ask(
            tr("New body variant"),
            tr("A copy of this body, called:"),
            tr("Variant {number}", number=count + 1),
            lambda title: self._draft.edit(add_variant(self._draft.current, title)),
        )

    @Slot()
    def _on_rename(self) -> None:
        request = self._draft.current
        self._ask(
            tr("Rename the body variant"),
            tr("Called from now on:"),
            request.variants[request.variant].title,
            lambda title: self._draft.edit(rename_variant(self._draft.current, title)),
        )

    @Slot()
    def _on_remove(self) -> None:
        self._draft.edit(remove_variant(self._draft.current))

    def _ask(self, title: str, label: str, text: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(then)
        dialog.open()
