"""Files of big bodies: there as long as somebody needs them, and no longer, crashes included."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

from postgui.model.content import Content
from postgui.storage.spool import Spool
from tests.support.waiting import until


def spooled(spool: Spool, data: bytes = b"body") -> Path:
    path, file = spool.open()
    with file:
        file.write(data)
    return path


async def test_a_file_goes_with_its_last_holder(data_dir: Path) -> None:
    spool = Spool(data_dir)
    path, other = spooled(spool), spooled(spool)
    holders = [Content(None, path, 4, lease=spool.lease(path))]
    holders.append(Content(None, path, 4, lease=holders[0].lease))
    kept = Content(None, other, 4, lease=spool.lease(other))
    del holders[0]
    assert path.exists()
    assert holders.pop() is not None
    await until(lambda: not path.exists(), what="a thread removes it")
    assert kept.head(4) == b"body"
    spool.close()
    assert not other.exists()


def test_another_process_is_no_holder(data_dir: Path) -> None:
    spool = Spool(data_dir)
    path = spooled(spool)
    content = Content(None, path, 4, lease=spool.lease(path))
    sent = pickle.loads(pickle.dumps(content))
    assert sent == content
    assert sent.lease is None
    spool.close()


def test_what_ended_processes_left_is_swept_and_what_running_ones_have_stays(data_dir: Path) -> None:
    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], stdout=subprocess.PIPE)
    folders = {name: data_dir / "spool" / name for name in (dead.stdout.decode().strip(), str(os.getppid()))}
    left, running = (folder / "body" for folder in folders.values())
    mine_from_before = data_dir / "spool" / str(os.getpid()) / "body"
    for path in (left, running, mine_from_before):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"x")
        os.utime(path, (1, 1))
    spool = Spool(data_dir)
    mine = spooled(spool)
    spool.sweep()
    assert [path.exists() for path in (left, running, mine_from_before, mine)] == [False, True, False, True]
    spool.close()
