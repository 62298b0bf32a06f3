"""Starts and ends the window: Qt, the event loop, the services, in the order that paints first.

Before the first paint nothing is imported or read that the empty window does not need; collections,
tabs and history come one event later, the network's imports after them.
"""

import gc
import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from postgui.storage.data_folder import DataFolder, find_data_dir

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QApplication

    from postgui.app.crash import CrashHook
    from postgui.app.sample import Sample
    from postgui.services.context import Context
    from postgui.services.workspaces import Arrival
    from postgui.ui.desk import Desk
    from postgui.ui.main_window import MainWindow
    from postgui.ui.theme import Theme

EXIT_FAILED = 1


@dataclass(frozen=True)
class RunningWindow:
    """What a job that runs in the open window gets."""

    desk: "Desk"
    context: "Context"
    sample: "Sample"


WindowJob: TypeAlias = Callable[[RunningWindow], Awaitable[int | None]]
"""Runs once everything is restored; an int ends the program with that exit status."""


@dataclass(frozen=True)
class WindowOptions:
    """How to run. `theme` and `size` (width, height) beat what is remembered, for this run only.

    Without a `workspace` it is the one that was used last.
    """

    data_dir: Path
    job: WindowJob | None = None
    offscreen: bool = False
    theme: str = ""
    size: tuple[int, int] | None = None
    workspace: str = ""


def run_window(data_dir: Path | None = None, workspace: str = "") -> int:
    """Open the window on a data folder and stay until it is closed; the exit status."""
    folder = find_data_dir(data_dir)
    if workspace:
        from postgui.storage.workspace_folder import WorkspaceFolders

        names = WorkspaceFolders(folder).names()
        if workspace not in names:
            return _refuse(f"There is no workspace {workspace}. There are: {', '.join(names)}.")
    return run(WindowOptions(folder, workspace=workspace))


def run(options: WindowOptions) -> int:
    """Run the window with `options`; the exit status."""
    from postgui.app.qt_library import explain, has_display, missing_x11_library

    if options.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        return _refuse("There is no display to open a window on. `postgui demo` works without one.")
    elif problem := missing_x11_library():
        return _refuse(problem)
    os.environ["QT_API"] = "pyside6"
    gc.disable()  # until `Garbage` takes over: all that is imported stays
    try:
        from PySide6.QtWidgets import QApplication

        import postgui.ui.main_window  # noqa: F401 - Qt's other libraries are loaded here
        from postgui.ui.theme import STYLE
    except ImportError as error:
        gc.enable()
        if (error.name or "").partition(".")[0] == "postgui":
            raise
        return _refuse(explain(error))
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setApplicationName("PostGUI")
    app.setDesktopFileName("postgui")
    app.setQuitOnLastWindowClosed(False)
    return _run_window(app, options)


def _run_window(app: "QApplication", options: WindowOptions) -> int:
    """Paint first, then start the event loop and everything that needs it."""
    from postgui.app.crash import CrashHook
    from postgui.app.first_paint import FirstPaint
    from postgui.ui.garbage import Garbage

    garbage = Garbage(app)
    hook = CrashHook(options.data_dir)
    hook.install()
    if not options.workspace:
        from postgui.ui.session import peek_workspace

        options = replace(options, workspace=peek_workspace(DataFolder(options.data_dir).workspaces))
    try:
        window, theme = _build_window(app, options)
        if not FirstPaint(app, window).run():
            return 0
        garbage.follow(app)
        app.setWindowIcon(theme.icon("logo", "accent"))  # drawn in many sizes: not before the first paint
        return _run_loop(app, window, theme, options, hook)
    finally:
        hook.remove()
        garbage.stop()
        _hand_over_clipboard()


def _hand_over_clipboard() -> None:
    """Let Qt own what was copied: it outlives Python, and an object of ours would end in a crash then."""
    from PySide6.QtGui import QGuiApplication

    clipboard = QGuiApplication.clipboard()
    # With no window system there is nobody else, and it never says that it is ours.
    if clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen":
        clipboard.setText(clipboard.text())


def _run_loop(
    app: "QApplication", window: "MainWindow", theme: "Theme", options: WindowOptions, hook: "CrashHook"
) -> int:
    import asyncio

    from qasync import QEventLoop

    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)

    def opened(shown: "MainWindow") -> None:
        hook.attach(loop, shown.show_problem)

    try:
        return int(loop.run_until_complete(run_workspaces(window, theme, options, opened)))
    finally:
        loop.close()
        asyncio.set_event_loop(None)


