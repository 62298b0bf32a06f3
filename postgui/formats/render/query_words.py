"""What could follow in a query: the names that are in the body where the cursor is. Pure.

The query is read up to the cursor, step by step, along the names of the body; what it says between (an
index, a filter, a slice) leads to all items. It need not be right: it is being typed.
"""

import json
import re
from dataclasses import dataclass

from postgui.formats.render.query_answer import QueryLanguage
from postgui.formats.render.query_keys import Keys
from postgui.translation import tr

MOST_WORDS = 200
_PLAIN = re.compile(r"[^\W\d]\w*")
_JMES_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NAME = re.compile(r"[^\W\d][\w\-]*|\*")
_XML_NAME = re.compile(r"[\w.\-:]+|\*")


@dataclass(frozen=True, slots=True)
class Words:
    """`words` (text, what it is) that could take the place of what stands from `start` to the cursor."""

    start: int = 0
    words: tuple[tuple[str, str], ...] = ()


def words_for(keys: Keys, language: QueryLanguage, before: str) -> Words:
    """What could be where the cursor is, `before` being the text up to it."""
    match language:
        case "jsonpath":
            return _jsonpath(keys, before)
        case "jmespath":
            return _jmespath(keys, before)
        case "xpath":
            return _xpath(keys, before)
    return Words()


def _offer(keys: list[Keys], typed: str, start: int, shape: "_Shape") -> Words:
    """The members of all these that begin with what is typed; those that only hold it come after."""
    names: dict[str, Keys] = {}
    for each in keys:
        for name, below in each.members.items():
            if name.startswith("@") == shape.attributes:
                names.setdefault(name.removeprefix("@") if shape.attributes else name, below)
    wanted = typed.casefold()
    first = [name for name in names if name.casefold().startswith(wanted)]
    others = [name for name in names if wanted in name.casefold() and name not in first]
    found = [(shape.written(name), _kind(names[name])) for name in [*first, *others]]
    if [word for word, _ in found] == [typed]:
        return Words()  # all is said
    return Words(start, tuple(found[:MOST_WORDS]))


