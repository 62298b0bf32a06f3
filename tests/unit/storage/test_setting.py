"""Settings: typed, edited by hand as well, never lost."""

import asyncio
from dataclasses import replace

import pytest

from postgui.model.problem import Problem, ProblemError
from postgui.model.request import ClientCertificate
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
    saving = asyncio.ensure_future(store.save(replace(store.values, theme="dark", history_days=5)))
    await asyncio.sleep(0)
    assert (store.values.theme, store.values.history_days) == ("dark", 5)
    await saving
    assert sorted(names) == ["history_days", "theme"]
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
    await store.save(replace(store.values, history_days=10))
    assert "scale = 1.5 # bigger" in path_of(data_dir).read_text()
    assert SettingsStore(data_dir).values == Preferences(scale=1.5, history_days=10)


@pytest.mark.parametrize("text", ["[look\ntheme=", b"\xff\xfe", "theme = = 1", "a = " + "[" * 100_000])
async def test_a_damaged_file_is_told_and_left_as_it_is_whatever_is_changed(data_dir, text):
    data = text.encode() if isinstance(text, str) else text
    path_of(data_dir).write_bytes(data)
    store = SettingsStore(data_dir)
    problems: list[Problem] = []
    store.noticed.connect(problems.append)
    assert store.values == Preferences()
    assert [problem.kind for problem in problems] == ["settings-damaged"]
    with pytest.raises(ProblemError) as caught:
        await store.save(replace(store.values, theme="dark"))
    assert caught.value.problem.kind == "settings-damaged"
    with pytest.raises(ProblemError):
        await store.set_shortcuts({"tab.close": ("Ctrl+F4",)})
    assert store.values.theme == "dark"  # until the program ends
    assert store.shortcuts == {"tab.close": ("Ctrl+F4",)}
    assert path_of(data_dir).read_bytes() == data
    assert [path.name for path in data_dir.glob("*.toml")] == ["settings.toml"]
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("look = 5 # mine\n", "look is no table"),
        ('[[look]]\nmine = "a"\n', "look is no table"),
        ('[look.theme]\nmine = "a"\n', "look.theme is a table"),
    ],
)
async def test_what_has_another_shape_is_not_written_over(data_dir, text, reason):
    path_of(data_dir).write_text(text)
    store = SettingsStore(data_dir)
    with pytest.raises(ProblemError) as caught:
        await store.save(replace(store.values, theme="dark"))
    assert reason in caught.value.problem.meaning
    assert store.values.theme == "dark"  # until the program ends
    assert path_of(data_dir).read_text() == text


@pytest.mark.parametrize("scope", ["application", "workspace"])
async def test_a_damage_that_nobody_saw_before_a_change_is_told_and_the_file_left(data_dir, scope):
    store = SettingsStore(data_dir)
    problems: list[Problem] = []
    store.noticed.connect(problems.append)
    assert store.values == Preferences()
    path = store.paths[scope]
    path.parent.mkdir(parents=True, exist_ok=True)
    damaged = '# mine\n[look]\ntheme = "li\n[shortcuts]\n"tab.close" = "Ctrl+F4"\n'
    path.write_text(damaged)
    with pytest.raises(ProblemError, match="could not be kept") as caught:
        await store.set_in(scope, {"history_days": 9} if scope == "application" else {"theme": "dark"})
    assert "line 3" in caught.value.problem.meaning
    assert str(path) in caught.value.problem.advice
    assert path.read_text() == damaged
    assert [problem.what for problem in problems] == ["The settings file could not be read"]
    assert list(path.parent.glob("settings.damaged*")) == []


async def test_a_file_that_breaks_while_the_program_runs_still_counts_as_it_was(data_dir):
    path_of(data_dir).write_text('[look]\ntheme = "dark"\n[shortcuts]\n"tab.close" = "Ctrl+F4"\n')
    store = SettingsStore(data_dir)
    problems: list[Problem] = []
    store.noticed.connect(problems.append)
    assert store.values.theme == "dark"
    path_of(data_dir).write_text('[look]\ntheme = "lig')
    await store.reload()
    await store.reload()
    assert store.values.theme == "dark"
    assert [problem.kind for problem in problems] == ["settings-damaged"]
    assert "line 2" in problems[0].detail
    with pytest.raises(ProblemError):
        await store.save(replace(store.values, history_days=7))
    assert store.values == Preferences(theme="dark", history_days=7)
    assert path_of(data_dir).read_text() == '[look]\ntheme = "lig'
    path_of(data_dir).write_text('[look]\ntheme = "light"\n')
    await store.save(replace(store.values, history_days=8))
    assert path_of(data_dir).read_text().startswith('[look]\ntheme = "light"\n')
    await store.reload()
    assert store.values == Preferences(theme="light", history_days=8)
    assert store.problems == ()


async def test_what_others_write_counts_after_a_look(data_dir):
    store = SettingsStore(data_dir)
    names: list[str] = []
    store.changed.connect(names.append)
    assert store.values == Preferences()
    path_of(data_dir).write_text('[look]\ntheme = "dark"\n[send]\nproxy = "none"\nca_file = "own.pem"')
    await store.reload()
    assert store.values.theme == "dark"
    assert store.requests.proxy == "none"
    assert store.requests.ca_file == str(data_dir / "own.pem")
    assert sorted(names) == ["send.ca_file", "send.proxy", "theme"]


async def test_the_workspace_beats_the_program_and_can_be_reset(data_dir):
    store = SettingsStore(data_dir)
    await store.set_in("application", {"theme": "dark", "timeout_ms": 5000})
    await store.set_in("workspace", {"theme": "light", "timeout_ms": 100})
    assert (store.values.theme, store.requests.timeout_ms) == ("light", 100)
    await store.save(replace(store.values, theme="system"))
    assert (store.own("application"), store.own("workspace")) == ({"theme": "dark"}, {"theme": "system"})
    await store.set_in("workspace", {"theme": None, "timeout_ms": None})
    again = SettingsStore(data_dir)
    assert (again.values.theme, again.requests.timeout_ms) == ("dark", 5000)
    assert SettingsStore(data_dir, "Other").values.theme == "dark"


async def test_certificates_are_kept_with_what_is_not_the_default(data_dir):
    store = SettingsStore(data_dir)
    mine = (ClientCertificate("*.test", certificate="/me.pem", key="/me.key", passphrase="{{phrase}}"),)
    await store.set_in("application", {"certificates": mine})
    assert SettingsStore(data_dir).requests.certificates == mine
    assert "enabled" not in path_of(data_dir).read_text()


async def test_keys_of_commands_are_kept_and_given_back(data_dir):
    store = SettingsStore(data_dir)
    await store.set_shortcuts({"tab.close": ("Ctrl+F4",), "tab.next": ()})
    assert SettingsStore(data_dir).shortcuts == {"tab.close": ("Ctrl+F4",), "tab.next": ()}
    await store.set_shortcuts({"tab.close": None})
    assert SettingsStore(data_dir).shortcuts == {"tab.next": ()}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[look]\ntheme = 7", "look.theme"),
        ("[look]\nscale = 100", "look.scale"),
        ('[send]\nproxy_password = "in clear"', "send.proxy_password"),
        ('[send]\ntls_min = "9"', "send.tls_min"),
        ("[send]\ncertificates = [{ host = 1 }]", "send.certificates"),
        ('[shortcuts]\n"tab.close" = 5', "shortcuts.tab.close"),
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
    assert "line 2 of" in problems[0].advice
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
