"""How this request is sent: timeout, redirects, TLS, HTTP version."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.ui.request.setting_row import ChoiceRow, NumberRow
from postgui.ui.theme import current_theme

SETTING_NAMES = (
    "timeout_ms",
    "follow_redirects",
    "max_redirects",
    "encode_url",
    "verify_tls",
    "http_version",
)
"""The settings that have a row here."""
_ON_OFF = (("On", True), ("Off", False))
_MOST_MS = 24 * 3600 * 1000
_MOST_REDIRECTS = 1000
_WIDTH_PX = 560


class SettingsPage(QScrollArea):
    """One row for each setting; every one can be left to the folder, the collection or the default."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.rows: dict[str, ChoiceRow | NumberRow] = {
            "timeout_ms": NumberRow("Timeout", "0 waits as long as it takes.", most=_MOST_MS, unit=" ms"),
            "follow_redirects": ChoiceRow("Follow redirects", "Go where a 3xx answer points.", _ON_OFF),
            "max_redirects": NumberRow("Most redirects", "Then stop with an error.", most=_MOST_REDIRECTS),
            "encode_url": ChoiceRow(
                "Encode URL", "Percent-encode what a URL can't hold; off sends it as typed.", _ON_OFF
            ),
            "verify_tls": ChoiceRow("Verify TLS certificate", "Off accepts any certificate.", _ON_OFF),
            "http_version": ChoiceRow(
                "HTTP version",
                "Auto lets the server choose.",
                (("Auto", "auto"), ("HTTP/1.1", "1.1"), ("HTTP/2", "2")),
            ),
        }
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for name, row in self.rows.items():
            column.addWidget(row)
            row.value_edited.connect(lambda value, name=name: self._on_edited(name, value))
        column.addStretch(1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self._body.setMaximumWidth(current_theme().px(_WIDTH_PX))

    def show_request(self, request: Request) -> None:
        for name, row in self.rows.items():
            row.show_value(getattr(request.settings, name))

    def _on_edited(self, name: str, value: Any) -> None:
        current = self._draft.current
        settings = replace(current.settings, **{name: value})
        self._draft.edit(replace(current, settings=settings), merge=f"settings {name}")
