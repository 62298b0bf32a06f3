"""Which connections are used again, kept, and let go."""

import asyncio

from tests.support.nasty_behaviour import OK
from tests.support.proxies import listening
from tests.support.waiting import until


async def test_requests_at_one_time_get_a_connection_each_and_twenty_are_kept(sender, nasty):
    capture = nasty.capture(hold=True)
    sends = [asyncio.create_task(sender.get(capture.url)) for _ in range(30)]
    await until(lambda: len(capture.requests) == 30, what="all requests")
    assert capture.connections == 30
    capture.release()
    assert all(exchange.problem is None for exchange in await asyncio.gather(*sends))
    await until(lambda: capture.disconnects == 10, what="ten connections to be closed")
    again = await asyncio.gather(*(sender.get(capture.url) for _ in range(20)))
    assert all(exchange.peer.reused for exchange in again)
    assert capture.connections == 30
    await sender.pool.close()
    await until(lambda: capture.disconnects == 30, what="all connections to be closed")


async def test_a_connection_that_the_server_closed_is_not_used_again(sender):
    served = 0
    closed = asyncio.Event()

    async def once(reader, writer):
        nonlocal served
        served += 1
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        closed.set()

    async with listening(once) as port:
        for _ in range(3):
            closed.clear()
            exchange = await sender.get(f"http://127.0.0.1:{port}/")
            assert exchange.problem is None
            assert not exchange.peer.reused
            await closed.wait()
    assert served == 3


async def test_a_connection_that_failed_does_not_stand_in_the_way_of_the_next(sender):
    served = 0

    async def second_time(reader, writer):
        nonlocal served
        served += 1
        await reader.readuntil(b"\r\n\r\n")
        while served > 1:
            writer.write(OK)
            await reader.readuntil(b"\r\n\r\n")

    async with listening(second_time) as port:
        url = f"http://127.0.0.1:{port}/"
        problems = [(await sender.get(url, retries=0)).problem for _ in range(3)]
    assert [problem is None for problem in problems] == [False, True, True]
    assert served == 2
