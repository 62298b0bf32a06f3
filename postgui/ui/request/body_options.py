"""What a body can say beside its content: its type, its boundary, and how it is compressed."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from postgui.model.request import Body
from postgui.net.body_kind import BodyKind
from postgui.translation import mark, tr
from postgui.ui.request.header_word import matching_values
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_COMPRESSIONS = (
    (mark("None", "compression"), ""),
    ("gzip", "gzip"),
    ("Brotli (br)", "br"),
    ("Zstandard (zstd)", "zstd"),
)


class BodyOptions(QWidget):
    """Rows of the options that the present kind of body has.

    Signals:
        body_edited: Body: with one option changed; str: merge key for undo.
    """

    body_edited = Signal(object, str)

    def __init__(self, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._body = Body()
        self.content_type = TemplateField(variables, words=lambda text: matching_values("Content-Type", text))
        self.content_type.setAccessibleName(tr("Content type of the body"))
        self.boundary = TemplateField(variables)
        self.boundary.setPlaceholderText(tr("Made for you, the same in preview and send"))
        self.boundary.setAccessibleName(tr("Boundary between the parts"))
        for field in (self.content_type, self.boundary):
            field.setProperty("boxed", True)
        self.compression = QComboBox()
        self.compression.setAccessibleName(tr("Compression of the body"))
        for title, coding in _COMPRESSIONS:
            self.compression.addItem(tr(title, "compression"), coding)
        self._rows: dict[str, tuple[QLabel, QWidget]] = {
            "content_type": (QLabel(tr("Content type")), self.content_type),
            "boundary": (QLabel(tr("Boundary")), self.boundary),
            "compression": (QLabel(tr("Compress")), self.compression),
        }
        grid = QGridLayout(self)
        theme.fit(grid.setContentsMargins, 12, 4, 12, 8)
        theme.fit(grid.setHorizontalSpacing, 8)
        theme.fit(grid.setVerticalSpacing, 4)
        grid.setColumnStretch(1, 1)
        for at, (label, control) in enumerate(self._rows.values()):
            label.setBuddy(control)
            grid.addWidget(label, at, 0)
            grid.addWidget(control, at, 1)
        self.content_type.text_edited.connect(lambda text: self._edit("content_type", text))
        self.boundary.text_edited.connect(lambda text: self._edit("boundary", text))
        self.compression.activated.connect(
            lambda _at: self._edit("compression", self.compression.currentData())
        )

    def show_body(self, body: Body, kind: BodyKind | None) -> None:
        """Show the options of `body`, those that its kind has."""
        self._body = body
        has = options_of(kind)
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(name in has)
        self.content_type.setPlaceholderText(kind.content_type if kind is not None else "")
        self.content_type.show_text(body.content_type)
        self.boundary.show_text(body.boundary)
        self.compression.setCurrentIndex(max(self.compression.findData(body.compression), 0))

    def refresh_variables(self) -> None:
        self.content_type.refresh_variables()
        self.boundary.refresh_variables()

    def _edit(self, name: str, value: str) -> None:
        changed: dict[str, Any] = {name: value}
        self._body = replace(self._body, **changed)
        self.body_edited.emit(self._body, name)


def options_of(kind: BodyKind | None) -> frozenset[str]:
    """The names of the options that a kind of body has."""
    if kind is None or kind.form == "none":
        return frozenset()
    more = {"text": {"content_type"}, "parts": {"boundary"}}.get(kind.form, set())
    return frozenset({"compression", *more})


def set_options(body: Body, kind: BodyKind | None) -> tuple[str, ...]:
    """Those that are not left as they are: the window says that there are some."""
    return tuple(name for name in sorted(options_of(kind)) if getattr(body, name))
