"""The window where there is little room, and where there is nothing to show."""

from postgui.ui.welcome import Welcome
from tests.e2e.open_window import open_window
from tests.support.waiting import until


def test_palette_keeps_in_a_window_that_is_made_smaller(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.open_palette()
            palette = opened.desk.palette_box
            opened.window.resize(700, 500)
            await until(lambda: palette.geometry().right() < 700, what="the palette has moved")
            assert palette.geometry().left() > 0
            palette.close_palette()

    run_qt(scenario())


def test_low_window_shows_the_doors_whole_and_leaves_out_the_rest(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir, size=(700, 500)) as opened:
            welcome = opened.window.findChild(Welcome)
            assert welcome is not None
            doors = (welcome.sample, welcome.bring, welcome.open)
            await until(
                lambda: all(door.height() >= door.heightForWidth(door.width()) for door in doors),
                what="the doors are whole",
            )
            assert welcome.new.geometry().bottom() < welcome.height()

    run_qt(scenario())


def test_narrow_window_shows_what_counts_for_every_send_whole(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir, size=(700, 500)) as opened:
            bar = opened.window.top_bar
            bar.show_private(True)
            await until(lambda: bar.private.width() >= bar.private.sizeHint().width(), what="room for it")
            assert bar.environment.width() >= bar.environment.sizeHint().width()

    run_qt(scenario())


def test_filter_of_the_tree_says_that_nothing_matches(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.create(tmp_path / "api", "Shop")
            sidebar = opened.window.sidebar
            await until(sidebar.tree.isVisible, what="the collection")
            assert not sidebar.nothing.isVisible()
            sidebar.filter.setText("nowhere")
            assert sidebar.nothing.isVisible()
            sidebar.filter.clear()
            assert not sidebar.nothing.isVisible()

    run_qt(scenario())


def test_tree_stands_on_the_broken_file_whose_page_is_in_front(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = (await opened.context.collections.create(tmp_path / "api", "Shop")).path
            broken = root / "Broken.yml"
            broken.write_text("info:\n  name: [\n", "utf-8")
            await opened.desk.tree_actions.open_collection(root)
            opened.desk.new_request()
            await opened.desk.opener.open_other(f"kept:{broken}")
            node = opened.window.sidebar.tree.current_node()
            assert node is not None
            assert node.path == broken

    run_qt(scenario())
