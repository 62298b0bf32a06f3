"""Scenes of the gallery: the page with all settings."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from postgui.model.script import Script
from tests.e2e.open_window import OpenWindow
from tests.ui.gallery_scene import Scene, open_sample, settle

_SCRIPT = """\
// Each answer of this folder
for (const user of res.body) {
\tif (user.role == "admin") {
\t\ttest("an admin has a mail address that goes on and on", () => expect(user.mail).to.exist);
\t}
}
"""


async def program(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    await opened.context.settings.set_in("application", {"scale": 1.0, "timeout_ms": 30_000})
    opened.desk.settings.show()
    return opened.window


async def network(opened: OpenWindow) -> QWidget:
    """The workspace, scrolled to the proxy and TLS, with something dangerous."""
    await opened.context.settings.set_in("application", {"proxy": "http://127.0.0.1:3128"})
    await opened.context.settings.set_in("workspace", {"proxy": "none", "verify_tls": False})
    page = opened.desk.settings.show()
    page.show_scope("workspace")
    await settle()
    page.go_to_section("Proxy")
    return opened.window


async def editors(opened: OpenWindow) -> QWidget:
    """A script as the settings of editors can have it."""
    chosen = {"show_whitespace": True, "code_px": 14, "tab_width": 8, "wrap_lines": False}
    await opened.context.settings.set_in("application", chosen)
    tab = await open_sample(opened)
    tab.draft.edit(replace(tab.draft.current, scripts=(Script("tests", _SCRIPT),)))
    tab.request_pane.show_tab("Scripts")
    tab.request_pane.scripts.editor.choose("tests")
    return opened.window


async def collection(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    page = opened.desk.settings.show()
    page.show_scope(opened.sample.folder)
    page.bar.field.setText("redirect")
    return opened.window


async def wrong_file(opened: OpenWindow) -> QWidget:
    path = opened.context.settings.paths["application"]
    path.write_text('[look]\ntheme = "pink"\nscale = 90\n')
    await opened.context.settings.reload()
    opened.desk.settings.show()
    return opened.window


SCENES: dict[str, Scene] = {
    "settings-program": program,
    "settings-network": network,
    "settings-editors": editors,
    "settings-collection": collection,
    "settings-wrong-file": wrong_file,
}
