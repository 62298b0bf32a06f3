"""The session file."""

from postgui.storage.session import SessionState, read_session, write_session

_STATE = SessionState(
    tabs=("a" * 32, "/c/Create.yml"),
    active="/c/Create.yml",
    layout=(("splitter", "AAEC"), ("geometry", "")),
    environments=(("/c", "Local"),),
    collections=("/c",),
)


def test_a_session_comes_back(tmp_path):
    path = tmp_path / "workspaces" / "Default" / "session.json"
    write_session(path, _STATE)
    assert read_session(path) == (_STATE, None)


def test_no_file_is_an_empty_session(tmp_path):
    assert read_session(tmp_path / "session.json") == (SessionState(), None)


def test_a_damaged_session_is_set_aside(tmp_path):
    path = tmp_path / "session.json"
    path.write_bytes(b'{"tabs": 3}')
    state, problem = read_session(path)
    assert state == SessionState()
    assert problem is not None
    assert problem.kind == "session-damaged"
    (kept,) = tmp_path.glob("session.damaged-*.json")
    assert kept.read_bytes() == b'{"tabs": 3}'
    assert not path.exists()
