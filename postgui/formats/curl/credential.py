"""curl's `-u` and what says how to use it, as an auth kind. Pure."""

from postgui.formats.curl.transfer import Transfer
from postgui.model.request import AuthConfig
from postgui.translation import tr

_AWS_FIELDS = ("region", "service")


def auth_of(transfer: Transfer, switched_off: tuple[str, ...]) -> AuthConfig:
    """How the command authenticates; none where it takes the Authorization header away."""
    if "authorization" in switched_off:
        return AuthConfig("none")
    name, _, password = (transfer.user or "").partition(":")
    if transfer.bearer is not None:
        return AuthConfig("bearer", (("token", transfer.bearer),))
    if transfer.aws is not None:
        return _aws(transfer, name, password)
    if transfer.scheme == "negotiate":
        user = (("username", name), ("password", password)) if name else ()
        return AuthConfig("negotiate", user)
    if transfer.user is None:
        return AuthConfig("netrc") if transfer.netrc else AuthConfig("none")
    if transfer.scheme == "anyauth":
        transfer.notes.append(
            tr("--anyauth became Basic: choose another kind in Auth if the server wants one.")
        )
    kind = transfer.scheme if transfer.scheme in ("digest", "ntlm") else "basic"
    return AuthConfig(kind, (("username", name), ("password", password)))


def _aws(transfer: Transfer, name: str, password: str) -> AuthConfig:
    """`--aws-sigv4 provider1[:provider2[:region[:service]]]`."""
    pieces = (transfer.aws or "").split(":")
    if pieces[0].lower() not in ("aws", ""):
        transfer.notes.append(
            tr("--aws-sigv4 {aws}: only AWS's own signature is made here.", aws=transfer.aws)
        )
    values = [("accessKeyId", name), ("secretAccessKey", password)]
    values += [(field, value) for field, value in zip(_AWS_FIELDS, pieces[2:], strict=False) if value]
    return AuthConfig("awsv4", tuple(values))
