"""What the arguments mean, and which are refused."""

from pathlib import Path

import pytest

from postgui.cli.data_piece import DataPiece
from postgui.cli.history_argument import HistoryOptions
from postgui.cli.parser import build_parser, parse
from postgui.cli.send_argument import SendOptions
from postgui.version import __version__


def parse_send(*arguments: str) -> SendOptions:
    options = parse(["send", *arguments])
    assert isinstance(options, SendOptions)
    return options


def test_bare_send() -> None:
    assert parse_send("http://a") == SendOptions(None, "http://a")


def test_every_send_option() -> None:
    options = parse_send(
        *("http://a", "-X", "pUt", "-H", "A: 1", "-H", "A: 2", "-d", "x", "--data-raw", "y"),
        *("--env", "dev", "--var", "k=v=w", "--var", "e=", "--collection", "c", "--timeout", "1.5"),
        *("--insecure", "--allow-unresolved", "--no-history", "--dry-run", "--json", "-o", "f"),
    )
    assert options == SendOptions(
        data_dir=None,
        target="http://a",
        method="pUt",
        headers=("A: 1", "A: 2"),
        data=(DataPiece("data", "x"), DataPiece("raw", "y")),
        environment="dev",
        variables=(("k", "v=w"), ("e", "")),
        collection=Path("c"),
        timeout_ms=1500,
        insecure=True,
        allow_unresolved=True,
        record=False,
        dry_run=True,
        json=True,
        output=Path("f"),
    )


def test_data_keeps_the_order_across_flags() -> None:
    options = parse_send("u", "--data-binary", "1", "-d", "2", "--data-urlencode", "3")
    assert [piece.text for piece in options.data] == ["1", "2", "3"]


@pytest.mark.parametrize("where", [("--data-dir", "d", "send", "u"), ("send", "u", "--data-dir", "d")])
def test_data_dir_before_and_after_the_command(where: tuple[str, ...]) -> None:
    assert parse(where).data_dir == Path("d")


def test_history_options() -> None:
    assert parse(["history"]) == HistoryOptions(None)
    assert parse(["history", "--search", "x", "--limit", "3", "--json"]) == HistoryOptions(
        None, "x", limit=3, json=True
    )
    assert parse(
        ["history", "--status", "5xx", "--host", "a", "--pinned", "--delete", "--yes"]
    ) == HistoryOptions(
        None, filters=(("status", "5xx"), ("host", "a"), ("is", "pinned")), delete=True, yes=True
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", 0), ("500", 500), ("500k", 500_000), ("10MB", 10_000_000), ("1.5 gb", 1_500_000_000), ("0.1", 1)],
)
def test_the_largest_body_is_a_size(text: str, expected: int) -> None:
    assert parse_send("u", "--max-body", text).max_body_bytes == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("0", 0), ("0.0001", 1), ("2", 2000), ("0.25", 250), ("1e3", 1_000_000)]
)
def test_timeout_is_in_seconds(text: str, expected: int) -> None:
    assert parse_send("u", "--timeout", text).timeout_ms == expected


@pytest.mark.parametrize(
    "arguments",
    [
        ("send",),
        ("send", "u", "--timeout", "-1"),
        ("send", "u", "--max-body", "-1"),
        ("send", "u", "--max-body", "much"),
        ("send", "u", "--timeout", "nan"),
        ("send", "u", "--timeout", "soon"),
        ("send", "u", "--var", "novalue"),
        ("send", "u", "--var", "=x"),
        ("send", "u", "-d", "a", "--form", "b=c"),
        ("send", "u", "extra"),
        ("send", "u", "--hea", "A: 1"),
        ("history", "--limit", "0"),
        ("history", "--limit", "x"),
        ("--data-dir", "d"),
        ("nonsense",),
    ],
    ids=" ".join,
)
def test_bad_usage_exits_with_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: postgui")


def test_bad_usage_shows_the_usage_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["send", "u", "--frm", "x"], ["send", "u", "-d", "a", "--form", "b=c"]):
        with pytest.raises(SystemExit):
            parse(arguments)
        assert "usage: postgui send" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"postgui {__version__}\n"


def test_help_names_every_command_and_has_examples() -> None:
    text = build_parser().format_help()
    for word in ("send", "history", "demo", "examples:", "--data-dir", "--kinds"):
        assert word in text
