"""Taking credentials out of what goes into a log or a crash report, by how they look.

Pure, standard library only: it runs while something has already failed. What stands behind the name of a
credential goes, and what has its shape; `services.redaction` does the same for known values in what is kept.
"""

import re

MASK = "***"
_USERINFO = re.compile(r"(?<=://)[^/?#\s@\"'<>]*(?:@[^/?#\s@\"'<>]*)*@")
_HEADER = re.compile(
    r"(?i)((?:proxy-)?authorization|set-cookie|cookie|x-api-key)(['\"]?\s*[:=,]\s*(?:b?['\"])?)([^'\"\r\n]+)"
)
_SCHEME = re.compile(r"(?i)\b(bearer|basic|digest|negotiate|ntlm)\s+[\w.~+/=-]{6,}")
_NAMED = re.compile(
    r"(?i)([\w-]*(?:password|passwd|passphrase|secret|token|api[_-]?key|credential)[\w-]*)"
    r"(['\"]?\s*[=:]\s*(?:b?['\"])?)([^\s'\"&,;)}\]]+)"
)
_JWT = re.compile(r"\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?")


def redacted(text: str) -> str:
    """`text` without what looks like a credential."""
    text = _USERINFO.sub(lambda match: match[0] if "{{" in match[0] else f"{MASK}@", text)
    text = _HEADER.sub(rf"\1\2{MASK}", text)
    text = _SCHEME.sub(rf"\1 {MASK}", text)
    text = _JWT.sub(MASK, text)
    return _NAMED.sub(
        lambda match: match[0] if match[3].startswith("{{") else f"{match[1]}{match[2]}{MASK}", text
    )
