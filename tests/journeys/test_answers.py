"""Every answer of the service: what the person is told, and what the server saw."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.app_driver import AppDriver
from tests.driver import buttons, named, texts
from tests.servers import Fault, Handler, Plan, Recorded, misbehaving
from unsign.practice.lessons import Lesson


@dataclass(frozen=True)
class Told:
    """What a person is told after a deletion of a lesson's signature.

    title: of the dialog
    headline: a piece of it
    why: a piece of the rest
    button: one that has to be there
    gone: whether the service has really deleted it
    """

    title: str
    headline: str
    why: str = ""
    button: str = "Close"
    gone: bool = False


STILL = "is still there"
CASES = {
    Lesson.PLAIN_DELETE: Told("Deleted", "was deleted", "confirmed the deletion", "Copy receipt", gone=True),
    Lesson.NINETEEN_DIGITS: Told("Deleted", "was deleted", "confirmed", gone=True),
    Lesson.HELD_BY_A_PLAN: Told(
        "Not deleted", "yet: a scheduled or sending message still uses it", "30 days", "Try again"
    ),
    Lesson.IN_USE_OTHER_CASE: Told("Not deleted", "yet: a scheduled or sending message still uses it"),
    Lesson.IN_USE_DOUBLED_SPACES: Told("Not deleted", "yet: a scheduled or sending message still uses it"),
    Lesson.IN_USE_OTHER_ENDING: Told("Not deleted", "yet: a scheduled or sending message still uses it"),
    Lesson.GONE_MEANWHILE: Told("Already gone", "is already gone", "It was there at", "Copy receipt", gone=True),
    Lesson.GONE_OTHER_CASE: Told("Already gone", "is already gone", "It was there at", gone=True),
    Lesson.GONE_DOUBLED_SPACES: Told("Already gone", "is already gone", "It was there at", gone=True),
    Lesson.GONE_OTHER_ENDING: Told("Already gone", "is already gone", "It was there at", gone=True),
    Lesson.ID_REFUSED_OTHER_CASE: Told(
        "Not deleted", "EngageLab says 900400031 isn’t a valid signature ID", button="Change ID"
    ),
    Lesson.ID_REFUSED_DOUBLED_SPACES: Told("Not deleted", "EngageLab says 900400032 isn’t a valid signature ID"),
    Lesson.ID_REFUSED_OTHER_ENDING: Told("Not deleted", "EngageLab says 900400033 isn’t a valid signature ID"),
    Lesson.BUSINESS_RULE: Told("Not deleted", "EngageLab refused the request for", STILL, "Try again"),
    Lesson.MESSAGE_WITH_LINK: Told("Not deleted", "EngageLab refused the request for", "<"),
    Lesson.MESSAGE_OF_5000_LETTERS: Told("Not deleted", "EngageLab refused the request for", "…"),
    Lesson.MESSAGE_NULL: Told("Not deleted", "EngageLab refused the request for", "EngageLab’s reason: none given"),
    Lesson.MESSAGE_OBJECT: Told("Not deleted", "EngageLab refused the request for", "{"),
    Lesson.MESSAGE_CHINESE: Told("Not deleted", "EngageLab refused the request for", STILL),
    Lesson.OTHER_STATUS: Told("Not deleted", "isn’t in its documentation", "202"),
    Lesson.REDIRECT: Told("Not deleted", "points to another address", "goes only to 127.0.0.1"),
    Lesson.REDIRECT_WITHOUT_SCHEME: Told("Not deleted", "points to another address", STILL),
    Lesson.KEY_REFUSED: Told("Not deleted", "EngageLab didn’t accept this key", STILL, "Change key"),
    Lesson.NOT_ALLOWED: Told("Not deleted", "This key isn’t allowed to do that", "list of allowed IPs", "Change key"),
    Lesson.NOT_FOUND: Told("Not deleted", "doesn’t know the address of this request", STILL),
    Lesson.NOT_FOUND_PAGE: Told("Not deleted", "doesn’t know the address of this request", STILL),
    Lesson.METHOD_UNKNOWN: Told("Not deleted", "doesn’t support this request", STILL),
    Lesson.SERVER_PROBLEM: Told("Not deleted", "Something went wrong at EngageLab", STILL, "Try again"),
    Lesson.SERVER_PROBLEM_YET_DELETED: Told("Deleted", "was deleted", ": it no longer exists", gone=True),
    Lesson.BAD_GATEWAY: Told("Not deleted", "is still there", "status 502", "Check again"),
    Lesson.UNAVAILABLE: Told("Not deleted", "is still there", "status 503", "Check again"),
    Lesson.GATEWAY_TIMEOUT: Told("Not deleted", "is still there", "status 504", "Check again"),
    Lesson.CODE_1000: Told("Not deleted", "answer contradicts itself", "code 1000"),
    Lesson.SIGN_IN_PAGE: Told("Not deleted", "The answer didn’t come from EngageLab", "sign-in page"),
    Lesson.NO_BODY: Told("Deleted", "was deleted", "is otherwise empty", gone=True),
    Lesson.HALF_A_BODY: Told("Deleted", "was deleted", "Only the beginning of the answer arrived", gone=True),
    Lesson.BROKEN_UTF8: Told("Deleted", "was deleted", "isn’t readable text", gone=True),
    Lesson.LIST: Told("Not deleted", "answer can’t be read", "isn’t in the form"),
    Lesson.NO_CODE: Told("Not deleted", "answer can’t be read", "lacks the code"),
    Lesson.CODE_AS_TEXT: Told("Not deleted", "answer can’t be read", "code isn’t a number"),
    Lesson.CODE_FALSE: Told("Not deleted", "answer can’t be read", "code isn’t a number"),
    Lesson.SIXTY_MEGABYTES: Told("Deleted", "was deleted", "stopped reading", gone=True),
    Lesson.NOBODY_KNOWS: Told("Not sure yet", "Not sure yet whether", "couldn’t tell", "Check again"),
    Lesson.LOOK_UP_NOT_FOUND_PAGE: Told("Deleted", "was deleted", "confirmed", gone=True),
    Lesson.LOOK_UP_METHOD_UNKNOWN: Told("Deleted", "was deleted", "confirmed", gone=True),
    Lesson.LOOK_UP_SERVER_PROBLEM: Told("Deleted", "was deleted", "confirmed", gone=True),
}


@pytest.mark.parametrize("lesson", CASES, ids=lambda lesson: lesson.name)
async def test_deletion(desk: AppDriver, service: Recorded, lesson: Lesson) -> None:
    """One confirmed deletion: the dialog says what is true, and one DELETE left."""
    told = CASES[lesson]
    desk.sign_in()
    outcome = await desk.delete(lesson.value)
    assert outcome.windowTitle() == told.title
    assert told.headline in named(outcome, "headline")
    assert told.why in "\n".join(texts(outcome))
    assert {told.button, "Show details", "Copy details", "Close"} <= set(buttons(outcome))
    assert (lesson.value not in service.service.signatures) == told.gone
    (delete,) = service.seen("DELETE")
    assert delete.path == f"/v1/sign-configs/{lesson.value}"
    assert delete.headers["authorization"] == "Basic cHJhY3RpY2U6cHJhY3RpY2Utc2VjcmV0"
    assert delete.headers["content-type"] == "application/json"
    details = await desk.copy("Copy details", outcome)
    assert lesson.value in details
    assert "practice-secret" not in details
    await desk.close(outcome)
    assert named(desk.window, "status")


REFUSED_LOOK_UPS = {
    Lesson.DOES_NOT_EXIST: ("There’s no signature 100000008 in account", "Change ID"),
    Lesson.OTHER_CUSTOMERS: ("There’s no signature 100000009 in account", "Change ID"),
    Lesson.MALFORMED_FOR_THE_SERVICE: ("EngageLab says 12345678901234567890 isn’t a valid signature ID", "Change ID"),
    Lesson.LOOK_UP_SIGN_IN_PAGE: ("The answer didn’t come from EngageLab", "Try again"),
}


@pytest.mark.parametrize("lesson", REFUSED_LOOK_UPS, ids=lambda lesson: lesson.name)
async def test_no_delete_after_such_a_look_up(desk: AppDriver, service: Recorded, lesson: Lesson) -> None:
    """Where the look-up says no, nothing is sent to delete."""
    headline, button = REFUSED_LOOK_UPS[lesson]
    desk.sign_in()
    outcome = await desk.ask_to_delete(lesson.value)
    assert outcome.windowTitle() == "Not deleted"
    assert headline in named(outcome, "headline")
    assert button in buttons(outcome)
    await desk.close(outcome)
    assert service.seen("DELETE") == []


@pytest.mark.parametrize(
    ("key", "secret", "headline"),
    [
        ("practice", "wrong", "EngageLab didn’t accept this key"),
        ("expired", "anything", "EngageLab didn’t accept this key"),
        ("somebody", "practice-secret", "EngageLab didn’t accept this key"),
    ],
)
async def test_no_delete_with_refused_credentials(
    desk: AppDriver, service: Recorded, key: str, secret: str, headline: str
) -> None:
    """Where the credentials are refused, nothing is sent to delete."""
    desk.sign_in(key, secret)
    outcome = await desk.ask_to_delete(Lesson.PLAIN_DELETE.value)
    assert outcome.windowTitle() == "Not deleted"
    assert headline in named(outcome, "headline")
    assert "Change key" in buttons(outcome)
    await desk.close(outcome)
    assert service.seen("DELETE") == []
    assert Lesson.PLAIN_DELETE.value in service.service.signatures


REASON = "this sender is frozen: call 555"


def as_page(status: int, body: bytes) -> Fault:
    """Answer with JSON that is called a web page, and no reason where the documents have it."""

    def answer(handler: Handler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        handler.send_header("Via", "1.1 gateway")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


@pytest.mark.parametrize(
    ("status", "payload", "headline", "words"),
    [
        (400, {"code": 400, "msg": REASON}, "EngageLab refused the request", REASON),
        (400, {"error": {"code": 3003, "message": REASON}}, "EngageLab refused the request", REASON),
        (400, {"state": "frozen"}, "EngageLab refused the request", "frozen"),
        (404, {"detail": "sign config not exist"}, "is already gone", ""),
        (409, {"msg": "there are pending or running plans using current sign"}, "still uses it", ""),
        (200, {"code": 0, "message": "success"}, "was deleted", ""),
    ],
    ids=["msg", "nested", "none", "404", "409", "success"],
)
async def test_a_reason_wherever_it_stands(
    tmp_path: Path, status: int, payload: object, headline: str, words: str
) -> None:
    """It is quoted, or recognised; and the details have what was received."""
    body = json.dumps(payload).encode()
    plan = Plan(as_page(status, body), deletes=status in {200, 404})
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.delete("987654321")
            assert headline in named(outcome, "headline")
            assert words in "\n".join(texts(outcome))
            details = await desk.copy("Copy details", outcome)
            assert "Via: 1.1 gateway" in details
            assert body.decode() in details
            await desk.close(outcome)
