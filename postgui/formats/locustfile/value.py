"""Texts with `{{references}}` as Python expressions. Pure.

A captured value is an attribute of the user, a secret a constant, a dynamic variable a call. What a library
of Python can say is said so; the file gets the imports that its expressions ask for.
"""

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from postgui.formats.literal import python
from postgui.formats.literal.escape import lines
from postgui.model.template import Reference, references

_MADE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("uuid", "guid", "randomUUID"), ("uuid", "str(uuid.uuid4())")),
        "timestamp": ("time", "str(int(time.time()))"),
        "randomBoolean": ("random", "str(random.random() < 0.5).lower()"),
    }
)
"""Values that are made anew: the module that it takes, and the expression."""

_CALLS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "base64": ("base64", "base64.b64encode({}.encode()).decode()"),
        "base64url": ("base64", 'base64.urlsafe_b64encode({}.encode()).decode().rstrip("=")'),
        "urlencode": ("urllib.parse", 'urllib.parse.quote({}, safe="")'),
        "urldecode": ("urllib.parse", "urllib.parse.unquote({})"),
        **{
            name: ("hashlib", f"hashlib.{name}({{}}.encode()).hexdigest()")
            for name in ("md5", "sha1", "sha256", "sha512")
        },
        "upper": ("", "{}.upper()"),
        "lower": ("", "{}.lower()"),
    }
)
"""Functions of a text: the module that each takes, and the expression around its argument."""

_RANDOM = "randomInt"
_LIMITS = re.compile(r"\s*(?:(-?\d{1,18})(?:[\s,]+(-?\d{1,18}))?)?\s*")
_QUOTED_IN_URL = 'urllib.parse.quote({}, safe=":/?#[]@!$&\'()*+,;=%")'


def can_make(name: str) -> bool:
    """Whether `{{$name ...}}` (`name` without the dollar sign) can be made by the file itself."""
    return name in _MADE or name in _CALLS or name == _RANDOM


def is_anew(name: str) -> bool:
    """Whether its value is another one each time, whatever it is given."""
    return name in _MADE or name == _RANDOM


def identifier(name: str, taken: Iterable[str], *, constant: bool = False) -> str:
    """A Python name for `name`, other than those `taken`."""
    word = re.sub(r"\W+", "_", name.strip(), flags=re.ASCII)
    word = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", word).strip("_")
    word = word.upper() if constant else word.lower()
    if not word or word[0].isdigit() or keyword.iskeyword(word):
        word = f"{'VALUE' if constant else 'value'}_{word}".rstrip("_")
    known, number, found = set(taken), 2, word
    while found in known:
        found, number = f"{word}_{number}", number + 1
    return found


@dataclass
class Values:
    """Writes expressions; `names` are references with what stands for each in the file."""

    names: Mapping[str, str]
    imports: set[str] = field(default_factory=set)
    quotes_urls: bool = False
    """Whether `in_url` was needed."""

    def text(self, text: str, *, in_url: bool = False) -> str:
        """A `str` expression for one line or a short text."""
        return _joined(self._pieces(text, in_url=in_url))

    def data(self, text: str, indent: str) -> str:
        """A `bytes` expression for a body, its lines below each other."""
        plain = "{{" not in text
        if plain and text.isascii():
            return _in_lines(["b" + python.text(line) for line in lines(text)], indent)
        found = [self.text(line) for line in lines(text)]
        if len(found) > 1 and any(" + " in line for line in found):
            return f"({self.text(text)}).encode()"
        return f"{_in_lines(found, indent, always=' + ' in found[0])}.encode()"

    def _pieces(self, text: str, *, in_url: bool) -> list[tuple[str, bool]]:
        """Texts and expressions, in order; True for an expression."""
        pieces: list[tuple[str, bool]] = []
        at = 0
        for each in references(text):
            if (value := self._value(text, each)) is None:
                continue
            pieces += [(text[at : each.start], False)] if each.start > at else []
            if in_url and not is_anew(each.name[1:]):
                self.quotes_urls = True
                value = f"in_url({value})"
            pieces.append((value, True))
            at = each.end
        return [*pieces, (text[at:], False)] if at < len(text) or not pieces else pieces

    def _value(self, text: str, reference: Reference) -> str | None:
        """The expression for a reference; None where it stays as it stands."""
        name = reference.name
        if not name.startswith("$"):
            return self.names.get(name)
        begin, end = reference.argument_place()
        argument = text[begin:end]
        if name[1:] == _RANDOM:
            return self._random(argument)
        found = _MADE.get(name[1:]) or _CALLS.get(name[1:])
        if found is None:
            return None
        self.imports |= {found[0]} - {""}
        return found[1].format(self.text(argument)) if name[1:] in _CALLS else found[1]

    def _random(self, argument: str) -> str | None:
        limits = _LIMITS.fullmatch(argument)
        if limits is None:
            return None
        self.imports.add("random")
        low, high = ("0", limits[1] or "1000") if limits[2] is None else (limits[1], limits[2])
        return f"str(random.randint({low}, {high}))"


def url_function() -> list[str]:
    """The lines of `in_url`, which the file needs where a captured value is part of a URL."""
    return [
        "def in_url(value):",
        '    """`value` as it may stand in a URL: what is illegal there is percent-encoded."""',
        f"    return {_QUOTED_IN_URL.format('value')}",
    ]


def _joined(pieces: list[tuple[str, bool]]) -> str:
    """One f-string where that can be (before Python 3.12 no quote may stand in it), else a sum."""
    if not any(is_code for _, is_code in pieces):
        return python.text("".join(text for text, _ in pieces))
    if len(pieces) == 1:
        return pieces[0][0]
    if any(is_code and set(text) & set("\"'\\{}") for text, is_code in pieces):
        return " + ".join(text if is_code else python.text(text) for text, is_code in pieces)
    return 'f"' + "".join(f"{{{text}}}" if is_code else _inside(text) for text, is_code in pieces) + '"'


def _inside(text: str) -> str:
    """`text` as it stands between the quotes of an f-string."""
    return python.double(text)[1:-1].replace("{", "{{").replace("}", "}}")


def _in_lines(found: list[str], indent: str, *, always: bool = False) -> str:
    if len(found) == 1:
        return f"({found[0]})" if always else found[0]
    inner = f"\n{indent}    "
    return f"({inner}{inner.join(found)}\n{indent})"
