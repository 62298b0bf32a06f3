"""Taking credentials out of what goes into a log or a crash report, by how they look.

Pure, standard library only: it runs while something has already failed. What stands behind the name of a
credential goes, and what has its shape; `services.redaction` does the same for known values in what is kept.
"""

import re

MASK = "***"
_USERINFO = re.compile(r"(?<=://)[^/?#\s@\"'<>]*(?:@[^/?#\s@\"'<>]*)*@")
_HEADER = re.compile(
    r"(?i)((?:proxy-)?authorization|set-cookie|cookie|x-api-key)"
    r"(['\"]?\s*[:=,]\s*(?:value=)?(?:b?['\"])?)([^'\"\r\n]+)"
)
_SCHEME = re.compile(r"(?i)\b(bearer|basic|digest|negotiate|ntlm)\s+[\w.~+/=-]{6,}")
_QUERY = re.compile(r"(?i)(?<=[?&])(key|sig|signature|code)=([^\s'\"&#]+)")
_NAMED = re.compile(
    r"(?i)(?<![\w-])(?=[\w-]*?(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|credential|signature))"
    r"([\w-]++)"
    r"(['\"]?+\s*+[=:]\s*+|['\"]\s*+,\s*+(?:value=)?)"  # also ('name', 'value'), and name='...', value='...'
    r"(b?'(?:[^'\\\n]|\\.)*+'|b?\"(?:[^\"\\\n]|\\.)*+\"|b?['\"]?+[^\s'\"&,;)}\]]+)"
)
"""The name of a credential with its value. Each word is looked at once: a message may be one of megabytes."""
_JWT = re.compile(r"(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?")


def redacted(text: str) -> str:
    """`text` without what looks like a credential."""
    text = _USERINFO.sub(lambda match: match[0] if "{{" in match[0] else f"{MASK}@", text)
    text = _HEADER.sub(rf"\1\2{MASK}", text)
    text = _SCHEME.sub(rf"\1 {MASK}", text)
    text = _JWT.sub(MASK, text)
    text = _QUERY.sub(rf"\1={MASK}", text)
    return _NAMED.sub(_without_value, text)


def _without_value(match: re.Match[str]) -> str:
    name, between, value = match.groups()
    if value.lstrip("b'\"").startswith("{{"):
        return match[0]
    quote = value[-1] if value[-1] in "'\"" else ""
    return f"{name}{between}{value[: value.find(quote) + 1] if quote else ''}{MASK}{quote}"
