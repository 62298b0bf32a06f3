"""What the command line was asked to do, typed; made by `postgui.cli.parser`."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal, Protocol, TypeAlias

from postgui.model.request import Settings

DataFlag: TypeAlias = Literal["data", "raw", "binary", "urlencode"]


class Options(Protocol):
    """What one command was asked to do.

    Attributes:
        command: Where the coroutine that does it is, as `module:name`. It gets these options and the
            `Context`, and returns the exit status.
    """

    command: ClassVar[str]

    @property
    def data_dir(self) -> Path | None:
        """The data folder that was given, if any."""


@dataclass(frozen=True, slots=True)
class DataPiece:
    """One `-d`-like argument, unread; `flag` says by which of curl's rules."""

    flag: DataFlag
    text: str


@dataclass(frozen=True, slots=True)
class SendOptions:
    """`postgui send`: arguments as given, checked for form only."""

    command: ClassVar[str] = "postgui.cli.send:send"
    data_dir: Path | None
    target: str
    method: str | None = None
    headers: tuple[str, ...] = ()
    data: tuple[DataPiece, ...] = ()
    form: tuple[str, ...] = ()
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    prompts: tuple[tuple[str, str], ...] = ()
    collection: Path | None = None
    timeout_ms: int | None = None
    max_body_bytes: int | None = None
    insecure: bool = False
    allow_unresolved: bool = False
    record: bool = True
    cookies: bool = False
    dry_run: bool = False
    json: bool = False
    output: Path | None = None
    curl: str | None = None
    auth: tuple[str, ...] = ()
    compress: Literal["", "gzip", "br", "zstd"] = ""
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """`postgui run`: what to run, how, and where to say what came of it."""

    command: ClassVar[str] = "postgui.cli.run:run"
    data_dir: Path | None
    targets: tuple[Path, ...]
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    data: Path | None = None
    tags: tuple[str, ...] = ()
    exclude_tags: tuple[str, ...] = ()
    repeat: int = 1
    delay_ms: int = 0
    parallel: int = 1
    fail_fast: bool = False
    allow_unresolved: bool = False
    cookies: bool = False
    record: bool = False
    trust: bool = False
    reports: tuple[tuple[str, Path], ...] = ()
    json: bool = False


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """`postgui load`: what to send, how hard, on which machines; `export` writes the locustfile instead."""

    command: ClassVar[str] = "postgui.cli.load:load"
    data_dir: Path | None
    targets: tuple[Path, ...]
    users: int = 10
    spawn_rate: float = 10.0
    run_time_s: float = 30.0
    think_s: tuple[float, float] = (0.0, 0.0)
    tags: tuple[str, ...] = ()
    exclude_tags: tuple[str, ...] = ()
    workers: int = 0
    master: bool = False
    worker: str = ""
    expect: int = 1
    port: int = 0
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    data: Path | None = None
    export: Path | None = None
    reports: tuple[tuple[str, Path], ...] = ()
    json: bool = False


@dataclass(frozen=True, slots=True)
class MockOptions:
    """`postgui mock`: whose examples to serve, and where."""

    command: ClassVar[str] = "postgui.cli.mock:mock"
    data_dir: Path | None
    target: Path
    port: int = 0
    delay_ms: int = 0
    status: int | None = None
    json: bool = False


@dataclass(frozen=True, slots=True)
class HistoryOptions:
    """`postgui history`: `filters` are names and values as in `history_search.NAMES`."""

    command: ClassVar[str] = "postgui.cli.history:history"
    data_dir: Path | None
    search: str = ""
    saved: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    limit: int = 20
    json: bool = False
    har: Path | None = None
    delete: bool = False
    yes: bool = False


@dataclass(frozen=True, slots=True)
class FormatOptions:
    """`postgui format`: `changes` are places and values."""

    command: ClassVar[str] = "postgui.cli.format:format_files"
    data_dir: Path | None
    paths: tuple[Path, ...]
    check: bool = False
    changes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CookiesOptions:
    """`postgui cookies`: what to do with one jar; `file` is the one to import."""

    command: ClassVar[str] = "postgui.cli.cookies:cookies"
    data_dir: Path | None
    action: Literal["list", "import", "clear"]
    file: Path | None = None
    environment: str = ""
    collection: Path | None = None
    json: bool = False
    values: bool = False


@dataclass(frozen=True, slots=True)
class SecretOptions:
    """`postgui secret`: what to do with which name; the value is never an argument."""

    command: ClassVar[str] = "postgui.cli.secret:secret"
    data_dir: Path | None
    action: Literal["set", "get", "list", "forget"]
    name: str = ""
    collection: Path | None = None
    environment: str = ""
    show: bool = False
    json: bool = False


@dataclass(frozen=True, slots=True)
class TokenOptions:
    """`postgui token`: what to do with the OAuth 2.0 token of the request file `target`."""

    command: ClassVar[str] = "postgui.cli.token:token"
    data_dir: Path | None
    action: Literal["get", "refresh", "show", "forget"]
    target: str
    environment: str = ""
    value: bool = False
    json: bool = False


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`postgui import`: where from (a path, `-` for standard input, or a curl command), where to.

    `hosts` and `capture_kinds` are what to take of a capture; none means all.
    """

    command: ClassVar[str] = "postgui.cli.import_source:import_source"
    data_dir: Path | None
    source: str = ""
    curl: str | None = None
    to: Path | None = None
    dry_run: bool = False
    replace: bool = False
    update: bool = False
    format: str = ""
    hosts: tuple[str, ...] = ()
    capture_kinds: tuple[str, ...] = ()
    json: bool = False


@dataclass(frozen=True, slots=True)
class CodeOptions:
    """`postgui code`: for which request, and for which target; `listed` asks for the targets instead."""

    command: ClassVar[str] = "postgui.cli.code:code"
    data_dir: Path | None
    target: str = ""
    language: str = ""
    listed: bool = False
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    prompts: tuple[tuple[str, str], ...] = ()
    collection: Path | None = None
    keep_variables: bool = False
    secrets: bool = False
    output: Path | None = None
    json: bool = False


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`postgui export`: what, in which format; `listed` asks for the formats instead."""

    command: ClassVar[str] = "postgui.cli.export:export_command"
    data_dir: Path | None
    source: Path | None = None
    format: str = ""
    listed: bool = False
    secrets: bool = False
    output: Path | None = None
    json: bool = False
