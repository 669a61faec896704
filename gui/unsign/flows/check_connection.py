"""Find out what stands between here and the service."""

from unsign.domain.account import Account
from unsign.flows.deleting import STOPPED
from unsign.flows.ports import CheckDialogs, Examiner
from unsign.tasks import CancelToken


class CheckConnection:
    """Examines the connection, and shows what that found, as often as the person wants."""

    def __init__(self, service: Examiner, dialogs: CheckDialogs) -> None:
        """Take what it works with."""
        self._service = service
        self._dialogs = dialogs
        self._stop = CancelToken()

    def stop(self) -> None:
        """End the check: the person pressed Cancel, or closed what shows it."""
        self._stop.ask()

    async def check(self, account: Account) -> None:
        """Check the connection with an account's key."""
        self._stop = CancelToken()
        view = self._dialogs.follow_check(account, self.stop)
        try:
            again = True
            while again:
                view.show_checking()
                view.show_examination(await self._service.examine(account, self._stop))
                again = await view.wants_again()
        except STOPPED:
            return
        finally:
            view.dismiss()
