"""The editor: shows, reports, checks, formats; nothing that was typed is changed on the way."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.theme import current_theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot) -> CodeEditor:
    editor = CodeEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 300)
    editor.set_language("json")
    editor.show()
    return editor


def to_end(editor: CodeEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)


def test_showing_reports_nothing_and_typing_reports_the_whole_text(editor, qtbot):
    with qtbot.assertNotEmitted(editor.text_edited):
        editor.show_text("ab")
    to_end(editor)
    with qtbot.waitSignal(editor.text_edited) as edited:
        qtbot.keyClicks(editor, "c")
    assert edited.args == ["abc"]


def test_what_is_there_already_is_not_shown_again(editor, qtbot):
    editor.show_text("abc")
    to_end(editor)
    editor.text_edited.connect(editor.show_text)  # as the draft does
    qtbot.keyClicks(editor, "de")
    assert editor.text() == "abcde"
    assert editor.textCursor().position() == 5
    editor.undo()
    assert editor.text() == "abc"


def test_a_text_from_outside_keeps_the_cursor_and_can_be_undone(editor):
    editor.show_text("one two three")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    editor.show_text("one 2 three")
    assert editor.textCursor().position() == 3
    editor.undo()
    assert editor.text() == "one two three"


def test_the_first_text_is_no_undo_step(editor):
    editor.show_text("abc")
    editor.undo()
    assert editor.text() == "abc"


@pytest.mark.parametrize("text", ["a\r\nb\r\n", "a\nb\n", "x\u00a0y\u2028z 😀 \t "])
def test_characters_and_line_ends_survive_an_edit(editor, qtbot, text):
    editor.show_text(text)
    to_end(editor)
    with qtbot.waitSignal(editor.text_edited) as edited:
        qtbot.keyClicks(editor, "!")
    assert edited.args == [text + "!"]


def test_a_big_text_cannot_be_edited_before_it_is_there(editor, qtbot):
    text = "x" * 100 + "\n"
    editor.show_text(text * 2_000)
    assert editor.isReadOnly()
    assert editor.text() == text * 2_000
    with qtbot.assertNotEmitted(editor.text_edited):
        qtbot.waitUntil(lambda: not editor.loader.pending)
    assert not editor.isReadOnly()
    assert editor.plain_text() == text * 2_000


def test_an_error_is_told_and_underlined_and_goes_away_again(editor, qtbot):
    with qtbot.waitSignal(editor.problem_changed) as changed:
        editor.show_text('{\n "😀": tru\n}')
    assert changed.args == ["Line 2, column 7: 'tru' is not a JSON value"]
    assert editor.extraSelections()[-1].cursor.selectedText() == "tru"
    with qtbot.waitSignal(editor.problem_changed) as changed:
        editor.show_text('{\n "😀": true\n}')
    assert changed.args == [""]
    assert editor.gutter.fault_row == -1


def test_templates_and_blank_texts_are_no_errors(editor, qtbot):
    editor.show_text("{")
    qtbot.waitUntil(lambda: editor.problem != "")
    editor.show_text('{"a": {{value}}, "b": "{{text}}"}')
    qtbot.waitUntil(lambda: editor.problem == "")
    editor.show_text("{")
    qtbot.waitUntil(lambda: editor.problem != "")
    editor.show_text(" \n")
    qtbot.waitUntil(lambda: editor.problem == "")


def test_xml_is_checked_and_plain_text_is_not(editor, qtbot):
    editor.set_language("xml")
    editor.show_text("<a></b>")
    qtbot.waitUntil(lambda: editor.problem.startswith("Line 1, column 6"))
    editor.set_language("text")
    assert editor.problem == ""


def test_format_is_one_undo_step_and_keeps_the_cursor_where_it_was(editor, qtbot):
    text = '{"n":1.10,"a":1,"a":[ ],"v":{{x}},"s":"\\u00e9 😀"}'
    editor.show_text(text)
    cursor = editor.textCursor()
    cursor.setPosition(text.index(',"v"'))
    editor.setTextCursor(cursor)
    with qtbot.waitSignal(editor.text_edited):
        qtbot.keyClick(editor, Qt.Key.Key_F, CTRL | SHIFT)
    assert editor.text() == ('{\n  "n": 1.10,\n  "a": 1,\n  "a": [],\n  "v": {{x}},\n  "s": "\\u00e9 😀"\n}')
    assert editor.text()[: editor.textCursor().position()].endswith('"a": []')
    editor.undo()
    assert editor.text() == text


def test_format_lays_out_invalid_json_as_far_as_it_goes(editor):
    editor.show_text('{"a":[1,  oops ]}')
    editor.format()
    assert editor.text() == '{\n  "a": [\n    1,  oops ]}'


def test_a_big_text_is_formatted_between_other_events(editor, qtbot):
    editor.show_text("[" + "1," * 50_000 + "1]")
    qtbot.waitUntil(lambda: not editor.loader.pending)
    with qtbot.waitSignal(editor.text_edited, timeout=20_000) as edited:
        editor.format()
    assert edited.args[0].count("\n") == 50_002


def test_format_leaves_a_read_only_text_alone(editor):
    editor.set_read_only(True)
    editor.show_text("[1]")
    editor.format()
    assert editor.text() == "[1]"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"a": [|]}', '{"a": [\n  |\n]}'),
        ("  x|", "  x\n  |"),
        ('  {"a": 1|', '  {"a": 1\n  |'),
        ("    {|", "    {\n      |"),
        ("  😀 {|", "  😀 {\n    |"),
    ],
)
def test_enter_indents(editor, qtbot, before, after):
    editor.show_text(before.replace("|", ""))
    cursor = editor.textCursor()
    cursor.setPosition(len(before[: before.index("|")].encode("utf-16-le")) // 2)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    position = editor.textCursor().position()
    shown = editor.text().encode("utf-16-le")
    assert (shown[: position * 2] + "|".encode("utf-16-le") + shown[position * 2 :]).decode(
        "utf-16-le"
    ) == after
    editor.undo()
    assert editor.text() == before.replace("|", "")


def test_enter_after_an_open_tag_indents(editor, qtbot):
    editor.set_language("xml")
    editor.show_text("<a></a>")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "<a>\n  \n</a>"


def test_shift_enter_is_a_plain_line_end(editor, qtbot):
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    assert editor.text() == "a\n"


def test_a_closing_bracket_goes_one_level_out(editor, qtbot):
    editor.show_text("{\n  ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, "}")
    assert editor.text() == "{\n}"


def test_tab_moves_the_selected_lines(editor, qtbot):
    editor.show_text("a\nb\nc")
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "  a\n  b\nc"
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, SHIFT)
    assert editor.text() == "a\nb\nc"


def test_replace_all_is_one_undo_step(editor, qtbot):
    editor.show_text("a b a b")
    qtbot.keyClick(editor, Qt.Key.Key_H, CTRL)
    qtbot.keyClicks(editor.find_bar.needle_field, "a")
    qtbot.keyClicks(editor.find_bar.replacement_field, "aa")
    editor.find_bar.replace_all.click()
    assert editor.text() == "aa b aa b"
    editor.undo()
    assert editor.text() == "a b a b"


def test_replace_goes_on_to_the_next(editor, qtbot):
    editor.show_text("x x x")
    editor.open_find(replace=True)
    editor.find_bar.needle_field.setText("x")
    editor.find_bar.replacement_field.setText("xy")
    editor.find_bar.replace_one.click()
    editor.find_bar.replace_one.click()
    assert editor.text() == "xy xy x"


def test_a_needle_in_the_bar_is_never_part_of_the_text(editor, qtbot):
    editor.show_text("abc")
    qtbot.keyClick(editor, Qt.Key.Key_F, CTRL)
    with qtbot.assertNotEmitted(editor.text_edited):
        qtbot.keyClicks(editor.find_bar.needle_field, "b")


def test_variables_have_the_colour_of_whether_they_are_known(editor):
    editor.set_known(lambda name: name == "known")
    editor.show_text('"{{known}} {{other}}"')
    spans = editor.document().begin().layout().formats()
    found = {span.format.background().color().name() for span in spans}
    theme = current_theme()
    assert theme.color("variable-ok-soft").name() in found
    assert theme.color("variable-missing-soft").name() in found


def test_paste_keeps_the_line_ends_of_the_text(editor):
    editor.show_text("a\r\nb")
    to_end(editor)
    QGuiApplication.clipboard().setText("1\n2")
    editor.paste()
    assert editor.text() == "a\r\nb1\r\n2"


def test_the_theme_switches_live(editor, theme):
    editor.show_text('{"a": 1}')

    def color_of_brace() -> str:
        spans = editor.document().begin().layout().formats()
        return str(spans[0].format.foreground().color().name())

    light = color_of_brace()
    theme.set_mode("dark")
    try:
        assert color_of_brace() != light
    finally:
        theme.set_mode("light")


@pytest.mark.parametrize("text", ["plain\nascii", "ünï\ncode", "an emoji 😀 and\nmore"])
def test_what_is_typed_pasted_and_undone_is_reported_as_it_stands(editor, qtbot, text):
    editor.set_language("text")
    editor.show_text(text)
    for position, typed in ((3, "x"), (0, "😀"), (2, "é")):
        cursor = editor.textCursor()
        cursor.setPosition(position)
        editor.setTextCursor(cursor)
        editor.insertPlainText(typed)
        assert editor.text() == editor.plain_text()
    editor.selectAll()
    editor.insertPlainText("a\nb\nc")
    assert editor.text() == "a\nb\nc"
    for _ in range(4):
        editor.undo()
        assert editor.text() == editor.plain_text()
    assert editor.text() == text


def test_a_long_text_is_coloured_where_it_is_seen_also_after_edits_and_a_change_of_theme(editor, qtbot):
    editor.show_text("[\n" + "1,\n" * 60_000 + "2]")
    qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
    last = editor.blockCount() - 1

    def coloured(row: int) -> bool:
        return bool(editor.document().findBlockByNumber(row).layout().formats())

    qtbot.waitUntil(lambda: coloured(1))
    assert not coloured(last)
    to_end(editor)
    qtbot.waitUntil(lambda: coloured(last))
    qtbot.keyClicks(editor, ", 3")
    assert coloured(last)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "7")
    qtbot.waitUntil(lambda: coloured(last + 1))


def test_laying_out_a_big_text_says_so_and_escape_stops_it(editor, qtbot):
    text = "[" + "1," * 100_000 + "1]"
    editor.show_text(text)
    qtbot.waitUntil(lambda: not editor.loader.pending)
    said: list[str] = []
    editor.work_changed.connect(said.append)
    editor.format()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert [bool(each) for each in said] == [True, False]
    assert editor.text() == text


def test_in_a_long_text_matches_follow_an_edit_at_the_next_pause_or_when_they_are_gone_to(editor, qtbot):
    editor.set_language("text")
    editor.show_text("needle\n" + "a line\n" * 40_000 + "needle")
    qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
    editor.open_find()
    editor.find_bar.needle_field.setText("needle")
    assert editor.finder.marks()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(editor, "xx")
    editor.finder.go_next()
    assert editor.textCursor().position() == 280_009  # two further than it was
    qtbot.keyClicks(editor, "y")
    assert not editor.finder.marks()
    qtbot.waitUntil(lambda: bool(editor.finder.marks()), timeout=20_000)
    assert editor.finder.marks()[-1].cursor.selectionStart() == 280_010


@pytest.mark.parametrize(
    ("language", "row", "act", "changed"),
    [
        ("json", "  1, \U0001f600", "in", "    1, \U0001f600"),
        ("json", "\t1,", "out", "1,"),
        ("xml", " <a/>", "comment", " <!-- <a/> -->"),
    ],
)
def test_very_many_rows_are_edited_bit_by_bit(editor, qtbot, language, row, act, changed):
    rows = 6_000
    editor.set_language(language)
    editor.show_text("\r\n".join(("first", *[row] * rows, "last")))
    qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
    chosen = editor.textCursor()
    chosen.setPosition(len("first\n"))
    chosen.setPosition(
        editor.document().findBlockByNumber(rows + 1).position(), QTextCursor.MoveMode.KeepAnchor
    )
    editor.setTextCursor(chosen)
    with qtbot.waitSignal(editor.text_edited) as edited:
        if act == "comment":
            editor.toggle_comment()
        else:
            editor.row_edits.shift(deeper=act == "in")
    whole = "\r\n".join(("first", *[changed] * rows, "last"))
    assert edited.args == [whole]
    qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
    assert (editor.text(), editor.plain_text()) == (whole, whole.replace("\r\n", "\n"))
    assert editor.textCursor().blockNumber() == rows


def test_a_long_text_laid_out_anew_leaves_the_cursor_where_it_was(editor, qtbot):
    editor.set_language("json")
    editor.show_text("[" + '{"a":1},' * 30_000 + '"here"]')
    qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
    at = editor.textCursor()
    at.setPosition(len(editor.text()) - len('here"]'))
    editor.setTextCursor(at)
    with qtbot.waitSignal(editor.text_edited, timeout=20_000):
        editor.format()
    qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
    assert editor.text().startswith('[\n  {\n    "a": 1\n  },\n')
    assert editor.plain_text(editor.textCursor().position()) == 'here"\n]'


def test_a_long_paste_goes_in_bit_by_bit_where_the_cursor_is(editor, qtbot):
    editor.set_language("text")
    editor.show_text("before\r\n😀 after")
    put = editor.textCursor()
    put.setPosition(10)  # behind the emoji and a blank, in Qt's units
    editor.setTextCursor(put)
    pasted = "a line\n" * 60_000
    mime = QMimeData()
    mime.setText(pasted)
    with qtbot.waitSignal(editor.text_edited) as edited:
        editor.insertFromMimeData(mime)
    whole = "before\r\n😀 " + pasted.replace("\n", "\r\n") + "after"
    assert edited.args == [whole]
    qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
    assert editor.text() == whole
    qtbot.keyClicks(editor, "x")
    assert editor.text().endswith("a line\r\nxafter")
