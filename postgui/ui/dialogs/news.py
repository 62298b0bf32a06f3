"""What is new: the changelog, version by version, as text to read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from postgui.formats.changelog import Release
from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.response.page_browser import PageBrowser
from postgui.ui.theme import current_theme


class NewsDialog(QDialog):
    """Shows releases, the newest first."""

    def __init__(self, releases: Sequence[Release], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What’s new"))
        theme = current_theme()
        self.page = PageBrowser(self)
        self.page.setAccessibleName(tr("What is new, version by version"))
        self.page.show_markdown(news_text(releases))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 8, 8, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        open_at(self, 720, 560)


def news_text(releases: Sequence[Release]) -> str:
    """The releases as Markdown, each under its version."""
    parts = [
        f"## {release.version}{f', {release.when}' if release.when else ''}\n\n{release.notes}"
        for release in releases
    ]
    return "\n\n".join(parts) or tr("Nothing is written about this version.")
