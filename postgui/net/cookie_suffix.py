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
    """The check, with the list read. That is 300 kB (about 50 ms): call it in a thread."""
    from publicsuffixlist import PublicSuffixList

    known = PublicSuffixList()

    def is_suffix(domain: str) -> bool:
        return bool(known.is_public(domain))

    return is_suffix


def is_public_suffix(domain: str) -> bool:
    """The same check, which reads the list when it is first needed: few servers set cookies for a domain."""
    return public_suffixes()(domain)
