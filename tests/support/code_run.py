"""Runs generated programs, and compares what arrived with what PostGUI sends."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from postgui.formats.code_kind import Code, CodeKind, Limits, code_kinds, write_code
from postgui.net.authenticate import Moment
from postgui.net.outgoing import Outgoing
from postgui.services.code import CodeChoice, code_source
from postgui.services.context import Context
from postgui.services.send_job import SendJob
from tests.support.code_case import OF_THIS_MOMENT, cases, write_files
from tests.support.nasty import NastyServer

_TIMEOUT_S = 100
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
_OWN = {
    *("host", "user-agent", "accept", "accept-encoding", "connection", "content-length"),
    *(
        "transfer-encoding",
        "accept-language",
        "sec-fetch-mode",
        "te",
        "keep-alive",
        "cache-control",
        "pragma",
    ),
}
"""Headers that belong to the program that sends, unless the person wrote them."""


@dataclass(frozen=True)
class Case:
    """A request as PostGUI sends it, and its code for one target."""

    name: str
    outgoing: Outgoing
    code: Code


async def make_cases(
    context: Context, kind: CodeKind, base: str, folder: Path, names: tuple[str, ...] = ()
) -> list[Case]:
    """The cases (all without `names`) for `kind`; files are in `folder`."""
    write_files(folder)
    made = []
    for name, request in cases(base).items():
        if names and name not in names:
            continue
        job = SendJob(request, collection=folder, allow_unresolved=True)
        source = await code_source(context.composer, job, CodeChoice(clear=True))
        if kind.of_settings:  # curl does not compress, and says so
            job = replace(job, request=replace(request, body=replace(request.body, compression="")))
        ready = await context.composer.ready(job)
        made.append(Case(name, ready.composed.complete(Moment()), write_code(kind, source)))
    return made


async def differences(
    context: Context, target: str, nasty: NastyServer, folder: Path, names: tuple[str, ...] = ()
) -> dict[str, str]:
    """Case -> in what it differs from PostGUI, for each that does; runs all of them."""
    kind = code_kinds()[target]
    capture = nasty.capture(_ANSWER)
    made = await make_cases(context, kind, capture.url, folder, names)
    failed = RUN[target](folder, {case.name: case.code.text for case in made})
    arrived: dict[str, list[bytes]] = {}
    for raw in capture.requests:
        name = re.split(rb"[/?]", raw.split(b" ", 2)[1].lstrip(b"/"))[0].decode()
        arrived.setdefault(name, []).append(raw)
    found = {}
    for case in made:
        came = arrived.get(case.name, [])
        if len(came) != 1:
            found[case.name] = (
                f"{len(came)} requests came: {failed.get(case.name, failed.get('', ''))[-600:]}"
            )
        elif said := difference(case, came[0], kind):
            found[case.name] = said
    return found


def difference(case: Case, raw: bytes, kind: CodeKind) -> str:
    """In what `raw` differs from what PostGUI sends and from what the code's limits say; "" in nothing."""
    limits = kind.limits
    if kind.of_settings and (boundary := re.search(rb"boundary=(-\S+)", raw)):
        raw = raw.replace(boundary[1], b"xyz")
    head, _, body = raw.partition(b"\r\n\r\n")
    line, *lines = head.decode("utf-8", "surrogateescape").split("\r\n")
    outgoing = case.outgoing
    method = outgoing.method.upper() if limits.upper_case else outgoing.method
    wanted_line = f"{method} {_target(outgoing, limits)} HTTP/1.1"
    if line != wanted_line:
        return f"{line!r}, not {wanted_line!r}"
    own = {h.name.lower().decode() for h in outgoing.headers if not h.why} - {"transfer-encoding"}
    wanted = [(h.name.decode().lower(), h.value.decode()) for h in outgoing.headers]
    if limits.adds_type and outgoing.body.present and outgoing.header(b"content-type") is None:
        wanted.append(("content-type", limits.adds_type))
    sent = [(n.lower(), v.strip(" \t")) for n, _, v in (each.partition(":") for each in lines)]
    if limits.ascii_headers:
        wanted = [pair for pair in wanted if pair[1].isascii()]
    own -= {"host"} if limits.no_host else set()
    mine, theirs = _comparable(wanted, own, limits), _comparable(sent, own, limits)
    if case.name in OF_THIS_MOMENT:
        # curl before version 8 doesn't send x-amz-content-sha256.
        mine, theirs = ([p[:1] for p in pairs if p[0] != "x-amz-content-sha256"] for pairs in (mine, theirs))
    if mine != theirs:
        return f"headers {theirs}, not {mine}"
    if b"\r\ntransfer-encoding: chunked" in head.lower():
        body = _dechunked(body)
    wanted_body = b"".join(outgoing.body.blocks())
    if limits.bodiless and outgoing.method in ("GET", "HEAD"):
        wanted_body = b""
    return "" if body == wanted_body else f"body {body!r}, not {wanted_body!r}"


