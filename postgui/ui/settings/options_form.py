"""Every setting under its heading, searchable: preferences first, then those of requests, then doors."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.model.preferences import OPTIONS
from postgui.translation import mark, tr
from postgui.ui.request.file_field import Base
from postgui.ui.request.setting_row import SettingRow
from postgui.ui.request.setting_rows import SECTIONS, RowTools
from postgui.ui.settings.option_row import DoorRow, OptionRow, ReferenceText
from postgui.ui.theme import current_theme

DOORS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "shortcuts",
        mark("Keyboard"),
        mark("Keyboard shortcuts"),
        mark("Which keys do what, and other keys for it."),
        mark("Show…"),
    ),
    (
        "private",
        mark("Privacy"),
        mark("Private mode"),
        mark("What you send from now on leaves nothing behind."),
        mark("On or off"),
    ),
    (
        "cookies",
        mark("Privacy"),
        mark("Cookies"),
        mark("The jar of the current collection and environment."),
        mark("Show…"),
    ),
    (
        "environments",
        mark("Variables"),
        mark("Environments and globals"),
        mark("With the secrets in them."),
        mark("Manage…"),
    ),
    (
        "trash",
        mark("Trash"),
        mark("Trash"),
        mark("What was deleted: bring it back, or delete it for good."),
        mark("Show…"),
    ),
    (
        "file",
        mark("Files"),
        mark("Settings file"),
        mark("The settings shown here as a file; what you change in it counts."),
        mark("Open"),
    ),
    (
        "data",
        mark("Files"),
        mark("Data folder"),
        mark("Where history, drafts and settings are kept."),
        mark("Show"),
    ),
)
"""Id, section, label, help, word on the button; all but the first marked."""


class OptionsForm(QWidget):
    """Shows values, and reports others; knows no scope.

    Signals:
        value_edited: The field name of what was set, and its new value or None for not set. str, object.
        door_opened: The id of a door. str.
        sections_changed: Other headings are shown than before.
    """

    value_edited = Signal(str, object)
    door_opened = Signal(str)
    sections_changed = Signal()

    def __init__(self, base: Base, parent: QWidget | None = None) -> None:
        """`base` is the folder that relative paths count from now."""
        super().__init__(parent)
        self.rows: dict[str, SettingRow] = {}
        self.doors: dict[str, DoorRow] = {}
        self.headings: dict[str, QLabel] = {}
        self._sections: dict[str, list[SettingRow]] = {}
        self._offered: frozenset[SettingRow] | None = None
        self._words = ""
        self.nothing = QLabel(tr("No setting is about that."), self)
        self.nothing.setProperty("tone", "faint")
        self.nothing.hide()
        for option in OPTIONS:
            self._add(option.section, option.name, OptionRow(option))
        tools = RowTools(base, lambda *_names: ReferenceText())
        for title, make in SECTIONS:
            for name, row in make(tools).items():
                self._add(title, name, row)
        for door, section, label, hint, button in DOORS:
            row = DoorRow(tr(label), tr(hint), tr(button))
            row.opened.connect(lambda door=door: self.door_opened.emit(door))
            self.doors[door] = row
            self._sections.setdefault(section, []).append(row)
        self._arrange()
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_values(self, values: Mapping[str, Any], unset: str) -> None:
        """Show what is set in the scope; `unset` is the word for the others."""
        for name, row in self.rows.items():
            row.show_unset(unset)
            row.show_value(values.get(name))

    def show_sources(self, source: Callable[[str, SettingRow], str]) -> None:
        """Say of each row where its value comes from."""
        for name, row in self.rows.items():
            row.show_source(source(name, row))

    def offer(self, names: Collection[str], *, doors: bool) -> None:
        """Show only these settings; the others can't be set in this scope."""
        rows = {row for name, row in self.rows.items() if name in names}
        self._offered = frozenset((*rows, *self.doors.values())) if doors else frozenset(rows)
        self._filter()

    @Slot(str)
    def search(self, words: str) -> None:
        """Show what is meant by `words`: rows, or all of a section whose heading is."""
        self._words = words.strip()
        self._filter()

    def shown_sections(self) -> list[str]:
        """The English headings, which are the names, of the sections shown from top to bottom."""
        return [title for title, heading in self.headings.items() if not heading.isHidden()]

    def _add(self, section: str, name: str, row: SettingRow) -> None:
        self.rows[name] = row
        row.value_edited.connect(lambda value, name=name: self.value_edited.emit(name, value))
        self._sections.setdefault(section, []).append(row)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(column.setSpacing, 12)
        column.addWidget(self.nothing)
        for title, rows in self._sections.items():
            heading = QLabel(tr(title), self)
            heading.setProperty("tone", "muted")
            self.headings[title] = heading
            column.addWidget(heading)
            for row in rows:
                column.addWidget(row)
        column.addStretch(1)

    def _filter(self) -> None:
        found = False
        for section, rows in self._sections.items():
            heading = self.headings[section]
            whole = bool(self._words) and self._words.casefold() in heading.text().casefold()
            wanted = [
                row
                for row in rows
                if (self._offered is None or row in self._offered) and (whole or row.matches(self._words))
            ]
            for row in rows:
                row.setVisible(row in wanted)
            heading.setVisible(bool(wanted))
            found = found or bool(wanted)
        self.nothing.setVisible(not found)
        self.sections_changed.emit()

    @Slot()
    def _measure(self) -> None:
        font = current_theme().ui_font()
        font.setBold(True)
        for heading in self.headings.values():
            heading.setFont(font)
