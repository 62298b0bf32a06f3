"""How to run: the row of choices above the results, and the button that starts and stops it."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from postgui.services.run.choice import RunChoice
from postgui.translation import mark, tr
from postgui.ui.choice_bar import ChoiceBar
from postgui.ui.data_file import DataFile
from postgui.ui.theme import current_theme

_MOST = 1_000_000


class RunBar(ChoiceBar):
    """Reports when the person wants to run or stop; never read but then."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(tr("Run {name}", name=name), mark("Run"), parent)
        self.repeat = self.number(tr("Passes"), tr("How often all requests are gone through"), 1, _MOST, 1)
        self.parallel = self.number(tr("At a time"), tr("Requests that are under way together"), 1, 500, 1)
        self.delay = self.number(tr("Delay"), tr("Milliseconds before each request"), 0, 3_600_000, 0)
        self.delay.setSuffix(tr(" ms"))
        self.tags = QLineEdit(self)
        self.tags.setPlaceholderText(tr("users, -slow"))
        self.tags.setToolTip(tr("Tags of the requests to run, with commas; -tag leaves out"))
        self.tags.setAccessibleName(tr("Tags of the requests to run"))
        self.fail_fast = QCheckBox(tr("Stop at the first failure"), self)
        self.file = DataFile(tr("CSV or JSON: one pass for each row, its values as variables"), self)
        self.lock(self.tags, self.fail_fast, self.file)
        row = self.labelled(
            (tr("Passes"), self.repeat),
            (tr("At a time"), self.parallel),
            (tr("Delay"), self.delay),
            (tr("Tags"), self.tags),
        )
        row.setStretchFactor(self.tags, 1)
        current_theme().fit(self.tags.setMinimumWidth, 72)
        self.lay_out((self.file, self.fail_fast), row)

    def choice(self, order: tuple[str, ...], left_out: tuple[str, ...]) -> RunChoice:
        """All that is chosen, with what the list of requests says."""
        data = self.file.path
        return RunChoice(
            order=order,
            left_out=left_out,
            repeat=self.repeat.value(),
            parallel=self.parallel.value(),
            delay_ms=self.delay.value(),
            tags=self.tags.text(),
            fail_fast=self.fail_fast.isChecked(),
            data=str(data) if data is not None else "",
        )

    def show_choice(self, choice: RunChoice) -> None:
        """What was chosen the last time."""
        self.repeat.setValue(choice.repeat)
        self.parallel.setValue(choice.parallel)
        self.delay.setValue(choice.delay_ms)
        self.tags.setText(choice.tags)
        self.fail_fast.setChecked(choice.fail_fast)
        self.file.choose(Path(choice.data) if choice.data else None)

    def chosen_tags(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The tags to run, and those to leave out."""
        words = [word.strip() for word in self.tags.text().split(",") if word.strip()]
        wanted = tuple(word for word in words if not word.startswith("-"))
        return wanted, tuple(word[1:].strip() for word in words if word.startswith("-"))
