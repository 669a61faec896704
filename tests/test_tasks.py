"""Background work: held, stopped, awaited."""

import asyncio
import gc
import subprocess
import sys
import threading

import pytest

from unsign.tasks import SHORT_TURN, DaemonExecutor, Tasks, compute

SOON = 0.01
"""Seconds that a test waits for a limit to be over."""


async def for_ever() -> None:
    """Wait for what never comes."""
    await asyncio.Event().wait()


@pytest.fixture
def raised() -> list[BaseException]:
    """Give the place for what tasks raise."""
    return []


@pytest.fixture
async def tasks(raised: list[BaseException]) -> Tasks:
    """Give the keeper of tasks."""
    return Tasks(raised.append)


async def test_a_task_is_held_until_it_is_over(tasks: Tasks, raised: list[BaseException]) -> None:
    """Work that nobody else holds isn't collected in the middle."""
    go_on, done = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        await go_on.wait()
        done.set()

    name = tasks.spawn(work(), "look up 987654321").get_name()
    await asyncio.sleep(0)
    gc.collect()
    go_on.set()
    async with asyncio.timeout(5):
        await done.wait()
    assert name == "look up 987654321"
    assert raised == []


@pytest.mark.parametrize("error", [ValueError("broken"), TimeoutError(), BaseExceptionGroup("both", [KeyError("x")])])
async def test_what_a_task_raises_is_handed_on(tasks: Tasks, raised: list[BaseException], error: BaseException) -> None:
    """An exception that nobody awaits is told, once."""

    async def work() -> None:
        raise error

    await asyncio.wait([tasks.spawn(work(), "work")])
    await tasks.close()
    assert raised == [error]


async def test_a_cancellation_is_no_error(tasks: Tasks, raised: list[BaseException]) -> None:
    """A cancelled task tells nobody."""
    task = tasks.spawn(for_ever(), "wait")
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert raised == []


async def test_closing_waits_for_the_last_one(tasks: Tasks, raised: list[BaseException]) -> None:
    """Closing ends all that runs, awaits its cleaning up, and what that starts."""
    ended: list[str] = []

    async def late() -> None:
        try:
            await for_ever()
        finally:
            ended.append("late")

    async def work(name: str) -> None:
        try:
            await for_ever()
        finally:
            for _ in range(3):
                await asyncio.sleep(0)
            ended.append(name)
            tasks.spawn(late(), "late")

    for name in ("one", "two"):
        tasks.spawn(work(name), name)
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await tasks.close()
    # what was started so late may have been cancelled before its first step
    assert set(ended) - {"late"} == {"one", "two"}
    assert len(asyncio.all_tasks()) == 1
    assert raised == []


async def test_what_cleaning_up_raises_is_handed_on(tasks: Tasks, raised: list[BaseException]) -> None:
    """A task that fails while it is being closed isn't silent."""
    error = OSError("disk full")

    async def work() -> None:
        try:
            await for_ever()
        finally:
            raise error

    tasks.spawn(work(), "work")
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await tasks.close()
    assert raised == [error]


async def test_nothing_begins_after_the_closing(tasks: Tasks, raised: list[BaseException]) -> None:
    """A timer or the window's last event may still want something."""
    begun: list[bool] = []

    async def work() -> None:
        begun.append(True)

    await tasks.close()
    await asyncio.wait([tasks.spawn(work(), "too late")])
    assert begun == []
    assert raised == []


async def test_closing_without_tasks_is_over_at_once(tasks: Tasks) -> None:
    """Nothing to wait for; and it may be done twice."""
    await tasks.close()
    await tasks.close()


async def test_a_call_runs_in_a_daemon_thread_of_its_own() -> None:
    """The result comes back to the loop; the thread is named after the call and keeps nobody alive."""

    def where(*, seen: bool) -> tuple[threading.Thread, bool]:
        return threading.current_thread(), seen

    future = DaemonExecutor().submit(where, seen=True)
    thread, seen = await asyncio.wrap_future(future)
    assert seen
    assert thread is not threading.main_thread()
    assert thread.daemon
    assert thread.name == "unsign-where"


async def test_calls_run_side_by_side() -> None:
    """Three calls that wait for one another all come to their end."""
    barrier = threading.Barrier(3, timeout=5)
    loop, executor = asyncio.get_running_loop(), DaemonExecutor()
    results = await asyncio.gather(*(loop.run_in_executor(executor, barrier.wait) for _ in range(3)))
    assert sorted(results) == [0, 1, 2]


@pytest.mark.parametrize("error", [ValueError("broken"), SystemExit(3), KeyboardInterrupt()])
def test_what_a_call_raises_belongs_to_the_one_who_waits(error: BaseException) -> None:
    """Whatever it is, it ends no thread noisily."""

    def call() -> None:
        raise error

    assert DaemonExecutor().submit(call).exception(timeout=5) is error


def test_a_hung_call_doesnt_keep_the_program_alive() -> None:
    """A closed program ends, whatever its threads wait for."""
    code = (
        "import asyncio, threading\n"
        "from unsign.tasks import DaemonExecutor\n"
        "started = threading.Event()\n"
        "def hang():\n"
        "    started.set()\n"
        "    threading.Event().wait()\n"
        "async def main():\n"
        "    asyncio.get_running_loop().run_in_executor(DaemonExecutor(), hang)\n"
        "    await asyncio.sleep(0)\n"
        "asyncio.run(main())\n"
        "started.wait()\n"
        "print('over')\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "over\n", "")


async def test_computing_leaves_the_interpreters_turns_as_they_were() -> None:
    """Two that overlap shorten them once, whoever ends first; so does one that breaks."""
    turns = sys.getswitchinterval()
    go_on, seen = [threading.Event(), threading.Event()], []

    def work(it: threading.Event) -> float:
        it.wait(5)
        return sys.getswitchinterval()

    running = [asyncio.create_task(compute(work, it)) for it in go_on]
    for it, task in zip(reversed(go_on), reversed(running), strict=True):
        it.set()
        seen.append(await task)
    with pytest.raises(ZeroDivisionError):
        await compute(divmod, 1, 0)
    assert seen == pytest.approx([SHORT_TURN, SHORT_TURN])
    assert sys.getswitchinterval() == turns
