"""Signing in from a terminal: the browser is opened, and what is to be done there is said here."""

import webbrowser
from typing import TYPE_CHECKING

from postgui.cli.terminal import note, printable
from postgui.services.tokens import Tokens

if TYPE_CHECKING:
    from postgui.services.oauth2_flow import Prompt


def attend(tokens: Tokens) -> None:
    """Let a person at this terminal sign in: open the browser, and say what to do there."""

    def tell(prompt: "Prompt") -> None:
        if prompt.user_code:
            note(printable(f"Open {prompt.url} and enter the code {prompt.user_code}"))
        else:
            note(printable(f"Sign in in the browser. If none opened: {prompt.url}"))

    tokens.open_url = webbrowser.open
    tokens.prompted.connect(tell)
