"""A theme of a person's own: a light or dark base, and the colours that differ from it. Pure text.

    base = "dark"

    [colors]
    accent = "#d97706"

Tables may be named as in our own theme files, or at will: only the roles count.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr
from postgui.ui.theme_contrast import poor_pairs
from postgui.ui.theme_file import read_colors

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class OwnTheme:
    """`colors` has every role, those of the base where the file says nothing."""

    dark: bool
    colors: Mapping[str, str]


def read_own_theme(name: str, text: str) -> OwnTheme:
    """Read the file of the theme `name`.

    Raises:
        ProblemError: It is no theme; the problem says in which line.
    """
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProblemError(_problem(name, tr("It is no TOML: {error}.", error=error))) from error
    base = content.pop("base", None)
    if base not in ("light", "dark"):
        raise ProblemError(_problem(name, _at(text, "base", tr('base must be "light" or "dark".'))))
    known = read_colors(base == "dark")
    colors = dict(known)
    for role, value in _entries(content):
        if role not in known:
            raise ProblemError(
                _problem(name, _at(text, role, tr("There is no color role {role}.", role=role)))
            )
        if not (isinstance(value, str) and _COLOR.fullmatch(value)):
            raise ProblemError(
                _problem(name, _at(text, role, tr('{role} must be a color such as "#1f6feb".', role=role)))
            )
        colors[role] = value.lower()
    return OwnTheme(base == "dark", colors)


def hard_to_read(name: str, theme: OwnTheme) -> Problem | None:
    """Which of its colours are too much alike (WCAG AA), if any are that are not so in the base."""
    base = {pair for pair, _ in poor_pairs(read_colors(theme.dark))}
    poor = [(pair, found) for pair, found in poor_pairs(theme.colors) if pair not in base]
    if not poor:
        return None
    lines = [
        tr(
            "{ink} on {ground}: {found:.1f}, {least:g} is readable",
            ink=pair.ink,
            ground=pair.ground,
            found=found,
            least=pair.least,
        )
        for pair, found in poor
    ]
    return Problem(
        tr("Some of the theme {name} is hard to read", name=name),
        "\n".join(lines[:_SHOWN]),
        tr("Make the one darker or the other lighter, and choose the theme again."),
        "theme-contrast",
        "\n".join(lines),
    )


def first_theme(dark: bool) -> str:
    """The text of a theme file to begin with: every role of the base, switched off."""
    base = "dark" if dark else "light"
    roles = "\n".join(f'# {role} = "{color}"' for role, color in read_colors(dark).items())
    return (
        "# A theme for PostGUI. Take the # away from a color to change it, and choose the theme again in\n"
        '# the menu to see it. What stays as it is comes from the base, "light" or "dark".\n\n'
        f'base = "{base}"\n\n[colors]\n{roles}\n'
    )


def _entries(content: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for key, value in content.items():
        if isinstance(value, dict):
            yield from _entries(value)
        else:
            yield key, value


def _at(text: str, key: str, meaning: str) -> str:
    """`meaning` with the line where `key` is set; alone if that is not found."""
    found = re.search(rf"^[^\n#]*?(?<![\w-])[\"']?{re.escape(key)}[\"']?\s*=", text, re.MULTILINE)
    if found is None:
        return meaning
    line = text.count("\n", 0, found.start()) + 1
    return tr("Line {line}: {meaning}", line=line, meaning=meaning)


def unreadable(name: str, error: Exception) -> Problem:
    """The file is not there, or can't be read."""
    absent = isinstance(error, FileNotFoundError)
    return _problem(
        name,
        tr("There is no such file any more.") if absent else tr("It can’t be read: {error}.", error=error),
    )


def _problem(name: str, meaning: str) -> Problem:
    return Problem(
        tr("The theme {name} can’t be used", name=name),
        meaning,
        tr("Correct the file in the folder of themes, and choose it again."),
        "theme",
    )
