"""Cookie jars on disk: one file each, for this user only, because cookies are keys to accounts.

All functions block: call them through `Writer`, or in a thread.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from postgui.model.cookie import Cookie
from postgui.model.problem import Problem
from postgui.storage.data_folder import make_private, set_aside
from postgui.storage.file import write_atomic
from postgui.storage.json_file import from_json, to_json
from postgui.storage.process_lock import locked
from postgui.translation import tr

_FORMAT = 1
Stamp = tuple[int, int, int]
"""Time, size and inode of a file: another process may have written it."""


@dataclass(frozen=True, slots=True)
class JarRecord:
    """One jar as kept. `collection` is the root's path, "" for requests that are in none."""

    collection: str
    environment: str
    cookies: tuple[Cookie, ...] = ()
    format: int = _FORMAT


class CookieFolder:
    """The jars of one workspace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def stamp(self, collection: str, environment: str) -> Stamp | None:
        """What tells whether the file is the same as before; None if there is none."""
        try:
            status = self._path(collection, environment).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def read(self, collection: str, environment: str) -> tuple[tuple[Cookie, ...], Problem | None]:
        """The cookies of a jar, none if there is no file; a damaged one is set aside."""
        path = self._path(collection, environment)
        try:
            record = from_json(path.read_bytes(), JarRecord)
        except FileNotFoundError:
            return (), None
        except (OSError, ValueError) as error:
            return (), _unreadable(path, error)
        if record.format > _FORMAT:
            return (), _newer(path)
        return record.cookies, None

    def write(self, record: JarRecord) -> Stamp | None:
        """Keep a jar; an empty one has no file.

        Raises:
            OSError: The disk refused; what was there is still there.
        """
        path = self._path(record.collection, record.environment)
        if not record.cookies:
            path.unlink(missing_ok=True)
            return None
        make_private(self._folder)
        if path.exists() and path.stat().st_mode & 0o077:
            path.chmod(0o600)  # a copy by hand may have made it readable for others
        write_atomic(path, to_json(record))
        return self.stamp(record.collection, record.environment)

    def merge(
        self, record: JarRecord, base: tuple[Cookie, ...], known: Stamp | None
    ) -> tuple[Stamp | None, tuple[Cookie, ...]]:
        """Keep what came, changed and went since the jar was `base`; what others did to the file stays.

        Args:
            known: The stamp of the file when it held `base`.

        Returns:
            The stamp of the file, and what it holds now.

        Raises:
            OSError: The disk refused; what was there is still there.
        """
        with locked(self._path(record.collection, record.environment)):
            theirs = base
            if self.stamp(record.collection, record.environment) != known:
                found, problem = self.read(record.collection, record.environment)
                theirs = found if problem is None else base
            merged = merged_cookies(base, record.cookies, theirs)
            return self.write(replace(record, cookies=merged)), merged

    def list(self) -> tuple[tuple[str, str], ...]:
        """Collection and environment of every jar that has a file, those that can be read."""
        found = []
        for path in sorted(self._folder.glob("*.json")):
            if ".damaged-" not in path.name:
                with suppress(OSError, ValueError):
                    record = from_json(path.read_bytes(), JarRecord)
                    found.append((record.collection, record.environment))
        return tuple(found)

    def _path(self, collection: str, environment: str) -> Path:
        # Names of environments are free text, and roots are long: neither is a file name.
        key = sha256(f"{collection}\0{environment}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self._folder / f"{key}.json"


def merged_cookies(
    base: tuple[Cookie, ...], ours: tuple[Cookie, ...], theirs: tuple[Cookie, ...]
) -> tuple[Cookie, ...]:
    """`theirs` with everything that happened between `base` and `ours`."""
    if theirs == base:
        return ours
    before = {cookie.key: cookie for cookie in base}
    now = {cookie.key: cookie for cookie in ours}
    gone = before.keys() - now.keys()
    merged = {cookie.key: cookie for cookie in theirs if cookie.key not in gone}
    merged |= {key: cookie for key, cookie in now.items() if before.get(key) != cookie}
    return tuple(merged.values())


def _newer(path: Path) -> Problem:
    return Problem(
        tr("A cookie jar was written by a newer PostGUI"),
        tr(
            "This version can't read {name}, so it is left as it is: cookies of now are not kept.",
            name=path.name,
        ),
        tr("Start the newer version to get it back."),
        kind="cookies-newer",
    )


def _unreadable(path: Path, error: Exception) -> Problem:
    if isinstance(error, OSError):
        return Problem(
            tr("A cookie jar can't be read"),
            tr(
                "{path}: {reason}. It is left as it is, and cookies of now are not kept.",
                path=path,
                reason=error.strerror or error,
            ),
            tr("Change the permissions of the file or the folder, and start again."),
            kind="cookies-unreadable",
            detail=str(error),
        )
    kept = path
    with suppress(OSError):
        kept = set_aside(path)
    return Problem(
        tr("A cookie jar could not be read back"),
        tr("Its file is damaged, so the jar starts empty. You may have to sign in again."),
        tr("The file is kept as {kept}.", kept=kept),
        kind="cookies-damaged",
        detail=str(error),
    )
