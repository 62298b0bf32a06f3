"""Asks services what sending a draft would put on the wire; nothing is sent."""

from dataclasses import replace

from postgui.model.problem import ProblemError
from postgui.services.composer import Composer, UnresolvedError
from postgui.services.send_job import SendJob
from postgui.ui.request.outgoing_text import Preview


async def look_ahead(composer: Composer, job: SendJob) -> Preview:
    """What would be sent; with variables that have no value standing as typed, where that is possible."""
    unresolved = ""
    try:
        found = await composer.preview(job)
    except UnresolvedError as error:
        unresolved = error.listed
        try:
            found = await composer.preview(replace(job, allow_unresolved=True))
        except ProblemError:
            return Preview(job.request, problem=error.problem)
    except ProblemError as error:
        return Preview(job.request, problem=error.problem)
    return Preview(job.request, found.outgoing, found.secrets, unresolved=unresolved)
