"""Plain observers."""

from postgui.model.event import Event


def test_listeners_hear_in_order_and_can_leave_twice():
    event: Event[int] = Event()
    heard: list[tuple[str, int]] = []
    leave = event.connect(lambda value: heard.append(("a", value)))
    event.connect(lambda value: heard.append(("b", value)))
    event.emit(1)
    leave()
    leave()
    event.emit(2)
    assert heard == [("a", 1), ("b", 1), ("b", 2)]
    assert len(event) == 1


def test_a_listener_may_leave_while_called():
    event: Event[int] = Event()
    heard: list[int] = []

    def listen_once(value: int) -> None:
        heard.append(value)
        leave()

    leave = event.connect(listen_once)
    event.emit(1)
    event.emit(2)
    assert heard == [1]
