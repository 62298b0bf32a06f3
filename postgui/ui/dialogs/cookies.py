"""The cookies that are kept: look, search, edit, add, delete, import and export, jar by jar.

The window stays usable meanwhile, so that one can send and watch the jar.
"""

import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from postgui.model.cookie import Cookie
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.cookies import JarName
from postgui.translation import joined, plural, tr
from postgui.ui.bind import bind
from postgui.ui.dialog_size import open_at
from postgui.ui.dialogs.cookie_file import export_jar, import_into
from postgui.ui.dialogs.cookie_form import CookieForm
from postgui.ui.dialogs.cookie_message import CookieMessage
from postgui.ui.menu import Menu, name_keys
from postgui.ui.part_actions import PartActions
from postgui.ui.qtmodels.cookie_table import CookieTable
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.ui.main_window import MainWindow

_WIDTHS = (150, 190, 150, 90, 150, 62, 74, 80)


class CookiesDialog(QDialog):
    """Shows one jar at a time; every change is made at once and can be undone where it deletes."""

    def __init__(self, context: Context, jar: JarName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._owner = object()
        self._is_stale = False
        self._jars: list[JarName] = []
        self._jar = jar
        self.setWindowTitle(tr("Cookies"))
        self.jars = QComboBox(self)
        self.jars.setAccessibleName(tr("Cookie jar"))
        self.jars.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search cookies"))
        self.search.setClearButtonEnabled(True)
        self.model = CookieTable(context.cookies.problem_of, self)
        self.tree = QTreeView(self)
        self._set_up_tree()
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setProperty("tone", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message = CookieMessage(self)
        self.form = CookieForm(self)
        self.form.hide()
        self.add = self._button(tr("Add…"), self._on_add)
        self.delete = self._button(tr("Delete"), self._on_delete)
        self.clear = self._button(tr("Clear jar"), self._on_clear)
        self.import_file = self._button(tr("Import…"), self._on_import)
        self.export_file = self._button(tr("Export…"), self._on_export)
        self._build_layout()
        self.jars.activated.connect(self._on_jar)
        self.search.textChanged.connect(self._on_search)
        self.model.edit_requested.connect(self._on_edit)
        self.model.refused.connect(self._on_refused)
        self.message.dropped.connect(self.model.drop_typed)
        self.form.add_requested.connect(self._on_form)
        self.form.closed.connect(self._on_form_closed)
        owner, tasks = self._owner, context.tasks
        self.finished.connect(lambda _code: tasks.cancel_owned(owner))
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))
        bind(context.cookies.changed, self, self._on_changed)
        self._show_choice()
        self._start(self._find_jars, "list the cookie jars")

    def choose(self, jar: JarName) -> None:
        """Show another jar."""
        self._jar = jar
        self.message.hide()
        self.model.drop_typed()
        self._start(self._find_jars, "list the cookie jars")

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setAccessibleName(tr("Cookies"))
        tree.setRootIsDecorated(False)
        current_theme().fit(tree.setIndentation, 16)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setAllColumnsShowFocus(False)
        edits = QAbstractItemView.EditTrigger
        tree.setEditTriggers(edits.DoubleClicked | edits.AnyKeyPressed)
        tree.setUniformRowHeights(True)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.header().setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            tree.setColumnWidth(column, current_theme().px(width))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._on_menu)
        tree.itemDelegate().closeEditor.connect(self._on_editor_closed)
        tree.selectionModel().selectionChanged.connect(self._show_choice)
        keys = PartActions(tree)
        keys.add("cookies.edit", lambda: tree.edit(tree.currentIndex()), self._can_edit)
        keys.add("cookies.delete", self._on_delete, self._takes_keys)

    def _takes_keys(self) -> bool:
        # While a cell is written in, keys are not about rows.
        return self.tree.state() != QAbstractItemView.State.EditingState

    def _can_edit(self) -> bool:
        return self._takes_keys() and bool(self.tree.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)

    def _build_layout(self) -> None:
        theme = current_theme()
        note = QLabel(
            tr(
                "Session cookies stay until you clear them. SameSite is kept and shown, but holds "
                "nothing back: each request here is your own act."
            ),
            self,
        )
        note.setWordWrap(True)
        note.setProperty("tone", "faint")
        note.setProperty("small", True)
        top = QHBoxLayout()
        theme.fit(top.setSpacing, 8)
        top.addWidget(self.jars, 1)
        top.addWidget(self.search, 1)
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 8)
        for button in (self.add, self.delete, self.clear):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.import_file)
        buttons.addWidget(self.export_file)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 8)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.form)
        layout.addLayout(buttons)
        layout.addWidget(note)
        open_at(self, 980, 560)

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    # Working

    def _start(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        self._context.tasks.start(self._told(work), name=name, owner=self._owner)

    async def _told(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except ProblemError as error:
            self.message.show_problem(error.problem)

    async def _find_jars(self) -> None:
        """Every jar that can be meant: of each open collection and environment, and those with cookies."""
        found = [JarName()]
        for node in self._context.collections.roots():
            found.append(JarName(node.path))
            environments = await self._context.environments.list(node.path)
            found += (JarName(node.path, environment.name) for environment in environments)
        for name in (self._jar, *await self._context.cookies.names()):
            if name not in found:
                found.append(name)
        self._jars = found
        self.jars.clear()
        self.jars.addItems([self._jar_text(name) for name in found])
        self.jars.setCurrentIndex(found.index(self._jar))
        await self._show()

    def _jar_text(self, name: JarName) -> str:
        if name.root is None:
            none = tr("Requests in no collection")
            return joined(" / ", (none, name.environment)) if name.environment else none
        nodes = {node.path: node.name for node in self._context.collections.roots()}
        collection = nodes.get(name.root, str(name.root))
        return joined(" / ", (collection, name.environment or tr("no environment")))

    async def _show(self) -> None:
        """Show the jar as it is now, but not while a cell is being typed in: that would close it."""
        self._is_stale = self.tree.state() == QAbstractItemView.State.EditingState
        if self._is_stale:
            return
        cookies = await self._context.cookies.list(self._jar)
        current = self.model.cookie(self.tree.currentIndex())
        column = self.tree.currentIndex().column()
        self.model.show_cookies(cookies)
        self._unfold()
        if current is not None and (index := self.model.index_of(current, column)).isValid():
            self.tree.setCurrentIndex(index)
        self._show_choice()

    def _unfold(self) -> None:
        self.tree.expandAll()
        for row in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(row, self.tree.rootIndex(), True)
        is_empty = self.model.rowCount() == 0
        self.tree.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        searched = bool(self.search.text().strip())
        self.empty.setText(
            tr("Nothing matches.") if searched else tr("No cookies here. Servers fill the jar when you send.")
        )

    def _chosen(self) -> tuple[Cookie, ...]:
        rows = self.tree.selectionModel().selectedRows()
        found = {cookie.key: cookie for index in rows for cookie in self.model.cookies_at(index)}
        return tuple(found.values())

    async def _delete(self, cookies: Sequence[Cookie]) -> None:
        jar = self._jar
        await self._context.cookies.delete(jar, cookies)
        count = len(cookies)
        if count == 1 and cookies[0].name:
            what = tr("Deleted {name}", name=cookies[0].name)
        else:
            what = plural("Deleted a cookie", "Deleted {n} cookies", count)
        self.message.show_done(what, tr("Undo"), lambda: self._put_back(jar, cookies))

    async def _clear(self) -> None:
        jar = self._jar
        cookies = await self._context.cookies.clear(jar)
        if cookies:
            self.message.show_done(
                plural("Deleted the only cookie", "Deleted all {n} cookies", len(cookies)),
                tr("Undo"),
                lambda: self._put_back(jar, cookies),
            )

    def _put_back(self, jar: JarName, cookies: Sequence[Cookie]) -> None:
        self._start(lambda: self._context.cookies.restore(jar, cookies), "put cookies back")

    async def _add(self) -> None:
        cookie = self.form.cookie(time.time())
        await self._context.cookies.add(self._jar, cookie)
        self.message.show_done(tr("Added {name}", name=cookie.name) if cookie.name else tr("Added a cookie"))
        self.form.start(cookie.domain if cookie.host_only else f".{cookie.domain}")

    async def _edit(self, old: Cookie, new: Cookie) -> None:
        await self._context.cookies.edit(self._jar, old, new)
        self.message.hide()

    # What the parts report

    def _on_changed(self, environment: str) -> None:
        if environment == self._jar.environment:
            self._start(self._show, "show the cookies")

    @Slot()
    def _show_choice(self) -> None:
        self.delete.setEnabled(bool(self._chosen()))
        is_empty = self.model.rowCount() == 0 and not self.search.text()
        self.clear.setEnabled(not is_empty)
        self.export_file.setEnabled(not is_empty)

    @Slot(int)
    def _on_jar(self, number: int) -> None:
        self._jar = self._jars[number]
        self.message.hide()
        self.model.drop_typed()
        self._start(self._show, "show the cookies")

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.model.search(text)
        self._unfold()
        self._show_choice()

    @Slot(object, object)
    def _on_edit(self, old: Cookie, new: Cookie) -> None:
        self._start(lambda: self._edit(old, new), "store the cookie")

    @Slot()
    def _on_editor_closed(self) -> None:
        if self._is_stale:
            self._start(self._show, "show the cookies")

    @Slot(object, object)
    def _on_refused(self, problem: Problem, _cell: object) -> None:
        self.message.show_problem(problem, can_drop=True)

    @Slot()
    def _on_add(self) -> None:
        self.form.show()
        domain = self.model.domain_at(self.tree.currentIndex())
        self.form.start(domain)

    @Slot()
    def _on_form(self) -> None:
        self._start(self._add, "add the cookie")

    @Slot()
    def _on_form_closed(self) -> None:
        self.form.hide()
        self.message.hide()
        self.tree.setFocus()

    @Slot()
    def _on_delete(self) -> None:
        if cookies := self._chosen():
            self._start(lambda: self._delete(cookies), "delete cookies")

    @Slot()
    def _on_clear(self) -> None:
        self._start(self._clear, "clear the jar")

    @Slot()
    def _on_import(self) -> None:
        self._start(
            lambda: import_into(self._context.cookies, self._jar, self.message, self), "import cookies"
        )

    @Slot()
    def _on_export(self) -> None:
        self._start(
            lambda: export_jar(self._context.cookies, self._jar, self.message, self), "export cookies"
        )

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        index = self.tree.indexAt(position)
        cookies = self.model.cookies_at(index)
        if not cookies:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.model.cookie(index) is not None:
            name_keys(menu.addAction(tr("Edit"), lambda: self.tree.edit(index)), "cookies.edit")
            name_keys(menu.addAction(tr("Delete"), self._on_delete), "cookies.delete")
        domain = self.model.domains_of(cookies[0])
        menu.addAction(
            tr("Delete all {n} of {domain}", n=len(domain), domain=cookies[0].domain),
            lambda: self._start(lambda: self._delete(domain), "delete cookies"),
        )
        menu.popup(self.tree.viewport().mapToGlobal(position))


def open_cookies(context: Context, jar: JarName, window: "MainWindow") -> CookiesDialog:
    """Show the jars beside `window`, `jar` first; the dialog that is open already comes to the front."""
    dialog = window.findChild(CookiesDialog)
    if dialog is None:
        dialog = CookiesDialog(context, jar, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closed.connect(dialog.close)
        dialog.show()
    else:
        dialog.choose(jar)
    dialog.raise_()
    dialog.activateWindow()
    return dialog
