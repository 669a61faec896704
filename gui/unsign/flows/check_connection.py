"""Find out what stands between here and the service."""

from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.problems import PauseAsked
from unsign.flows.lookup import CANCELLED
from unsign.flows.operation import Operations
from unsign.flows.ports import CheckDialogs, Examiner


class CheckConnection:
    """Examines the connection, and shows what that found, as often as the person wants."""

    def __init__(self, operations: Operations, service: Examiner, dialogs: CheckDialogs) -> None:
        """Take what it works with."""
        self._operations = operations
        self._service = service
        self._dialogs = dialogs

    async def check(self, account: AccountRef) -> None:
        """Check the connection with an account's key. Whoever closes what shows it cancels it."""
        view = self._dialogs.follow_check(account)
        operation = self._operations.begin(account, view)
        view.show_operation(operation)
        try:
            again = True
            while again:
                with operation.step():
                    view.show_checking()
                    report = await operation.send_once(
                        Activity.LOOKING_UP, lambda token: self._service.examine(account, token)
                    )
                view.show_examination(report)
                again = await view.wants_again()
        except (*CANCELLED, PauseAsked):
            return
        finally:
            view.dismiss()
