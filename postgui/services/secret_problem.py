"""What the person is told when a secret can't be read or kept."""

from pathlib import Path

from postgui.model.problem import Problem
from postgui.translation import tr

PASSPHRASE_VARIABLE = "POSTGUI_PASSPHRASE"
LOCKED = "locked"
"""The kind of a problem that a passphrase, or opening the keyring, would solve."""


def not_kept(name: str, problem: Problem) -> Problem:
    return Problem(
        tr("The secret {name} could not be kept", name=name),
        tr("{what}. It is used until PostGUI closes, then it is gone.", what=problem.what),
        problem.advice,
        problem.kind,
        problem.detail,
    )


def nobody_to_ask() -> Problem:
    return Problem(
        tr("The secrets are locked"),
        tr(
            "This system has no usable keyring, so secrets are in an encrypted file, which needs its "
            "passphrase."
        ),
        tr(
            "Set the variable {variable} to the passphrase, or use a terminal.",
            variable=PASSPHRASE_VARIABLE,
        ),
        LOCKED,
    )


def wrong_variable() -> Problem:
    return Problem(
        tr("The passphrase in {variable} is wrong", variable=PASSPHRASE_VARIABLE),
        tr("The encrypted file of secrets could not be opened with it. It was left as it is."),
        tr(
            "Set {variable} to the passphrase that the file was made with.",
            variable=PASSPHRASE_VARIABLE,
        ),
        LOCKED,
    )


def declined() -> Problem:
    return Problem(
        tr("The secrets stay locked"),
        tr("The encrypted file of secrets was not opened, so their values are missing."),
        tr("Send again, or show a secret, to be asked for the passphrase once more."),
        LOCKED,
    )


def set_aside(path: Path) -> Problem:
    return Problem(
        tr("The encrypted file of secrets is damaged"),
        tr("It could not be read, and was kept as {name}. Its secrets are missing now.", name=path.name),
        tr("Bring back the file from a backup, or enter the secrets anew."),
        "damaged",
        str(path),
    )
