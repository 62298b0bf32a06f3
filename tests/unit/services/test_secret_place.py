"""How secrets of a request are named, and that an undo finds what was forgotten."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.services.secret_place import SecretPlace
from postgui.services.secrets import Secrets


@pytest.fixture
async def secrets(data_dir: Path) -> AsyncIterator[Secrets]:
    secrets = Secrets(data_dir)
    yield secrets
    await secrets.close()


def place_of(
    secrets: Secrets, title: str = "Create user", taken: frozenset[str] = frozenset()
) -> SecretPlace:
    return SecretPlace(
        secrets,
        root=lambda: None,
        title=lambda: title,
        taken=taken.__contains__,
        in_file=lambda: False,
    )


@pytest.mark.parametrize(
    ("title", "field", "name"),
    [
        ("Create user", "password", "create_user_password"),
        ("GET /users/:id?x=1", "token", "get_users_id_x_1_token"),
        ("Über-Prüfung", "password", "uber_prufung_password"),
        ("登录", "password", "request_password"),
        ("", "secretAccessKey", "request_secret_access_key"),
        ("A", "credentials.clientSecret", "a_credentials_client_secret"),
        ("x" * 300, "token", "x" * 40 + "_token"),
    ],
)
async def test_name_tells_request_and_field(secrets: Secrets, title: str, field: str, name: str) -> None:
    assert place_of(secrets, title).new_name(field, field) == name


async def test_name_is_free_of_secrets_and_of_variables(secrets: Secrets) -> None:
    await secrets.keep(None, "create_user_password", "1")
    taken = frozenset({"create_user_password_2"})
    assert place_of(secrets, taken=taken).new_name("password", "basic") == "create_user_password_3"


async def test_same_field_keeps_its_name_and_another_kind_gets_another(secrets: Secrets) -> None:
    place = place_of(secrets)
    first = place.new_name("password", "basic password")
    place.keep(first, "1")
    assert place.new_name("password", "basic password") == first
    assert place.new_name("password", "digest password") == "create_user_password_2"


async def test_forgotten_value_comes_back_when_its_name_does(secrets: Secrets) -> None:
    place = place_of(secrets)
    place.keep("token", "hunter2")
    place.forget("token", "hunter2")
    assert not place.holds("token")
    assert await place.value("token") is None
    assert place.restore("token")
    assert await place.value("token") == "hunter2"
    assert not place.restore("other")


async def test_earlier_names_are_known_after_load(secrets: Secrets, data_dir: Path) -> None:
    await secrets.keep(None, "token", "1")
    later = Secrets(data_dir)
    place = place_of(later)
    assert not place.holds("token")
    await place.load()
    assert place.holds("token")
    await later.close()
