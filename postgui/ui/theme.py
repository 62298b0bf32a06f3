"""How the window looks: colours by role, fonts, lengths, light and dark, switched live.

Everything that paints asks here; no other file names a colour, a font or a style.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from postgui.ui.by_name import set_by_name
from postgui.ui.icon import IconEngine
from postgui.ui.lengths import Panes, Size, fit, fit_again
from postgui.ui.restyle import Follow, Restyle, roots
from postgui.ui.theme_file import read_colors, read_style

if TYPE_CHECKING:
    from postgui.model.problem import Problem
    from postgui.ui.own_theme import OwnTheme

Mode: TypeAlias = Literal["system", "light", "dark"]
ReadTheme: TypeAlias = Callable[[str], str]
"""Gives the text of a theme file by its name. OSError, ValueError: there is none that can be read."""
FontSize: TypeAlias = Literal["normal", "small", "tiny"]

STYLE = "Fusion"
_DARK_BELOW = 128
FONT_PX: dict[FontSize, int] = {"normal": 13, "small": 12, "tiny": 11}
CODE_FAMILIES = ("JetBrains Mono", "Cascadia Code", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono")
_PROPERTY = "postgui_theme"
_OWN_LOOK = "own"
_METHODS = frozenset({"get", "post", "put", "patch", "delete", "head", "options"})

_PALETTE: dict[QPalette.ColorRole, tuple[str, str]] = {
    # Qt's role -> ours, and ours when disabled.
    QPalette.ColorRole.Window: ("window", "window"),
    QPalette.ColorRole.WindowText: ("text", "text-disabled"),
    QPalette.ColorRole.Base: ("panel", "field-disabled"),
    QPalette.ColorRole.AlternateBase: ("window", "window"),
    QPalette.ColorRole.Text: ("text", "text-disabled"),
    QPalette.ColorRole.PlaceholderText: ("text-faint", "text-disabled"),
    QPalette.ColorRole.Button: ("field", "field-disabled"),
    QPalette.ColorRole.ButtonText: ("text", "text-disabled"),
    QPalette.ColorRole.BrightText: ("accent-text", "text-disabled"),
    QPalette.ColorRole.Highlight: ("selection", "selection-inactive"),
    QPalette.ColorRole.HighlightedText: ("selection-text", "text-disabled"),
    QPalette.ColorRole.Accent: ("accent", "line-strong"),
    QPalette.ColorRole.Link: ("accent-ink", "text-disabled"),
    QPalette.ColorRole.LinkVisited: ("accent-ink", "text-disabled"),
    QPalette.ColorRole.ToolTipBase: ("tooltip", "tooltip"),
    QPalette.ColorRole.ToolTipText: ("tooltip-text", "tooltip-text"),
    QPalette.ColorRole.Light: ("raised", "raised"),
    QPalette.ColorRole.Midlight: ("hover", "hover"),
    QPalette.ColorRole.Mid: ("line", "line"),
    QPalette.ColorRole.Dark: ("line-strong", "line-strong"),
    QPalette.ColorRole.Shadow: ("scroll", "scroll"),
}


class Theme(QObject):
    """The looks of one application; `current_theme()` finds it.

    Signals:
        scaled: Fonts or lengths are new: measure again. `changed` follows.
        changed: Colours or fonts are new: make again what was made of them. All is painted again anyway.
    """

    scaled = Signal()
    changed = Signal()

    def __init__(
        self,
        mode: str = "system",
        scale: float = 1.0,
        parent: QObject | None = None,
        read_theme: ReadTheme | None = None,
        *,
        painted: bool = True,
    ) -> None:
        """Read the theme of `mode`.

        Args:
            mode: A `Mode`, or the name of a theme file of the person's own.
            scale: 1.0 is 100 %.
            parent: Keeps it.
            read_theme: Gives the text of such a file.
            painted: False while nothing was painted yet. Then the application is made with `STYLE`, because
                to set that would make Qt's class of styles, and what can wait is left to `complete`.
        """
        super().__init__(parent)
        self._painted = painted
        self._mode = mode
        self._motion = True
        self._read_theme = read_theme
        self.problem: Problem | None = None
        self._scale = scale
        self._code_px = FONT_PX["small"]
        self._app: QApplication | None = None
        self._restyle = Restyle(self)
        self._last_own: OwnTheme | None = None
        self._code_family = ""
        self._load()

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def mode(self) -> str:
        """A `Mode`, or the name of a theme file of the person's own."""
        return self._mode

    def color(self, role: str) -> QColor:
        """The colour of `role`.

        Raises:
            KeyError: The theme files have no such role.
        """
        return self._colors[role]

    def icon(self, name: str, role: str = "icon") -> QIcon:
        """`resources/icons/NAME.svg` in the colour of `role`, also after the theme switched."""
        return QIcon(IconEngine(name, role, self.color))

    def px(self, size: int) -> int:
        """A length of the 4 px grid at the chosen scale, in device-independent pixels."""
        return max(1, round(size * self._scale)) if size else 0

    def fit(self, setter: Callable[..., object], *sizes: Size) -> None:
        """Call `setter` with lengths at the chosen scale, now and each time it is another.

        `setter` is a method of a widget, layout or other QObject that is in a window by then, as in
        `theme.fit(layout.setSpacing, 8)`.
        """
        fit(setter, sizes, self.px)

    def ui_font(self, size: FontSize = "normal", *, bold: bool = False) -> QFont:
        """The system's own typeface at one of our three sizes."""
        font = self._fonts.get((size, bold))
        if font is None:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
            font.setPixelSize(self.px(FONT_PX[size]))
            if bold:
                font.setBold(True)
            self._fonts[size, bold] = font
        return QFont(font)  # whoever asks may change it

    def code_font(self) -> QFont:
        """The first typeface for code that this machine has."""
        if not self._code_family:
            present = set(QFontDatabase.families())
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
            self._code_family = next((name for name in CODE_FAMILIES if name in present), fixed)
        font = QFont(self._code_family)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
        font.setPixelSize(self.px(self._code_px))
        return font

    def set_code_px(self, size: int) -> None:
        """How high the letters of code are at 100 %, in pixels."""
        if size != self._code_px:
            self._code_px = size
            self.scaled.emit()
            self.changed.emit()

    def set_motion(self, wanted: bool) -> None:
        """Let nothing move by itself, or leave it to the system."""
        self._motion = wanted

    def moves(self, widget: QWidget) -> bool:
        """Whether something in `widget` may move by itself: neither the person nor the system minds."""
        from PySide6.QtWidgets import QStyle  # its enums take 10 ms to make: not before the first paint

        duration = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
        return self._motion and duration != 0

    @staticmethod
    def only_text_takes_tab() -> bool:
        """Whether the system lets Tab go to text fields only, as macOS does unless it is told otherwise."""
        behavior = QGuiApplication.styleHints().tabFocusBehavior()
        return behavior != QtCore.Qt.TabFocusBehavior.TabFocusAllControls

    def set_mode(self, mode: str) -> None:
        """Be light, dark, whatever the system is, or a theme of the person's own, which is read again."""
        if mode == self._mode and mode in get_args(Mode):
            return
        self._mode = mode
        self._load()
        self._tell_system()
        self._refresh()

    def set_scale(self, scale: float) -> None:
        """Make everything larger or smaller; 1.0 is 100 %."""
        if scale != self._scale:
            grown, self._scale = scale / self._scale, scale
            self._refresh(grown)

    def apply(self, app: QApplication) -> bool:
        """Dress `app` and become its `current_theme()`; True if fonts and lengths may be new, too."""
        first = self._app is None
        self._app = app
        app.setProperty(_PROPERTY, self)
        if first:
            if self._painted:
                app.setStyle(STYLE)
            self._tell_system()
            app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        if self._painted or not first:
            self._load()
        app.setPalette(self._palette())
        app.setFont(self.ui_font())
        key = (self._scale, self._last_own)
        return self._restyle.dress(app, self._look, key, self._read_styles, whole=self._painted)

    def complete(self) -> None:
        """Make ready for another look: after the first paint, while the window has few widgets."""
        if self._app is not None and not self._painted:
            self._painted = True
            self._on_system_changed()
            self._restyle.complete(self._app)

    def follow(self, widget: QWidget, slot: Callable[[], object]) -> None:
        """Call `slot`, a method of `widget`, where `changed` is emitted; if it is hidden, once it is shown.

        For what many tabs have: with twenty open, nineteen need not follow at once.
        """
        self.scaled.connect(slot)
        self.changed.connect(Follow(widget, slot).tell)

    def mark_window(self, window: QWidget) -> None:
        """Let a window that belongs to no other have the look that all have: before it is shown."""
        self._restyle.mark(window)

    def _read_styles(self) -> dict[str, Callable[[], str]]:
        """What reads the sheets of light, dark, and the theme of the person's own that was chosen last."""
        styles: dict[str, Callable[[], str]] = {
            "light": lambda: read_style(False, read_colors(False), self.px),
            "dark": lambda: read_style(True, read_colors(True), self.px),
        }
        if (own := self._last_own) is not None:
            styles[_OWN_LOOK] = lambda: read_style(own.dark, own.colors, self.px)
        return styles

    @Slot()
    def _on_system_changed(self) -> None:
        follows = self._mode == "system" or self.problem is not None
        if follows and self._system_is_dark() != self._dark:
            self._refresh()

    def _refresh(self, grown: float = 1.0) -> None:
        if self._app is None:
            self._load()
            self.changed.emit()
            return
        shown = self._app.topLevelWidgets()
        windows = roots(shown)
        panes = Panes(windows if grown != 1.0 else ())
        self._restyle.paint_together(shown)
        if self.apply(self._app):
            fit_again(windows, self.px, grown)
            self.scaled.emit()
            panes.grow(grown)
        self.changed.emit()

    def _load(self) -> None:
        self._fonts: dict[tuple[FontSize, bool], QFont] = {}
        own = self._own()
        if own is not None:
            self._dark, self._names, self._look = own.dark, own.colors, _OWN_LOOK
            self._last_own = own
        else:
            self._dark = self._mode == "dark" or (self._mode != "light" and self._system_is_dark())
            self._names, self._look = read_colors(self._dark), _look(self._dark)
        self._colors = {role: QColor(text) for role, text in self._names.items()}

    def _own(self) -> "OwnTheme | None":
        """The theme file that is chosen; None where that is none, or can't be used: `problem` says why."""
        self.problem = None
        if self._mode in get_args(Mode):
            return None
        from postgui.model.problem import ProblemError  # not before the first paint of most
        from postgui.ui.own_theme import read_own_theme, unreadable

        try:
            if self._read_theme is None:
                raise FileNotFoundError
            return read_own_theme(self._mode, self._read_theme(self._mode))
        except ProblemError as error:
            self.problem = error.problem
        except (OSError, ValueError) as error:
            self.problem = unreadable(self._mode, error)
        return None

    def _tell_system(self) -> None:
        """Native parts (title bar, file dialogs) should match, where Qt can ask for it."""
        if self._app is None:
            return
        hints = self._app.styleHints()
        if self._mode == "system" or self.problem is not None:
            hints.unsetColorScheme()
        else:
            set_by_name(hints, colorScheme="Dark" if self._dark else "Light")

    def _system_is_dark(self) -> bool:
        if self._app is None and not self._painted:  # `complete` asks in Qt's words, which take time to make
            return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _DARK_BELOW
        return QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, (ours, disabled) in _PALETTE.items():
            palette.setColor(role, self.color(ours))
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color(disabled))
        inactive = self.color("selection-inactive")
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, inactive)
        return palette


def _look(dark: bool) -> str:
    return "dark" if dark else "light"


def current_theme() -> Theme:
    """The theme of the running application; a light one if none was applied yet.

    Raises:
        RuntimeError: There is no application.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("A theme needs a QApplication")
    theme = app.property(_PROPERTY)
    if not isinstance(theme, Theme):
        theme = Theme("light", parent=app)
        app.setProperty(_PROPERTY, theme)
    return theme


def method_role(method: str) -> str:
    """The colour role of a method; one shared role for those without a hue of their own."""
    word = method.lower()
    return f"method-{word}" if word in _METHODS else "method-other"


def status_role(status: int) -> str:
    """The colour role of a status code, by its class."""
    return f"status-{status // 100}xx" if 100 <= status <= 599 else "status-other"
