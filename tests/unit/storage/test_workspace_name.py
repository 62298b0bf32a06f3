"""What a workspace may be called."""

import pytest

from postgui.storage.workspace_folder import wrong_name


@pytest.mark.parametrize("name", ["n" * 300, "\u00fc" * 51, "n" * 101])
def test_a_name_that_is_too_long_is_called_so(name):
    assert wrong_name(name, ()).startswith("It is too long")


def test_a_name_of_the_most_letters_may_be_used():
    assert wrong_name("n" * 100, ()) == ""
