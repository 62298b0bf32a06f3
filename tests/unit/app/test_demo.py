"""The arguments of `postgui demo`."""

from pathlib import Path

import pytest

from postgui.app.demo import parse


def test_the_data_folder_may_stand_before_or_after_the_command():
    assert parse([], Path("a")).data_dir == Path("a")
    assert parse(["--data-dir", "b"], Path("a")).data_dir == Path("b")


def test_size_is_width_by_height():
    assert parse(["--size", "900x700"]).size == (900, 700)


@pytest.mark.parametrize("arguments", [["--size", "900"], ["--size", "0x0"], ["--theme", "pink"], ["extra"]])
def test_wrong_usage_ends_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    assert "usage: postgui demo" in capsys.readouterr().err
