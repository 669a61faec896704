"""What the flows need from the outside: the service, and the person."""

from collections.abc import Callable, Sequence
from typing import Protocol

from unsign.catalogue import Catalogue
from unsign.errors import PauseAsked, Problem
from unsign.model import Account, Credentials, Exchange, Signature, SignatureId, Template, Verdict
from unsign.report import Activity, Answer, Batch, Creation, Kept, Lock, Outcome, Proposal, Result, Sighting, Step
from unsign.tasks import Stop


class Service(Protocol):
    """The calls of the EngageLab SMS service. Each raises a Problem where it doesn't get the documented answer."""

    async def delete_signature(self, credentials: Credentials, signature_id: SignatureId, stop: Stop) -> Exchange:
        """Send one DELETE; return once HTTP 200 with code 0 has proved the deletion."""

    async def signature(self, credentials: Credentials, signature_id: SignatureId, stop: Stop) -> Signature:
        """Look one signature up; NoSuchSignature where the service says that it doesn't exist."""

    async def signatures(self, credentials: Credentials, stop: Stop) -> Sequence[Signature]:
        """List all signatures of the account."""

    async def create_signature(self, credentials: Credentials, name: str, stop: Stop) -> SignatureId:
        """Send one POST; return the new ID, which proves the creation."""

    async def templates(self, credentials: Credentials, stop: Stop) -> Sequence[Template]:
        """List all templates of the account."""


class Pauses(Protocol):
    """Who waits while the service wants to be left alone."""

    async def wait(self, account: Account, problem: PauseAsked, seconds: float) -> bool:
        """Count down the pause that the service asked for; False where the person stops instead."""


class Troubles(Protocol):
    """Who hears of this computer's own troubles."""

    async def disk_trouble(self, reason: str) -> None:
        """Say that something couldn't be read from, or kept on, this computer's disk."""


class Dialogs(Pauses, Troubles, Protocol):
    """What is asked and told. To close a dialog is always the safe answer."""

    async def confirm(self, proposal: Proposal) -> Answer:
        """Ask whether to delete."""

    async def tell(self, outcome: Outcome) -> Step:
        """Say what is true now, and learn what the person does next."""

    async def explain(
        self, account: Account, signature_id: SignatureId | None, problem: Problem, before: Sighting | None
    ) -> Step:
        """Say why a look-up gave nothing, and learn what comes next.

        signature_id: what was looked up; None for the list of all
        before: when it last gave something
        """

    async def refuse_locked(self, proposal: Proposal, lock: Lock) -> None:
        """Say that a signature is locked, by whom and since when."""


class CreationDialogs(Protocol):
    """What is asked and told about creating a signature again."""

    async def ask_name(self, account: Account, kept: Kept, name: str) -> str | None:
        """Show a form for creating a signature again, `name` filled in; None where the person doesn't want to."""

    async def confirm_creation(self, account: Account, name: str) -> bool:
        """Ask whether to create it."""

    async def tell_creation(self, creation: Creation) -> Step:
        """Say what is true after that."""


class BatchDialogs(Troubles, Protocol):
    """What is asked and shown about a batch."""

    async def confirm_batch(self, batch: Batch) -> bool:
        """Ask whether to delete several signatures."""

    async def refuse_batch(self, batch: Batch) -> None:
        """Say that all that was chosen is locked, by whom and since when."""

    def follow_batch(self, batch: Batch, cancel: Callable[[], None]) -> "BatchView":
        """Show how far a batch is, from now until the person closes that.

        cancel: called when the person cancels the one whose turn it is
        """


class BatchView(Protocol):
    """How far a batch is. Each signature goes by its position in the batch."""

    async def may_go_on(self) -> bool:
        """Wait while the person has paused it; False once it is stopped."""

    def show_begun(self, position: int) -> None:
        """Show that a signature's turn has come."""

    def show_done(self, position: int, result: Result) -> None:
        """Show what became of it."""

    async def closed(self) -> None:
        """Show that it is over, and wait until the person has read it."""

    def dismiss(self) -> None:
        """Take it away, read or not."""


class ListView(Protocol):
    """What the page of all signatures shows."""

    def show_loading(self, loading: bool) -> None:
        """Show that the list is being loaded, and let that be cancelled."""

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the list."""

    def shown(self) -> Catalogue | None:
        """Give the list that is shown."""

    def show_stopped(self) -> None:
        """Say that the person's Cancel ended the loading."""

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""


class Memory(Protocol):
    """What is kept on this computer. Every method may block, and may raise OSError: call it in a thread."""

    def keep(self, sighting: Sighting) -> int:
        """Keep a copy before a deletion; return its number."""

    def settle(self, number: int, verdict: Verdict) -> None:
        """Write down what became of it."""

    def kept(self, dev_key: str) -> tuple[Kept, ...]:
        """Give what was kept of an account and may be gone."""

    def locks(self, dev_key: str) -> dict[str, Lock]:
        """Give an account's locks by signature ID."""

    def lock(self, dev_key: str, ids: tuple[SignatureId, ...], by: str) -> None:
        """Lock signatures."""

    def unlock(self, dev_key: str, ids: tuple[SignatureId, ...]) -> None:
        """Unlock signatures."""


class View(Protocol):
    """What the window shows while a flow runs."""

    def show_activity(self, activity: Activity | None) -> None:
        """Show what is going on; None: nothing any more."""

    def show_sighting(self, sighting: Sighting | None) -> None:
        """Show the card of what was found; None: nothing to show."""

    def is_wanted(self, account: Account, signature_id: SignatureId) -> bool:
        """Tell whether the window still shows the account and the ID that a deletion was asked for."""

    def show_stopped(self) -> None:
        """Say that the person's Cancel ended a look-up."""

    def show_outcome(self, outcome: Outcome) -> None:
        """Show, where it stays, how it ended."""

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""
