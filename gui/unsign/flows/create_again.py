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

    async def create(self, account: Account, kept: Kept) -> None:
        """Create a signature with the name of `kept`, or with the one that the person gives it."""
        name: str | None = kept.name
        while name is not None:
            name = await self._dialogs.ask_name(account, kept, name)
            if name is None or not await self._dialogs.confirm_creation(account, name):
                return
            creation = await self._create(Creation(Created.NOT_SURE, account, name, kept))
            step = await self._dialogs.tell_creation(creation)
            while step is Step.LOOK_AGAIN:
                creation = await self._make_sure(creation)
                step = await self._dialogs.tell_creation(creation)
            if step is not Step.TRY_AGAIN:
                self._view.focus_on(step)
                return

    async def _create(self, creation: Creation) -> Creation:
        self._deleting.stop = Stop()

        def request() -> Awaitable[SignatureId]:
            stop = self._deleting.stop
            return self._service.create_signature(creation.account, creation.name, stop)

        try:
            made = await self._deleting.heeding_pauses(creation.account, Activity.CREATING, request)
        except (errors.NotSent, errors.Refusal) as problem:
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
        found = next((s for s in listed if s.name == creation.name), None)
        verdict = Created.CREATED if found else Created.NOT_CREATED
        return replace(creation, verdict=verdict, id=found.id if found else None, looked=True, look_problem=None)
