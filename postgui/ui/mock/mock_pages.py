"""Opens mock servers in tabs."""

from postgui.translation import mark
from postgui.ui.mock.mock_tab import MockTab
from postgui.ui.path_page import PathPages, Subject


class MockPages(PathPages[MockTab]):
    """One tab for each mock server; it ends with its tab."""

    kind = MockTab
    gone = mark("It has no examples to serve.")

    def _make(self, subject: Subject) -> MockTab:
        return MockTab(subject, self._context, self._area.page_parent)
