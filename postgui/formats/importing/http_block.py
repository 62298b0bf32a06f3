"""A `.http` file -> its blocks between `###`, and the variables that it defines. Pure."""

import re
from dataclasses import dataclass, field

_SEPARATOR = re.compile(r"^\s*###+(.*)$")
_VARIABLE = re.compile(r"^\s*@([\w.-]+)\s*=\s*(.*?)\s*$")
_COMMENT = re.compile(r"^\s*(?:#|//)\s?(.*)$")
_TAG = re.compile(r"@([\w-]+)(?:[ \t=]+(.*))?")


@dataclass
class Block:
    """One request's lines: `tags` are its `# @name value` comments, `line` counts from 1."""

    title: str = ""
    tags: dict[str, str] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    line: int = 1


def split_blocks(content: str) -> tuple[list[Block], dict[str, str]]:
    """The blocks that hold anything, and the variables of the file."""
    blocks = [Block()]
    variables: dict[str, str] = {}
    for number, line in enumerate(content.replace("\r\n", "\n").split("\n"), 1):
        if match := _SEPARATOR.match(line):
            blocks.append(Block(match[1].strip(" \t#"), line=number))
            continue
        block = blocks[-1]
        if not any(one.strip() for one in block.lines):  # before the request line
            if match := _VARIABLE.match(line):
                variables[match[1]] = _in_braces(match[2])
                continue
            if (match := _COMMENT.match(line)) and not line.strip().startswith("//{{"):
                _comment(block, match[1])
                continue
            if not line.strip():
                continue
        block.lines.append(line)
    return [block for block in blocks if any(line.strip() for line in block.lines)], variables


def _comment(block: Block, said: str) -> None:
    if match := _TAG.match(said.strip()):
        block.tags[match[1]] = (match[2] or "").strip()
    elif said.strip():
        block.comments.append(said.strip())


def _in_braces(value: str) -> str:
    """A value that refers to another variable, as it stands; quotes around it are no part of it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
