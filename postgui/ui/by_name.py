"""Values of Qt's enumerations by their names, for what the first paint shows.

Python makes the namespace `Qt` whole when it is first asked for, a thousand members: a tenth of the time to
the first paint. So what is painted first sets its properties here, and has `QtCore.Qt` only in what runs
later; to import `Qt` at the top of a module would make it. `tests/e2e/test_window_process.py` holds that.
"""

from PySide6.QtCore import QObject


def set_by_name(thing: QObject, **values: str) -> None:
    """Set properties that Qt declares, such as `orientation="Vertical"`.

    Raises:
        ValueError: There is no such property, or it has no such value.
    """
    for name, value in values.items():
        if not thing.setProperty(name, value):
            raise ValueError(f"{type(thing).__name__} has no {name} {value}")
