"""The log: warnings and errors of a bad day, in one private file that does not grow without end."""

import logging
from pathlib import Path

from postgui.storage.data_folder import make_private, touch_private

_MAX_BYTES = 2_000_000


class LogFile(logging.Handler):
    """Opens its file with the first record, so that a good day leaves none."""

    def __init__(self, path: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = path
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            make_private(self._path.parent)
            touch_private(self._path)
            if self._path.stat().st_size > _MAX_BYTES:
                self._path.replace(self._path.with_suffix(".old.log"))
                touch_private(self._path)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(self.format(record) + "\n")
        except OSError:
            self.handleError(record)
