"""The changelog as releases: versions, dates, notes; our own file among them."""

from postgui.formats.changelog import Release, read_releases
from postgui.resource import changelog_path
from postgui.version import __version__

TEXT = """# Changelog

Words before.

## [1.2.0] - 2026-01-31

### Added

- One.

## 1.1.0, unreleased

- Two.

## 1.0.0
"""


def test_releases_come_newest_first_with_their_notes() -> None:
    assert read_releases(TEXT) == (
        Release("1.2.0", "2026-01-31", "### Added\n\n- One."),
        Release("1.1.0", "unreleased", "- Two."),
        Release("1.0.0", "", ""),
    )


def test_a_text_without_versions_has_none() -> None:
    assert read_releases("# Changelog\n\n### Added\n") == ()


def test_our_own_changelog_tells_of_the_version_that_runs() -> None:
    releases = read_releases(changelog_path().read_text("utf-8"))
    assert releases[0].version == __version__
    assert "### " in releases[0].notes
