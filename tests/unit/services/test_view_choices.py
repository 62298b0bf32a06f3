"""Picked viewers are kept per content type and host, over sessions."""

from pathlib import Path

from postgui.services.view_choices import ViewChoices
from postgui.storage.file import Writer


async def test_a_choice_comes_back_in_the_next_session(tmp_path: Path):
    writer = Writer()
    try:
        choices = ViewChoices(tmp_path, writer)
        choices.choose("application/json; charset=utf-8", "API.example", "tree")
        choices.choose("text/html", "api.example", "raw")
        await choices.save()
        later = ViewChoices(tmp_path, writer)
        assert later.find("application/json", "api.example") == ""
        await later.load()
        assert later.find("Application/JSON", "api.example") == "tree"
        assert later.find("text/html", "api.example") == "raw"
        assert later.find("application/json", "other.example") == ""
    finally:
        writer.close()


async def test_only_so_many_are_kept_and_a_broken_file_is_nothing(tmp_path: Path):
    (tmp_path / "views.json").write_text("{broken")
    writer = Writer()
    try:
        choices = ViewChoices(tmp_path, writer)
        for number in range(503):
            choices.choose("a/b", f"h{number}", "raw")
        await choices.save()
        later = ViewChoices(tmp_path, writer)
        await later.load()
        assert later.find("a/b", "h2") == ""
        assert later.find("a/b", "h3") == "raw"
    finally:
        writer.close()
