"""See all signatures of an account."""

from datetime import UTC, datetime

from unsign.domain import problems
from unsign.domain.account import Account
from unsign.domain.catalogue import Catalogue
from unsign.domain.outcome import Step
from unsign.domain.snapshot import ListedSignatures, Listing
from unsign.domain.template import ListedTemplates, Template
from unsign.flows.deleting import STOPPED
from unsign.flows.ports import Dialogs, ListView, Service
from unsign.tasks import CancelToken, compute


class Browse:
    """Loads the list of signatures, and how many templates use each."""

    def __init__(self, service: Service, dialogs: Dialogs, view: ListView) -> None:
        """Take what it works with."""
        self._service = service
        self._dialogs = dialogs
        self._view = view
        self._stop = CancelToken()

    def stop(self) -> None:
        """End the loading: the person pressed Cancel."""
        self._stop.ask()

    async def load(self, account: Account) -> None:
        """Load, or load anew: what is shown stays until the new list is there."""
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            self._stop = CancelToken()
            self._view.show_loading(True)
            try:
                catalogue = await self._fetch(account)
            except STOPPED:
                return self._view.show_stopped()
            except problems.Problem as problem:
                trouble = problem
            else:
                return self._view.show_catalogue(catalogue)
            finally:
                self._view.show_loading(False)
            step = await self._dialogs.explain(account, None, trouble, None)
        return self._view.focus_on(step)

    async def _fetch(self, account: Account) -> Catalogue:
        signatures = await self._service.signatures(account, self._stop)
        templates: ListedTemplates | problems.Problem
        try:
            templates = await self._service.templates(account, self._stop)
        except STOPPED:
            raise
        except problems.Problem as problem:
            templates = problem
        return await compute(_catalogue, account, signatures, templates, self._view.shown())


def _catalogue(
    account: Account,
    signatures: ListedSignatures,
    templates: ListedTemplates | problems.Problem,
    before: Catalogue | None,
) -> Catalogue:
    use: dict[str, tuple[Template, ...]] | None = None
    trouble: problems.Problem | None
    if isinstance(templates, problems.Problem):
        trouble = templates
    else:
        carriers: dict[str, list[Template]] = {}
        for template in templates.rows:
            if template.signature_id:
                carriers.setdefault(template.signature_id, []).append(template)
        use, trouble = {digits: tuple(found) for digits, found in carriers.items()}, templates.problem
    listing = Listing(
        account, signatures.rows, use, datetime.now(UTC), trouble, signatures.unreadable, signatures.problem
    )
    return Catalogue(listing, before)
