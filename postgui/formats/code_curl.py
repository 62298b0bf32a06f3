"""What the curl targets have in common: the words of the command. Each shell quotes them its own way.

They come from the request rather than from its bytes, because curl has options for much of it: how to
authenticate, a proxy, certificates, time limits.
"""

from postgui.formats.code_kind import CodeSource
from postgui.formats.curl.write import Words, curl_words
from postgui.translation import tr


def words_of(source: CodeSource) -> Words:
    """The words, with a note where there is a character that no command line can have."""
    words = curl_words(source.request, source.base)
    if any("\0" in word for part in words.parts for word in part):
        return Words(words.parts, (*words.notes, tr("A NUL can't be in a command: the text is cut there.")))
    return words
