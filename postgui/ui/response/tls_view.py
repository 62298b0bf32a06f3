"""The TLS tab: how the connection was protected, and the certificates that the server showed."""

import time
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.formats.render.tls_text import peers_of, tls_lines, tls_note
from postgui.model.exchange import Exchange
from postgui.net.certificate import describe_chain
from postgui.services.plain_credentials import plain_credentials_of
from postgui.translation import tr
from postgui.ui.response.fact_table import Fact, FactTable
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.viewer import ViewerWidget


def read_chains(exchange: Exchange) -> tuple[Any, ...]:
    """The certificates of each origin of `exchange`, read (the first time takes a while)."""
    return tuple(describe_chain(peer.certificates) for _, peer in peers_of(exchange))


class TlsView(ViewerWidget):
    """Shows facts, and above them what to worry about; Copy takes all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.warning = NoteBar(self)
        self.note = NoteBar(self)
        self.table = FactTable(self, tr("Connection and certificates"))
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.warning)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        text, role = tls_note(exchange)
        self.warning.show_note(plain_credentials_of(exchange), role="warning")
        self.note.show_note(text, role=role)
        self.table.show_facts(
            [
                Fact(line.label, line.value, line.role, title=line.title, code=line.code)
                for line in tls_lines(exchange, prepared, time.time())
            ]
        )

    def clear(self) -> None:
        self.warning.show_note("")
        self.note.show_note("")
        self.table.show_facts(())

    def copy_text(self) -> str:
        notes = [bar.label.text() for bar in (self.warning, self.note) if bar.label.text()]
        return "\n".join((*notes, self.table.lines())).strip("\n")
