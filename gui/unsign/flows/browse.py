"""See all signatures of an account."""

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.catalogue import Catalogue
from unsign.domain.outcome import Step
from unsign.flows.lists import read_listing
from unsign.flows.lookup import CANCELLED
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import Dialogs, ListView, Service
from unsign.tasks import compute


class Browse:
    """Loads the list of signatures, and how many templates use each."""

    def __init__(self, operations: Operations, service: Service, dialogs: Dialogs, view: ListView) -> None:
        """Take what it works with."""
        self._operations = operations
        self._service = service
        self._dialogs = dialogs
        self._view = view

    async def load(self, account: AccountRef) -> None:
        """Load, or load anew: what is shown stays until the new list is there."""
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            operation = self._operations.begin(account, self._view)
            self._view.show_loading(operation)
            try:
                with operation.step():
                    catalogue = await self._fetch(operation)
            except CANCELLED:
                return self._view.show_stopped()
            except problems.Problem as problem:
                trouble = problem
            else:
                return self._view.show_catalogue(catalogue)
            finally:
                self._view.show_loading(None)
            step = await self._dialogs.explain(account, None, trouble, None)
        return self._view.focus_on(step)

    async def _fetch(self, operation: Operation) -> Catalogue:
        listing = await read_listing(operation, self._service)
        return await compute(Catalogue, listing, self._view.shown())
