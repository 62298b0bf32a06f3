"""Environments -> OpenCollection 1.0 YAML: a file of `environments/`, or one inside `opencollection.yml`.

The value of a secret never goes into a file. Pure.
"""

from postgui.formats import yaml_edit, yaml_emit
from postgui.formats.opencollection_entry import Entry, changed_list, variable_data
from postgui.formats.opencollection_value import items, variable_of
from postgui.formats.yaml12 import Data, Node, compose
from postgui.model.collection import Environment
from postgui.model.request import Variable


def write_environment(environment: Environment) -> str:
    """A new file of `environments/`."""
    return yaml_emit.document(environment_data(None, environment))


def update_environment(text: str, environment: Environment, *, where: str = "the file") -> str:
    """An environment file changed as little as possible."""
    return yaml_edit.edit(text, environment_data(compose(text, where), environment), where)


def update_inline_environment(
    text: str, environment: Environment | None, *, name: str = "", where: str = "the file"
) -> str:
    """`opencollection.yml` with one of its own environments changed.

    Args:
        environment: What it becomes; None takes it away.
        name: The environment as the file names it; empty: as `environment` is named. One that is not
            there is put at the end.
    """
    root = compose(text, where)
    document, known = Entry(root), root.get("config")
    config = Entry(known)
    wanted = name or (environment.name if environment else "")
    nodes = items(known.get("environments") if known else None)
    found = any(node.text_at("name") == wanted for node in nodes)
    data: list[Data] = []
    for node in nodes:
        if node.text_at("name") != wanted:
            data.append(node.data())
        elif environment is not None:
            data.append(environment_data(node, environment))
    if not found and environment is not None:
        data.append(environment_data(None, environment))
    config.part("environments", data)
    document.part("config", config.data)
    return yaml_edit.edit(text, document.data, where)


def _environment_variable(node: Node | None, variable: Variable) -> Data:
    if not variable.secret:
        plain = variable_data(node, variable)
        if node is not None and variable_of(node).secret:
            return {key: value for key, value in plain.items() if key not in ("secret", "type")}
        return plain
    data = Entry(node, ("name", "secret"))
    data.text("name", variable.name)
    data.put("secret", True)
    known = variable_of(node) if node else None
    before = known if known and known.secret else None  # a plain one says its type within its value
    # A secret's value never goes into the file; one that stands there already is the keyring's to move.
    if before is None or before.value != variable.value:
        data.put("value", None)
    if (before.data_type if before else "") != variable.data_type:
        data.text("type", variable.data_type, optional=True)
    data.enabled(variable.enabled)
    data.description(variable.description)
    return data.data


def environment_data(node: Node | None, environment: Environment) -> dict[str, Data]:
    """The values of one environment, of which `node` is the present one."""
    data = Entry(node, ("name", "color", "description", "extends", "dotEnvFilePath", "variables"))
    data.text("name", environment.name)
    data.text("color", environment.color, optional=True)
    data.text("extends", environment.extends, optional=True)
    data.text("dotEnvFilePath", environment.dot_env, optional=True)
    nodes = items(node and node.get("variables"))
    data.part("variables", changed_list(nodes, variable_of, _environment_variable, environment.variables))
    return data.data
