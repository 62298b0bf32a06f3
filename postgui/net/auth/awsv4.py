"""AWS Signature Version 4, in headers or in the query ("presigned").

Own code over the exact bytes, because a signer that parses and rewrites the URL would sign another
request than the one that goes out. Version 4A is not done. Of the automatic headers only Host, Content-Type
and the `X-Amz-` ones are signed: proxies may change the others. `X-Amz-Date` and `X-Amz-Content-Sha256` of
the person's own are taken as they are.
"""

import hashlib
import re
import time
from collections.abc import Mapping
from urllib.parse import quote

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth_kind import AT_SEND, Additions, AuthKind, Field, Unsigned
from postgui.net.outgoing import EncodedBody
from postgui.net.signing.aws_profile import AwsKeys, read_profile
from postgui.net.signing.sigv4 import ALGORITHM, Scope, Signable, signature, string_to_sign
from postgui.translation import mark, tr

_S3 = frozenset(("s3", "s3-outposts", "s3-object-lambda", "s3express"))
"""Services whose paths are taken as sent, and which want the body's hash in a header."""
_NEVER_SIGNED = frozenset(
    (
        *(b"authorization", b"connection", b"expect", b"keep-alive", b"proxy-authorization", b"te"),
        *(b"transfer-encoding", b"upgrade", b"user-agent", b"x-amzn-trace-id"),
    )
)
_UNSIGNED = "UNSIGNED-PAYLOAD"
_STAMP = re.compile(r"\d{8}T\d{6}Z")
_LONGEST_S = 604_800
_NEEDED = (
    ("accessKeyId", mark("an access key ID")),
    ("secretAccessKey", mark("a secret access key")),
    ("region", mark("a region")),
    ("service", mark("a service")),
)


def _apply(values: Mapping[str, str], unsigned: Unsigned) -> Additions:
    keys = _keys(values)
    scope = Scope(_stamp(unsigned), values.get("region") or keys.region, values.get("service", ""))
    found = {"accessKeyId": keys.access_key, "secretAccessKey": keys.secret_key, "region": scope.region}
    _check({**values, **found})
    if values.get("placement") == "query":
        return _in_query(values, unsigned, keys, scope)
    return _in_headers(values, unsigned, keys, scope)


def _in_headers(values: Mapping[str, str], unsigned: Unsigned, keys: AwsKeys, scope: Scope) -> Additions:
    payload = _payload(values, unsigned)
    added: list[tuple[str, str]] = []
    if keys.session_token:
        added.append(("X-Amz-Security-Token", keys.session_token))
    added.append(("X-Amz-Date", scope.stamp))
    if scope.service in _S3 or payload == _UNSIGNED:
        added.append(("X-Amz-Content-Sha256", payload))
    own = {header.name.lower() for header in unsigned.headers if not header.why}
    added = [pair for pair in added if pair[0].lower().encode() not in own]
    more = tuple((name.encode(), value.encode()) for name, value in added)
    signable = _signable(values, unsigned, unsigned.address.target, payload, more)
    made = _sign(keys, scope, signable, preview=unsigned.preview)
    line = (
        f"{ALGORITHM} Credential={keys.access_key}/{scope.text}, "
        f"SignedHeaders={signable.signed_names}, Signature={made}"
    )
    late = tuple(name for name, value in added if name == "X-Amz-Date" or value == AT_SEND)
    return Additions(headers=(*added, ("Authorization", line)), late=(*late, "Authorization"))


def _in_query(values: Mapping[str, str], unsigned: Unsigned, keys: AwsKeys, scope: Scope) -> Additions:
    payload = _payload(values, unsigned, unsigned_here=scope.service in _S3)
    pairs = [
        ("X-Amz-Algorithm", ALGORITHM),
        ("X-Amz-Credential", f"{keys.access_key}/{scope.text}"),
        ("X-Amz-Date", scope.stamp),
        ("X-Amz-SignedHeaders", _signable(values, unsigned, b"", payload).signed_names),
        ("X-Amz-Expires", values.get("expires") or "3600"),
    ]
    if keys.session_token:
        pairs.append(("X-Amz-Security-Token", keys.session_token))
    query = _query(pairs)
    target = unsigned.address.target
    target += (b"&" if b"?" in target else b"?") + query.encode()
    signable = _signable(values, unsigned, target, payload)
    made = _sign(keys, scope, signable, preview=unsigned.preview)
    return Additions(
        raw_query=f"{query}&{_query([('X-Amz-Signature', made)])}",
        late=("X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature"),
    )


