"""What every registered kind must keep, whoever wrote it."""

from pathlib import Path
from types import ModuleType

import pytest

from postgui.model.registry import load_kinds
from postgui.model.request import Body, BodyFile, FormRow
from postgui.net.auth_kind import AuthKind, auth_kinds
from postgui.net.body_kind import BodyKind, body_kinds

BODIES = body_kinds()
AUTHS = auth_kinds()


@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_an_auth_form_is_complete(kind):
    names = [field.name for field in kind.fields]
    assert len(names) == len(set(names))
    assert all(field.label for field in kind.fields)
    assert all(not field.choices or field.default in field.choices for field in kind.fields)


@pytest.mark.parametrize("kind", AUTHS.values(), ids=AUTHS)
def test_auth_applies_to_its_defaults(kind):
    added = kind.apply({field.name: field.default for field in kind.fields})
    assert all(name for name, _ in (*added.headers, *added.query))


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
    assert kind.form in ("none", "text", "rows", "parts", "file")


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
