"""The head of the settings page: what to look for, and for what the settings below count."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from postgui.translation import tr
from postgui.ui.language import hold_data
from postgui.ui.request.setting_row import CalmBox
from postgui.ui.restyle import polish
from postgui.ui.theme import current_theme

Scope = str | Path
"""`application`, `workspace`, or the folder of a collection."""


class ScopeBar(QWidget):
    """A search field over a switch: the program, the workspace, one of the collections.

    Signals:
        searched: What is typed. str.
        scope_chosen: `application`, `workspace`, or a collection's folder. object.
    """

    searched = Signal(str)
    scope_chosen = Signal(object)

    def __init__(self, workspace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a setting"))
        self.field.setAccessibleName(tr("Find a setting"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.searched)
        self._group = QButtonGroup(self)
        self.application = self._button(tr("All of PostGUI"), tr("Settings of the program"))
        self.workspace = self._button(
            tr("Workspace {workspace}", workspace=workspace),
            tr("Settings of the workspace {workspace}", workspace=workspace),
        )
        self.collections = CalmBox()
        self.collections.setAccessibleName(tr("Settings of a collection"))
        self.collections.setToolTip(tr("Settings of one collection, kept in its own file"))
        self.collections.activated.connect(self._on_collection)
        self.application.clicked.connect(lambda: self.scope_chosen.emit("application"))
        self.workspace.clicked.connect(lambda: self.scope_chosen.emit("workspace"))
        self._roots: list[Path] = []
        switch = QHBoxLayout()
        theme.fit(switch.setSpacing, 8)
        for widget in (self.application, self.workspace, self.collections):
            switch.addWidget(widget)
        switch.addStretch(1)
        theme.scaled.connect(self._measure)
        self._measure()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.fit(column.setSpacing, 8)
        column.addWidget(self.field)
        column.addLayout(switch)

    def show_collections(self, collections: Sequence[tuple[str, Path]]) -> None:
        """Offer these collections, each a name and its folder."""
        chosen = (
            self._roots[self.collections.currentIndex() - 1] if self.collections.currentIndex() > 0 else None
        )
        self._roots = [root for _, root in collections]
        self.collections.clear()
        hold_data(self.collections, own=1)
        self.collections.addItems([tr("Collection…"), *(name for name, _ in collections)])
        self.collections.setEnabled(bool(collections))
        self._measure()
        if chosen in self._roots:
            self.collections.setCurrentIndex(self._roots.index(chosen) + 1)

    def show_scope(self, scope: Scope) -> None:
        """Mark which one is shown."""
        self._group.setExclusive(False)
        self.application.setChecked(scope == "application")
        self.workspace.setChecked(scope == "workspace")
        self._group.setExclusive(not isinstance(scope, Path))
        at = self._roots.index(scope) + 1 if isinstance(scope, Path) and scope in self._roots else 0
        self.collections.setCurrentIndex(at)
        self.collections.setProperty("chosen", at > 0)
        polish(self.collections)

    @Slot()
    def _measure(self) -> None:
        """Room for the longest name, up to what the bar has; Qt forgets what the style sheet adds."""
        theme = current_theme()
        metrics = self.collections.fontMetrics()
        names = [self.collections.itemText(at) for at in range(self.collections.count())]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        self.collections.setMinimumWidth(min(widest, theme.px(180)) + theme.px(48))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAccessibleName(name)
        self._group.addButton(button)
        return button

    @Slot(int)
    def _on_collection(self, index: int) -> None:
        if index > 0:
            self.scope_chosen.emit(self._roots[index - 1])
