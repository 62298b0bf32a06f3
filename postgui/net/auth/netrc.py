"""The user name and password that `.netrc` has for the URL's host, sent as Basic.

The file is read at each send and preview, so a change counts at once; nothing of it is kept. Python's own
parser reads it. Its check of owner and permissions is for `~/.netrc` only, and only when no path is given;
a path is always given here, as curl does no such check either.
"""

import base64
import os
from collections.abc import Mapping
from netrc import NetrcParseError, netrc
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth_kind import Additions, AuthKind, Field, Unsigned
from postgui.translation import mark, tr


def _apply(values: Mapping[str, str], unsigned: Unsigned) -> Additions:
    path = _path(values.get("file", ""), unsigned.base)
    host = unsigned.address.host
    entry = _read(path).authenticators(host)
    if entry is None:
        raise _problem(
            tr("{name} has no entry for {host}", name=path.name, host=host),
            tr("{path} names neither this host nor a default.", path=path),
            tr("Add a line: machine {host} login NAME password PASSWORD", host=host),
        )
    login, _, password = entry
    credentials = base64.b64encode(f"{login}:{password}".encode()).decode()
    return Additions(headers=(("Authorization", f"Basic {credentials}"),))


def _path(typed: str, base: Path) -> Path:
    chosen = typed or os.environ.get("NETRC", "")
    if chosen:
        return base / Path(chosen).expanduser()
    home = Path.home()
    older = home / "_netrc"  # what curl and git take on Windows
    return older if os.name == "nt" and older.exists() else home / ".netrc"


def _read(path: Path) -> netrc:
    try:
        return netrc(str(path))
    except NetrcParseError as error:
        raise _problem(
            tr("{name} can't be read: line {lineno} makes no sense", name=path.name, lineno=error.lineno),
            tr("{path}, line {lineno}: {msg}.", path=path, lineno=error.lineno, msg=error.msg),
            tr("Each entry is: machine HOST login NAME password PASSWORD"),
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise _problem(
            tr("{name} can't be read", name=path.name),
            f"{path}: {reason}.",
            tr("Create it, or choose another file in the Auth tab. $NETRC may name it as well."),
        ) from error


def _problem(what: str, meaning: str, advice: str) -> ProblemError:
    return ProblemError(Problem(what, tr("{meaning} Nothing was sent.", meaning=meaning), advice, "netrc"))


KIND = AuthKind(
    id="netrc",
    label=".netrc",
    fields=(
        Field("file", mark("File"), file=True, hint=mark("Empty: $NETRC, else .netrc in your home folder.")),
    ),
    apply=_apply,
    order=95,
    slow=True,
    note=mark("User name and password come from the entry for the URL's host and are sent as Basic."),
)
