"""What an earlier run left without a known outcome: the strip, and what looks it up."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.app_driver import AppDriver
from tests.driver import click, named, until
from tests.servers import Recorded
from tests.store.journals import done, intent, journal_in, rows
from unsign.domain.signature import SignatureId
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY

HARBOUR, KAFFEBAR = Lesson.PLAIN_DELETE.value, Lesson.APPROVED.value
ASKS_FOR_SECRET = "1 deletion has no known outcome. To check, Unsign needs the secret of this account: "


def leave_unknown(folder: Path, service: str, digits: str, *, key: str = PRACTICE_KEY, account: str = "Acme") -> None:
    """Send a DELETE that nobody learns the outcome of, an hour ago, in a run that is over."""
    asked_at = datetime.now(UTC) - timedelta(hours=1)
    about = intent(
        account_id="", account=account, dev_key=key, base_url=service, signature_id=SignatureId(digits),
        asked_at=asked_at,
    )  # fmt: skip
    with journal_in(folder) as journal:
        done(journal.sent(done(journal.intend(about)), asked_at))


def strip(desk: AppDriver) -> str:
    """Read the strip; "" where there is none."""
    return named(desk.window, "unknown_outcomes") if desk.window.unknown_strip.isVisible() else ""


def verdicts(folder: Path) -> dict[str, tuple[str | None, str | None]]:
    """Read what the journal says, by ID, with what it rests on."""
    return {digits: (verdict, proof) for digits, verdict, proof in rows(folder, HISTORY)}


HISTORY = "SELECT signature_id, verdict, proof FROM history ORDER BY number"


async def test_check_now_uses_the_secret_that_was_typed(url: str, service: Recorded, tmp_path: Path) -> None:
    """Also where nothing else was done with it yet. Until it's typed, the strip says whose secret is needed."""
    leave_unknown(tmp_path, url, HARBOUR)
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.settled()
        await until(lambda: strip(desk).startswith(ASKS_FOR_SECRET), "the strip")
        await click("Check now", desk.window)
        await desk.settled()
        assert service.requests == []
        desk.sign_in()
        await click("Check now", desk.window)
        await until(lambda: not strip(desk), "the check")
        assert find_check(desk).isEnabled()
    assert verdicts(tmp_path) == {HARBOUR: ("not_deleted", "looked_up")}
    assert [seen.method for seen in service.requests] == ["GET"]


def find_check(desk: AppDriver) -> QPushButton:
    """Return the strip's button, visible or not."""
    button = desk.window.findChild(QPushButton, "check_now")
    assert button is not None
    return button
