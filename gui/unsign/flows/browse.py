"""See all signatures of an account."""

from datetime import datetime

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.catalogue import Catalogue
from unsign.domain.outcome import Step
from unsign.domain.snapshot import ListedSignatures, Listing
from unsign.domain.template import ListedTemplates, Template
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
        account = operation.account
        signatures = await operation.send(Activity.LOOKING_UP, lambda token: self._service.signatures(account, token))
        templates: ListedTemplates | problems.Problem
        try:
            templates = await operation.send(Activity.LOOKING_UP, lambda token: self._service.templates(account, token))
        except CANCELLED:
            raise
        except problems.Problem as problem:
            templates = problem
        now = operation.clock.now()
        return await compute(_catalogue, account, signatures, templates, self._view.shown(), now)


def _catalogue(
    account: AccountRef,
    signatures: ListedSignatures,
    templates: ListedTemplates | problems.Problem,
    before: Catalogue | None,
    at: datetime,
) -> Catalogue:
    use: dict[str, tuple[Template, ...]] | None = None
    trouble: problems.Problem | None
    if isinstance(templates, problems.Problem):
        trouble = templates
    else:
        users: dict[str, list[Template]] = {}
        for template in templates.rows:
            if template.signature_id:
                users.setdefault(template.signature_id, []).append(template)
        use, trouble = {digits: tuple(found) for digits, found in users.items()}, templates.problem
    listing = Listing(account, signatures.rows, use, at, trouble, signatures.unreadable, signatures.problem)
    return Catalogue(listing, before)
