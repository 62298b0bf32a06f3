"""What a Python file of a request is given: `request`, `response` and `variables`.

Runs in the child process: the standard library only.
"""

import base64
import json
from collections.abc import Iterable, Iterator, MutableMapping
from typing import Any

SCOPES = ("runtime", "request", "folder", "environment", "collection", "global")
"""Nearest first."""


class Headers(MutableMapping[str, str]):
    """Headers by name, whatever its letter case; their order and repeats are kept."""

    def __init__(self, pairs: Iterable[Iterable[str]]) -> None:
        self.pairs = [(str(name), str(value)) for name, value in pairs]

    def __getitem__(self, name: str) -> str:
        values = self.get_all(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __setitem__(self, name: str, value: object) -> None:
        """Set it where the first of that name stands, else at the end."""
        places = [at for at, (known, _) in enumerate(self.pairs) if known.lower() == name.lower()]
        at = places[0] if places else len(self.pairs)
        kept = [pair for pair in self.pairs if pair[0].lower() != name.lower()]
        kept.insert(at, (name, str(value)))
        self.pairs = kept

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        self.pairs = [pair for pair in self.pairs if pair[0].lower() != name.lower()]

    def __contains__(self, name: object) -> bool:
        return any(known.lower() == str(name).lower() for known, _ in self.pairs)

    def __iter__(self) -> Iterator[str]:
        return iter({name.lower(): name for name, _ in reversed(self.pairs)}.values())

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self.pairs})

    def __repr__(self) -> str:
        return f"Headers({self.pairs!r})"

    def get_all(self, name: str) -> list[str]:
        """Every value of it, in order."""
        return [value for known, value in self.pairs if known.lower() == name.lower()]

    def add(self, name: str, value: object) -> None:
        """One more, beside those of the same name."""
        self.pairs.append((name, str(value)))


class Request:
    """What is going to be sent; in `after`, what was. `{{names}}` in it are filled in after `before`."""

    def __init__(self, state: dict[str, Any]) -> None:
        self.name: str = state["name"]
        self.method: str = state["method"]
        self.url: str = state["url"]
        self.headers = Headers(state["headers"])
        self.tags: list[str] = state["tags"]
        self.body: str = state["body"]["text"]
        self._sent_body = self.body

    def json(self) -> Any:
        """The body read as JSON; raises ValueError if it is none."""
        return json.loads(self.body)

    def set_json(self, value: Any) -> None:
        """Send `value` as JSON."""
        self.body = json.dumps(value)

    def __repr__(self) -> str:
        return f"<{self.method} {self.url}>"

    def given_back(self) -> dict[str, Any]:
        """What is to be sent now."""
        changed = self.body != self._sent_body
        return {
            "method": str(self.method),
            "url": str(self.url),
            "headers": [list(pair) for pair in self.headers.pairs],
            "body": {"changed": changed, "text": str(self.body)},
        }


class Response:
    """What came back."""

    def __init__(self, state: dict[str, Any]) -> None:
        self.status: int = state["status"]
        self.reason: str = state["statusText"]
        self.headers = Headers(state["headers"])
        self.text: str = state["text"]
        self.content: bytes = base64.b64decode(state["content"])
        self.elapsed_ms: int = state["time"]
        self.size: int = state["size"]
        self.url: str = state["url"]

    @property
    def ok(self) -> bool:
        """Whether its status is below 400."""
        return self.status < 400

    def json(self) -> Any:
        """The body read as JSON; raises ValueError if it is none."""
        return json.loads(self.text)

    def __repr__(self) -> str:
        return f"<Response {self.status} {self.reason}>"


class ScopeVariables(MutableMapping[str, Any]):
    """The variables of one scope, not filled in: text, or what else JSON can say."""

    def __init__(self, scope: str, values: dict[str, Any], changes: list[list[Any]]) -> None:
        self._scope = scope
        self._values = values
        self._changes = changes

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __setitem__(self, name: str, value: Any) -> None:
        is_text = isinstance(value, str)
        self._changes.append([self._scope, name, value if is_text else json.dumps(value), not is_text])
        self._values[name] = value

    def __delitem__(self, name: str) -> None:
        del self._values[name]
        self._changes.append([self._scope, name, None, False])

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<{len(self)} variables of {self._scope}>"  # their values may be secret


class Variables(MutableMapping[str, Any]):
    """All variables, the nearest of each name. What is set here is set for this run.

    `environment`, `collection`, `folder`, `request` and `globals` are those of one scope.
    """

    def __init__(self, state: dict[str, dict[str, Any]]) -> None:
        self.changes: list[list[Any]] = []
        self._scopes = {scope: ScopeVariables(scope, state[scope], self.changes) for scope in SCOPES}

    @property
    def environment(self) -> ScopeVariables:
        return self._scopes["environment"]

    @property
    def collection(self) -> ScopeVariables:
        return self._scopes["collection"]

    @property
    def folder(self) -> ScopeVariables:
        return self._scopes["folder"]

    @property
    def request(self) -> ScopeVariables:
        return self._scopes["request"]

    @property
    def globals(self) -> ScopeVariables:
        return self._scopes["global"]

    def __getitem__(self, name: str) -> Any:
        for scope in self._scopes.values():
            if name in scope:
                return scope[name]
        raise KeyError(name)

    def __setitem__(self, name: str, value: Any) -> None:
        self._scopes["runtime"][name] = value

    def __delitem__(self, name: str) -> None:
        del self._scopes["runtime"][name]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name for scope in self._scopes.values() for name in scope))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"<{len(self)} variables>"
