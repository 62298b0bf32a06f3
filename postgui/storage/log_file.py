"""The log of what went wrong inside PostGUI, credentials taken out. A good day leaves no file."""

import logging
from pathlib import Path

from postgui.storage.data_folder import DataFolder, make_private, touch_private

_MAX_BYTES = 2_000_000


def log_path(data_dir: Path) -> Path:
    """Where the log of a data folder is, once there is one."""
    return DataFolder(data_dir).log


class LogFile(logging.Handler):
    """Appends warnings and worse; opens the file with the first, and puts it aside when it grew big."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(logging.WARNING)
        self.path = log_path(data_dir)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        from postgui.model.text_redaction import redacted  # long patterns, and most logs stay empty

        try:
            make_private(self.path.parent)
            touch_private(self.path)
            if self.path.stat().st_size > _MAX_BYTES:
                self.path.replace(self.path.with_suffix(".old.log"))
                touch_private(self.path)
            with self.path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(redacted(self.format(record)) + "\n")
        except OSError:
            pass  # nowhere to write it: what is being done goes on
