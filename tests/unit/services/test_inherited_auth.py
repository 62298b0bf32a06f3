"""What auth a request inherits, and from where."""

from postgui.model.collection import Defaults, Folder
from postgui.model.request import AuthConfig
from postgui.services.inherited_auth import InheritedAuth, nearest_auth

BASIC, NONE = AuthConfig("basic", (("username", "ada"),)), AuthConfig("none")


def folder(name: str, auth: AuthConfig | None = None) -> Folder:
    return Folder(name, Defaults() if auth is None else Defaults(auth=auth))


def test_nearest_folder_that_says_something_wins() -> None:
    folders = (folder("API", NONE), folder("Users", BASIC), folder("Admins"))
    assert nearest_auth(folders) == InheritedAuth(BASIC, "folder Users")


def test_none_of_a_folder_hides_what_is_above() -> None:
    assert nearest_auth((folder("API", BASIC), folder("Open", NONE))) == InheritedAuth(NONE, "folder Open")


def test_collection_is_the_last_to_say_something() -> None:
    assert nearest_auth((folder("API", BASIC), folder("Users"))) == InheritedAuth(BASIC, "collection API")


def test_nobody_says_anything() -> None:
    assert nearest_auth((folder("API"), folder("Users"))) == InheritedAuth(NONE)
    assert nearest_auth(()) == InheritedAuth(NONE)
