"""Everything a developer needs, from a bare machine: `python3 dev.py setup | run | test | languages`.

Standard library only, and no syntax newer than Python 3.7, so that an old interpreter gets a sentence
instead of a SyntaxError. Linux, macOS and Windows.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "postgui-setup"

# Shared library -> Debian package. Qt links to the first; only a real window (X11) opens the second.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# pytest takes the files in the order of the tree: the long ones of e2e before the short ones of unit.
GATE = (
    ("ruff check", ("ruff", "check")),
    ("ruff format", ("ruff", "format", "--check")),
    ("mypy", ("mypy",)),
    ("import contracts", ("lint-imports", "--no-logo")),
    ("pytest", ("pytest", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")),
)

LANGUAGES = ROOT / "resources" / "languages"

USAGE = """\
usage: python3 dev.py setup | run | test | languages [ARGUMENT ...]

  setup   make .venv with everything; on Debian and its kin add what Qt needs of the system
  run     set up, then `postgui demo`; arguments are passed on (--theme dark)
  test    set up, then lint, types, import contracts and tests; arguments go to pytest
  languages  set up, then bring resources/languages up to date with the texts in the code"""


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - the message is for those who have an older one
        print("PostGUI needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
        print("Run dev.py with a newer one, for example: python3.12 dev.py setup")
        return 1
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command not in ("setup", "run", "test", "languages"):
        print(USAGE)
        return 0 if command in ("-h", "--help", "help") else 2
    try:
        setup()
        if command == "run":
            return subprocess.call([str(PYTHON), "-m", "postgui", "demo", *rest], cwd=ROOT)
        if command == "languages":
            return update_languages()
        return check(rest) if command == "test" else 0
    except subprocess.CalledProcessError as error:
        print(f"\nThis failed with status {error.returncode}: {' '.join(map(str, error.cmd))}")
        return 1
    except KeyboardInterrupt:
        return 130


def setup() -> None:
    """Make the machine and `.venv` ready; does nothing, fast, when they are."""
    if sys.platform == "linux":
        add_system_packages()
    state = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == state and is_healthy():
        return
    heading("set-up: .venv")
    STAMP.unlink(missing_ok=True)
    # Over a venv of the same Python this is an upgrade; over a broken one, or another's, a new start.
    subprocess.check_call([sys.executable, "-m", "venv", *([] if is_ours() else ["--clear"]), str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.check_call([*pip, "-e", ".[dev]"], cwd=ROOT)
    STAMP.write_text(state)


def is_healthy() -> bool:
    """Whether the venv has the program's and the tests' libraries, and this very checkout."""
    shown = answer("import PySide6.QtCore, pytest, mypy, postgui; print(postgui.__file__)")
    return bool(shown) and Path(shown).parents[1] == ROOT


def is_ours() -> bool:
    """Whether `.venv` runs, and is of the Python that runs this."""
    return answer("import sys, pip; print(sys.version)") == sys.version.strip()


def answer(code: str) -> str:
    """What `code` prints in the venv's Python; "" if that fails."""
    if not PYTHON.exists():
        return ""
    command = [str(PYTHON), "-c", code]
    done = subprocess.run(command, cwd=VENV, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def add_system_packages() -> None:
    """Install what is missing of the system, or say exactly how.

    Without the window's own libraries everything but a real window works, so those only warn.
    """
    needed = missing(QT_LIBRARIES)
    if importlib.util.find_spec("ensurepip") is None and not is_healthy():
        needed.append(f"python3.{sys.version_info[1]}-venv")
    wished = missing(WINDOW_LIBRARIES)
    packages = needed + wished
    if not packages:
        return
    heading("set-up: system libraries")
    if shutil.which("apt-get") is None:
        print("Qt needs libraries that this system lacks. On Debian they are: " + " ".join(packages))
    elif os.geteuid() != 0:
        print("Please run: sudo apt-get update && sudo apt-get install " + " ".join(packages))
    else:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
        subprocess.check_call(["apt-get", "update", "--quiet"], env=environment)
        subprocess.check_call(install, env=environment)
        return
    if needed:
        raise SystemExit(1)


def missing(libraries: dict[str, str]) -> list[str]:
    """The packages of the libraries that can't be loaded."""
    packages = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def check(arguments: list[str]) -> int:
    """The gate, step by step; stops at the first that fails."""
    for name, command in GATE:
        heading(name)
        extra = arguments if name == "pytest" else []
        status = subprocess.call([str(PYTHON.parent / command[0]), *command[1:], *extra], cwd=ROOT)
        if status:
            print(f"\n== {name} failed (status {status}); what comes after it did not run ==")
            return status
    return 0


def update_languages() -> int:
    """Take new texts into each .ts (to be translated there), drop those that are gone, compile all to .qm."""
    words = [str(path) for path in sorted(LANGUAGES.glob("*.ts"))]
    names = "tr+=mark,tr+=plural"
    find = [str(PYTHON.parent / "pyside6-lupdate"), "-extensions", "py", "-tr-function-alias", names]
    subprocess.check_call([*find, "-no-obsolete", "-locations", "none", "postgui", "-ts", *words], cwd=ROOT)
    subprocess.check_call([str(PYTHON.parent / "pyside6-lrelease"), *words], cwd=ROOT)
    return 0


def heading(text: str) -> None:
    print(f"\n== {text} ==", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
