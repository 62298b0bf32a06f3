"""The cookies of one jar for a tree view: domains, and below each its cookies. It owns none of them.

An edit is reported, not made: what can't be a cookie stays in its cell as it was typed, marked, until it
is corrected or dropped.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from typing import Any, get_args

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postgui.formats.render.cookie_text import domain_text, expiry_text, read_expiry, shown_text
from postgui.model.cookie import Cookie, CookieKey, SameSite
from postgui.model.problem import Problem
from postgui.translation import mark, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
TITLES = (
    mark("Name"),
    mark("Value"),
    mark("Domain"),
    mark("Path"),
    mark("Expires"),
    "Secure",
    "HttpOnly",
    "SameSite",
)
"""What the columns are called, in English; the last three are the names of the attributes."""
SAME_SITES: tuple[SameSite, ...] = get_args(SameSite)


class Column(IntEnum):
    NAME = 0
    VALUE = 1
    DOMAIN = 2
    PATH = 3
    EXPIRES = 4
    SECURE = 5
    HTTP_ONLY = 6
    SAME_SITE = 7


_CHECKS = (Column.SECURE, Column.HTTP_ONLY)


def with_text(cookie: Cookie, column: Column, text: str) -> Cookie:
    """`cookie` with one cell typed anew; a dot before the domain means that subdomains get it too.

    Raises:
        ValueError: It is no date, or no SameSite.
    """
    match column:
        case Column.DOMAIN:
            domain = text.strip().lower()
            return replace(cookie, domain=domain.removeprefix("."), host_only=not domain.startswith("."))
        case Column.EXPIRES:
            return replace(cookie, expires_at=read_expiry(text))
        case Column.SAME_SITE:
            same_site = next((each for each in SAME_SITES if each.lower() == text.strip().lower()), None)
            if same_site is None:
                raise ValueError(text)
            return replace(cookie, same_site=same_site)
        case Column.NAME:
            return replace(cookie, name=text)
        case Column.VALUE:
            return replace(cookie, value=text)
        case Column.PATH:
            return replace(cookie, path=text)
    return cookie


class CookieTable(QAbstractItemModel):
    """Domains with their cookies, those that a search finds.

    Signals:
        edit_requested: A cell was changed to what can be. Cookie: as it was; Cookie: as it shall be.
        refused: What was typed can't be. Problem: why; object: the cell, a QPersistentModelIndex.
    """

    edit_requested = Signal(object, object)
    refused = Signal(object, object)

    def __init__(self, problem_of: Callable[[Cookie], Problem | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problem_of = problem_of
        self._cookies: tuple[Cookie, ...] = ()
        self._search = ""
        self._groups: list[tuple[str, list[Cookie]]] = []
        self._typed: dict[tuple[CookieKey, int], str] = {}

    def show_cookies(self, cookies: Iterable[Cookie]) -> None:
        """Show other cookies; what was typed and refused stays with a cookie that is still there."""
        self._cookies = tuple(cookies)
        keys = {cookie.key for cookie in self._cookies}
        self._typed = {cell: text for cell, text in self._typed.items() if cell[0] in keys}
        self._regroup()

    def search(self, text: str) -> None:
        """Show only cookies with `text` in name, value, domain or path."""
        self._search = text.strip().lower()
        self._regroup()

    def cookie(self, index: Index) -> Cookie | None:
        """The cookie of a row; None for a domain."""
        if not index.isValid() or index.internalId() == 0:
            return None
        return self._groups[index.internalId() - 1][1][index.row()]

    def cookies_at(self, index: Index) -> tuple[Cookie, ...]:
        """The cookie of a row, or all of a domain."""
        cookie = self.cookie(index)
        if cookie is not None:
            return (cookie,)
        return tuple(self._groups[index.row()][1]) if index.isValid() else ()

    def domain_at(self, index: Index) -> str:
        """The domain of a row, "" for none."""
        cookies = self.cookies_at(index)
        return cookies[0].domain if cookies else ""

    def index_of(self, cookie: Cookie, column: int = 0) -> QModelIndex:
        """Where a cookie stands; invalid where the search hides it."""
        for number, (_, cookies) in enumerate(self._groups):
            for row, each in enumerate(cookies):
                if each.key == cookie.key:
                    return self.createIndex(row, column, number + 1)
        return QModelIndex()

    def domains_of(self, cookie: Cookie) -> tuple[Cookie, ...]:
        """Every cookie of this one's domain, found by the search or not."""
        return tuple(each for each in self._cookies if each.domain == cookie.domain)

    def drop_typed(self) -> None:
        """Forget what was typed and refused."""
        if self._typed:
            self._typed.clear()
            self._regroup()

    def _regroup(self) -> None:
        self.beginResetModel()
        groups: dict[str, list[Cookie]] = {}
        for cookie in self._cookies:
            text = "\n".join((cookie.name, cookie.value, domain_text(cookie), cookie.path)).lower()
            if self._search in text:
                groups.setdefault(cookie.domain, []).append(cookie)
        # By the registered part first, so that hosts of one owner stand together.
        self._groups = sorted(groups.items(), key=lambda group: group[0].split(".")[::-1])
        self.endResetModel()

    def _text(self, cookie: Cookie, column: int) -> str:
        match column:
            case Column.NAME:
                return shown_text(cookie.name)
            case Column.VALUE:
                return shown_text(cookie.value)
            case Column.DOMAIN:
                return domain_text(cookie)
            case Column.PATH:
                return shown_text(cookie.path)
            case Column.EXPIRES:
                return expiry_text(cookie.expires_at)
            case Column.SAME_SITE:
                return cookie.same_site
        return ""

    def _tip(self, cookie: Cookie, column: int) -> str:
        typed = self._typed.get((cookie.key, column))
        if typed is not None:
            return tr("Not stored. The cookie has: {value}", value=self._text(cookie, column))
        if column == Column.DOMAIN:
            return tr("This host only") if cookie.host_only else tr("This domain and all below it")
        return self._text(cookie, column)

    def _group_data(self, row: int, column: int, role: int) -> Any:
        domain, cookies = self._groups[row]
        if column == 0 and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{domain}  {len(cookies)}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return current_theme().color("text-muted")
        return None

    def _refuse(self, index: Index, cookie: Cookie, text: str, problem: Problem) -> None:
        self._typed[cookie.key, index.column()] = text
        self.dataChanged.emit(index, index)
        self.refused.emit(problem, QPersistentModelIndex(index))

    # Qt overrides

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # Internal ids: 0 for a domain, else the number of the domain, from 1.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index | None = None) -> Any:
        if child is None:  # QObject's own `parent()`
            return super().parent()
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == 0 and parent.column() == 0
        return len(self._groups[parent.row()][1]) if is_group else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cookie = self.cookie(index)
        if not index.isValid() or cookie is None:
            return self._group_data(index.row(), index.column(), role) if index.isValid() else None
        column = index.column()
        typed = self._typed.get((cookie.key, column))
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(cookie, column) if typed is None else typed
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tip(cookie, column))
            case Qt.ItemDataRole.CheckStateRole if column in _CHECKS:
                on = cookie.secure if column == Column.SECURE else cookie.http_only
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole if typed is not None:
                return current_theme().color("error")
            case Qt.ItemDataRole.FontRole if column in (Column.NAME, Column.VALUE):
                return current_theme().code_font()
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(TITLES[column])}: {self._text(cookie, column) if typed is None else typed}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        cookie = self.cookie(index)
        if cookie is None:
            return False
        column = Column(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column in _CHECKS:
            on = Qt.CheckState(value) == Qt.CheckState.Checked
            is_secure = column == Column.SECURE
            new = replace(cookie, secure=on) if is_secure else replace(cookie, http_only=on)
            return self._request(index, cookie, new, None)
        if role != Qt.ItemDataRole.EditRole or column in _CHECKS:
            return False
        text = str(value)
        if text == self._text(cookie, column):
            if self._typed.pop((cookie.key, column), None) is not None:
                self.dataChanged.emit(index, index)
            return True
        try:
            new = with_text(cookie, column, text)
        except ValueError:
            self._refuse(index, cookie, text, unreadable(column, text))
            return False
        return self._request(index, cookie, new, text)

    def _request(self, index: Index, old: Cookie, new: Cookie, text: str | None) -> bool:
        problem = self._problem_of(new)
        if problem is None and new.key != old.key and any(each.key == new.key for each in self._cookies):
            problem = Problem(
                tr("There is a cookie {name} already", name=new.name or tr("(no name)")),
                tr("A jar has one of each name, domain and path."),
                tr("Choose another."),
                "cookie-exists",
            )
        if problem is not None:
            if text is None:  # a checkbox has nothing to keep
                self.refused.emit(problem, QPersistentModelIndex(index))
            else:
                self._refuse(index, old, text, problem)
            return False
        self._typed.pop((old.key, index.column()), None)
        if new != old:
            self.edit_requested.emit(old, new)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.cookie(index) is None:
            return flags if index.isValid() else Qt.ItemFlag.NoItemFlags
        if index.column() in _CHECKS:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        return None


def unreadable(column: Column, text: str) -> Problem:
    """What to say about a cell that can't be read at all."""
    if column == Column.EXPIRES:
        return Problem(
            tr("{text!r} is no date", text=text[:60]),
            tr("The cookie ends when it ended before."),
            tr("Write it like 2030-12-31 18:00, or “session”."),
            "bad-cookie",
        )
    return Problem(
        tr("{text!r} is no SameSite", text=text[:60]),
        tr("The cookie has what it had before."),
        tr("Write Strict, Lax or None, or nothing."),
        "bad-cookie",
    )
