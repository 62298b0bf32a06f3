"""Can Qt start here? Tells in one line what the system lacks, instead of a traceback or an abort."""

import os
import re
import sys
from collections.abc import Mapping

_PACKAGES = {
    "libEGL.so": "libegl1",
    "libGL.so": "libgl1",
    "libOpenGL.so": "libopengl0",
    "libxkbcommon.so": "libxkbcommon0",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libdbus-1.so": "libdbus-1-3",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libglib-2.0.so": "libglib2.0-0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libX11.so": "libx11-6",
    "libX11-xcb.so": "libx11-xcb1",
    "libxcb-cursor.so": "libxcb-cursor0",
    "libxcb-icccm.so": "libxcb-icccm4",
    "libxcb-keysyms.so": "libxcb-keysyms1",
    "libxcb-xinerama.so": "libxcb-xinerama0",
}
_USUAL = "libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0"
_LIBRARY = re.compile(r"(lib[\w+.-]*\.so)[\w.]*")


def has_display(platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown at all; only Linux runs without a display."""
    return not platform.startswith("linux") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def explain(error: ImportError) -> str:
    """One line for a Qt that could not be loaded."""
    match = _LIBRARY.search(str(error))
    if match is None:
        return f"PostGUI can't load Qt: {error}. Try: python3 -m pip install --force-reinstall PySide6"
    package = _PACKAGES.get(match[1])
    return (
        f"PostGUI can't load Qt, because the system library {match[0]} is missing. "
        f"On Debian or Ubuntu: sudo apt install {package or _USUAL}"
    )


def missing_x11_library(environ: Mapping[str, str] = os.environ) -> str:
    """One line if Qt would abort on X11 for want of a library; else "".

    Qt ends the whole process when its xcb plugin can't be loaded, so it is asked for before.
    """
    chosen = environ.get("QT_QPA_PLATFORM", "")
    on_x11 = chosen.startswith("xcb") or (not chosen and not environ.get("WAYLAND_DISPLAY"))
    if not sys.platform.startswith("linux") or not on_x11:
        return ""
    import ctypes

    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError as error:
        return explain(ImportError(str(error)))
    return ""