async def run_workspaces(
    window: "MainWindow", theme: "Theme", options: WindowOptions, opened: "Callable[[MainWindow], None]"
) -> int:
    """Work in the painted window, and after it in that of another workspace as long as one is wished for.

    `opened` is told of each window.
    """
    from postgui.ui.main_window import MainWindow
    from postgui.ui.session import peek_layout, peek_look

    arrival: Arrival | None = None
    while True:
        opened(window)
        status, arrival = await _work(window, theme, options, arrival)
        if arrival is None:
            return status
        options = replace(options, workspace=arrival.workspace)
        before, window = window, MainWindow(theme)
        window.restoreGeometry(before.saveGeometry())
        before.deleteLater()
        data = DataFolder(options.data_dir)
        folder = data.workspace(options.workspace)
        if not options.theme:
            look = peek_look(data.settings, folder / "settings.toml")
            theme.set_mode(look.theme)
            theme.set_scale(look.scale)
        window.show_layout(peek_layout(folder / "session.json"))
        window.show()


async def _work(
    window: "MainWindow", theme: "Theme", options: WindowOptions, arrival: "Arrival | None"
) -> "tuple[int, Arrival | None]":
    """Bring the painted window to life, stay until it is closed, and leave nothing running.

    Gives the exit status, and what to open next where the person wished for another workspace.
    """
    import asyncio

    from postgui.app.sample import Sample
    from postgui.app.stop_signal import StopSignal
    from postgui.services.context import Context
    from postgui.services.workers import Workers
    from postgui.ui.desk import Desk

    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def on_closed() -> None:
        if not ended.done():
            ended.set_result(0)

    window.closed.connect(on_closed)
    signals = StopSignal(window.close, window)
    context = Context.build(options.data_dir, workspace=options.workspace)
    sample = Sample(context)
    workers = Workers()
    desk = Desk(window, context, theme, sample.prepare, workers)
    theme.complete()
    await asyncio.sleep(0)
    for _ in chain(window.sidebar.fill_in_steps(), desk.build_in_steps()):
        await asyncio.sleep(0)  # between the steps, events are answered
    control = desk.workspaces
    running = RunningWindow(desk, context, sample)
    context.tasks.start(_load(running, options, ended, arrival), name="start")
    try:
        status = await ended
        if window.isVisible():  # a job ended the program
            await context.autosave.flush()
            window.close()
    finally:
        wish, workspaces = control.wish, control.workspaces
        signals.close()
        await sample.close()
        await context.close()
        await workers.close()
    if wish is None or status:
        window.deleteLater()
        return status, None
    return status, await workspaces.carry_out(wish)


def _build_window(app: "QApplication", options: WindowOptions) -> "tuple[MainWindow, Theme]":
    from postgui.storage.theme_folder import ThemeFolder
    from postgui.ui.language import current_language
    from postgui.ui.main_window import MainWindow
    from postgui.ui.session import peek_layout, peek_look
    from postgui.ui.theme import Theme

    folder = DataFolder(options.data_dir)
    place = folder.workspace(options.workspace)
    look = peek_look(folder.settings, place / "settings.toml")
    current_language().choose(look.language)
    theme = Theme(
        options.theme or look.theme, look.scale, app, ThemeFolder(options.data_dir).read, painted=False
    )
    theme.apply(app)
    window = MainWindow(theme)
    if app.platformName() != "offscreen":  # whose screen is made up
        window.fit_screen()
    window.show_layout(peek_layout(place / "session.json"))
    window.top_bar.show_workspace(options.workspace)
    if options.size is not None:
        window.resize(*options.size)
    if options.offscreen:
        put_pointer_away()
    return window, theme


async def _load(
    running: RunningWindow,
    options: WindowOptions,
    ended: "asyncio.Future[int]",
    arrival: "Arrival | None",
) -> None:
    """What can wait until the window works."""
    import asyncio

    desk, context, sample = running.desk, running.context, running.sample
    try:
        await desk.restore()
        await desk.workspaces.arrive(arrival)
        if any(root.path == sample.folder for root in context.collections.roots()):
            await sample.serve()
            desk.refresh_variables()
        await asyncio.to_thread(context.sender.warm_up)
        await asyncio.to_thread(_warm_up_viewers)
        await context.tidy()
        if options.job is not None:
            status = await options.job(running)
            if status is not None and not ended.done():
                ended.set_result(status)
    except BaseException as error:
        if options.job is None or ended.done():
            raise  # the window stays, and tells
        ended.set_exception(error)


def _warm_up_viewers() -> None:
    from postgui.ui.document.warm_up import import_all
    from postgui.ui.viewer import viewers

    viewers()
    import_all()


def put_pointer_away() -> None:
    """The pointer that only exists offscreen would stand on a button, which then looks hovered."""
    from PySide6.QtGui import QCursor, QGuiApplication

    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())


def _refuse(line: str) -> int:
    """Say in one line why there is no window."""
    if sys.stderr is not None:
        sys.stderr.write(f"{line}\n")
    return EXIT_FAILED
