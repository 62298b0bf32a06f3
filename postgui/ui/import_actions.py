"""Opening the import dialog: by command, with a file that was dropped, with what was pasted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from postgui.services.context import Context
from postgui.storage.collection_folder import COLLECTION_FILE
from postgui.ui.main_window import MainWindow
from postgui.ui.request.file_drop import FileDrop

if TYPE_CHECKING:
    from postgui.ui.importing.dialog import ImportDialog


class ImportActions(QObject):
    """Makes the dialog; `show` is told the collections that come of it."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        show: Callable[[Path], None],
        open_folder: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._show = show
        self._open_folder = open_folder
        self._drop = FileDrop(window)
        self._drop.files_dropped.connect(self._on_dropped)

    def start(self) -> None:
        """Ask what to import."""
        self._dialog()

    def start_with(self, *paths: Path) -> None:
        """Read the file or folder, or several files, and show what is in it."""
        self._dialog().read_paths(paths)

    def _dialog(self) -> "ImportDialog":
        from postgui.ui.importing.dialog import ImportDialog

        dialog = ImportDialog(self._context, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported.connect(self._show)
        dialog.open()
        return dialog

    @Slot(object)
    def _on_dropped(self, files: tuple[str, ...]) -> None:
        """A collection's own folder is opened, everything else is imported."""
        path = Path(files[0])
        if (path / COLLECTION_FILE).is_file():
            self._open_folder(path)
        elif path.name == COLLECTION_FILE:
            self._open_folder(path.parent)
        else:
            self.start_with(*map(Path, files))
