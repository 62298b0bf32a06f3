"""The cookie jars: one for each environment of a collection, one for a collection with none, and one for
requests that are in no collection.

A session never ends by itself here: cookies without an end stay until they are cleared, over restarts
too, since a person who signed in to an API wants to go on tomorrow. Files are written by the writer's
thread, a moment after the last change.
"""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.cookie import Cookie
from postgui.model.event import Event
from postgui.model.problem import Problem, ProblemError
from postgui.storage.cookie import CookieFolder, JarRecord, Stamp, merged_cookies
from postgui.storage.data_folder import DEFAULT_WORKSPACE, DataFolder
from postgui.storage.file import Writer, disk_problem, write_atomic
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.net.cookie_jar import CookieJar

_MAX_IMPORT_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class JarName:
    """Which jar: `root` is the collection's folder, None for requests in none."""

    root: Path | None = None
    environment: str = ""

    @property
    def collection(self) -> str:
        return "" if self.root is None else str(self.root)


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A line of an imported file that gave no cookie; lines count from 1."""

    line: int
    reason: str


@dataclass(slots=True)
class _Open:
    """A jar in memory, and the file that it was read from or written to last, when it held `base`.

    One whose file is there but can't be read is not `kept`: writing would lose what it holds.
    """

    jar: "CookieJar"
    stamp: Stamp | None
    base: tuple[Cookie, ...] = ()
    changed: bool = False
    writing: bool = False
    kept: bool = True

    @property
    def is_ahead(self) -> bool:
        """Whether the file is not what it shall be, so that nothing may be read from it."""
        return self.changed or self.writing


class Cookies:
    """Every jar of one workspace.

    Building one reads nothing. Unless told otherwise, methods raise nothing but what `source` does.

    Attributes:
        changed: Cookies of a jar came, went or changed: the name of its environment ("" for none).
        noticed: Something the person should know: a damaged file, a disk that refuses.
    """

    def __init__(
        self,
        data_dir: Path,
        writer: Writer,
        *,
        workspace: str = DEFAULT_WORKSPACE,
        clock: Callable[[], float] = time.time,
        save_after_s: float = 0.4,
    ) -> None:
        self.changed: Event[str] = Event()
        self.noticed: Event[Problem] = Event()
        self._folder = CookieFolder(DataFolder(data_dir).workspace(workspace) / "cookies")
        self._writer = writer
        self._clock = clock
        self._save_after_s = save_after_s
        self._open: dict[JarName, _Open] = {}
        self._kept: dict[JarName, _Open] = {}  # those with files, while others are open in their place
        self._opening = asyncio.Lock()
        self._stored = True
        self._timer: asyncio.TimerHandle | None = None
        self._saving: set[asyncio.Task[None]] = set()
        self._refused = False

    def keep_apart(self, apart: bool = True) -> None:
        """From now on use empty jars and store none: for what shall not be remembered; or no longer so."""
        if apart != self._stored:
            return
        if apart:
            self._start_saving()
            self._open, self._kept = {}, self._open
        else:
            self._open, self._kept = self._kept, {}
        self._stored = not apart
        self._start_saving()
        self.changed.emit("")

    async def source(self, root: Path | None, environment: str) -> "CookieJar":
        """The jar of an environment, read in a thread when it is first asked for."""
        return (await self._opened(JarName(root, environment))).jar

    async def names(self) -> tuple[JarName, ...]:
        """The jars that have cookies."""
        kept = await asyncio.to_thread(self._folder.list) if self._stored else ()
        found = {JarName(Path(root) if root else None, environment) for root, environment in kept}
        for name, opened in self._open.items():
            (found.add if opened.jar.cookies(self._clock()) else found.discard)(name)
        return tuple(sorted(found, key=lambda name: (name.collection, name.environment)))

    async def list(self, name: JarName) -> tuple[Cookie, ...]:
        """The cookies of a jar that have not expired, in the order in which they came."""
        return (await self._opened(name)).jar.cookies(self._clock())

    async def add(self, name: JarName, cookie: Cookie) -> None:
        """Store what the person wrote.

        Raises:
            ProblemError: It can't be a cookie, or there is one of the same name, domain and path.
        """
        await self._put(name, cookie, None)

    async def edit(self, name: JarName, old: Cookie, new: Cookie) -> None:
        """Store `new` in the place of `old`; raises as `add` does."""
        await self._put(name, new, old)

    async def delete(self, name: JarName, cookies: Iterable[Cookie]) -> None:
        """Take cookies out; one that is not there is fine."""
        (await self._opened(name)).jar.remove(cookies)

    async def clear(self, name: JarName) -> tuple[Cookie, ...]:
        """Empty a jar; what was in it, for `restore`."""
        jar = (await self._opened(name)).jar
        cookies = jar.cookies(self._clock())
        jar.replace_all(())
        return cookies

    async def restore(self, name: JarName, cookies: Iterable[Cookie]) -> None:
        """Put back what was deleted; a cookie that came in its place since then stays."""
        jar = (await self._opened(name)).jar
        merged = {cookie.key: cookie for cookie in (*cookies, *jar.cookies(self._clock()))}
        jar.replace_all(merged.values())

    async def import_netscape(self, name: JarName, data: bytes) -> tuple[int, tuple[NotTaken, ...]]:
        """Take over a cookies.txt: how many cookies came, and what did not, by line."""
        opened = await self._opened(name)
        taken, left = await asyncio.to_thread(self._read_netscape, data)
        if taken:
            merged = {cookie.key: cookie for cookie in (*opened.jar.cookies(self._clock()), *taken)}
            opened.jar.replace_all(merged.values())
        return len(taken), left

    async def import_file(self, name: JarName, path: Path) -> tuple[int, tuple[NotTaken, ...]]:
        """`import_netscape` of a file.

        Raises:
            ProblemError: It can't be read, or no line of it looks like a cookie.
        """
        count, left = await self.import_netscape(name, await asyncio.to_thread(_read_file, path))
        if not count and not left:
            raise ProblemError(
                Problem(
                    tr("{name} has no cookies", name=path.name),
                    tr("It has no line that looks like a cookie of a Netscape file."),
                    tr("Export the cookies as “Netscape” or “cookies.txt”; JSON is another format."),
                    "import-cookies",
                )
            )
        return count, left

    async def export_file(self, name: JarName, path: Path) -> tuple[int, tuple[str, ...]]:
        """Write a jar as a Netscape file that only this user may read: how many went in, and what was lost.

        Raises:
            ProblemError: It can't be written.
        """
        from postgui.formats.netscape_cookies import write_netscape

        cookies = await self.list(name)
        data, left_out = write_netscape(cookies)
        try:
            await self._writer.run(write_atomic, path, data)
        except OSError as error:
            raise disk_problem(error, tr("{name} could not be written", name=path.name)) from error
        lost = [f"{cookie.name or cookie.value}: {reason}" for cookie, reason in left_out]
        if any(cookie.same_site for cookie in cookies):
            lost.append(tr("SameSite has no place in such a file."))
        return len(cookies) - len(left_out), tuple(lost)

    def problem_of(self, cookie: Cookie) -> Problem | None:
        """Why a cookie can't be stored, None if it can; some jar was listed before."""
        from postgui.net.cookie_check import cookie_problem
        from postgui.net.cookie_suffix import is_public_suffix

        return cookie_problem(cookie, is_public_suffix, self._clock())

    async def close(self) -> None:
        """Write what is not written yet. Twice is fine."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.keep_apart(False)
        self._start_saving()
        while self._saving:
            await asyncio.wait(tuple(self._saving))

    # how it is done

    async def _opened(self, name: JarName) -> _Open:
        async with self._opening:  # two sends at once shall share one jar
            opened = self._open.get(name)
            if opened is None or (self._stored and not opened.is_ahead):
                opened = await self._read(name, opened)
            self._open[name] = opened
            return opened

    async def _read(self, name: JarName, opened: _Open | None) -> _Open:
        """The jar as its file has it; the one in memory, if the file is still what it was."""
        known = opened.stamp if opened is not None else None
        # One look at our own file: quicker than a thread, and every send comes here.
        if opened is not None and self._folder.stamp(name.collection, name.environment) == known:
            return opened
        stamp, cookies, problem = await asyncio.to_thread(self._load, name, known, opened is not None)
        if problem is not None:
            self.noticed.emit(problem)
        if opened is not None:
            is_same = opened.stamp == known and not opened.is_ahead  # nothing happened here meanwhile
            if is_same and problem is None and stamp != known:  # another process wrote it
                opened.jar.replace_all(cookies)
                opened.stamp, opened.base, opened.changed = stamp, cookies, False
            return opened
        from postgui.net.cookie_jar import CookieJar
        from postgui.net.cookie_suffix import is_public_suffix

        jar = CookieJar(is_public_suffix, cookies, lambda: self._on_change(name, made))
        made = _Open(jar, stamp, cookies, kept=problem is None or problem.kind == "cookies-damaged")
        return made

    def _load(
        self, name: JarName, known: Stamp | None, is_open: bool
    ) -> tuple[Stamp | None, tuple[Cookie, ...], Problem | None]:
        if not self._stored:
            return None, (), None
        stamp = self._folder.stamp(name.collection, name.environment)
        if is_open and stamp == known:
            return stamp, (), None
        return stamp, *self._folder.read(name.collection, name.environment)

    async def _put(self, name: JarName, cookie: Cookie, old: Cookie | None) -> None:
        opened = await self._opened(name)
        if problem := self.problem_of(cookie):
            raise ProblemError(problem)
        taken = any(other.key == cookie.key for other in opened.jar.cookies(self._clock()))
        if taken and (old is None or cookie.key != old.key):
            raise ProblemError(
                Problem(
                    tr("There is a cookie {name} already", name=cookie.name or tr("(no name)")),
                    tr(
                        "A jar has one of each name, domain and path, and this one is for {domain}{path}.",
                        domain=cookie.domain,
                        path=cookie.path,
                    ),
                    tr("Edit that one, or change the name, the domain or the path."),
                    "cookie-exists",
                )
            )
        opened.jar.put(cookie, old)

    def _read_netscape(self, data: bytes) -> tuple[tuple[Cookie, ...], tuple[NotTaken, ...]]:
        from postgui.formats.netscape_cookies import read_netscape

        now = self._clock()
        taken, left = [], []
        for line in read_netscape(data):
            reason, cookie = line.reason, line.cookie
            if cookie is not None:
                problem = self.problem_of(cookie)
                reason = problem.meaning if problem else ""
            if reason or cookie is None:
                left.append(NotTaken(line.number, reason))
            else:
                taken.append(replace(cookie, created_at=now))
        return tuple(taken), tuple(left)

    def _on_change(self, name: JarName, opened: _Open) -> None:
        opened.changed = True
        self.changed.emit(name.environment)
        if self._stored and self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(self._save_after_s, self._start_saving)

    def _start_saving(self) -> None:
        self._timer = None
        if self._stored and any(opened.changed for opened in self._open.values()):
            task = asyncio.get_running_loop().create_task(
                self._save(tuple(self._open.items())), name="keep the cookies"
            )
            self._saving.add(task)
            task.add_done_callback(self._saving.discard)

    async def _save(self, jars: tuple[tuple[JarName, _Open], ...]) -> None:
        for name, opened in jars:
            if not opened.changed or not opened.kept:
                continue
            opened.changed, opened.writing = False, True
            record = JarRecord(name.collection, name.environment, opened.jar.cookies(self._clock()))
            try:
                done = await self._writer.run(self._folder.merge, record, opened.base, opened.stamp)
                self._refused = False
            except OSError as error:
                opened.changed = True  # the next change tries again, and so does the end
                if not self._refused:
                    self._refused = True
                    self.noticed.emit(
                        disk_problem(error, tr("The cookies could not be kept on disk")).problem
                    )
            else:
                self._take_over(opened, record.cookies, *done)
            finally:
                opened.writing = False

    def _take_over(
        self, opened: _Open, written: tuple[Cookie, ...], stamp: Stamp | None, merged: tuple[Cookie, ...]
    ) -> None:
        """The file holds `merged` now: what was `written`, and what other processes did."""
        opened.stamp, opened.base = stamp, merged
        if merged != written:
            again = opened.changed
            opened.jar.replace_all(merged_cookies(written, opened.jar.cookies(self._clock()), merged))
            opened.changed = again


def _read_file(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_IMPORT_BYTES:
            raise ProblemError(
                Problem(
                    tr("{name} is too large for a file of cookies", name=path.name),
                    tr("It has more than 16 MB. Nothing was imported."),
                    tr("Choose another file."),
                    "import-cookies",
                )
            )
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ProblemError(
            Problem(
                tr("{name} can't be read", name=path.name),
                f"{reason}.",
                tr("Choose another file."),
                "import-cookies",
            )
        ) from error