def _signable(
    values: Mapping[str, str],
    unsigned: Unsigned,
    target: bytes,
    payload: str,
    more: tuple[tuple[bytes, bytes], ...] = (),
) -> Signable:
    chosen = [
        (header.name, header.value)
        for header in unsigned.headers
        if header.name.lower() not in _NEVER_SIGNED and (not header.why or _is_signed(header.name.lower()))
    ]
    if unsigned.header(b"Host") is None:
        chosen.append((b"host", unsigned.address.host_header.encode()))
    is_s3 = values.get("service", "") in _S3
    normalize = not is_s3 and values.get("normalizePath") != "false"
    return Signable(unsigned.method, target, (*chosen, *more), payload, normalize, encode_twice=not is_s3)


def _is_signed(name: bytes) -> bool:
    return name in (b"host", b"content-type") or name.startswith(b"x-amz-")


def _sign(keys: AwsKeys, scope: Scope, signable: Signable, *, preview: bool) -> str:
    if preview:
        return AT_SEND
    return signature(keys.secret_key, scope, string_to_sign(scope, signable.canonical))


def _payload(values: Mapping[str, str], unsigned: Unsigned, *, unsigned_here: bool = False) -> str:
    """The body's hash; in a preview not of files, which may be long."""
    if own := unsigned.header(b"X-Amz-Content-Sha256"):
        return own.decode("latin-1")
    if unsigned_here or values.get("payload") == "unsigned":
        return _UNSIGNED
    if unsigned.preview and any(not isinstance(part, bytes) for part in unsigned.body.parts):
        return AT_SEND
    return _sha256(unsigned.body)


def _sha256(body: EncodedBody) -> str:
    hasher = hashlib.sha256()
    for block in body.blocks():
        hasher.update(block)
    return hasher.hexdigest()


def _stamp(unsigned: Unsigned) -> str:
    own = unsigned.header(b"X-Amz-Date")
    if own is None:
        return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(unsigned.now))
    text = own.decode("latin-1").strip()
    if not _STAMP.fullmatch(text):
        raise _problem(
            tr("X-Amz-Date is {text!r}", text=text), tr("It must look like 20130524T000000Z, in UTC.")
        )
    return text


def _keys(values: Mapping[str, str]) -> AwsKeys:
    name = values.get("profileName", "")
    if name and not values.get("accessKeyId"):
        return read_profile(name)
    return AwsKeys(
        values.get("accessKeyId", ""), values.get("secretAccessKey", ""), values.get("sessionToken", "")
    )


def _check(values: Mapping[str, str]) -> None:
    missing = [tr(label) for name, label in _NEEDED if not values.get(name)]
    if missing:
        raise _problem(
            tr("AWS Signature needs {missing}", missing=", ".join(missing)),
            tr("The signature is made of it."),
        )
    expires = values.get("expires") or "3600"
    in_query = values.get("placement") == "query"
    if in_query and not (expires.isascii() and expires.isdigit() and 0 < int(expires) <= _LONGEST_S):
        raise _problem(
            tr("{expires!r} is no time that a presigned URL can be valid", expires=expires),
            tr("It is a whole number of seconds, at most {longest_s} (seven days).", longest_s=_LONGEST_S),
        )


def _query(pairs: list[tuple[str, str]]) -> str:
    return "&".join(f"{name}={quote(value, safe='-._~')}" for name, value in pairs)


def _problem(what: str, meaning: str) -> ProblemError:
    return ProblemError(
        Problem(
            what,
            tr("{meaning} Nothing was sent.", meaning=meaning),
            tr("Fill it in in the Auth tab."),
            "auth-value",
        )
    )


KIND = AuthKind(
    id="awsv4",
    label="AWS Signature v4",
    fields=(
        Field("accessKeyId", mark("Access key ID")),
        Field("secretAccessKey", mark("Secret access key"), secret=True),
        Field("sessionToken", mark("Session token"), secret=True, hint=mark("Only for temporary keys.")),
        Field("profileName", mark("Profile"), hint=mark("From ~/.aws, when no access key ID stands above.")),
        Field("region", mark("Region"), hint=mark("Like eu-central-1. Empty: the profile's.")),
        Field("service", mark("Service"), hint=mark("Like s3, execute-api, dynamodb.")),
        Field("placement", mark("Add to"), "header", choices=("header", "query")),
        Field(
            "expires",
            mark("Valid for (s)"),
            "3600",
            only_if=("placement", ("query",)),
            hint=mark("At most 604800."),
        ),
        Field(
            "payload",
            mark("Body"),
            "signed",
            choices=("signed", "unsigned"),
            hint=mark("Unsigned spares reading a big file first; S3 over HTTPS takes it."),
        ),
        Field(
            "normalizePath",
            mark("Resolve . and .. in the signed path"),
            "true",
            choices=("true", "false"),
            hint=mark("Never done for S3."),
        ),
    ),
    apply=_apply,
    order=60,
    reads_body=True,
    slow=True,
    note=mark("Signs the request with an access key; the secret itself is never sent."),
)
