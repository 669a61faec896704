"""An account's lists of signatures and templates, read together; for a batch, read anew once they're too old."""

from datetime import datetime

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.signature import Signature, SignatureId
from unsign.domain.snapshot import ListedSignatures, Listing
from unsign.domain.template import ListedTemplates, Template
from unsign.flows.gate import FRESH_SECONDS, Seen
from unsign.flows.lookup import CANCELLED, Lookup
from unsign.flows.operation import Operation
from unsign.flows.ports import Service
from unsign.tasks import compute


async def read_listing(operation: Operation, service: Service) -> Listing:
    """Read both lists. Raises Problem; one met by the list of templates is in the result instead."""
    account = operation.account
    signatures = await operation.send(Activity.LOOKING_UP, lambda token: service.signatures(account, token))
    templates: ListedTemplates | problems.Problem
    try:
        templates = await operation.send(Activity.LOOKING_UP, lambda token: service.templates(account, token))
    except CANCELLED:
        raise
    except problems.Problem as problem:
        templates = problem
    return await compute(_listing, account, signatures, templates, operation.clock.now())


class FreshLists:
    """Looks signatures up in one pair of lists instead of one by one."""

    def __init__(self, operation: Operation, service: Service, lookup: Lookup) -> None:
        """Read nothing yet."""
        self._operation = operation
        self._service = service
        self._lookup = lookup
        self._listing: Listing | None = None
        self._rows: dict[str, Signature] = {}
        self._asked_at = 0.0

    async def see(self, signature_id: SignatureId) -> Seen:
        """Return what the lists show of a signature; one that they don't show is looked up by itself.

        Raises Problem.
        """
        clock = self._operation.clock
        if self._listing is None or not 0 <= clock.monotonic() - self._asked_at < FRESH_SECONDS:
            asked_at = clock.monotonic()
            self._listing = await read_listing(self._operation, self._service)
            self._rows = await compute(_by_digits, self._listing.signatures)
            self._asked_at = asked_at
        found = self._rows.get(signature_id.digits)
        if found is not None:
            return Seen(self._listing.sighting(found), self._asked_at)
        asked_at = clock.monotonic()
        return Seen(await self._lookup.see(self._operation, signature_id), asked_at)


def _by_digits(signatures: tuple[Signature, ...]) -> dict[str, Signature]:
    return {it.id.digits: it for it in signatures}


def _listing(
    account: AccountRef,
    signatures: ListedSignatures,
    templates: ListedTemplates | problems.Problem,
    at: datetime,
) -> Listing:
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
    return Listing(account, signatures.rows, use, at, trouble, signatures.unreadable, signatures.problem)
