"""`security` of an API description -> how a request authenticates. Pure.

Of several ways the first is taken; what it needs besides its main scheme goes in as a header or a query
row. Nobody's credentials stand in such a document: they become variables.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from postgui.formats.importing.build import values
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.openapi_reference import Placed, References
from postgui.formats.importing.value import items, mapping, text
from postgui.model.request import AuthConfig, Pair, Param, Variable
from postgui.translation import tr

_FLOWS = (
    ("authorizationCode", "authorization_code"),
    ("accessCode", "authorization_code"),
    ("clientCredentials", "client_credentials"),
    ("application", "client_credentials"),
    ("deviceAuthorization", "device_code"),
    ("password", "resource_owner_password_credentials"),
    ("implicit", "implicit"),
)


@dataclass(frozen=True, slots=True)
class Access:
    """What a request needs to be let in."""

    auth: AuthConfig
    headers: tuple[Pair, ...] = ()
    params: tuple[Param, ...] = ()


@dataclass
class Schemes:
    """The security schemes of one document; `variables` are those that requests refer to by now."""

    references: References
    base: Placed
    schemes: dict[str, Any]
    losses: Losses
    variables: dict[str, Variable] = field(default_factory=dict)

    def access(self, security: Any, where: str) -> Access:
        """What a list of security requirements asks for; an empty one for nothing."""
        ways = [one for one in items(security) if isinstance(one, dict) and one]
        if not ways:
            return Access(AuthConfig("none"))
        if len(ways) > 1:
            others = ", ".join(" and ".join(one) for one in ways[1:])
            self.losses.add(
                where,
                tr("Other ways to authenticate: {others}", others=others),
                tr("A request has one; the first was taken."),
            )
        auth = AuthConfig("none")
        headers: list[Pair] = []
        params: list[Param] = []
        for name, scopes in ways[0].items():
            scheme = self.references.follow(self.schemes.get(name), self.base).value
            found = self._auth(text(name), scheme, items(scopes), where)
            if found is None:
                continue
            if auth.kind == "none":
                auth = found
            elif found.kind == "apikey":
                self._add_key(found, headers, params)
            else:
                self.losses.add(
                    where, tr("The second authentication {name}", name=name), tr("A request has one.")
                )
        return Access(auth, tuple(headers), tuple(params))

    def _add_key(self, found: AuthConfig, headers: list[Pair], params: list[Param]) -> None:
        name, value = found.value("key"), found.value("value")
        match found.value("placement"):
            case "query":
                params.append(Param(name, value))
            case "cookie":
                headers.append(Pair("Cookie", f"{name}={value}"))
            case _:
                headers.append(Pair(name, value))

    def _auth(self, name: str, scheme: dict[str, Any], scopes: list[Any], where: str) -> AuthConfig | None:
        kind = text(scheme.get("type"))
        word = text(scheme.get("scheme")).lower() or kind
        if kind == "apiKey":
            place = text(scheme.get("in")) or "header"
            key = text(scheme.get("name"))
            value = self._variable(_camel(name) or "apiKey")
            return AuthConfig("apikey", (("key", key), ("value", value), ("placement", place)))
        if kind in ("http", "basic") and word in ("basic", "digest"):
            user, password = self._variable("username", secret=False), self._variable("password")
            return AuthConfig(word, (("username", user), ("password", password)))
        if kind == "http" and word == "bearer":
            return AuthConfig("bearer", (("token", self._variable("bearerToken")),))
        if kind == "oauth2":
            return self._oauth2(scheme, scopes, where)
        if kind == "openIdConnect":
            url = text(scheme.get("openIdConnectUrl"))
            self.losses.add(
                where,
                tr("OpenID Connect by {url}", url=url),
                tr("Nothing is fetched: put the token URL into Auth."),
            )
            return AuthConfig("bearer", (("token", self._variable("accessToken")),))
        why = tr("PostGUI has no such kind.") if kind else tr("The document does not say what it is.")
        if kind == "mutualTLS":
            why = tr("Choose the client certificate in the settings of the collection.")
        self.losses.add(where, f"Authentication {name} ({kind} {word})".replace(f"{kind} {kind}", kind), why)
        return None

    def _oauth2(self, scheme: dict[str, Any], scopes: list[Any], where: str) -> AuthConfig | None:
        flows = mapping(scheme.get("flows")) or {text(scheme.get("flow")): scheme}
        chosen = next(
            ((theirs, ours) for theirs, ours in _FLOWS if isinstance(flows.get(theirs), dict)), None
        )
        if chosen is None:
            self.losses.add(where, tr("An OAuth 2 flow"), tr("The document names none that PostGUI knows."))
            return None
        flow, ours = flows[chosen[0]], chosen[1]
        if ours == "implicit":
            self.losses.add(
                where,
                tr("The implicit grant of OAuth 2"),
                tr("It became the authorization code, which replaces it."),
            )
            ours = "authorization_code"
        wanted = " ".join(map(text, scopes)) or " ".join(mapping(flow.get("scopes")))
        with_user = ours == "resource_owner_password_credentials"
        return AuthConfig(
            "oauth2",
            values(
                flow=ours,
                authorizationUrl=text(flow.get("authorizationUrl")),
                deviceAuthorizationUrl=text(flow.get("deviceAuthorizationUrl")),
                accessTokenUrl=text(flow.get("tokenUrl")),
                refreshTokenUrl=text(flow.get("refreshUrl")),
                credentials__clientId=self._variable("clientId", secret=False),
                credentials__clientSecret=self._variable("clientSecret"),
                resourceOwner__username=self._variable("username", secret=False) if with_user else "",
                resourceOwner__password=self._variable("password") if with_user else "",
                scope=wanted,
            ),
        )

    def _variable(self, name: str, *, secret: bool = True) -> str:
        self.variables.setdefault(name, Variable(name, "", secret=secret))
        return f"{{{{{name}}}}}"


def _camel(name: str) -> str:
    words = [word for word in re.split(r"[^A-Za-z0-9]+", name) if word]
    return "".join(
        word[:1].upper() + word[1:] if at else word[:1].lower() + word[1:] for at, word in enumerate(words)
    )
