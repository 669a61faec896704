"""The way back: create a signature again from what was kept of it."""

from collections.abc import Awaitable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.backup import Backup
from unsign.domain.creation import Created, Creation
from unsign.domain.history import Proof
from unsign.domain.outcome import Step
from unsign.domain.patience import Patience
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import ListedSignatures
from unsign.domain.store_problem import StoreProblem
from unsign.flows.cancelling import Cancelled, CancelToken
from unsign.flows.following import Checks, Following
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import CreationDialogs, Service, View
from unsign.flows.records import Record, Records

CLOCKS_DIFFER = timedelta(minutes=10)
"""By how much the service's clock may be behind this computer's."""


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a creation that was asked for.

    creation: what is true
    record: where more can be added once more is known
    """

    creation: Creation
    record: Record


class CreateAgain:
    """Asks for the name, creates, makes sure, and says honestly what it is: a new ID and a new review."""

    def __init__(  # noqa: PLR0913 - what it stands between
        self,
        operations: Operations,
        service: Service,
        records: Records,
        dialogs: CreationDialogs,
        view: View,
        *,
        patience: Patience | None = None,
    ) -> None:
        """Take what it works with. `patience`: shorter for tests."""
        self._service = service
        self._operations = operations
        self._records = records
        self._dialogs = dialogs
        self._view = view
        self._patience = patience or Patience()
        self._following: Following[Made] = Following(operations, view, self)

    async def create(self, account: AccountRef, kept: Backup) -> None:
        """Create a signature with the name of `kept`, or with the one that the person gives it."""
        name: str | None = kept.name
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            operation = self.begin(account)
            # before anything is asked: no record, no creation
            while (problem := await self._records.ready()) is not None:
                if not await self._dialogs.no_record(problem):
                    return None
            name = await self._dialogs.ask_name(account, kept, name or kept.name)
            if name is None or not await self._dialogs.confirm_creation(account, name):
                return None
            try:
                record = await self._records.begin_creation(account, name, operation.clock.now())
            except StoreProblem as trouble:
                if not await self._dialogs.no_record(trouble):
                    return None
                continue
            if not self._view.is_in_use(account):
                # its secret was forgotten, or another account came into use, over the open question
                await record.not_sent()
                return self._view.show_stopped()
            made = await self._create(operation, Creation(Created.NOT_SURE, account, name, kept), record)
            step = await self._following.tell(account, made, "follow a creation")
        return self._view.focus_on(step)

    async def _create(self, operation: Operation, creation: Creation, record: Record) -> Made:
        creation = replace(creation, asked_at=operation.clock.now())
        sent = 0

        def request(token: CancelToken) -> Awaitable[SignatureId]:
            nonlocal sent
            sent += 1
            record.sent(operation.clock.now())
            return self._service.create_signature(creation.account, creation.name, token)

        try:
            with operation.step():
                made = await operation.send(Activity.CREATING, request)
        except problems.Problem as problem:
            record.answered(problem.exchange)
            creation = replace(creation, problem=problem, sent_at=operation.clock.monotonic())
            if not sent or (sent == 1 and isinstance(problem, problems.NotSent)):
                await record.not_sent(problem)
                return Made(replace(creation, verdict=Created.NOT_CREATED), record)
            if sent == 1 and isinstance(problem, problems.Refusal):
                return await self._settled(replace(creation, verdict=Created.NOT_CREATED), record)
            # an earlier one may have been answered with a pause, which proves nothing: it may have taken the name
            return await self._make_sure(operation, creation, record)
        record.created(made)
        return await self._settled(replace(creation, verdict=Created.CREATED, id=made), record)

    async def _make_sure(self, operation: Operation, creation: Creation, record: Record) -> Made:
        """Look up whether the name is in the list now, after a POST whose answer proves nothing."""
        is_first = not creation.looked and creation.problem is not None and creation.problem.may_take_effect
        for pause in self._patience.settling if is_first else (0.0,):
            creation = await self._looked(operation, creation, record, pause)
            if creation.verdict is not Created.NOT_SURE or not creation.looked:
                break
        return await self._settled(creation, record)

    async def _looked(self, operation: Operation, creation: Creation, record: Record, pause: float) -> Creation:
        try:
            with operation.step():
                operation.show(Activity.CHECKING)
                async with operation.token.within(None):
                    await operation.clock.sleep(pause)
                listed = await operation.send(
                    Activity.CHECKING, lambda token: self._service.signatures(creation.account, token)
                )
        except (problems.Problem, Cancelled) as trouble:
            obstacle = trouble if isinstance(trouble, problems.Problem) else None
            record.looked_up(found=None, problem=obstacle)
            return replace(creation, look_problem=obstacle)
        new = new_in(listed, creation.name, creation.kept.id, creation.asked_at)
        if new is None and listed.problem is not None:
            # it may be what couldn't be read
            record.looked_up(found=None, problem=listed.problem)
            return replace(creation, look_problem=listed.problem)
        record.looked_up(found=new is not None)
        passed = operation.clock.monotonic() - (creation.sent_at or 0.0)
        is_slow = creation.problem is not None and creation.problem.may_take_effect
        absent = Created.NOT_SURE if is_slow and passed < self._patience.certain_after else Created.NOT_CREATED
        return replace(
            creation,
            verdict=absent if new is None else Created.CREATED,
            id=new,
            looked=True,
            look_problem=None,
            old_is_there=any(it.id == creation.kept.id for it in listed.rows if it.name == creation.name),
        )

    async def _settled(self, creation: Creation, record: Record) -> Made:
        proof = Proof.LOOKED_UP if creation.looked else None
        recorded = await record.settle(creation.verdict, creation.problem, proof, creation.id)
        return Made(replace(creation, recorded=recorded), record)

    # what Following asks

    def next_checks(self, operation: Operation, result: Made) -> tuple[float, ...]:
        """Return in how many seconds from now to look again."""
        creation = result.creation
        if creation.verdict is not Created.NOT_SURE or creation.sent_at is None:
            return ()
        return self._patience.after(operation.clock.monotonic() - creation.sent_at)

    async def look_again(self, operation: Operation, result: Made) -> Made:
        """Look again whether it's in the list."""
        return await self._make_sure(operation, result.creation, result.record)

    async def tell(self, result: Made, checks: Checks) -> Step:
        """Say what is true now."""
        return await self._dialogs.tell_creation(result.creation, checks)

    def show(self, result: Made, checks: Checks, *, again: bool = False) -> None:
        """Show it in the window."""
        self._view.show_creation(result.creation, checks, again=again)

    def begin(self, account: AccountRef) -> Operation:
        """Begin a run that the person can see and cancel."""
        operation = self._operations.begin(account, self._view)
        self._view.show_operation(operation)
        return operation

    async def go_on_from(self, result: Made, step: Step) -> None:
        """Do what the person wants after it was told late, if the account is still in use."""
        creation = result.creation
        if not self._view.is_in_use(creation.account):
            return
        if step is Step.TRY_AGAIN:
            await self.create(creation.account, creation.kept)
        else:
            self._view.focus_on(step)


def new_in(
    listed: ListedSignatures, name: str, old: SignatureId | None, asked_at: datetime | None
) -> SignatureId | None:
    """Return the ID of the signature in a list that can be the one whose creation was asked for.

    old: what it was made from, which it isn't
    asked_at: when it was asked for; None where that isn't known
    """
    return next((it.id for it in listed.rows if it.name == name and it.id != old and _may_be_new(it, asked_at)), None)


def _may_be_new(signature: Signature, asked_at: datetime | None) -> bool:
    """Tell whether it can be the one that was asked for: a new one waits for its review, and isn't older."""
    young = signature.created is None or asked_at is None or signature.created >= asked_at - CLOCKS_DIFFER
    return signature.status is Status.PENDING_REVIEW and young
