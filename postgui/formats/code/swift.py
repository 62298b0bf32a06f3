"""Swift with URLSession (Foundation)."""

import base64

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Part
from postgui.formats.literal import swift
from postgui.formats.literal.escape import concatenated


def _write(source: CodeSource) -> Code:
    message = source.message
    lines = [
        "import Foundation",
        "",
        f"var request = URLRequest(url: URL(string: {swift.text(message.url)})!)",
        f"request.httpMethod = {swift.text(message.method)}",
    ]
    if message.timeout_ms:
        lines.append(f"request.timeoutInterval = {message.timeout_s}")
    lines += [
        f"request.addValue({swift.text(value)}, forHTTPHeaderField: {swift.text(name)})"
        for name, value in message.headers
    ]
    if message.body is not None and message.method not in ("GET", "HEAD"):
        lines.append("var body = Data()")
        lines += [f"body.append({_data(part)})" for part in message.body]
        lines.append("request.httpBody = body")
    if message.follow_redirects:
        session = "URLSession.shared"
    else:
        session = "URLSession(configuration: .default, delegate: NoRedirects(), delegateQueue: nil)"
        lines[2:2] = [
            "final class NoRedirects: NSObject, URLSessionTaskDelegate {",
            "    func urlSession(_ session: URLSession, task: URLSessionTask,",
            "        willPerformHTTPRedirection response: HTTPURLResponse, newRequest: URLRequest,",
            "        completionHandler: @escaping (URLRequest?) -> Void) {",
            "        completionHandler(nil)",
            "    }",
            "}",
            "",
        ]
    lines += [
        "",
        f"let (data, response) = try await {session}.data(for: request)",
        "print((response as! HTTPURLResponse).statusCode)",
        "print(String(decoding: data, as: UTF8.self))",
    ]
    notes = () if message.verify_tls else ("The certificate is checked: not to takes a delegate.",)
    return Code("\n".join(lines), notes)


def _data(part: Part) -> str:
    if isinstance(part, FileBytes):
        return f"try Data(contentsOf: URL(fileURLWithPath: {swift.text(part.path)}))"
    if isinstance(part, bytes):
        return f'Data(base64Encoded: "{base64.b64encode(part).decode()}")!'
    return f"Data(({concatenated(part, swift.text, ' +', '    ')}).utf8)"


KIND = CodeKind(
    "swift",
    "Swift: URLSession",
    "swift",
    ".swift",
    _write,
    47,
    Limits(
        joins=True,
        bodiless=True,
        adds_type="application/x-www-form-urlencoded",
        own_headers=("user-agent", "accept", "accept-encoding"),
    ),
)
