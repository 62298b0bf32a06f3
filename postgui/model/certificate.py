"""A certificate in words, for showing. `postgui.net.certificate` reads them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Certificate:
    """One X.509 certificate of a chain.

    Names are as RFC 4514 writes them (`CN=api.test,O=Example`). Times are seconds since the epoch.
    `names` are the subject alternative names with their kind (`DNS:api.test`, `IP:192.0.2.7`).
    Fingerprints, the serial number and a key's id are upper-case hexadecimal with colons.
    `fault` says why a certificate can't be read; all else is empty then.
    """

    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    not_before: float = 0.0
    not_after: float = 0.0
    serial: str = ""
    sha256: str = ""
    sha1: str = ""
    key_type: str = ""
    key_bits: int = 0
    signature: str = ""
    is_authority: bool = False
    self_signed: bool = False
    fault: str = ""

    @property
    def common_name(self) -> str:
        """The CN of the subject, else the first alternative name, else the whole subject."""
        for part in self.subject.split(","):
            if part.startswith("CN="):
                return part[3:]
        return self.names[0].partition(":")[2] if self.names else self.subject
