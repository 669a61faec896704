"""What other copies, and other accounts, left without a known outcome."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.app_driver import NOT_KEPT, AppDriver
from tests.driver import click, named, until
from tests.secret_service import SecretService, leaves_connections
from tests.servers import Recorded
from tests.store.journals import done, intent, journal_in, rows
from unsign.domain.signature import SignatureId
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, READONLY_KEY

HARBOUR, KAFFEBAR = Lesson.PLAIN_DELETE.value, Lesson.APPROVED.value


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


def start_deleting(folder: Path, service: str, digits: str) -> subprocess.Popen[str]:
    """Start another copy, which has a DELETE under way; return it once that's on disk."""
    copy = subprocess.Popen(
        [sys.executable, "-c", ANOTHER_COPY, str(folder), service, PRACTICE_KEY, digits],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert copy.stdout is not None
    assert copy.stdout.readline() == "sent\n"
    return copy


ANOTHER_COPY = """
import sys, time
from pathlib import Path
from datetime import UTC, datetime, timedelta
from tests.store.journals import done, intent, journal_in
from unsign.domain.signature import SignatureId

folder, service, key, digits = sys.argv[1:]
at = datetime.now(UTC) - timedelta(hours=1)
with journal_in(Path(folder)) as journal:
    about = intent(dev_key=key, base_url=service, signature_id=SignatureId(digits), asked_at=at)
    done(journal.sent(done(journal.intend(about)), at))
    print("sent", flush=True)
    time.sleep(600)
"""


async def test_a_live_copys_deletion_isnt_unknown_and_a_dead_ones_is(
    url: str, service: Recorded, tmp_path: Path
) -> None:
    """While it's alive, it finds out itself. Once it was killed, the next start looks."""
    copy = await asyncio.to_thread(start_deleting, tmp_path, url, HARBOUR)
    try:
        leave_unknown(tmp_path, url, KAFFEBAR)
        async with AppDriver.at(url, tmp_path) as desk:
            await until(lambda: "Acme" in strip(desk), "the strip")
            desk.sign_in()
            await click("Check now", desk.window)
            await until(lambda: not strip(desk), "the check")
            assert verdicts(tmp_path)[HARBOUR] == (None, None)
            copy.kill()
            await asyncio.to_thread(copy.wait)
            assert verdicts(tmp_path)[HARBOUR] == (None, None)
        async with AppDriver.at(url, tmp_path) as desk:
            await until(lambda: "Acme" in strip(desk), "the strip")
            desk.sign_in()
            await click("Check now", desk.window)
            await until(lambda: not strip(desk), "the check")
    finally:
        copy.kill()
        copy.wait()
        assert copy.stdout is not None
        copy.stdout.close()
    assert verdicts(tmp_path) == {HARBOUR: ("not_deleted", "looked_up"), KAFFEBAR: ("not_deleted", "looked_up")}


@leaves_connections
async def test_several_accounts_and_one_that_was_forgotten(ring: SecretService, url: str, tmp_path: Path) -> None:
    """What the keyring has the secret of is looked up by itself; for the others, the strip names the account."""
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        await desk.save_account("Harbour", keep=True)
        await desk.choose_account(NOT_KEPT)
        desk.sign_in(READONLY_KEY, "whatever")
        await desk.save_account("Zen")
    leave_unknown(tmp_path, url, HARBOUR, account="Harbour")
    leave_unknown(tmp_path, url, KAFFEBAR, key=READONLY_KEY, account="Zen")
    leave_unknown(tmp_path, url, "1234567", key="a key of long ago", account="Gone")
    async with AppDriver.at(url, tmp_path) as desk:
        await until(lambda: "Gone" in strip(desk), "the strip")
        assert strip(desk).startswith("2 deletions have no known outcome.")
        assert "Zen" in strip(desk)
        assert "Harbour" not in strip(desk)
        assert verdicts(tmp_path)[HARBOUR] == ("not_deleted", "looked_up")
        await desk.settled()
    leave_unknown(tmp_path, url, HARBOUR, account="Harbour")
    await asyncio.to_thread(ring.lock)
    async with AppDriver.at(url, tmp_path) as desk:
        await until(lambda: "Harbour" in strip(desk), "the strip")
        assert strip(desk).startswith("3 deletions have no known outcome.")
        await desk.settled()
