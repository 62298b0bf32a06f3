"""A private key from PEM text or from a PEM file, for the kinds that sign with one."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth_kind import Field
from postgui.translation import mark, stopped, tr

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

_MOST_BYTES = 1 << 20


def key_fields(only_if: tuple[str, tuple[str, ...]]) -> tuple[Field, ...]:
    """The fields that name a key, in the words of OpenCollection."""
    return (
        Field("privateKey.type", mark("Private key is"), "text", choices=("text", "file"), only_if=only_if),
        Field(
            "privateKey.value",
            mark("Private key"),
            secret=True,
            multiline=True,
            only_if=only_if,
            hint=mark("PEM text, or the path of a PEM file."),
        ),
        Field(
            "privateKey.passphrase",
            mark("Passphrase"),
            secret=True,
            only_if=only_if,
            hint=mark("Only if the key is encrypted."),
        ),
    )


def read_key(values: Mapping[str, str], base: Path) -> "PrivateKeyTypes":
    """The key that the values of `key_fields` name; relative paths count from `base`.

    Raises:
        ProblemError: There is none, or it can't be read.
    """
    text = values.get("privateKey.value", "")
    if not text.strip():
        raise key_problem(tr("The private key is missing"), tr("This algorithm signs with a private key."))
    if values.get("privateKey.type") == "file":
        return _load(_read_file(base / Path(text.strip()).expanduser()), values)
    if "\n" not in text.strip():
        text = text.replace("\\n", "\n")  # as it stands in JSON and in .env files
    return _load(text.strip().encode(), values)


def key_problem(what: str, meaning: str) -> ProblemError:
    """What is said of a key that can't sign."""
    return ProblemError(
        Problem(
            what,
            tr("{meaning} Nothing was sent.", meaning=meaning),
            tr("Correct the key in the Auth tab."),
            "private-key",
        )
    )


def _load(pem: bytes, values: Mapping[str, str]) -> "PrivateKeyTypes":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    passphrase = values.get("privateKey.passphrase", "")
    try:
        return load_pem_private_key(pem, passphrase.encode() or None)
    except TypeError as error:  # a passphrase is missing, or is there without need
        if passphrase:
            return _load(pem, {**values, "privateKey.passphrase": ""})
        raise key_problem(tr("The private key is encrypted"), tr("It needs its passphrase.")) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        meaning = tr("It is not a PEM private key")
        if b"PRIVATE KEY-----" in pem:
            meaning = (
                tr("The PEM text is damaged, or the passphrase is wrong")
                if passphrase
                else tr("The PEM text is damaged")
            )
        elif b"-----BEGIN" in pem:
            meaning = tr("It is a PEM text of another kind: a certificate or a public key can't sign")
        raise key_problem(tr("The private key can't be read"), stopped(meaning)) from error


def _read_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except (OSError, ValueError) as error:  # ValueError: NUL in the path
        reason = getattr(error, "strerror", None) or error
        raise key_problem(
            tr("The key file {name} can't be read", name=path.name), stopped(f"{path}: {reason}")
        ) from error
