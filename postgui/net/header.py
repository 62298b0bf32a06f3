"""One header line, checked before anything of it can reach the wire (RFC 9110, section 5)."""

import re

from postgui.model.problem import Problem, ProblemError
from postgui.net.outgoing import OutgoingHeader
from postgui.translation import mark, tr

TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FORBIDDEN = (("\r", "CR"), ("\n", "LF"), ("\0", "NUL"))


def make_header(name: str, value: str, why: str = "") -> OutgoingHeader:
    """Check and encode one header; values outside ASCII go out as UTF-8, as curl sends them.

    Raises:
        ProblemError: The name is no token, or CR, LF or NUL is in name or value.
    """
    for part, what in (
        (name, mark("The name of header {name!r} has {label} at position {place}")),
        (value, mark("The value of header {name!r} has {label} at position {place}")),
    ):
        for char, label in _FORBIDDEN:
            if char in part:
                raise ProblemError(
                    Problem(
                        tr(what, name=name, label=label, place=part.index(char) + 1),
                        tr(
                            "It would end the header early and could smuggle another one (RFC 9110, "
                            "section 5.5)."
                        ),
                        tr("Remove it; look for a pasted line break or a variable that has one."),
                        "bad-header",
                    )
                )
    if not TOKEN.fullmatch(name):
        raise ProblemError(
            Problem(
                tr("{name!r} is not a header name", name=name),
                tr("A name is letters, digits and !#$%&'*+-.^_`|~, with no space (RFC 9110, section 5.1)."),
                tr("Correct it and send again."),
                "bad-header",
            )
        )
    return OutgoingHeader(name.encode("ascii"), value.encode(), why)
