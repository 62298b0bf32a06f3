"""The pictures of what a collection says besides sending: scripts, asserts, docs, tags, body variants."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from postgui.model.assertion import Assertion, Capture
from postgui.model.collection import Defaults
from postgui.model.request import Body, BodyVariant, Request, Settings
from postgui.model.script import Script
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene

CODE = """\
// A fresh name for each run, so that the server takes it.
const name = `user-${Date.now()}`;
bru.setVar("userName", name);
if (!bru.getEnvVar("token")) {
  throw new Error('no token');
}
"""
PYTHON = """\
import random


def before(request, variables):
    variables["userName"] = f"user-{random.randrange(10_000)}"
    request.headers["X-Trace"] = "from Python"


def after(response, variables):
    variables.environment["userId"] = response.json()["id"]


def test_the_user_is_stored(response, variables):
    assert response.status == 201, "it was not made"
    assert response.json()["name"] == variables["userName"]
"""
DOCS = """\
# Create user

Creates a user and answers with what is stored, see [the guide](https://example.org/guide).

| Field  | Meaning            |
|--------|--------------------|
| `name` | at most 60 letters |
| `role` | `admin` or `guest` |

- sends **no** mail
- is slow on Mondays
"""


async def _tab(opened: OpenWindow) -> RequestTab:
    folder = opened.sample.folder
    await opened.desk.tree_actions.open_collection(folder)
    stored = await opened.context.collections.load_folder(folder)
    defaults: Defaults = stored.folder.defaults
    defaults = replace(
        defaults,
        scripts=(Script("before-request", "log()"), Script("tests", "ok()")),
        settings=Settings(timeout_ms=30_000, follow_redirects=False, proxy="http://proxy.test:3128"),
    )
    await opened.context.collections.save_folder(
        folder, replace(stored.folder, defaults=defaults), stored.sha256
    )
    path = folder / "Basics/Create user.yml"
    opened.window.sidebar.tree.choose(path)
    return await opened.desk.opener.open_path(path)


def _edited(request: Request) -> Request:
    return replace(
        request,
        scripts=(Script("before-request", CODE), Script("tests", 'test("ok", () => {});\n')),
        assertions=(
            Assertion("res.status", "eq", "201"),
            Assertion("res.body.name", "eq", "{{userName}}", description="as it was sent"),
            Assertion("res.headers['content-type']", "contains", "json"),
            Assertion("res.body.id", "isNumber"),
            Assertion("res.responseTime", "lt", "500", enabled=False),
        ),
        captures=(Capture("res.body.id", "userId"), Capture("res.body.token", "token", "environment")),
        docs=DOCS,
        tags=("users", "smoke"),
        description="Makes a user, with a role",
        variants=(BodyVariant("A person"), BodyVariant("No role", Body("json", "{}"))),
    )


async def _shown(opened: OpenWindow, title: str) -> QWidget:
    tab = await _tab(opened)
    tab.draft.edit(_edited(tab.draft.current))
    tab.request_pane.show_tab(title)
    await until(lambda: tab.inherited.scripts, what="what is inherited")
    return opened.window


async def scripts(opened: OpenWindow) -> QWidget:
    return await _shown(opened, "Scripts")


async def python(opened: OpenWindow) -> QWidget:
    await opened.context.collections.trust.put(opened.sample.folder, False)
    tab = await _tab(opened)
    tab.draft.edit(replace(tab.draft.current, python=PYTHON))
    tab.request_pane.show_tab("Scripts")
    tab.request_pane.scripts.editor.choose("python")
    await until(lambda: opened.desk.trusting.strip(tab) is not None, what="the question")
    return opened.window


async def python_refused(opened: OpenWindow) -> QWidget:
    """Sent all the same: what the response pane says of it, and what it offers."""
    await python(opened)
    opened.tab.send()
    await until(lambda: opened.tab.response_pane.problem.isVisible(), what="the refusal")
    return opened.window


async def asserts(opened: OpenWindow) -> QWidget:
    return await _shown(opened, "Asserts")


async def docs(opened: OpenWindow) -> QWidget:
    return await _shown(opened, "Docs")


async def inherited_settings(opened: OpenWindow) -> QWidget:
    return await _shown(opened, "Settings")


async def variants(opened: OpenWindow) -> QWidget:
    return await _shown(opened, "Body")


async def kept_item(opened: OpenWindow) -> QWidget:
    """An item that is only kept."""
    path = opened.sample.folder / "Basics/Greet.yml"
    path.write_text(
        "# until it can be edited\ninfo:\n  name: Greet\n  type: grpc\n  seq: 9\n\ngrpc:\n"
        '  url: "grpc://127.0.0.1:50051"\n  method: greet.Greeter/Hello\n  metadata:\n'
        "    - {name: x-id, value: '1', disabled: true}\n",
        "utf-8",
    )
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    opened.window.sidebar.tree.choose(path)
    await opened.desk.opener.open_other(f"kept:{path}")
    return opened.window


async def broken_file(opened: OpenWindow) -> QWidget:
    """A file that can't be understood, at the line."""
    path = opened.sample.folder / "Basics/Login.yml"
    path.write_text("info:\n  name: Login\n  type: http\n\nhttp:\n  headers: [\n  url: x\n", "utf-8")
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    opened.window.sidebar.tree.choose(path)
    await opened.desk.opener.open_other(f"kept:{path}")
    return opened.window


async def folder_scripts(opened: OpenWindow) -> QWidget:
    tab = await _tab(opened)
    settings = await opened.desk.folder_pages.open(opened.sample.folder / "Basics")
    settings.show_tab("Scripts")
    await until(lambda: tab.inherited.scripts, what="what is inherited")
    return opened.window


SCENES: dict[str, Scene] = {
    "request-scripts": scripts,
    "request-python": python,
    "request-python_refused": python_refused,
    "request-asserts": asserts,
    "request-docs": docs,
    "request-settings_inherited": inherited_settings,
    "request-variants": variants,
    "window-broken_file": broken_file,
    "window-kept_item": kept_item,
    "folder-scripts": folder_scripts,
}
