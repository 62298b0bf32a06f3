"""What every registered kind must keep, whoever wrote it."""

import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest

from postgui.model.problem import ProblemError
from postgui.model.registry import load_kinds
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Request
from postgui.net import auth as auth_package
from postgui.net.auth_kind import AuthKind, auth_kinds, auth_kinds_by_id
from postgui.net.body_kind import BodyKind, body_kinds, body_kinds_by_id
from postgui.net.prepare import Kinds, prepare
from tests.support.unsigned import unsigned

BODIES = body_kinds()
AUTHS = auth_kinds()
KINDS = Kinds(BODIES, AUTHS)
_SECRET_NAME = re.compile(
    r"(password|passphrase|secret|token|secretAccessKey|privateKey\.value)$", re.IGNORECASE
)


@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_an_auth_form_is_complete(kind):
    names = [field.name for field in kind.fields]
    assert len(names) == len(set(names))
    assert all(field.label for field in kind.fields)
    assert all(not field.choices or field.default in field.choices for field in kind.fields)


@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_an_auth_field_depends_on_one_that_has_these_values(kind):
    fields = {field.name: field for field in kind.fields}
    for field in kind.fields:
        if field.only_if is not None:
            name, wanted = field.only_if
            assert set(wanted) <= set(fields[name].choices), f"{field.name} depends on {name}"


@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_auth_fields_that_hold_secrets_say_so(kind):
    for field in kind.fields:
        if _SECRET_NAME.search(field.name) and not field.choices:
            assert field.secret, f"{field.name} would be written to files in clear"


def test_auth_kinds_are_named_like_their_files():
    files = {info.name for info in pkgutil.iter_modules(auth_package.__path__)}
    assert set(AUTHS) == files


def test_each_kind_is_found_alone_by_its_id():
    bodies, auths = body_kinds_by_id(), auth_kinds_by_id()
    assert [bodies[each] for each in BODIES] == list(BODIES.values())
    assert [auths[each] for each in AUTHS] == list(AUTHS.values())
    assert dict(bodies) == BODIES


@pytest.mark.parametrize("absent", ["", "inherit", "form_urlencoded", "../basic", "basic.KIND"])
def test_there_is_no_kind_of_another_name(absent):
    kinds = body_kinds_by_id()
    for _ in range(2):  # a name that was not found once is not looked for again
        assert kinds.get(absent) is None


@pytest.mark.parametrize("preview", [False, True], ids=["send", "preview"])
@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_auth_applies_to_its_defaults_or_says_what_is_missing(kind, preview):
    values = {field.name: field.default for field in kind.fields}
    try:
        added = kind.apply(values, unsigned(preview=preview))
    except ProblemError as error:
        problem = error.problem
    else:
        assert all(name for name, _ in (*added.headers, *added.query, *added.form))
        return
    assert problem.what
    assert problem.advice


@pytest.mark.parametrize("ending", ["\r\nX-Evil: 1", "\n", "\r", "\0"], ids=["CRLF", "LF", "CR", "NUL"])
@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_no_value_of_auth_ends_a_header_early(kind, ending, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for field in kind.fields:
        if field.choices:
            continue
        values = {**_filled(kind), field.name: f"value{ending}"}
        request = Request(url="http://example.org/", auth=AuthConfig(kind.id, tuple(values.items())))
        try:
            head = prepare(request, tmp_path, KINDS).head
        except ProblemError:
            continue
        lines = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
        assert not any(char in line for line in lines for char in b"\r\n\0"), field.name
        assert not any(line.startswith(b"X-Evil") for line in lines), field.name


@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_a_preview_names_what_differs_from_send_to_send(kind, tmp_path: Path, monkeypatch):
    """Two sends differ only where the preview says `late`: the rest of the head is the same."""
    monkeypatch.chdir(tmp_path)
    values = _filled(kind)
    first = kind.apply(values, unsigned(now=1_700_000_000, nonce="0" * 32))
    second = kind.apply(values, unsigned(now=1_700_009_999, nonce="f" * 32))
    late = {name.lower() for name in kind.apply(values, unsigned(preview=True)).late}
    for one, other in zip(first.headers, second.headers, strict=True):
        assert one == other or one[0].lower() in late
    for one, other in zip(first.query, second.query, strict=True):
        assert one == other or one[0].lower() in late


def _filled(kind: AuthKind) -> dict[str, str]:
    """Values with which a kind can be applied, if it can without more than values."""
    given = {field.name: field.default or ("" if field.choices else "value") for field in kind.fields}
    given |= {"expires": "60", "lifetime": "60", "timestamp": "", "nonce": "", "claims": "{}"}
    given |= {"header": "{}", "profileName": "", "file": "netrc"}
    Path("netrc").write_text("default login me password secret\n", "utf-8")
    return {field.name: given[field.name] for field in kind.fields}


@pytest.mark.parametrize("kind", BODIES.values(), ids=BODIES)
def test_a_body_announces_what_it_sends(kind, tmp_path: Path):
    (tmp_path / "f.bin").write_bytes(b"file")
    body = Body(
        kind.id,
        text="text ü",
        rows=(FormRow("a", "1"), FormRow("f", kind="file", files=("f.bin",))),
        files=(BodyFile("f.bin"),),
    )
    encoded = kind.encode(body, tmp_path)
    assert encoded.size_bytes == len(b"".join(encoded.blocks()))
    assert bool(encoded.content_type) == encoded.present
    assert encoded.head() == b"".join(encoded.blocks())


@pytest.mark.parametrize("kind", BODIES.values(), ids=BODIES)
def test_a_body_kind_names_its_form(kind):
    assert kind.form in ("none", "text", "rows", "parts", "file", "graphql")


def test_a_module_without_a_kind_is_a_mistake_that_is_named(tmp_path: Path, monkeypatch):
    package_dir = tmp_path / "kindless"
    package_dir.mkdir()
    (package_dir / "__init__.py").write_text("")
    (package_dir / "odd.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    package = ModuleType("kindless")
    package.__path__ = [str(package_dir)]
    with pytest.raises(TypeError, match=r"kindless\.odd must define KIND"):
        load_kinds(package, BodyKind)
    assert not isinstance(BODIES["json"], AuthKind)
