"""`postgui token` and `postgui send` with OAuth 2.0, as a script runs them: nobody is at a terminal."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from tests.e2e.command import Postgui
from tests.support.oauth2_server import AuthorizationServer, authorization_server, failure

_PASSPHRASE = "only for this test"


async def run(postgui: Postgui, *arguments: str) -> tuple[int, bytes, str]:
    """One run, while the server answers on this loop; secrets go into the encrypted file."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "postgui", *arguments),
        cwd=postgui.folder,
        env={
            **postgui.environment(),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "POSTGUI_PASSPHRASE": _PASSPHRASE,
        },
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode or 0, out, err.decode().replace(os.linesep, "\n")


def request_file(folder: Path, server: AuthorizationServer, playground: str, flow: str) -> str:
    """A collection with one request that needs a token."""
    (folder / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: API\n")
    (folder / "me.yml").write_text(
        f"""info:
  name: me
  type: http
http:
  method: GET
  url: {playground}/echo
  auth:
    type: oauth2
    flow: {flow}
    authorizationUrl: {server.url}/authorize
    accessTokenUrl: {server.url}/token
    credentials:
      clientId: client
"""
    )
    return str(folder / "me.yml")


async def test_send_fetches_a_token_keeps_it_and_shows_the_exchange(postgui: Postgui, playground: str):
    async with authorization_server() as server:
        file = request_file(postgui.folder, server, playground, "client_credentials")
        status, out, err = await run(postgui, "send", file, "--json")
        assert status == 0, err
        sent = json.loads(out)
        assert [hop["why"] for hop in sent["redirects"]] == ["token"]
        assert "access-1" in json.dumps(sent["response"])
        status, out, err = await run(postgui, "send", file, "--json")
        assert status == 0, err
        assert json.loads(out)["redirects"] == []
        assert len(server.token_requests) == 1
        status, out, err = await run(postgui, "token", "show", file, "--json", "--value")
        assert status == 0, err
        assert json.loads(out)["access_token"] == "access-1"
        status, out, err = await run(postgui, "token", "forget", file)
        assert status == 0, err
        status, out, err = await run(postgui, "token", "show", file)
        assert status == 2
        assert "No token is kept" in err
    for stored in postgui.data_dir.rglob("*"):
        data = stored.read_bytes() if stored.is_file() else b""
        assert b"access-1" not in data, stored
        assert b"refresh-1" not in data, stored


async def test_without_a_terminal_no_browser_is_opened(postgui: Postgui, playground: str):
    async with authorization_server() as server:
        file = request_file(postgui.folder, server, playground, "authorization_code")
        status, _out, err = await run(postgui, "send", file)
        assert status == 2
        assert "Get an OAuth 2.0 token first" in err
        assert server.authorizations == []


@pytest.mark.parametrize("command", [("send",), ("token", "get")])
async def test_a_refusal_of_the_server_is_explained(postgui: Postgui, playground: str, command):
    async with authorization_server() as server:
        file = request_file(postgui.folder, server, playground, "client_credentials")
        server.answers = [failure("invalid_client", 401)]
        status, _out, err = await run(postgui, *command, file)
        assert status == 2
        assert "because of invalid_client" in err
