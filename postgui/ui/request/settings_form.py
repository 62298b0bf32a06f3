"""Every setting of a request under its heading; for a request, a folder and a collection alike."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from postgui.model.request import Settings
from postgui.services.inherited import Inherited
from postgui.translation import tr
from postgui.ui.request.setting_row import SettingRow
from postgui.ui.request.setting_rows import SECTIONS, RowTools
from postgui.ui.theme import current_theme


class SettingsForm(QWidget):
    """Shows settings, and reports others; every one can be left to what is above.

    Signals:
        settings_edited: Settings: all of them; str: which one changed, for merging undo steps.
    """

    settings_edited = Signal(object, str)

    def __init__(self, tools: RowTools | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tools = tools or RowTools()
        self._settings = Settings()
        self.rows: dict[str, SettingRow] = {}
        self._sections: list[tuple[QLabel, list[SettingRow]]] = []
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self._nothing = QLabel(tr("No setting is about that."), self)
        self._nothing.setProperty("tone", "faint")
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(column.setSpacing, 12)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        for title, make in SECTIONS:
            heading = QLabel(tr(title), self)
            heading.setProperty("tone", "muted")
            current_theme().fit(column.addSpacing, 4)
            column.addWidget(heading)
            rows = make(tools)
            for name, row in rows.items():
                column.addWidget(row)
                row.value_edited.connect(lambda value, name=name: self._on_edited(name, value))
            self.rows |= rows
            self._sections.append((heading, list(rows.values())))
        column.addStretch(1)
        self.search.textChanged.connect(self._on_search)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        for name, row in self.rows.items():
            row.show_value(getattr(settings, name))

    def show_inherited(self, inherited: Inherited) -> None:
        """Say of each row what comes from above."""
        for name, row in self.rows.items():
            said = inherited.settings.get(name)
            row.show_inherited(said.value if said else None, said.origin if said else "")

    def _on_edited(self, name: str, value: Any) -> None:
        self._settings = replace(self._settings, **{name: value})
        self.rows[name].show_value(value)
        self.settings_edited.emit(self._settings, f"settings {name}")

    @Slot(str)
    def _on_search(self, words: str) -> None:
        """Rows that are meant, or all of a section whose heading is."""
        found = False
        for heading, rows in self._sections:
            whole = words.strip().casefold() in heading.text().casefold()
            wanted = [row for row in rows if whole or row.matches(words)]
            for row in rows:
                row.setVisible(row in wanted)
            heading.setVisible(bool(wanted))
            found = found or bool(wanted)
        self._nothing.setVisible(not found)

    @Slot()
    def _measure(self) -> None:
        font = current_theme().ui_font()
        font.setBold(True)
        for heading, _ in self._sections:
            heading.setFont(font)
