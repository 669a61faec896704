"""The window: each page in each of its states."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget

from tests.gallery.stage import (
    AT,
    EXCHANGE,
    LONG_ID,
    NAME,
    PAIR,
    Scene,
    Stage,
    backups,
    catalogue,
    part,
    snapshot,
    template,
)
from unsign.domain.activity import Activity
from unsign.domain.lock import Lock
from unsign.domain.pause import Pause
from unsign.domain.problems import PauseAsked
from unsign.domain.settings import Keeping
from unsign.domain.signature import Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.practice.lessons import Lesson
from unsign.ui.main_window import DELETED, SIGNATURES
from unsign.ui.widgets.account_switcher import AccountSwitcher
from unsign.wording import practice, signatures, unknown

PAUSE = Pause(PauseAsked(EXCHANGE, 12.0), 12.0)
LOCK = Lock("anna", AT)


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    yield from _starts()
    yield from _cards()
    yield from _lists()
    yield Scene("deleted", partial(_deleted, some=True))
    yield Scene("deleted-empty", partial(_deleted, some=False))
    yield from _popups()


def _starts() -> Iterator[Scene]:
    def first(size: QSize) -> QWidget:
        stage = Stage(size)
        stage.credentials_panel.show_accounts((), "")
        return stage

    def refused(size: QSize) -> QWidget:
        stage = Stage(size)
        stage.credentials_panel.show_accounts((), "")
        stage.credentials_panel.credentials()
        stage.delete_page.fill("98A7")
        stage.delete_page.look_up()
        return stage

    def typed(size: QSize) -> QWidget:
        stage = Stage(size)
        stage.credentials_panel.fill(PAIR)
        stage.credentials_panel.show_heard(PAIR, AT, accepted=True)
        return stage

    def unaccepted(size: QSize) -> QWidget:
        stage = Stage(size).with_account()
        stage.credentials_panel.show_heard(PAIR, AT, accepted=False)
        return stage

    def practising(size: QSize) -> QWidget:
        stage = _practising(size)
        stage.show_status(practice.lesson("PLAIN_DELETE"))
        return stage

    yield Scene("not-loaded-yet", Stage)
    yield Scene("first-start", first)
    yield Scene("first-start-refused", refused)
    yield Scene("typed-key", typed)
    yield Scene("account", lambda size: Stage(size).with_account())
    yield Scene("account-refused", unaccepted)
    yield Scene("practice", practising)
    for state in Keeping:
        yield Scene(f"secret-{state.name.lower()}", partial(_keeping, state=state))


def _keeping(size: QSize, state: Keeping) -> QWidget:
    stage = Stage(size).with_account(secret=state is Keeping.KEPT)
    stage.credentials_panel.show_keeping(state)
    return stage


def _practising(size: QSize) -> Stage:
    stage = Stage(size, practice=True)
    stage.banner.offer([(practice.lesson(name), Lesson[name].value) for name in practice.SHORT_LIST])
    stage.credentials_panel.fill(PAIR)
    return stage


def _cards() -> Iterator[Scene]:
    some = tuple(template(number, status=status) for number, status in enumerate(Status))
    for name, seen, lock in (
        ("idle", snapshot(status=Status.PENDING_REVIEW), None),
        ("in-use", snapshot(templates=some), LOCK),
        ("rejected", snapshot(status=Status.REJECTED, remark="Please send proof that the name is yours."), None),
        ("unknown-templates", snapshot(status=Status.UNKNOWN, templates=None), None),
        ("long", snapshot("W" * 60, templates=some * 4, signature_id=LONG_ID), LOCK),
        ("right-to-left", snapshot("نورد ويند لوجستيك"), None),
    ):
        yield Scene(f"card-{name}", partial(_card, seen=seen, lock=lock))
    for activity in Activity:
        yield Scene(f"running-{activity.name.lower()}", partial(_running, activity=activity))
    yield Scene("paused", lambda size: _running(size, Activity.DELETING, PAUSE))
    yield Scene("unknown-outcomes", _unknown)


def _card(size: QSize, seen: SignatureSnapshot, lock: Lock | None = None) -> Stage:
    stage = Stage(size).with_account()
    stage.delete_page.fill(seen.signature.id.digits)
    stage.delete_page.show_sighting(seen)
    stage.delete_page.show_lock(signatures.lock(lock), locked=lock is not None)
    stage.show_status(signatures.found(seen))
    return stage


def _running(size: QSize, activity: Activity, pause: Pause | None = None) -> QWidget:
    stage = _card(size, snapshot())
    stage.show_busy(True)
    stage.delete_page.show_activity(activity)
    stage.delete_page.show_pause(pause)
    return stage


def _unknown(size: QSize) -> QWidget:
    stage = _card(size, snapshot())
    stage.unknown_strip.say(unknown.outcomes(2, 1, (NAME, "Harbour")), aloud=False)
    return stage


def _lists() -> Iterator[Scene]:
    def signatures_page(act: Callable[[Stage], None]) -> Callable[[QSize], QWidget]:
        def show(size: QSize) -> QWidget:
            stage = Stage(size).with_account()
            stage.show_page(SIGNATURES)
            act(stage)
            return stage

        return show

    def loaded(stage: Stage) -> None:
        stage.signatures.show_catalogue(catalogue())
        stage.signatures.show_locks({stage.signatures_table().rows.signature(1).id.digits: LOCK})

    def loading(stage: Stage) -> None:
        stage.signatures.show_loading(True)
        stage.signatures.show_pause(PAUSE)

    def selected(stage: Stage) -> None:
        loaded(stage)
        stage.signatures_table().selectAll()

    def filtered(stage: Stage) -> None:
        loaded(stage)
        part(QLineEdit, "search", stage).setText("nord")

    def dated(stage: Stage) -> None:
        loaded(stage)
        part(QPushButton, "updated_before_filter", stage).click()

    def nothing(stage: Stage) -> None:
        loaded(stage)
        part(QLineEdit, "search", stage).setText("no such thing")

    def empty(stage: Stage) -> None:
        stage.signatures.show_catalogue(catalogue(0))

    yield Scene("signatures-not-loaded", signatures_page(lambda _stage: None))
    yield Scene("signatures-loading", signatures_page(loading))
    yield Scene("signatures", signatures_page(loaded))
    yield Scene("signatures-selected", signatures_page(selected))
    yield Scene("signatures-filtered", signatures_page(filtered))
    yield Scene("signatures-dated", signatures_page(dated))
    yield Scene("signatures-no-match", signatures_page(nothing))
    yield Scene("signatures-empty", signatures_page(empty))


def _deleted(size: QSize, *, some: bool) -> QWidget:
    stage = Stage(size).with_account()
    stage.show_page(DELETED)
    stage.deleted.show_kept(backups() if some else ())
    return stage


def _popups() -> Iterator[Scene]:
    def switcher(size: QSize, *, accounts: bool) -> QWidget:
        stage = Stage(size)
        if accounts:
            stage.with_account()
        else:
            stage.credentials_panel.fill(PAIR)
        stage.credentials_panel.open_accounts()
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, AccountSwitcher) and w.isVisible())

    def tries(size: QSize) -> QWidget:
        menu = part(QPushButton, "try_these", _practising(size)).menu()
        menu.popup(QPoint(0, 0))
        return menu

    def helps(size: QSize) -> QWidget:
        menu: QMenu = Stage(size).help_menu
        menu.popup(QPoint(0, 0))
        return menu

    yield Scene("accounts", lambda size: switcher(size, accounts=True))
    yield Scene("accounts-none", lambda size: switcher(size, accounts=False))
    yield Scene("menu-practice", tries)
    yield Scene("menu-help", helps)
