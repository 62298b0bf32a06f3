"""What to take of a captured HAR file: by host, and by what a request was made for."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from postgui.formats.importing.capture import CAPTURE_KINDS, CaptureFilter, hosts_in
from postgui.formats.importing.outline import Row
from postgui.translation import tr
from postgui.ui.language import hold_data
from postgui.ui.theme import current_theme


class CaptureBar(QWidget):
    """Shows a capture's hosts and kinds, and reports a choice; hidden for what is no capture.

    Signals:
        choice_edited: Another host, or another kind.
    """

    choice_edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.host = QComboBox(self)
        self.host.setEditable(True)
        self.host.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.host.setAccessibleName(tr("Hosts to take"))
        self.host.setToolTip(tr("Several with commas between; * stands for anything: *.example.org"))
        edit = self.host.lineEdit()
        assert edit is not None  # it is editable
        edit.setPlaceholderText(tr("All hosts"))
        self.kinds = {kind: self._kind_button(tr(label)) for kind, label in CAPTURE_KINDS.items()}
        row_of_kinds = QWidget(self)
        buttons = QHBoxLayout(row_of_kinds)
        buttons.setContentsMargins(0, 0, 0, 0)
        theme.fit(buttons.setSpacing, 4)
        for button in self.kinds.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        theme.fit(layout.setSpacing, 8)
        for row, (name, field) in enumerate(((tr("Host"), self.host), (tr("Type"), row_of_kinds))):
            layout.addWidget(QLabel(name, self), row, 0)
            layout.addWidget(field, row, 1)
        layout.setColumnStretch(1, 1)
        self.host.editTextChanged.connect(self.choice_edited)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what there is to choose from in `rows`, nothing chosen yet."""
        found = Counter(row.capture_kind for row in rows if row.capture_kind)
        self.setVisible(bool(found))
        for kind, button in self.kinds.items():
            button.setVisible(bool(found[kind]))
            button.setChecked(False)
            button.setText(tr("{kind} {count:,}", kind=tr(CAPTURE_KINDS[kind]), count=found[kind]))
        with QSignalBlocker(self.host):
            self.host.clear()
            hold_data(self.host, own=1)
            self.host.addItems([tr("All hosts"), *hosts_in(rows)])
            self.host.setCurrentIndex(-1)
            self.host.clearEditText()

    def chosen(self) -> CaptureFilter:
        """What to take: no button down means every kind, and no text every host."""
        typed = self.host.currentText().removeprefix(self.host.itemText(0))
        hosts = tuple(host for part in typed.split(",") if (host := part.strip()))
        return CaptureFilter(hosts, tuple(kind for kind, one in self.kinds.items() if one.isChecked()))

    def _kind_button(self, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(label)
        button.setToolTip(tr("{label} only; several can be down", label=label))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._on_kind)
        return button

    @Slot()
    def _on_kind(self) -> None:
        self.choice_edited.emit()
