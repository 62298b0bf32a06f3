"""What the window does not edit is named."""

import pytest

from postgui.formats.opencollection_kept import kept_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("info: {type: http}\nhttp: {url: x}\ndocs: hi\n", ()),
        ("info: {type: http}\nhttp: {}\napp: {code: x}\nx-ours: 1\n", ("an app", "the key x-ours")),
        (
            "info: {type: http}\nruntime:\n  actions: [{type: set-variable}, {type: wait}]\n"
            "  scripts: [{type: x}]\n",
            ("1 action of other kinds", "1 script of other kinds"),
        ),
        (
            "opencollection: 1.0.0\ninfo: {}\nconfig: {protobuf: {}, environments: []}\n"
            "request: {metadata: []}\nextensions: {a: 1}\nitems: []\n",
            ("extensions", "items inside this file", "protobuf files", "gRPC metadata"),
        ),
        ("info: {type: folder}\nrequest: {headers: []}\n", ()),
        ("info: {type: grpc}\ngrpc: {}\n", ()),
        ("- 1\n", ()),
    ],
)
def test_parts_that_are_only_kept_are_named(text, wanted):
    assert kept_of(text) == wanted


def test_an_environment_keeps_its_external_secrets():
    text = "name: a\nvariables: []\nexternalSecrets: {type: aws-secrets-manager}\nclientCertificates: []\n"
    assert kept_of(text, environment=True) == ("external secrets", "client certificates")
