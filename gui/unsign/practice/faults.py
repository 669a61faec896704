"""The signatures that don't behave: for each fault lesson a name that says what to expect, and what happens.

Nothing here is documented, the documents being silent about faults; each of
them is something that a service, its gateway or the network on the way has
been seen to do. Where "yet deleted" isn't in the name, nothing is deleted.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import MappingProxyType

from unsign.domain.signature import Status
from unsign.practice.answers import (
    DELETED,
    KEY_WRONG,
    METHOD_UNKNOWN,
    NO_PERMISSION,
    NO_SUCH_SIGNATURE,
    NOT_FOUND,
    PAUSE,
    PAUSE_OF_3_SECONDS,
    SERVER_PROBLEM,
    SIGN_IN_PAGE,
    Answer,
    Flood,
    Reply,
    Silence,
    page,
    say,
    tell,
)
from unsign.practice.lessons import Lesson
from unsign.practice.records import StoredSignature


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How one signature answers. The defaults are the documented way.

    on_delete: what its DELETE answers
    deletes: whether that DELETE really deletes it
    once: only the first DELETE goes that way, later ones the documented way
    on_look: what its GET answers instead of the documented answer, even when it's gone; None for nothing else
    looks_until_delete: its GET is as documented until the first DELETE
    """

    on_delete: Reply = DELETED
    deletes: bool = True
    once: bool = False
    on_look: Reply | None = None
    looks_until_delete: bool = False


AS_DOCUMENTED = Behaviour()


def _keeps(reply: Reply, *, once: bool = False) -> Behaviour:
    return Behaviour(reply, deletes=False, once=once)


def _refuses(message: object, *, code: int = 400) -> Behaviour:
    return _keeps(say(400, code, message))


def _gone(message: str) -> Behaviour:
    # Somebody else was faster, so that the words are true: it's there when looked up, and gone afterwards.
    return Behaviour(say(400, 400, message))


_NASTY = (
    '<b>Not now</b>, <a href="https://login.practice.invalid/">sign in</a> or see https://practice.invalid/help'
    "<script>alert(1)</script><img src=x onerror=alert(1)>\r\n\t\x00\x07\x1b[31m \u202etxt.exe\u202c \u200b\u2066&amp;"
)

_SOMEBODY_ELSE = StoredSignature(
    "100000099", "Practice: another signature", Status.APPROVED, 1_700_000_000, 1_700_000_000
).as_json(templates=0)

