"""What the window does not edit is named."""

from pathlib import Path

import pytest

from postgui.formats.opencollection_kept import kept_of
from postgui.formats.opencollection_read import header_of, read_environment
from postgui.formats.yaml12 import compose


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
        ("opencollection: 1.0.0\ninfo: {name: A, authors: [{name: B}]}\n", ("authors",)),
        ("info: {type: folder}\nrequest: {headers: []}\n", ()),
        ("info: {type: grpc}\ngrpc: {}\n", ()),
        ("- 1\n", ()),
    ],
)
def test_parts_that_are_only_kept_are_named(text, wanted):
    root = compose(text)
    header = header_of(root)
    assert kept_of(root, header.type if header else "") == wanted


def test_an_environment_keeps_its_external_secrets():
    text = "name: a\nvariables: []\nexternalSecrets: {type: aws-secrets-manager}\nclientCertificates: []\n"
    assert read_environment(text, Path("a.yml")).kept == ("external secrets", "client certificates")
