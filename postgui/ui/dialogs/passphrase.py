"""Asks for the passphrase of the encrypted file of secrets, where the system has no keyring."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from postgui.services.secrets import PassphraseQuestion, Secrets
from postgui.translation import mark, tr
from postgui.ui.ask import ask
from postgui.ui.notice import Notice, NoticeArea
from postgui.ui.theme import current_theme

_WIDTH_PX = 440


class PassphraseDialog(QDialog):
    """One field, or two for a passphrase that is new."""

    def __init__(self, question: PassphraseQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = question.is_new
        self.setWindowTitle(tr("Choose a passphrase") if question.is_new else tr("Unlock the secrets"))
        self.text = QLabel(tr(_NEW if question.is_new else _KNOWN), self)
        self.text.setWordWrap(True)
        self.field = _covered(tr("Passphrase"), self)
        self.again = _covered(tr("Passphrase again"), self)
        self.problem = QLabel(self)
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self._ok = self.buttons.addButton(
            tr("Keep secrets with it") if question.is_new else tr("Unlock"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.buttons.addButton(tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        self._ok.setDefault(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Passphrase"), self.field)
        form.addRow(tr("Again"), self.again)
        form.setRowVisible(self.again, question.is_new)
        theme = current_theme()
        column = QVBoxLayout(self)
        theme.fit(column.setContentsMargins, 16, 16, 16, 16)
        theme.fit(column.setSpacing, 12)
        for part in (self.text, self.problem):
            column.addWidget(part)
        column.insertLayout(1, form)
        column.addWidget(self.buttons)
        theme.fit(self.setMinimumWidth, _WIDTH_PX)
        for field in (self.field, self.again):
            field.textEdited.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        self.problem.setText(tr("This is not the passphrase."))
        self.problem.setVisible(question.wrong)
        self.field.setFocus()

    @Slot()
    def _check(self) -> None:
        first, second = self.field.text(), self.again.text()
        differ = self._is_new and bool(second) and not first.startswith(second) and first != second
        self.problem.setText(tr("The two differ.") if differ else "")
        self.problem.setVisible(differ)
        self._ok.setEnabled(bool(first) and (not self._is_new or first == second))


class PassphrasePrompt(QObject):
    """Asks in the window, once at a time; what `Secrets.ask` and `Secrets.offer` want.

    While somebody types, a dialog would take the next keys as a passphrase: there is a notice first.
    """

    def __init__(self, window: QWidget, secrets: Secrets, notices: NoticeArea) -> None:
        super().__init__(window)
        self._window = window
        self._secrets = secrets
        self._notices = notices
        self._notice: Notice | None = None
        secrets.ask, secrets.offer = self.ask, self.offer

    def offer(self) -> None:
        """Say that what was typed is only in memory so far; once at a time."""
        if self._notice in self._notices.notices():
            return
        self._notice = self._notices.show_waiting(
            tr("A secret waits to be kept"), tr("It is in memory only until you give the passphrase.")
        )
        self._notice.offer(tr("Enter passphrase…"), self._secrets.keep_now)

    async def ask(self, question: PassphraseQuestion) -> str | None:
        if self._notice is not None:
            self._notices.withdraw(self._notice)
        # Over the window in which the secret is typed or shown, which may be the environments.
        dialog = PassphraseDialog(question, QApplication.activeWindow() or self._window)
        accepted = await ask(dialog)
        return dialog.field.text() if accepted and isValid(dialog) else None


def _covered(name: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


_NEW = mark(
    "This system has no keyring that PostGUI can use. Secrets are kept in an encrypted file "
    "instead; choose the passphrase that protects it. It can't be recovered."
)
_KNOWN = mark(
    "Secrets are in an encrypted file, because this system has no keyring. Its passphrase opens them."
)
