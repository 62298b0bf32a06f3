"""C with libcurl."""

from collections.abc import Sequence

from postgui.formats.code.php import header_lines
from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Part
from postgui.formats.literal import c
from postgui.formats.literal.escape import concatenated

_READ_FILE = """\
static void append_file(char **body, curl_off_t *size, const char *path)
{
    char chunk[65536];
    size_t count;
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(1);
    }
    while ((count = fread(chunk, 1, sizeof chunk, file)) > 0)
        append(body, size, chunk, count);
    fclose(file);
}

"""
_APPEND = """\
static void append(char **body, curl_off_t *size, const char *data, size_t count)
{
    *body = realloc(*body, (size_t)*size + count + 1);
    if (!*body)
        exit(1);
    memcpy(*body + *size, data, count);
    *size += (curl_off_t)count;
}

"""


def _write(source: CodeSource) -> Code:
    message = source.message
    options = [
        ("URL", c.text(message.url)),
        ("CUSTOMREQUEST", c.text(message.method)),
        ("PATH_AS_IS", "1L"),
    ]
    options += [("NOBODY", "1L")] if message.method == "HEAD" else []
    options += [("FOLLOWLOCATION", "1L")] if message.follow_redirects else []
    options += [("TIMEOUT_MS", f"{message.timeout_ms}L")] if message.timeout_ms else []
    options += [] if message.verify_tls else [("SSL_VERIFYPEER", "0L"), ("SSL_VERIFYHOST", "0L")]
    if message.digest is not None:
        options += [
            ("HTTPAUTH", "CURLAUTH_DIGEST"),
            ("USERNAME", c.text(message.digest[0])),
            ("PASSWORD", c.text(message.digest[1])),
        ]
    lines = ["CURL *curl = curl_easy_init();", "CURLcode result;", "struct curl_slist *headers = NULL;"]
    if message.body is not None:
        lines += ["char *body = NULL;", "curl_off_t size = 0;", 'append(&body, &size, "", 0);']
        lines += _appends(message.body)
        options += [("POSTFIELDSIZE_LARGE", "size"), ("POSTFIELDS", "body")]
    lines += [f"headers = curl_slist_append(headers, {c.text(line)});" for line in header_lines(message)]
    options.append(("HTTPHEADER", "headers"))
    lines += [f"curl_easy_setopt(curl, CURLOPT_{name}, {value});" for name, value in options]
    lines += [
        "result = curl_easy_perform(curl);",
        "if (result != CURLE_OK)",
        '    fprintf(stderr, "%s\\n", curl_easy_strerror(result));',
        "curl_slist_free_all(headers);",
        "curl_easy_cleanup(curl);",
        *(["free(body);"] if message.body is not None else []),
        "return result != CURLE_OK;",
    ]
    inner = "".join(f"    {line}\n" for line in lines)
    functions = _APPEND if message.body is not None else ""
    functions += _READ_FILE if any(isinstance(part, FileBytes) for part in message.body or ()) else ""
    return Code(
        "#include <curl/curl.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n\n"
        f"{functions}int main(void)\n{{\n{inner}}}"
    )


def _appends(parts: Sequence[Part]) -> list[str]:
    lines = []
    for part in parts:
        if isinstance(part, FileBytes):
            lines.append(f"append_file(&body, &size, {c.text(part.path)});")
            continue
        literal = concatenated(part, c.text, "", "        ") if isinstance(part, str) else c.data(part)
        size = len(part.encode() if isinstance(part, str) else part)
        lines.append(f"append(&body, &size, {literal}, {size});")
    return lines


KIND = CodeKind("c-libcurl", "C: libcurl", "c", ".c", _write, 48, Limits(no_chunks=False, no_digest=False))
