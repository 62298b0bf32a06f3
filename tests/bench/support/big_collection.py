"""A collection of ten thousand requests, as files: what the tree and saving are measured with."""

from pathlib import Path

IN_FOLDER = 100

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_BODY = """\
  body:
    type: json
    data: |-
      {{
        "id": {number},
        "name": "Thing number {number}",
        "tags": ["alpha", "beta", "gamma"]
      }}
"""


def write_collection(root: Path, requests: int) -> Path:
    """Folders of a hundred requests each below `root`; returns one request in the middle."""
    root.mkdir(parents=True)
    (root / "opencollection.yml").write_text("opencollection: '1.0.0'\ninfo:\n  name: Big\n")
    middle = root
    for number in range(requests):
        folder = root / f"Group {number // IN_FOLDER:03}"
        if number % IN_FOLDER == 0:
            folder.mkdir()
            (folder / "folder.yml").write_text(
                f"info:\n  name: Group {number // IN_FOLDER:03}\n  type: folder\n  seq: {number + 1000}\n"
            )
        path = folder / f"Request {number:05}.yml"
        path.write_text(_request(number))
        if number == requests // 2:
            middle = path
    return middle


def _request(number: int) -> str:
    method = _METHODS[number % len(_METHODS)]
    body = _BODY.format(number=number) if method in ("POST", "PUT", "PATCH") else ""
    return (
        f"info:\n  name: Request {number:05}\n  type: http\n  seq: {(number % IN_FOLDER + 1) * 1000}\n"
        f"http:\n  method: {method}\n  url: https://api.example.org/v1/things/{number}?page={number % 7}\n"
        "  headers:\n    - name: Accept\n      value: application/json\n"
        f"    - name: X-Trace\n      value: trace-{number}\n{body}"
        "  auth: inherit\n"
    )
