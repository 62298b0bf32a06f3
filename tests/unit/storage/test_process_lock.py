"""Processes that share a data folder: what one writes, the other does not undo."""

import asyncio
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.cookie import Cookie
from postgui.storage.confirmation import Confirmations
from postgui.storage.cookie import CookieFolder, JarRecord, merged_cookies
from postgui.storage.process_lock import ProcessLock, locked
from postgui.storage.secret_name import SecretNames

_ADD_NAMES = """
import sys
from pathlib import Path
from postgui.storage.secret_name import SecretNames
for number in range(40):
    SecretNames(Path(sys.argv[1])).add(None, f"{sys.argv[2]}{number}")
"""

_SAVE_SETTINGS = """
import asyncio, sys
from dataclasses import replace
from pathlib import Path
from postgui.storage.setting import SettingsStore
async def main():
    store = SettingsStore(Path(sys.argv[1]))
    for number in range(1, 31):
        await store.save(replace(store.values, **{sys.argv[2]: number}))
asyncio.run(main())
"""


def test_one_at_a_time_and_free_again(tmp_path):
    one, two = ProcessLock(tmp_path / "x" / "lock"), ProcessLock(tmp_path / "x" / "lock")
    assert one.take()
    assert one.take()
    assert not two.take()
    one.release()
    one.release()
    assert two.take()
    two.release()


def test_a_lock_dies_with_its_process(tmp_path):
    code = "import sys, os; from pathlib import Path\n"
    code += "from postgui.storage.process_lock import ProcessLock\n"
    code += "lock = ProcessLock(Path(sys.argv[1])); assert lock.take(); os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path / "lock")], check=False).returncode == 9
    lock = ProcessLock(tmp_path / "lock")
    assert lock.take()
    lock.release()


async def test_two_processes_that_add_to_one_list_lose_nothing(tmp_path):
    path = tmp_path / "names.json"
    await _run_both(_ADD_NAMES, path)
    assert SecretNames(path).of(None) == {f"{who}{number}" for who in "ab" for number in range(40)}


async def test_two_processes_that_change_settings_keep_each_others(data_dir):
    from postgui.storage.setting import SettingsStore

    await _run_both(_SAVE_SETTINGS, data_dir, "history_body_mb", "history_days")
    values = SettingsStore(data_dir).values
    assert (values.history_body_mb, values.history_days) == (30, 30)


def test_confirmations_of_two_windows_are_both_kept(data_dir, tmp_path):
    one, two = Confirmations(data_dir), Confirmations(data_dir)
    assert not two.has(tmp_path / "a")
    one.put(tmp_path / "a", True)
    two.put(tmp_path / "b", True)
    assert Confirmations(data_dir).has(tmp_path / "a")
    assert two.has(tmp_path / "a")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\x00garbage", b'{"forward_authorization": 5}', b"[]"])
def test_damaged_confirmations_confirm_nothing_and_are_kept(data_dir, tmp_path, content):
    path = data_dir / "confirmed.json"
    path.write_bytes(content)
    store = Confirmations(data_dir)
    assert not store.has(tmp_path)
    store.put(tmp_path, True)
    assert Confirmations(data_dir).has(tmp_path)
    assert [kept.read_bytes() for kept in data_dir.glob("confirmed.damaged-*.json")] == [content]


def cookie(name: str, value: str = "1") -> Cookie:
    return Cookie(name, value, "a.test")


def test_cookies_of_two_windows_are_merged():
    base = (cookie("kept"), cookie("gone"), cookie("changed"))
    ours = (cookie("kept"), cookie("changed", "2"), cookie("ours"))
    theirs = (cookie("kept", "9"), cookie("gone"), cookie("changed"), cookie("theirs"))
    merged = {each.name: each.value for each in merged_cookies(base, ours, theirs)}
    assert merged == {"kept": "9", "changed": "2", "ours": "1", "theirs": "1"}


def test_a_jar_that_another_process_wrote_is_merged_into(tmp_path):
    folder = CookieFolder(tmp_path)
    record = JarRecord("", "")
    stamp, _ = folder.merge(replace(record, cookies=(cookie("a"),)), (), None)
    folder.write(replace(record, cookies=(cookie("a"), cookie("theirs", "22"))))
    _, merged = folder.merge(replace(record, cookies=(cookie("a"), cookie("ours"))), (cookie("a"),), stamp)
    assert {each.name for each in merged} == {"a", "ours", "theirs"}
    assert folder.read("", "")[0] == merged


def test_a_lock_that_is_never_given_back_is_not_waited_for_for_ever(tmp_path, monkeypatch):
    monkeypatch.setattr("postgui.storage.process_lock._PATIENCE_S", 0.05)
    with locked(tmp_path / "file"), locked(tmp_path / "file"):
        (tmp_path / "file").write_text("written")
    assert (tmp_path / "file").read_text() == "written"


async def _run_both(code: str, path: Path, *names: str) -> None:
    async def run(name: str) -> None:
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, str(path), name)
        assert await process.wait() == 0

    await asyncio.gather(*map(run, names or ("a", "b")))
