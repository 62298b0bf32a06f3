"""The HTML page of a collection: Markdown is shown as it is meant, and nothing is loaded or run."""

import re

from postgui.formats.exporter_kind import exporter_kinds
from postgui.model.bundle import Branch, Collection
from postgui.model.collection import Defaults, Environment, Folder
from postgui.model.request import Pair, Request, Variable
from postgui.model.script import Script


def page(docs: str) -> str:
    request = Request("Get", url="http://a.test", docs=docs)
    return exporter_kinds()["html"].write(Collection(Branch(Folder("Top"), (request,)))).text


def test_descriptions_are_markdown() -> None:
    text = page("# Users\n\n**All** of `them`\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    for piece in (
        "<h1>Users</h1>",
        "<strong>All</strong>",
        "<code>them</code>",
        "<li>two</li>",
        "<td>2</td>",
    ):
        assert piece in text


def test_nothing_in_a_description_runs_or_is_loaded() -> None:
    text = page(
        '<script src="http://evil.test/a.js"></script>\n\n<img src=x onerror=alert(1)>\n\n'
        "![logo](http://evil.test/logo.png)\n\n[go](javascript:alert(1))\n\n[style](data:text/html,x)\n"
    )
    body = text.partition("<main>")[2]
    assert not re.search(r"<(?:script|img|link|iframe|object|embed|style|base|form)\b", body)
    assert not re.search(r"(?:src|srcset|poster|background)\s*=\s*[\"']?http", body)
    assert "javascript:" not in re.sub(r">[^<]*<", "><", body)
    assert '<a href="http://evil.test/logo.png">logo</a>' in body
    assert "default-src 'none'" in text


def test_a_curl_script_and_an_openapi_document_name_what_folders_lose() -> None:
    inner = Folder("Users", Defaults(scripts=(Script("tests", "a()"),)), "About users")
    top = Folder("Top", Defaults(variables=(Variable("base", "http://a.test"),)))
    request = Request("Get", url="http://a.test/u", headers=(Pair("A", "b"),))
    collection = Collection(
        Branch(top, (Branch(inner, (request,)),)), (Environment("dev", (Variable("base", "http://b.test"),)),)
    )
    curl = {(one.where, one.what) for one in exporter_kinds()["curl"].write(collection).losses}
    assert {
        ("Users", "The folder's scripts"),
        ("Top", "The folder's variables"),
        ("dev", "The environment"),
    } < curl
    written = exporter_kinds()["openapi"].write(collection)
    assert [(one.where, one.what) for one in written.losses] == [("Users", "The folder's scripts")]
    assert '"description": "About users"' in written.text
