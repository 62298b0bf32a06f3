"""Sending: the only package that knows httpx and httpcore."""

import sys

# httpx imports its own command line, with click and rich, where these are installed: half of its import.
# It does without where it finds none, and this says that there is none.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
