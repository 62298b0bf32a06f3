"""`python -m tests.ui.gallery FOLDER`: a PNG of every screen and dialog, light and dark, for looking at.

Runs the real window offscreen against the playground and a data folder that is gone afterwards.
Asserts nothing.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "tests.support.memory_keyring.MemoryKeyring"

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from postgui.app.start import put_pointer_away
from postgui.model.collection import Environment, Node
from postgui.model.problem import Problem
from postgui.model.request import AuthConfig, ClientCertificate, Pair, Request, Settings, Variable
from postgui.model.variables import Prompt
from postgui.servers.process import start_playground
from postgui.services.repeat import Plan, Tally
from postgui.services.secrets import PassphraseQuestion
from postgui.ui.dialogs.conflict import ConflictDialog
from postgui.ui.dialogs.cookies import CookiesDialog
from postgui.ui.dialogs.new_collection import NewCollectionDialog
from postgui.ui.dialogs.passphrase import PassphraseDialog
from postgui.ui.dialogs.save_request import SaveDialog
from postgui.ui.environment.editor import EnvironmentEditor
from postgui.ui.environment.mark import stored_color
from postgui.ui.qtmodels.cookie_table import Column
from postgui.ui.request.prompting import PromptDialog
from postgui.ui.request.tab import RequestTab
from postgui.ui.request_text import request_text
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.theme import Theme
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.certificate import Certificates
from tests.support.nasty import NastyServer
from tests.support.waiting import until
from tests.ui import (
    gallery_checks,
    gallery_collection,
    gallery_history,
    gallery_import,
    gallery_oauth2,
    gallery_viewers,
)

WIDE, NARROW = (1280, 800), (900, 700)
Scene = Callable[[OpenWindow], Awaitable[QWidget]]


async def settle() -> None:
    """Let layouts, late painting and short timers happen."""
    for _ in range(15):
        await asyncio.sleep(0.02)


async def send(opened: OpenWindow, tab: RequestTab) -> None:
    tab.send()
    await opened.answered(tab)


async def open_sample(opened: OpenWindow, name: str = "Basics/Create user.yml") -> RequestTab:
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    opened.window.sidebar.tree.choose(opened.sample.folder / name)
    return await opened.desk.opener.open_path(opened.sample.folder / name)


async def empty(opened: OpenWindow) -> QWidget:
    return opened.window


async def new_request(opened: OpenWindow) -> QWidget:
    opened.desk.new_request()
    return opened.window


async def answered(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    tab.request_pane.show_tab("Body")
    await send(opened, tab)
    return opened.window


async def headers(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    tab.request_pane.tabs.setCurrentIndex(1)
    await send(opened, tab)
    await asyncio.sleep(0.5)
    return opened.window


async def outgoing(opened: OpenWindow) -> QWidget:
    """What would be sent, one automatic header switched off, credentials over plain http."""
    tab = await open_sample(opened)
    request = replace(
        tab.draft.current,
        url="http://api.example.org/users?notify=true",
        auth=AuthConfig("bearer", (("token", "{{token}}"),)),
        variables=(Variable("token", "eyJhbGciOiJIUzI1NiJ9", secret=True),),
        switched_off=("accept-encoding",),
    )
    tab.draft.edit(request)
    tab.request_pane.show_tab("Outgoing")
    await until(lambda: tab.request_pane.outgoing.table.lines.lines, what="the preview")
    return opened.window


async def timing(opened: OpenWindow) -> QWidget:
    tab = opened.desk.opener.new_request(Request(url=opened.context.runtime["playground"] + "/redirect/4"))
    await send(opened, tab)
    tab.response_pane.tabs.select("timing")
    return opened.window


async def console(opened: OpenWindow) -> QWidget:
    tab = opened.desk.opener.new_request(Request(url=opened.context.runtime["playground"] + "/redirect/3"))
    await send(opened, tab)
    tab.draft.edit(replace(tab.draft.current, method="POST", url="http://127.0.0.1:9/closed?page=2"))
    await send(opened, tab)
    opened.desk.console.toggle()
    return opened.window


async def big_json(opened: OpenWindow) -> QWidget:
    """A big answer with an error in it, one element folded away, and a search."""
    items = ",".join(f'{{"id":{number},"name":"Name {number}","ok":true}}' for number in range(40_000))
    body = f"[{items},]".replace('{"id":9,', '{"id":9,,').encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    with (
        tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder,
        NastyServer(Certificates(Path(folder))) as nasty,
    ):
        tab = opened.desk.opener.new_request(Request(url=nasty.capture(head.encode() + body).url))
        await send(opened, tab)
    viewer = tab.response_pane.tabs.widget("pretty")
    assert isinstance(viewer, TextViewer)
    await until(lambda: viewer.document_pane and viewer.document_pane.view.fault, what="the fault")
    pane = viewer.document_pane
    assert pane is not None
    pane.view.setFocus()
    pane.view.toggle_fold(6)
    pane.open_find()
    pane.find_bar.needle_field.setText("name 3")
    await until(lambda: not pane.hunt.busy, what="all hits")
    return opened.window


async def tls_refused(opened: OpenWindow) -> QWidget:
    with (
        tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder,
        NastyServer(Certificates(Path(folder))) as nasty,
    ):
        tab = opened.desk.opener.new_request(Request(url=nasty.tls_url("expired")))
        await send(opened, tab)
        tab.response_pane.tabs.select("tls")
        await settle()
    return opened.window


async def auth(opened: OpenWindow) -> QWidget:
    """A kept password, and below the URL a variable that nobody defined."""
    tab = await open_sample(opened)
    await opened.context.secrets.keep(None, "create_user_password", "lovelace")
    values = (("username", "ada-{{nobody}}"), ("password", "{{create_user_password}}"))
    tab.draft.edit(replace(tab.draft.current, auth=AuthConfig("basic", values)))
    tab.request_pane.show_tab("Auth")
    return opened.window


async def auth_in_clear(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    values = (("consumerKey", "key"), ("consumerSecret", "literal"))
    tab.draft.edit(replace(tab.draft.current, auth=AuthConfig("oauth1", values)))
    tab.request_pane.show_tab("Auth")
    return opened.window


async def passphrase_dialog(opened: OpenWindow) -> QWidget:
    return _open(PassphraseDialog(PassphraseQuestion(is_new=True), opened.window))


async def long_tree(opened: OpenWindow) -> QWidget:
    """10,000 requests, long names, a broken file, an item that can't be edited."""
    root = Path("/somewhere/api")
    requests = tuple(
        Node(root / f"{n}.yml", "request", f"Request {n} with a name that goes on and on", "PATCH")
        for n in range(10_000)
    )
    broken = Node(root / "b.yml", "broken", "Login", problem=Problem("Login.yml can't be read"))
    other = Node(root / "g.yml", "other", "People", detail="graphql")
    empty_folder = Node(root / "e", "folder", "An empty folder")
    opened.window.sidebar.show_roots(
        [Node(root, "collection", "A collection", children=(empty_folder, broken, other, *requests))]
    )
    opened.window.sidebar.model.show_expanded([root])
    opened.window.sidebar.model.show_unsaved([root / "0.yml"])
    return opened.window


