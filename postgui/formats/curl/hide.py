"""Takes secrets out of a request that is to become a command to copy. Pure."""

from dataclasses import replace

from postgui.model.request import AuthConfig, Request

_SECRETS = {
    "token": "token",
    "password": "password",
    "value": "api_key",
    "secretAccessKey": "secretAccessKey",
    "sessionToken": "sessionToken",
}
"""Fields of auth kinds that curl has options for, and the name to stand for each."""


def hide(request: Request) -> Request:
    """`request` with `{{name}}` for each secret that stands there in clear."""
    settings = request.settings
    certificates = settings.certificates and tuple(
        replace(one, passphrase=_hidden(one.passphrase, "passphrase")) for one in settings.certificates
    )
    values = tuple(
        (name, _hidden(value, _SECRETS[name]) if name in _SECRETS else value)
        for name, value in request.auth.values
    )
    return replace(
        request,
        auth=AuthConfig(request.auth.kind, values),
        settings=replace(
            settings,
            certificates=certificates,
            proxy_password=settings.proxy_password and _hidden(settings.proxy_password, "proxy_password"),
        ),
    )


def _hidden(value: str, name: str) -> str:
    return value if not value or "{{" in value else f"{{{{{name}}}}}"
