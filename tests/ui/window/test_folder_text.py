"""How two versions of a folder's settings are compared by eye: everything is there, no secret is."""

from postgui.model.collection import Defaults, Folder
from postgui.model.request import AuthConfig, Body, ClientCertificate, Pair, Request, Settings, Variable
from postgui.ui.collection.folder_text import folder_text
from postgui.ui.request_text import request_text

SETTINGS = Settings(
    retries=2,
    proxy="http://p:1",
    proxy_password="hush1",
    certificates=(ClientCertificate("a.example", certificate="a.pem", passphrase="hush2", enabled=False),),
)


def test_all_is_listed_and_secrets_are_dots():
    text = folder_text(
        Folder(
            "API",
            Defaults(
                headers=(Pair("A", "1", enabled=False, description="why"),),
                auth=AuthConfig("basic", (("username", "{{user}}"), ("password", "hush3"))),
                variables=(Variable("v", "hush4", secret=True), Variable("w", "2")),
                settings=SETTINGS,
            ),
            "First.\nSecond.",
        )
    )
    assert "hush" not in text
    assert text.splitlines() == [
        "name: API",
        "(off) A: 1   # why",
        "auth: basic",
        "  username: {{user}}",
        "  password: ••••••••",
        "variable v: ••••••••",
        "variable w: 2",
        "setting retries: 2",
        "certificate (off) a.example a.pem",
        "setting proxy: http://p:1",
        "setting proxy_password: ••••••••",
        "First.",
        "Second.",
    ]


def test_what_a_request_gained_is_compared_as_well():
    body = Body("graphql", "{a}", variables='{"n": 1}', operation="Q", compression="br")
    text = request_text(Request(body=body, switched_off=("accept",), settings=SETTINGS))
    assert "hush" not in text
    for line in ("not sent: accept", "  operation: Q", "  compression: br", '  variables {"n": 1}'):
        assert line in text.splitlines()
