"""Sizes, times and states in the words the window and the command line use."""

from postgui.model.exchange import Exchange, Progress, ResponseHead
from postgui.translation import fill, mark, number, tr

_UNITS = (
    mark("{size} kB"),
    mark("{size} MB"),
    mark("{size} GB"),
    mark("{size} TB"),
    mark("{size} PB"),
)


def format_size(size_bytes: int) -> str:
    """A size as people read it, in steps of 1000: `999 B`, `1.2 kB`, `5 MB`."""
    if size_bytes < 1000:
        return tr("{size} B", size=size_bytes)
    value = float(size_bytes)
    for unit in _UNITS:
        value /= 1000
        if round(value) < 1000 or unit == _UNITS[-1]:
            return tr(unit, size=_short(value))
    raise AssertionError("the last unit always fits")


def format_duration_ms(duration_ms: float) -> str:
    """A time span: `84 ms`, `1.23 s`, `2 min 5 s`."""
    if duration_ms < 1:
        return tr("< 1 ms")
    if round(duration_ms) < 1000:
        return tr("{milliseconds} ms", milliseconds=round(duration_ms))
    seconds = duration_ms / 1000
    if round(seconds, 2) < 10:
        return tr("{seconds:.2f} s", seconds=seconds)
    if round(seconds, 1) < 60:
        return tr("{seconds:.1f} s", seconds=seconds)
    minutes, rest = divmod(round(seconds), 60)
    return tr("{minutes} min {rest} s", minutes=minutes, rest=rest)


def format_elapsed(seconds: float) -> str:
    """A time that still counts, one decimal: `0.3 s`, `1 min 4 s`."""
    if seconds < 60:
        return tr("{seconds:.1f} s", seconds=seconds)
    return format_duration_ms(int(seconds) * 1000)


def format_version(http_version: str) -> str:
    """`HTTP/1.1`, `HTTP/2`, however the transport spells it."""
    name = http_version.upper().removeprefix("HTTP/")
    return f"HTTP/{'2' if name == '2.0' else name}" if name else ""


def status_text(head: ResponseHead) -> str:
    """Status and reason as they came: `201 Created`; HTTP/2 has no reason."""
    return f"{head.status} {head.phrase}".strip()


def size_text(body_size: int, wire_size: int) -> str:
    """Both sizes where they differ much enough to wonder about."""
    if wire_size and wire_size != body_size:
        return tr("{size}, {size2} received", size=format_size(body_size), size2=format_size(wire_size))
    return format_size(body_size)


def coded_size_text(exchange: Exchange) -> str:
    """The size of a body; where it came compressed, that size too: `12 kB (gzip 3.1 kB)`."""
    size = format_size(exchange.body.size_bytes)
    coding = exchange.response.header("content-encoding").strip().lower() if exchange.response else ""
    if not coding or coding == "identity" or not exchange.wire_size:
        return size
    return fill(
        "{size} ({coding} {size2})", size=size, coding=coding[:20], size2=format_size(exchange.wire_size)
    )


def progress_text(progress: Progress, bytes_per_s: float | None) -> str:
    """One line about bytes on their way: `2.1 MB of 10 MB, 1.3 MB/s`."""
    done = progress.sent if progress.uploading else progress.received
    size = format_size(done)
    if progress.total is not None:
        size = tr("{size} of {total}", size=size, total=format_size(progress.total))
    text = tr("Sent {size}", size=size) if progress.uploading else tr("Received {size}", size=size)
    if bytes_per_s is not None:
        text = fill("{text}, {rate}/s", text=text, rate=format_size(round(bytes_per_s)))
    return text


def cut_note(shown_bytes: int, total_bytes: int) -> str:
    """Says that only the start of a body is on show."""
    return tr(
        "Showing the first {size} of {size2}.", size=format_size(shown_bytes), size2=format_size(total_bytes)
    )


class TransferRate:
    """Bytes a second over the last two seconds or so; times come from the caller's clock."""

    _WINDOW_S = 2.0

    def __init__(self) -> None:
        self._samples: list[tuple[float, int]] = []

    def add(self, now_s: float, total_bytes: int) -> float | None:
        """Note the count so far; returns the rate once there is something to compare with."""
        self._samples = [each for each in self._samples if now_s - each[0] <= self._WINDOW_S]
        self._samples.append((now_s, total_bytes))
        start_s, start_bytes = self._samples[0]
        if now_s - start_s < 0.2:
            return None
        return max(0.0, (total_bytes - start_bytes) / (now_s - start_s))


def _short(value: float) -> str:
    """Two or three digits, no zero after the point: `1.2`, `12.3`, `123`."""
    return number(value, ".0f" if value >= 99.95 or f"{value:.1f}".endswith(".0") else ".1f")
