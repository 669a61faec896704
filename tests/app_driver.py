"""The whole program with a person at it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QTableView

from tests.driver import choose, click, dialog_titled, find, gone, name_of, named, texts, until, write
from unsign import command_line
from unsign.bootstrap import Program
from unsign.domain.catalogue import Column
from unsign.domain.patience import Patience
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET, READONLY_KEY
from unsign.ui.main_window import SIGNATURES, MainWindow
from unsign.ui.widgets.account_switcher import AccountSwitcher
from unsign.ui.widgets.prose import FieldNote, Prose
from unsign.ui.widgets.signatures_table import SignaturesTable

KEEP = "Save the secret in this computer’s keyring"
NOT_KEPT = "Another account, not kept"
"""Stands for an account that is typed, among those that are kept."""


def cell(table: QTableView, text: str, column: int) -> QModelIndex:
    """Find the cell of a column that shows a text."""
    rows = table.model()
    (found,) = [i for r in range(rows.rowCount()) if (i := rows.index(r, column)).data() == text]
    return found


def shown(table: QTableView, column: int) -> list[str]:
    """Read a column from top to bottom."""
    return [str(table.model().index(row, column).data()) for row in range(table.model().rowCount())]


OUTCOMES = ("Deleted", "Already gone", "Not deleted", "Not sure yet")


QUICK = Patience(settling=(0.0, 0.05), rechecks=(), certain_after=0.0)


class AppDriver:
    """A window, and what one does with it."""

    def __init__(self, window: MainWindow, program: Program, folder: Path, others: set[asyncio.Task[object]]) -> None:
        self.window = window
        self.program = program
        self.folder = folder
        self._others = others

    @classmethod
    @contextlib.asynccontextmanager
    async def at(
        cls, base_url: str, folder: Path, *arguments: str, patience: Patience = QUICK
    ) -> AsyncIterator["AppDriver"]:
        """Run the program against a service; afterwards nothing of it may be left."""
        others = asyncio.all_tasks()
        options = command_line.parse(["--base-url", base_url, "--data-dir", str(folder), *arguments], {})
        window = MainWindow(practice=options.practice)
        window.show()
        program = Program(window, options, patience=patience)
        # at once, as if the settings had been read already: qasync ends a fixture's part of the loop by processing
        # events outside of it, which no task that is under way survives
        window.credentials_panel.show_accounts((), "")
        try:
            yield cls(window, program, folder, others)
        finally:
            for dialog in QApplication.topLevelWidgets():
                if isinstance(dialog, QDialog):
                    dialog.reject()
            window.close()
            async with asyncio.timeout(5):
                await program.closed()
            # another program in this process may have begun something just now
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(2):
                    while asyncio.all_tasks() - others - {asyncio.current_task()}:  # noqa: ASYNC110 - they have no event
                        await asyncio.sleep(0.01)
            left = asyncio.all_tasks() - others - {asyncio.current_task()}
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            assert not left, f"tasks left: {left}"

    @property
    def delete_selected(self) -> str:
        """Return the name of the button that deletes the selected signatures, which says how many."""
        return self._name("delete_selected")

    @property
    def load_signatures(self) -> str:
        """Return the name of the button that loads the signatures, which has another once they're there."""
        return self._name("load_signatures")

    def _name(self, of: str) -> str:
        button = self.window.findChild(QPushButton, of)
        assert button is not None
        return name_of(button)

    def sign_in(self, key: str = PRACTICE_KEY, secret: str = PRACTICE_SECRET) -> None:
        """Type the credentials."""
        self.open_fields()
        write("Dev key", key)
        write("Dev secret", secret)

    def open_fields(self) -> None:
        """Open the fields for the key and the secret, where an accepted pair has closed them."""
        retype = self.window.findChild(QPushButton, "change_key")
        assert retype is not None
        if not retype.isHidden():
            retype.click()

    async def save_account(
        self, name: str, colour: str = "no colour", *, keep: bool = False, base_url: str = ""
    ) -> None:
        """Keep the account whose key and secret were typed."""
        await click("Save account…")
        form = await dialog_titled("Save account")
        write("Name", name, form)
        choose("Colour", colour, form)
        write("Base URL", base_url, form)
        if keep:
            await click(KEEP, form)
        await self.save(form)

    async def save_two_accounts(self) -> None:
        """Keep two accounts, Harbour and Zen; the second is in use, and may only look."""
        self.sign_in()
        await self.save_account("Harbour", "red")
        await self.choose_account(NOT_KEPT)
        self.sign_in(READONLY_KEY, "whatever")
        await self.save_account("Zen", "blue")

    async def save(self, form: QDialog) -> None:
        """Save a form, and wait until nothing is under way but what is told."""
        await click("Save", form)
        await gone(form)
        await until(lambda: self.is_idle() or self.dialogs(), "the form to be kept")

    async def choose_account(self, shown: str) -> None:
        """Choose an account by what the list shows of it, and wait until it is in use."""
        if not (self.accounts or self.account_chosen != NOT_KEPT) and shown == NOT_KEPT:
            return
        popup = self.open_accounts()
        if shown == NOT_KEPT:
            await click("Enter a key (not saved)", popup)
        else:
            rows = popup.findChild(QListWidget, "accounts")
            assert rows is not None
            (item,) = rows.findItems(shown, Qt.MatchFlag.MatchExactly)
            rows.scrollToItem(item)
            centre = rows.visualItemRect(item).center()
            QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        await self.settled()

    def open_accounts(self) -> AccountSwitcher:
        """Open the list that changes the account."""
        button = find(QPushButton, "Change account", self.window)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return find_popup()

    async def forget_account(self) -> None:
        """Press "Forget account…", and wait for the question."""
        popup = self.open_accounts()
        await click("Forget account…", popup)

    async def open_settings(self) -> QDialog:
        """Open the settings from the menu."""
        action = self.window.findChild(QAction, "settings")
        assert action is not None
        await until(action.isEnabled, "the settings to be enabled")
        action.trigger()
        return await dialog_titled("Settings")

    @property
    def accounts(self) -> list[str]:
        """What the list of accounts offers, but for the one that isn't kept."""
        return [row.split("\t")[0] for row in self._rows_of_accounts()]

    @property
    def account_chosen(self) -> str:
        """What the list of accounts shows as the one in use."""
        return next((row.split("\t")[0] for row in self._rows_of_accounts() if row.endswith("In use")), NOT_KEPT)

    def _rows_of_accounts(self) -> list[str]:
        button = self.window.findChild(QPushButton, "change_account")
        assert button is not None
        if button.isHidden():
            return []
        # also where a dialog is over the window
        self.window.credentials_panel.open_accounts()
        popup = find_popup()
        rows = popup.findChild(QListWidget, "accounts")
        assert rows is not None
        items = [rows.item(number) for number in range(rows.count())]
        said = [f"{it.text()}\t{it.data(Qt.ItemDataRole.AccessibleTextRole)}" for it in items]
        popup.close()
        return said

    @property
    def account_line(self) -> str:
        """The loud line; "" where there is none."""
        words = self.window.findChild(Prose, "account_line")
        assert words is not None
        return words.accessibleName() if words.isVisible() else ""

    @property
    def keyring_line(self) -> str:
        """What is said of the keyring; "" where nothing is."""
        words = self.window.findChild(Prose, "keyring_state")
        assert words is not None
        return words.accessibleName() if words.isVisible() else ""

    async def look_up(self, digits: str) -> None:
        """Look a signature up, and wait for its card."""
        write("Signature ID", digits)
        await click("Look up")
        await until(lambda: self.window.delete_page.sighting, "the card")
        # the locks are read from the disk after the answer is there
        await until(lambda: named(self.window, "signature_lock"), "the lock's state")

    async def ask_to_delete(self, digits: str) -> QDialog:
        """Press the button that deletes, and wait for what comes."""
        if find(QLineEdit, "Signature ID", self.window).text() != digits:
            write("Signature ID", digits)
        await click("Delete signature…")
        return await dialog_titled("Delete signature", *OUTCOMES)

    async def confirm(self, dialog: QDialog) -> None:
        """Type what is asked for, and delete."""
        request = [t for t in texts(dialog) if t.startswith("Confirmation: ")]
        if request:
            sighting = self.window.delete_page.sighting
            wants_name = "name" in request[0]
            typed_id = self.window.delete_page.typed_id()
            assert typed_id is not None
            write("Confirmation", sighting.signature.name if sighting and wants_name else typed_id.digits, dialog)
        await click("Delete signature", dialog)
        await gone(dialog)

    async def delete(self, digits: str) -> QDialog:
        """Delete a signature, and wait for the outcome."""
        await self.confirm(await self.ask_to_delete(digits))
        return await dialog_titled(*OUTCOMES)

    async def load_list(self) -> SignaturesTable:
        """Open the page of signatures, which loads them; wait for the list."""
        if self.window.page() == SIGNATURES:
            await click(self.load_signatures, self.window)
        self.window.show_page(SIGNATURES)
        return await self.listed()

    async def listed(self) -> SignaturesTable:
        """Wait for the end of the loading."""
        table = self.window.findChild(SignaturesTable, "signatures_table")
        assert table is not None
        load = find(QPushButton, self.load_signatures, self.window)
        await until(lambda: table.rows.catalogue is not None and load.isEnabled(), "the list")
        return table

    def select(self, *digits: str) -> None:
        """Select rows with the mouse, by the IDs that they show."""
        table = find(SignaturesTable, "List of signatures", self.window)
        table.clearSelection()
        for it in digits:
            index = cell(table, it, Column.ID)
            table.scrollTo(index)
            QTest.mouseClick(
                table.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.ControlModifier,
                table.visualRect(index).center(),
            )

    def dialogs(self) -> list[QDialog]:
        """Give what is open."""
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def is_idle(self) -> bool:
        """Tell whether the window takes requests."""
        return find(QPushButton, "Look up", self.window).isEnabled()

    def is_idle_in_its_window(self) -> bool:
        """Tell the same where another window, or none, is visible."""
        button = self.window.delete_page.findChild(QPushButton, "look_up")
        return button is not None and button.isEnabled()

    async def settled(self) -> None:
        """Wait until the program has nothing under way, not even what nobody sees."""
        await until(lambda: not asyncio.all_tasks() - self._others - {asyncio.current_task()}, "the tasks to end")

    def note(self, field: str) -> str:
        """Read what stands beside a field; "" where nothing does."""
        note = self.window.findChild(FieldNote, f"{field}_note")
        assert note is not None
        return note.text() if note.isVisible() else ""

    async def copy(self, button: str, dialog: QDialog) -> str:
        """Press a copy button; give what is in the clipboard then."""
        QGuiApplication.clipboard().clear()
        await click(button, dialog)
        return QGuiApplication.clipboard().text()

    async def close(self, dialog: QDialog) -> None:
        """Close a message."""
        await click("Close", dialog)
        await gone(dialog)

    @property
    def status(self) -> str:
        """What the status bar says."""
        return named(self.window, "status")


def find_popup() -> AccountSwitcher:
    """Give the list of accounts that is open."""
    (it,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, AccountSwitcher) and w.isVisible()]
    return it


def service_of(desk: AppDriver) -> str:
    """Return the address of the service in use."""
    return desk.window.credentials_panel.account().service
