"""One settings file: TOML that people may edit by hand. What can't be used is told with its line.

Reading is the standard library's tomllib. tomlkit, slower and only needed for a change, keeps comments,
order and keys that this version does not know. All functions block: call them in a thread.
"""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias, get_args, get_type_hints

from postgui.model.preferences import OPTIONS, REQUEST_NAMES, Option, SettingsScope
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import ClientCertificate, Settings
from postgui.storage.file import write_atomic
from postgui.storage.process_lock import locked
from postgui.translation import tr

SEND, SHORTCUTS = "send", "shortcuts"
DAMAGED = "settings-damaged"
"""Kind of the problem of a file that is no TOML."""
Place: TypeAlias = tuple[str, str]
"""Table and key."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What one file says, as far as it can be used.

    `preferences` and `requests` are by field name. `shortcuts` are the keys of commands that have others
    than they came with; none at all is an empty tuple.
    """

    preferences: Mapping[str, Any] = field(default_factory=dict)
    requests: Mapping[str, Any] = field(default_factory=dict)
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    damaged: bool = False


def read_settings(path: Path, scope: SettingsScope, text: str | None = None) -> Stored:
    """What the file at `path` says; nothing where there is none. It is left as it is, whatever it holds."""
    try:
        text = path.read_text("utf-8-sig") if text is None else text  # Windows editors add the mark
        import tomllib  # many have no such file

        tables = tomllib.loads(text)
    except FileNotFoundError:
        return Stored()
    except (OSError, ValueError, RecursionError) as error:
        return Stored(problems=(_unreadable(path, text or "", error),), damaged=True)
    preferences: dict[str, Any] = {}
    problems: list[Problem] = []
    for option in OPTIONS:
        found, value = _at(tables, option.table, option.key)
        if not found:
            continue
        if scope not in option.scopes:
            problems.append(_misplaced(path, text, option))
        elif option.allows(value):
            preferences[option.name] = value
        else:
            problems.append(_unusable(path, text, (option.table, option.key), value, option.expects()))
    requests, wrong = _requests(path, text, tables)
    shortcuts, more = _shortcuts(path, text, tables)
    return Stored(preferences, requests, shortcuts, (*problems, *wrong, *more))


def write_settings(path: Path, changes: Mapping[Place, Any]) -> None:
    """Put `changes` into the file as it is now; None takes a key out. Others' edits, comments, order stay.

    Raises:
        ProblemError: The file has a mistake, or something else where the setting belongs, so that nothing
            can be put into it; it is left as it is.
        OSError: The disk refused; what was there is still there.
    """
    with locked(path):
        _replace(path, changes)


def make_settings(path: Path) -> None:
    """Where there is no file at `path`, make one that says what can be set, all in comments.

    Raises:
        OSError: It can't be written.
    """
    with locked(path):
        if path.exists():
            return
        lines = ["# The settings of PostGUI. What is changed here counts as soon as the file is saved.", ""]
        for table in dict.fromkeys(option.table for option in OPTIONS):
            lines += [f"[{table}]"]
            for option in OPTIONS:
                if option.table == table:
                    lines += [f"# {option.help}", f"# {option.key} = {json.dumps(option.default)}"]
            if table == SEND:
                lines += ["# What requests do unless they, their folders or collection say otherwise:"]
                lines += [f"# {name} =" for name in REQUEST_NAMES]
            lines += [""]
        lines += [f"[{SHORTCUTS}]", '# "tab.close" = "Ctrl+F4"', ""]
        write_atomic(path, "\n".join(lines).encode())


def place_of(name: str) -> Place:
    """Where a preference or a setting of requests stands in the file."""
    for option in OPTIONS:
        if option.name == name:
            return option.table, option.key
    return SEND, name


def _at(tables: Mapping[str, Any], table: str, key: str) -> tuple[bool, Any]:
    inside = tables.get(table)
    if not isinstance(inside, dict) or key not in inside:
        return False, None
    return True, inside[key]


