"""Big bodies for the benchmarks: written once, read from the system's cache like a body just received."""

import json
import random
from pathlib import Path

MB = 1024 * 1024
NEEDLE = "Xylophone-77341"
_NEEDLE_EVERY = 16
_WORDS = (
    *("GET", "POST", "/api/v2/users", "/health", "status=200", "status=404", "took=12ms"),
    *("cache=miss", "user=ada", "user=bob", "ok"),
)


def write_lines(path: Path, size_mb: int) -> int:
    """A log of many lines; `NEEDLE` is in one line of every 16 MB."""
    return _write(path, size_mb, _log(1))


def write_one_line(path: Path, size_mb: int) -> int:
    """The same with no newline at all."""
    return _write(path, size_mb, _log(2).replace(b"\n", b" "))


def write_json(path: Path, size_mb: int) -> int:
    """A minified array of objects, about 600 bytes each, on one line."""
    some = b",".join(_element(number) for number in range(MB // 600))
    with path.open("wb") as file:
        file.write(b"[")
        for number in range(size_mb):
            file.write((b"," if number else b"") + some)
        file.write(b"]")
    return path.stat().st_size


def _write(path: Path, size_mb: int, some: bytes) -> int:
    rare = some[: len(some) // 2] + NEEDLE.encode() + some[len(some) // 2 :]
    with path.open("wb") as file:
        for number in range(size_mb):
            file.write(some if number % _NEEDLE_EVERY else rare)
    return path.stat().st_size


def _log(seed: int) -> bytes:
    chance = random.Random(seed)
    lines = []
    size = 0
    while size < MB:
        line = f"2026-01-{chance.randint(10, 28)}T{chance.random():.9f}Z " + " ".join(
            chance.choices(_WORDS, k=7)
        )
        lines.append(line)
        size += len(line) + 1
    return ("\n".join(lines) + "\n").encode()


def _element(number: int) -> bytes:
    chance = random.Random(number)
    value = {
        "id": number,
        "name": f"User {number}",
        "score": chance.random(),
        "active": chance.random() < 0.5,
        "tags": chance.sample(_WORDS, 4),
        "address": {
            "street": f"{number} Main Street",
            "city": "Zürich",
            "position": [chance.random(), chance.random()],
        },
        "text": " ".join(chance.choices(_WORDS, k=28)),
        "parent": None,
    }
    return json.dumps(value, separators=(",", ":")).encode()
