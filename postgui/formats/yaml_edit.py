"""YAML text + new values -> YAML text in which only what changed has changed.

A round trip through a YAML library re-indents, re-quotes and moves comments. Here the positions
of the nodes say which characters a change touches, and only these are replaced, so comments,
unknown keys, key order, quoting and line endings stay by construction. The outcome is read
again before it is given out; should it not say what was asked (anchors shared between values,
say), the values are written anew instead, which costs comments and never data. Pure.
"""

from collections.abc import Iterable

from postgui.formats import yaml_emit
from postgui.formats.yaml12 import Data, Node, compose, load, same
from postgui.model.problem import ProblemError


class _CannotSpliceError(Exception):
    """This value can't be changed in place: its parent replaces it as a whole."""


def edit(text: str, new: dict[str, Data], where: str = "the file") -> str:
    """`text` changed as little as possible so that it says `new`.

    Raises:
        ProblemError: `text` can't be read.
    """
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    body = text[len(bom) :]
    root = compose(body, where)
    if same(root.data(), new):
        return text
    edited = _spliced(body, root, new)
    if edited is None:
        edited = _in_newline_of(body, yaml_emit.document(new))
    return bom + edited


def aligned(old: list[str], new: list[str]) -> Iterable[tuple[int | None, int | None]]:
    """Pairs of indexes: which old item became which new one; None: it was removed, or added.

    Ordered by the new list. Items of a changed stretch are paired in order.
    """
    from difflib import SequenceMatcher

    for tag, old_start, old_end, new_start, new_end in SequenceMatcher(
        a=old, b=new, autojunk=False
    ).get_opcodes():
        paired = old_end - old_start if tag == "equal" else min(old_end - old_start, new_end - new_start)
        for step in range(paired):
            yield old_start + step, new_start + step
        for at in range(old_start + paired, old_end):
            yield at, None
        for at in range(new_start + paired, new_end):
            yield None, at


def _in_newline_of(body: str, text: str) -> str:
    return text.replace("\n", "\r\n") if "\r\n" in body else text


def _spliced(body: str, root: Node, new: dict[str, Data]) -> str | None:
    splicer = _Splicer(body, root)
    try:
        splicer.change(root, new)
        edited = splicer.result()
        if same(load(edited), new):
            return edited
        # A block at the end of a file that has no final line break has lost its own.
        edited += _in_newline_of(body, "\n")
        return edited if same(load(edited), new) else None
    except (_CannotSpliceError, ProblemError):
        return None


def _layout_of(root: Node) -> yaml_emit.Layout:
    """The indentation that a file uses; two spaces where it does not show."""
    step = dash = 0
    pending = [root]
    while pending and not (step and dash):
        node = pending.pop(0)
        pending.extend(value for _, value in node.pairs)
        pending.extend(node.nodes)
        if node.kind != "mapping" or node.flow:
            continue
        for _, value in node.pairs:
            if value.kind == "mapping" and not value.flow:
                step = step or value.column - node.column
            elif value.kind == "sequence" and not value.flow:
                dash = dash or value.column - node.column + 1
    return yaml_emit.Layout(step or 2, dash - 1 if dash else 2)


