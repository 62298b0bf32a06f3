"""The window speaks the language of the person: chosen while it is open, kept, whole, also right to left."""

import gc
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QMenu, QTabBar, QWidget

from postgui.model.language import LANGUAGES
from postgui.resource import resource_path
from postgui.translation import recalled, tr
from postgui.ui.document.document_view import DocumentView
from postgui.ui.editor.code_view import CodeView
from postgui.ui.language import _first_known, current_language
from postgui.ui.session import peek_look
from postgui.ui.tab_face import TabFace
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_settings_page import pick, settings_page
from tests.support.pseudo_language import pseudo, speaking_pseudo
from tests.support.screen_check import shown_widgets
from tests.support.shown_text import shown_texts
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene, all_scenes, sample_window, settle

ROOT = Path(__file__).parents[2]
TRANSLATED = sorted(LANGUAGES.keys() - {"en"})
FIELD = re.compile(r"\{\w*(?:![rsa])?(?::[^{}]*)?\}")
SCENES = (
    "window-answered",
    "request-auth",
    "request-settings",
    "settings-program",
    "palette-found",
    "run-compared",
    "environments-open",
    "load-finished",
    "welcome-doors",
    "window-history",
)
"""Of each part of the window one that shows much of it."""
SWITCHED = (
    *(each for each in SCENES if each != "palette-found"),  # it goes before one can switch
    "dialog-trash",
    "dialog-shortcuts",
    "response-cookies",
    "import-done",
    "monitor-running",
)
"""And those with texts that are put together."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    gc.collect()  # each test's closed qasync loop holds Qt timers that no other thread may free
    if QGuiApplication.instance() is not None:
        current_language().choose("en")


def words(root: QWidget) -> Iterator[str]:
    """What is written on the labels, buttons, tabs and empty fields that are on the screen."""
    for widget in shown_widgets(root):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))


def test_a_language_chosen_in_the_settings_is_spoken_at_once_and_kept(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            page = settings_page(opened, qtbot)
            english = set(words(opened.window))
            assert {"Language", "Theme"} <= english
            pick(page.form.rows["language"], "Deutsch")
            await until(lambda: current_language().code == "de", what="the window is German")
            german = set(words(opened.window))
            assert "Einstellungen" in [face.name for face in opened.window.area.strip.findChildren(TabFace)]
            assert opened.window.top_bar.workspace.text() == "Default"  # a name, whatever it reads like
            assert len(english - german) > 0.8 * len([text for text in english if text[1:].islower()])
            await until(
                lambda: peek_look(data_dir / "settings.toml").language == "de", what="the file has it"
            )
            palette = opened.desk.palette_box
            qtbot.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
            for typed, label in (("Neue Anfrage", "Neue Anfrage"), ("new request", "Neue Anfrage")):
                palette.field.setText(typed)
                assert palette.model.index(0).data() == label, typed
            palette.close_palette()
            pick(page.form.rows["language"], "English")
            await until(lambda: current_language().code == "en", what="the window is English")
            # Only the row itself says something else: the default is no longer what counts.
            again = set(words(opened.window))
            assert again - english == {"Instead of the default, As the system"}
            assert len(english - again) <= 1

    run_qt(scenario(), timeout_s=60)


def test_the_language_of_the_system_is_taken_where_it_is_known():
    assert _first_known(["de-AT", "en-US"]) == "de"
    assert _first_known(["zh-Hant-TW", "fr-FR"]) == "fr"
    assert _first_known(["ja-JP", "en-US"]) == "ja"
    assert _first_known(["pt-BR"]) == "en"


def test_simplified_chinese_is_for_those_who_read_it():
    assert _first_known(QLocale("zh-CN").uiLanguages()) == "zh_CN"
    assert _first_known(QLocale("zh-Hans-SG").uiLanguages()) == "zh_CN"
    assert _first_known(["zh"]) == "zh_CN"
    assert _first_known(QLocale("zh-TW").uiLanguages()) == "en"  # Qt ends this list with "zh"
    assert _first_known([*QLocale("zh-HK").uiLanguages(), "de-DE"]) == "de"
    assert _first_known(["zh-Hant-TW", "zh-Hans-CN"]) == "zh_CN"


@pytest.mark.parametrize("name", SWITCHED)
def test_whatever_is_shown_changes_its_language_while_it_is_shown(name, run_qt, playground):
    """The same scene, opened in German and switched to it: not one text of any widget differs."""

    async def scenario() -> None:
        async with sample_window(playground) as opened:
            shown = await all_scenes()[name](opened)
            await settle(5)
            current_language().choose("de")
            await settle(5)
            switched = _all_said(opened.window, shown)
            _close(shown)
        async with sample_window(playground, language="de") as opened:
            assert current_language().code == "de"
            shown = await all_scenes()[name](opened)
            with suppress(AssertionError):  # the history, for one, comes when its thread has written it
                await until(lambda: switched <= _all_said(opened.window, shown))
            born = _all_said(opened.window, shown)
            _close(shown)
        assert switched - born == set(), f"left behind, of {len(born)}"

    run_qt(scenario(), timeout_s=90)


def _all_said(*roots: QWidget) -> set[tuple[str, str]]:
    """Without what is another at each time: figures, and the folder of the test."""
    said = set()
    for root in roots:
        for where, text in shown_texts(root):
            if where == "ElidedLabel.text":
                continue  # cut off by its width; the whole is what it is called
            text = re.sub(r"/tmp/\S*|postgui-gallery-\w+", "FOLDER", text.replace("&", ""))
            text = re.sub(r"\d[\d.,]*( (ms|s|min|kB|B)\b)?", "0", text)
            said.add((where, re.sub(r"\w*\u2026\w*", "\u2026", text)))
    return said


@pytest.mark.parametrize("name", ["window-answered", "environments-open"])
def test_what_a_person_named_is_never_translated(name, run_qt, playground):
    """Each name of the sample is said as a text of ours, too: none may change with the language."""

    async def scenario() -> None:
        async with sample_window(playground) as opened:
            shown = await all_scenes()[name](opened)
            await settle(5)
            names = {each for each in _names(opened) if recalled(each) is None}
            assert names
            for each in names:
                tr(each)
            with speaking_pseudo():
                await settle(5)
                wrong = {pseudo(each) for each in names}
                said = [each for root in (opened.window, shown) for each in shown_texts(root)]
                assert not [(where, text) for where, text in said if text in wrong]
            _close(shown)

    run_qt(scenario(), timeout_s=60)


def _names(opened: OpenWindow) -> Iterator[str]:
    nodes = list(opened.context.collections.roots())
    while nodes:
        node = nodes.pop()
        yield node.name
        nodes += node.children
    yield from opened.desk.display.environment_names


@pytest.mark.parametrize("name", SCENES)
def test_from_right_to_left_nothing_breaks(name, run_qt, playground):
    run_qt(_mirrored(all_scenes()[name], playground), timeout_s=60)


async def _mirrored(scene: Scene, playground: str) -> None:
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        async with sample_window(playground) as opened:
            shown = await scene(opened)
            await settle(5)
            assert not shown.grab().isNull()
            sidebar = opened.window.sidebar
            if shown is opened.window and sidebar.isVisible():
                assert sidebar.mapTo(opened.window, sidebar.rect().center()).x() > opened.window.width() / 2
                if sidebar.tree.rows():
                    assert sidebar.tree.text_left(0) > sidebar.tree.width() / 2
            code = [*shown.findChildren(CodeView), *shown.findChildren(DocumentView)]
            assert all(view.layoutDirection() == Qt.LayoutDirection.LeftToRight for view in code)
            _close(shown)
    finally:
        QGuiApplication.setLayoutDirection(before)


def _close(shown: QWidget) -> None:
    if isinstance(shown, QDialog | QMenu):
        shown.close()


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated_with_its_fields(code):
    faults = []
    for message in ET.parse(resource_path("languages", f"postgui_{code}.ts")).iter("message"):
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(forms):
            faults.append(f"not translated: {source!r}")
        known = set(FIELD.findall(source + comment))
        if any(not set(FIELD.findall(form)) <= known for form in forms):
            faults.append(f"another field than in {source!r}: {forms}")
        one = message.get("numerus") != "yes"
        if one and sorted(FIELD.findall(forms[0])) != sorted(FIELD.findall(source)):
            faults.append(f"a field is missing: {source!r}: {forms[0]!r}")
    assert not faults, "\n".join(faults[:20])


def test_the_files_have_what_the_code_says_and_nothing_else(tmp_path):
    known = ROOT / "resources" / "languages" / "postgui_de.ts"
    fresh = tmp_path / "postgui_de.ts"
    shutil.copy(known, fresh)
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    aliases = ["-extensions", "py", "-tr-function-alias", "tr+=mark,tr+=plural"]
    more = ["-no-obsolete", "-locations", "none", "postgui", "-ts", str(fresh)]
    subprocess.run([tool, *aliases, *more], cwd=ROOT, check=True, capture_output=True)
    assert _sources(fresh) == _sources(known), "run: python3 dev.py languages"


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_compiled_file_is_that_of_the_texts(code, tmp_path):
    texts = resource_path("languages", f"postgui_{code}.ts")
    compiled = tmp_path / "fresh.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, texts, "-qm", compiled], check=True, capture_output=True)
    assert compiled.read_bytes() == texts.with_suffix(".qm").read_bytes(), "run: python3 dev.py languages"
    assert QLocale(code).name().startswith(code)


def _sources(file: Path) -> set[tuple[str, str]]:
    return {
        (message.findtext("source", ""), message.findtext("comment", ""))
        for message in ET.parse(file).iter("message")
    }
