"""The way back: create a signature again from what was kept of it."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from unsign.domain import problems
from unsign.domain.account import Account
from unsign.domain.activity import Activity
from unsign.domain.backup import Backup
from unsign.domain.creation import Created, Creation
from unsign.domain.outcome import Step
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.flows.deleting import Deleting
from unsign.flows.ports import CreationDialogs, Service, View
from unsign.tasks import CancelToken

CLOCKS_DIFFER = timedelta(minutes=10)
"""By how much the service's clock may be behind this computer's."""


class CreateAgain:
    """Asks for the name, creates, makes sure, and says honestly what it is: a new ID and a new review."""

    def __init__(self, service: Service, deleting: Deleting, dialogs: CreationDialogs, view: View) -> None:
        """Take what it works with."""
        self._service = service
        self._deleting = deleting
        self._dialogs = dialogs
        self._view = view

    async def create(self, account: Account, kept: Backup) -> bool:
        """Create a signature with the name of `kept`, or with the one that the person gives it.

        Returns whether one may have come into being.
        """
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
            creation = await self._create(Creation(Created.NOT_SURE, account, name, kept))
            created |= creation.verdict is not Created.NOT_CREATED
            step = await self._dialogs.tell_creation(creation)
            while step is Step.LOOK_AGAIN:
                creation = await self._make_sure(creation)
                created |= creation.verdict is not Created.NOT_CREATED
                step = await self._dialogs.tell_creation(creation)
            if step is not Step.TRY_AGAIN:
                self._view.focus_on(step)
                break
        return created

    async def _create(self, creation: Creation) -> Creation:
        self._asked_at = datetime.now(UTC)
        self._deleting.stop = CancelToken()

        asked = 0

        def request() -> Awaitable[SignatureId]:
            nonlocal asked
            asked += 1
            stop = self._deleting.stop
            return self._service.create_signature(creation.account, creation.name, stop)

        try:
            made = await self._deleting.heeding_pauses(creation.account, Activity.CREATING, request)
        except (problems.NotSent, problems.Refusal) as problem:
            # an earlier one was answered with a pause, which proves nothing: the name may be taken by what it created
            if asked > 1:
                return await self._make_sure(replace(creation, problem=problem))
            return replace(creation, verdict=Created.NOT_CREATED, problem=problem)
        except problems.Problem as problem:
            return await self._make_sure(replace(creation, problem=problem))
        finally:
            self._view.show_activity(None)
        return replace(creation, verdict=Created.CREATED, id=made)

    async def _make_sure(self, creation: Creation) -> Creation:
        """Look whether the name is in the list now, after a POST whose answer proves nothing."""
        self._deleting.stop = CancelToken()
        self._view.show_activity(Activity.CHECKING)
        try:
            listed = await self._service.signatures(creation.account, self._deleting.stop)
        except problems.Problem as problem:
            return replace(creation, verdict=Created.NOT_SURE, look_problem=problem, looked=False)
        finally:
            self._view.show_activity(None)
        found = [s.id for s in listed.rows if s.name == creation.name]
        new = next((s.id for s in listed.rows if s.name == creation.name and self._may_be_new(s, creation.kept)), None)
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

    def _may_be_new(self, signature: Signature, kept: Backup) -> bool:
        """Tell whether it can be the one that was asked for: a new one waits for its review, and isn't older."""
        young = signature.created is None or signature.created >= self._asked_at - CLOCKS_DIFFER
        return signature.id != kept.id and signature.status is Status.PENDING_REVIEW and young
