"""The arguments of `postgui send`; it imports no service, so that help is instant."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Literal

from postgui.cli.data_piece import DataFlag, DataPiece
from postgui.cli.setting_argument import add_settings, milliseconds, size_bytes, take_settings
from postgui.cli.variable_argument import variable
from postgui.model.request import Settings

_EXAMPLES = """\
examples:
  postgui send http://localhost:8080/users?page=2
  postgui send http://localhost:8080/users -H 'Accept: application/xml' -o users.xml
  postgui send http://localhost:8080/users -d name=Ada -d @more.txt        form, POST
  postgui send http://localhost:8080/users -H 'Content-Type: application/json' -d '{"name": "Ada"}'
  postgui send http://localhost:8080/photos --form title=Me --form 'photo=@me.png;type=image/png'
  postgui send api/create.yml --env staging --var userId=7 --json | jq .response.status
  postgui send '{{baseUrl}}/users' --collection api --env staging
  postgui send api/create.yml --dry-run                                    the exact bytes, unsent
  postgui send --curl "curl -XPOST http://localhost:8080/users -d name=Ada"
  pbpaste | postgui send --curl - --dry-run                                of the pasted curl command
  postgui send http://localhost:8080/me --auth basic username=ada 'password={{ada_password}}'

exit status:
  0  an HTTP answer came, whatever its status        2  bad usage or input, or -o FILE can't
  1  no answer came, it broke off, or its body           be written
     is larger than --max-body
"""

_DATA_ARGUMENTS: tuple[tuple[tuple[str, ...], DataFlag, str], ...] = (
    (
        ("-d", "--data"),
        "data",
        "body, several joined with &; @FILE (@- is standard input) without its line breaks; "
        "POST instead of GET; form Content-Type unless set",
    ),
    (("--data-raw",), "raw", "as -d, but @ means nothing"),
    (("--data-binary",), "binary", "as -d, but @FILE goes out byte for byte"),
    (("--data-urlencode",), "urlencode", "as -d, encoded: TEXT, =TEXT, NAME=TEXT, @FILE or NAME@FILE"),
)


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


def add_send(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    *,
    with_target: bool,
) -> None:
    """Add the command to the parser; without a TARGET where --curl takes its place."""
    parser = commands.add_parser(
        "send",
        parents=[shared],
        help="send one request: a file of a collection, a URL or a curl command",
        description="Send one request. The body goes to standard output, one summary line to standard error.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_send_options)
    if with_target:
        parser.add_argument(
            "target", metavar="TARGET", help="a request file (.yml) of a collection, or a URL"
        )
    else:
        parser.set_defaults(target="")
    _add_request_arguments(parser)
    _add_value_arguments(parser)
    add_settings(parser)
    _add_output_arguments(parser)


def _add_request_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("request")
    add = group.add_argument
    add("-X", "--request", dest="method", metavar="METHOD", help="method, any token; kept as typed")
    add(
        "-H",
        "--header",
        dest="headers",
        metavar="LINE",
        action="append",
        help="'Name: value' ('Name:' sends it empty); @FILE has one a line; takes the place of the request "
        "file's header of that name",
    )
    for names, flag, text in _DATA_ARGUMENTS:
        kind = partial(DataPiece, flag)
        add(*names, dest="data", metavar="DATA", action="append", type=kind, help=text)
    add(
        "-F",
        "--form",
        metavar="FIELD",
        action="append",
        help="multipart form: NAME=TEXT, NAME=@FILE or NAME=<FILE (its text), with ;type=TYPE if wanted",
    )
    add(
        "--auth",
        nargs="+",
        metavar=("KIND", "NAME=VALUE"),
        default=(),
        help="authenticate: basic username=... password=..., bearer token=..., or another kind "
        "(`postgui --kinds`); after TARGET. {{NAME}} takes a value from the keyring",
    )
    add("--compress", choices=("gzip", "br", "zstd"), default="", help="compress the body")
    add(
        "--timeout",
        dest="timeout_ms",
        metavar="SECONDS",
        type=milliseconds,
        help="give up after, all in all (0: never)",
    )
    add(
        "--max-body",
        dest="max_body_bytes",
        metavar="SIZE",
        type=size_bytes,
        help="stop once more of the body than this has come, decoded, and keep it: 500k, 10MB, 2GB "
        "(0: any size; without it: the setting, 2 GB)",
    )
    add(
        "--curl",
        metavar="COMMAND",
        help="in the place of TARGET: a curl command, @FILE or - for standard input; what it can't carry "
        "is told",
    )


def _add_value_arguments(parser: argparse.ArgumentParser) -> None:
    add = add_variables(parser)
    add(
        "--cookies",
        action="store_true",
        help="use and change the cookie jar that the window keeps (else: an empty one for this send)",
    )
    add("--allow-unresolved", action="store_true", help="send {{names}} that have no value as they stand")


def add_variables(parser: argparse.ArgumentParser) -> Callable[..., argparse.Action]:
    """Add the arguments that say what variables stand for; returns what adds more to their group."""
    add = parser.add_argument_group("variables").add_argument
    add("--env", dest="environment", metavar="NAME", default="", help="environment of the collection")
    add(
        "--also-env",
        "--layer",
        dest="layers",
        metavar="NAME",
        action="append",
        help="another environment, for names that --env does not have",
    )
    add(
        "--prompt",
        dest="prompts",
        metavar="NAME=VALUE",
        action="append",
        type=variable,
        help="answer to {{?NAME}}; a terminal asks for it otherwise",
    )
    add(
        "--var",
        dest="variables",
        metavar="NAME=VALUE",
        action="append",
        type=variable,
        help="value of {{NAME}}, before the environment and the files; {{process.env.NAME}} is always there",
    )
    add("--collection", metavar="DIR", type=Path, help="collection that a URL belongs to")
    return add


def _add_output_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("output").add_argument
    add("-o", "--output", metavar="FILE", type=Path, help="write the body there")
    add(
        "--json",
        action="store_true",
        help="print one JSON object: request, response, timings, redirects, error, notes, peer, cookies ...",
    )
    add("--dry-run", action="store_true", help="print the exact bytes that would be sent, and send nothing")
    add("--no-history", dest="record", action="store_false", help="leave no trace in the history")


def _send_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> SendOptions:
    """Check what belongs together; exits with 2 after bad usage, as argparse does."""
    for name in ("headers", "data", "form", "variables", "layers", "prompts", "auth"):
        found[name] = tuple(found[name] or ())
    try:
        found["settings"] = take_settings(found)
    except ValueError as error:
        parser.error(str(error))
    options = SendOptions(**found)
    if options.data and options.form:
        parser.error("-d and --form make two different bodies: give one of them")
    if wrong := [word for word in options.auth[1:] if "=" not in word]:
        parser.error(f"--auth takes KIND NAME=VALUE ...: {wrong[0]!r} has no '=' (put TARGET before --auth)")
    return options
