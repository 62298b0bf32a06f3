"""Objects of which the application has one: made when first asked for, gone with it."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject

ObjectT = TypeVar("ObjectT", bound=QObject)


def the_only(kind: type[ObjectT]) -> ObjectT:
    """The application's object of `kind`, which is made with the application as its parent.

    Raises:
        RuntimeError: There is no application.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError(f"{kind.__name__} needs a QApplication")
    # Kept as a property: looking through the children for each tooltip would take time.
    found = app.property(f"postgui_{kind.__name__}")
    if not isinstance(found, kind):
        found = kind(app)
        app.setProperty(f"postgui_{kind.__name__}", found)
    return found
