"""NTLM and Negotiate by pyspnego: tokens go back and forth until the server is content (RFC 4559).

pyspnego is an extra; it is looked for only when such a kind is used. On Windows it asks SSPI, elsewhere
it does NTLM itself and Kerberos through the system's GSSAPI. The answer to a first request without
credentials starts it; both kinds authenticate the connection, which must stay the same.
"""

import base64
import hashlib
from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth_kind import Additions, Challenge
from postgui.net.signing.challenge import challenges_of
from postgui.translation import tr

if TYPE_CHECKING:
    from spnego import ContextProxy
    from spnego.channel_bindings import GssChannelBindings

_MOST_ROUNDS = 8
_INSTALL = "Install it: pip install 'postgui[auth]'"
_CONTEXT = "context"


def require_spnego(label: str) -> None:
    """Refuse early when the library is absent.

    Raises:
        ProblemError: It is.
    """
    if find_spec("spnego") is None:
        raise ProblemError(
            Problem(
                tr("{label} needs the library pyspnego, which is not installed", label=label),
                tr("It is an extra, because few people need it. Nothing was sent."),
                _INSTALL,
                "missing-extra",
            )
        )


def next_token(
    protocol: str, scheme: str, values: Mapping[str, str], challenge: Challenge
) -> Additions | None:
    """The next `Authorization`, None when the server has said no or asks for something else.

    Args:
        protocol: As pyspnego names it: `ntlm`, `negotiate`, `kerberos`.
        scheme: As the header names it: `NTLM`, `Negotiate`.
        values: `username`, `password`; `domain`, `service`, `hostname` and `delegate` where a kind has them.
        challenge: Its memory holds the context between the rounds.

    Raises:
        ProblemError: The credentials can't be used, or the server's token makes no sense.
    """
    asked = next((one for one in challenges_of(challenge.response) if one.scheme == scheme.lower()), None)
    if challenge.round == 0:
        challenge.memory.pop(_CONTEXT, None)
    begun = _CONTEXT in challenge.memory
    # A bare scheme in answer to a token starts over: the credentials were refused.
    if asked is None or begun != bool(asked.token68) or challenge.round >= _MOST_ROUNDS:
        return None
    try:
        if not begun:
            challenge.memory[_CONTEXT] = _context(protocol, values, challenge)
        context: ContextProxy = challenge.memory[_CONTEXT]
        token = context.step(base64.b64decode(asked.token68) if asked.token68 else None)
    except Exception as error:  # a server's odd token may raise anything in there
        raise _failed(scheme, values, error) from error
    if token is None:
        return None
    return Additions(headers=(("Authorization", f"{scheme} {base64.b64encode(token).decode()}"),))


def _context(protocol: str, values: Mapping[str, str], challenge: Challenge) -> "ContextProxy":
    import spnego

    flags = spnego.ContextReq.default
    if values.get("delegate") == "true":
        flags |= spnego.ContextReq.delegate
    username, domain = values.get("username", ""), values.get("domain", "")
    if domain and username:
        username = f"{domain}\\{username}"
    return spnego.client(
        username or None,
        values.get("password") or None,
        hostname=values.get("hostname") or challenge.server_name or "unspecified",
        service=values.get("service") or "HTTP",
        channel_bindings=_bindings(challenge.channel_binding),
        context_req=flags,
        protocol=protocol,
    )


def _bindings(certificate: bytes) -> "GssChannelBindings | None":
    """`tls-server-end-point` (RFC 5929, section 4): the certificate's hash, by its own signature's hash."""
    if not certificate:
        return None
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from spnego.channel_bindings import GssChannelBindings

    try:
        algorithm = x509.load_der_x509_certificate(certificate).signature_hash_algorithm
    except (ValueError, UnsupportedAlgorithm):
        algorithm = None
    name = algorithm.name if algorithm is not None else "sha256"
    digest = hashlib.new("sha256" if name in ("md5", "sha1") else name, certificate).digest()
    return GssChannelBindings(application_data=b"tls-server-end-point:" + digest)


def _failed(scheme: str, values: Mapping[str, str], error: Exception) -> ProblemError:
    if values.get("username"):
        advice = tr("Check the user name and the password; NAME@REALM and DOMAIN\\NAME are both taken.")
    else:
        advice = tr("Fill in user name and password, or log in first (kinit) and install pyspnego[kerberos].")
    return ProblemError(
        Problem(
            tr("{scheme} could not answer the server", scheme=scheme),
            tr("The library that makes the tokens refused; the first request got a 401."),
            advice,
            "auth-failed",
            str(error),
        )
    )
