"""A process for scripts that can be ended at any moment, and what is said to it and by it: JSON, no pickles.

What comes from a child may come from a script that broke out of where it runs. So nothing of it is
unpickled, which would let it run what it likes in here.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

MOST_BYTES = 256_000_000
"""Of one message; a longer one ends the child."""


def tell(pipe: "Connection[Any, Any]", message: Any) -> None:
    """Send a JSON value; raises OSError once the other side is gone."""
    pipe.send_bytes(json.dumps(message).encode())


def hear(pipe: "Connection[Any, Any]") -> Any:
    """The next JSON value.

    Raises:
        EOFError, OSError: The other side is gone, or says too much.
        ValueError, RecursionError: It is no JSON.
    """
    return json.loads(pipe.recv_bytes(MOST_BYTES))


@dataclass(eq=False)
class Child:
    """One child process, for one script at a time; `arguments` are what it was started with."""

    process: "BaseProcess"
    pipe: "Connection[Any, Any]"
    arguments: tuple[Any, ...] = ()

    @classmethod
    def start(cls, serve: Callable[..., None], *arguments: Any) -> "Child":
        """Start a process that does `serve(pipe, *arguments)`. Blocks."""
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, *arguments), name="postgui-script", daemon=True)
        process.start()
        theirs.close()
        return cls(process, ours, arguments)

    def tell(self, message: Any) -> None:
        tell(self.pipe, message)

    def receive(self, timeout_s: float) -> Any:
        """The next message; blocks.

        Raises:
            TimeoutError, EOFError, OSError: None came; the process is gone.
            ValueError, RecursionError: It is no JSON.
        """
        if not self.pipe.poll(timeout_s):
            raise TimeoutError
        return hear(self.pipe)

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()
