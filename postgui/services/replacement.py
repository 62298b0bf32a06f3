"""Finding and replacing text in requests, settings of folders, and environments: values in, values out. Pure.

Only what people type is looked through (URLs, headers, bodies, variables), never the words of the format.
"""

from dataclasses import dataclass, replace

import regex

from postgui.model.collection import Environment, Folder
from postgui.model.problem import Problem, ProblemError
from postgui.model.query import edit_url
from postgui.model.request import Body, Pair, Request, Variable
from postgui.translation import tr

_FIELD_TIMEOUT_S = 0.5
"""An expression that takes longer over one field would never end."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to find, what to put in its place (`\\1` is a group of an expression), and where."""

    find: str
    put: str = ""
    match_case: bool = False
    whole_words: bool = False
    expression: bool = False
    urls: bool = True
    headers: bool = True
    bodies: bool = True
    variables: bool = True


class Replacer:
    """Replaces, and counts.

    Attributes:
        count: How often something was found so far.

    Raises:
        ProblemError: The expression can't be understood.
    """

    def __init__(self, wanted: Wanted) -> None:
        self.count = 0
        self._wanted = wanted
        found = wanted.find if wanted.expression else regex.escape(wanted.find)
        if wanted.whole_words:
            found = rf"\b(?:{found})\b"
        try:
            self._pattern = regex.compile(found, 0 if wanted.match_case else regex.IGNORECASE)
            self._put = wanted.put if wanted.expression else wanted.put.replace("\\", r"\\")
            self._pattern.sub(self._put, "")
        except (regex.error, IndexError) as error:
            raise ProblemError(
                Problem(
                    tr("The expression can't be understood"), str(error), tr("Correct it."), kind="expression"
                )
            ) from error

    def may_be_in(self, data: bytes) -> bool:
        """Whether a file can have it at all: most have not, and need no reading."""
        if self._wanted.expression:
            return True
        words = regex.findall(r"[A-Za-z0-9]+", self._wanted.find)
        longest = max(words, key=len, default="")
        return longest.lower().encode("ascii") in data.lower()

    def request(self, request: Request) -> Request:
        """`request` with everything replaced."""
        wanted = self._wanted
        if wanted.urls:
            rows = tuple(
                replace(row, name=self._text(row.name), value=self._text_or_none(row.value))
                if row.kind == "path" or not row.enabled
                else row
                for row in request.params
            )
            request = edit_url(replace(request, params=rows), self._text(request.url))
        if wanted.headers:
            request = replace(request, headers=self._pairs(request.headers))
        if wanted.bodies:
            request = replace(request, body=self._body(request.body))
        if wanted.variables:
            request = replace(request, variables=self._variables(request.variables))
        return request

    def folder(self, folder: Folder) -> Folder:
        """`folder` with headers and variables replaced."""
        defaults = folder.defaults
        if self._wanted.headers:
            defaults = replace(defaults, headers=self._pairs(defaults.headers))
        if self._wanted.variables:
            defaults = replace(defaults, variables=self._variables(defaults.variables))
        return replace(folder, defaults=defaults)

    def environment(self, environment: Environment) -> Environment:
        """`environment` with its variables replaced."""
        if not self._wanted.variables:
            return environment
        return replace(environment, variables=self._variables(environment.variables))

    def _body(self, body: Body) -> Body:
        rows = tuple(
            replace(
                row,
                name=self._text(row.name),
                value=self._text(row.value),
                files=tuple(map(self._text, row.files)),
            )
            for row in body.rows
        )
        files = tuple(replace(file, path=self._text(file.path)) for file in body.files)
        text, variables = self._text(body.text), self._text(body.variables)
        return replace(body, text=text, variables=variables, rows=rows, files=files)

    def _pairs(self, pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
        return tuple(
            replace(pair, name=self._text(pair.name), value=self._text(pair.value)) for pair in pairs
        )

    def _variables(self, variables: tuple[Variable, ...]) -> tuple[Variable, ...]:
        return tuple(
            replace(each, name=self._text(each.name), value=self._text(each.value)) for each in variables
        )

    def _text_or_none(self, text: str | None) -> str | None:
        return None if text is None else self._text(text)

    def _text(self, text: str) -> str:
        if not text:
            return text
        try:
            new, count = self._pattern.subn(self._put, text, timeout=_FIELD_TIMEOUT_S)
        except TimeoutError as error:
            raise ProblemError(
                Problem(
                    tr("The expression takes too long"),
                    tr("It tries more ways to match than can be waited for."),
                    tr("Make it simpler: nested repetitions are what makes it slow."),
                    kind="expression",
                )
            ) from error
        self.count += count
        return str(new)