def _comparable(pairs: list[tuple[str, str]], own: set[str], limits: Limits) -> list[tuple[str, ...]]:
    """By name, those of one name in their order, or joined where the library does so."""
    kept = sorted((pair for pair in pairs if pair[0] in own or pair[0] not in _OWN), key=lambda pair: pair[0])
    if not limits.joins:
        return list(kept)
    joined: dict[str, list[str]] = {}
    for name, value in kept:
        joined.setdefault(name, []).append(value)
    return [(name, re.sub(r",\s*", ",", ",".join(values))) for name, values in joined.items()]


def _target(outgoing: Outgoing, limits: Limits) -> str:
    target = outgoing.address.target.decode()
    path, mark, query = target.partition("?")
    if limits.resolves_dots and "/../" in path:
        path = path.replace("/a/../b/./c", "/b/c")
    if limits.undoes_escapes:
        path = path.replace("%2e%41", ".A")
    if limits.upper_escapes:
        path = re.sub("%[0-9a-f]{2}", lambda match: match[0].upper(), path)
    for char in limits.escapes + limits.escapes_path:
        path = path.replace(char, f"%{ord(char):02X}")
    for char in limits.escapes + limits.escapes_query:
        query = query.replace(char, f"%{ord(char):02X}")
    return path + mark + query


def _dechunked(body: bytes) -> bytes:
    out = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        count = int(size, 16)
        out, body = out + body[:count], body[count + 2 :]
    return out


def _run(command: list[str], folder: Path) -> str:
    """Run it; what it said when it failed."""
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # for httpie
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_TIMEOUT_S,
        check=False,
    )
    return "" if done.returncode == 0 else (done.stderr + done.stdout).decode("utf-8", "replace")


def _write(folder: Path, programs: Mapping[str, str], suffix: str) -> dict[str, Path]:
    paths = {name: folder / f"case-{number}{suffix}" for number, name in enumerate(programs)}
    for name, path in paths.items():
        path.write_text(programs[name], encoding="utf-8", newline="\n")
    return paths


