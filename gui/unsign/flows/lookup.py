"""Look signatures up, and remember for this run of the program what was seen."""

from dataclasses import replace
from datetime import datetime

from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.problems import CancelledAfterSending, CancelledBeforeSending, Problem
from unsign.domain.signature import Signature, SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.operation import Operation
from unsign.flows.ports import Service

CANCELLED = (CancelledBeforeSending, CancelledAfterSending)
"""How a request ends that the person cancelled."""


class Lookup:
    """Fetches one signature and the templates that use it."""

    def __init__(self, service: Service) -> None:
        """Look up at `service`."""
        self._service = service
        self._last_seen: dict[tuple[str, str], SignatureSnapshot] = {}

    def seen(self, account: AccountRef, signature_id: SignatureId) -> SignatureSnapshot | None:
        """Return the last snapshot of a signature in this run of the program."""
        return self._last_seen.get((account.identity, signature_id.digits))

    async def see(self, operation: Operation, signature_id: SignatureId) -> SignatureSnapshot:
        """Fetch a signature, then the templates that use it.

        Raises:
            Problem: the signature couldn't be fetched, or the person cancelled. If only the templates couldn't,
                the snapshot says so.
        """
        signature = await self.fetch(operation, signature_id, Activity.LOOKING_UP)
        snapshot = SignatureSnapshot(operation.account, signature, None, None, operation.clock.now())
        try:
            listed = await operation.send(
                Activity.LOOKING_UP, lambda token: self._service.templates(operation.account, token)
            )
        except CANCELLED:
            raise
        except Problem as problem:
            snapshot = replace(snapshot, templates_problem=problem)
        else:
            users = tuple(t for t in listed.rows if t.signature_id == signature_id.digits)
            snapshot = replace(snapshot, templates=users, templates_problem=listed.problem)
        self._last_seen[operation.account.identity, signature_id.digits] = snapshot
        return snapshot

    async def fetch(
        self, operation: Operation, signature_id: SignatureId, activity: Activity, *, own_connection: bool = False
    ) -> Signature:
        """Fetch a signature alone. Raises Problem.

        own_connection: on a new connection that is used for nothing else
        """
        return await operation.send(
            activity,
            lambda token: self._service.signature(
                operation.account, signature_id, token, own_connection=own_connection
            ),
        )

    def note_found(self, account: AccountRef, signature: Signature, at: datetime) -> None:
        """Remember that a look-up after a deletion still found it: the next one that doesn't may say so."""
        before = self.seen(account, signature.id)
        snapshot = replace(before, at=at) if before else SignatureSnapshot(account, signature, None, None, at)
        self._last_seen[account.identity, signature.id.digits] = snapshot
