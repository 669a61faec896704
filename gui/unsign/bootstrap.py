"""Builds every collaborator once, connects them, and says how they end."""

import asyncio
import contextlib
import functools
import getpass
import logging
import signal
import tempfile
from dataclasses import replace
from pathlib import Path

from unsign import process
from unsign.api import trust
from unsign.api.client import HttpService
from unsign.command_line import Options
from unsign.controllers.accounts import AccountsController
from unsign.controllers.busy import Busy
from unsign.controllers.connection import ConnectionController
from unsign.controllers.crash_reports import CrashReports
from unsign.controllers.delete_page import DeleteController
from unsign.controllers.deleted_page import DeletedController
from unsign.controllers.dialogs import WindowDialogs
from unsign.controllers.help import HelpController
from unsign.controllers.local_records import LocalRecords
from unsign.controllers.signatures_page import SignaturesController
from unsign.controllers.unknown_outcomes import UnknownController
from unsign.controllers.window_state import WindowState
from unsign.domain.account import PRACTICE_SERVICE, Credentials
from unsign.domain.patience import Patience
from unsign.domain.settings import Network
from unsign.flows.account_keys import AccountKeys
from unsign.flows.check_connection import CheckConnection
from unsign.flows.clock import SystemClock
from unsign.flows.create_again import CreateAgain
from unsign.flows.deletion import Deletion
from unsign.flows.gate import Gate
from unsign.flows.locks import Locking
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operations
from unsign.flows.records import Records
from unsign.flows.session import Session
from unsign.flows.unknown_outcomes import UnknownOutcomes
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService
from unsign.shutdown import Shutdown
from unsign.store.files import VersionedFile
from unsign.store.journal_keeper import JournalKeeper
from unsign.store.log import ProblemLog
from unsign.store.settings_file import PracticeSettings, SettingsFile
from unsign.store.vault import SystemVault
from unsign.tasks import DaemonExecutor, Tasks
from unsign.ui.main_window import DELETED, SIGNATURES, MainWindow
from unsign.ui.pages.deleted_page import DeletedPage
from unsign.ui.pages.signatures_page import SignaturesPage
from unsign.ui.theme import appearance
from unsign.ui.widgets.idle import IdleCollector
from unsign.wording import practice

OVERWRITE_AFTER = 0.2
"""Seconds."""


