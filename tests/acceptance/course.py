"""What is tried, in order. Touches only what it created, and deletes that in the end, whatever happens."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tests.acceptance.recording import Recorded, RecordingService
from unsign.domain import problems
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.exchange import Exchange
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import ListedSignatures
from unsign.flows.cancelling import CancelToken

RIGHT, WRONG = "right", "wrong"
"""What the two accounts are known by: the one whose key was given, and the same one with another secret."""
NO_ID = SignatureId("9" * 32)
"""More than 64 bits hold: an ID that no signature can have, and the only malformed kind that Unsign sends."""
CLEANING_SECONDS = 60.0
CLEANING_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried.

    title: what
    expected: what api.md lets expect
    found: what came
    fits: whether that's the same; None where api.md says nothing
    requests: what was sent for it, and what came back
    """

    title: str
    expected: str
    found: str
    fits: bool | None
    requests: tuple[Recorded, ...]


@dataclass(slots=True)
class Report:
    """What came of it.

    service: the base URL
    began: when, with time zone
    steps: what was tried
    left: the IDs, or else the names, of what was created and couldn't be deleted
    stopped: what ended it early; "" for nothing
    """

    service: str
    began: datetime
    steps: list[Step] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    stopped: str = ""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited for what was deleted to vanish. `seconds`: at most; `pause`: between two looks."""

    seconds: float = 300.0
    pause: float = 1.0


class Stopped(Exception):  # noqa: N818 - it's told to a person
    """Going on makes no sense; says why."""


class Course:
    """All steps, once. `report`: what came of them so far."""

    def __init__(self, service: str, credentials: Credentials, tell: Callable[[str], None], patience: Patience) -> None:
        """Send nothing yet. `tell`: hears of each step."""
        wrong = Credentials(credentials.dev_key, secrets.token_hex(16))
        self._http = RecordingService({RIGHT: credentials, WRONG: wrong}, Network())
        self._account = AccountRef("acceptance", credentials.dev_key, service, id=RIGHT)
        self._other = AccountRef("acceptance", credentials.dev_key, service, id=WRONG)
        self._tell = tell
        self._patience = patience
        self._ours: dict[SignatureId, str] = {}
        # what was asked for, and whose answer didn't tell the ID
        self._unclear: set[str] = set()
        self._seen = 0
        self.name = f"unsign-test-{secrets.token_hex(6)}"
        self.report = Report(service, datetime.now(UTC))

    async def run(self) -> None:
        """Try everything; delete what was created, also when this is cancelled."""
        try:
            await self._try_all()
        except Stopped as reason:
            self.report.stopped = str(reason)
        except asyncio.CancelledError:
            self.report.stopped = "stopped from outside"
        except problems.Problem as problem:
            self.report.stopped = _told(problem.exchange, problem)
        finally:
            await self._clean_up()
            await self._http.close()

    async def _try_all(self) -> None:
        await self._refused("Wrong secret", "HTTP 401, code 2001", self._list(self._other), 401, 2001)
        before = await self._known()
        ours = await self._create()
        await self._look_up(ours)
        await self._refused("Name taken", 'HTTP 400, "sign_name already exist"', self._post(self.name), 400, 400,
                            "signnamealreadyexist")  # fmt: skip
        for title, name in (
            ("Name of 1 character", _unused_letter(before)),
            ("Name of 61 characters", f"{self.name}-".ljust(61, "x")),
            ("Name with brackets", f"[{self.name}]"),
        ):
            await self._refused(title, "HTTP 4xx with code and message", self._post(name), 400)
        await self._delete(ours)
        await self._refused("Deleted once more", 'HTTP 400, "sign config not exist"', self._remove(ours), 400, 400,
                            "signconfignotexist")  # fmt: skip
        if await self._refused("Malformed ID, looked up", "HTTP 400", self._get(NO_ID), 400):
            # only where no such signature can be there
            await self._refused("Malformed ID, deleted", 'HTTP 400, "invalid signId"', self._remove(NO_ID), 400, 400,
                                "invalidsignid")  # fmt: skip

    async def _known(self) -> set[str]:
        """Return the names that are taken."""
        try:
            listed = await self._http.signatures(self._account, CancelToken())
            templates = await self._http.templates(self._account, CancelToken())
        except problems.Problem as problem:
            self._add("Both lists", "two arrays", _told(problem.exchange, problem), fits=False)
            raise Stopped("nothing was created: the lists couldn't be read") from None
        unreadable = listed.unreadable + templates.unreadable
        found = f"{len(listed.rows)} signatures, {len(templates.rows)} templates, {unreadable} entries unreadable"
        self._add("Both lists", "two arrays", found, fits=not unreadable)
        return {it.name for it in listed.rows}

    async def _create(self) -> SignatureId:
        try:
            found = await self._post(self.name)
        except problems.Problem as problem:
            self._add("Create", "HTTP 200 with sign_id", _told(problem.exchange, problem), fits=False)
            raise Stopped("no signature could be created") from None
        self._add("Create", "HTTP 200 with sign_id", f"the ID has {len(found.digits)} digits", fits=True)
        return found

    async def _look_up(self, ours: SignatureId) -> None:
        """Measure how long it takes to be shown, alone and in the list."""
        began = time.monotonic()
        alone, listed = await self._until(ours, there=True)
        found = f"alone {_after(began, alone)}, in the list {_after(began, listed)}"
        self._add("Shown after its creation", "at once (api.md says nothing)", found, fits=None)
        try:
            signature = await self._http.signature(self._account, ours, CancelToken())
        except problems.Problem as problem:
            self._add("Look up", "the signature", _told(problem.exchange, problem), fits=False)
            return
        told = f"status {signature.status.name}, related_template_count {signature.related_template_count}"
        fits = signature.name == self.name and signature.status.name == "PENDING_REVIEW"
        self._add("Look up", "its name, status PENDING_REVIEW", told, fits=fits)

    async def _delete(self, ours: SignatureId) -> None:
        """Delete it, and measure how long it goes on being shown."""
        try:
            exchange = await self._remove(ours)
        except problems.Problem as problem:
            self._add("Delete", "HTTP 200, code 0", _told(problem.exchange, problem), fits=False)
            raise Stopped("the signature couldn't be deleted") from None
        began = time.monotonic()
        self._add("Delete", 'HTTP 200, code 0, "success"', _told(exchange), fits=exchange.words == "success")
        alone, listed = await self._until(ours, there=False)
        found = f"alone {_after(began, alone)}, in the list {_after(began, listed)}"
        self._add("Gone after its deletion", "at once (api.md says nothing)", found, fits=None)
        if alone is not None:
            del self._ours[ours]

    async def _until(self, ours: SignatureId, *, there: bool) -> tuple[float | None, float | None]:
        """Return when it was first shown, or no longer shown: alone and in the list. None: not within the patience."""
        alone = listed = None
        deadline = time.monotonic() + self._patience.seconds
        while (alone is None or listed is None) and time.monotonic() < deadline:
            try:
                if alone is None and await self._is_there(ours) is there:
                    alone = time.monotonic()
                if listed is None and await self._is_listed(ours) is there:
                    listed = time.monotonic()
            except problems.PauseAsked as problem:
                await asyncio.sleep(problem.seconds or 10.0)
            except (problems.NotSent, problems.NobodyKnows, problems.ServerProblem, problems.ServiceUnavailable):
                # it's noted; the next look may tell
                pass
            if alone is None or listed is None:
                await asyncio.sleep(self._patience.pause)
        return alone, listed

    async def _is_there(self, ours: SignatureId) -> bool:
        try:
            await self._get(ours)
        except problems.NoSuchSignature:
            return False
        return True

    async def _is_listed(self, ours: SignatureId) -> bool | None:
        """Return whether the list has it; None where it may be among what can't be read."""
        listed = await self._list(self._account)
        if any(it.id == ours for it in listed.rows):
            return True
        return None if listed.unreadable else False

    async def _refused(
        self,
        title: str,
        expected: str,
        request: Awaitable[object],
        status: int,
        code: int | None = None,
        words: str = "",
    ) -> bool:
        """Try what the service has to refuse; return whether it did.

        status, code: what it has to answer; None for any code
        words: how its message has to begin, in small letters only
        """
        try:
            answer = await request
        except problems.Problem as problem:
            told = problem.exchange
            said = "".join(filter(str.isalnum, told.words.casefold()))
            fits = told.status == status and code in {None, told.code} and said.startswith(words)
            self._add(title, expected, _told(told, problem), fits=fits)
            return isinstance(problem, problems.Refusal)
        self._add(title, expected, f"accepted: {answer}" if isinstance(answer, SignatureId) else "accepted", fits=False)
        return False

    async def _post(self, name: str) -> SignatureId:
        self._unclear.add(name)
        try:
            made = await self._http.create_signature(self._account, name, CancelToken())
        except (problems.NotSent, problems.Refusal):
            self._unclear.discard(name)
            raise
        self._unclear.discard(name)
        self._ours[made] = name
        return made

    async def _get(self, wanted: SignatureId) -> None:
        await self._http.signature(self._account, wanted, CancelToken(), own_connection=True)

    async def _list(self, account: AccountRef) -> ListedSignatures:
        return await self._http.signatures(account, CancelToken())

    async def _remove(self, wanted: SignatureId) -> Exchange:
        return await self._http.delete_signature(self._account, wanted, CancelToken())

    async def _clean_up(self) -> None:
        """Delete what was created and may still be there; note what couldn't be."""
        try:
            async with asyncio.timeout(CLEANING_SECONDS):
                for _attempt in range(CLEANING_ATTEMPTS):
                    await self._find_unclear()
                    for digits in tuple(self._ours):
                        await self._clean(digits)
                    if not self._ours and not self._unclear:
                        break
                    await asyncio.sleep(self._patience.pause)
        except (TimeoutError, asyncio.CancelledError):
            self._tell("Cleaning up was interrupted.")
        perhaps = (f"perhaps {name} (nobody knows whether it was created)" for name in sorted(self._unclear))
        self.report.left = [*(f"{digits} ({name})" for digits, name in self._ours.items()), *perhaps]

    async def _find_unclear(self) -> None:
        """Find by their names what may have been created: those that hold this run's name are its own."""
        if not self._unclear:
            return
        try:
            listed = await self._list(self._account)
        except problems.Problem as problem:
            self._add("Search for what may be left", "a list", _told(problem.exchange, problem), fits=False)
            return
        own = {it.id: it.name for it in listed.rows if it.name in self._unclear and self.name in it.name}
        self._ours |= own
        self._unclear -= set(own.values())

    async def _clean(self, digits: SignatureId) -> None:
        try:
            exchange = await self._remove(digits)
        except problems.NoSuchSignature as problem:
            self._add("Cleaning up", "gone", _told(problem.exchange, problem), fits=True)
        except problems.Problem as problem:
            self._add("Cleaning up", "HTTP 200, code 0", _told(problem.exchange, problem), fits=False)
            return
        else:
            self._add("Cleaning up", "HTTP 200, code 0", _told(exchange), fits=True)
        del self._ours[digits]

    def _add(self, title: str, expected: str, found: str, *, fits: bool | None) -> None:
        requests = tuple(self._http.recorded[self._seen :])
        self._seen = len(self._http.recorded)
        self.report.steps.append(Step(title, expected, found, fits, requests))
        self._tell(f"{title}: {found}")


def _told(exchange: Exchange, problem: problems.Problem | None = None) -> str:
    """Say what was answered, in one line."""
    kind = "" if problem is None else f" ({type(problem).__name__})"
    status = "no answer" if exchange.status is None else f"HTTP {exchange.status}"
    return f"{status}, code {exchange.code}, {exchange.words!r}{kind}"


def _after(began: float, at: float | None) -> str:
    return "not within the time that was waited" if at is None else f"after {at - began:.2f} s"


def _unused_letter(names: set[str]) -> str:
    """Return a name that's too short, and that nobody has."""
    return next(letter for letter in "QXZJKVWYUIO" if letter not in names)
