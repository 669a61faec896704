"""What the flows need from the outside: the service, and the person."""

from typing import Protocol

from unsign.domain.account import AccountRef
from unsign.domain.backup import Backup
from unsign.domain.batch import Batch, Result
from unsign.domain.catalogue import Catalogue
from unsign.domain.connection_report import ConnectionReport
from unsign.domain.creation import Creation
from unsign.domain.exchange import Exchange
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step
from unsign.domain.problems import Problem
from unsign.domain.proposal import Answer, Proposal
from unsign.domain.signature import Signature, SignatureId
from unsign.domain.snapshot import ListedSignatures, SignatureSnapshot
from unsign.domain.store_problem import StoreProblem
from unsign.domain.template import ListedTemplates
from unsign.flows.cancelling import CancelToken
from unsign.flows.following import Background, Checks
from unsign.flows.operation import Operation, Progress


class Service(Protocol):
    """The calls of the EngageLab SMS service. Each raises a Problem where it doesn't get the documented answer."""

    async def delete_signature(self, account: AccountRef, signature_id: SignatureId, token: CancelToken) -> Exchange:
        """Send one DELETE; return once HTTP 200 with code 0 has proved the deletion."""

    async def signature(
        self, account: AccountRef, signature_id: SignatureId, token: CancelToken, *, own_connection: bool = False
    ) -> Signature:
        """Look one signature up; NoSuchSignature where the service says that it doesn't exist.

        own_connection: on a new connection that is used for nothing else, which rules out other answers' bytes
        """

    async def signatures(self, account: AccountRef, token: CancelToken) -> ListedSignatures:
        """List all signatures of the account, as far as they can be read."""

    async def create_signature(self, account: AccountRef, name: str, token: CancelToken) -> SignatureId:
        """Send one POST; return the new ID, which proves the creation."""

    async def templates(self, account: AccountRef, token: CancelToken) -> ListedTemplates:
        """List all templates of the account, as far as they can be read."""


class Examiner(Protocol):
    """Who can look at the connection itself."""

    async def examine(self, account: AccountRef, token: CancelToken) -> ConnectionReport:
        """Find out what is between here and the service. Raises no Problem but that it was stopped."""


class Troubles(Protocol):
    """Who hears of this computer's own troubles."""

    async def no_record(self, problem: StoreProblem, *, again: bool = True) -> bool:
        """Say that the journal can't be read or written to, and let the person do something about it.

        again: whether to say it though the person knows already

        Returns whether to try again.
        """


class Dialogs(Troubles, Protocol):
    """What is asked and told. To close a dialog is always the safe answer."""

    async def confirm(self, proposal: Proposal) -> Answer:
        """Ask whether to delete."""

    async def tell(self, outcome: Outcome, checks: Checks = ()) -> Step:
        """Say what is true now, and learn what the person does next. Cancelling closes it.

        checks: when Unsign looks again by itself, as long as it isn't known
        """

    async def explain(
        self, account: AccountRef, signature_id: SignatureId | None, problem: Problem, before: SignatureSnapshot | None
    ) -> Step:
        """Say why a look-up gave nothing, and learn what comes next.

        signature_id: what was looked up; None for the list of all
        before: when it last gave something
        """

    async def refuse_locked(self, proposal: Proposal, lock: Lock) -> None:
        """Say that a signature is locked, by whom and since when."""


class CreationDialogs(Troubles, Protocol):
    """What is asked and told about creating a signature again."""

    async def ask_name(self, account: AccountRef, kept: Backup, name: str) -> str | None:
        """Show a form for creating a signature again, `name` filled in; None where the person doesn't want to."""

    async def confirm_creation(self, account: AccountRef, name: str) -> bool:
        """Ask whether to create it."""

    async def tell_creation(self, creation: Creation, checks: Checks = ()) -> Step:
        """Say what is true after that. Cancelling closes it. `checks`: as in Dialogs.tell."""


