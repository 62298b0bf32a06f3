"""What a person may set for the whole program or for one workspace, as data: names, limits, words, help.

The settings file is read against it and the window draws its form from it: another preference is a field
of `Preferences` and an `Option` here. What is set of requests (`postgui.model.request.Settings`) stands
in the same file, in the table `send`.
"""

import json
from dataclasses import dataclass, fields
from functools import reduce
from typing import Any, Literal, TypeAlias

from postgui.model.language import LANGUAGES
from postgui.model.request import Settings
from postgui.translation import joined, mark, number, plural, tr

SettingsScope: TypeAlias = Literal["application", "workspace"]
SCOPES: tuple[SettingsScope, ...] = ("application", "workspace")
"""From the farthest to the nearest: a workspace beats the application."""

_NOT_FOR_ALL = ("forward_authorization", "connect_to", "unix_socket", "server_name")
REQUEST_NAMES = tuple(field.name for field in fields(Settings) if field.name not in _NOT_FOR_ALL)
"""The settings of requests that make sense for more than one collection."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What counts in this workspace. What each is, and what 0 means, is said by its `Option`."""

    theme: str = "system"
    language: str = "system"
    scale: float = 1.0
    reduce_motion: bool = False
    arrangement: Literal["auto", "side", "stack"] = "auto"
    code_px: int = 12
    tab_width: int = 4
    wrap_lines: bool = True
    show_whitespace: bool = False
    close_pairs: bool = True
    largest_body_mb: int = 2048
    history_body_mb: int = 256
    history_days: int = 0
    history_size_bytes: int = 5_000_000_000
    start_private: bool = False
    trash_days: int = 0
    trash_size_bytes: int = 0
    script_step_s: int = 10
    script_total_s: int = 120


@dataclass(frozen=True, slots=True)
class Option:
    """One preference: `name` is the field of `Preferences`, `table` and `key` its place in the file.

    `choices` are words and values; a `closed` option allows no other. Numbers lie between `least` and
    `most`, shown in `unit`. Words are marked, and translated where they are shown. A text that is none of the
    choices is what `other` says, `least` to `most` letters.
    """

    name: str
    table: str
    key: str
    section: str
    label: str
    help: str
    choices: tuple[tuple[str, Any], ...] = ()
    closed: bool = False
    least: float = 0
    most: float = 10**15
    unit: str = ""
    other: str = ""
    scopes: tuple[SettingsScope, ...] = SCOPES

    @property
    def default(self) -> Any:
        return getattr(Preferences(), self.name)

    def allows(self, value: Any) -> bool:
        """Whether the file may say so."""
        if self.closed:
            return any(type(value) is type(known) and value == known for _, known in self.choices)
        if isinstance(self.default, str):
            return isinstance(value, str) and self.least <= len(value) <= self.most
        if isinstance(self.default, float):
            return type(value) in (int, float) and self.least <= value <= self.most
        return type(value) is int and self.least <= value <= self.most

    def expects(self) -> str:
        """What it allows, in words, as the file would have it."""
        if self.closed:
            return self._choice_text()
        if isinstance(self.default, str):
            return tr("{one} or {other}", one=self._choice_text(), other=tr(self.other))
        if isinstance(self.default, float):
            return tr("a number from {least} to {most}", least=f"{self.least:g}", most=f"{self.most:.15g}")
        return tr("a whole number from {least} to {most}", least=f"{self.least:g}", most=f"{self.most:.15g}")

    def _choice_text(self) -> str:
        known = (json.dumps(value) for _, value in self.choices)
        return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), known)

    def text(self, value: Any) -> str:
        """A value in the words of the window."""
        words = next((text for text, known in self.choices if known == value), "")
        if words or isinstance(value, str):
            return tr(words) or value
        match self.unit:
            case "days":
                return plural("{n:,} day", "{n:,} days", value)
            case "bytes":
                return plural("{n:,} byte", "{n:,} bytes", value)
            case _:
                return joined(" ", (number(value), self.unit)) if self.unit else number(value)


_ON_OFF = ((mark("On"), True), (mark("Off"), False))
_ALONE: tuple[SettingsScope, ...] = ("application",)

