"""No authentication: nothing is added."""

from postgui.net.auth_kind import Additions, AuthKind

KIND = AuthKind(id="none", label="None", fields=(), apply=lambda values, unsigned: Additions(), order=0)
