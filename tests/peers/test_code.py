"""Generated programs, run: each sends what PostGUI sends, over every body, auth, encoding and odd header.

axios is installed once, as its lock file says, into the user's cache folder.
"""

import contextlib
import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from postgui.formats.code_kind import code_kinds
from postgui.model.request import AuthConfig, Body, Request
from postgui.services.code import CodeChoice, generate
from postgui.services.context import Context
from postgui.services.send_job import SendJob
from tests.peers.program import missing, need_module, need_program
from tests.support.code_run import RUN, differences
from tests.support.nasty import NastyServer

_NEEDED = {
    "curl-bash": "curl",
    "curl-powershell": "curl",
    "wget": "wget",
    "js-fetch": "node",
    "js-node": "node",
}
_MODULES = {"python-requests": "requests", "python-aiohttp": "aiohttp", "httpie": "httpie"}
_WELCOME = {"php": "php", "ruby": "ruby", "go": "go", "java": "javac", "c-libcurl": "gcc"}
"""Big ones: run where they happen to be."""
_LIBCURL = Path("/usr/include")
_SOURCE = Path(__file__).parent / "axios"
_INSTALL = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
_INSTALL_S = 110
_CHALLENGE = (
    b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n"
    b'WWW-Authenticate: Digest realm="r", nonce="n", qop="auth", algorithm=MD5\r\n\r\n'
)
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


def need(target: str) -> None:
    """Skip or fail where what runs `target` is not here."""
    if program := _NEEDED.get(target):
        need_program(program, f"install {program}")
    if module := _MODULES.get(target):
        need_module(module)
    if (program := _WELCOME.get(target)) and shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    if target == "c-libcurl" and not list(_LIBCURL.rglob("curl/curl.h")):
        pytest.skip("libcurl's headers are not installed")


@pytest.fixture
def axios(monkeypatch: pytest.MonkeyPatch) -> None:
    """axios, where its programs look for it."""
    npm = need_program("npm", "install Node.js")
    files = sorted(_SOURCE.iterdir())
    state = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
    folder = user_cache_path("postgui-tests", appauthor=False) / f"axios-{state}"
    monkeypatch.setenv("POSTGUI_AXIOS", str(folder))
    if folder.is_dir():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as scratch:
        fresh = Path(scratch, "fresh")
        fresh.mkdir()
        for file in files:
            shutil.copy(file, fresh)
        try:
            subprocess.run([npm, *_INSTALL], cwd=fresh, check=True, timeout=_INSTALL_S, capture_output=True)
        except (subprocess.SubprocessError, OSError) as error:
            missing(f"axios can't be installed here: {error}", "reach the npm registry once")
        with contextlib.suppress(OSError):  # another worker was quicker
            fresh.rename(folder)


@pytest.mark.timeout(400)
@pytest.mark.parametrize("target", RUN)
async def test_the_code_sends_what_postgui_sends(
    target: str, nasty: NastyServer, data_dir: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    need(target)
    if target == "js-axios":
        request.getfixturevalue("axios")
    folder = tmp_path / "work"
    folder.mkdir()
    context = Context.build(data_dir)
    try:
        assert await differences(context, target, nasty, folder) == {}
    finally:
        await context.close()


@pytest.mark.parametrize("target", [name for name in RUN if not code_kinds()[name].limits.no_digest])
async def test_digest_answers_the_challenge(
    target: str, nasty: NastyServer, data_dir: Path, tmp_path: Path
) -> None:
    need(target)
    capture = nasty.capture(_CHALLENGE, _ANSWER)
    auth = AuthConfig("digest", (("username", 'A "da"'), ("password", "p'w")))
    body = Body("json", '{"a": 1}')
    job = SendJob(Request(method="POST", url=f"{capture.url}a", auth=auth, body=body))
    context = Context.build(data_dir)
    try:
        code = await generate(context.composer, job, code_kinds()[target], CodeChoice(clear=True))
    finally:
        await context.close()
    assert RUN[target](tmp_path, {"digest": code.text}) == {}
    last = capture.requests[-1]
    assert b"\r\nauthorization: digest " in last.lower()
    assert b"response=" in last
    assert last.endswith(b'\r\n\r\n{"a": 1}')


def test_every_target_of_python_javascript_and_curl_is_run() -> None:
    wanted = {name for name in code_kinds() if name.startswith(("python", "js", "curl"))}
    assert wanted - set(RUN) == {"curl-cmd"}
