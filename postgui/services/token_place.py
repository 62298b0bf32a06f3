"""What the OAuth 2.0 token of a request depends on: the filled form, the collection, how to send."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from postgui.model.request import Settings


@dataclass(frozen=True, slots=True)
class TokenPlace:
    """The filled `values` of a form of `kind`; `root` is the collection, None outside of one."""

    kind: str
    values: Mapping[str, str]
    root: Path | None
    settings: Settings
