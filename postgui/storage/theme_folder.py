"""The folder with the themes that a person added: one TOML file each, read when it is chosen."""

from pathlib import Path

from postgui.storage.data_folder import DataFolder, make_private
from postgui.translation import tr

_LARGEST_BYTES = 256_000
_FIRST_NAME = "My theme"


class ThemeFolder:
    """`themes/` in the data folder. Its methods block; the files are small."""

    def __init__(self, data_dir: Path) -> None:
        self.path = DataFolder(data_dir).themes

    def names(self) -> tuple[str, ...]:
        """The themes there are, by the names of their files; none if the folder can't be read."""
        try:
            return tuple(sorted(each.stem for each in self.path.glob("*.toml") if each.is_file()))
        except OSError:
            return ()

    def read(self, name: str) -> str:
        """The text of one of them.

        Raises:
            OSError: It is not there, or can't be read.
            ValueError: It is no text, far too large for a theme, or the name leads out of the folder.
        """
        path = self.path / f"{name}.toml"
        if path.parent != self.path or Path(name).name != name:
            raise ValueError(tr("a theme's name is that of a file in the folder"))
        with path.open("rb") as file:
            data = file.read(_LARGEST_BYTES + 1)
        if len(data) > _LARGEST_BYTES:
            raise ValueError(tr("the file has more than {limit:,} bytes", limit=_LARGEST_BYTES))
        return data.decode("utf-8-sig")

    def begin(self, text: str) -> Path:
        """Put a first theme file with `text` there, beside those that exist; its path.

        Raises:
            OSError: It could not be written.
        """
        from postgui.storage.file import write_atomic  # not before the first paint, with all that it needs

        make_private(self.path)
        taken = set(self.names())
        name, number = _FIRST_NAME, 2
        while name in taken:
            name, number = f"{_FIRST_NAME} {number}", number + 1
        path = self.path / f"{name}.toml"
        write_atomic(path, text.encode())
        return path
