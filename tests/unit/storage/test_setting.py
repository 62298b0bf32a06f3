"""Settings: typed, edited by hand as well, never lost."""

import asyncio
from dataclasses import replace

import pytest

from postgui.model.problem import Problem
from postgui.storage.setting import Preferences, SettingsStore

_BY_HAND = """\
# my settings
[look]
theme = "dark"   # easier on the eyes
unknown = [1, 2]

[future]
x = 1
"""


def path_of(data_dir):
    return data_dir / "settings.toml"


async def test_without_a_file_the_defaults_count_and_none_is_made(data_dir):
    store = SettingsStore(data_dir)
    assert store.values == Preferences()
    await store.save(store.values)
    assert not path_of(data_dir).exists()


async def test_a_change_counts_at_once_and_at_the_next_start(data_dir):
    store = SettingsStore(data_dir)
    names: list[str] = []
    store.changed.connect(names.append)
    saving = asyncio.ensure_future(store.save(replace(store.values, theme="dark", timeout_ms=5000)))
    await asyncio.sleep(0)
    assert (store.values.theme, store.timeout_ms) == ("dark", 5000)
    await saving
    assert names == ["theme", "timeout_ms"]
    assert SettingsStore(data_dir).values == store.values


async def test_hand_edits_and_comments_survive_a_change(data_dir):
    path_of(data_dir).write_text(_BY_HAND)
    store = SettingsStore(data_dir)
    assert store.values.theme == "dark"
    await store.save(replace(store.values, theme="light"))
    assert path_of(data_dir).read_text() == _BY_HAND.replace('"dark"', '"light"')


async def test_edits_made_while_the_program_runs_survive(data_dir):
    store = SettingsStore(data_dir)
    assert store.values.scale == 1.0
    path_of(data_dir).write_text("[look]\nscale = 1.5 # bigger\n")
    await store.save(replace(store.values, timeout_ms=10))
    assert "scale = 1.5 # bigger" in path_of(data_dir).read_text()
    assert SettingsStore(data_dir).values == Preferences(scale=1.5, timeout_ms=10)


@pytest.mark.parametrize("text", ["[look\ntheme=", b"\xff\xfe", "theme = = 1"])
def test_a_damaged_file_is_set_aside(data_dir, text):
    path_of(data_dir).write_bytes(text.encode() if isinstance(text, str) else text)
    store = SettingsStore(data_dir)
    problems: list[Problem] = []
    store.noticed.connect(problems.append)
    assert store.values == Preferences()
    (kept,) = data_dir.glob("settings.damaged-*.toml")
    assert [problem.kind for problem in problems] == ["settings-damaged"]
    assert str(kept) in problems[0].advice
    assert not path_of(data_dir).exists()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('[look]\ntheme = "pink"', "look.theme"),
        ("[look]\nscale = 100", "look.scale"),
        ("[look]\nscale = true", "look.scale"),
        ("[send]\ntimeout_ms = -1", "send.timeout_ms"),
        ("[send]\ntimeout_ms = 1.5", "send.timeout_ms"),
    ],
)
def test_a_value_that_can_not_be_used_is_named_and_left_in_the_file(data_dir, text, name):
    path_of(data_dir).write_text(text)
    store = SettingsStore(data_dir)
    problems: list[Problem] = []
    store.noticed.connect(problems.append)
    assert store.values == Preferences()
    assert name in problems[0].what
    assert path_of(data_dir).read_text() == text


async def test_a_wrong_value_is_refused(data_dir):
    store = SettingsStore(data_dir)
    with pytest.raises(ValueError, match="scale"):
        await store.save(replace(store.values, scale=0.0))
    assert store.values == Preferences()


async def test_a_byte_order_mark_is_no_damage(data_dir):
    path = data_dir / "settings.toml"
    path.write_bytes(b'\xef\xbb\xbf[look]\r\ntheme = "dark"\r\n')
    assert SettingsStore(data_dir).values.theme == "dark"
    assert path.exists()


async def test_nesting_without_end_is_set_aside(data_dir):
    path = data_dir / "settings.toml"
    path.write_text("a = " + "[" * 100_000)
    assert SettingsStore(data_dir).values == Preferences()
    assert not path.exists()
