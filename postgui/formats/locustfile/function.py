"""The functions that a locustfile has if its lines call them, as they stand in it."""

from collections.abc import Mapping
from types import MappingProxyType

_VALUE_AT = r'''
def value_at(response, *path):
    """What stands in a JSON answer at `path`; None if it is not there."""
    try:
        found = response.json()
        for step in path:
            found = found[step]
    except (ValueError, LookupError, TypeError):
        return None
    return found
'''

_NUMBER = r'''
def number(value):
    """`value`, or what is neither above nor below anything, if it is no number."""
    return value if isinstance(value, (int, float)) else float("nan")
'''

_EXPECT = r'''
def expect(response, what, holds):
    """Count the answer as failed unless the assertion holds."""
    if not holds:
        response.failure(f"{what} does not hold")
'''

_AS_TEXT = r'''
def as_text(response, name, value):
    """`value` as a variable holds it; the answer has failed if there is none."""
    if value is None:
        response.failure(f"{name}: there is nothing to take")
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
'''

_ALL_AT = r'''
ALL, BELOW = object(), object()


def all_at(response, *path):
    """What a path selects in a JSON answer: one value, a list of several, or None."""
    try:
        found = [response.json()]
    except (ValueError, TypeError):
        return None
    for step in path:
        found = [inner for value in found for inner in step_into(value, step)]
    return found if len(found) > 1 else found[0] if found else None


def step_into(value, step):
    """ALL: what is in `value`; BELOW: it and all below it; else what has that name."""
    inside = list(value.values()) if isinstance(value, dict) else value
    inside = inside if isinstance(inside, list) else []
    if step is ALL:
        return inside
    if step is BELOW:
        return [value, *(each for inner in inside for each in step_into(inner, BELOW))]
    if isinstance(step, slice):
        return value[step] if isinstance(value, list) else []
    try:
        return [value[step]] if isinstance(value, (dict, list)) else []
    except (LookupError, TypeError):
        return []
'''

_IN_XML = r'''
def in_xml(response, path, take=""):
    """What a path selects in an XML answer: one text, a list of several, or None."""
    data, names, top = response.content or b"", {}, ElementTree.Element("document")
    if b"<!ENTITY" in data.upper():  # expanding them can fill any memory
        return None
    try:
        for _, found in ElementTree.iterparse(io.BytesIO(data), events=("start-ns", "start")):
            if isinstance(found, tuple):
                names.setdefault(*found)
            elif not len(top):
                top.append(found)
        default = f"{{{names.pop('', '')}}}"  # it counts for the names without a prefix
        for each in top.iter():
            each.tag = each.tag.removeprefix(default)
        elements = top.findall(path, names)
    except SyntaxError:
        return None
    if take == "text()":
        found = [text for each in elements for text in (each.text, *(inner.tail for inner in each))]
        found = [text for text in found if text]
    elif take:
        found = [each.get(take[1:]) for each in elements if take[1:] in each.keys()]
    else:
        found = ["".join(each.itertext()) for each in elements]
    return found if len(found) > 1 else found[0] if found else None
'''

_FIRST_MATCH = r'''
def first_match(response, pattern):
    """The first group of what a pattern finds in an answer, or all of it, or None."""
    found = re.search(pattern, response.text or "")
    return found and found[1 if found.re.groups else 0]
'''

_ROWS_OF = r'''
def rows_of(path):
    """The rows of a CSV file with a line of names, or of a JSON list of objects, all as text."""
    data = Path(path).read_bytes()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    if text.lstrip()[:1] in ("[", "{"):
        found = json.loads(text)
        rows = found if isinstance(found, list) else [found]
        return [{name: text_of(value) for name, value in row.items()} for row in rows]
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    lines = csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True)
    names, *rows = [[cell.strip() for cell in line] for line in lines if any(line)]
    return [dict(zip(names, row)) for row in rows]


def text_of(value):
    """A value of JSON as a variable holds it."""
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@events.init.add_listener
def begin_elsewhere(environment, **_more):
    """Let each worker begin at another row, however many there are."""
    index = max(0, getattr(environment.runner, "worker_index", 0))
    skipped = int(index * 0.618 * len(DATA)) % len(DATA)
    next(itertools.islice(ROWS, skipped, skipped), None)
'''

FUNCTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        name: tuple(text.strip().split("\n"))
        for name, text in {
            "value_at": _VALUE_AT,
            "number": _NUMBER,
            "expect": _EXPECT,
            "as_text": _AS_TEXT,
            "all_at": _ALL_AT,
            "in_xml": _IN_XML,
            "first_match": _FIRST_MATCH,
            "rows_of": _ROWS_OF,
        }.items()
    }
)
"""The lines of each by its name, in the order in which they stand."""

MODULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "as_text": ("json",),
        "in_xml": ("io",),
        "first_match": ("re",),
        "rows_of": ("csv", "io", "itertools", "json"),
    }
)
"""What the functions import, but for what is imported by name."""
