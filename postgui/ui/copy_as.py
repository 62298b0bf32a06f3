"""The "Copy as" of a request's menus: its code on the clipboard, for the targets that are copied most."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from postgui.formats.code_kind import code_kinds
from postgui.services.code import CodeChoice, generate
from postgui.services.composer import Composer
from postgui.services.send_job import SendJob
from postgui.translation import tr
from postgui.ui.menu import Menu

_OFFERED = (
    ("python-httpx", "python-requests"),
    ("curl-bash", "curl-cmd", "curl-powershell", "httpie"),
    ("js-fetch", "raw-http"),
)


def add_copy_as(menu: Menu, copy: Callable[[str], None]) -> None:
    """Add the sub-menu; `copy` gets the target that is chosen."""
    inner = menu.add_inner(tr("Copy as"))
    kinds = code_kinds()
    for number, group in enumerate(_OFFERED):
        if number:
            inner.addSeparator()
        for target in group:
            action = inner.addAction(kinds[target].label)
            action.triggered.connect(lambda _checked, target=target: copy(target))


async def copy_code(composer: Composer, job: SendJob, target: str) -> tuple[str, str]:
    """Put the code on the clipboard, secrets masked; what to tell the person, and what more.

    Raises:
        ProblemError: The request could not be sent.
    """
    kind = code_kinds()[target]
    code = await generate(composer, job, kind, CodeChoice())
    QGuiApplication.clipboard().setText(code.text)
    return tr("Copied as {label}", label=kind.label), "\n".join(code.notes)
