"""How to run: the row of choices above the results, and the button that starts and stops it."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.theme import current_theme

_MOST = 1_000_000


class RunBar(QWidget):
    """Reports when the person wants to run or stop; never read but then.

    Signals:
        run_requested: Start.
        stop_requested: End what is under way.
    """

    run_requested = Signal()
    stop_requested = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.data: Path | None = None
        self._running = False
        self.title = ElidedLabel(self)
        self.title.show_text(tr("Run {name}", name=name))
        self.start = QPushButton(tr("Run"), self)
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._on_start)
        self.repeat = self._number(tr("Passes"), tr("How often all requests are gone through"), 1, _MOST)
        self.parallel = self._number(tr("At a time"), tr("Requests that are under way together"), 1, 500)
        self.delay = self._number(tr("Delay"), tr("Milliseconds before each request"), 0, 3_600_000)
        self.delay.setSuffix(" ms")
        self.tags = QLineEdit(self)
        self.tags.setPlaceholderText(tr("Tags: users, -slow"))
        self.tags.setToolTip(tr("Tags of the requests to run, with commas; -tag leaves out"))
        self.tags.setAccessibleName(tr("Tags of the requests to run"))
        self.fail_fast = QCheckBox(tr("Stop at the first failure"), self)
        self.file = QPushButton(tr("Data file…"), self)
        self.file.setProperty("quiet", True)
        self.file.setToolTip(tr("CSV or JSON: one pass for each row, its values as variables"))
        self.file.clicked.connect(self._on_file)
        self._build_layout()

    def show_running(self, running: bool) -> None:
        """Offer to stop while it runs, and let nothing be changed meanwhile."""
        self._running = running
        self.start.setText(tr("Stop") if running else tr("Run"))
        for widget in (self.repeat, self.parallel, self.delay, self.tags, self.fail_fast, self.file):
            widget.setEnabled(not running)

    def choose_data(self, path: Path | None) -> None:
        """Take this data file; None: none."""
        self.data = path
        self.file.setText(f"{path.name}  ✕" if path is not None else tr("Data file…"))
        told = f"{path}\nClick to leave it out" if path is not None else "CSV or JSON: one pass for each row"
        self.file.setToolTip(told)

    def chosen_tags(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The tags to run, and those to leave out."""
        words = [word.strip() for word in self.tags.text().split(",") if word.strip()]
        wanted = tuple(word for word in words if not word.startswith("-"))
        return wanted, tuple(word[1:].strip() for word in words if word.startswith("-"))

    def _number(self, label: str, told: str, least: int, most: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setAccessibleName(label)
        box.setToolTip(told)
        box.setGroupSeparatorShown(True)
        box.setFixedWidth(current_theme().px(80))
        return box

    def _build_layout(self) -> None:
        theme = current_theme()
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self.title, 1)
        top.addWidget(self.file)
        top.addWidget(self.fail_fast)
        top.addWidget(self.start)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for text, box in (("Passes", self.repeat), ("At a time", self.parallel), ("Delay", self.delay)):
            label = QLabel(text, self)
            label.setBuddy(box)
            label.setProperty("tone", "muted")
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.tags, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addLayout(row)

    @Slot()
    def _on_start(self) -> None:
        (self.stop_requested if self._running else self.run_requested).emit()

    @Slot()
    def _on_file(self) -> None:
        if self.data is not None:
            self.choose_data(None)
            return
        dialog = QFileDialog(
            self, tr("Data file"), QDir.homePath(), "Data (*.csv *.tsv *.json);;All files (*)"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.choose_data(Path(name)))
        dialog.open()
