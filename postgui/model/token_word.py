"""The words that stand before a token in Authorization (RFC 9110, section 11.6.2), and are no header's name.

OpenCollection has one field, `tokenConfig.placement.header`, for the header that a token goes into. Bruno and
others write such a word there, and mean it.
"""

TOKEN_WORDS = frozenset(("bearer", "token", "jwt", "oauth", "bot", "dpop"))
