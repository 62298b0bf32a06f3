"""What runs here, for About and for a report of a bug: versions, and nothing that names person or machine."""

import platform
import ssl
import sys
from importlib import metadata

from postgui.translation import tr
from postgui.version import __version__

_LIBRARIES = ("httpx", "httpcore", "h2", "qasync", "PySide6")


def version_lines() -> tuple[tuple[str, str], ...]:
    """Name and version of the program and what it stands on. Reads files: call it in a thread."""
    lines = [
        ("PostGUI", f"{__version__}{' (packaged)' if getattr(sys, 'frozen', False) else ''}"),
        ("Python", platform.python_version()),
        *((name, version) for name in _LIBRARIES if (version := _installed(name))),
        ("TLS", ssl.OPENSSL_VERSION),
        (tr("System"), f"{platform.system()} {platform.release()} ({platform.machine()})"),
    ]
    return tuple(lines)


def _installed(name: str) -> str:
    """The version of a library; "" where a packaged program does not say."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
