"""Remembers what was typed into filters and comparisons, over sessions, and which version ran last.

A few short texts, no secrets asked for: a query that has one in it stays on this disk, in the private data
folder.
"""

from pathlib import Path

from postgui.storage.file import Writer
from postgui.storage.remembered import RememberedFile, Typed

KEPT_FILTERS = 15
_KEPT_HOSTS = 200
_LONGEST = 2_000


class Remembered:
    """What one data folder remembers. Making it reads nothing; the first question reads the file."""

    def __init__(self, data_dir: Path, writer: Writer) -> None:
        self._file = RememberedFile(data_dir)
        self._writer = writer
        self._typed: Typed | None = None

    async def filters(self, language: str) -> tuple[str, ...]:
        """The queries that were used, newest first."""
        return tuple((await self._known()).filters.get(language, ()))

    async def keep_filter(self, language: str, query: str) -> None:
        """Put a query before the others of its language.

        Raises:
            ProblemError: The file could not be written; it is remembered until the program ends.
        """
        typed = await self._known()
        kept = typed.filters.setdefault(language, [])
        if not query or len(query) > _LONGEST or kept[:1] == [query]:
            return
        typed.filters[language] = [query, *(each for each in kept if each != query)][:KEPT_FILTERS]
        await self._writer.run(self._file.write, typed)

    async def ignored(self, host: str) -> tuple[str, ...]:
        """The paths that comparisons of this host's responses leave out."""
        return tuple((await self._known()).ignored.get(host, ()))

    async def keep_ignored(self, host: str, paths: tuple[str, ...]) -> None:
        """Leave out these paths for this host from now on.

        Raises:
            ProblemError: As `keep_filter`.
        """
        typed = await self._known()
        if tuple(typed.ignored.get(host, ())) == paths:
            return
        typed.ignored.pop(host, None)
        if paths:
            typed.ignored[host] = [path[:_LONGEST] for path in paths]
        for oldest in list(typed.ignored)[:-_KEPT_HOSTS]:
            del typed.ignored[oldest]
        await self._writer.run(self._file.write, typed)

    async def note_version(self, version: str) -> str:
        """Remember that `version` runs; the one that ran before, "" the first time.

        Raises:
            ProblemError: As `keep_filter`.
        """
        typed = await self._known()
        before, typed.version = typed.version, version
        if before != version:
            await self._writer.run(self._file.write, typed)
        return before

    async def _known(self) -> Typed:
        if self._typed is None:
            read = await self._writer.run(self._file.read)
            if self._typed is None:  # two may have asked
                self._typed = read
        return self._typed
