"""The fields of a new cookie, at the foot of the cookie dialog."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from postgui.model.cookie import Cookie
from postgui.model.problem import Problem, ProblemError
from postgui.translation import mark, tr
from postgui.ui.qtmodels.cookie_table import SAME_SITES, Column, unreadable, with_text
from postgui.ui.theme import current_theme

_FIELDS = (
    (Column.NAME, mark("Name"), "session"),
    (Column.VALUE, mark("Value"), ""),
    (Column.DOMAIN, mark("Domain"), mark("api.example.org, or .example.org with subdomains")),
    (Column.PATH, mark("Path"), "/"),
    (Column.EXPIRES, mark("Expires"), mark("session, or 2030-12-31 18:00")),
)


class CookieForm(QWidget):
    """Composes one cookie.

    Signals:
        add_requested: The person wants what `cookie` gives.
        closed: The person wants none.
    """

    add_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        theme.fit(grid.setHorizontalSpacing, 8)
        theme.fit(grid.setVerticalSpacing, 8)
        self.fields: dict[Column, QLineEdit] = {}
        for number, (column, label, hint) in enumerate(_FIELDS):
            field = QLineEdit(self)
            field.setPlaceholderText(tr(hint))
            field.setAccessibleName(tr("New cookie: {label}", label=tr(label)))
            title = QLabel(tr(label), self)
            title.setBuddy(field)
            title.setProperty("tone", "muted")
            row, place = divmod(number, 2)
            grid.addWidget(title, row, place * 2)
            grid.addWidget(field, row, place * 2 + 1)
            self.fields[column] = field
        self.secure = QCheckBox(tr("Secure"), self)
        self.http_only = QCheckBox(tr("HttpOnly"), self)
        self.same_site = QComboBox(self)
        self.same_site.addItems(
            [tr("SameSite not set"), *(f"SameSite={each}" for each in SAME_SITES if each)]
        )
        self.same_site.setAccessibleName(tr("New cookie: SameSite"))
        flags = QHBoxLayout()
        theme.fit(flags.setSpacing, 12)
        for widget in (self.secure, self.http_only, self.same_site):
            flags.addWidget(widget)
        flags.addStretch(1)
        grid.addLayout(flags, 2, 2, 1, 2)
        self.add = QPushButton(tr("Add cookie"), self)
        self.add.setProperty("primary", True)
        self.cancel = QPushButton(tr("Cancel"), self)
        for button in (self.add, self.cancel):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.add)
        grid.addLayout(buttons, 3, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.add.clicked.connect(self.add_requested)
        self.cancel.clicked.connect(self.closed)

    def start(self, domain: str) -> None:
        """Begin anew, for `domain`."""
        for column, field in self.fields.items():
            field.setText({Column.DOMAIN: domain, Column.PATH: "/"}.get(column, ""))
        self.secure.setChecked(False)
        self.http_only.setChecked(False)
        self.same_site.setCurrentIndex(0)
        self.fields[Column.NAME].setFocus()

    def cookie(self, now: float) -> Cookie:
        """What the fields say, made `now`.

        Raises:
            ProblemError: One of them can't be read.
        """
        cookie = Cookie(
            "",
            "",
            "",
            secure=self.secure.isChecked(),
            http_only=self.http_only.isChecked(),
            same_site=SAME_SITES[self.same_site.currentIndex()],
            created_at=now,
        )
        for column, field in self.fields.items():
            text = field.text()
            if column == Column.PATH and not text.strip():
                text = "/"
            try:
                cookie = with_text(cookie, column, text)
            except ValueError as error:
                problem = unreadable(column, text)
                told = Problem(problem.what, tr("Nothing was added."), problem.advice, problem.kind)
                raise ProblemError(told) from error
        return cookie

    @Slot()
    def _on_return(self) -> None:
        self.add_requested.emit()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_return()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
