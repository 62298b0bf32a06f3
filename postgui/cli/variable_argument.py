"""A variable and its value, as one argument of the command line."""

import argparse


def variable(text: str) -> tuple[str, str]:
    """An argument NAME=VALUE, for argparse."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} should be NAME=VALUE")
    return name.strip(), value
