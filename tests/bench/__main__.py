"""`python -m tests.bench NAME [--quick]`: runs `run(quick)` of the module NAME of this package."""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence

import tests.bench


def names() -> list[str]:
    """The benchmarks: every module here but this one."""
    found = pkgutil.iter_modules(tests.bench.__path__)
    return [module.name for module in found if not module.ispkg and module.name != "__main__"]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("python -m tests.bench", description="Prints one JSON line a figure.")
    parser.add_argument("name", choices=names())
    parser.add_argument("--quick", action="store_true", help="fewer runs: a look, not a figure to quote")
    found = parser.parse_args(arguments)
    for figure in importlib.import_module(f"tests.bench.{found.name}").run(found.quick):
        print(figure.to_json(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
