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
_TOKEN = re.compile(
    r"(?<![A-Za-z0-9_-])(?:"
    r"gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"
    r"|gl(?:pat|ptt|dt|rt|cbt|ft|soat|agent|oas)-[\w-]{20,64}"
    r"|xox[abeoprs]-(?=[A-Za-z-]{0,20}\d)(?:\d{1,2}-)?[A-Za-z0-9-]{10,250}|xapp-\d-[A-Za-z0-9-]{10,250}"
    r"|(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|AIza[\w-]{35}|ya29\.[\w-]{20,400}"
    r"|sk-(?=[\w-]*\d)(?:(?:proj|svcacct|admin|ant|or)-[\w-]{20,250}|[A-Za-z0-9]{32,64})"
    r"|(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9+/]{24,64}={0,2}"
    r"|npm_[A-Za-z0-9]{36}|pypi-AgE[\w-]{50,400}|hf_[A-Za-z]{34}|dop_v1_[0-9a-f]{64}"
    r"|SG\.[\w-]{22}\.[\w-]{43}|PMAK-[0-9a-f]{24}-[0-9a-f]{34}"
    r")(?![A-Za-z0-9])"
)
"""Tokens that tell by their prefix what they are: GitHub, GitLab, Slack, AWS, Google, OpenAI and Anthropic,
Stripe, npm, PyPI, Hugging Face, DigitalOcean, SendGrid, Postman. Each has the length that its maker gives
it, so that a word which begins alike stays."""
_PRIVATE_KEY = re.compile(
    r"(-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----)[^-]{16,20000}+(-----END [A-Z0-9 ]{0,30}PRIVATE KEY-----)?"
)


def redacted(text: str) -> str:
    """`text` without what looks like a credential."""
    text = _USERINFO.sub(lambda match: match[0] if "{{" in match[0] else f"{MASK}@", text)
    text = _HEADER.sub(rf"\1\2{MASK}", text)
    text = _SCHEME.sub(rf"\1 {MASK}", text)
    text = _PRIVATE_KEY.sub(rf"\1{MASK}\2", text)
    text = _JWT.sub(MASK, text)
    text = _TOKEN.sub(MASK, text)
    text = _QUERY.sub(rf"\1={MASK}", text)
    return _NAMED.sub(_without_value, text)


def _without_value(match: re.Match[str]) -> str:
    name, between, value = match.groups()
    if value.lstrip("b'\"").startswith("{{"):
        return match[0]
    quote = value[-1] if value[-1] in "'\"" else ""
    return f"{name}{between}{value[: value.find(quote) + 1] if quote else ''}{MASK}{quote}"
