"""No authentication: nothing is added."""

from postgui.net.auth_kind import Additions, AuthKind
from postgui.translation import mark

KIND = AuthKind(
    id="none", label=mark("None", "auth"), fields=(), apply=lambda values, unsigned: Additions(), order=0
)
