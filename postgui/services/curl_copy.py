"""A composed request as a curl command to copy: filled in, but secrets stay `{{names}}`."""

from pathlib import Path

from postgui.formats.curl.write import Written, write_curl
from postgui.services.composer import Composer
from postgui.services.send_job import SendJob


async def as_curl(composer: Composer, job: SendJob) -> Written:
    """The command for what `job` would send; nothing is sent, and no keyring unlocked.

    Raises:
        ProblemError: The environment does not exist, or a file above the request is broken.
    """
    request = await composer.readable(job)
    return write_curl(request, job.path.parent if job.path else job.collection or Path.cwd())