def _each(suffix: str, *command: str) -> "Run":
    """One process for each program."""

    def run(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
        paths = _write(folder, programs, suffix)
        said = {name: _run([*command, str(path)], folder) for name, path in paths.items()}
        return {name: text for name, text in said.items() if text}

    return run


_PYTHON_DRIVER = """\
import runpy, sys, traceback, warnings
warnings.simplefilter("ignore")
for path in sys.argv[1:]:
    try:
        runpy.run_path(path, run_name="__main__")
    except Exception as error:
        sys.stderr.write(f"{path}: {type(error).__name__}: {error}\\n")
        traceback.print_exc()
        failed = True
sys.exit("failed" in globals())
"""
_NODE_DRIVER = """\
for (const path of process.argv.slice(2)) {
  try {
    await import(path);
  } catch (error) {
    console.error(path, error);
    process.exitCode = 1;
  }
}
"""


def _python(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
    """All in one process: starting it is what takes the time."""
    paths = _write(folder, programs, ".py")
    (folder / "driver.py").write_text(_PYTHON_DRIVER)
    said = _run([sys.executable, str(folder / "driver.py"), *map(str, paths.values())], folder)
    return {"": said} if said else {}


def _node(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
    paths = _write(folder, programs, ".mjs")
    (folder / "driver.mjs").write_text(_NODE_DRIVER)
    said = _run(["node", str(folder / "driver.mjs"), *map(str, paths.values())], folder)
    return {"": said} if said else {}


def _axios(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
    modules = Path(os.environ.get("POSTGUI_AXIOS", "")) / "node_modules"
    (folder / "node_modules").symlink_to(modules)
    return _node(folder, programs)


def _java(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
    names = [f"Case{number}" for number in range(len(programs))]
    for name, text in zip(names, programs.values(), strict=True):
        source = text.replace("public class Main {", f"public class {name} {{")
        (folder / f"{name}.java").write_text(source, encoding="ascii")
    calls = "".join(
        f"        try {{ {name}.main(args); }} catch (Exception error) {{ System.err.println(error); }}\n"
        for name in names
    )
    (folder / "Driver.java").write_text(
        "public class Driver {\n    public static void main(String[] args) {\n"
        f"{calls}        System.exit(0);\n    }}\n}}\n"
    )
    said = _run(["javac", "Driver.java", *(f"{name}.java" for name in names)], folder)
    said = said or _run(["java", "-Djdk.httpclient.allowRestrictedHeaders=host", "Driver"], folder)
    return {"": said} if said else {}


def _go(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
    calls = []
    for number, text in enumerate(programs.values()):
        (folder / f"case{number}.go").write_text(
            text.replace("func main() {", f"func case{number}() {{"), encoding="utf-8"
        )
        calls.append(f"\tcase{number}()\n")
    (folder / "main.go").write_text(f"package main\n\nfunc main() {{\n{''.join(calls)}}}\n")
    (folder / "go.mod").write_text("module cases\n\ngo 1.19\n")
    said = _run(["go", "build", "-o", "cases", "."], folder) or _run(["./cases"], folder)
    return {"": said} if said else {}


def _c(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
    calls = []
    for number, text in enumerate(programs.values()):
        (folder / f"case{number}.c").write_text(
            text.replace("int main(void)", f"int case{number}(void)"), encoding="utf-8"
        )
        calls.append(number)
    declared = "".join(f"int case{number}(void);\n" for number in calls)
    called = "".join(f"    failed |= case{number}();\n" for number in calls)
    (folder / "main.c").write_text(
        f"{declared}int main(void)\n{{\n    int failed = 0;\n{called}    return failed;\n}}\n"
    )
    sources = [f"case{number}.c" for number in calls]
    said = _run(["gcc", "-Wall", "-Werror", "-O0", "main.c", *sources, "-lcurl", "-o", "cases"], folder)
    said = said or _run(["./cases"], folder)
    return {"": said} if said else {}


def _powershell(folder: Path, programs: Mapping[str, str]) -> dict[str, str]:
    """No PowerShell: curl reads what a here-string of single quotes holds, which is what stands there."""
    said = {}
    for number, (name, text) in enumerate(programs.items()):
        inside = re.search(r"@'\n(.*)\n'@ \| curl\.exe --config -\n\Z", text, re.DOTALL)
        assert inside is not None
        file = folder / f"case-{number}.config"
        file.write_text(inside[1] + "\n", encoding="utf-8", newline="\n")
        if wrong := _run(["curl", "--silent", "--config", str(file)], folder):
            said[name] = wrong
    return said


Run = Callable[[Path, Mapping[str, str]], dict[str, str]]
RUN: dict[str, Run] = {
    "python-httpx": _python,
    "python-httpx-async": _python,
    "python-requests": _python,
    "python-aiohttp": _python,
    "python-urllib": _python,
    "python-http-client": _python,
    "curl-bash": _each(".sh", "bash"),
    "curl-powershell": _powershell,
    "wget": _each(".sh", "sh"),
    "httpie": _each(".sh", "sh"),
    "js-fetch": _node,
    "js-axios": _axios,
    "js-node": _node,
    "go": _go,
    "java": _java,
    "php": _each(".php", "php"),
    "ruby": _each(".rb", "ruby"),
    "c-libcurl": _c,
}
"""How to run the programs of each target that can be run here; what they say when they fail, by case."""


def has(*programs: str) -> bool:
    """Whether all are installed."""
    return all(shutil.which(program) for program in programs)
