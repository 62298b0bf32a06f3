"""Edits into a folder of the person's choice, when the data folder takes them no more. Blocks.

What comes out is a collection like any other: opening its folder brings the edits back.
"""

import time
from collections.abc import Iterable
from pathlib import Path

from postgui.model.collection import Folder
from postgui.model.request import Request
from postgui.services.collection_change import create_collection, create_folder
from postgui.services.stored_folder import load_folder, save_folder
from postgui.services.stored_request import create_request
from postgui.storage.file import disk_problem
from postgui.storage.file_name import free_name
from postgui.translation import tr

_SEQ_STEP = 1000


def rescue(place: Path, requests: Iterable[Request], folders: Iterable[Folder]) -> Path:
    """Write `requests`, and `folders` (settings) as sub-folders, into a new collection in `place`.

    Returns:
        The folder of the collection.

    Raises:
        ProblemError: The disk refuses here, too.
    """
    try:
        name = free_name(place, time.strftime("PostGUI edits %Y-%m-%d"), "")
    except OSError as error:
        raise disk_problem(error, tr("The edits could not be saved in {name}", name=place.name)) from error
    target = place / name
    create_collection(target, name)
    for number, request in enumerate(requests, start=1):
        create_request(target, request, number * _SEQ_STEP)
    for number, folder in enumerate(folders, start=1):
        path = create_folder(target, folder.name, number * _SEQ_STEP)
        save_folder(path, folder, load_folder(path).sha256)
    return target
