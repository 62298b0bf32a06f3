"""Find and replace across a collection: fields, the files that would change, and how."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from postgui.model.collection import Node
from postgui.services.replace_files import FileChange
from postgui.services.replacement import Wanted
from postgui.translation import number, plural, tr
from postgui.ui.dialog_size import open_at
from postgui.ui.diff_text import DiffText
from postgui.ui.language import hold_data
from postgui.ui.theme import current_theme

_WAIT_MS = 200


class ReplaceDialog(QDialog):
    """Shows what it is given, and reports what is wanted.

    Signals:
        find_requested: Look for this, then call `show_changes` or `show_problem`. Path, Wanted.
        replace_requested: Make these changes. tuple[FileChange, ...].
    """

    find_requested = Signal(Path, object)
    replace_requested = Signal(object)

    def __init__(self, places: Sequence[Node], parent: QWidget | None = None) -> None:
        """`places` are collections and folders, of which one is looked through."""
        super().__init__(parent)
        self.setWindowTitle(tr("Find and replace"))
        self._changes: tuple[FileChange, ...] = ()
        self.place = QComboBox(self)
        hold_data(self.place)
        for node in places:
            self.place.addItem(node.name, node.path)
        self.sought = self._field(tr("Text to find"))
        self.put = self._field(tr("Text to put in its place"))
        self.match_case = QCheckBox(tr("Match case"), self)
        self.whole_words = QCheckBox(tr("Whole words"), self)
        self.expression = QCheckBox(tr("Regular expression"), self)
        self.urls = self._checked(tr("URLs"))
        self.headers = self._checked(tr("Headers"))
        self.bodies = self._checked(tr("Bodies"))
        self.variables = self._checked(tr("Variables"))
        self.files = QListWidget(self)
        self.files.setAccessibleName(tr("Files that would change"))
        self.diff = DiffText(self)
        self.diff.setProperty("boxed", True)
        self.said = QLabel(self)
        self.said.setProperty("tone", "muted")
        self.replace = QPushButton(tr("Replace"), self)
        self.replace.setDefault(True)
        self.close_button = QPushButton(tr("Close"), self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._build_layout()
        self._connect()
        self.show_changes(())

    def choose_place(self, path: Path) -> None:
        """Look through the collection or folder at `path`."""
        self.place.setCurrentIndex(max(self.place.findData(path), 0))

    def wanted(self) -> Wanted:
        """What the fields say."""
        return Wanted(
            self.sought.text(),
            self.put.text(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            expression=self.expression.isChecked(),
            urls=self.urls.isChecked(),
            headers=self.headers.isChecked(),
            bodies=self.bodies.isChecked(),
            variables=self.variables.isChecked(),
        )

    def show_changes(self, changes: Sequence[FileChange]) -> None:
        """Show what would change; each file can be left out."""
        self._changes = tuple(changes)
        self.files.clear()
        for change in self._changes:
            item = QListWidgetItem(f"{change.name}   {number(change.count)}")
            item.setToolTip(str(change.path))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.files.addItem(item)
        if self._changes:
            self.files.setCurrentRow(0)
        else:
            self.diff.show_lines(())
        self._say()

    def show_problem(self, text: str) -> None:
        """Say why nothing can be found."""
        self.show_changes(())
        self.said.setText(text)

    def chosen(self) -> tuple[FileChange, ...]:
        """The changes that are not left out."""
        return tuple(
            change
            for row, change in enumerate(self._changes)
            if self.files.item(row).checkState() == Qt.CheckState.Checked
        )

    @Slot()
    def look(self) -> None:
        """Look for what the fields say."""
        self._soon.stop()
        self.find_requested.emit(self.place.currentData(), self.wanted())

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        return field

    def _checked(self, label: str) -> QCheckBox:
        box = QCheckBox(label, self)
        box.setChecked(True)
        return box

    def _build_layout(self) -> None:
        theme = current_theme()
        form = QFormLayout()
        form.addRow(tr("Find"), self.sought)
        form.addRow(tr("Replace with"), self.put)
        form.addRow(tr("In"), self.place)
        for boxes in (
            (self.match_case, self.whole_words, self.expression),
            (self.urls, self.headers, self.bodies, self.variables),
        ):
            row = QHBoxLayout()
            theme.fit(row.setSpacing, 16)
            for box in boxes:
                row.addWidget(box)
            row.addStretch(1)
            form.addRow("", row)
        preview = QSplitter(Qt.Orientation.Horizontal, self)
        preview.addWidget(self.files)
        preview.addWidget(self.diff)
        preview.setSizes([theme.px(240), theme.px(520)])
        preview.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.replace)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addLayout(form)
        layout.addWidget(preview, 1)
        layout.addLayout(foot)
        open_at(self, 800, 560)

    def _connect(self) -> None:
        self._soon.timeout.connect(self.look)
        for field in (self.sought, self.put):
            field.textChanged.connect(self._soon.start)
        for box in self.findChildren(QCheckBox):
            box.toggled.connect(self._soon.start)
        self.place.currentIndexChanged.connect(self._soon.start)
        self.files.currentRowChanged.connect(self._on_row)
        self.files.itemChanged.connect(self._say)
        self.replace.clicked.connect(self._on_replace)
        self.close_button.clicked.connect(self.reject)

    @Slot()
    def _say(self) -> None:
        chosen = self.chosen()
        count = sum(change.count for change in chosen)
        self.replace.setEnabled(bool(chosen))
        if not self.sought.text():
            self.said.setText("")
        elif not self._changes:
            self.said.setText(tr("Nothing would change"))
        else:
            self.said.setText(
                plural(
                    "{count:,} in {chosen:,} of {n:,} file",
                    "{count:,} in {chosen:,} of {n:,} files",
                    len(self._changes),
                    count=count,
                    chosen=len(chosen),
                )
            )

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._changes):
            change = self._changes[row]
            self.diff.show_difference(
                change.before.decode("utf-8", "replace"), change.after.decode("utf-8", "replace")
            )

    @Slot()
    def _on_replace(self) -> None:
        if chosen := self.chosen():
            self.replace_requested.emit(chosen)
