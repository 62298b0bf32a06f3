"""A process that opens a JSON file as a tree, or parses it, and says how long that took."""

import json
import resource
import sys
from pathlib import Path
from time import perf_counter

_KB_PER_MB = 1024


def main(way: str, path: Path) -> None:
    print(json.dumps(measure_tree(path) if way == "tree" else measure_orjson(path)))


def measure_tree(path: Path) -> dict[str, float]:
    """The index is made before, as the viewer has it when the tree is opened."""
    from postgui.documents.job import IndexJob
    from postgui.documents.json_pretty import PrettyJson, json_index
    from postgui.documents.json_tree import JsonTree
    from postgui.documents.source import FileSource

    index = json_index()
    for marks in IndexJob(path, "json", "utf-8", path.stat().st_size, finished=True).parts(
        lambda _: (0, True)
    ):
        index.extend(marks)
    warm = JsonTree(PrettyJson(FileSource(path), "utf-8", index))
    if (root := warm.root()) is None or not warm.children(root, 0, 10):
        raise RuntimeError("the tree is empty")
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tree = JsonTree(PrettyJson(FileSource(path), "utf-8", index))
    began = perf_counter()
    found = tree.children(root, 0, 200)
    first_s = perf_counter() - began
    began = perf_counter()
    count = tree.count(root)
    all_s = perf_counter() - began
    if len(found) != 200 or count < 200:
        raise RuntimeError(f"{len(found)} of {count} children")
    growth_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb
    return {"first_ms": first_s * 1000, "all_s": all_s, "memory_mb": growth_kb / _KB_PER_MB}


def measure_orjson(path: Path) -> dict[str, float]:
    """All of it as Python values, the file being read before."""
    import orjson

    data = path.read_bytes()
    began = perf_counter()
    value = orjson.loads(data)
    took_s = perf_counter() - began
    if len(value) < 200:
        raise RuntimeError("the array is too short")
    return {"all_s": took_s}


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
