"""A GraphQL request as JSON (GraphQL over HTTP, section 5.4): query, operation name and variables."""

import json
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body
from postgui.net.body_kind import BodyKind
from postgui.net.outgoing import EncodedBody
from postgui.translation import tr


def _encode(body: Body, base: Path) -> EncodedBody:
    fields = [f'"query":{json.dumps(body.text, ensure_ascii=False)}']
    if body.operation:
        fields.append(f'"operationName":{json.dumps(body.operation, ensure_ascii=False)}')
    if body.variables.strip():
        _check(body.variables)
        fields.append(f'"variables":{body.variables.strip()}')  # as typed: numbers keep all their digits
    return EncodedBody((f"{{{','.join(fields)}}}".encode(),), "application/json", present=True)


def _check(text: str) -> None:
    """Refuse variables that would break the JSON around them."""
    try:
        if isinstance(json.loads(text, parse_constant=_refuse_constant), dict):
            return
        reason = tr("They are valid JSON, but not an object in braces.")
    except json.JSONDecodeError as error:
        reason = tr(
            "Line {line}, column {column}: {reason}.", line=error.lineno, column=error.colno, reason=error.msg
        )
    except RecursionError:
        reason = tr("They are nested too deep.")
    except ValueError as error:
        reason = f"{error}."
    raise ProblemError(
        Problem(
            tr("The GraphQL variables are not a JSON object"),
            tr("{reason} Nothing was sent.", reason=reason),
            tr('Correct them in the Body tab, for example {"id": 7}.'),
            "graphql-variables",
        )
    )


def _refuse_constant(text: str) -> object:
    raise ValueError(tr("{text} is no JSON", text=text))


KIND = BodyKind(id="graphql", label="GraphQL", form="graphql", encode=_encode, language="graphql", order=60)
