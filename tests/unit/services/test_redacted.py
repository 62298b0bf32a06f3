"""What the history keeps of an exchange and its template."""

from dataclasses import replace

from postgui.model.exchange import Hop
from postgui.model.problem import Problem
from postgui.model.request import (
    AuthConfig,
    Body,
    ClientCertificate,
    FormRow,
    Param,
    Settings,
    Variable,
)
from postgui.services.redacted import redact_exchange, redact_template, secrets_of
from postgui.services.redaction import Redactor
from tests.support import builder

_SECRET = "topsecret"


def test_no_part_of_an_exchange_keeps_a_secret():
    url = f"http://user:{_SECRET}@127.0.0.1/{_SECRET}?k={_SECRET}"
    sent = replace(
        builder.sent(url, "POST", body=_SECRET.encode()),
        headers=(("X-Key", _SECRET), (_SECRET, "1"), ("Authorization", f"Bearer {_SECRET}")),
    )
    answer = builder.response(302, _SECRET, ("Location", f"http://u:p@host/{_SECRET}"), ("Set-Cookie", "a=b"))
    problem = Problem(f"{_SECRET} 1", detail=f"{_SECRET} 2")
    exchange = builder.exchange(
        request=sent,
        response=answer,
        redirects=(Hop(sent, answer),),
        problem=problem,
        notes=(f"note {_SECRET}",),
    )
    clean = redact_exchange(exchange, Redactor({_SECRET}))
    assert _SECRET not in repr(clean)
    assert _SECRET.encode() not in clean.request.body_head
    assert clean.request.url == "http://***@127.0.0.1/***?k=***"
    hop = clean.redirects[0].response
    assert hop is not None
    assert hop.headers == (("Location", "http://***@host/***"), ("Set-Cookie", "a=***"))
    assert clean.timings == exchange.timings
    assert clean.request.body_size == len(_SECRET)


def test_a_secret_cut_at_the_end_of_a_shown_body_does_not_leave_its_beginning():
    sent = replace(builder.sent(body=b"x" * 500 + b"topsec"), body_size=10_000)
    clean = redact_exchange(builder.exchange(request=sent), Redactor({_SECRET}))
    assert b"tops" not in clean.request.body_head
    assert clean.request.body_head


def test_a_template_keeps_its_variables_and_loses_its_literals():
    template = builder.json_post(
        '{"key": "topsecret", "other": "{{topsecret}}"}',
        url="http://u:p@host/?k=topsecret&v={{key}}",
        headers=builder.headers(
            "Authorization: Bearer literal",
            "Cookie: sid=1",
            "Authorization: Bearer {{token}}",
            "X: topsecret",
        ),
        params=(Param("k", "topsecret"), Param("flag", None)),
        variables=(
            Variable("s", "abc", secret=True),
            Variable("r", "{{s}}", secret=True),
            Variable("o", "abc"),
        ),
    )
    clean = redact_template(template, Redactor({_SECRET}))
    assert clean.body.text == '{"key": "***", "other": "{{topsecret}}"}'
    assert clean.url == "http://***@host/?k=***&v={{key}}"
    assert [pair.value for pair in clean.headers] == ["Bearer ***", "sid=***", "Bearer {{token}}", "***"]
    assert [row.value for row in clean.params] == ["***", None]
    assert [item.value for item in clean.variables] == ["***", "{{s}}", "abc"]
    assert clean.name == template.name


def test_form_rows_of_a_template_lose_secrets():
    rows = (FormRow("a", _SECRET), FormRow("b", "{{b}}"))
    template = builder.request(body=Body("form-urlencoded", rows=rows))
    clean = redact_template(template, Redactor({_SECRET}))
    assert [row.value for row in clean.body.rows] == ["***", "{{b}}"]


def test_passwords_in_the_settings_of_a_template_go_and_count_as_secrets():
    certificates = (ClientCertificate("a", passphrase="opens it"), ClientCertificate("b", passphrase="{{p}}"))
    settings = Settings(proxy="ada:lovelace@p:1", proxy_password="byron", certificates=certificates)
    template = builder.request(settings=settings)
    clean = redact_template(template, Redactor()).settings
    assert (clean.proxy, clean.proxy_password) == ("***@p:1", "***")
    assert [one.passphrase for one in clean.certificates or ()] == ["***", "{{p}}"]
    assert secrets_of(builder.exchange(), template) == {"opens it", "byron"}
    kept = builder.request(settings=Settings(proxy="http://p:1", proxy_password="{{p}}"))
    assert redact_template(kept, Redactor()) == kept


def test_the_variables_of_a_graphql_body_lose_secrets():
    template = builder.request(body=Body("graphql", "{me}", variables=f'{{"key": "{_SECRET}"}}'))
    assert redact_template(template, Redactor({_SECRET})).body.variables == '{"key": "***"}'


def test_secret_fields_of_an_auth_kind_go_and_count_as_secrets():
    literal = builder.request(auth=AuthConfig("basic", (("username", "ada"), ("password", "lovelace"))))
    assert secrets_of(builder.exchange(), literal) == {"lovelace"}
    assert redact_template(literal, Redactor()).auth.values == (("username", "ada"), ("password", "***"))
    variable = builder.request(auth=AuthConfig("bearer", (("token", "{{token}}"),)))
    assert secrets_of(builder.exchange(), variable) == frozenset()
    assert redact_template(variable, Redactor()).auth == variable.auth


def test_all_fields_of_an_unknown_auth_kind_are_taken_for_secret():
    unknown = builder.request(auth=AuthConfig("of-the-future", (("a", "1234"), ("b", "{{b}}"))))
    assert redact_template(unknown, Redactor()).auth.values == (("a", "***"), ("b", "{{b}}"))


def test_credentials_that_were_sent_count_as_secrets_in_redirects_too():
    sent = replace(builder.sent(), headers=(("Authorization", "Bearer abcdefghij"),))
    exchange = builder.exchange(redirects=(Hop(sent, builder.response(302)),))
    assert secrets_of(exchange, builder.request()) == {"abcdefghij"}


def test_without_secrets_everything_stays():
    exchange, template = builder.exchange(), builder.json_post()
    assert redact_exchange(exchange, Redactor()) == exchange
    assert redact_template(template, Redactor()) == template
