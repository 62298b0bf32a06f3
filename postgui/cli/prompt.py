"""Answers to `{{?Prompt}}` for the command line: given with --prompt, asked in a terminal, else an error."""

import asyncio
import getpass
import sys
from dataclasses import replace

from postgui.cli.terminal import printable
from postgui.model.problem import Problem, ProblemError
from postgui.model.variables import Prompt, looks_secret
from postgui.services.context import Context
from postgui.services.send_job import SendJob


async def with_answers(context: Context, job: SendJob) -> SendJob:
    """`job` with an answer to all it asks for.

    Raises:
        ProblemError: One has none, and there is no terminal to ask in.
    """
    given = dict(job.prompted)
    open_ones = [prompt for prompt in await context.composer.prompts(job) if prompt.label not in given]
    if not open_ones or job.allow_unresolved:
        return job
    if not _is_terminal():
        missing = [prompt.label for prompt in open_ones if prompt.default is None]
        if missing:
            raise ProblemError(_unanswered(missing))
        return job  # each answers itself
    for prompt in open_ones:
        given[prompt.label] = await asyncio.to_thread(_ask, prompt)
    return replace(job, prompted=tuple(given.items()))


def _is_terminal() -> bool:
    return bool(sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty())


def _ask(prompt: Prompt) -> str:
    """Blocks; standard output stays free for the answer's body."""
    default = f" [{printable(prompt.default)}]" if prompt.default else ""
    question = f"{printable(prompt.label)}{default}: "
    if looks_secret(prompt.label):
        answer = getpass.getpass(question)
    else:
        print(question, end="", file=sys.stderr, flush=True)
        answer = sys.stdin.readline().rstrip("\r\n")
    return answer or prompt.default or ""


def _unanswered(labels: list[str]) -> Problem:
    return Problem(
        "The request asks for " + ", ".join(labels),
        "There is no terminal to ask in, so nothing was sent.",
        " ".join(f"--prompt '{label}=VALUE'" for label in labels),
        "prompt",
    )
