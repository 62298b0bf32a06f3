"""One piece of data among the arguments of `postgui send`."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

DataFlag: TypeAlias = Literal["data", "raw", "binary", "urlencode"]


@dataclass(frozen=True, slots=True)
class DataPiece:
    """One `-d`-like argument, unread; `flag` says by which of curl's rules."""

    flag: DataFlag
    text: str
