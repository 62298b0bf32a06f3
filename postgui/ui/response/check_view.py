"""The Tests tab: each assertion, capture and test with what was expected and found, failures first."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeView, QVBoxLayout, QWidget

from postgui.model.check import CheckResult
from postgui.model.exchange import Exchange
from postgui.services.redaction import Redactor
from postgui.translation import mark, plural, tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.menu import Menu
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget

_COLUMNS = (mark("Check"), mark("Expected"), mark("Found"))
_WIDTHS = (250, 150, 120)
"""Of the columns where there is room; in a narrow pane they share what there is."""
_SPOKEN = {
    ("assertion", "passed"): mark("Assertion passed: {name}. {message}"),
    ("assertion", "failed"): mark("Assertion failed: {name}. {message}"),
    ("assertion", "skipped"): mark("Assertion skipped: {name}. {message}"),
    ("test", "passed"): mark("Test passed: {name}. {message}"),
    ("test", "failed"): mark("Test failed: {name}. {message}"),
    ("test", "skipped"): mark("Test skipped: {name}. {message}"),
    ("capture", "passed"): mark("Capture passed: {name}. {message}"),
    ("capture", "failed"): mark("Capture failed: {name}. {message}"),
    ("capture", "skipped"): mark("Capture skipped: {name}. {message}"),
}
"""What is read out of a check, by its kind and its outcome."""
_ORDER = ("failed", "passed", "skipped")
_WORDS = {"passed": mark("pass"), "failed": mark("FAIL"), "skipped": mark("skip")}
_LOOKS = {"passed": ("check", "ok"), "failed": ("error", "error"), "skipped": ("minus", "icon-muted")}
_LEVEL_ROLES = {"error": "error", "warn": "warning"}


class CheckView(ViewerWidget):
    """A row for each check; below a failed one its reason, and at the end what scripts printed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._checks: tuple[CheckResult, ...] = ()
        self._output: tuple[tuple[str, str], ...] = ()
        self._mask = Redactor()
        self.sums = QLabel(self)
        self.model = QStandardItemModel(self)
        self.tree = QTreeView(self)
        self._set_up_tree()
        theme = current_theme()
        theme.fit(self.sums.setContentsMargins, 12, 6, 12, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sums)
        layout.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        theme.follow(self, self._on_theme)

    def know_secrets(self, secrets: frozenset[str] | None) -> None:
        self._mask = Redactor(secrets or ())

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        failed_first = sorted(exchange.checks, key=lambda check: _ORDER.index(check.outcome))
        self._checks = tuple(failed_first)
        self._output = exchange.script_output
        self._fill()

    def clear(self) -> None:
        self._checks = ()
        self._output = ()
        self._fill()

    def copy_text(self) -> str:
        return "\n".join(map(self._line, self._checks))

    def _set_up_tree(self) -> None:
        theme = current_theme()
        tree = self.tree
        tree.setModel(self.model)
        tree.setAccessibleName(tr("Checks of this answer"))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        theme.fit(tree.setIndentation, 24)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.header().setStretchLastSection(True)
        theme.fit(tree.header().setMinimumSectionSize, 56)
        tree.header().setHighlightSections(False)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._on_menu)
        add_copy_key(tree, self._on_copy)

    def _fill(self) -> None:
        self.model.clear()
        self.model.setHorizontalHeaderLabels([tr(title) for title in _COLUMNS])
        for check in self._checks:
            self._add_check(check)
        if self._output:
            self._add_output()
        self.tree.expandAll()
        self._share_width()
        outcomes = [check.outcome for check in self._checks]
        passed, failed, skipped = map(outcomes.count, ("passed", "failed", "skipped"))
        count = passed + failed
        told = [tr("{passed} of {count} passed", passed=passed, count=count)]
        told += [plural("{n} failed", "{n} failed", failed)] if failed else []
        told += [plural("{n} skipped", "{n} skipped", skipped)] if skipped else []
        self.sums.setText(", ".join(told))
        self.sums.setProperty("tone", "error" if failed else "ok")
        self.sums.style().polish(self.sums)
        self.sums.setVisible(bool(outcomes))

    def _share_width(self) -> None:
        widths = [current_theme().px(width) for width in _WIDTHS]
        share = min(1.0, self.tree.viewport().width() / sum(widths))
        for column, width in enumerate(widths[:-1]):
            self.tree.setColumnWidth(column, int(width * share))

    def _add_check(self, check: CheckResult) -> None:
        theme = current_theme()
        icon, role = _LOOKS[check.outcome]
        texts = [self._mask.text(text) for text in (check.name, check.expected, check.found)]
        items = [QStandardItem(text) for text in texts]
        items[0].setIcon(theme.icon(icon, role))
        spoken = _SPOKEN[check.kind, check.outcome]
        items[0].setAccessibleText(tr(spoken, name=texts[0], message=check.message))
        for item, text in zip(items, texts, strict=True):
            item.setToolTip(plain_tip(text))
        for item in items[1:]:
            item.setFont(theme.code_font())
        self.model.appendRow(items)
        if check.message and check.failed:
            reason = QStandardItem(self._mask.text(check.message))
            reason.setForeground(theme.color("error"))
            reason.setToolTip(plain_tip(reason.text()))
            items[0].appendRow(reason)
            self.tree.setFirstColumnSpanned(0, items[0].index(), True)

    def _add_output(self) -> None:
        theme = current_theme()
        head = QStandardItem(tr("Output of the scripts"))
        head.setForeground(theme.color("text-muted"))
        self.model.appendRow(head)
        self.tree.setFirstColumnSpanned(head.row(), QModelIndex(), True)
        for at, (level, text) in enumerate(self._output):
            line = QStandardItem(self._mask.text(text))
            line.setFont(theme.code_font())
            line.setForeground(theme.color(_LEVEL_ROLES.get(level, "text")))
            line.setToolTip(plain_tip(line.text()))
            head.appendRow(line)
            self.tree.setFirstColumnSpanned(at, head.index(), True)

    def _line(self, check: CheckResult) -> str:
        outcome = tr(_WORDS[check.outcome])
        return self._mask.text("\t".join((outcome, check.name, check.message)).rstrip("\t"))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_copy(self) -> None:
        rows = self.tree.selectionModel().selectedRows()
        self._copy("\n".join(str(index.data() or "") for index in rows))

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        index = self.tree.indexAt(position)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            menu.addAction(tr("Copy"), lambda: self._copy(str(index.data() or "")))
        menu.addAction(tr("Copy all"), lambda: self._copy(self.copy_text()))
        menu.popup(self.tree.viewport().mapToGlobal(position))

    @Slot()
    def _on_theme(self) -> None:
        self._fill()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
