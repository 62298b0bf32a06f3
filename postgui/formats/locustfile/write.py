"""Writes a scenario as a locustfile: a program that a person can read, and that runs without PostGUI.

What the library under it (geventhttpclient, HTTP/1.1) does otherwise is said as for all generated code.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from postgui.formats.code_kind import FileBytes, Limits, Message, limit_notes
from postgui.formats.literal import python
from postgui.formats.locustfile.check import Checks
from postgui.formats.locustfile.function import FUNCTIONS, MODULES
from postgui.formats.locustfile.scenario import LoadRequest, LoadTask, Locustfile, Scenario
from postgui.formats.locustfile.value import Values, identifier, url_function
from postgui.translation import in_english, joined, tr

_LIMITS = Limits(joins=True, own_headers=("accept-encoding",), no_host=False)
_SHORTHAND = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
_OF_LOCUST: frozenset[str] = frozenset(
    {
        *("abstract", "client", "client_pool", "concurrency", "connection_timeout", "context"),
        *("default_headers", "environment", "fixed_count", "fullname", "greenlet", "group", "host"),
        *("insecure", "iter_lines", "max_redirects", "max_retries", "network_timeout", "on_start"),
        *("on_stop", "proxy_host", "proxy_port", "rest", "rest_", "ssl_context_factory", "start"),
        *("stop", "take_row", "tasks", "trigger_task", "wait", "wait_time", "weight"),
    }
)
"""What a user of Locust has under that name already."""

_MAIN_TASK = "run_all"


def write_locustfile(scenario: Scenario) -> Locustfile:
    """The program, and all that the collection has and it has not."""
    return _Writer(scenario).written()


@dataclass
class _Writer:
    """One file in the making."""

    scenario: Scenario
    losses: list[str] = field(default_factory=list)
    functions: set[str] = field(default_factory=set)
    methods: dict[int, str] = field(default_factory=dict)
    """The method of each request, by the identity of the request."""

    def __post_init__(self) -> None:
        scenario = self.scenario
        names: dict[str, str] = {}
        for name in (*scenario.columns, *(name for name, _ in scenario.captured)):
            if name not in names:  # a capture may change a value of the row
                names[name] = f"self.{self._free(name, names)}"
        for name, variable in scenario.secrets:
            names[name] = identifier(variable, names.values(), constant=True)
        self.names = names
        self.values = Values(names)
        self.origin = _common_origin(scenario)

    def written(self) -> Locustfile:
        self.losses += self.scenario.losses
        taken = {*_OF_LOCUST, *(name.removeprefix("self.") for name in self.names.values())}
        for task in self.scenario.tasks:
            for request in task.requests:
                self.methods[id(request)] = identifier(request.place, taken)
                taken.add(self.methods[id(request)])
        self.functions |= {"rows_of"} if self.scenario.columns else set()
        body = [
            *self._user(),
            *(line for task in self.scenario.tasks for line in ("", *self._task(task, taken))),
            *self._request_methods(),
        ]
        return Locustfile(
            "\n".join([*self._head(), *body]).rstrip("\n") + "\n", tuple(dict.fromkeys(self.losses))
        )

    def _free(self, name: str, names: dict[str, str]) -> str:
        return identifier(name, {*_OF_LOCUST, *(each.removeprefix("self.") for each in names.values())})

    def _imports(self) -> list[str]:
        values, functions = self.values, self.functions
        imports = {*values.imports, *(module for each in functions for module in MODULES.get(each, ()))}
        imports |= {"os"} if self.scenario.secrets else set()
        imports |= {"urllib.parse"} if values.quotes_urls else set()
        plain = [f"import {module}" for module in sorted(imports)]
        by_name = ["from pathlib import Path"] if self._reads_files() or "rows_of" in functions else []
        by_name += ["from xml.etree import ElementTree"] if "in_xml" in functions else []
        standard = [*plain, *by_name]
        waits = any(self.scenario.think_s)
        words = [*(["between"] if waits else []), *(["events"] if "rows_of" in functions else []), "task"]
        return [
            *(([*standard, ""]) if standard else []),
            f"from locust import {', '.join(words)}",
            "from locust.contrib.fasthttp import FastHttpUser",
        ]

    def _head(self) -> list[str]:
        values = self.values
        title = _comment(self.scenario.name)
        out = [
            f'"""Load test of {title}, written by PostGUI. It needs Locust only: pip install locust',
            "",
            "    locust -f THIS_FILE --headless --users 10 --spawn-rate 5 --run-time 1m",
        ]
        if self.losses:
            out += [
                "",
                "Left out:",
                *(f"- {_comment(in_english(loss))}" for loss in dict.fromkeys(self.losses)),
            ]
        out += ['"""', "", *self._imports()]
        if self.scenario.secrets:
            out += ["", "# These values are secrets: they are given by environment variables."]
            out += [
                f"{self.names[name]} = os.environ[{python.text(variable)}]"
                for name, variable in self.scenario.secrets
            ]
        for name, lines in FUNCTIONS.items():
            out += ["", "", *lines] if name in self.functions else []
        out += ["", "", *url_function()] if values.quotes_urls else []
        if self.scenario.columns:
            path = python.text(self.scenario.data)
            out += ["", "", f"DATA = rows_of({path})", "ROWS = itertools.cycle(DATA)"]
        return [*out, "", ""]

    def _reads_files(self) -> bool:
        bodies = [each.message.body or () for task in self.scenario.tasks for each in task.requests]
        return any(isinstance(part, FileBytes) for body in bodies for part in body)

    def _user(self) -> list[str]:
        requests = [each for task in self.scenario.tasks for each in task.requests]
        least, most = self.scenario.think_s
        out = ["class CollectionUser(FastHttpUser):", f"    host = {python.text(self.origin)}"]
        out += self._transport([each for each in requests if each.message.is_tls], requests)
        out += [f"    wait_time = between({least:g}, {most:g})"] if any(self.scenario.think_s) else []
        if self.scenario.columns:
            out += ["", "    # Of the row of data that it is at."]
        out += [f'    {self.names[name].removeprefix("self.")} = ""' for name in self.scenario.columns]
        if self.scenario.captured:
            out += ["", "    # Taken from answers."]
        out += [
            f"    {self.names[name].removeprefix('self.')} = {python.text(value)}"
            for name, value in self.scenario.captured
            if name not in self.scenario.columns
        ]
        return [*out, *self._row_method()]

    def _row_method(self) -> list[str]:
        if not self.scenario.columns:
            return []
        taken = (
            f'        {self.names[name]} = row.get({python.text(name)}, "")' for name in self.scenario.columns
        )
        return ["", "    def take_row(self):", "        row = next(ROWS)", *taken]

    def _transport(self, secure: list[LoadRequest], requests: list[LoadRequest]) -> list[str]:
        """What counts for all requests of a user: whether certificates are checked, and the time limit."""
        unchecked = [each.place for each in secure if not each.message.verify_tls]
        if unchecked and len(unchecked) < len(secure):
            self.losses.append(
                tr("Certificates are not checked at all, as {request} wants it", request=unchecked[0])
            )
        out = [f"    insecure = {bool(unchecked)}"] if secure else []
        limits = {each.message.timeout_ms for each in requests}
        limit = max(limits)
        if limit and len(limits) > 1:
            self.losses.append(
                tr("All requests have the longest time limit of any: {seconds:g} s", seconds=limit / 1000)
            )
        if limit:
            out += [f"    {name} = {limit / 1000:g}" for name in ("connection_timeout", "network_timeout")]
        return out

    def _task(self, task: LoadTask, taken: set[str]) -> Iterator[str]:
        """What a user does in one go. Locust waits between tasks; between requests it has to be told."""
        weight = f"({task.weight})" if len(self.scenario.tasks) > 1 else ""
        name = identifier(f"run {task.name}" if task.name else _MAIN_TASK, taken)
        taken.add(name)
        yield f"    @task{weight}"
        yield f"    def {name}(self):"
        if self.scenario.columns:
            yield "        self.take_row()"
        for number, request in enumerate(task.requests):
            if number and any(self.scenario.think_s):
                yield "        self.wait()"
            yield f"        self.{self.methods[id(request)]}()"

    def _request_methods(self) -> list[str]:
        out: list[str] = []
        for task in self.scenario.tasks:
            for request in task.requests:
                out += ["", *self._request(request)]
        return out

    def _request(self, request: LoadRequest) -> list[str]:
        message = request.message
        self.losses += [joined(": ", (request.place, note)) for note in limit_notes(message, _LIMITS)]
        checks = Checks(self.values, self.names)
        lines = checks.lines(request.assertions, request.captures)
        self.losses += [joined(": ", (request.place, loss)) for loss in checks.losses]
        self.functions |= checks.functions
        call = [*self._call(message), f"name={python.text(request.place)}", *self._arguments(message)]
        call += ["catch_response=True"] if lines else []
        function = (
            f"self.client.{message.method.lower()}" if message.method in _SHORTHAND else "self.client.request"
        )
        inner = [f"            {argument}," for argument in call]
        out = [f"    def {self.methods[id(request)]}(self):"]
        if not lines:
            return [*out, f"        {function}(", *inner, "        )"]
        return [
            *out,
            f"        with {function}(",
            *inner,
            "        ) as response:",
            *(f"            {line}" for line in lines),
        ]

    def _call(self, message: Message) -> list[str]:
        """The method, where it has no function of its own, and the URL."""
        url = message.target if message.origin == self.origin and message.target else message.url
        method = [] if message.method in _SHORTHAND else [self.values.text(message.method)]
        return [*method, self.values.text(url, in_url=True)]

    def _arguments(self, message: Message) -> list[str]:
        out = []
        if headers := message.joined_headers():
            pairs = [f"{self.values.text(name)}: {self.values.text(value)}" for name, value in headers]
            line = f"headers={{{', '.join(pairs)}}}"
            if len(line) > _WIDE:
                line = (
                    "headers={\n" + "".join(f"                {pair},\n" for pair in pairs) + "            }"
                )
            out.append(line)
        if message.body is not None and (body := self._body(message)):
            out.append(f"data={body}")
        out += [] if message.follow_redirects else ["allow_redirects=False"]
        return out

    def _body(self, message: Message) -> str:
        found = [self._part(part) for part in message.body or ()]
        return found[0] if len(found) == 1 else f'b"".join([{", ".join(found)}])' if found else 'b""'

    def _part(self, part: str | bytes | FileBytes) -> str:
        if isinstance(part, FileBytes):
            return f"Path({python.text(part.path)}).read_bytes()"
        return python.data(part) if isinstance(part, bytes) else self.values.data(part, " " * 12)


_WIDE = 90


def _common_origin(scenario: Scenario) -> str:
    """Where most requests go: scheme, host and port without a reference."""
    origins: Sequence[str] = [each.message.origin for task in scenario.tasks for each in task.requests]
    counted = Counter(origin for origin in origins if "://" in origin and "{{" not in origin)
    return counted.most_common(1)[0][0] if counted else "http://127.0.0.1"


def _comment(text: str) -> str:
    """One line that can stand in a docstring."""
    seen = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(seen.split()).replace("\\", "/").replace('"""', "'''").replace('"', "'")
