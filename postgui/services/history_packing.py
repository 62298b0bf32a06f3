"""Big bodies go into the history in a process of their own, when nobody else wants the processor.

Taking secrets out, hashing and compressing a gigabyte takes seconds. Here that costs neither the window nor
the next download anything. The process is there only as long as it has something to do.
"""

from pathlib import Path

from postgui.model.content import Content
from postgui.services.workers import Workers


async def pack_in_background(folder: Path, body: Content, secrets: frozenset[str]) -> Content:
    """As `pack_file`, in another process.

    Raises:
        OSError: The disk refused, or the body's file is gone.
        ProblemError: The process died.
    """
    workers = Workers(processes=1, background=True)
    try:
        return await workers.run(pack_file, folder, body, secrets)
    finally:
        await workers.close()


def pack_file(folder: Path, body: Content, secrets: frozenset[str]) -> Content:
    """Store a body that is a file below `folder`, without `secrets`; returns it by name only.

    Raises:
        OSError: The disk refused, or the body's file is gone.
    """
    from postgui.services.redaction import Redactor
    from postgui.storage.body_store import BodyStore, chunks_of

    redactor, store = Redactor(secrets), BodyStore(folder)
    chunks = chunks_of(body)
    sha256, size_bytes = store.put_chunks(redactor.stream(chunks) if redactor else chunks)
    return Content(b"", None, size_bytes, sha256)
