"""A draft: undo, redo, dirty, saving."""

from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.request import new_request
from postgui.services.draft import Draft
from tests.support import builder

_PATH = Path("/c/Create.yml")


@pytest.fixture
def saved() -> Draft:
    return Draft(path=_PATH, saved=builder.json_post(), saved_sha256="old")


def with_url(draft, url):
    return replace(draft.current, url=url)


def test_a_new_draft_is_clean_and_an_untitled_one_with_content_is_dirty():
    assert not Draft().dirty
    assert Draft().current == new_request()
    assert Draft(builder.json_post()).dirty


def test_drafts_have_ids_of_their_own():
    assert Draft().id != Draft().id


def test_dirty_is_a_comparison(saved):
    saved.edit(with_url(saved, "http://b"))
    assert saved.dirty
    saved.edit(with_url(saved, builder.URL))
    assert not saved.dirty


def test_undo_and_redo_walk_through_the_values(saved):
    urls = [saved.current.url, "http://a", "http://b"]
    for url in urls[1:]:
        saved.edit(with_url(saved, url))
    seen = [saved.current.url]
    while saved.undo():
        seen.append(saved.current.url)
    assert seen == urls[::-1]
    assert not saved.can_undo
    while saved.redo():
        seen.append(saved.current.url)
    assert seen[3:] == urls[1:]
    assert not saved.can_redo


def test_edits_that_share_a_merge_key_undo_as_one(saved):
    for url in ("http://a", "http://ab", "http://abc"):
        saved.edit(with_url(saved, url), merge="url")
    saved.edit(replace(saved.current, method="PUT"), merge="method")
    saved.undo()
    assert saved.current.url == "http://abc"
    saved.undo()
    assert saved.current.url == builder.URL


def test_after_an_undo_the_same_merge_key_begins_a_new_step(saved):
    saved.edit(with_url(saved, "http://a"), merge="url")
    saved.undo()
    saved.edit(with_url(saved, "http://b"), merge="url")
    assert saved.undo()
    assert saved.current.url == builder.URL


def test_an_edit_after_an_undo_forgets_what_was_undone(saved):
    saved.edit(with_url(saved, "http://a"))
    saved.undo()
    saved.edit(with_url(saved, "http://b"))
    assert not saved.redo()


def test_an_edit_that_changes_nothing_is_none(saved):
    told: list[Draft] = []
    saved.changed.connect(told.append)
    saved.edit(replace(saved.current))
    assert told == []
    assert not saved.can_undo


def test_changed_tells_after_every_step(saved):
    told: list[str] = []
    saved.changed.connect(lambda draft: told.append(draft.current.url))
    saved.edit(with_url(saved, "http://a"))
    saved.undo()
    saved.redo()
    saved.revert()
    assert told == ["http://a", builder.URL, "http://a", builder.URL]


def test_saving_makes_it_clean_and_undo_makes_it_dirty_again():
    draft = Draft()
    draft.edit(builder.json_post())
    draft.mark_saved(draft.current, _PATH, "new")
    assert (draft.dirty, draft.path, draft.saved_sha256) == (False, _PATH, "new")
    draft.undo()
    assert draft.dirty


def test_edits_made_while_saving_stay(saved):
    composed = saved.current
    written = replace(composed, name="Made safe")
    saved.edit(with_url(saved, "http://later"))
    saved.mark_saved(written, _PATH, "new", composed=composed)
    assert saved.current.url == "http://later"
    assert saved.dirty


def test_what_saving_changed_is_taken_over(saved):
    composed = saved.current
    saved.mark_saved(replace(composed, name="Made safe"), _PATH, "new", composed=composed)
    assert saved.current.name == "Made safe"
    assert not saved.dirty


def test_revert_goes_back_to_what_is_saved_and_can_be_undone(saved):
    saved.edit(with_url(saved, "http://a"))
    saved.revert()
    assert not saved.dirty
    saved.undo()
    assert saved.current.url == "http://a"


def test_reverting_an_untitled_draft_empties_it():
    draft = Draft(builder.json_post())
    draft.revert()
    assert draft.current == new_request()


def test_a_file_changed_by_others_is_what_revert_goes_to_and_a_save_still_expects_the_old_one(saved):
    saved.edit(with_url(saved, "http://mine"))
    theirs = with_url(saved, "http://theirs")
    saved.mark_on_disk(theirs, "theirs")
    assert (saved.current.url, saved.saved_sha256) == ("http://mine", "old")
    saved.revert()
    assert (saved.current, saved.saved_sha256, saved.dirty) == (theirs, "theirs", False)


def test_memory_for_undo_is_bounded(saved):
    for number in range(1000):
        saved.edit(with_url(saved, f"http://a/{number}"))
    steps = 0
    while saved.undo():
        steps += 1
    assert 100 <= steps < 1000
