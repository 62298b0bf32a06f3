"""What PostGUI makes of a collection, in the form that is compared with what another program makes of it."""

import asyncio
import re
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postgui.model.run import RunOptions
from postgui.services.context import Context
from postgui.services.import_source import path_source
from postgui.services.run.plan import plan_run

_MADE_UP = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+")
CORPORA = Path(__file__).parents[3] / "shared" / "corpora"


@dataclass(frozen=True)
class Outcome:
    """One request of a run: the status (None: it was not sent), the tests, whether a script broke down."""

    name: str
    status: int | None
    tests: tuple[tuple[str, bool], ...] = ()
    broken: bool = False


def alike(tests: Any) -> tuple[tuple[str, bool], ...]:
    """Titles and results, without what is made up anew each time: numbers and UUIDs."""
    return tuple(sorted((_MADE_UP.sub("#", str(title)), bool(passed)) for title, passed in tests))


async def imported(context: Context, source: Path, target: Path) -> None:
    """Make a collection in `target` of the file or folder `source`, or add an environment to it."""
    job = await context.imports.read(lambda: path_source(source))
    await context.imports.write(job, target)


async def outcomes(
    context: Context, root: Path, environment: str = "", rows: tuple[Mapping[str, Any], ...] = ()
) -> list[Outcome]:
    """Run all of the collection at `root`."""
    plan = await asyncio.to_thread(plan_run, [root])
    options = RunOptions(environment=environment, rows=rows, allow_unresolved=True)
    found: list[Outcome] = []
    async with aclosing(context.runner().run(plan, options)) as results:
        async for result in results:
            broken = [
                each for each in result.checks if each.kind == "test" and each.name.startswith("script")
            ]
            tests = [(each.name, each.passed) for each in result.checks if each not in broken]
            found.append(Outcome(result.place, result.status, alike(tests), bool(broken)))
    return found
