"""`.env` files as Node's dotenv reads them."""

from postgui.formats.dotenv import read_dotenv


def test_lines_quotes_comments_and_export() -> None:
    text = (
        "# first\nA=1\r\nexport B = two words # note\nC='single \\n #'\nD=\"line\\nbreak\"\nE=\n"
        'F=`back`\nG="two\nlines"\nnot a line\nA=again\nH=with#hash\nI.x-y: colon\n'
    )
    assert read_dotenv(text) == {
        "A": "again",
        "B": "two words",
        "C": "single \\n #",
        "D": "line\nbreak",
        "E": "",
        "F": "back",
        "G": "two\nlines",
        "H": "with",
        "I.x-y": "colon",
    }


def test_nothing_is_expanded() -> None:
    assert read_dotenv("A=$HOME $(id)\n") == {"A": "$HOME $(id)"}
