"""Each lesson about a fault does what it is named after.

The table says it a second time, in the bytes that arrive: a slip in the table
of faults would otherwise teach people, and the tests of the client, a lie.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx2 as httpx
import pytest

from tests.practice.conftest import NOW, Clock
from unsign.practice.faults import FAULTS
from unsign.practice.seeds import LESSONS, Lesson
from unsign.practice.service import PracticeService

SUCCESS = {"code": 0, "message": "success"}
GATEWAY = re.compile(r"<html>.*<center>nginx</center>.*</html>\s*", re.DOTALL)
SIGN_IN = re.compile(r"<!DOCTYPE html>.*Sign in.*")


@dataclass
class Expected:
    """What a DELETE answers.

    status: the HTTP status
    body: a pattern that the text matches, the bytes, or the JSON
    deleted: whether the signature is gone after it
    headers: what the headers have
    then: what a second DELETE answers; None for the same again
    """

    status: int
    body: object
    deleted: bool = False
    headers: dict[str, str] = field(default_factory=dict)
    then: object = None


def refusal(message: object, *, code: int = 400, deleted: bool = False) -> Expected:
    """Expect a 400 with this message."""
    return Expected(400, {"code": code, "message": message}, deleted)


DELETES = {
    Lesson.GONE_MEANWHILE: refusal("sign config not exist", deleted=True),
    Lesson.BUSINESS_RULE: refusal("the signature is under review by the operator", code=3003),
    Lesson.MESSAGE_NULL: refusal(None),
    Lesson.MESSAGE_OBJECT: refusal({"en": "refused", "zh": "拒绝"}),
    Lesson.MESSAGE_CHINESE: refusal("当前签名正在审核中。请稍后再试。"),
    Lesson.IN_USE_OTHER_CASE: refusal("There are Pending or Running plans using current Sign, can not update"),
    Lesson.IN_USE_DOUBLED_SPACES: refusal("there are  pending or running plans  using current sign,  can not update "),
    Lesson.IN_USE_OTHER_ENDING: refusal("there are pending or running plans using current sign, can not delete"),
    Lesson.GONE_OTHER_CASE: refusal("Sign Config Not Exist", deleted=True),
    Lesson.GONE_DOUBLED_SPACES: refusal("sign  config  not exist ", deleted=True),
    Lesson.GONE_OTHER_ENDING: refusal("sign config not exists.", deleted=True),
    Lesson.ID_REFUSED_OTHER_CASE: refusal("Invalid SignID"),
    Lesson.ID_REFUSED_DOUBLED_SPACES: refusal(" invalid  signId"),
    Lesson.ID_REFUSED_OTHER_ENDING: refusal("invalid signId format"),
    Lesson.OTHER_STATUS: Expected(202, {"code": 0, "message": "accepted"}),
    Lesson.REDIRECT: Expected(302, b"", headers={"location": "https://login.practice.invalid/"}),
    Lesson.REDIRECT_WITHOUT_SCHEME: Expected(302, b"", headers={"location": "//login.practice.invalid/"}),
    Lesson.KEY_REFUSED: Expected(401, {"code": 2001, "message": "authentication failed: wrong key or secret"}),
    Lesson.NOT_ALLOWED: Expected(403, {"code": 2004, "message": "this key has no permission for this call"}),
    Lesson.NOT_FOUND: Expected(404, {"code": 404, "message": "not found"}),
    Lesson.NOT_FOUND_PAGE: Expected(404, GATEWAY),
    Lesson.METHOD_UNKNOWN: Expected(405, {"code": 405, "message": "method not allowed"}),
    Lesson.PAUSE_OF_3_SECONDS: Expected(
        429, {"code": 429, "message": "too many requests"}, headers={"retry-after": "3"}, then=SUCCESS
    ),
    Lesson.PAUSE_UNSAID: Expected(429, {"code": 429, "message": "too many requests"}, then=SUCCESS),
    Lesson.SERVER_PROBLEM: Expected(500, {"code": 500, "message": "internal server error"}),
    Lesson.SERVER_PROBLEM_YET_DELETED: Expected(500, {"code": 1000, "message": "internal error"}, deleted=True),
    Lesson.BAD_GATEWAY: Expected(502, GATEWAY),
    Lesson.UNAVAILABLE: Expected(503, GATEWAY),
    Lesson.GATEWAY_TIMEOUT: Expected(504, GATEWAY),
    Lesson.CODE_1000: Expected(200, {"code": 1000, "message": "internal error"}),
    Lesson.SIGN_IN_PAGE: Expected(200, SIGN_IN),
    Lesson.NO_BODY: Expected(200, b"", deleted=True),
    Lesson.HALF_A_BODY: Expected(200, b'{"code": 0, "mes', deleted=True),
    Lesson.BROKEN_UTF8: Expected(200, b'{"code": 0, "message": "succ\xe9s\xff"}', deleted=True),
    Lesson.LIST: Expected(200, [SUCCESS]),
    Lesson.NO_CODE: Expected(200, {"message": "success"}),
    Lesson.CODE_AS_TEXT: Expected(200, {"code": "0", "message": "success"}),
    Lesson.CODE_FALSE: Expected(200, {"code": False, "message": "success"}),
    Lesson.NOBODY_KNOWS: Expected(500, {"code": 500, "message": "internal server error"}),
}

LOOK_UPS = {
    Lesson.LOOK_UP_NOT_FOUND_PAGE: (404, GATEWAY),
    Lesson.LOOK_UP_METHOD_UNKNOWN: (405, {"code": 405, "message": "method not allowed"}),
    Lesson.LOOK_UP_SERVER_PROBLEM: (500, {"code": 500, "message": "internal server error"}),
    Lesson.LOOK_UP_SIGN_IN_PAGE: (200, SIGN_IN),
}

TESTED_ALONE = {
    Lesson.MESSAGE_WITH_LINK,
    Lesson.MESSAGE_OF_5000_LETTERS,
    Lesson.SIXTY_MEGABYTES,
    Lesson.SILENCE,
    Lesson.SILENCE_YET_DELETED,
    Lesson.LOOK_UP_OTHER_SIGNATURE,
}


def path_of(lesson: Lesson) -> str:
    """Give the path of a lesson's signature."""
    return f"/v1/sign-configs/{LESSONS[lesson]}"


