"""What the window says, decided by pure functions: file names, names, palette, paste, differences."""

import random

import pytest

from postgui.model.exchange import ResponseHead
from postgui.model.history import HistoryEntry
from postgui.model.request import AuthConfig, Body, Pair, Request
from postgui.ui.body_name import body_file_name
from postgui.ui.dialogs.new_collection import folder_name
from postgui.ui.diff_text import diff_lines
from postgui.ui.fuzzy import FuzzyIndex, fuzzy_score
from postgui.ui.palette import PaletteItem, PaletteItems
from postgui.ui.pasted import url_in
from postgui.ui.request_name import shown_name, suggested_file_name
from postgui.ui.request_text import request_text
from postgui.ui.sidebar.history_model import outcome_mark


def head(**headers: str) -> ResponseHead:
    return ResponseHead(200, headers=tuple((name.replace("_", "-"), text) for name, text in headers.items()))


@pytest.mark.parametrize(
    ("url", "disposition", "content_type", "name"),
    [
        ("http://a/users/7", "", "application/json", "7.json"),
        ("http://a/", "", "text/plain", "response.txt"),
        ("http://a/x.tar.gz?y=1", "", "application/gzip", "x.tar.gz"),
        ("http://a/x", 'attachment; filename="re: port.pdf"', "application/pdf", "re_ port.pdf"),
        ("http://a/x", "attachment; filename*=UTF-8''na%C3%AFve.txt; filename=naive.txt", "", "naïve.txt"),
        ("http://a/x", 'attachment; filename="../../etc/passwd"', "", "passwd"),
        ("http://a/x", 'attachment; filename="C:\\\\dir\\\\con.txt"', "", "_con.txt"),
        ("http://a/..%2f..%2fsecret", "", "", "secret"),
        ("http://a/%00%01", "", "", "_"),
        ("http://a/x", "attachment; filename*=nonsense''a%FF", "", "a\ufffd"),
        ("http://a/x", "attachment; x-filename=no.txt; filename=yes.txt", "", "yes.txt"),
        ("http://a/x", "attachment; filename*=UTF-8''a%E2%80%AEgpj.exe", "", "agpj.exe"),
        ("http://a/COM%C2%B9.txt", "", "", "_COM¹.txt"),
        ("http://a/aux .txt", "", "", "_aux .txt"),
        (f"http://a/{'é' * 300}.json", "", "", f"{'é' * 97}.json"),
        (f"http://a/{'x' * 300}", "", "", "x" * 200),
    ],
)
def test_body_file_names_are_telling_and_harmless(url, disposition, content_type, name):
    assert body_file_name(url, head(Content_Disposition=disposition, Content_Type=content_type)) == name


def test_a_word_that_begins_with_what_is_typed_comes_before_heads_of_several_words():
    index = FuzzyIndex(["Setting: Lowest TLS version", "GET Slow answer"])
    assert index.best("slow", 10)[0] == 1


def test_an_apostrophe_is_found_as_keyboards_have_it():
    assert FuzzyIndex(["What’s new"]).best("what's n", 10) == [0]
    assert fuzzy_score("what's", "What’s new") is not None


@pytest.mark.parametrize(
    ("request_", "shown", "suggested"),
    [
        (Request("Ping", url="http://a/b"), "Ping", "Ping"),
        (Request(method="POST", url="http://a:1/users?x=1"), "a:1/users", "users"),
        (Request(url="{{base}}/x/"), "{{base}}/x", "x"),
        (Request(), "New request", "New request"),
    ],
)
def test_requests_without_a_name_are_called_by_their_url(request_, shown, suggested):
    assert shown_name(request_) == shown
    assert suggested_file_name(request_) == suggested


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (" https://a/b \n", "https://a/b"),
        ("{{base}}/x", "{{base}}/x"),
        ("see https://a/b", ""),
        ("https://a/b\nhttps://c", ""),
        ("just words", ""),
        ("", ""),
    ],
)
def test_only_a_lone_url_is_taken_from_the_clipboard(text, url):
    assert url_in(text) == url


