"""The commands for open tabs: moving, pinning, closing many at once."""

from collections.abc import Callable

from postgui.translation import tr
from postgui.ui.command import Command
from postgui.ui.page import Page
from postgui.ui.tab_area import TabArea

_MAC_NEXT, _MAC_PREVIOUS = ("Meta+Tab", "Ctrl+PgDown"), ("Meta+Shift+Tab", "Ctrl+PgUp")
"""Control+Tab, as in Safari: the system has ⌘Tab."""
_PLACES = 8
"""So many tabs, from the left, have a key of their own, as in browsers."""


def tab_commands(area: TabArea) -> tuple[Command, ...]:
    """What can be done with the tabs of `area`, by key and in the palette."""

    def current(run: Callable[[Page], None]) -> Callable[[], None]:
        def on_current() -> None:
            if (page := area.current()) is not None:
                run(page)

        return on_current

    def close(which: str) -> Callable[[], None]:
        return current(lambda page: area.close_many(which, page))

    def in_or_out(page: Page) -> None:
        (area.put_back if page in area.windows() else area.take_out)(page)

    return (
        Command("tab.next", tr("Next tab"), lambda: area.step(1), ("Ctrl+Tab", "Ctrl+PgDown"), _MAC_NEXT),
        Command(
            "tab.previous",
            tr("Previous tab"),
            lambda: area.step(-1),
            ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
            _MAC_PREVIOUS,
        ),
        Command(
            "tab.move_left",
            tr("Move tab to the left"),
            current(lambda page: area.move_page(page, -1)),
            ("Ctrl+Shift+PgUp",),
        ),
        Command(
            "tab.move_right",
            tr("Move tab to the right"),
            current(lambda page: area.move_page(page, 1)),
            ("Ctrl+Shift+PgDown",),
        ),
        *(
            Command(
                f"tab.go_{place}",
                tr("Go to tab {n}", n=place),
                lambda place=place: area.go_to(place - 1),  # type: ignore[misc]
                (f"Ctrl+{place}",),
                listed=False,
            )
            for place in range(1, _PLACES + 1)
        ),
        Command("tab.go_last", tr("Go to the last tab"), lambda: area.go_to(-1), ("Ctrl+9",)),
        Command("tab.list", tr("List all open tabs"), area.strip.open_list, ("Ctrl+Shift+O",)),
        Command(
            "tab.window", tr("Move tab to a window of its own, or back"), current(in_or_out), ("Ctrl+Alt+O",)
        ),
        Command("tab.pin", tr("Pin or unpin tab"), current(area.pin)),
        Command("tab.keep", tr("Keep the preview tab open"), current(area.keep)),
        Command("tab.close_others", tr("Close other tabs"), close("others")),
        Command("tab.close_right", tr("Close tabs to the right"), close("right")),
        Command("tab.close_saved", tr("Close saved tabs"), close("saved")),
        Command("tabs.close_all", tr("Close all tabs"), close("all")),
    )