def check_body(answer: httpx.Response, body: object) -> None:
    """Compare an answer's body with a pattern, bytes, or JSON, to the type of each value."""
    if isinstance(body, re.Pattern):
        assert answer.headers["content-type"].startswith("text/html")
        assert body.fullmatch(answer.text)
        return
    expected = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    assert answer.content == expected
    assert answer.headers["content-type"] == "application/json"


def test_no_fault_is_left_out() -> None:
    """The tables here and the table of faults have the same lessons."""
    assert set(DELETES) | set(LOOK_UPS) | TESTED_ALONE == set(FAULTS)


async def test_what_a_delete_answers(
    clock: Clock, connect: Callable[..., httpx.AsyncClient], subtests: pytest.Subtests
) -> None:
    """The signature looks fine; then its DELETE answers like this, time after time."""
    for lesson, expected in DELETES.items():
        with subtests.test(lesson=lesson, expected=expected):
            service = PracticeService(clock=clock, now=lambda: NOW, hold_seconds=60)
            client = connect(service)
            assert (await client.get(path_of(lesson))).json()["sign_id"] == LESSONS[lesson]
            answer = await client.delete(path_of(lesson))
            assert answer.status_code == expected.status
            check_body(answer, expected.body)
            named = {"retry-after", "location"} & set(answer.headers)
            assert {name: answer.headers[name] for name in named} == expected.headers
            assert (LESSONS[lesson] not in service.signatures) is expected.deleted
            again = await client.delete(path_of(lesson))
            if expected.deleted:
                assert again.json() == {"code": 400, "message": "sign config not exist"}
            elif expected.then is None:
                assert (again.status_code, again.content) == (answer.status_code, answer.content)
            else:
                check_body(again, expected.then)
                assert LESSONS[lesson] not in service.signatures


@pytest.mark.parametrize(("lesson", "status", "body"), [(lesson, *answer) for lesson, answer in LOOK_UPS.items()])
async def test_a_look_up_that_cannot_be_had(
    client: httpx.AsyncClient, service: PracticeService, lesson: Lesson, status: int, body: object
) -> None:
    """The DELETE works; the look-up doesn't, neither before it nor after."""
    for _ in range(2):
        looked = await client.get(path_of(lesson))
        assert looked.status_code == status
        check_body(looked, body)
        await client.delete(path_of(lesson))
    assert LESSONS[lesson] not in service.signatures


async def test_a_look_up_that_tells_of_another(client: httpx.AsyncClient) -> None:
    """It is a whole signature, but not the one that was asked for."""
    looked = (await client.get(path_of(Lesson.LOOK_UP_OTHER_SIGNATURE))).json()
    usual = (await client.get(path_of(Lesson.APPROVED))).json()
    assert looked.keys() == usual.keys()
    assert looked["sign_id"] != LESSONS[Lesson.LOOK_UP_OTHER_SIGNATURE]
    assert (await client.delete(path_of(Lesson.LOOK_UP_OTHER_SIGNATURE))).json() == SUCCESS


async def test_nobody_knows(client: httpx.AsyncClient) -> None:
    """It looks fine until its DELETE, and can't be looked up from then on."""
    path = path_of(Lesson.NOBODY_KNOWS)
    assert (await client.get(path)).status_code == 200
    assert (await client.delete(path)).status_code == 500
    assert (await client.get(path)).status_code == 503


async def test_messages_that_want_to_be_more_than_text(client: httpx.AsyncClient) -> None:
    """One holds markup, links, control and direction characters, the other 5,000 characters."""
    nasty = (await client.delete(path_of(Lesson.MESSAGE_WITH_LINK))).json()["message"]
    for part in ("<a href=", "https://", "<script>", "\x00", "\x1b", "\r\n", "\u202e", "\u2066", "&amp;"):
        assert part in nasty
    long = (await client.delete(path_of(Lesson.MESSAGE_OF_5000_LETTERS))).json()
    assert (long["code"], len(long["message"])) == (400, 5_000)
