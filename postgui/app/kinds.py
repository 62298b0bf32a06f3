"""`postgui --kinds`: what this build has, for comparing a packaged program with its source."""

import json

from postgui.formats.code_kind import code_kinds
from postgui.formats.exporter_kind import exporter_kinds
from postgui.formats.importer_kind import importer_kinds
from postgui.net.auth_kind import auth_kinds
from postgui.net.body_kind import body_kinds
from postgui.services.dynamic_kind import dynamic_groups
from postgui.ui.viewer import viewers


def kinds() -> dict[str, list[str]]:
    """The ids of every kind, in the order in which the window shows them."""
    return {
        "auth": list(auth_kinds()),
        "body": list(body_kinds()),
        "code": list(code_kinds()),
        "dynamic": list(dynamic_groups()),
        "exporter": list(exporter_kinds()),
        "importer": list(importer_kinds()),
        "viewer": list(viewers()),
    }


def print_kinds() -> int:
    """Print them as one JSON object; returns the exit status."""
    print(json.dumps(kinds(), indent=2))  # noqa: T201
    return 0