class BatchDialogs(Troubles, Protocol):
    """What is asked and shown about a batch."""

    async def confirm_batch(self, batch: Batch) -> bool:
        """Ask whether to delete several signatures."""

    async def refuse_batch(self, batch: Batch) -> None:
        """Say that all that was chosen is locked, by whom and since when."""

    def follow_batch(self, batch: Batch) -> "BatchView":
        """Show how far a batch is, from now until the person closes that."""


class BatchView(Progress, Protocol):
    """How far a batch is. Each signature goes by its position in the batch."""

    @property
    def goes_on(self) -> bool:
        """Whether the person has neither paused nor stopped it."""
        ...

    def show_operation(self, operation: Operation) -> None:
        """Know what the person's Cancel ends, one signature at a time."""

    async def may_go_on(self) -> bool:
        """Wait while the person has paused it; False once it is stopped."""

    def show_begun(self, position: int) -> None:
        """Show that a signature's turn has come."""

    def show_done(self, position: int, result: Result) -> None:
        """Show what became of it, or, in place of an earlier result, what is known by now."""

    def show_checking(self) -> None:
        """Show that all that was confirmed is being looked up."""

    def show_secret_forgotten(self) -> None:
        """Show that it can't go on: the account's secret was forgotten while it was paused."""

    async def closed(self) -> None:
        """Show that it is over, and wait until the person has read it."""

    def dismiss(self) -> None:
        """Take it away, read or not."""


class CheckDialogs(Protocol):
    """What is shown about a connection check."""

    def follow_check(self, account: AccountRef) -> "CheckView":
        """Show a check from now on."""


class CheckView(Progress, Protocol):
    """How a connection check stands."""

    def show_operation(self, operation: Operation) -> None:
        """Know what closing it cancels."""

    def show_checking(self) -> None:
        """Show that it is under way."""

    def show_examination(self, examination: ConnectionReport) -> None:
        """Show what it found."""

    async def wants_again(self) -> bool:
        """Wait until the person wants another check, or closes it."""

    def dismiss(self) -> None:
        """Take it away, read or not."""


class ListView(Progress, Protocol):
    """What the page of all signatures shows."""

    def show_loading(self, operation: Operation | None) -> None:
        """Show that the list is being loaded, and let that be cancelled; None: not any more."""

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the list."""

    def shown(self) -> Catalogue | None:
        """Give the list that is shown."""

    def show_stopped(self) -> None:
        """Say that the person's Cancel ended the loading."""

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""


class AccountInUse(Protocol):
    """Who knows which account the window shows."""

    def is_in_use(self, account: AccountRef) -> bool:
        """Tell whether the window still shows the account that something was asked for, and knows its secret."""

    def show_stopped(self) -> None:
        """Say that nothing is done, since it isn't."""


class View(Progress, AccountInUse, Background, Protocol):
    """What the window shows while a flow runs."""

    def show_operation(self, operation: Operation) -> None:
        """Know what the person's Cancel ends from now on."""

    def show_sighting(self, sighting: SignatureSnapshot | None) -> None:
        """Show the card of what was found; None: nothing to show."""

    def is_wanted(self, account: AccountRef, signature_id: SignatureId) -> bool:
        """Tell whether the window still shows the account and the ID that a deletion was asked for."""

    def show_stopped(self) -> None:
        """Say that the person's Cancel ended a look-up."""

    def show_outcome(self, outcome: Outcome, checks: Checks = (), *, again: bool = False) -> None:
        """Show, where it stays, how it ended.

        checks: when Unsign looks again by itself, as long as it isn't known
        again: only the moments are other ones: nobody has to hear that, and what was shown since then stays
        """

    def show_creation(self, creation: Creation, checks: Checks = (), *, again: bool = False) -> None:
        """Show, where it stays, what came of a creation. The rest: as in show_outcome."""

    def show_account_gone(self, account: AccountRef) -> None:
        """Say that nothing was deleted, since the account was forgotten or changed meanwhile."""

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""
