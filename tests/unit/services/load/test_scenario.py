"""From a collection to a load test: what is filled in, taken out, weighed and left out."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.model.assertion import Capture
from postgui.model.collection import Defaults, Folder
from postgui.model.load import LoadPlan
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, Pair, Request, Settings, Variable
from postgui.model.run import PlannedRequest
from postgui.model.script import Script
from postgui.services.context import Context
from postgui.services.load.scenario import LoadVariables, plan_load

BASE = Variable("baseUrl", "https://api.example.org")


@pytest.fixture
async def context(data_dir: Path) -> AsyncIterator[Context]:
    context = Context.build(data_dir)
    yield context
    await context.close()


def planned(name: str = "Get", folder: Folder | None = None, **changes: object) -> PlannedRequest:
    values = {"name": name, "url": "{{baseUrl}}/users", "variables": (BASE,)} | changes
    folders = (Folder("Api"), *((folder,) if folder else ()))
    place = f"{folder.name} / {name}" if folder else name
    path = Path("/api", *([folder.name] if folder else []), f"{name}.yml")
    return PlannedRequest(path, place, Request(**values), folders)  # type: ignore[arg-type]


async def load_of(context: Context, *requests: PlannedRequest, **given: str) -> LoadPlan:
    return await plan_load(context.composer, requests, "Api", LoadVariables(given=tuple(given.items())))


async def test_static_values_are_filled_in(context: Context) -> None:
    plan = await load_of(context, planned(headers=(Pair("X-A", "{{baseUrl}}"),)))
    assert 'host = "https://api.example.org"' in plan.text
    assert '"X-A": "https://api.example.org"' in plan.text
    assert "insecure = False" in plan.text


async def test_no_secret_is_in_the_file(context: Context) -> None:
    secret = Variable("apiKey", "s3cret-value", secret=True)
    plan = await load_of(
        context,
        planned(
            "All",
            url="{{baseUrl}}/a?k={{apiKey}}",
            headers=(Pair("X-Key", "key {{apiKey}}"), Pair("Cookie", "session=abcdefgh")),
            auth=AuthConfig("basic", (("username", "ada"), ("password", "hunter22"))),
            body=Body("json", '{"k": "{{header}}"}'),
            variables=(BASE, secret, Variable("header", "is {{apiKey}}")),
        ),
    )
    for text in ("s3cret-value", "hunter22", "YWRhOmh1bnRlcjIy", "abcdefgh"):
        assert text not in plan.text
    assert plan.environment == {
        "API_KEY": "s3cret-value",
        "AUTHORIZATION": "Basic YWRhOmh1bnRlcjIy",
        "COOKIE": "session=abcdefgh",
    }
    assert "s3cret" not in repr(plan)


async def test_a_secret_that_differs_from_place_to_place_has_a_variable_for_each(context: Context) -> None:
    def one(name: str, value: str) -> PlannedRequest:
        variables = (BASE, Variable("key", value, secret=True))
        return planned(name, headers=(Pair("X-Key", "{{key}}"),), variables=variables)

    plan = await load_of(context, one("A", "first-one"), one("B", "second-one"))
    assert plan.environment == {"KEY": "first-one", "KEY_2": "second-one"}
    assert 'headers={"X-Key": KEY_2}' in plan.text


async def test_a_captured_value_goes_into_what_uses_it_also_through_another_variable(
    context: Context,
) -> None:
    taking = planned("Log in", captures=(Capture("res.body.token", "token"),))
    variables = (BASE, Variable("header", "Bearer {{token}}"))
    using = planned("Use", headers=(Pair("Authorization", "{{header}}"),), variables=variables)
    plan = await load_of(context, taking, using)
    assert 'self.token = as_text(response, "token", value_at(response, "token"))' in plan.text
    assert '"Authorization": f"Bearer {self.token}"' in plan.text
    given = await load_of(context, taking, using, token="fixed")
    assert "self.token" not in given.text


async def test_tags_give_weights_to_requests_and_folders(context: Context) -> None:
    often = Folder("Often", tags=("weight:3",))
    plan = await load_of(
        context,
        planned("A", often),
        planned("B", often),
        planned("C"),
        planned("D", tags=("weight: 2",)),
        planned("E", tags=("weight:0",)),
    )
    assert "@task(3)\n    def run_often(self):\n        self.often_a()\n        self.often_b()\n" in plan.text
    assert "@task(1)\n    def run_all(self):\n        self.c()\n" in plan.text
    assert "@task(2)\n    def run_d(self):" in plan.text
    assert '"E"' not in plan.text


async def test_what_can_not_be_carried_over_is_named(context: Context) -> None:
    scripted = Folder("S", defaults=Defaults(scripts=(Script("before-request", "x"),)))
    plan = await load_of(
        context,
        planned("A", scripted),
        planned("B", auth=AuthConfig("digest", (("username", "a"), ("password", "b")))),
        planned("C", headers=(Pair("X", "{{$randomColor}}"),), settings=Settings(http_version="2")),
    )
    told = "\n".join(plan.losses)
    assert "S / A: its scripts" in told
    assert "B: what its authentication (digest)" in told
    assert "{{$randomColor}} has one value" in told
    assert "C: its settings http version" in told


async def test_a_variable_without_a_value_is_named(context: Context) -> None:
    with pytest.raises(ProblemError, match="no value") as caught:
        await load_of(context, planned(url="{{baseUrl}}/{{missing}}"))
    assert "{{missing}} is not defined" in caught.value.problem.meaning


async def test_nothing_but_weight_0_is_nothing_to_do(context: Context) -> None:
    with pytest.raises(ProblemError, match="weight 0"):
        await load_of(context, planned(tags=("weight:0",)))


async def test_what_is_given_for_the_test_and_called_a_secret_is_in_no_file(context: Context) -> None:
    plan = await load_of(
        context, planned(url="{{baseUrl}}/{{page}}?k={{apiToken}}"), apiToken="given-secret", page="users"
    )
    assert "given-secret" not in plan.text
    assert "/users?k=" in plan.text
    assert plan.environment == {"API_TOKEN": "given-secret"}


async def test_the_columns_of_a_data_file_stay_references_whatever_else_has_that_name(
    context: Context, tmp_path: Path
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("mail,unused,key\na@b.org,1,k\n", encoding="utf-8")
    variables = (BASE, Variable("mail", "one@for.all"), Variable("key", "s3cret-value", secret=True))
    using = planned(
        "Use",
        url="{{baseUrl}}/users?mail={{mail}}",
        headers=(Pair("X-Key", "{{key}}"),),
        variables=variables,
    )
    plan = await plan_load(context.composer, [using], "Api", LoadVariables(data=people))
    assert "mail={in_url(self.mail)}" in plan.text
    assert '"X-Key": self.key' in plan.text
    assert "unused" not in plan.text
    assert plan.environment == {}
    given = LoadVariables(given=(("mail", "it@is.given"),), data=people)
    plan = await plan_load(context.composer, [using], "Api", given)
    assert "it@is.given" in plan.text


async def test_a_data_file_without_rows_is_told(context: Context, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("mail\n", encoding="utf-8")
    with pytest.raises(ProblemError, match="has no rows"):
        await plan_load(context.composer, [planned()], "Api", LoadVariables(data=empty))
