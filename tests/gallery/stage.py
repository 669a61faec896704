"""Where scenes play: the window as the program builds it, and facts to fill it with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from unsign.domain.account import SERVICE, AccountRef, Colour, Credentials
from unsign.domain.backup import Backup
from unsign.domain.catalogue import Catalogue
from unsign.domain.exchange import Exchange
from unsign.domain.outcome import Verdict
from unsign.domain.problems import ServerProblem
from unsign.domain.settings import SavedAccount
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import Listing, SignatureSnapshot
from unsign.domain.template import Template
from unsign.ui.main_window import DELETED, SIGNATURES, MainWindow
from unsign.ui.pages.deleted_page import DeletedPage
from unsign.ui.pages.signatures_page import SignaturesPage
from unsign.ui.widgets.signatures_table import SignaturesTable

W = TypeVar("W", bound=QWidget)

AT = datetime(2026, 11, 3, 10, 42, 7, tzinfo=UTC)
NAME = "Nordwind Logistik GmbH & Co. KG"
ACCOUNT = AccountRef(NAME, "4a1f9c0d5e6b7a8f", SERVICE, Colour.TEAL, "1")
PAIR = Credentials("4a1f9c0d5e6b7a8f", "x" * 24)
SAVED = SavedAccount("1", NAME, PAIR.dev_key, Colour.TEAL, "Asks for everything by phone", keeps_secret=True)
OTHERS = (
    SavedAccount("2", "Harbour", "77aa00ff12cd34ef", Colour.RED),
    SavedAccount("3", "Kaffeerösterei Sonnenschein und Söhne, Niederlassung Süd", "0123456789abcdef", Colour.PURPLE),
)
ID = SignatureId("987654321")
LONG_ID = SignatureId("1234567890123456789")
EXCHANGE = Exchange("DELETE", f"{SERVICE}/v1/sign-configs/{ID}", AT, 400, 400, "sign config is used by a message plan")
PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Something to be seen. `name`: for its pictures; `show`: shows it and returns it, given the window's size."""

    name: str
    show: Callable[[QSize], QWidget]


class Stage(MainWindow):
    """The window with all its pages, shown in a size."""

    def __init__(self, size: QSize, *, practice: bool = False) -> None:
        """Show it, as the program does before it knows of an account."""
        super().__init__(practice=practice)
        self.signatures, self.deleted = SignaturesPage(), DeletedPage()
        self.fill_page(SIGNATURES, self.signatures)
        self.fill_page(DELETED, self.deleted)
        self.credentials_panel.serve_at(SERVICE, always=False)
        self.show_busy(False)
        self.resize(size)
        self.show()

    def with_account(self, *, secret: bool = True, others: bool = True) -> "Stage":
        """Put an account into use whose key was accepted."""
        self.credentials_panel.show_accounts((SAVED, *(OTHERS if others else ())), SAVED.id)
        self.credentials_panel.show_account(SAVED, PAIR.dev_secret if secret else "")
        if secret:
            self.credentials_panel.show_heard(PAIR, AT, accepted=True)
        return self

    def signatures_table(self) -> SignaturesTable:
        """Return the list of signatures."""
        return part(SignaturesTable, "signatures_table", self)


def part(kind: type[W], name: str, of: QWidget) -> W:
    """Return what has an object name. Raises LookupError."""
    found = of.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found


def settle() -> None:
    """Let what was shown take its place."""
    for _ in range(3):
        QApplication.processEvents()


def wait(condition: Callable[[], bool]) -> None:
    """Let time pass until something is so. Raises TimeoutError."""
    step = 10
    for _ in range(int(PATIENCE * 1000 / step)):
        if condition():
            return
        QTest.qWait(step)
    raise TimeoutError


def clear(seen: QWidget) -> None:
    """Take away what was shown, with all that opened over it; a dialog's window stays, for the next one."""
    if not isinstance(seen, QDialog):
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow):
                widget.close_for_good()
                widget.deleteLater()
    seen.close()
    seen.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def template(number: int, name: str = "", status: Status = Status.APPROVED) -> Template:
    """Make a template that uses the signature."""
    name = name or f"order_update_{number}_with_a_name_that_says_it_all"
    return Template(f"19703146098228{number:05}", name, "marketing", status, ID.digits, ("DE", "AT", "CH"))


def snapshot(
    name: str = "Nordwind",
    status: Status = Status.APPROVED,
    templates: tuple[Template, ...] | None = (),
    *,
    signature_id: SignatureId = ID,
    remark: str = "",
) -> SignatureSnapshot:
    """Make what a look-up shows. `templates`: None where their list couldn't be had."""
    count = 3 if templates is None else len(templates)
    signature = Signature(signature_id, name, status, count, remark, AT - timedelta(days=400), AT - timedelta(days=9))
    problem = ServerProblem(EXCHANGE) if templates is None else None
    return SignatureSnapshot(ACCOUNT, signature, templates, problem, AT)


def catalogue(rows: int = 40) -> Catalogue:
    """Make a list of signatures."""
    names = ("Nordwind", "Harbour", "Kaffeerösterei Sonnenschein und Söhne, Niederlassung Süd", "نورد ويند", "Zen")
    states = (Status.APPROVED, Status.PENDING_REVIEW, Status.REJECTED, Status.UNKNOWN)
    signatures = tuple(
        Signature(
            SignatureId(str(10**18 + number * 7919)),
            f"{names[number % 5]} {number}" if number else "N" * 60,
            states[number % 4],
            number % 3,
            "",
            AT - timedelta(days=number),
            AT - timedelta(days=number / 2),
        )
        for number in range(rows)
    )
    return Catalogue(Listing(ACCOUNT, signatures, {}, AT))


def backups() -> tuple[Backup, ...]:
    """Make what was kept before deletions, of each verdict."""
    return tuple(
        Backup(
            number,
            NAME,
            SignatureId(str(10**18 + number)),
            f"Kaffeerösterei Sonnenschein und Söhne {number}",
            Status.APPROVED,
            (template(number),),
            AT - timedelta(days=number),
            verdict,
        )
        for number, verdict in enumerate(Verdict)
    )
