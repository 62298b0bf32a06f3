"""Domains under which anybody may register (`com`, `co.uk`, `github.io`): nobody's cookies belong there.

The list is Mozilla's (publicsuffix.org), as the package `publicsuffixlist` brings it along: nothing is
fetched. Names that are not on it count by its default rule: the last label is a suffix.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

IsSuffix: TypeAlias = Callable[[str], bool]


@lru_cache(maxsize=1)
def public_suffixes() -> IsSuffix:
    """The check. The first call reads 300 kB (about 50 ms): make it in a thread."""
    from publicsuffixlist import PublicSuffixList

    known = PublicSuffixList()

    def is_suffix(domain: str) -> bool:
        return bool(known.is_public(domain))

    return is_suffix
