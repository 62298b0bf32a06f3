"""Fixtures of the end-to-end tests."""

from pathlib import Path

import pytest

from tests.e2e.command import Postgui


@pytest.fixture
def postgui(tmp_path: Path, data_dir: Path) -> Postgui:
    """The command line, run in `tmp_path`."""
    return Postgui(tmp_path, data_dir)
