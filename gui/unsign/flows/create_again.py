"""The way back: create a signature again from what was kept of it."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import datetime, timedelta

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.backup import Backup
from unsign.domain.creation import Created, Creation
from unsign.domain.outcome import Step
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.flows.cancelling import CancelToken
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import CreationDialogs, Service, View

CLOCKS_DIFFER = timedelta(minutes=10)
"""By how much the service's clock may be behind this computer's."""


class CreateAgain:
    """Asks for the name, creates, makes sure, and says honestly what it is: a new ID and a new review."""

    def __init__(self, operations: Operations, service: Service, dialogs: CreationDialogs, view: View) -> None:
        """Take what it works with."""
        self._service = service
        self._operations = operations
        self._dialogs = dialogs
        self._view = view

    async def create(self, account: AccountRef, kept: Backup) -> bool:
        """Create a signature with the name of `kept`, or with the one that the person gives it.

        Returns whether one may have come into being.
        """
        operation = self._operations.begin(account, self._view)
        self._view.show_operation(operation)
        name: str | None = kept.name
        created = False
        while name is not None:
            name = await self._dialogs.ask_name(account, kept, name)
            if name is None or not await self._dialogs.confirm_creation(account, name):
                return created
            if not self._view.is_in_use(account):
                # its secret was forgotten, or another account came into use, over the open question
                self._view.show_stopped()
                return created
            creation = await self._create(operation, Creation(Created.NOT_SURE, account, name, kept))
            created |= creation.verdict is not Created.NOT_CREATED
            step = await self._dialogs.tell_creation(creation)
            while step is Step.LOOK_AGAIN:
                creation = await self._make_sure(operation, creation)
                created |= creation.verdict is not Created.NOT_CREATED
                step = await self._dialogs.tell_creation(creation)
            if step is not Step.TRY_AGAIN:
                self._view.focus_on(step)
                break
        return created

    async def _create(self, operation: Operation, creation: Creation) -> Creation:
        asked_at = operation.clock.now()
        creation = replace(creation, asked_at=asked_at)
        sent = 0

        def request(token: CancelToken) -> Awaitable[SignatureId]:
            nonlocal sent
            sent += 1
            return self._service.create_signature(creation.account, creation.name, token)

        try:
            with operation.step():
                made = await operation.send(Activity.CREATING, request)
        except (problems.NotSent, problems.Refusal) as problem:
            # an earlier one was answered with a pause, which proves nothing: the name may be taken by what it created
            if sent > 1:
                return await self._make_sure(operation, replace(creation, problem=problem))
            return replace(creation, verdict=Created.NOT_CREATED, problem=problem)
        except problems.Problem as problem:
            return await self._make_sure(operation, replace(creation, problem=problem))
        return replace(creation, verdict=Created.CREATED, id=made)

    async def _make_sure(self, operation: Operation, creation: Creation) -> Creation:
        """Look up whether the name is in the list now, after a POST whose answer proves nothing."""
        try:
            with operation.step():
                listed = await operation.send(
                    Activity.CHECKING, lambda token: self._service.signatures(creation.account, token)
                )
        except problems.Problem as problem:
            return replace(creation, verdict=Created.NOT_SURE, look_problem=problem, looked=False)
        found = [s.id for s in listed.rows if s.name == creation.name]
        new = next((s.id for s in listed.rows if s.name == creation.name and _may_be_new(s, creation)), None)
        if not new and listed.problem:
            # it may be what couldn't be read
            return replace(creation, verdict=Created.NOT_SURE, look_problem=listed.problem, looked=False)
        return replace(
            creation,
            verdict=Created.CREATED if new else Created.NOT_CREATED,
            id=new,
            looked=True,
            look_problem=None,
            old_is_there=creation.kept.id in found,
        )


def _may_be_new(signature: Signature, creation: Creation) -> bool:
    """Tell whether it can be the one that was asked for: a new one waits for its review, and isn't older."""
    asked_at: datetime | None = creation.asked_at
    young = signature.created is None or asked_at is None or signature.created >= asked_at - CLOCKS_DIFFER
    return signature.id != creation.kept.id and signature.status is Status.PENDING_REVIEW and young