class Program:
    """Unsign behind its painted window.

    session: the secrets of this run
    is_over: whether it has ended in order
    """

    def __init__(  # noqa: PLR0915 - one list of all there is
        self, window: MainWindow, options: Options, *, patience: Patience | None = None
    ) -> None:
        """Build and connect everything. A running event loop is needed.

        patience: shorter for tests
        """
        asyncio.get_running_loop().set_default_executor(DaemonExecutor())
        folder = options.data_dir or appearance.data_folder()
        self._shutdown = Shutdown()
        self.is_over = False
        self._closing = asyncio.Event()
        # first, so that it ends last: a second signal mustn't kill a program that is closing
        self._listen_to_signals()
        self._shutdown.add("window", window.close_for_good)
        self._keep_log(folder)
        settings_file = SettingsFile(folder)
        settings = PracticeSettings(settings_file) if options.practice else settings_file
        keeper = JournalKeeper(self._practice_folder() if options.practice else folder, settings)
        self._keeper = keeper
        self._shutdown.add("journal", keeper.close)
        dialogs = WindowDialogs(window, keeper, operator=_operator(), practice=options.practice, read_trust=trust.read)
        crashes = CrashReports(dialogs)
        crashes.start()
        self._shutdown.add("crash reports", crashes.stop)
        loop = asyncio.get_running_loop()
        # a little later: the window lets go of it as well
        self.session = Session(lambda: loop.call_later(OVERWRITE_AFTER, process.overwrite_freed))
        service_url = PRACTICE_SERVICE if options.practice else options.base_url
        window.credentials_panel.serve_at(service_url, always=options.practice)
        app = PracticeService() if options.practice else None
        service = HttpService(
            self.session.credentials,
            Network(),
            app=app,
            heard=lambda pair, at, accepted: self._accounts.heard(pair, at, accepted=accepted),
            proxy_login=lambda: self.session.proxy_login,
        )
        self._shutdown.add("connections", service.close)
        journal = Records(keeper.journal, _operator())
        operations = Operations(self.session, SystemClock())
        lookup = Lookup(service)
        gate = Gate(journal, lambda account: self._accounts.still_exists(account))  # noqa: PLW0108 - made below
        deletion = Deletion(service, lookup, gate, patience)
        locking = Locking(journal, dialogs)
        listed, deleted = SignaturesPage(), DeletedPage()
        window.fill_page(SIGNATURES, listed)
        window.fill_page(DELETED, deleted)
        self._state = state = WindowState(window, listed, VersionedFile(folder / "window.json", 1))
        self._shutdown.add("window state", state.save)
        self._tasks = tasks = Tasks(crashes.report)
        self._shutdown.add("tasks", tasks.close)
        self._shutdown.add("hide", window.hide)
        self._shutdown.add("quiet", crashes.be_quiet)
        busy = Busy(tasks)

        def use_network(network: Network) -> None:
            # what the command line says wins
            timeout = network.timeout if options.timeout is None else options.timeout
            service.use(replace(network, timeout=timeout))

        vault = SystemVault()
        self._accounts = AccountsController(
            window,
            settings,
            vault,
            dialogs,
            self.session,
            use_network,
            busy,
            tasks,
        )
        records = LocalRecords(window, listed, deleted, journal, locking, dialogs, tasks)
        signatures = SignaturesController(
            window,
            listed,
            self._accounts,
            records,
            busy,
            tasks,
            operations,
            service,
            lookup,
            deletion,
            journal,
            dialogs,
        )
        one = DeleteController(
            window,
            self._accounts,
            records,
            busy,
            tasks,
            operations,
            lookup,
            deletion,
            journal,
            locking,
            dialogs,
            signatures.outdate,
            signatures.search,
        )
        create_again = CreateAgain(operations, service, journal, dialogs, one, patience=patience)
        keys = AccountKeys(
            vault,
            self.session,
            self._accounts.saved,
            self._accounts.complete,
            window.credentials_panel.service,
        )
        unknown = UnknownController(
            window,
            tasks,
            lambda show: UnknownOutcomes(operations, service, journal, keys, show, patience=patience),
        )
        # Qt's connections to methods keep nothing alive
        self._controllers = (
            signatures,
            one,
            DeletedController(window, deleted, self._accounts, records, busy, create_again),
            unknown,
            ConnectionController(window, self._accounts, busy, CheckConnection(operations, service, dialogs)),
            HelpController(window, folder, tasks.spawn),
        )
        IdleCollector(window)
        window.close_requested.connect(self._closing.set)
        if options.practice:
            window.banner.offer([(practice.lesson(name), Lesson[name].value) for name in practice.SHORT_LIST])
            self._accounts.offer(Credentials(PRACTICE_KEY, PRACTICE_SECRET))

        restoring = tasks.spawn(state.restore(), "restore the window")

        async def load() -> None:
            await self._accounts.load()
            await asyncio.wait({restoring})
            if window.is_untouched() and not window.credentials_panel.dev_key():
                # what is needed first, and nobody has begun with anything else
                window.credentials_panel.edit()
            unknown.start()
            await service.warm_up(service_url)
            process.give_back_freed()

        tasks.spawn(load(), "load settings")
        window.show_busy(False)

    async def left(self) -> None:
        """Wait until the person leaves, or the system wants the program to end."""
        await self._closing.wait()

    async def closed(self) -> None:
        """Wait for that; then end everything, and close the window."""
        await self.left()
        await self._shutdown.run()
        self.is_over = True

    def abandon(self) -> None:
        """Bring what is known to disk, where nothing else can be done any more. Blocks, for some seconds at most."""
        self._keeper.abandon()

    def _keep_log(self, folder: Path) -> None:
        log = ProblemLog(folder)
        ours = logging.getLogger("unsign")
        ours.addHandler(log)
        self._shutdown.add("log", log.close)
        self._shutdown.add("log handler", lambda: ours.removeHandler(log))

    def _practice_folder(self) -> Path:
        """Make a folder for what is practised, which goes with the program."""
        scratch = tempfile.TemporaryDirectory()
        self._shutdown.add("practice folder", lambda: asyncio.to_thread(scratch.cleanup))
        return Path(scratch.name)

    def _listen_to_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            # Windows' loops know no signals
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, self._closing.set)
                self._shutdown.add(number.name, functools.partial(_stop_listening, number))


def _stop_listening(number: signal.Signals) -> None:
    asyncio.get_running_loop().remove_signal_handler(number)


def _operator() -> str:
    """Return the name under which this person is signed in to the computer."""
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return ""
