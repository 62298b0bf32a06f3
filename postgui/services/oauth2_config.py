"""What the fields of an OAuth 2.0 form say, checked. Pure."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth.oauth2 import CLIENT, CODE, DEVICE, KIND, PASSWORD
from postgui.translation import tr

_LABELS = {field.name: field.label for field in KIND.fields}
_DEFAULTS = {field.name: field.default for field in KIND.fields}
# What each flow can't do without.
_NEEDED = {
    CODE: ("authorizationUrl", "accessTokenUrl", "credentials.clientId"),
    CLIENT: ("accessTokenUrl", "credentials.clientId"),
    PASSWORD: ("accessTokenUrl", "resourceOwner.username"),
    DEVICE: ("deviceAuthorizationUrl", "accessTokenUrl", "credentials.clientId"),
}
_URLS = ("authorizationUrl", "deviceAuthorizationUrl", "accessTokenUrl", "refreshTokenUrl")


@dataclass(frozen=True, slots=True)
class Extra:
    """One more parameter of a request; `place` is where it goes, "" for where the others are."""

    name: str
    value: str
    place: Literal["", "header", "query"] = ""


@dataclass(frozen=True, slots=True)
class OAuth2Config:
    """The filled fields of one form; the names are the fields' own, in our spelling."""

    values: Mapping[str, str]

    @classmethod
    def of(cls, values: Mapping[str, str]) -> "OAuth2Config":
        """Take `values`, where an empty one counts as the default."""
        given = {name: value.strip() for name, value in values.items() if value.strip()}
        # A password may begin or end with a blank.
        exact = {name: values[name] for name in ("resourceOwner.password",) if values.get(name)}
        return cls({**_DEFAULTS, **given, **exact})

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def flow(self) -> str:
        return self["flow"]

    @property
    def in_person(self) -> bool:
        """Whether somebody must sign in elsewhere."""
        return self.flow in (CODE, DEVICE)

    @property
    def refresh_url(self) -> str:
        return self["refreshTokenUrl"] or self["accessTokenUrl"]

    @property
    def auto_fetch(self) -> bool:
        return self["settings.autoFetchToken"] != "false"

    @property
    def auto_refresh(self) -> bool:
        return self["settings.autoRefreshToken"] != "false"

    @property
    def account(self) -> str:
        """The name under which the token is kept: whatever makes it another token is part of it."""
        parts = ("accessTokenUrl", "credentials.clientId", "scope", "flow", "resourceOwner.username")
        more = ("authorizationUrl", "deviceAuthorizationUrl", "audience", "resource", "tokenConfig.id")
        text = json.dumps([self[name] for name in (*parts, *more)])
        return f"oauth2.{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"

    @property
    def secrets(self) -> frozenset[str]:
        """The values that may not be stored."""
        return frozenset(self[field.name] for field in KIND.fields if field.secret) - {""}

    def extras(self, request: str) -> tuple[Extra, ...]:
        """The additional parameters of `authorizationRequest`, `accessTokenRequest` and so on."""
        found = []
        for line in self[f"additionalParameters.{request}"].splitlines():
            name, _, value = line.strip().partition("=")
            place: Literal["", "header", "query"] = ""
            if name.startswith("header:"):
                place, name = "header", name.removeprefix("header:")
            elif name.startswith("query:"):
                place, name = "query", name.removeprefix("query:")
            name = name.removeprefix("body:")
            if name.strip():
                found.append(Extra(name.strip(), value.strip(), place))
        return tuple(found)

    def check(self) -> None:
        """Find what is missing before anything is sent.

        Raises:
            ProblemError: A field that the flow needs is empty, a URL is none, or the flow is not one of ours.
        """
        if self.flow not in _NEEDED:
            raise ProblemError(_unknown_flow(self.flow))
        missing = [tr(_LABELS[name]) for name in _NEEDED[self.flow] if not self[name]]
        if missing:
            between = tr("and", "between names")
            raise ProblemError(
                Problem(
                    tr("OAuth 2.0 needs {missing}", missing=f" {between} ".join(missing)),
                    tr("Without that there is no way to get a token; nothing was sent."),
                    tr("Fill in the Auth tab of the request, its folder or the collection."),
                    "oauth2-config",
                )
            )
        for name in _URLS:
            if self[name] and not _is_url(self[name]):
                raise ProblemError(
                    Problem(
                        tr(
                            "{label} is not an http or https URL: {url}",
                            label=tr(_LABELS[name]),
                            url=self[name],
                        ),
                        tr("The server that gives tokens can't be reached there; nothing was sent."),
                        tr("Correct it in the Auth tab."),
                        "oauth2-config",
                    )
                )


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _unknown_flow(flow: str) -> Problem:
    if flow == "implicit":
        return Problem(
            tr("The implicit grant of OAuth 2.0 is not supported"),
            tr(
                "It hands the token out in a URL, where the browser's history and any script of the "
                "page can read it. Its use is discouraged (RFC 9700, section 2.1.2), and OAuth 2.1 "
                "drops it."
            ),
            tr("Choose the authorization code with PKCE: servers that knew the one know the other by now."),
            "oauth2-implicit",
        )
    return Problem(
        tr("OAuth 2.0 knows no grant {flow!r} here", flow=flow),
        tr("The request's file names it; nothing was sent."),
        tr("Choose one of these in the Auth tab: {flows}.", flows=", ".join(_NEEDED)),
        "oauth2-config",
    )