def _requests(path: Path, text: str, tables: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    found: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, kind in _request_kinds().items():
        there, value = _at(tables, SEND, name)
        if not there:
            continue
        try:
            found[name] = _checked(name, value, kind)
        except ValueError as error:
            problems.append(_unusable(path, text, (SEND, name), value, str(error)))
    return found, problems


def _request_kinds() -> dict[str, Any]:
    """The type of each setting, without None."""
    hints = get_type_hints(Settings)
    return {name: get_args(hints[name])[0] for name in REQUEST_NAMES}


def _checked(name: str, value: Any, kind: Any) -> Any:
    """`value` where the model takes it.

    Raises:
        ValueError: It does not; the text says what it would take.
    """
    if kind is bool:
        if type(value) is bool:
            return value
        raise ValueError(tr("true or false"))
    if kind is int:
        if type(value) is int and 0 <= value < 2**31:
            return value
        raise ValueError(tr("a whole number from 0"))
    if kind is str:
        if isinstance(value, str) and (name != "proxy_password" or is_reference(value)):
            return value
        raise ValueError(
            tr("a secret variable, such as {{proxyPassword}}") if name == "proxy_password" else tr("a text")
        )
    if name == "certificates":
        return _certificates(value)
    known = get_args(kind)
    if value in known:
        return value
    between = tr("or", "between values")
    raise ValueError(f" {between} ".join(f'"{word}"' for word in known))


def is_reference(text: str) -> bool:
    """Whether a secret is only named: the settings file is plain text, the keyring has the value."""
    return not text or re.fullmatch(r"\{\{[^{}]+\}\}", text.strip()) is not None


def _certificates(value: Any) -> tuple[ClientCertificate, ...]:
    import msgspec

    try:
        found: tuple[ClientCertificate, ...] = msgspec.convert(value, tuple[ClientCertificate, ...])
    except msgspec.ValidationError as error:
        raise ValueError(
            tr("a list of tables with host, kind, certificate and key ({error})", error=error)
        ) from error
    if not all(is_reference(each.passphrase) for each in found):
        raise ValueError(tr("certificates whose passphrase is a secret variable, such as {{passphrase}}"))
    return found


def _shortcuts(
    path: Path, text: str, tables: Mapping[str, Any]
) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    table = tables.get(SHORTCUTS)
    if not isinstance(table, dict):
        return {}, []
    found: dict[str, tuple[str, ...]] = {}
    problems: list[Problem] = []
    for command, keys in table.items():
        listed = [keys] if isinstance(keys, str) else keys
        if isinstance(listed, list) and all(isinstance(each, str) for each in listed):
            found[command] = tuple(each for each in listed if each)
        else:
            expected = tr('keys such as "Ctrl+Shift+T", or a list of them')
            problems.append(_unusable(path, text, (SHORTCUTS, command), keys, expected))
    return found, problems


def _replace(path: Path, changes: Mapping[Place, Any]) -> None:
    import tomllib

    import tomlkit
    import tomlkit.exceptions

    data = b""
    with suppress(FileNotFoundError):
        data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
        tomllib.loads(text)  # as it is read: tomlkit lets some mistakes pass
        document = tomlkit.parse(text)
    except (tomlkit.exceptions.TOMLKitError, ValueError, RecursionError) as error:
        raise ProblemError(_unwritable(path, data.decode("utf-8", "replace"), error)) from error
    for (table, key), value in changes.items():
        _check_room(path, text, document, (table, key), value)
        if value is None:
            if isinstance(inside := document.get(table), dict):
                inside.pop(key, None)
            continue
        if not isinstance(document.get(table), dict):
            document[table] = tomlkit.table()
        document[table][key] = _as_toml(value)
    write_atomic(path, tomlkit.dumps(document).encode())


def _check_room(path: Path, text: str, document: Mapping[str, Any], place: Place, value: Any) -> None:
    """Nothing is put over something of another shape that a person wrote; raises ProblemError."""
    table, key = place
    inside = document.get(table)
    if inside is not None and not isinstance(inside, dict) and value is not None:
        wrong = tr("{name} is no table", name=table)
    elif isinstance(inside, dict) and isinstance(inside.get(key), dict):
        wrong = tr("{name} is a table", name=f"{table}.{key}")
    else:
        return
    raise ProblemError(replace(_unwritable(path, text, ValueError(wrong)), kind="settings-shape"))


def _as_toml(value: Any) -> Any:
    """Certificates as inline tables, without what is the default; anything else as it is."""
    import tomlkit

    if not isinstance(value, tuple):
        return value
    rows = tomlkit.array()
    rows.multiline(len(value) > 1)
    for each in value:
        if not isinstance(each, ClientCertificate):
            rows.append(each)
            continue
        row = tomlkit.inline_table()
        for name in ("host", "kind", "certificate", "key", "passphrase", "enabled"):
            if (said := getattr(each, name)) != getattr(ClientCertificate(""), name):
                row[name] = said
        if "host" not in row:
            row["host"] = ""
        rows.append(row)
    return rows


def with_base(settings: Settings, base: Path) -> Settings:
    """`settings` whose relative paths count from `base`; those with variables stay as they are."""

    def absolute(text: str) -> str:
        return str(base / text) if text and "{{" not in text else text

    certificates = tuple(
        replace(each, certificate=absolute(each.certificate), key=absolute(each.key))
        for each in settings.certificates or ()
    )
    return replace(
        settings,
        ca_file=absolute(settings.ca_file) if settings.ca_file else settings.ca_file,
        certificates=certificates if settings.certificates is not None else None,
    )


def line_of(text: str, table: str, key: str) -> int:
    """The line, counted from 1, on which `key` of `table` is set; 0 where that can't be told."""
    name = rf"(?:\"{re.escape(key)}\"|'{re.escape(key)}'|{re.escape(key)})"
    dotted = re.compile(rf"\s*{re.escape(table)}\s*\.\s*{name}\s*=")
    plain = re.compile(rf"\s*{name}\s*=")
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        if heading := re.match(r"\s*\[\s*\"?([^\[\]\"]+?)\"?\s*\]", line):
            inside = heading[1]
        elif (inside == table and plain.match(line)) or (not inside and dotted.match(line)):
            return number
    return 0


def _where(path: Path, text: str, place: Place) -> str:
    line = line_of(text, *place)
    return tr("line {line} of {path}", line=line, path=path) if line else str(path)


def _reason(text: str, error: Exception) -> str:
    last = tr("at line {line}, the end of the file", line=text.count(chr(10)) + 1)
    return str(error).replace("at end of document", last)


def _unreadable(path: Path, text: str, error: Exception) -> Problem:
    reason = _reason(text, error)
    return Problem(
        tr("The settings file could not be read"),
        tr(
            "{reason}. What it says does not count until it is mended; the file is left as it is.",
            reason=reason,
        ),
        tr("Mend {path}: it is read again as soon as it is saved.", path=path),
        kind=DAMAGED,
        detail=reason,
    )


def _unwritable(path: Path, text: str, error: Exception) -> Problem:
    reason = _reason(text, error)
    return Problem(
        tr("The change could not be kept: the settings file has a mistake"),
        tr(
            "{reason}. The change counts until PostGUI ends or the file is mended; the file is left "
            "as it is.",
            reason=reason,
        ),
        tr("Mend {path}, then make the change again.", path=path),
        kind=DAMAGED,
        detail=reason,
    )


def _unusable(path: Path, text: str, place: Place, value: object, expected: str) -> Problem:
    return Problem(
        tr("The setting {setting} can't be {value!r}", setting=".".join(place), value=value),
        tr("It takes {expected}. The value that would count without it is used instead.", expected=expected),
        tr("Correct {where}.", where=_where(path, text, place)),
        kind="settings-value",
    )


def _misplaced(path: Path, text: str, option: Option) -> Problem:
    return Problem(
        tr("The setting {table}.{key} can't be set for one workspace", table=option.table, key=option.key),
        tr("It counts for the whole program, and is not used here."),
        tr(
            "Move {where} into the settings of the program.",
            where=_where(path, text, (option.table, option.key)),
        ),
        kind="settings-value",
    )