_DAYS = (
    (mark("For ever"), 0),
    (mark("1 year"), 365),
    (mark("90 days"), 90),
    (mark("30 days"), 30),
    (mark("7 days"), 7),
)
OPTIONS = (
    Option(
        "theme",
        "look",
        "theme",
        mark("Appearance"),
        mark("Theme"),
        mark("Light or dark colors, or a theme of your own from the folder of themes."),
        ((mark("As the system"), "system"), (mark("Light"), "light"), (mark("Dark"), "dark")),
        least=1,
        most=100,
        other=mark("the name of a theme file"),
    ),
    Option(
        "scale",
        "look",
        "scale",
        mark("Appearance"),
        mark("Text size"),
        mark("Text and everything around it, larger or smaller."),
        tuple((f"{percent} %", percent / 100) for percent in (80, 90, 100, 110, 125, 150, 175, 200)),
        least=0.5,
        most=4,
    ),
    Option(
        "language",
        "look",
        "language",
        mark("Appearance"),
        mark("Language"),
        mark("Of the window. What servers send and what you write stays as it is."),
        ((mark("As the system"), "system"), *((name, code) for code, name in LANGUAGES.items())),
        closed=True,
    ),
    Option(
        "reduce_motion",
        "look",
        "reduce_motion",
        mark("Appearance"),
        mark("Reduce motion"),
        mark("Nothing moves by itself: no line while waiting, no gliding text. Off leaves it to the system."),
        _ON_OFF,
        closed=True,
    ),
    Option(
        "arrangement",
        "look",
        "arrangement",
        mark("Appearance"),
        mark("Request and response"),
        mark("How the two stand in the window."),
        (
            (mark("As the width allows"), "auto"),
            (mark("Side by side"), "side"),
            (mark("One above the other"), "stack"),
        ),
        closed=True,
    ),
    Option(
        "code_px",
        "editor",
        "font_px",
        mark("Editors"),
        mark("Size of code"),
        mark("Of bodies, scripts and responses. All else keeps its own."),
        tuple((f"{size} px", size) for size in (10, 11, 12, 13, 14, 16, 18, 20)),
        least=6,
        most=40,
        unit="px",
    ),
    Option(
        "tab_width",
        "editor",
        "tab_width",
        mark("Editors"),
        mark("Width of a tab"),
        mark("How many spaces wide a tab character is shown. The text stays as it is."),
        tuple((str(width), width) for width in (2, 3, 4, 8)),
        least=1,
        most=16,
    ),
    Option(
        "wrap_lines",
        "editor",
        "wrap_lines",
        mark("Editors"),
        mark("Wrap long lines"),
        mark("Off lets an editor scroll sideways."),
        _ON_OFF,
        closed=True,
    ),
    Option(
        "show_whitespace",
        "editor",
        "show_whitespace",
        mark("Editors"),
        mark("Show white space"),
        mark("A dot for each space and an arrow for each tab, in editors."),
        _ON_OFF,
        closed=True,
    ),
    Option(
        "close_pairs",
        "editor",
        "close_pairs",
        mark("Editors"),
        mark("Close brackets and quotes"),
        mark("The second one comes as soon as you type the first, in JSON, scripts and GraphQL."),
        _ON_OFF,
        closed=True,
    ),
    Option(
        "largest_body_mb",
        "send",
        "largest_body_mb",
        mark("Responses"),
        mark("Ask before receiving more than"),
        mark("A body that grows larger stops there until you say that you want the rest."),
        (
            ("100 MB", 100),
            ("500 MB", 500),
            ("1 GB", 1000),
            ("2 GB", 2048),
            ("10 GB", 10_000),
            (mark("Never"), 0),
        ),
        unit="MB",
    ),
    Option(
        "history_days",
        "history",
        "keep_days",
        mark("History"),
        mark("Keep the history"),
        mark("Older entries are offered for deletion; nothing goes by itself."),
        _DAYS,
        unit="days",
        scopes=_ALONE,
    ),
    Option(
        "history_size_bytes",
        "history",
        "keep_bytes",
        mark("History"),
        mark("Size of the history"),
        mark("When bodies take more room on the disk, the oldest entries are offered for deletion."),
        (
            (mark("Any size"), 0),
            ("20 GB", 20 * 10**9),
            ("5 GB", 5 * 10**9),
            ("1 GB", 10**9),
            ("100 MB", 10**8),
        ),
        unit="bytes",
        scopes=_ALONE,
    ),
    Option(
        "history_body_mb",
        "history",
        "largest_body_mb",
        mark("History"),
        mark("Largest body in the history"),
        mark("Of a larger response the history keeps everything but the body."),
        (("1 MB", 1), ("16 MB", 16), ("64 MB", 64), ("256 MB", 256), ("1 GB", 1000), ("2 GB", 2000)),
        unit="MB",
    ),
    Option(
        "start_private",
        "history",
        "start_private",
        mark("History"),
        mark("Start in private mode"),
        mark("What you send is kept neither in the history nor in the cookie jars until you end the mode."),
        _ON_OFF,
        closed=True,
    ),
    Option(
        "trash_days",
        "trash",
        "keep_days",
        mark("Trash"),
        mark("Keep what was deleted"),
        mark("At each start, what was deleted longer ago leaves the trash for good."),
        _DAYS,
        unit="days",
        scopes=_ALONE,
    ),
    Option(
        "trash_size_bytes",
        "trash",
        "keep_bytes",
        mark("Trash"),
        mark("Size of the trash"),
        mark(
            "At each start, what was deleted first leaves the trash for good until the rest takes no "
            "more room. What was deleted within the last day stays."
        ),
        ((mark("Any size"), 0), ("10 GB", 10 * 10**9), ("1 GB", 10**9), ("100 MB", 10**8)),
        unit="bytes",
        scopes=_ALONE,
    ),
    Option(
        "script_step_s",
        "scripts",
        "step_seconds",
        mark("Scripts"),
        mark("Time for one step"),
        mark(
            "How long a script may compute without a pause before it is ended. Counts for scripts "
            "that start from now on."
        ),
        (("2 s", 2), ("10 s", 10), ("30 s", 30), ("60 s", 60)),
        least=1,
        most=3600,
        unit="s",
    ),
    Option(
        "script_total_s",
        "scripts",
        "total_seconds",
        mark("Scripts"),
        mark("Time for a whole script"),
        mark("With everything that it waits for, such as requests of its own."),
        (("30 s", 30), (mark("2 min"), 120), (mark("10 min"), 600), ("1 h", 3600)),
        least=1,
        most=86_400,
        unit="s",
    ),
)
"""In the order and under the headings in which they are shown."""
