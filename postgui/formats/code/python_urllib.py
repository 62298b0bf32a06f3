"""Python with urllib of the standard library."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.code_python import Program, add_body, header_dict
from postgui.formats.literal import python


def _write(source: CodeSource) -> Code:
    message = source.message
    program = Program({"import urllib.request", "import urllib.error"})
    call = [python.text(message.url), f"method={python.text(message.method)}"]
    if message.headers:
        program.add("", *header_dict(message.joined_headers(), as_bytes=True))
        call.append("headers=headers")
    if body := add_body(program, message):
        call.append(f"data={body}")
    program.add("", "request = urllib.request.Request(", *(f"    {argument}," for argument in call), ")")
    handlers = []
    if not message.follow_redirects:
        program.add(
            "",
            "",
            "class NoRedirect(urllib.request.HTTPRedirectHandler):",
            "    def redirect_request(self, *args):",
            "        return None",
            "",
        )
        handlers.append("NoRedirect")
    if not message.verify_tls:
        program.imports.add("import ssl")
        handlers.append("urllib.request.HTTPSHandler(context=ssl._create_unverified_context())")
    if message.digest is not None:
        user = ", ".join(map(python.text, message.digest))
        program.add(
            "passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()",
            f"passwords.add_password(None, {python.text(message.url)}, {user})",
        )
        handlers.append("urllib.request.HTTPDigestAuthHandler(passwords)")
    timeout = f", timeout={message.timeout_s}" if message.timeout_ms else ""
    program.add(
        f"opener = urllib.request.build_opener({', '.join(handlers)})",
        "try:",
        f"    response = opener.open(request{timeout})",
        "except urllib.error.HTTPError as error:",
        "    response = error",
        "with response:",
        "    print(response.status)",
        '    print(response.read().decode(errors="replace"))',
    )
    return Code(program.text())


_OWN = ("user-agent", "accept-encoding")
KIND = CodeKind(
    "python-urllib",
    "Python: urllib",
    "python",
    ".py",
    _write,
    14,
    Limits(joins=True, adds_type="application/x-www-form-urlencoded", no_digest=False, own_headers=_OWN),
)
