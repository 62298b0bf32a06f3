"""What the tree tells of a run is what the run then reads."""

from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.services.collection_tree import TreeReader
from postgui.services.run.plan import list_requests, plan_run

REQUEST = """\
info:
  name: {name}
  type: http
  seq: {seq}
  tags:
    - {tag}
http:
  method: {method}
  url: http://x.test
"""


@pytest.fixture
def api(tmp_path: Path) -> Path:
    (tmp_path / "Users" / "Old").mkdir(parents=True)
    (tmp_path / "opencollection.yml").write_text("info:\n  name: Api\n", encoding="utf-8")
    (tmp_path / "Users" / "folder.yml").write_text(
        "info:\n  name: People\n  type: folder\n  tags:\n    - users\n", encoding="utf-8"
    )
    places = ("Users/Get.yml", "Users/Old/Put.yml", "Ping.yml")
    for seq, (place, method) in enumerate(zip(places, ("GET", "PUT", "HEAD"), strict=True), start=1):
        name = Path(place).stem
        text = REQUEST.format(name=name, seq=seq, tag=name.lower(), method=method)
        (tmp_path / place).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("known", [True, False], ids=["opened", "not opened"])
@pytest.mark.parametrize("places", [(".",), ("Users",), ("Users/Old/Put.yml",), ("Ping.yml", "Users/Old")])
def test_the_list_has_what_the_plan_has(api: Path, places: tuple[str, ...], known: bool) -> None:
    paths = [api / place for place in places]
    roots = [TreeReader().folder(api)] if known else []
    wanted = [(each.path, each.place, each.request.method, each.tags) for each in plan_run(paths)]
    found = [(each.path, each.place, each.method, each.tags) for each in list_requests(paths, roots)]
    assert found == wanted
    assert found


def test_why_nothing_can_be_run_is_told(api: Path) -> None:
    (api / "Ping.yml").write_text("info: [", encoding="utf-8")
    with pytest.raises(ProblemError) as broken:
        list_requests([api], ())
    assert broken.value.problem.kind == "broken-file"
    with pytest.raises(ProblemError) as gone:
        list_requests([api / "Users" / "Gone.yml"], ())
    assert gone.value.problem.kind == "nothing-to-run"