def _kind(keys: Keys) -> str:
    if keys.items is not None:
        return "array"
    return "object" if any(not name.startswith("@") for name in keys.members) else ""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a name is written at some place of a query."""

    language: QueryLanguage
    bracket: str = ""  # the quote behind an open bracket
    after_dot: bool = False
    attributes: bool = False

    def written(self, name: str) -> str:
        """The name with what belongs around it."""
        if self.language == "jmespath":
            return name if _JMES_PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
        if self.language == "xpath":
            return name
        if self.bracket:
            return f"{_escaped(name, self.bracket)}{self.bracket}]"
        return name if _PLAIN.fullmatch(name) else f"['{_escaped(name, chr(39))}']"


def _escaped(name: str, quote: str) -> str:
    return name.replace("\\", "\\\\").replace(quote, f"\\{quote}")


def _below(keys: list[Keys]) -> list[Keys]:
    return [child for each in keys for child in each.children()]


def _items(keys: list[Keys]) -> list[Keys]:
    return [each.items for each in keys if each.items is not None]


def _all_below(keys: list[Keys]) -> list[Keys]:
    found: dict[int, Keys] = {}
    for each in keys:
        found |= {id(one): one for one in each.descendants()}
    return list(found.values())


def _named(keys: list[Keys], name: str) -> list[Keys]:
    if name == "*":
        return _below(keys)
    return [each.members[name] for each in keys if name in each.members]


def _closing(text: str, at: int) -> int:
    """Where the bracket that opens at `at` is closed; -1 if it is not. Quoted text is passed over."""
    level, quote = 0, ""
    while at < len(text):
        char = text[at]
        if quote:
            if char == "\\":
                at += 1
            elif char == quote:
                quote = ""
        elif char in "'\"`":
            quote = char
        elif char in "[(":
            level += 1
        elif char in "])":
            level -= 1
            if not level:
                return at
        at += 1
    return -1


# JSONPath


def _jsonpath(root: Keys, before: str) -> Words:
    if before in ("", "$"):
        found = _offer([root], "", 0, _Shape("jsonpath"))
        words = [(f"${word}" if word.startswith("[") else f"$.{word}", kind) for word, kind in found.words]
        return Words(0, (("$[*]", tr("all items")), *words) if root.items is not None else tuple(words))
    if not before.startswith("$"):
        return Words()
    return _jsonpath_steps(root, [root], before, 1)


def _jsonpath_steps(root: Keys, keys: list[Keys], text: str, at: int) -> Words:
    """Go along the steps from `at` on; offer what fits where they end."""
    while at < len(text):
        if text[at] == ".":
            deep = text.startswith("..", at)
            start = at + 2 if deep else at + 1
            keys = _all_below(keys) if deep else keys
            if deep and text.startswith("[", start):
                at = start
                continue
            match = _NAME.match(text, start)
            end = match.end() if match else start
            if end == len(text) and (match is None or match[0] != "*"):
                return _after_dot(keys, text[start:], start, deep=deep)
            if match is None:
                return Words()
            keys, at = _named(keys, match[0]), end
        elif text[at] == "[":
            close = _closing(text, at)
            if close < 0:
                return _in_bracket(root, keys, text, at)
            keys, at = _by_bracket(keys, text[at + 1 : close]), close + 1
        else:
            return Words()
    return Words()


def _after_dot(keys: list[Keys], typed: str, start: int, *, deep: bool) -> Words:
    found = _offer(keys, typed, start, _Shape("jsonpath", after_dot=True))
    if not any(word.startswith("[") for word, _ in found.words):
        return found
    # A name in brackets takes the place of the dot; what begins at different places is one list.
    lead = "" if deep else "."
    begin = start if deep else start - 1
    return Words(begin, tuple((w if w.startswith("[") else f"{lead}{w}", kind) for w, kind in found.words))


def _in_bracket(root: Keys, keys: list[Keys], text: str, at: int) -> Words:
    inside = text[at + 1 :]
    lead = len(inside) - len(inside.lstrip())
    inside = inside.lstrip()
    if inside[:1] in ("'", '"'):
        return _offer(keys, inside[1:], at + lead + 2, _Shape("jsonpath", bracket=inside[0]))
    if inside.startswith("?"):
        begin = at + 1 + lead + 1
        sign = max(_last_outside_quotes(text, begin, "@"), _last_outside_quotes(text, begin, "$"))
        if sign >= 0:
            return _jsonpath_steps(root, _below(keys) if text[sign] == "@" else [root], text, sign + 1)
    return Words()


def _last_outside_quotes(text: str, begin: int, sign: str) -> int:
    found, quote, at = -1, "", begin
    while at < len(text):
        char = text[at]
        if quote:
            if char == "\\":
                at += 1
            elif char == quote and text[at - 1 : at] != "[":
                quote = ""
        elif char in "'\"" and text[at - 1 : at] != "[":
            quote = char
        elif char == sign:
            found = at
        at += 1
    return -1 if quote else found


def _by_bracket(keys: list[Keys], inside: str) -> list[Keys]:
    inside = inside.strip()
    if inside[:1] in ("'", '"') and inside[-1:] == inside[:1]:
        quote = inside[0]
        return _named(keys, inside[1:-1].replace(f"\\{quote}", quote).replace("\\\\", "\\"))
    if inside == "*" or inside.startswith("?"):
        return _below(keys)
    return _items(keys)


# JMESPath


def _jmespath(root: Keys, before: str) -> Words:
    """From the innermost place where a path begins: after a pipe, in a filter, or the whole."""
    keys, at, begin = [root], 0, 0
    while True:
        opened = _open_filter(before, at)
        if opened < 0:
            break
        keys = _items(_jmespath_path(keys, before[begin:opened].rpartition("|")[2]) or keys)
        at = begin = opened + 2
    tail = re.search(r"(?:[\w.\"*@]|\[[^\[\]]*\])*\Z", before[begin:])
    path = tail[0] if tail else ""
    steps, dot, typed = path.rpartition(".")
    start = len(before) - len(typed)
    if "[" in typed or "]" in typed:
        return Words()
    context = _jmespath_path(keys, steps) if dot else keys
    return _offer(context, typed.strip('"'), start, _Shape("jmespath"))


def _open_filter(text: str, at: int) -> int:
    found = text.find("[?", at)
    while found >= 0 and _closing(text, found) >= 0:
        found = text.find("[?", found + 2)
    return found


def _jmespath_path(keys: list[Keys], path: str) -> list[Keys]:
    path = path.strip()
    at = 0
    while at < len(path):
        if path[at] == "[":
            close = _closing(path, at)
            if close < 0:
                return []
            keys, at = _items(keys), close + 1
        elif path[at] in ".@ ":
            at += 1
        elif (match := re.compile(r'"((?:[^"\\]|\\.)*)"|([\w\-]+|\*)').match(path, at)) is not None:
            keys, at = _named(keys, match[1] if match[1] is not None else match[2]), match.end()
        else:
            return []
    return keys


# XPath


def _xpath(root: Keys, before: str) -> Words:
    """The path that ends at the cursor, in the predicate that is open there, if any."""
    keys, begin, at = [root], 0, before.find("[")
    while at >= 0:
        close = _closing(before, at)
        if close < 0:
            keys = _xpath_path([root], keys, before[begin:at])
            begin = at + 1
        at = before.find("[", (close if close >= 0 else at) + 1)
    tail = re.search(r"(?:[\w.\-:*/@]|\[[^\[\]]*\])*\Z", before[begin:])
    path = tail[0] if tail else ""
    typed = re.search(r"@?[\w.\-:]*\Z", path)
    last = typed[0] if typed else ""
    if last in (".", ".."):
        return Words()
    context = _xpath_path([root], keys, path[: len(path) - len(last)])
    attributes = last.startswith("@")
    start = len(before) - len(last) + attributes
    return _offer(context, last.removeprefix("@"), start, _Shape("xpath", attributes=attributes))


def _xpath_path(root: list[Keys], keys: list[Keys], path: str) -> list[Keys]:
    path = re.sub(r".*[\s(,=<>|]", "", re.sub(r"\[[^\[\]]*\]", "", path))
    at = 0
    if path.startswith("/"):
        keys = root
    while at < len(path):
        if path.startswith("//", at):
            keys, at = _all_below(keys), at + 2
        elif path[at] == "/" or (path[at] == "." and not path.startswith("..", at)):
            at += 1
        elif (match := _XML_NAME.match(path, at)) is not None:
            keys, at = _named(keys, match[0]), match.end()
        else:
            return []
    return keys
