"""`folder.yml` and `opencollection.yml` <-> `Folder`: what everything below gets.

Changes go into the text in place, as those of requests do (see `postgui.formats.opencollection_write`).
What the schema has no place for is left out: the sidecar beside the file keeps it. Pure.
"""

from dataclasses import replace

from postgui.formats import yaml_edit, yaml_emit
from postgui.formats.opencollection_auth import auth_data, read_auth
from postgui.formats.opencollection_config import config_data, with_config
from postgui.formats.opencollection_entry import Entry, changed_list, pair_data, variable_data
from postgui.formats.opencollection_read import settings_of
from postgui.formats.opencollection_runtime import scripts_data, scripts_of
from postgui.formats.opencollection_value import description_of, items, pair_of, variable_of
from postgui.formats.yaml12 import Data, Node, compose
from postgui.model.collection import Author, Defaults, Folder

_TOP = ("opencollection", "info", "config", "items", "request", "docs")
_INFO = ("name", "summary", "version", "authors", "description", "type", "seq", "tags")
_REQUEST = ("headers", "metadata", "auth", "variables", "scripts", "settings")
_EMPTY = Node("scalar", "the file", 1, 0, 0, 0)


def no_auth(collection: bool) -> str:
    """The kind of auth that a file means by saying none."""
    return "none" if collection else "inherit"


def read_folder(text: str, *, name: str = "", collection: bool = False, where: str = "the file") -> Folder:
    """`folder.yml`, or `opencollection.yml` when `collection`; `name` is used when the file gives none.

    Raises:
        ProblemError: kind `broken-file`, with line and reason.
    """
    return folder_of(compose(text, where), name, collection)


def write_collection(name: str) -> str:
    """A new `opencollection.yml`."""
    return yaml_emit.document({"opencollection": "1.0.0", "info": {"name": name}})


def write_folder(name: str, *, seq: int | None = None) -> str:
    """A new `folder.yml`."""
    info: dict[str, Data] = {"name": name, "type": "folder"}
    if seq is not None:
        info["seq"] = seq
    return yaml_emit.document({"info": info})


def update_folder(
    text: str, folder: Folder, *, name: str = "", collection: bool = False, where: str = "the file"
) -> str:
    """`text` changed as little as possible so that it says `folder`.

    `name` is the name that it has when the file gives none.

    Raises:
        ProblemError: `text` can't be read.
    """
    root = compose(text, where)
    old = folder_of(root, name, collection)
    if old == folder:
        return text
    document = Entry(root, _TOP)
    _put_info(document, root.get("info"), folder, old, collection)
    if collection:
        document.part("config", config_data(root.get("config"), folder.defaults.settings))
    document.part("request", _request_data(root.get("request"), folder.defaults, collection))
    document.description(folder.docs, "docs")
    return yaml_edit.edit(text, document.data, where)


def folder_of(root: Node, name: str, collection: bool) -> Folder:
    """The folder that an already composed file, or an item of a bundle, tells of."""
    info, request = (root.get(key) or _EMPTY for key in ("info", "request"))
    settings = request.get("settings")
    own = settings_of(settings.get("http") if settings else None)
    defaults = Defaults(
        headers=tuple(map(pair_of, items(request.get("headers")))),
        auth=read_auth(request.get("auth"), no_auth(collection)),
        variables=tuple(map(variable_of, items(request.get("variables")))),
        settings=with_config(own, root.get("config")) if collection else own,
        scripts=scripts_of(request.get("scripts")),
    )
    folder = Folder(info.text_at("name") or name, defaults, description_of(root, "docs"))
    if collection:
        return replace(
            folder,
            description=info.text_at("summary"),
            version=info.text_at("version"),
            authors=tuple(map(_author_of, items(info.get("authors")))),
        )
    tags = tuple(tag.text() for tag in items(info.get("tags")))
    return replace(folder, description=description_of(info), tags=tags)


def _put_info(document: Entry, node: Node | None, folder: Folder, old: Folder, collection: bool) -> None:
    """What a folder can't say (a version, authors), and a collection (tags), is the sidecar's."""
    info = Entry(node, _INFO)
    before = dict(info.data)
    if folder.name != old.name:
        info.text("name", folder.name)
    if collection:
        info.text("summary", folder.description, optional=True)
        info.text("version", folder.version, optional=True)
        authors = items(node.get("authors") if node else None)
        info.part("authors", changed_list(authors, _author_of, _author, folder.authors))
    else:
        info.description(folder.description)
        if folder.tags != old.tags:
            info.part("tags", list(folder.tags))
    if info.data != before:
        document.put("info", info.data)


def _author_of(node: Node) -> Author:
    return Author(node.text_at("name"), node.text_at("email"), node.text_at("url"))


def _author(node: Node | None, author: Author) -> Data:
    data = Entry(node, ("name", "email", "url"))
    data.text("name", author.name)
    data.text("email", author.email, optional=True)
    data.text("url", author.url, optional=True)
    return data.data


def _request_data(node: Node | None, defaults: Defaults, collection: bool) -> Data:
    request = Entry(node, _REQUEST)
    headers = items(node and node.get("headers"))
    request.part("headers", changed_list(headers, pair_of, pair_data, defaults.headers))
    request.put("auth", auth_data(node and node.get("auth"), defaults.auth, no_auth(collection)))
    variables = items(node and node.get("variables"))
    request.part("variables", changed_list(variables, variable_of, variable_data, defaults.variables))
    request.part("scripts", scripts_data(node.get("scripts") if node else None, defaults.scripts))
    from postgui.formats.opencollection_write import settings_data

    known = node.get("settings") if node else None
    settings = Entry(known, ("http", "graphql"))
    settings.part("http", settings_data(known.get("http") if known else None, defaults.settings))
    request.part("settings", settings.data)
    return request.data
