"""What the flows need from the outside: the service, and the person."""

from collections.abc import Sequence
from typing import Protocol

from unsign.errors import PauseAsked, Problem
from unsign.model import Account, Credentials, Exchange, Signature, SignatureId, Template
from unsign.report import Activity, Outcome, Proposal, Sighting, Step
from unsign.tasks import Stop


class Service(Protocol):
    """The calls of the EngageLab SMS service. Each raises a Problem where it doesn't get the documented answer."""

    async def delete_signature(self, credentials: Credentials, signature_id: SignatureId, stop: Stop) -> Exchange:
        """Send one DELETE; return once HTTP 200 with code 0 has proved the deletion."""

    async def signature(self, credentials: Credentials, signature_id: SignatureId, stop: Stop) -> Signature:
        """Look one signature up; NoSuchSignature where the service says that it doesn't exist."""

    async def templates(self, credentials: Credentials, stop: Stop) -> Sequence[Template]:
        """List all templates of the account."""


class Dialogs(Protocol):
    """What is asked and told. To close a dialog is always the safe answer."""

    async def confirm(self, proposal: Proposal) -> bool:
        """Ask whether to delete."""

    async def tell(self, outcome: Outcome) -> Step:
        """Say what is true now, and learn what the person does next."""

    async def explain(
        self, account: Account, signature_id: SignatureId, problem: Problem, before: Sighting | None
    ) -> Step:
        """Say why a look-up gave nothing, and learn what comes next. `before`: when it last gave something."""

    async def wait(self, account: Account, problem: PauseAsked, seconds: float) -> bool:
        """Count down the pause that the service asked for; False where the person stops instead."""


class View(Protocol):
    """What the window shows while a flow runs."""

    def show_activity(self, activity: Activity | None) -> None:
        """Show what is going on; None: nothing any more."""

    def show_sighting(self, sighting: Sighting | None) -> None:
        """Show the card of what was found; None: nothing to show."""

    def show_stopped(self) -> None:
        """Say that the person's Cancel ended a look-up."""

    def show_outcome(self, outcome: Outcome) -> None:
        """Show, where it stays, how it ended."""

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""
