"""What the person is told when a secret can't be read or kept."""

from pathlib import Path

from postgui.model.problem import Problem

PASSPHRASE_VARIABLE = "POSTGUI_PASSPHRASE"
LOCKED = "locked"
"""The kind of a problem that a passphrase, or opening the keyring, would solve."""


def not_kept(name: str, problem: Problem) -> Problem:
    return Problem(
        f"The secret {name} could not be kept",
        f"{problem.what}. It is used until PostGUI closes, then it is gone.",
        problem.advice,
        problem.kind,
        problem.detail,
    )


def nobody_to_ask() -> Problem:
    return Problem(
        "The secrets are locked",
        "This system has no usable keyring, so secrets are in an encrypted file, which needs its passphrase.",
        f"Set the variable {PASSPHRASE_VARIABLE} to the passphrase, or use a terminal.",
        LOCKED,
    )


def wrong_variable() -> Problem:
    return Problem(
        f"The passphrase in {PASSPHRASE_VARIABLE} is wrong",
        "The encrypted file of secrets could not be opened with it. It was left as it is.",
        f"Set {PASSPHRASE_VARIABLE} to the passphrase that the file was made with.",
        LOCKED,
    )


def declined() -> Problem:
    return Problem(
        "The secrets stay locked",
        "The encrypted file of secrets was not opened, so their values are missing.",
        "Send again, or show a secret, to be asked for the passphrase once more.",
        LOCKED,
    )


def set_aside(path: Path) -> Problem:
    return Problem(
        "The encrypted file of secrets is damaged",
        f"It could not be read, and was kept as {path.name}. Its secrets are missing now.",
        "Bring back the file from a backup, or enter the secrets anew.",
        "damaged",
        str(path),
    )
