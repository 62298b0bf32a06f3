"""`.env` files of a collection and its environments: values for `{{process.env.NAME}}`.

Only files inside the collection are read: an environment that was opened from somewhere must not be able
to send the person's own files to a server. Blocks: call it in a thread.
"""

from pathlib import Path

from postgui.formats.dotenv import read_dotenv
from postgui.formats.yaml12 import decode
from postgui.model.problem import Problem, ProblemError
from postgui.model.variables import Scope, looks_secret
from postgui.storage.collection_folder import check_inside, read
from postgui.translation import tr

FILE_NAME = ".env"
PREFIX = "process.env."


class DotEnvFiles:
    """Reads `.env` files, and remembers each by time, size and inode (a save makes a new one)."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[tuple[int, int, int], Scope]] = {}

    def of_collection(self, root: Path) -> Scope | None:
        """What `.env` beside `opencollection.yml` gives; None if there is none.

        Raises:
            ProblemError: It can't be read, or is a link that leads out of the collection.
        """
        path = root / FILE_NAME
        return self._scope(root, path, FILE_NAME) if path.exists() else None

    def of_environment(self, root: Path, environment: str, file_name: str) -> Scope:
        """What the file that an environment names gives; `file_name` counts from the collection.

        Raises:
            ProblemError: It is missing, can't be read, or is outside the collection.
        """
        path = root / file_name
        check_inside(root, path)  # first: a collection may not even learn what is there outside of it
        if not path.is_file():
            raise ProblemError(
                Problem(
                    tr(
                        "The environment {environment} names {file_name}, which is not there",
                        environment=environment,
                        file_name=file_name,
                    ),
                    tr("It would be {path}. Its values are needed, so nothing was sent.", path=path),
                    tr("Put the file there, or take its name out of the environment."),
                    "no-dotenv",
                )
            )
        return self._scope(root, path, file_name)

    def _scope(self, root: Path, path: Path, name: str) -> Scope:
        check_inside(root, path)
        status = path.stat()
        stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
        known = self._known.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        values = {PREFIX + key: value for key, value in read_dotenv(decode(read(path), name)).items()}
        # Such files hold passwords beside addresses and do not say which is which.
        secret = frozenset(key for key in values if looks_secret(key.removeprefix(PREFIX)))
        scope = Scope(name, values, secret)
        self._known[path] = (stamp, scope)
        return scope
