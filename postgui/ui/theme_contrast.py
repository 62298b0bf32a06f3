"""Which colours meet on the screen, and whether they can be told apart (WCAG 2.2, contrast ratios).

What the style sheet puts together is read from the sheet; what is painted by hand stands in `_PAINTED`. The
tests measure both themes against all of it, and a theme of a person's own is told what can't be read in it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from postgui.resource import resource_path

AA_TEXT = 4.5
AA_PART = 3.0
"""What is no text, but must be seen: an icon, the frame of the focus, a phase of a waterfall."""

_GROUNDS = ("window", "panel", "raised")
"""What shows through where a rule has no background of its own."""
_ROWS = ("hover", "selection", "selection-inactive")
_LETTERS = ("get", "post", "put", "patch", "delete", "head", "options", "other")
_CLASSES = ("1xx", "2xx", "3xx", "4xx", "5xx", "other")
_SYNTAX = ("key", "string", "number", "keyword", "comment", "tag", "attribute", "punctuation")
_PHASES = ("dns", "connect", "tls", "send", "wait", "receive")
_MARKS = ("red", "orange", "yellow", "green", "teal", "blue", "violet", "pink", "grey")

_PAINTED: Mapping[str, tuple[str, ...]] = {
    "text": (*_GROUNDS, *_ROWS, "field", "editor", "current-line", "match", "match-current", "bracket"),
    "text-muted": (*_GROUNDS, "hover", "field", "warning-soft", "error-soft", "info-soft"),
    "text-faint": (*_GROUNDS, "field"),
    "accent-text": ("accent", "accent-hover", "accent-pressed"),
    "accent-ink": _GROUNDS,
    "line-number": ("editor", "current-line"),
    "variable-ok": ("variable-ok-soft", "field"),
    "variable-missing": ("variable-missing-soft", "field"),
    **{sign: (*_GROUNDS, "hover", f"{sign}-soft") for sign in ("error", "warning", "ok", "info")},
    **{f"method-{name}": (*_GROUNDS, *_ROWS, "field") for name in _LETTERS},
    **{f"status-{name}": ("window", "panel", *_ROWS) for name in _CLASSES},
    **{f"syntax-{name}": ("editor", "current-line") for name in _SYNTAX},
}
"""Words painted by hand: their colour -> what they are painted on."""

_PARTS: Mapping[str, tuple[str, ...]] = {
    "focus": (*_GROUNDS, "field", "editor"),
    "icon": _GROUNDS,
    "icon-muted": (*_GROUNDS, "field"),
    "accent-ink": _GROUNDS,
    **{f"phase-{name}": ("panel",) for name in _PHASES},
    **{f"mark-{name}": ("window", "panel", "raised") for name in _MARKS},
}
"""Icons, frames, dots and bars that say something: their colour -> what they are painted on."""

UNREAD = frozenset(
    {"line", "line-strong", "scroll", "scroll-hover", "text-disabled", "pressed", "field-disabled"}
)
"""Roles that nobody must read: dividing lines, scroll bars, what is switched off (exempt by WCAG 1.4.3)."""

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_STATE = re.compile(r"(?<!:):[\w!-]+")
_PROPERTY = re.compile(r"\[[^\]]*\]")
_COLOR = re.compile(
    r"(?<![\w-])(selection-)?(background(?:-color)?|color)\s*:\s*(\$[a-z][a-z0-9-]*|transparent)"
)


@dataclass(frozen=True, slots=True)
class RolePair:
    """`ink` is seen on `ground`; their contrast is to be `least` or more."""

    ink: str
    ground: str
    least: float


def role_pairs() -> frozenset[RolePair]:
    """Every pair of roles that meets on the screen."""
    return frozenset(
        (
            *_pairs(_PAINTED, AA_TEXT),
            *_pairs(_PARTS, AA_PART),
            *(RolePair(ink, ground, AA_TEXT) for ink, ground in _sheet_pairs()),
        )
    )


def poor_pairs(colors: Mapping[str, str]) -> tuple[tuple[RolePair, float], ...]:
    """The pairs that are too much alike in `colors` (role -> `#rrggbb`), and their contrast; worst first."""
    measured = ((pair, contrast(colors[pair.ink], colors[pair.ground])) for pair in role_pairs())
    poor = [(pair, found) for pair, found in measured if found < pair.least]
    return tuple(sorted(poor, key=lambda each: (each[1], each[0].ink, each[0].ground)))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    """Relative luminance of `#rrggbb` (WCAG 2.2)."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _pairs(table: Mapping[str, tuple[str, ...]], least: float) -> Iterator[RolePair]:
    for ink, grounds in table.items():
        for ground in grounds:
            yield RolePair(ink, ground, least)


def _sheet_pairs() -> Iterator[tuple[str, str]]:
    """Colour and background of each rule of the style sheet; a state takes from the rule without it."""
    sheet = _COMMENT.sub("", resource_path("themes", "style.qss").read_text("utf-8"))
    known: dict[str, dict[str, str]] = {}
    for selectors, body in _RULE.findall(sheet):
        said: dict[str, str] = {}
        for selection, what, value in _COLOR.findall(body):
            said[f"{selection}{what.removesuffix('-color')}"] = value.removeprefix("$")
        for selector in (each.strip() for each in selectors.split(",")):
            plain = _STATE.sub("", selector)
            below = (_PROPERTY.sub("", plain), plain, selector)
            merged = {role: name for each in below for role, name in known.get(each, {}).items()} | said
            known[selector] = merged
            for prefix in ("", "selection-"):
                ink = merged.get(f"{prefix}color", "")
                if not ink or ink in ("transparent", *UNREAD):
                    continue
                ground = merged.get(f"{prefix}background", "transparent")
                for each in _GROUNDS if ground == "transparent" else (ground,):
                    yield ink, each
