"""What a load test does, before it is a program: tasks, their requests, and the values these need."""

from dataclasses import dataclass, field

from postgui.formats.code_kind import Message
from postgui.model.assertion import Assertion, Capture


@dataclass(frozen=True, slots=True)
class LoadRequest:
    """One request of a task.

    In the texts of `message` and on the right of `assertions`, `{{name}}` stands for a captured value or a
    secret, and `{{$name}}` for a value that is made anew each time; all others are filled in.
    """

    place: str
    message: Message
    assertions: tuple[Assertion, ...] = ()
    captures: tuple[Capture, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadTask:
    """Requests that one user sends one after the other. A user takes tasks at random, as `weight` says."""

    name: str
    requests: tuple[LoadRequest, ...]
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Scenario:
    """A load test. `think_s` is the least and the most that a user waits between two requests, in seconds.

    `captured` are names with the value that each has before anything was captured. `secrets` are names of
    `{{references}}`, with the environment variable that the value comes from, and with the value itself,
    which no file may hold. `columns` are the names that the rows of the file `data` give a value to; a user
    takes the next row each time that it begins a task.
    """

    name: str
    tasks: tuple[LoadTask, ...]
    think_s: tuple[float, float] = (0.0, 0.0)
    captured: tuple[tuple[str, str], ...] = ()
    secrets: tuple[tuple[str, str], ...] = ()
    values: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    losses: tuple[str, ...] = ()
    data: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Locustfile:
    """The program, and what of the collection it does not do, in words."""

    text: str
    losses: tuple[str, ...] = ()