async def many_tabs(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    await send(opened, tab)
    for path in sorted(opened.sample.folder.rglob("*.yml")):
        if path.name not in ("folder.yml", "opencollection.yml") and "environments" not in path.parts:
            tab = await opened.desk.opener.open_path(path)
            await send(opened, tab)
    tab.draft.edit(replace(tab.draft.current, name="A request with a name that goes on and on and on"))
    opened.desk.opener.new_request(Request(method="PROPFIND", url="http://example.org/a/b?c=d"))
    opened.window.sidebar.model.show_expanded(
        [opened.sample.folder, *(each for each in opened.sample.folder.iterdir() if each.is_dir())]
    )
    opened.window.area.choose(tab)
    opened.window.notices.show_done("Deleted Search users").offer("Undo", lambda: None)
    return opened.window


async def failed(opened: OpenWindow) -> QWidget:
    await send(opened, await open_sample(opened, "Network/Nobody listens.yml"))
    opened.window.show_problem(
        Problem(
            "The file Search users.yml can't be read",
            "Line 7: a value is not closed. The file is left as it is.",
            "Mend it in a text editor; it is read again at once.",
        )
    )
    return opened.window


async def running(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened, "Network/Slow answer.yml")
    tab.send()
    await asyncio.sleep(0.4)
    return opened.window


async def repeated(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    answers = ((200, 10), (503, 1))
    tab.repeat_strip.show_tally(Tally(Plan(None, 5.0), 12, 1, answers, 12.0, 140.0, 90.0))
    return opened.window


async def send_menu(opened: OpenWindow) -> QWidget:
    menu = (await open_sample(opened)).send_actions.menu()
    menu.adjustSize()
    return menu


async def from_history(opened: OpenWindow) -> QWidget:
    await send(opened, await open_sample(opened))
    await until(opened.window.sidebar.history.model.entries)
    await opened.desk.opener.open_entry(opened.window.sidebar.history.model.entries()[0].id)
    opened.desk.history_actions.clear()
    return opened.window


async def palette(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    opened.desk.open_palette()
    opened.desk.palette_box.field.setText("se")
    return opened.window


async def unsaved(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    for number in range(3):
        tab = opened.desk.opener.new_request(Request(method="PUT", url=f"http://example.org/items/{number}"))
        opened.window.area.close_page(tab)
    return opened.window


def _open(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


async def save_dialog(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    dialog = SaveDialog("Create user", opened.context.collections.roots(), opened.window)
    dialog.choose(opened.sample.folder / "Basics")
    return _open(dialog)


async def save_nowhere_dialog(opened: OpenWindow) -> QWidget:
    return _open(SaveDialog("GET users", (), opened.window))


async def new_collection_dialog(opened: OpenWindow) -> QWidget:
    dialog = NewCollectionDialog(Path.home() / "api", opened.window)
    dialog.name.setText("GitHub API")
    return _open(dialog)


async def conflict_dialog(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    mine = tab.draft.current
    theirs = replace(mine, url="{{playground}}/echo/people", method="PUT", headers=mine.headers[:1])
    return _open(ConflictDialog("Create user", request_text(theirs), request_text(mine), opened.window))


def folder_settings(title: str, name: str = "") -> Scene:
    """The settings of the sample collection, or of a folder in it, at one of their tabs."""

    async def scene(opened: OpenWindow) -> QWidget:
        folder = opened.sample.folder / name
        await opened.desk.tree_actions.open_collection(opened.sample.folder)
        tab = await opened.desk.folder_pages.open(folder)
        before = tab.draft.current
        defaults = replace(
            before.defaults,
            headers=(Pair("Accept", "application/json"), Pair("X-Team", "{{team}}", description="who asks")),
            auth=AuthConfig("bearer", (("token", "{{token}}"),)) if not name else before.defaults.auth,
            variables=(Variable("team", "blue"), Variable("token", secret=True, description="ask Ada")),
            settings=replace(before.defaults.settings, timeout_ms=5000, forward_authorization=not name),
        )
        tab.draft.edit(replace(before, defaults=defaults, docs="What this is for.\n\nAnd who keeps it."))
        tab.show_tab(title)
        return opened.window

    return scene


async def cookies(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    url = opened.context.runtime["playground"]
    tab.draft.edit(Request(url=f"{url}/cookies/set?session=4f1d8a&theme=dark&language=en"))
    await send(opened, tab)
    tab.response_pane.tabs.select("cookies")
    return opened.window


async def cookies_dialog(opened: OpenWindow) -> QWidget:
    await cookies(opened)
    opened.desk.show_cookies()
    dialog = opened.window.findChild(CookiesDialog)
    assert dialog is not None
    await until(dialog.model.rowCount, what="the cookies")
    group = dialog.model.index(0, 0)
    dialog.model.setData(dialog.model.index(0, Column.PATH, group), "no-slash")
    dialog.add.click()
    return dialog


async def with_environments(opened: OpenWindow) -> None:
    """A collection with three environments, one of them active and one a layer."""
    tab = await open_sample(opened)
    root = opened.sample.folder
    variables = (
        Variable("baseUrl", "https://dev.example.org/api"),
        Variable("userId", "{{$randomInt 1 99}}"),
        Variable("token", secret=True, description="from the admin page"),
        Variable("verbose", "1", enabled=False),
        Variable("owner", "{{nobody}}"),
    )
    made = (
        Environment("Development", variables, color=stored_color("green"), extends="Shared"),
        Environment(
            "Production", (Variable("baseUrl", "https://example.org/api"),), color=stored_color("red")
        ),
        Environment(
            "Shared", (Variable("locale", "en"), Variable("userId", "7")), color=stored_color("blue")
        ),
    )
    for environment in made:
        await opened.context.environments.save(root, environment)
    await opened.context.secrets.keep(root, "environment/Development/token", "never shown")
    opened.desk.environments.choose(tab.draft.path, "Development")
    opened.desk.environments.toggle_layer(tab.draft.path, "Production")


async def environments(opened: OpenWindow) -> QWidget:
    await with_environments(opened)
    await settle()
    opened.desk.environment_actions.manage()
    assert opened.desk.environment_actions.editor is not None
    return opened.desk.environment_actions.editor


async def compared(opened: OpenWindow) -> QWidget:
    editor = await environments(opened)
    await settle()
    assert isinstance(editor, EnvironmentEditor)
    editor.compare_all.click()
    return editor


async def variables_tab(opened: OpenWindow) -> QWidget:
    await with_environments(opened)
    own = (Variable("page", "2"), Variable("session", secret=True), Variable("word", "{{owner}}"))
    opened.tab.draft.edit(replace(opened.tab.draft.current, variables=own))
    await settle()
    opened.tab.request_pane.show_tab("Variables")
    return opened.window


async def prompt_dialog(opened: OpenWindow) -> QWidget:
    prompts = (Prompt("User name", "ada"), Prompt("Password"), Prompt("Which page"))
    return _open(PromptDialog(prompts, {"Which page": "3"}, opened.window))


async def settings_tab(opened: OpenWindow) -> QWidget:
    """A request's settings with something wrong, something dangerous and a client certificate."""
    tab = await open_sample(opened)
    settings = Settings(
        connect_to="host:",
        verify_tls=False,
        proxy="http://127.0.0.1:3128",
        certificates=(ClientCertificate("api.test", "pem", "certs/me.pem", "certs/me.key"),),
    )
    tab.draft.edit(replace(tab.draft.current, settings=settings))
    tab.request_pane.show_tab("Settings")
    page = tab.request_pane.settings
    await settle()
    page.ensureWidgetVisible(page.rows["verify_tls"])
    return opened.window


SCENES: dict[str, tuple[Scene, tuple[tuple[int, int], ...]]] = {
    "repeated": (repeated, (WIDE, NARROW)),
    "send-menu": (send_menu, (WIDE,)),
    "empty": (empty, (WIDE, NARROW)),
    "new-request": (new_request, (WIDE,)),
    "answered": (answered, (WIDE, NARROW)),
    "headers": (headers, (WIDE,)),
    "outgoing": (outgoing, (WIDE, NARROW)),
    "timing": (timing, (WIDE, NARROW)),
    "tls-refused": (tls_refused, (WIDE,)),
    "auth": (auth, (WIDE, NARROW)),
    "auth-in-clear": (auth_in_clear, (WIDE,)),
    "dialog-passphrase": (passphrase_dialog, (WIDE,)),
    "long-tree": (long_tree, (NARROW,)),
    "many-tabs": (many_tabs, (WIDE, NARROW)),
    "failed": (failed, (WIDE, NARROW)),
    "running": (running, (WIDE,)),
    "from-history": (from_history, (WIDE,)),
    "palette": (palette, (WIDE,)),
    "unsaved": (unsaved, (WIDE,)),
    "collection-overview": (folder_settings("Overview"), (WIDE, NARROW)),
    "collection-headers": (folder_settings("Headers"), (WIDE,)),
    "collection-auth": (folder_settings("Auth"), (WIDE,)),
    "folder-auth": (folder_settings("Auth", "Basics"), (NARROW,)),
    "collection-variables": (folder_settings("Variables"), (WIDE, NARROW)),
    "collection-settings": (folder_settings("Settings"), (WIDE, NARROW)),
    "settings": (settings_tab, (WIDE, NARROW)),
    "environments": (environments, (WIDE,)),
    "environments-compared": (compared, (WIDE,)),
    "variables": (variables_tab, (WIDE, NARROW)),
    "dialog-prompt": (prompt_dialog, (WIDE,)),
    "dialog-save": (save_dialog, (WIDE,)),
    "dialog-save-nowhere": (save_nowhere_dialog, (WIDE,)),
    "dialog-new-collection": (new_collection_dialog, (WIDE,)),
    "dialog-import": (gallery_import.commands, (WIDE,)),
    "dialog-import-capture": (gallery_import.capture, (WIDE,)),
    "dialog-conflict": (conflict_dialog, (WIDE,)),
    "history": (gallery_history.history, (WIDE, NARROW)),
    "history-menu": (gallery_history.menu, (WIDE,)),
    "dialog-unkept": (gallery_history.unkept, (WIDE,)),
    "cookies": (cookies, (WIDE, NARROW)),
    "dialog-cookies": (cookies_dialog, (WIDE,)),
    "console": (console, (WIDE, NARROW)),
    "big-json": (big_json, (WIDE, NARROW)),
    "tree": (gallery_viewers.tree, (WIDE, NARROW)),
    "pretty-xml": (gallery_viewers.pretty_xml, (WIDE,)),
    "pretty-script": (gallery_viewers.pretty_script, (WIDE,)),
    "pretty-parts": (gallery_viewers.pretty_parts, (WIDE,)),
    "tree-xml": (gallery_viewers.tree_xml, (WIDE, NARROW)),
    "tree-filtered": (gallery_viewers.tree_filtered, (WIDE,)),
    "tree-several": (gallery_collection.several, (WIDE, NARROW)),
    "file-conflict": (gallery_collection.conflict, (WIDE, NARROW)),
    "git-diff": (gallery_collection.git_diff, (WIDE,)),
    "find-and-replace": (gallery_collection.find_and_replace, (WIDE,)),
    "trash": (gallery_collection.trash, (WIDE,)),
    "oauth2": (gallery_oauth2.got_token, (WIDE, NARROW)),
    "oauth2-device": (gallery_oauth2.device_code, (WIDE, NARROW)),
    "oauth2-form": (gallery_oauth2.form, (WIDE,)),
    "scripts": (gallery_checks.scripts, (WIDE, NARROW)),
    "asserts": (gallery_checks.asserts, (WIDE, NARROW)),
    "docs": (gallery_checks.docs, (WIDE,)),
    "inherited-settings": (gallery_checks.inherited_settings, (WIDE,)),
    "variants": (gallery_checks.variants, (WIDE,)),
    "kept-item": (gallery_checks.kept_item, (WIDE,)),
    "folder-scripts": (gallery_checks.folder_scripts, (WIDE,)),
}


@asynccontextmanager
async def sample_window(playground: str, size: tuple[int, int]) -> AsyncIterator[OpenWindow]:
    """A window on a fresh data folder in which the sample collection is ready."""
    with tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder:
        async with open_window(Path(folder), playground=playground, size=size) as opened:
            await asyncio.to_thread(opened.sample.copy)
            yield opened


async def draw(folder: Path, playground: str, theme: Theme, wanted: list[str]) -> None:
    """Write the pictures of one theme."""
    look = "dark" if theme.dark else "light"
    for name, (scene, sizes) in SCENES.items():
        if wanted and name not in wanted:
            continue
        for width, height in sizes:
            async with sample_window(playground, (width, height)) as opened:
                shown = await scene(opened)
                await settle()
                suffix = "" if isinstance(shown, QDialog) else f"-{width}x{height}"
                shown.grab().save(str(folder / f"{name}{suffix}-{look}.png"))
                if isinstance(shown, QDialog):
                    shown.close()


def main(arguments: list[str]) -> int:
    """Write all pictures, or those named, into the folder given."""
    from qasync import QEventLoop

    if not arguments or arguments[0].startswith("-"):
        sys.stderr.write(f"usage: python -m tests.ui.gallery FOLDER [{' | '.join(SCENES)} ...]\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    put_pointer_away()
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    theme = Theme("light", parent=app)
    with start_playground() as server:
        for mode in ("light", "dark"):
            theme.set_mode(mode)
            theme.apply(app)
            loop.run_until_complete(draw(folder, server.url, theme, arguments[1:]))
    loop.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
