"""A body on its way, as those may see it who only look."""

from pathlib import Path

from postgui.net.deadline import Deadline
from postgui.net.sink import BodySink


class Arriving:
    """The `Incoming` of one send."""

    def __init__(self, sink: BodySink, deadline: Deadline) -> None:
        self._sink = sink
        self._deadline = deadline

    @property
    def size_bytes(self) -> int:
        return self._sink.size_bytes

    @property
    def stored_bytes(self) -> int:
        return self._sink.stored_bytes

    @property
    def path(self) -> Path | None:
        return self._sink.path

    def read(self, start: int, limit: int) -> bytes:
        return self._sink.read(start, limit)

    def stop(self) -> None:
        self._deadline.stop()
