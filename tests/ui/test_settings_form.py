"""The form of settings: rows for all of them, what is wrong or dangerous is said, certificates are edited."""

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from postgui.model.request import ClientCertificate, Settings
from postgui.ui.certificate_table import CertificateRow
from postgui.ui.request.setting_rows import RowTools
from postgui.ui.request.setting_text import PathText, PlainText
from postgui.ui.request.settings_form import SettingsForm

# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard|does not support raise")
LEFT = Qt.MouseButton.LeftButton


class Shown:
    """A form on the screen, and what it reported."""

    def __init__(self, qtbot: QtBot, settings: Settings, base: Path | None = None) -> None:
        self.form = SettingsForm(RowTools(lambda: base))
        self.reports: list[Settings] = []
        self.form.settings_edited.connect(lambda new, _merge: self.reports.append(new))
        self.form.show_settings(settings)
        qtbot.addWidget(self.form)
        self.form.resize(420, 800)
        self.form.show()
        qtbot.waitExposed(self.form)


def red(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return " ".join(a.text() for a in labels if a.property("tone") == "error" and a.isVisible())


def test_every_setting_has_a_row_with_a_name(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Settings())
    assert set(shown.form.rows) == {field.name for field in fields(Settings)}
    assert all(row.control.accessibleName() for row in shown.form.rows.values())
    assert shown.reports == []


@pytest.mark.parametrize(
    ("name", "text", "wrong"),
    [
        ("proxy", "ftp://x", "is not a proxy"),
        ("proxy", "http://x/proxy.pac", "not supported"),
        ("proxy", "system", ""),
        ("proxy", "socks5h://127.0.0.1:9050", ""),
        ("proxy", "{{proxy}}", ""),
        ("connect_to", "host:", "Write"),
        ("connect_to", ":8443", ""),
        ("local_address", "eth0", "not a name"),
        ("local_address", "192.0.2.7", ""),
    ],
)
def test_what_is_typed_is_reported_and_what_is_wrong_is_said(qtbot, name, text, wrong) -> None:
    shown = Shown(qtbot, Settings())
    row = shown.form.rows[name]
    qtbot.keyClicks(row.control, text)
    assert getattr(shown.reports[-1], name) == text
    assert wrong in red(row)
    assert bool(wrong) == bool(red(row))


def test_an_emptied_text_is_inherited_again(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Settings(server_name="x"))
    control = shown.form.rows["server_name"].control
    qtbot.keyClick(control, Qt.Key.Key_Backspace)
    assert shown.reports == [Settings()]
    assert not shown.form.rows["server_name"].reset.isVisible()


def test_what_is_not_safe_is_red(qtbot: QtBot) -> None:
    safe = Shown(qtbot, Settings(verify_tls=True))
    assert red(safe.form) == ""
    shown = Shown(qtbot, Settings(verify_tls=False, insecure_hosts="localhost"))
    assert "anybody on the way" in red(shown.form.rows["verify_tls"])
    assert "anybody on the way" in red(shown.form.rows["insecure_hosts"])


def test_looking_for_a_word_shows_the_rows_that_are_meant(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Settings())
    qtbot.keyClicks(shown.form.search, "sni")
    visible = {name for name, row in shown.form.rows.items() if row.isVisible()}
    assert visible == {"connect_to", "server_name"}
    shown.form.search.setText("retries")
    assert shown.form.rows["retry_delay_ms"].isVisible()
    shown.form.search.setText("no such thing")
    assert not any(row.isVisible() for row in shown.form.rows.values())
    shown.form.search.clear()
    assert all(row.isVisible() for row in shown.form.rows.values())


def test_passwords_are_dots(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Settings(proxy_password="abc"))
    control = shown.form.rows["proxy_password"].control
    assert isinstance(control, PlainText)
    assert "abc" not in control.displayText()


def test_client_certificates_are_added_edited_and_removed(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Settings())
    row = shown.form.rows["certificates"]
    assert isinstance(row, CertificateRow)
    table = row.table
    qtbot.mouseClick(table.add, LEFT)
    qtbot.keyClicks(table.cards[0].host, "*.test")
    qtbot.keyClicks(table.cards[0].certificate.path, "a.pem")
    qtbot.mouseClick(table.add, LEFT)
    qtbot.keyClicks(table.cards[1].host, "b")
    expected = (ClientCertificate("*.test", certificate="a.pem"), ClientCertificate("b"))
    both = shown.reports[-1].certificates
    assert both is not None
    assert list(both) == list(expected)
    qtbot.waitUntil(lambda: "Choose its file" in red(table.cards[1]))
    table.cards[1].kind.activated.emit(1)
    assert not table.cards[1].key.isVisible()
    qtbot.mouseClick(table.cards[0].remove, LEFT)
    left = shown.reports[-1].certificates
    assert left is not None
    assert list(left) == [ClientCertificate("b", "pkcs12")]
    assert len(table.cards) == 1
    assert table.cards[0].host.text() == "b"
    qtbot.mouseClick(row.reset, LEFT)
    assert shown.reports[-1].certificates is None


def test_a_chosen_file_is_kept_relative_to_the_collection(qtbot, tmp_path, monkeypatch) -> None:
    shown = Shown(qtbot, Settings(), tmp_path)
    control = shown.form.rows["ca_file"].control
    assert isinstance(control, PathText)
    monkeypatch.setattr(
        QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(tmp_path / "ca.pem"))
    )
    qtbot.mouseClick(control.browse, LEFT)
    assert shown.reports[-1].ca_file == "ca.pem"