class _Splicer:
    """Collects replacements of stretches of one text."""

    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._root = root
        self._layout = _layout_of(root)
        self._edits: list[tuple[int, int, str]] = []

    def result(self) -> str:
        pieces: list[str] = []
        done = 0
        for start, end, new in sorted(self._edits, key=lambda entry: entry[:2]):
            if start < done:
                raise _CannotSpliceError
            pieces += self._text[done:start], _in_newline_of(self._text, new)
            done = end
        return "".join(pieces) + self._text[done:]

    def change(self, root: Node, new: dict[str, Data]) -> None:
        if root.kind != "mapping" or root.flow:
            raise _CannotSpliceError
        self._mapping(root, new)

    # places in the text

    def _line_start(self, at: int) -> int:
        return self._text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        """Where the line of `at` ends, before its line break."""
        end = self._text.find("\n", at)
        end = len(self._text) if end < 0 else end
        return end - 1 if end > at and self._text[end - 1] == "\r" else end

    def _next_line(self, at: int) -> int:
        end = self._text.find("\n", at)
        return len(self._text) if end < 0 else end + 1

    def _starts_line(self, at: int) -> bool:
        return not self._text[self._line_start(at) : at].strip(" ")

    def _ends_line(self, at: int) -> bool:
        return not self._text[at : self._line_end(at)].strip(" ")

    def _after_colon(self, key: Node) -> int:
        colon = self._text.find(":", key.end)
        if colon < 0 or self._text[key.end : colon].strip(" "):
            raise _CannotSpliceError
        return colon + 1

    def _dash(self, sequence: Node, index: int) -> int:
        """Where the dash of an item stands: the first line below the item before it that has one."""
        if index == 0:
            return sequence.start
        at = self._next_line(sequence.nodes[index - 1].end)
        while at < sequence.nodes[index].start:
            if self._text.startswith("-", at + sequence.column) and self._starts_line(at + sequence.column):
                return at + sequence.column
            at = self._next_line(at)
        raise _CannotSpliceError

    # changes

    def _value(self, node: Node, new: Data, parent: int, after: int) -> None:
        """Change `node`, which hangs at a colon or dash that ends at `after`, in a block at `parent`."""
        if same(node.data(), new):
            return
        mark = len(self._edits)
        try:
            if not self._in_place(node, new):
                self._replace(node, new, parent, after)
        except _CannotSpliceError:
            del self._edits[mark:]
            self._replace(node, new, parent, after)

    def _in_place(self, node: Node, new: Data) -> bool:
        """Change a collection part by part; False if it has to be replaced."""
        if node.flow:
            return self._flow(node, new)
        if node.kind == "mapping" and isinstance(new, dict):
            self._mapping(node, new)
        elif node.kind == "sequence" and isinstance(new, list):
            self._sequence(node, new)
        else:
            return False
        return True

    def _mapping(self, node: Node, new: dict[str, Data]) -> None:
        old = node.mapping()
        kept = [name for name, _ in old if name in new]
        if not kept:
            raise _CannotSpliceError
        ends: dict[str, int] = {}
        for (name, value), (key, _) in zip(old, node.pairs, strict=True):
            if name in new:
                after = self._after_colon(key)
                self._value(value, new[name], node.column, after)
                ends[name] = self._line_end(max(value.end, after))
            else:
                self._remove(key.start, max(value.end, key.end), node.column == 0)
        anchor = kept[0]
        for name, content in new.items():
            if name in ends:
                anchor = name
            else:
                gap = "\n\n" if node.column == 0 and self._is_spaced() else "\n"
                line = yaml_emit.block({name: content}, node.column, self._layout)
                self._edits.append((ends[anchor], ends[anchor], gap + " " * node.column + line))

    def _sequence(self, node: Node, new: list[Data]) -> None:
        if not new:
            raise _CannotSpliceError
        old = node.nodes
        last: int | None = None
        for at, becomes in aligned([repr(item.data()) for item in old], [repr(item) for item in new]):
            if at is not None:
                dash = self._dash(node, at)
                last = self._line_end(max(old[at].end, dash + 1))
                if becomes is None:
                    self._remove(dash, max(old[at].end, dash + 1), False)
                else:
                    self._value(old[at], new[becomes], node.column, dash + 1)
                continue
            line = yaml_emit.block([new[becomes or 0]], node.column, self._layout)
            if last is not None:
                self._edits.append((last, last, "\n" + " " * node.column + line))
                continue
            if not self._starts_line(node.start):
                raise _CannotSpliceError
            start = self._line_start(node.start)
            self._edits.append((start, start, " " * node.column + line + "\n"))

    def _flow(self, node: Node, new: Data) -> bool:
        """Change scalars inside brackets in place; False if it has to be written as a block."""
        if isinstance(new, dict) and node.kind == "mapping":
            pairs = [(value, new.get(name)) for name, value in node.mapping() if name in new]
            fits = len(pairs) == len(new) == len(node.pairs)
        elif isinstance(new, list) and node.kind == "sequence":
            pairs = list(zip(node.nodes, new, strict=False))
            fits = len(node.nodes) == len(new)
        else:
            return False
        if not fits:
            return self._reflow(node, new)
        for value, content in pairs:
            if same(value.data(), content):
                continue
            if value.kind not in ("mapping", "sequence"):
                if value.start == value.end:
                    raise _CannotSpliceError
                quote = value.style if isinstance(content, str) else ""
                text = yaml_emit.flow(content, quote=quote)
                self._edits.append((value.start, value.end, text))
            elif not self._flow(value, content):
                self._edits.append((value.start, value.end, yaml_emit.flow(content)))
        return True

    def _reflow(self, node: Node, new: Data) -> bool:
        """Give brackets on one line with nothing but scalars in them other ones; False if they are more."""
        old = self._text[node.start : node.end]
        inside = new.values() if isinstance(new, dict) else new if isinstance(new, list) else ()
        scalars = all(value.kind == "scalar" for value in (*node.nodes, *(v for _, v in node.pairs)))
        if not inside or "\n" in old or not scalars or any(isinstance(each, dict | list) for each in inside):
            return False
        parts: list[str] = []
        if isinstance(new, dict):
            known = {
                name: (key, value) for (name, _), (key, value) in zip(node.mapping(), node.pairs, strict=True)
            }
            for name, content in new.items():
                if name in known:
                    key, value = known[name]
                    parts.append(f"{self._text[key.start : key.end]}: {self._flow_text(value, content)}")
                else:
                    parts.append(f"{yaml_emit.key_text(name)}: {yaml_emit.flow(content)}")
        elif isinstance(new, list):
            pairs = aligned([repr(item.data()) for item in node.nodes], [repr(item) for item in new])
            for at, becomes in pairs:
                if becomes is not None:
                    content = new[becomes]
                    kept = at is not None
                    parts.append(
                        self._flow_text(node.nodes[at or 0], content) if kept else yaml_emit.flow(content)
                    )
        pad = " " if old[1:2] == " " else ""
        self._edits.append((node.start, node.end, f"{old[0]}{pad}{', '.join(parts)}{pad}{old[-1]}"))
        return True

    def _flow_text(self, node: Node, new: Data) -> str:
        """A scalar inside brackets: as it stands if it says `new`."""
        if same(node.data(), new) and node.start < node.end:
            return self._text[node.start : node.end]
        return yaml_emit.flow(new, quote=node.style if isinstance(new, str) else "")

    def _remove(self, start: int, end: int, top: bool) -> None:
        """Take out whole lines; at the top level one of two blank lines around them as well."""
        if not self._starts_line(start):
            raise _CannotSpliceError
        first = self._line_start(start)
        if first == 0:
            self._edits.append((0, self._next_line(end), ""))
            return
        # From line end to line end, so that what is added below the line above, or below this
        # one, finds its place still there.
        above = self._line_start(first - 1)
        below = self._next_line(end)
        if top and above and self._is_blank(above) and (below == len(self._text) or self._is_blank(below)):
            above = self._line_start(above - 1)
        self._edits.append((self._line_end(above), self._line_end(end), ""))

    def _is_blank(self, at: int) -> bool:
        return not self._text[at : self._next_line(at)].strip()

    def _is_spaced(self) -> bool:
        """Whether blank lines stand between the top-level parts of this file."""
        keys = [key for key, _ in self._root.pairs[1:]]
        return not keys or any(self._is_blank(self._line_start(key.start - 1)) for key in keys)

    def _replace(self, node: Node, new: Data, parent: int, after: int) -> None:
        collection = isinstance(new, dict | list) and bool(new)
        block = node.kind in ("mapping", "sequence") and not node.flow
        if not collection:
            if block:
                self._edits.append((after, node.end, " " + self._scalar(node, new, parent, one_line=False)))
            else:
                one_line = not self._ends_line(node.end)
                gap = " " if node.start == node.end and self._text[node.start - 1] != " " else ""
                text = self._scalar(node, new, parent, one_line=one_line)
                self._edits.append((node.start, node.end, gap + text))
        elif self._text[after - 1] == "-":
            self._replace_item(node, new, parent, after)
        else:
            step = self._layout.step if isinstance(new, dict) else self._layout.dash
            below = parent + step
            text = "\n" + " " * below + yaml_emit.block(new, below, self._layout)
            if block:
                self._edits.append((self._line_end(after), node.end, text))
            else:
                # A comment behind the old value stays on the line of the key.
                self._edits.append((after, node.end, ""))
                self._edits.append((self._line_end(node.end), self._line_end(node.end), text))

    def _replace_item(self, node: Node, new: Data, parent: int, after: int) -> None:
        same_line = self._line_start(node.start) == self._line_start(after)
        column = node.column if node.kind in ("mapping", "sequence") and not node.flow else parent + 2
        text = yaml_emit.block(new, column, self._layout)
        if same_line:
            gap = " " if node.start == node.end and self._text[node.start - 1] != " " else ""
            self._edits.append((node.start, node.end, gap + text))
        else:
            self._edits.append((self._line_start(node.start), node.end, " " * column + text))

    def _scalar(self, node: Node, new: Data, parent: int, *, one_line: bool) -> str:
        indent = node.block_indent if node.block_indent > parent else max(parent, 0) + self._layout.step
        quote = node.style if node.style in ("'", '"') and isinstance(new, str) else ""
        return yaml_emit.scalar(new, parent=parent, indent=indent, quote=quote, one_line=one_line)
