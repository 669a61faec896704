"""The dialogs: every form, question and message, over the window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from tests.gallery.stage import (
    ACCOUNT,
    AT,
    EXCHANGE,
    ID,
    NAME,
    OTHERS,
    SAVED,
    Scene,
    Stage,
    backups,
    part,
    snapshot,
    template,
    wait,
)
from tests.wording import every_problem
from unsign import about
from unsign.domain import problems
from unsign.domain.batch import Batch, Skipped
from unsign.domain.connection_report import ConnectionReport, KeyState, RouteKind, Security
from unsign.domain.creation import Created, Creation
from unsign.domain.differences import Difference
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.pause import Pause
from unsign.domain.proposal import Proposal
from unsign.domain.settings import (
    Draft,
    FileTrouble,
    Network,
    Preferences,
    PreferencesDraft,
    ProxyUse,
    VaultProblem,
    VaultTrouble,
)
from unsign.domain.signature import Status
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.domain.trust_file import TrustFlaw
from unsign.ui.dialogs.account_dialog import AccountDialog, ForgetQuestion, NewAccountQuestion
from unsign.ui.dialogs.batch_dialogs import BatchProgress, BatchQuestion
from unsign.ui.dialogs.confirm_dialog import ConfirmDialog
from unsign.ui.dialogs.connection_dialog import ConnectionDialog
from unsign.ui.dialogs.create_dialog import CreateDialog, CreateQuestion
from unsign.ui.dialogs.message_dialog import MessageDialog
from unsign.ui.dialogs.reading_dialogs import AboutDialog, PlacesDialog, ReadingDialog
from unsign.ui.dialogs.settings_dialog import SettingsDialog
from unsign.ui.dialogs.start_anew_question import StartAnewQuestion
from unsign.wording import accounts, creation, journal, outcomes, records
from unsign.wording import batch as in_batch
from unsign.wording import help as help_words
from unsign.wording.outcomes import Message

Make = Callable[[QWidget], QDialog]

FOLDER = Path("/home/anna/.local/share/Unsign")
BROKEN = problems.ConnectionBroken(EXCHANGE)
CHECKS = tuple(AT + timedelta(seconds=seconds) for seconds in (2, 10, 30, 120))


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    for name, make in (*_questions(), *_forms(), *_batches(), *_reading(), *_connections(), *_messages()):
        yield Scene(name, partial(_over, make=make))


def _over(size: QSize, make: Make) -> QWidget:
    dialog = make(_window(size.width(), size.height()))
    dialog.show()
    return dialog


@cache
def _window(width: int, height: int) -> Stage:
    """Return the one window that all dialogs of a size open over."""
    return Stage(QSize(width, height)).with_account()


def _questions() -> Iterator[tuple[str, Make]]:
    some = tuple(template(number) for number in range(9))
    for name, proposal in (
        ("plain", Proposal(ACCOUNT, ID, snapshot(status=Status.REJECTED))),
        ("in-use", Proposal(ACCOUNT, ID, snapshot(templates=some))),
        ("long-name", Proposal(ACCOUNT, ID, snapshot("W" * 60))),
        ("blind", Proposal(ACCOUNT, ID, None, problems.ServerProblem(EXCHANGE))),
        ("changed", Proposal(ACCOUNT, ID, snapshot(templates=some[:1]), changes=tuple(Difference))),
    ):
        yield f"confirm-{name}", partial(ConfirmDialog, proposal)

    def typed(parent: QWidget, *, right: bool) -> QDialog:
        dialog = ConfirmDialog(Proposal(ACCOUNT, ID, snapshot(templates=some[:2])), parent)
        dialog.show()
        part(QLineEdit, "confirmation", dialog).setText("Nordwind" if right else "Nordw")
        if right:
            wait(part(QPushButton, "delete_signature", dialog).isEnabled)
        else:
            QTest.keyClick(part(QLineEdit, "confirmation", dialog), Qt.Key.Key_Return)
        return dialog

    yield "confirm-typed", lambda parent: typed(parent, right=True)
    yield "confirm-mismatch", lambda parent: typed(parent, right=False)
    yield "forget-account", lambda parent: ForgetQuestion(SAVED, parent)
    yield "account-forgotten", lambda parent: NewAccountQuestion(SAVED, parent)
    yield "start-anew", lambda parent: StartAnewQuestion(3, parent)
    yield "create-question", lambda parent: CreateQuestion(ACCOUNT, NAME, parent)


def _forms() -> Iterator[tuple[str, Make]]:
    taken = {account.id: account.name for account in OTHERS}

    def refused(parent: QWidget) -> QDialog:
        dialog = AccountDialog(Draft(replace(SAVED, id="", name="", dev_key="")), taken, parent)
        dialog.show()
        part(QLineEdit, "account_base_url", dialog).setText("http://example.com/?x")
        part(QPushButton, "save", dialog).click()
        return dialog

    def settings(parent: QWidget) -> QDialog:
        network = Network(proxy_use=ProxyUse.OTHER, proxy_url="http://proxy.example.com:8080", ca_file="/tmp/ca.pem")  # noqa: S108 - no file of ours
        dialog = SettingsDialog(PreferencesDraft(Preferences(network=network)), parent)
        dialog.show()
        dialog.show_certificates("/tmp/ca.pem", TrustFlaw.PROTECTED)  # noqa: S108 - as above
        return dialog

    def unnamed(parent: QWidget) -> QDialog:
        dialog = CreateDialog(ACCOUNT, backups()[0], "", parent)
        dialog.show()
        return dialog

    yield "account-new", lambda parent: AccountDialog(Draft(replace(SAVED, id="")), taken, parent)
    yield "account-edit", lambda parent: AccountDialog(Draft(SAVED), taken, parent)
    yield "account-practice", lambda parent: AccountDialog(Draft(SAVED), taken, parent, may_keep=False)
    yield "account-refused", refused
    yield "settings", lambda parent: SettingsDialog(PreferencesDraft(Preferences()), parent)
    yield "settings-refused", settings
    yield "create", lambda parent: CreateDialog(ACCOUNT, backups()[1], NAME, parent)
    yield "create-refused", unnamed


def _batches() -> Iterator[tuple[str, Make]]:
    seen = tuple(snapshot(f"Nordwind {number}", templates=(template(number),)) for number in range(12))
    batch = Batch(ACCOUNT, seen, ((snapshot("Harbour"), Lock("anna", AT)),))
    results = (
        *(_outcome(verdict) for verdict in Verdict),
        Lock("anna", AT),
        *Skipped,
    )

    def progress(parent: QWidget, act: Callable[[BatchProgress], None]) -> QDialog:
        dialog = BatchProgress(batch, parent, monotonic=lambda: 0.0)
        dialog.show()
        for position, result in enumerate(results):
            dialog.show_begun(position)
            dialog.show_done(position, result)
        act(dialog)
        return dialog

    def ended(dialog: BatchProgress) -> None:
        dialog.show_secret_forgotten()
        dialog.show_over()

    yield "batch-question", lambda parent: BatchQuestion(batch, parent)
    yield "batch-running", lambda parent: progress(parent, lambda dialog: dialog.show_begun(len(results)))
    yield (
        "batch-paused",
        lambda parent: progress(
            parent, lambda dialog: dialog.show_pause(Pause(problems.PauseAsked(EXCHANGE, 12.0), 12.0))
        ),
    )
    yield "batch-checking", lambda parent: progress(parent, BatchProgress.show_checking)
    yield "batch-over", lambda parent: progress(parent, ended)


def _reading() -> Iterator[tuple[str, Make]]:
    def places(parent: QWidget) -> QDialog:
        return PlacesDialog(FOLDER, help_words.places(dict.fromkeys(help_words.purposes(), True)), parent)

    def tell_about(parent: QWidget) -> QDialog:
        own = {"Unsign": about.own_licence()}
        return AboutDialog(about.summary(), help_words.about(about.summary(), (about.python(),)), own, parent)

    yield "help", lambda parent: ReadingDialog("help", help_words.title(), help_words.introduction(), parent)
    yield "places", places
    yield "about", tell_about


def _connections() -> Iterator[tuple[str, Make]]:
    fine = ConnectionReport(
        ACCOUNT,
        "smsapi.engagelab.com",
        AT,
        RouteKind.OWN_PROXY,
        EXCHANGE,
        proxy="http://proxy.example.com:8080",
        addresses=tuple(f"2001:db8:85a3::8a2e:370:{number}" for number in range(6)),
        security=Security("TLSv1.3", "Certs Inc", "Certs CA 1"),
        clock_ahead=0.4,
        key=KeyState.ACCEPTED,
    )
    bad = replace(
        fine,
        connection_problem=problems.CertificateUntrusted(EXCHANGE),
        clock_ahead=-7200.0,
        key=KeyState.NOT_KNOWN,
    )

    def found(parent: QWidget, report: ConnectionReport | None) -> QDialog:
        dialog = ConnectionDialog(ACCOUNT, parent)
        dialog.show()
        if report is not None:
            dialog.show_examination(report)
            part(QPushButton, "copy_connection", dialog).click()
        else:
            dialog.show_pause(Pause(problems.PauseAsked(EXCHANGE, 12.0), 12.0))
        return dialog

    yield "connection-checking", lambda parent: ConnectionDialog(ACCOUNT, parent)
    yield "connection-paused", lambda parent: found(parent, None)
    yield "connection-fine", lambda parent: found(parent, fine)
    yield "connection-bad", lambda parent: found(parent, bad)


def _outcome(verdict: Verdict, problem: problems.Problem | None = BROKEN, **facts: object) -> Outcome:
    seen = snapshot(templates=(template(1), template(2)))
    return replace(Outcome(verdict, ACCOUNT, ID, AT, seen, sent=True, problem=problem), **facts)  # type: ignore[arg-type] # its own


def _messages() -> Iterator[tuple[str, Make]]:
    for name, outcome in (
        ("deleted", _outcome(Verdict.DELETED, None, confirmed=True, looked=True)),
        ("deleted-word", _outcome(Verdict.DELETED, None, confirmed=True, look_problem=BROKEN)),
        ("deleted-unrecorded", _outcome(Verdict.DELETED, looked=True, recorded=False)),
        ("already-gone", _outcome(Verdict.ALREADY_GONE, looked=True)),
        ("already-gone-unseen", _outcome(Verdict.ALREADY_GONE, sighting=None)),
        ("in-use", _outcome(Verdict.NOT_DELETED, problems.InUse(EXCHANGE))),
        ("still-there", _outcome(Verdict.NOT_DELETED, looked=True)),
        ("not-sure", _outcome(Verdict.NOT_SURE, look_problem=BROKEN)),
        ("not-sure-key", _outcome(Verdict.NOT_SURE, look_problem=problems.KeyRefused(EXCHANGE))),
    ):
        yield f"outcome-{name}", partial(_told, outcome=outcome)
    yield "outcome-details", lambda parent: _told(parent, _outcome(Verdict.NOT_SURE, looked=True), details=True)
    lock = Lock("anna", AT)
    for name, message in (
        ("locked", lambda: outcomes.locked(Proposal(ACCOUNT, ID, snapshot()), lock)),
        ("batch-locked", lambda: in_batch.refused(Batch(ACCOUNT, (), ((snapshot(), lock), (snapshot("Zen"), lock))))),
        ("own-problem", outcomes.own_problem),
        ("not-saved", lambda: accounts.not_saved("No space left on device")),
    ):
        yield f"message-{name}", _say(message)
    aside = FOLDER / "settings-broken.json"
    for trouble in FileTrouble:
        yield f"settings-{trouble.name.lower()}", _say(partial(accounts.settings_trouble, trouble, aside))
    for reason in VaultTrouble:
        yield f"keyring-{reason.name.lower()}", _say(partial(accounts.vault_trouble, VaultProblem(reason)))
    for kind in StoreProblemKind:
        at_fault = StoreProblem(kind, "I/O error", FOLDER / "journal.db")
        yield f"journal-{kind.name.lower()}", _say(partial(journal.trouble, at_fault))
    for verdict in Created:
        made = Creation(verdict, ACCOUNT, NAME, backups()[0], AT, ID, BROKEN, BROKEN)
        yield f"creation-{verdict.name.lower()}", _say(partial(creation.tell, made, CHECKS))
    for number, problem in enumerate(every_problem(EXCHANGE)):
        name = f"look-up-{number:02}-{type(problem).__name__}"
        yield name, _say(partial(outcomes.explain, ACCOUNT, ID, problem, None))


def _told(parent: QWidget, outcome: Outcome, *, details: bool = False) -> QDialog:
    message = outcomes.tell(outcome, CHECKS if outcome.verdict is Verdict.NOT_SURE else ())
    receipt = records.receipt(outcome, "anna") if message.receipt else ""
    said = records.details(message.headline, ACCOUNT, ID, (EXCHANGE,))
    dialog = MessageDialog(message, said, account=ACCOUNT, receipt=receipt, parent=parent)
    dialog.show()
    if details:
        for name in ("copy_receipt", "show_details"):
            part(QPushButton, name, dialog).click()
    return dialog


def _say(message: Callable[[], Message]) -> Make:
    return lambda parent: MessageDialog(message(), "details", account=ACCOUNT, parent=parent)
