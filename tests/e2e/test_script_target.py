"""A script that came from elsewhere can't lead what is filled in for one server to another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from postgui.model.script import Script
from postgui.servers.process import start_playground
from tests.e2e.open_window import open_window
from tests.e2e.test_python_window import opened_tab, refused
from tests.support.waiting import until

REQUEST = """\
info:
  name: Ask
  type: http
http:
  method: GET
  url: "{{host}}/echo"
  headers:
    - name: Authorization
      value: Bearer {{token}}
runtime:
  variables:
    - name: host
      value: HOST
    - name: token
      value: for-the-first-only
  scripts:
    - type: before-request
      code: |
        CODE
"""


@pytest.fixture
def elsewhere() -> Iterator[str]:
    """Another server on this machine."""
    with start_playground() as server:
        yield server.url


def collection(folder: Path, code: str, host: str) -> Path:
    root = folder / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    text = REQUEST.replace("CODE", code).replace("HOST", host)
    (root / "Ask.yml").write_text(text, encoding="utf-8")
    return root / "Ask.yml"


@pytest.mark.parametrize("code", ['req.setUrl("ELSEWHERE/echo")', 'bru.setVar("host", "ELSEWHERE")'])
def test_a_request_that_a_script_leads_elsewhere_waits_for_trust(
    code, run_qt, data_dir, tmp_path, playground, elsewhere
):
    path = collection(tmp_path, code.replace("ELSEWHERE", elsewhere), playground)

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await opened_tab(opened, path)
            assert [type(each) for each in tab.draft.current.scripts] == [Script]
            problem = await refused(tab)
            assert problem.kind == "untrusted-target"
            assert playground in problem.meaning
            assert elsewhere in problem.meaning
            tab.response_pane.problem.trust.click()
            await until(
                lambda: tab.exchange is not None and tab.exchange.response is not None, what="the answer"
            )
            assert tab.exchange is not None
            assert tab.exchange.request.url == f"{elsewhere}/echo"
            assert opened.context.collections.trust.of(path.parent)

    run_qt(scenario(), timeout_s=60)


def test_a_script_may_change_path_and_query_without_trust(run_qt, data_dir, tmp_path, playground):
    path = collection(tmp_path, 'req.setUrl(req.getUrl() + "?more=1")', playground)

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await opened_tab(opened, path)
            tab.url_bar.send.click()
            await until(
                lambda: tab.exchange is not None and tab.exchange.response is not None, what="the answer"
            )
            assert tab.exchange is not None
            assert tab.exchange.request.url == f"{playground}/echo?more=1"
            assert not opened.context.collections.trust.of(path.parent)

    run_qt(scenario(), timeout_s=60)
