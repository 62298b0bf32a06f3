"""Takes secrets out of what a load test sends: its file gets references, the values stay in memory. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from postgui.formats.code_kind import FileBytes, Message
from postgui.model.variables import Filler
from postgui.services.redaction import Redactor, redact_header
from postgui.translation import tr


@dataclass
class TakingOut:
    """Takes secrets that no variable holds out of a message: each text with one becomes a reference."""

    place: str
    filler: Filler
    redactor: Redactor
    secrets: dict[str, str]
    renamed: Mapping[str, str]
    losses: list[str] = field(default_factory=list)

    def message(self, message: Message) -> Message:
        headers = tuple((self._named(name), self._header(name, value)) for name, value in message.headers)
        body = None if message.body is None else tuple(self._parts(message.body))
        target = self._text(message.target, f"{self.place} path")
        return replace(message, origin=self._named(message.origin), target=target, headers=headers, body=body)

    def _header(self, name: str, value: str) -> str:
        """What a header such as Authorization holds is a secret, whether or not anything says so."""
        is_credential = "{{" not in value and redact_header(name, value) != value
        return self._reference(value, name) if is_credential else self._text(value, name)

    def _parts(self, parts: Iterable[str | bytes | FileBytes]) -> Iterator[str | bytes | FileBytes]:
        for part in parts:
            if isinstance(part, str):
                yield self._text(part, f"{self.place} body")
            elif isinstance(part, bytes) and self.redactor.body(part) != part:
                self.losses.append(tr("a part of its body, which is binary and holds a secret"))
            else:
                yield part

    def _text(self, text: str, name: str) -> str:
        is_free = self.redactor.secrets(text) == text
        return self._named(text) if is_free else self._reference(text, name)

    def _reference(self, text: str, name: str) -> str:
        """A reference to a secret that holds `text`; the same text has one for all."""
        value = self.filler.fill(text).text
        known = next((each for each, kept in self.secrets.items() if kept == value), None)
        if known is None:
            known, number = name, 2
            while known in self.secrets:
                known, number = f"{name} {number}", number + 1
            self.secrets[known] = value
        return f"{{{{{known}}}}}"

    def _named(self, text: str) -> str:
        for old, new in self.renamed.items():
            text = text.replace(f"{{{{{old}}}}}", f"{{{{{new}}}}}")
        return text
