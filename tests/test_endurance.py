"""That the harness of `make endurance` sees what is wrong; and the program, ended a few times."""

import signal
import sys

import pytest

from tests.endurance import child, small_disk, stand_in
from tests.endurance.rounds import Trial, run

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it forks, which works on Linux")


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("no intent", "without an open intent on disk"),
        ("late intent", "without an open intent on disk"),
        ("claims deleted", "says deleted, and it's still there"),
        ("claims not deleted", "says not_deleted, and it's gone"),
        ("wrong answer", "says that HTTP 418 was answered, and it wasn't"),
        ("no look-up", "by a look-up, and none after the last request showed that"),
        ("never checks", "after the check"),
    ],
)
def test_a_planted_fault_is_found(fault: str, told: str) -> None:
    """Whatever moments chance chooses."""
    result = run(Trial(stand_in.main, times=2, seed=1, fault=fault, check_seconds=0.3))
    assert any(told in sentence for sentence in result.wrong.values()), result


@pytest.mark.parametrize(("copies", "fills_disk"), [(1, False), (2, False), (1, True)])
def test_without_a_fault_nothing_is_found(copies: int, fills_disk: bool) -> None:
    """And what was ended was ended in the middle of something."""
    try:
        result = run(Trial(stand_in.main, times=4, seed=1, copies=copies, fills_disk=fills_disk))
    except small_disk.Impossible as problem:
        pytest.skip(str(problem))
    assert not result.wrong
    assert result.counts["ended"] == 4 * copies
    assert result.counts["DELETEs that came in"] > 6
    assert result.counts["left without a known outcome"] > 0


@pytest.mark.parametrize(
    ("mode", "ended_by"), [("single", signal.SIGKILL), ("batch", signal.SIGKILL), ("single", signal.SIGTERM)]
)
def test_the_programs_journal_tells_the_truth(mode: str, ended_by: signal.Signals) -> None:
    """A few ends of what `make endurance` does hundreds of times."""
    result = run(Trial(child.main, times=2, seed=6, mode=mode, ended_by=ended_by))
    assert result.counts["DELETEs that came in"] > 0
    assert not result.wrong
