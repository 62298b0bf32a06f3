"""The scripts of a request, a folder or a collection: one editor, and a tab for each time they belong to.

A request has Python as well: one file, with functions for each of these times.
"""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Final, Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from postgui.model.script import Phase, Script, code_at, with_code
from postgui.translation import fill, joined, mark, tr
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.theme import current_theme

_TITLES: dict[Phase, str] = {
    "before-request": mark("Before request"),
    "after-response": mark("After response"),
    "tests": mark("Tests"),
    "hooks": mark("Hooks"),
}
_IN_A_LINE: dict[Phase, str] = {
    "before-request": mark("before request"),
    "after-response": mark("after response"),
    "tests": mark("tests"),
    "hooks": mark("hooks"),
}
_ALWAYS: tuple[Phase, ...] = ("before-request", "after-response", "tests")
RUNS = mark(
    "JavaScript as for Bruno (bru, req, res) or Postman (pm); runs without files, network or processes."
)
SENDS = mark(
    "What bru.sendRequest and pm.sendRequest send goes by the proxy, certificates, settings and variables of "
    "the request, without the headers and the authentication that it inherits."
)
NO_ENGINE = mark('JavaScript, kept as it is. To run it: pip install "postgui[scripts]"')
PYTHON: Final = "python"
PYTHON_RUNS = mark(
    "Python beside the request: before(request, variables), after(response, variables), test_* "
    "functions. Runs in a process of its own, once the collection is trusted."
)
_EXAMPLE = "def test_it_answers(response):\n    assert response.status == 200"
HOOKS = mark("JavaScript, kept as it is. PostGUI does not run hooks; Bruno does.")


class ScriptEditor(QWidget):
    """Shows scripts and reports what they become.

    Signals:
        scripts_edited: tuple[Script, ...]; str: merge key for undo.
        python_edited: str.
    """

    scripts_edited = Signal(object, str)
    python_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, has_python: bool = False) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._scripts: tuple[Script, ...] = ()
        self._has_python = has_python
        self._python = ""
        self._places: tuple[tuple[Phase | Literal["python"], int], ...] = ()
        self.phases = QTabBar(self)
        self.phases.setExpanding(False)
        self.phases.setDrawBase(False)
        self.phases.setAccessibleName(tr("When the script runs"))
        self.code = CodeEditor(self)
        self._language = "javascript"
        self.code.set_language(self._language)
        self.note = QLabel(self)
        self.note.setProperty("tone", "faint")
        self.note.setWordWrap(True)
        theme.fit(self.note.setContentsMargins, 12, 4, 12, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        phases = QHBoxLayout()
        theme.fit(phases.setContentsMargins, 4, 0, 0, 0)  # as the tabs above stand
        phases.addWidget(self.phases)
        column.addLayout(phases)
        column.addWidget(self.code, 1)
        column.addWidget(self.note)
        self.phases.currentChanged.connect(self._on_phase)
        self.code.text_edited.connect(self._on_edited)
        current_theme().scaled.connect(self._measure)
        self._measure()
        self._show_places()
        self._show_code()

    def show_scripts(self, scripts: Sequence[Script]) -> None:
        """Show `scripts`; several of one phase have a tab each."""
        self._scripts = tuple(scripts)
        self._show_places()
        self._show_code()

    def show_python(self, code: str) -> None:
        """Show the Python of the request."""
        self._python = code
        self._show_places()
        self._show_code()

    def choose(self, phase: Phase | Literal["python"]) -> None:
        """Bring the script of a phase to the front."""
        self.phases.setCurrentIndex(self._places.index((phase, 0)))

    def _show_places(self) -> None:
        counts = {phase: sum(script.phase == phase for script in self._scripts) for phase in _TITLES}
        shown = {phase: max(count, 1 if phase in _ALWAYS else 0) for phase, count in counts.items()}
        places: tuple[tuple[Phase | Literal["python"], int], ...] = tuple(
            (phase, number) for phase in _TITLES for number in range(shown[phase])
        )
        if self._has_python:
            places = (*places, (PYTHON, 0))
        if places != self._places:
            current = self._places[self.phases.currentIndex()] if self._places else places[0]
            self._places = places
            self.phases.blockSignals(True)
            while self.phases.count():
                self.phases.removeTab(0)
            for phase, number in places:
                self.phases.addTab(_title(phase, number))
            self.phases.setCurrentIndex(places.index(current) if current in places else 0)
            self.phases.blockSignals(False)
        for at, (phase, number) in enumerate(places):
            title = _title(phase, number)
            if self._code(phase, number).strip():
                title = fill("{title}  \u2022", title=title)
            if self.phases.tabText(at) != title:
                self.phases.setTabText(at, title)

    def _show_code(self) -> None:
        phase, number = self._places[max(0, self.phases.currentIndex())]
        self.code.setAccessibleName(tr("Script: {title}", title=_title(phase, 0)))
        language = "python" if phase == PYTHON else "javascript"
        if self._language != language:
            self._language = language
            self.code.set_language(language)
            self.code.setPlaceholderText(_EXAMPLE if phase == PYTHON else "")
        self.code.show_text(self._code(phase, number))
        note = _note(phase)
        self.note.setText(tr(note))
        self.note.setToolTip(tr(SENDS) if note == RUNS else "")

    def _code(self, phase: Phase | Literal["python"], number: int) -> str:
        return self._python if phase == PYTHON else code_at(self._scripts, phase, number)

    @Slot()
    def _on_phase(self) -> None:
        self._show_code()

    @Slot(object)
    def _on_edited(self, text: str) -> None:
        phase, number = self._places[max(0, self.phases.currentIndex())]
        if phase == PYTHON:
            if text != self._python:
                self._python = text
                self.python_edited.emit(text)
            return
        scripts = with_code(self._scripts, phase, text, number)
        if scripts != self._scripts:
            self.scripts_edited.emit(scripts, f"script {phase} {number}")

    @Slot()
    def _measure(self) -> None:
        font = current_theme().ui_font("small")
        self.note.setFont(font)
        self.phases.setFont(font)


def phases_text(phases: Sequence[Phase]) -> str:
    """`before request, tests`."""
    return joined(", ", (tr(_IN_A_LINE[phase]) for phase in phases))


def _title(phase: Phase | Literal["python"], number: int) -> str:
    if phase == PYTHON:
        return "Python"
    title = tr(_TITLES[phase])
    return tr("{title} {number}", title=title, number=number + 1) if number else title


def _note(phase: Phase | Literal["python"]) -> str:
    """What becomes of a script of this phase here."""
    if phase == PYTHON:
        return PYTHON_RUNS
    if phase == "hooks":
        return HOOKS
    return RUNS if find_spec("py_mini_racer") is not None else NO_ENGINE
