"""The authorization code grant: where the browser goes, and what it comes back with.

RFC 6749 section 4.1, PKCE (RFC 7636), the issuer in the answer (RFC 9207). Pure, but for randomness.
"""

import hashlib
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from postgui.model.problem import Problem
from postgui.services.oauth2_answer import TokenError, server_problem
from postgui.services.oauth2_config import OAuth2Config
from postgui.services.oauth2_request import with_query
from postgui.translation import stopped, tr


@dataclass(frozen=True, slots=True)
class SignIn:
    """One try to sign in: what only this program knows of it. `verifier` is "" without PKCE."""

    config: OAuth2Config
    state: str
    verifier: str

    @classmethod
    def start(cls, config: OAuth2Config) -> "SignIn":
        """With a fresh state, unless the form gives one, and a fresh verifier (43 characters)."""
        pkce = config["pkce.disabled"] != "true"
        state = config["state"] or secrets.token_urlsafe(24)
        return cls(config, state, secrets.token_urlsafe(32) if pkce else "")

    def url(self, redirect_uri: str) -> str:
        """Where the person signs in."""
        config = self.config
        fields = {
            "response_type": "code",
            "client_id": config["credentials.clientId"],
            "redirect_uri": redirect_uri,
            "scope": config["scope"],
            "state": self.state,
            "audience": config["audience"],
            "resource": config["resource"],
        }
        if self.verifier:
            plain = config["pkce.method"] == "plain"
            fields["code_challenge"] = self.verifier if plain else challenge_of(self.verifier)
            fields["code_challenge_method"] = "plain" if plain else "S256"
        extras = [(extra.name, extra.value) for extra in config.extras("authorizationRequest")]
        pairs = [(name, value) for name, value in fields.items() if value]
        return with_query(config["authorizationUrl"], [*pairs, *extras])

    def fields(self, code: str, redirect_uri: str) -> dict[str, str]:
        """The token request that turns `code` into a token."""
        return {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": self.verifier,
        }

    def wrong_with(self, address: str) -> str:
        """What is wrong with the address that the browser came back to, in a sentence; "" if nothing."""
        try:
            self.code(address)
        except TokenError as error:
            return f"{stopped(error.problem.what)} {error.problem.meaning}".strip()
        return ""

    def code(self, address: str) -> str:
        """The code in the address that the browser came back to.

        Raises:
            TokenError: The state or the issuer is not ours, the server says no, or there is no code.
        """
        answer = dict(parse_qsl(urlsplit(address).query, keep_blank_values=True))
        if not secrets.compare_digest(answer.get("state", "").encode(), self.state.encode()):
            raise TokenError(
                Problem(
                    tr("The browser came back with another state than it was sent with"),
                    tr("The answer belongs to another sign-in, or somebody made it up; it was not used."),
                    tr("Get the token again, and finish in the tab that opens then."),
                    "oauth2-state",
                )
            )
        self._check_issuer(answer.get("iss", ""))
        if error := answer.get("error"):
            text = answer.get("error_description", "")
            raise TokenError(server_problem(error, text, answer.get("error_uri", "")), error)
        if not answer.get("code"):
            raise TokenError(
                Problem(
                    tr("The browser came back without a code"),
                    tr("The address has {names}.", names=", ".join(sorted(answer)))
                    if answer
                    else tr("The address has no parameters."),
                    tr("Check that the client may use the authorization code grant."),
                    "oauth2-no-code",
                )
            )
        return answer["code"]

    def _check_issuer(self, issuer: str) -> None:
        """RFC 9207, section 2.4. Without one in the form, the server's own host is expected."""
        wanted = self.config["issuer"]
        if not issuer or issuer == wanted:
            return
        hosts = (urlsplit(self.config[name]).hostname for name in ("authorizationUrl", "accessTokenUrl"))
        if not wanted and urlsplit(issuer).hostname in tuple(hosts):
            return
        raise TokenError(
            Problem(
                tr("The sign-in was answered by {issuer}", issuer=issuer),
                tr(
                    "That is not {wanted}: the answer may be mixed up with another server's on purpose "
                    "(RFC 9207), and the code was not used.",
                    wanted=wanted,
                )
                if wanted
                else tr(
                    "That is not the server of the authorization URL: the answer may be mixed up with "
                    "another server's on purpose (RFC 9207), and the code was not used."
                ),
                tr("If it is right, write it into the Issuer field of the Auth tab."),
                "oauth2-issuer",
            )
        )


def challenge_of(verifier: str) -> str:
    """`code_challenge` of method S256 (RFC 7636, section 4.2)."""
    return urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode()