def test_fuzzy_prefers_starts_of_words_and_letters_in_a_row():
    items = [PaletteItem(label, lambda: None) for label in ("focus", "Create user", "Close tab")]
    assert PaletteItems(items).best("cu")[0].label == "Create user"
    assert [item.label for item in PaletteItems(items).best("xyz")] == []
    assert [item.label for item in PaletteItems(items).best("")] == ["focus", "Create user", "Close tab"]
    assert fuzzy_score("ab", "ba") is None


def test_letters_here_and_there_give_way_to_a_match_in_one_piece():
    labels = ("Stream", "Smaller text", "Search users", "Dark theme")
    items = [PaletteItem(label, lambda: None) for label in labels]
    assert [item.label for item in PaletteItems(items).best("se")] == ["Search users"]
    assert [item.label for item in PaletteItems(items).best("Search U")] == ["Search users"]
    assert [item.label for item in PaletteItems(items).best("sm t")] == ["Smaller text"]
    assert {item.label for item in PaletteItems(items).best("tr")} == {"Stream"}
    assert [
        item.label for item in PaletteItems([*items, PaletteItem("Bandtrap", lambda: None)]).best("dt")
    ] == [
        "Dark theme",
        "Bandtrap",
    ]


def test_what_is_shown_is_the_best_of_all_that_match_whatever_was_typed_before():
    chance = random.Random(7)
    words = ("Create", "user", "users/{id}", "order", "list", "address-book", "status", "refund_all")
    texts = [" ".join(chance.choices(words, k=chance.randint(1, 4))) for _ in range(300)]
    index = FuzzyIndex.joined([FuzzyIndex(texts[:100]), FuzzyIndex(texts[100:])])
    for typed in ("users ord", "st", "cuo", "/{", "id", "book", "all x"):
        for end in range(1, len(typed) + 1):
            query = typed[:end].strip()
            scores = {
                n: score for n, text in enumerate(texts) if (score := fuzzy_score(query, text)) is not None
            }
            whole = {number for number in scores if query in texts[number].casefold()}
            best = max((scores[number] for number in whole or scores), default=None)
            found = index.best(query, 300)
            assert best is None or scores[found[0]] >= best
            assert found == sorted(found, key=lambda number: (-scores[number], number))
            assert whole <= set(found) <= set(scores)


def test_of_ten_thousand_that_begin_alike_the_shortest_come_first():
    texts = [f"Request {number:05} of the big collection" for number in range(10_000)] + ["Request", "Re"]
    assert FuzzyIndex(texts).best("re", 2) == [10_001, 10_000]


def entry(status: int | None = None, problem: str = "") -> HistoryEntry:
    return HistoryEntry("1", 0.0, "GET", "http://a/", status, "", None, 0, problem)


@pytest.mark.parametrize(
    ("ended", "mark"),
    [
        (entry(200), ("200", "status-2xx")),
        (entry(None, "Cancelled"), ("cancelled", "text-muted")),
        (entry(200, "Cancelled"), ("cancelled", "text-muted")),
        (entry(None, "Nobody listens there"), ("failed", "error")),
        (entry(), ("", "text-faint")),
    ],
)
def test_the_history_tells_a_cancelled_request_from_a_failed_one(ended, mark):
    assert outcome_mark(ended) == mark


def test_a_conflict_shows_lines_of_both_sides_and_no_secret():
    theirs = Request("Login", "POST", "http://a", auth=AuthConfig("basic", (("password", "hunter2"),)))
    mine = Request(
        "Login", "POST", "http://a", headers=(Pair("X", "1", enabled=False),), body=Body("json", "{}")
    )
    lines = diff_lines(request_text(theirs), request_text(mine))
    assert "+(off) X: 1" in lines
    assert "+body: json" in lines
    assert not any("hunter2" in line for line in lines)


@pytest.mark.parametrize(
    ("name", "folder"), [("GitHub API", "GitHub API"), ("a/b: c", "a-b- c"), (" ..", ""), ("x.", "x")]
)
def test_a_collections_name_makes_a_folder_name_for_every_system(name, folder):
    assert folder_name(name) == folder
