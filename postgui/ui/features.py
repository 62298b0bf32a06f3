"""Features that only listen and act: nothing else in the window refers to them.

One line each, in the order of their names; a feature with commands, or that others need, is an attribute of
`Desk` instead.
"""

from typing import TYPE_CHECKING

from postgui.services.context import Context
from postgui.ui.announcer import Announcer
from postgui.ui.body_limit import BodyLimit
from postgui.ui.example_keeping import ExampleKeeping
from postgui.ui.kept_page import KeptPages
from postgui.ui.key_learning import KeyLearning
from postgui.ui.own_themes import OwnThemes
from postgui.ui.tree_filter import TreeFilter

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


def add_features(desk: "Desk", context: Context) -> None:
    """Make them for `desk`, whose parts exist; each has a parent that keeps it."""
    Announcer(desk, context)
    BodyLimit(context, desk.settings_menu, desk)
    ExampleKeeping(desk.window, context.tasks, desk.opener)
    KeyLearning(context, desk.opener)
    KeptPages(context, desk.area, desk.opener)
    OwnThemes(desk, context)
    TreeFilter(context.collections, context.tasks, desk.sidebar)
