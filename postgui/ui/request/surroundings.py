"""What a request's pane tells besides the draft: what comes from above, and what its file only keeps."""

from collections.abc import Callable

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.inherited import Inherited, inherited_by
from postgui.ui.request.pane import RequestPane
from postgui.ui.secret_field import Start


class Surroundings:
    """Looks these up in the background, and shows them in the pane once there is one.

    Attributes:
        inherited: Headers, settings and scripts of folders and collection, as far as looked up.
        kept: The parts of the file that no tab edits, in words.
    """

    def __init__(
        self, draft: Draft, context: Context, start: Start, pane: Callable[[], RequestPane | None]
    ) -> None:
        """`start` runs tasks that end with the request's tab; `pane` is the one to show them in, if made."""
        self._draft = draft
        self._collections = context.collections
        self._settings = context.settings
        self._start = start
        self._pane = pane
        self.inherited = Inherited()
        self.kept: tuple[str, ...] = ()

    def look_up(self) -> None:
        """Read again what may have changed."""
        self._start(self._read_inherited(), "look up what is inherited")
        self._start(self._read_kept(), "look up what is only kept")

    def show(self) -> None:
        """Tell the pane."""
        if (pane := self._pane()) is not None:
            pane.show_inherited(self.inherited)
            pane.show_kept(self.kept)

    async def _read_inherited(self) -> None:
        try:
            inherited = await inherited_by(self._collections, self._draft.path, self._settings)
        except ProblemError:
            inherited = Inherited()  # sending says what is wrong with a file above
        if inherited != self.inherited:
            self.inherited = inherited
            self.show()

    async def _read_kept(self) -> None:
        path = self._draft.path
        try:
            kept = await self._collections.kept_parts(path) if path is not None else ()
        except ProblemError:
            kept = ()  # saving says what is wrong with the file
        if kept != self.kept:
            self.kept = kept
            self.show()
