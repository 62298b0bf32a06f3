"""Reads the theme files: colours by role, and the style sheet with its names filled in.

Knows files and text only; `postgui.ui.theme` puts them on the application.
"""

import re
import string
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from postgui.resource import resource_path

LOOK = "look"
"""The property of a window that says which look it has, where the sheet has more than one."""
_WINDOWS = ("QMainWindow", "QDialog")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)(\{[^{}]*\})")


class StyleTemplate(string.Template):
    """A style sheet in which `$role` may contain dashes, as role names do."""

    idpattern = r"[a-z][a-z0-9-]*"


class StyleNames(Mapping[str, str]):
    """What a `$name` in the style sheet stands for.

    `$px-28` is a length at 100 %, scaled by `scale_px`; `$images` is the folder of the theme's small
    pictures; anything else is a colour role.
    """

    def __init__(self, colors: Mapping[str, str], scale_px: Callable[[int], int], images: str) -> None:
        self._colors = colors
        self._scale_px = scale_px
        self._images = images

    def __getitem__(self, name: str) -> str:
        if name.startswith("px-"):
            return f"{self._scale_px(int(name[3:]))}px"
        return self._images if name == "images" else self._colors[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._colors)

    def __len__(self) -> int:
        return len(self._colors)


@cache
def read_colors(dark: bool) -> Mapping[str, str]:
    """Role -> `#rrggbb` of the light or the dark theme."""
    text = resource_path("themes", "dark.toml" if dark else "light.toml").read_text("utf-8")
    colors = {role: color for group in tomllib.loads(text).values() for role, color in group.items()}
    return MappingProxyType(colors)


def read_style(dark: bool, colors: Mapping[str, str], scale_px: Callable[[int], int]) -> str:
    """The style sheet for the application.

    Raises:
        KeyError: The sheet names a role that the theme file lacks.
    """
    images = resource_path("themes", "dark" if dark else "light").as_posix()
    template = StyleTemplate(resource_path("themes", "style.qss").read_text("utf-8"))
    return template.substitute(StyleNames(colors, scale_px, images))


def style_in_look(style: str, look: str) -> str:
    """The rules of `style` for what is in a window whose property `LOOK` is `look`; they win over others."""
    return "\n".join(
        f"{_in_look(selectors, look)} {body}" for selectors, body in _RULE.findall(_COMMENT.sub("", style))
    )


def _in_look(selectors: str, look: str) -> str:
    mark = f'[{LOOK}="{look}"]'
    found = [selector.strip() for selector in selectors.split(",")]
    windows = [f"{selector}{mark}" for selector in found if selector in _WINDOWS]
    return ", ".join((*(f"*{mark} {selector}" for selector in found), *windows))
