"""What was typed is there again: bounded, newest first, and after a restart."""

import asyncio
from pathlib import Path

from postgui.services.remembered import KEPT_FILTERS, Remembered
from postgui.storage.file import Writer


def test_filters_are_kept_newest_first_over_sessions(tmp_path: Path):
    async def story() -> None:
        writer = Writer()
        remembered = Remembered(tmp_path, writer)
        for number in range(KEPT_FILTERS + 5):
            await remembered.keep_filter("jsonpath", f"$.a{number}")
        await remembered.keep_filter("jsonpath", "$.a10")
        await remembered.keep_filter("xpath", "//a")
        again = Remembered(tmp_path, writer)
        kept = await again.filters("jsonpath")
        assert kept[:2] == ("$.a10", f"$.a{KEPT_FILTERS + 4}")
        assert len(kept) == len(set(kept)) == KEPT_FILTERS
        assert await again.filters("xpath") == ("//a",)
        writer.close()

    asyncio.run(story())


def test_ignored_paths_belong_to_their_host(tmp_path: Path):
    async def story() -> None:
        writer = Writer()
        remembered = Remembered(tmp_path, writer)
        await remembered.keep_ignored("a.test", ("$.at",))
        await remembered.keep_ignored("b.test", ("$.x",))
        await remembered.keep_ignored("b.test", ())
        again = Remembered(tmp_path, writer)
        assert await again.ignored("a.test") == ("$.at",)
        assert await again.ignored("b.test") == ()
        writer.close()

    asyncio.run(story())


def test_a_damaged_file_counts_as_empty(tmp_path: Path):
    (tmp_path / "remembered.json").write_text('{"filters": [1], "ignored": {"a": 3, "b": ["$", 4]}}')

    async def story() -> None:
        writer = Writer()
        remembered = Remembered(tmp_path, writer)
        assert await remembered.filters("jsonpath") == ()
        assert await remembered.ignored("a") == ()
        assert await remembered.ignored("b") == ("$",)
        await remembered.keep_filter("jsonpath", "$")
        assert await Remembered(tmp_path, writer).filters("jsonpath") == ("$",)
        writer.close()

    asyncio.run(story())


def test_the_version_that_ran_last_is_known_after_a_restart(tmp_path: Path):
    async def story() -> None:
        writer = Writer()
        assert await Remembered(tmp_path, writer).note_version("1.0") == ""
        assert await Remembered(tmp_path, writer).note_version("1.1") == "1.0"
        assert await Remembered(tmp_path, writer).note_version("1.1") == "1.1"
        writer.close()

    asyncio.run(story())
