"""The way back: create a signature again from what was kept of it."""

from collections.abc import Awaitable
from dataclasses import replace

from unsign import errors
from unsign.flows.deleting import Deleting
from unsign.model import Account, SignatureId
from unsign.ports import CreationDialogs, Service, View
from unsign.report import Activity, Created, Creation, Kept, Step
from unsign.tasks import Stop


class CreateAgain:
    """Asks for the name, creates, makes sure, and says honestly what it is: a new ID and a new review."""

    def __init__(self, service: Service, deleting: Deleting, dialogs: CreationDialogs, view: View) -> None:
        """Take what it works with."""
        self._service = service
        self._deleting = deleting
        self._dialogs = dialogs
        self._view = view

    async def create(self, account: Account, kept: Kept) -> bool:
        """Create a signature with the name of `kept`, or with the one that the person gives it.

        Returns whether one may have come into being.
        """
        name: str | None = kept.name
        created = False
        while name is not None:
            name = await self._dialogs.ask_name(account, kept, name)
            if name is None or not await self._dialogs.confirm_creation(account, name):
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
        self._deleting.stop = Stop()

        asked = 0

        def request() -> Awaitable[SignatureId]:
            nonlocal asked
            asked += 1
            stop = self._deleting.stop
            return self._service.create_signature(creation.account, creation.name, stop)

        try:
            made = await self._deleting.heeding_pauses(creation.account, Activity.CREATING, request)
        except (errors.NotSent, errors.Refusal) as problem:
            # an earlier one was answered with a pause, which proves nothing: the name may be taken by what it created
            if asked > 1:
                return await self._make_sure(replace(creation, problem=problem))
            return replace(creation, verdict=Created.NOT_CREATED, problem=problem)
        except errors.Problem as problem:
            return await self._make_sure(replace(creation, problem=problem))
        finally:
            self._view.show_activity(None)
        return replace(creation, verdict=Created.CREATED, id=made)

    async def _make_sure(self, creation: Creation) -> Creation:
        """Look whether the name is in the list now, after a POST whose answer proves nothing."""
        self._deleting.stop = Stop()
        self._view.show_activity(Activity.CHECKING)
        try:
            listed = await self._service.signatures(creation.account, self._deleting.stop)
        except errors.Problem as problem:
            return replace(creation, verdict=Created.NOT_SURE, look_problem=problem, looked=False)
        finally:
            self._view.show_activity(None)
        found = [s.id for s in listed if s.name == creation.name]
        new = next((i for i in found if i != creation.kept.id), None)
        return replace(
            creation,
            verdict=Created.CREATED if new else Created.NOT_CREATED,
            id=new,
            looked=True,
            look_problem=None,
            old_is_there=creation.kept.id in found,
        )
