"""Builds what works behind the window, connects it, and tears it down."""

import asyncio
import contextlib
import getpass
import logging
import signal
import sys
import tempfile
import traceback
from collections.abc import Coroutine
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

from unsign.api.client import HttpService
from unsign.command_line import Options
from unsign.controllers.accounts import AccountsController
from unsign.controllers.dialogs import WindowDialogs
from unsign.controllers.help import HelpController
from unsign.controllers.pages import Pages, WindowState
from unsign.domain.account import Account, Credentials
from unsign.domain.activity import Activity
from unsign.domain.outcome import Outcome, Step
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.check_connection import CheckConnection
from unsign.flows.create_again import CreateAgain
from unsign.flows.delete_batch import DeleteBatch
from unsign.flows.delete_one import DeleteOne
from unsign.flows.deleting import SETTLING_PAUSES, Deleting
from unsign.flows.locking import Locking
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService
from unsign.store.files import VersionedFile
from unsign.store.journal import JournalFile
from unsign.store.log import ProblemLog
from unsign.store.settings_file import PracticeSettings, SettingsFile
from unsign.store.vault import SystemVault
from unsign.tasks import DaemonExecutor, Tasks
from unsign.ui.main_window import SIGNATURES, MainWindow
from unsign.ui.theme import appearance
from unsign.ui.widgets.idle import IdleCollector
from unsign.wording import outcomes, practice

PRACTICE_URL = "https://practice.invalid"
"""Stands in every detail of practice mode, so that nobody takes one for the real thing (RFC 2606)."""

logger = logging.getLogger(__name__)