FAULTS: Mapping[Lesson, tuple[str, Behaviour]] = MappingProxyType(
    {
        Lesson.GONE_MEANWHILE: ("Practice: somebody else deletes it first", Behaviour(NO_SUCH_SIGNATURE)),
        Lesson.BUSINESS_RULE: (
            "Practice: answers 400 with code 3003",
            _refuses("the signature is under review by the operator", code=3003),
        ),
        Lesson.MESSAGE_WITH_LINK: ("Practice: answers 400 with HTML and a link", _refuses(_NASTY)),
        Lesson.MESSAGE_OF_5000_LETTERS: ("Practice: answers 400 with 5,000 letters", _refuses("refused " * 625)),
        Lesson.MESSAGE_NULL: ("Practice: answers 400, message null", _refuses(None)),
        Lesson.MESSAGE_OBJECT: ("Practice: answers 400, message an object", _refuses({"en": "refused", "zh": "拒绝"})),
        Lesson.MESSAGE_CHINESE: ("Practice: answers 400 in Chinese", _refuses("当前签名正在审核中。请稍后再试。")),
        Lesson.IN_USE_OTHER_CASE: (
            "Practice: in use, in other letter case",
            _refuses("There are Pending or Running plans using current Sign, can not update"),
        ),
        Lesson.IN_USE_DOUBLED_SPACES: (
            "Practice: in use, with doubled spaces",
            _refuses("there are  pending or running plans  using current sign,  can not update "),
        ),
        Lesson.IN_USE_OTHER_ENDING: (
            "Practice: in use, with another ending",
            _refuses("there are pending or running plans using current sign, can not delete"),
        ),
        Lesson.GONE_OTHER_CASE: ("Practice: gone meanwhile, other letter case", _gone("Sign Config Not Exist")),
        Lesson.GONE_DOUBLED_SPACES: ("Practice: gone meanwhile, doubled spaces", _gone("sign  config  not exist ")),
        Lesson.GONE_OTHER_ENDING: ("Practice: gone meanwhile, another ending", _gone("sign config not exists.")),
        Lesson.ID_REFUSED_OTHER_CASE: ("Practice: ID refused, other letter case", _refuses("Invalid SignID")),
        Lesson.ID_REFUSED_DOUBLED_SPACES: ("Practice: ID refused, doubled spaces", _refuses(" invalid  signId")),
        Lesson.ID_REFUSED_OTHER_ENDING: ("Practice: ID refused, another ending", _refuses("invalid signId format")),
        Lesson.OTHER_STATUS: ("Practice: answers 202", _keeps(say(202, 0, "accepted"))),
        Lesson.REDIRECT: (
            "Practice: answers 302 to another host",
            _keeps(Answer(302, headers=(("location", "https://login.practice.invalid/"),))),
        ),
        Lesson.REDIRECT_WITHOUT_SCHEME: (
            "Practice: answers 302 to //login.practice.invalid/",
            _keeps(Answer(302, headers=(("location", "//login.practice.invalid/"),))),
        ),
        Lesson.KEY_REFUSED: ("Practice: answers 401", _keeps(KEY_WRONG)),
        Lesson.NOT_ALLOWED: ("Practice: answers 403", _keeps(NO_PERMISSION)),
        Lesson.NOT_FOUND: ("Practice: answers 404", _keeps(NOT_FOUND)),
        Lesson.NOT_FOUND_PAGE: ("Practice: answers 404 with a gateway's page", _keeps(page(404))),
        Lesson.METHOD_UNKNOWN: ("Practice: answers 405", _keeps(METHOD_UNKNOWN)),
        Lesson.PAUSE_OF_3_SECONDS: ("Practice: answers 429, 3 seconds, once", _keeps(PAUSE_OF_3_SECONDS, once=True)),
        Lesson.PAUSE_UNSAID: ("Practice: answers 429, no time said, once", _keeps(PAUSE, once=True)),
        Lesson.SERVER_PROBLEM: ("Practice: answers 500", _keeps(SERVER_PROBLEM)),
        # 1000 is what the sending call documents for the same problem.
        Lesson.SERVER_PROBLEM_YET_DELETED: (
            "Practice: answers 500, yet deleted",
            Behaviour(say(500, 1000, "internal error")),
        ),
        Lesson.BAD_GATEWAY: ("Practice: answers 502 with a gateway's page", _keeps(page(502))),
        Lesson.UNAVAILABLE: ("Practice: answers 503 with a gateway's page", _keeps(page(503))),
        Lesson.GATEWAY_TIMEOUT: ("Practice: answers 504 with a gateway's page", _keeps(page(504))),
        Lesson.CODE_1000: ("Practice: answers 200 with code 1000", _keeps(say(200, 1000, "internal error"))),
        Lesson.SIGN_IN_PAGE: ("Practice: answers 200 with a sign-in page", _keeps(SIGN_IN_PAGE)),
        Lesson.NO_BODY: ("Practice: answers 200, no body, yet deleted", Behaviour(Answer(200))),
        Lesson.HALF_A_BODY: (
            "Practice: answers 200, half a body, yet deleted",
            Behaviour(Answer(200, DELETED.body[: len(DELETED.body) // 2])),
        ),
        Lesson.BROKEN_UTF8: (
            "Practice: answers 200 in broken UTF-8, yet deleted",
            Behaviour(Answer(200, b'{"code": 0, "message": "succ\xe9s\xff"}')),
        ),
        Lesson.LIST: ("Practice: answers 200 with a list", _keeps(tell([{"code": 0, "message": "success"}]))),
        Lesson.NO_CODE: ("Practice: answers 200 without a code", _keeps(tell({"message": "success"}))),
        Lesson.CODE_AS_TEXT: (
            'Practice: answers 200 with code "0" as text',
            _keeps(tell({"code": "0", "message": "success"})),
        ),
        # Many languages take false for 0.
        Lesson.CODE_FALSE: (
            "Practice: answers 200 with code false",
            _keeps(tell({"code": False, "message": "success"})),
        ),
        Lesson.SIXTY_MEGABYTES: (
            "Practice: answers 200 with 60 MB, yet deleted",
            Behaviour(Flood(60_000_000, DELETED.body)),
        ),
        Lesson.SILENCE: ("Practice: never answers", _keeps(Silence())),
        Lesson.SILENCE_YET_DELETED: ("Practice: never answers, yet deleted", Behaviour(Silence())),
        Lesson.LOOK_UP_NOT_FOUND_PAGE: ("Practice: look-up answers 404 with a page", Behaviour(on_look=page(404))),
        Lesson.LOOK_UP_METHOD_UNKNOWN: ("Practice: look-up answers 405", Behaviour(on_look=METHOD_UNKNOWN)),
        Lesson.LOOK_UP_SERVER_PROBLEM: ("Practice: look-up answers 500", Behaviour(on_look=SERVER_PROBLEM)),
        Lesson.LOOK_UP_SIGN_IN_PAGE: ("Practice: look-up answers a sign-in page", Behaviour(on_look=SIGN_IN_PAGE)),
        Lesson.LOOK_UP_OTHER_SIGNATURE: (
            "Practice: look-up answers another signature",
            Behaviour(on_look=tell(_SOMEBODY_ELSE)),
        ),
        Lesson.NOBODY_KNOWS: (
            "Practice: answers 500, then no look-up",
            Behaviour(SERVER_PROBLEM, deletes=False, on_look=page(503), looks_until_delete=True),
        ),
    }
)
"""Each fault lesson's signature: its name, and its behaviour."""

ON_CREATE: Mapping[str, Behaviour] = MappingProxyType(
    {
        name: behaviour
        for name, behaviour in FAULTS.values()
        if isinstance(behaviour.on_delete, Silence)
        or (isinstance(behaviour.on_delete, Answer) and behaviour.on_delete.status > HTTPStatus.BAD_REQUEST)
    }
)
"""By name: whoever creates one of these again meets the same fault. "Yet deleted" stands for "yet created" then."""

BEHAVIOURS: Mapping[str, Behaviour] = MappingProxyType(
    {lesson.value: behaviour for lesson, (_, behaviour) in FAULTS.items()}
)
"""The same by signature ID. Whoever isn't in here behaves as documented."""
