"""Given to Locust beside the locustfile: tells PostGUI the figures, and ends with PostGUI.

Each message is a line of standard output, `@postgui ` and JSON. Standard input is the other way: a line
asks to stop, and its end means that nobody is there any more.
"""

import json
import os
import sys
import time

import gevent
from gevent.os import tp_read
from locust import events, runners

MARK = "@postgui "
EVERY_S = 1.0
ALONE_S = 3.0
STOPPING_S = 10.0
MOST_LIVE = 200  # requests whose counts are told while it goes on

environments = []  # the one of Locust, once there is one

runners.WORKER_REPORT_INTERVAL = EVERY_S
if patience := os.environ.get("POSTGUI_MASTER_WITHIN_S"):  # a worker of a master elsewhere
    runners.CONNECT_TIMEOUT = min(runners.CONNECT_TIMEOUT, float(patience))
    runners.CONNECT_RETRY_COUNT = round(float(patience) / runners.CONNECT_TIMEOUT) - 1


@events.init.add_listener
def begin(environment, **_more):
    environments.append(environment)
    # The loop's clock stands still while the programs load: Locust's run time would begin with the process.
    gevent.get_hub().loop.update_now()
    if isinstance(environment.runner, runners.WorkerRunner):
        say({"kind": "connected"})
    if not isinstance(environment.runner, runners.WorkerRunner):
        gevent.spawn(tell_always, environment)


@events.quit.add_listener
def finish(exit_code, **_more):
    sys.stdout.flush()


@events.quitting.add_listener
def tell_all(environment, **_more):
    if isinstance(environment.runner, runners.WorkerRunner):
        return
    stats = environment.stats
    say(
        {
            "kind": "end",
            **counted(stats),
            "failures": [
                {
                    "method": each.method,
                    "name": each.name,
                    "reason": str(each.error),
                    "count": each.occurrences,
                }
                for each in stats.errors.values()
            ],
            "faults": [
                {"reason": str(each["msg"]), "count": each["count"]}
                for each in environment.runner.exceptions.values()
            ],
        }
    )


def tell_always(environment):
    while environment.runner.state not in (runners.STATE_SPAWNING, runners.STATE_RUNNING):
        gevent.sleep(0.05)
    began = last = time.monotonic()
    before = (0, 0)
    while True:
        gevent.sleep(EVERY_S)
        runner, total, now = environment.runner, environment.stats.total, time.monotonic()
        counts = (total.num_requests, total.num_failures)
        # Locust's own rate is that of two seconds ago.
        rates = [max(0, count - old) / (now - last) for count, old in zip(counts, before, strict=True)]
        say({"kind": "figures", "elapsed_s": now - began, **figures(runner, total, rates)})
        if len(environment.stats.entries) <= MOST_LIVE:
            say({"kind": "counts", **counted(environment.stats)})
        before, last = counts, now


def figures(runner, total, rates):
    def lately(share):
        try:
            return total.get_current_response_time_percentile(share)
        except ValueError:
            return None

    return {
        "users": runner.user_count,
        "requests": total.num_requests,
        "failures": total.num_failures,
        "rate": rates[0],
        "failure_rate": rates[1],
        "p50_ms": lately(0.5),
        "p95_ms": lately(0.95),
        "p99_ms": lately(0.99),
    }


def counted(stats):
    return {"total": entry(stats.total), "entries": [entry(each) for each in stats.entries.values()]}


def entry(stats):
    return {
        "method": stats.method or "",
        "name": stats.name,
        "requests": stats.num_requests,
        "failures": stats.num_failures,
        "rate": stats.total_rps,
        "mean_ms": stats.avg_response_time,
        "least_ms": stats.min_response_time or 0,
        "most_ms": stats.max_response_time or 0,
        "p50_ms": stats.get_response_time_percentile(0.5) or 0,
        "p95_ms": stats.get_response_time_percentile(0.95) or 0,
        "p99_ms": stats.get_response_time_percentile(0.99) or 0,
    }


def obey():
    """In a thread of gevent's pool: nothing that others wait for is held up."""
    asked = tp_read(0, 100)
    runner = environments[0].runner if environments else None
    if runner is not None and runner.state != runners.STATE_INIT:
        runner.quit()
        gevent.sleep(STOPPING_S if asked else ALONE_S)
    os._exit(0 if asked else 1)


def say(message):
    sys.stdout.write(MARK + json.dumps(message) + "\n")
    sys.stdout.flush()


gevent.spawn(obey)  # now: a worker waits for its master before there is any environment
