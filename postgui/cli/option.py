"""What the command line was asked to do, typed; made by `postgui.cli.parser`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

DataFlag: TypeAlias = Literal["data", "raw", "binary", "urlencode"]


@dataclass(frozen=True, slots=True)
class DataPiece:
    """One `-d`-like argument, unread; `flag` says by which of curl's rules."""

    flag: DataFlag
    text: str


@dataclass(frozen=True, slots=True)
class SendOptions:
    """`postgui send`: arguments as given, checked for form only."""

    data_dir: Path | None
    target: str
    method: str | None = None
    headers: tuple[str, ...] = ()
    data: tuple[DataPiece, ...] = ()
    form: tuple[str, ...] = ()
    environment: str = ""
    variables: tuple[tuple[str, str], ...] = ()
    collection: Path | None = None
    timeout_ms: int | None = None
    insecure: bool = False
    allow_unresolved: bool = False
    record: bool = True
    dry_run: bool = False
    json: bool = False
    output: Path | None = None


@dataclass(frozen=True, slots=True)
class HistoryOptions:
    """`postgui history`."""

    data_dir: Path | None
    search: str = ""
    limit: int = 20
    json: bool = False


Options: TypeAlias = SendOptions | HistoryOptions
