"""Client certificates: for which host, which files, and what opens them. One card for each."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.model.request import ClientCertificate
from postgui.translation import tr
from postgui.ui.card import Card
from postgui.ui.request.file_field import Base
from postgui.ui.request.setting_row import CalmBox, SettingRow
from postgui.ui.request.setting_text import MakeSecret, PathText, PlainText
from postgui.ui.theme import current_theme

Certificates = tuple[ClientCertificate, ...]
_KINDS = (("PEM", "pem"), ("PKCS#12", "pkcs12"))


class CertificateTable(QWidget):
    """Shows client certificates and reports another list.

    Signals:
        certificates_edited: tuple[ClientCertificate, ...].
    """

    certificates_edited = Signal(object)

    def __init__(self, base: Base, make_secret: MakeSecret, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._make_secret = make_secret
        self._certificates: Certificates = ()
        self.cards: list[CertificateCard] = []
        self.add = QPushButton(tr("Add certificate"), self)
        self.add.setIcon(current_theme().icon("plus"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(self._column.setSpacing, 8)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column.addLayout(row)
        self.add.clicked.connect(self._on_add)

    def show_certificates(self, certificates: Sequence[ClientCertificate]) -> None:
        self._certificates = tuple(certificates)
        while len(self.cards) > len(self._certificates):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(self._certificates):
            self._add_card(len(self.cards))
        for card, certificate in zip(self.cards, self._certificates, strict=True):
            card.show_certificate(certificate)

    def _add_card(self, at: int) -> None:
        card = CertificateCard(at + 1, self._base, self._make_secret, self)
        card.certificate_edited.connect(lambda certificate, at=at: self._on_edited(at, certificate))
        card.remove.clicked.connect(lambda _checked=False, at=at: self._on_removed(at))
        self.cards.append(card)
        self._column.insertWidget(at, card)

    def _report(self, certificates: Certificates) -> None:
        self.show_certificates(certificates)
        self.certificates_edited.emit(certificates)

    def _on_edited(self, at: int, certificate: ClientCertificate) -> None:
        rows = list(self._certificates)
        rows[at] = certificate
        self._report(tuple(rows))

    def _on_removed(self, at: int) -> None:
        self._report(self._certificates[:at] + self._certificates[at + 1 :])

    @Slot()
    def _on_add(self) -> None:
        self._report((*self._certificates, ClientCertificate("")))
        self.cards[-1].host.setFocus()


class CertificateCard(Card):
    """One client certificate.

    Signals:
        certificate_edited: ClientCertificate.
    """

    certificate_edited = Signal(object)

    def __init__(
        self, number: int, base: Base, make_secret: MakeSecret, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, surface="panel", edge="line")
        self._certificate = ClientCertificate("")
        title = tr("Certificate {number}", number=number)
        self.enabled = QCheckBox(title, self)
        self.enabled.setAccessibleName(tr("Use certificate {number}", number=number))
        self.remove = QToolButton(self)
        self.remove.setIcon(current_theme().icon("trash", "icon-muted"))
        self.remove.setToolTip(tr("Remove this certificate"))
        self.remove.setAccessibleName(tr("Remove certificate {number}", number=number))
        self.host = PlainText("api.test, *.example.org, host:8443", parent=self)
        self.kind = CalmBox()
        self.kind.addItems([label for label, _ in _KINDS])
        self.certificate = PathText(tr("Certificate file"), base, self)
        self.key = PathText(tr("Key file"), base, self)
        self.passphrase = make_secret("passphrase", tr("Passphrase"), f"certificate {number} passphrase")
        self._missing = QLabel(self)
        self._missing.setProperty("tone", "error")
        self._missing.setWordWrap(True)
        self._arrange(number)
        self._connect()
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_certificate(self, certificate: ClientCertificate) -> None:
        self._certificate = certificate
        self.enabled.setChecked(certificate.enabled)
        self.host.show_text(certificate.host)
        self.kind.setCurrentIndex([id_ for _, id_ in _KINDS].index(certificate.kind))
        self.certificate.show_text(certificate.certificate)
        self.key.show_text(certificate.key)
        self.passphrase.show_text(certificate.passphrase)  # type: ignore[attr-defined]
        for widget in self._only_pem:
            widget.setVisible(certificate.kind == "pem")
        missing = _missing(certificate)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))

    def _arrange(self, number: int) -> None:
        theme = current_theme()
        grid = QGridLayout(self)
        theme.fit(grid.setContentsMargins, 12, 8, 12, 12)
        theme.fit(grid.setHorizontalSpacing, 8)
        theme.fit(grid.setVerticalSpacing, 8)
        grid.addWidget(self.enabled, 0, 0, 1, 2)
        grid.addWidget(self.remove, 0, 2)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Host"), self.host),
            (tr("Kind"), self.kind),
            (tr("Certificate"), self.certificate),
            (tr("Key"), self.key),
            (tr("Passphrase"), self.passphrase),
        )
        self._labels: list[QLabel] = []
        for at, (text, control) in enumerate(rows, start=1):
            label = QLabel(text, self)
            label.setBuddy(control)
            control.setAccessibleName(tr("{field} of certificate {number}", field=text, number=number))
            grid.addWidget(label, at, 0)
            grid.addWidget(control, at, 1, 1, 2)
            self._labels.append(label)
        self._only_pem = (self._labels[3], self.key)
        grid.addWidget(self._missing, len(rows) + 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.enabled.clicked.connect(lambda checked: self._change(enabled=checked))
        self.host.text_edited.connect(lambda text: self._change(host=text))
        self.kind.activated.connect(lambda at: self._change(kind=_KINDS[at][1]))
        self.certificate.text_edited.connect(lambda text: self._change(certificate=text))
        self.key.text_edited.connect(lambda text: self._change(key=text))
        self.passphrase.text_edited.connect(  # type: ignore[attr-defined]
            lambda text: self._change(passphrase=text)
        )

    def _change(self, **values: object) -> None:
        self.certificate_edited.emit(replace(self._certificate, **values))  # type: ignore[arg-type]

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._missing.setFont(theme.ui_font("small"))
        for label in self._labels:
            label.setFont(theme.ui_font())
            label.setMinimumWidth(theme.px(76))


class CertificateRow(SettingRow):
    """The setting `certificates`; an empty list of one's own is not the same as inheriting."""

    def __init__(
        self,
        label: str,
        hint: str,
        base: Base,
        make_secret: Callable[[str, str, str], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        self._table = CertificateTable(base, make_secret)
        super().__init__(label, hint, self._table, parent, wide=True)
        self._table.certificates_edited.connect(self.value_edited)

    @property
    def table(self) -> CertificateTable:
        return self._table

    def value_text(self, value: Certificates) -> str:
        return ", ".join(each.host or tr("a certificate without a host") for each in value) or tr(
            "none", "certificates"
        )

    def show_value(self, value: Certificates | None) -> None:
        self._table.show_certificates(value or ())
        self.show_overridden(value is not None)


def _missing(certificate: ClientCertificate) -> str:
    """What the card still lacks, in words."""
    if not certificate.host:
        return tr("Name the host it is for.")
    return "" if certificate.certificate else tr("Choose its file; until then it is not shown to anybody.")
