"""Templates: nearest scope first, nested, cycles named, nothing blows up."""

from postgui.model.stepwise import finish
from postgui.model.variables import Filler, Scope, names_in, reference_spans


def filler(*scopes: dict[str, str], secret: frozenset[str] = frozenset()) -> Filler:
    return Filler([Scope(f"scope {i}", values, secret) for i, values in enumerate(scopes)])


def test_the_nearest_scope_wins():
    assert filler({"a": "near"}, {"a": "far", "b": "2"}).fill("{{a}}-{{ b }}").text == "near-2"


def test_values_may_refer_to_others():
    assert filler({"url": "{{host}}/x", "host": "h"}).fill("{{url}}").text == "h/x"


def test_what_is_unknown_stays_and_is_named():
    one = filler({})
    assert one.fill("a {{nope}} b").text == "a {{nope}} b"
    assert one.unresolved == {"nope": "is not defined"}


def test_a_cycle_is_named_with_its_path():
    one = filler({"a": "{{b}}", "b": "{{a}}"})
    assert one.fill("{{a}}").unresolved == ("a",)
    assert one.unresolved["a"] == "refers to itself: a -> b -> a"


def test_secrets_that_went_in_are_told():
    one = filler({"key": "s3cret", "x": "plain"}, secret=frozenset({"key"}))
    assert one.fill("{{key}} {{x}}").secrets == ("s3cret",)
    assert one.secrets == {"s3cret"}


def test_dynamic_variables_are_made_anew_each_time():
    numbers = iter("12")
    one = Filler([], dynamic={"n": lambda _: next(numbers)})
    assert one.fill("{{$n}}{{$n}}").text == "12"


def test_doubling_values_stop_at_a_limit_instead_of_filling_memory():
    scope = {f"x{i}": f"{{{{x{i + 1}}}}}" * 2 for i in range(31)} | {"x31": "y" * 1000}
    one = filler(scope)
    assert len(one.fill("{{x0}}").text) < 64 * 1024 * 1024
    assert any("too long" in reason for reason in one.unresolved.values())


def test_references_have_places():
    assert reference_spans("a{{b}}c{{ d }}") == ((1, 6, "b"), (7, 14, "d"))
    assert names_in("{{b}}{{a}}{{b}}") == ("b", "a")


def test_a_name_declared_secret_is_secret_wherever_its_value_comes_from():
    given = Scope("given for this send", {"token": "s3cret"})
    declared = Scope("environment Dev", {}, frozenset({"token"}))
    assert Filler([given, declared]).fill("{{token}}").secrets == ("s3cret",)


def test_blanks_after_an_open_reference_cost_nothing():
    assert names_in("{{" + " " * 200_000) == ()
    assert reference_spans("{{ a\t}}") == ((0, 7, "a"),)


def test_a_long_text_filled_in_steps_is_as_filled_at_once():
    scope = Scope("request", {"a": "1{{b}}", "b": "{{a}}", "key": "s3cret", "n": "x"}, frozenset({"key"}))
    text = (
        '{"{{n}}": "{{key}}", "no": "{{gone}}", "loop": {{a}}, "open": "{{", "in": {"x": {"y": {{n}}}}}\n'
        * 2_000
    )
    at_once, in_steps = Filler([scope]), Filler([scope])
    pauses = sum(1 for _ in in_steps.fill_steps(text))
    in_steps = Filler([scope])
    assert finish(in_steps.fill_steps(text)) == at_once.fill(text)
    assert (in_steps.unresolved, in_steps.secrets, in_steps.used) == (
        at_once.unresolved,
        at_once.secrets,
        at_once.used,
    )
    assert pauses > 10


def test_what_has_no_references_is_the_same_after_the_steps():
    assert finish(Filler([]).fill_steps("{ }}{{ plain")) == Filler([]).fill("{ }}{{ plain")
