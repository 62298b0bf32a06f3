"""Access keys of a named profile, as the AWS command line keeps them in `~/.aws`.

Only keys that stand in those files are read. A profile that gets its keys by a program, a web login or an
assumed role is refused with the command that gives them: nothing is run or fetched from here.
"""

import os
from collections.abc import Mapping
from configparser import Error, RawConfigParser
from dataclasses import dataclass, field
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.translation import fill, tr

_BY_OTHER_MEANS = ("credential_process", "sso_session", "sso_start_url", "role_arn", "login_session")


@dataclass(frozen=True, slots=True)
class AwsKeys:
    """What signs; `session_token` goes with temporary keys, `region` is what a profile says, if it does."""

    access_key: str
    secret_key: str = field(repr=False)
    session_token: str = field(default="", repr=False)
    region: str = ""


def read_profile(name: str, environ: Mapping[str, str] = os.environ) -> AwsKeys:
    """Read profile `name`; of the two files the one for credentials counts more.

    Raises:
        ProblemError: A file is broken, or the profile has no keys there.
    """
    folder = Path.home() / ".aws"
    config_path = Path(environ.get("AWS_CONFIG_FILE") or folder / "config").expanduser()
    keys_path = Path(environ.get("AWS_SHARED_CREDENTIALS_FILE") or folder / "credentials").expanduser()
    config_section = name if name == "default" else f"profile {name}"
    values = {**_section(config_path, config_section), **_section(keys_path, name)}
    if not values:
        raise _problem(
            tr("There is no AWS profile {name!r}", name=name),
            tr("Neither {keys_path} nor {config_path} has it.", keys_path=keys_path, config_path=config_path),
            tr("Check the name, or fill in the keys in the Auth tab."),
        )
    profile = AwsKeys(
        values.get("aws_access_key_id", ""),
        values.get("aws_secret_access_key", ""),
        values.get("aws_session_token", ""),
        values.get("region", ""),
    )
    if not profile.access_key or not profile.secret_key:
        other = next((word for word in _BY_OTHER_MEANS if word in values), "")
        reason = (
            tr("It gets them by {other}, which is not done from here.", other=other)
            if other
            else tr("It has none.")
        )
        raise _problem(
            tr("The AWS profile {name!r} has no access keys in its file", name=name),
            reason,
            tr(
                "Run: aws configure export-credentials --profile {name}  and fill in what it prints.",
                name=name,
            ),
        )
    return profile


def _section(path: Path, name: str) -> dict[str, str]:
    parser = RawConfigParser(strict=False, default_section="")
    try:
        parser.read_string(path.read_text("utf-8-sig"), str(path))
    except FileNotFoundError:
        return {}
    except (OSError, Error, UnicodeDecodeError) as error:
        # Without the offending line, which may hold a key: configparser's own message quotes it.
        where = getattr(error, "lineno", None) or next((line for line, _ in getattr(error, "errors", ())), 0)
        reason = getattr(error, "strerror", None) or (
            tr("line {where} makes no sense", where=where) if where else ""
        )
        raise _problem(
            tr("The AWS file {name} can't be read", name=path.name),
            fill("{path}: {reason}.", path=str(path), reason=reason or tr("it is not UTF-8 text")),
            tr("Correct the file, or fill in the keys in the Auth tab."),
        ) from None
    return dict(parser.items(name)) if parser.has_section(name) else {}


def _problem(what: str, meaning: str, advice: str) -> ProblemError:
    return ProblemError(
        Problem(what, tr("{meaning} Nothing was sent.", meaning=meaning), advice, "aws-profile")
    )
