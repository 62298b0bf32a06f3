"""Which entry of a `.netrc` counts, and what is said of a file that can't be used."""

import base64
from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.net.auth.netrc import KIND
from tests.support.unsigned import unsigned, values_of

FILE = """\
# a comment
machine example.org
  login me password s3cr#t
machine api.example.org login other password "with space"
macdef init
  cd /

default login guest password nobody
"""


def sent(path: Path | str, url: str = "http://example.org/", **more) -> str:
    added = KIND.apply(values_of(KIND, file=str(path)), unsigned(url, **more))
    ((name, value),) = added.headers
    assert name == "Authorization"
    return base64.b64decode(value.removeprefix("Basic ")).decode()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / ".netrc"
    path.write_text(FILE, "utf-8")
    path.chmod(0o644)  # open to all: for a file that was chosen, that is the person's own business
    return path


def test_the_host_picks_the_entry(file):
    assert sent(file) == "me:s3cr#t"
    assert sent(file, "https://example.org:8443/") == "me:s3cr#t"
    assert sent(file, "http://api.example.org/") == "other:with space"


def test_the_default_is_for_everybody_else(file):
    assert sent(file, "http://www.example.org/") == "guest:nobody"


def test_the_variable_and_the_home_folder_name_the_file(file, monkeypatch):
    monkeypatch.setenv("HOME", str(file.parent))
    monkeypatch.setenv("USERPROFILE", str(file.parent))
    monkeypatch.delenv("NETRC", raising=False)
    assert sent("") == "me:s3cr#t"
    other = file.with_name("other")
    other.write_text("machine example.org login x password y\n")
    monkeypatch.setenv("NETRC", str(other))
    assert sent("") == "x:y"


def test_a_relative_path_counts_from_the_request(file):
    assert sent(".netrc", base=file.parent) == "me:s3cr#t"


def test_a_broken_file_is_named_with_its_line(tmp_path):
    path = tmp_path / "broken"
    path.write_text("machine a login b password c\nmachine d lorgin e\n")
    with pytest.raises(ProblemError) as caught:
        sent(path)
    assert caught.value.problem.what == "broken can't be read: line 2 makes no sense"
    assert str(path) in caught.value.problem.meaning


def test_a_missing_file_and_a_missing_host_are_told_apart(tmp_path):
    with pytest.raises(ProblemError, match="nowhere can't be read"):
        sent(tmp_path / "nowhere")
    path = tmp_path / "netrc"
    path.write_text("machine other.org login b password c\n")
    with pytest.raises(ProblemError, match=r"netrc has no entry for example\.org"):
        sent(path)