class Program:
    """Unsign, from the painted window to its end. Also the `ports.View` of its flows."""

    def __init__(
        self, window: MainWindow, options: Options, *, settling_pauses: tuple[float, ...] = SETTLING_PAUSES
    ) -> None:
        """Build every collaborator once. A running event loop is needed.

        settling_pauses: as in Deleting
        """
        loop = asyncio.get_running_loop()
        loop.set_default_executor(DaemonExecutor())
        self._window = window
        self._panel = window.delete_panel
        self._options = options
        self._log = ProblemLog(options.data_dir or appearance.data_folder())
        self._closing = asyncio.Event()
        self._restored = False
        self._begun = 0
        self._activity: Activity | None = None
        self._apologies: set[str] = set()
        self._tasks = Tasks(self._unexpected)
        app = PracticeService() if options.practice else None
        base_url = PRACTICE_URL if options.practice else options.base_url
        self._service = HttpService(base_url, Network(), app=app, heard=self._heard)
        operator = _operator()
        folder = options.data_dir or appearance.data_folder()
        # what is practised has notes of its own, which go with the program
        self._scratch = tempfile.TemporaryDirectory() if options.practice else None
        notes = Path(self._scratch.name) if self._scratch else folder
        memory = JournalFile(notes)
        self._dialogs = WindowDialogs(window, operator=operator, practice=options.practice)
        deleting = Deleting(self._service, memory, self._dialogs, self, settling_pauses=settling_pauses)
        locking = Locking(memory, self._dialogs, operator=operator)
        self._deleting = DeleteOne(deleting, locking, self._dialogs, self)
        self._pages = Pages(window, memory, self._dialogs, self._begin_if_idle, self._account)
        self._pages.connect(
            self._service,
            locking,
            DeleteBatch(deleting, locking, self._dialogs, self),
            CreateAgain(self._service, deleting, self._dialogs, self),
            self._tasks.spawn,
        )
        kept = SettingsFile(folder)
        store = PracticeSettings(kept) if options.practice else kept
        self._customers = AccountsController(
            window, store, SystemVault(), self._dialogs, self._use_network, self._is_under_way
        )
        self._customers.connect(self._begin, self._tasks.spawn)
        self._checking = CheckConnection(self._service, self._dialogs)
        self._help = HelpController(window, folder, self._tasks.spawn)
        self._state = WindowState(VersionedFile(folder / "window.json", 1))
        IdleCollector(window)

    def start(self) -> None:
        """Connect the window, and warm up what the first request needs."""
        logging.getLogger("unsign").addHandler(self._log)
        self._panel.look_up_requested.connect(self._look_up)
        self._panel.delete_requested.connect(self._delete)
        self._panel.stop_requested.connect(self._deleting.stop)
        self._window.credentials_panel.check_requested.connect(self._check_connection)
        self._window.close_requested.connect(self._closing.set)
        if self._options.practice:
            self._window.banner.offer([(practice.lesson(name), Lesson[name].value) for name in practice.SHORT_LIST])
            self._customers.offer(Credentials(PRACTICE_KEY, PRACTICE_SECRET))
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(
            lambda _loop, context: self._unexpected(context.get("exception"), context["message"])
        )
        self._hook_before, sys.excepthook = sys.excepthook, self._stumbled
        for number in (signal.SIGINT, signal.SIGTERM):
            # Windows' loops know no signals
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, self._closing.set)
        self._tasks.spawn(self._load_settings(), "load settings")
        self._tasks.spawn(self._restore(), "restore the window")
        self._window.show_busy(False)

    async def closed(self) -> None:
        """Wait until the person leaves; then end everything, and close the window."""
        await self._closing.wait()
        state = self._window.state() | self._pages.list.layout_state()
        self._window.hide()
        await self._tasks.close()
        if self._restored:
            await asyncio.to_thread(self._state.write, state)
        if self._scratch is not None:
            await asyncio.to_thread(self._scratch.cleanup)
        await self._service.close()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):
                asyncio.get_running_loop().remove_signal_handler(number)
        sys.excepthook = self._hook_before
        asyncio.get_running_loop().set_exception_handler(None)
        logging.getLogger("unsign").removeHandler(self._log)
        self._log.close()
        self._window.close_for_good()

    def show_activity(self, activity: Activity | None) -> None:
        """Show what is going on."""
        self._activity = activity
        self._panel.show_activity(activity)

    def show_sighting(self, sighting: SignatureSnapshot | None) -> None:
        """Show what was found, unless the person has gone on to something else meanwhile."""
        self._window.show_status("")
        if sighting is None or self.is_wanted(sighting.account, sighting.signature.id):
            self._panel.show_sighting(sighting)
            if sighting is not None:
                self._pages.refresh_notes_soon()

    def is_wanted(self, account: Account, signature_id: SignatureId) -> bool:
        """Tell whether the fields still hold what a deletion was asked for."""
        return self._window.credentials_panel.account() == account and self._panel.typed_id() == signature_id

    def is_in_use(self, account: Account) -> bool:
        """Tell whether the account that something was asked for is still the one in use."""
        return self._window.credentials_panel.account() == account

    def show_stopped(self) -> None:
        """Say that a look-up was cancelled."""
        self._window.show_status(outcomes.stopped())

    def show_outcome(self, outcome: Outcome) -> None:
        """Keep an outcome in sight."""
        line = outcomes.ended(outcome)
        self._window.show_status(line)
        if outcome.verdict is not outcome.verdict.NOT_DELETED:
            self._pages.outdate()
            if self.is_wanted(outcome.account, outcome.id):
                self._panel.clear_card(line)
        self._pages.refresh_notes_soon()

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""
        if step is Step.EDIT_KEY:
            self._window.credentials_panel.edit()
        else:
            self._panel.edit()

    def _look_up(self, signature_id: SignatureId) -> None:
        if (account := self._account()) is not None:
            self._begin(self._deleting.look_up(account, signature_id), f"look up {signature_id}")

    def _delete(self, signature_id: SignatureId) -> None:
        if (account := self._account()) is not None:
            shown = self._panel.sighting
            known = shown if shown and shown.account == account and shown.signature.id == signature_id else None
            self._begin(self._deleting.delete(account, signature_id, known), f"delete {signature_id}")

    def _check_connection(self) -> None:
        if (account := self._account()) is not None:
            self._begin(self._checking.check(account), "check connection")

    def _begin(self, work: Coroutine[object, object, None], name: str) -> None:
        """Start what the person asked for. Until it's over, dialogs included, the window takes nothing else."""
        self._begun += 1
        self._show_busy()
        self._tasks.spawn(work, name).add_done_callback(self._is_over)

    def _begin_if_idle(self, work: Coroutine[object, object, None], name: str) -> None:
        """Do so, unless something else is under way."""
        if self._begun:
            work.close()
        else:
            self._begin(work, name)

    def _is_over(self, _task: object) -> None:
        # the last step of one piece of work may begin the next, such as correcting a refused key
        self._begun -= 1
        self._show_busy()

    def _show_busy(self) -> None:
        busy = self._begun > 0
        self._window.show_busy(busy)
        self._pages.show_busy(busy)

    def _account(self) -> Account | None:
        """Give the account in use; None, with a message beside the field, while it isn't complete."""
        return self._customers.account()

    def _is_under_way(self) -> bool:
        """Tell whether a request is on its way, or one may have to be looked up."""
        return self._activity is not None

    def _heard(self, credentials: Credentials, at: datetime, accepted: bool) -> None:
        self._customers.heard(credentials, at, accepted=accepted)

    def _use_network(self, network: Network) -> None:
        """Reach the service so; what the command line says wins."""
        timeout = network.timeout if self._options.timeout is None else self._options.timeout
        self._service.use(replace(network, timeout=timeout))

    async def _load_settings(self) -> None:
        await self._customers.load()
        await self._service.warm_up()

    async def _restore(self) -> None:
        """Put the window as it stood when it was last closed."""
        state = await asyncio.to_thread(self._state.read)
        self._window.restore(state)
        self._pages.list.restore_layout(state)
        self._restored = True
        # whoever has begun to type meanwhile is left alone
        if self._window.focusWidget() is None:
            page = self._pages.list if self._window.page() == SIGNATURES else self._panel
            page.edit()

    def _stumbled(self, kind: type[BaseException], error: BaseException, places: TracebackType | None) -> None:
        """Take what was raised where nobody waits for it, such as in what a click calls."""
        if isinstance(error, Exception):
            self._unexpected(error.with_traceback(places))
        else:
            self._hook_before(kind, error, places)

    def _unexpected(self, error: BaseException | None, otherwise: str = "") -> None:
        """Say that the program itself had a problem. The report has places in the code, no values.

        otherwise: what asyncio says of it where nothing was raised
        """
        frames = "".join(traceback.format_tb(error.__traceback__)) if error else ""
        report = f"{type(error).__name__}\n{frames}" if error else otherwise
        # what fails again and again, at every repaint perhaps, would fill the disk and bury the window
        if report not in self._apologies:
            logger.error("%s", report)
        if not self._closing.is_set() and not self._apologies:
            self._tasks.spawn(self._apologise(report), "apologise")
        self._apologies.add(report)

    async def _apologise(self, report: str) -> None:
        try:
            await self._dialogs.apologise(report)
        finally:
            self._apologies.clear()


def _operator() -> str:
    """Give the name under which this person is signed in to the computer."""
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return ""
