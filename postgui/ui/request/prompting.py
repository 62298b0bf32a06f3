"""Asks what `{{?Prompt}}` stands for, all at once, before a request is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from postgui.model.problem import ProblemError
from postgui.model.variables import Prompt, looks_secret
from postgui.services.context import Context
from postgui.services.send_job import SendJob
from postgui.translation import tr
from postgui.ui.ask import ask
from postgui.ui.theme import current_theme


class PromptDialog(QDialog):
    """One line for each prompt; Enter sends."""

    def __init__(self, prompts: Sequence[Prompt], known: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Before sending"))
        theme = current_theme()
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        theme.fit(form.setSpacing, 8)
        for prompt in prompts:
            field = QLineEdit(known.get(prompt.label, prompt.default or ""), self)
            field.setAccessibleName(prompt.label)
            if looks_secret(prompt.label):
                field.setEchoMode(QLineEdit.EchoMode.Password)
            self.fields[prompt.label] = field
            form.addRow(prompt.label, field)
        text = QLabel(tr("The request asks for:"), self)
        text.setProperty("tone", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.send = buttons.addButton(tr("Send"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.send.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(text)
        layout.addLayout(form)
        layout.addWidget(buttons)
        theme.fit(self.setMinimumWidth, 420)
        first = next(iter(self.fields.values()))
        first.selectAll()
        first.setFocus()

    def answers(self) -> dict[str, str]:
        return {label: field.text() for label, field in self.fields.items()}


async def answer_prompts(context: Context, job: SendJob, parent: QWidget) -> SendJob | None:
    """`job` with the answers to what it asks for; None if the person would not say.

    Answers are offered again until the program ends; those that look like passwords are not.
    """
    try:
        prompts = await context.composer.prompts(job)
    except ProblemError:
        return job  # sending says what is wrong
    if not prompts:
        return job
    dialog = PromptDialog(prompts, context.prompt_answers, parent)
    if not await ask(dialog):
        return None
    answers = dialog.answers()
    context.prompt_answers.update(
        {label: answer for label, answer in answers.items() if not looks_secret(label)}
    )
    return replace(job, prompted=tuple(answers.items()))
