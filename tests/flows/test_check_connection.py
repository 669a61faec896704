"""The connection check as a flow: what is shown when, and what ends it."""

from collections.abc import Callable  # noqa: TC003 - a variable in a function body

from tests.wording import ACCOUNT, exchange
from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.connection_report import ConnectionReport, RouteKind
from unsign.domain.pause import Pause
from unsign.flows.cancelling import CancelToken
from unsign.flows.check_connection import CheckConnection
from unsign.flows.clock import SystemClock
from unsign.flows.operation import Operation, Operations
from unsign.flows.session import Session


class Stage:
    """The service, the dialogs and the dialog in one: it writes down what happens."""

    def __init__(self, *wishes: bool) -> None:
        """Want another check for each True in `wishes`."""
        self.said: list[str] = []
        self.during: Callable[[], None] = lambda: None
        self._wishes = list(wishes)

    async def examine(self, account: AccountRef, token: CancelToken) -> ConnectionReport:
        """Examine."""
        self.said.append("examine")
        self.during()
        if token.cancelled:
            raise problems.CancelledAfterSending(exchange())
        return ConnectionReport(account, "host", exchange().at, RouteKind.NONE_SET, exchange())

    def follow_check(self, account: AccountRef) -> "Stage":
        """Open."""
        return self

    def show_operation(self, operation: Operation) -> None:
        """Know what closing cancels."""
        self.close = operation.cancel

    def show_activity(self, activity: Activity | None) -> None:
        """Show nothing."""

    def show_pause(self, pause: Pause | None) -> None:
        """Note it."""
        self.said.append("pause" if pause else "no pause")

    def show_checking(self) -> None:
        """Show."""
        self.said.append("checking")

    def show_examination(self, examination: ConnectionReport) -> None:
        """Show."""
        self.said.append("found")

    async def wants_again(self) -> bool:
        """Answer."""
        return self._wishes.pop(0)

    def dismiss(self) -> None:
        """End."""
        self.said.append("gone")


async def test_again_until_it_is_enough() -> None:
    """Each check is shown while it is under way and when it is over."""
    stage = Stage(True, False)
    await CheckConnection(Operations(Session(), SystemClock()), stage, stage).check(ACCOUNT)
    assert stage.said == ["checking", "examine", "found"] * 2 + ["gone"]


async def test_closing_ends_it() -> None:
    """Nothing is shown after that, and the next check is a new one."""
    stage = Stage(False)
    checking = CheckConnection(Operations(Session(), SystemClock()), stage, stage)
    stage.during = lambda: stage.close()  # noqa: PLW0108 - there is no dialog to close before the check
    await checking.check(ACCOUNT)
    assert stage.said == ["checking", "examine", "gone"]
    stage.during = lambda: None
    await checking.check(ACCOUNT)
    assert stage.said[-2:] == ["found", "gone"]
